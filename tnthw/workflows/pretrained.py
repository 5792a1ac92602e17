"""From a checkpoint to a model folder: match, ternarise, calibrate, lower, write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.data.pictures import Pictures, read_pictures, synthetic_pictures
from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import ConfigError, ModelFileError, VerificationError
from tnthw.files import replace_file
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.noise import layer_noise
from tnthw.ir import modelfile
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict, run_batch
from tnthw.networks.family import Shape, find_shape
from tnthw.networks.matched import load_matched, ternary_already, weighted
from tnthw.networks.matching import Match, check_numbers, match
from tnthw.networks.renormalise import PART, renormalise
from tnthw.networks.state_dicts import groups
from tnthw.networks.state_file import read_state_file
from tnthw.wording import counted
from tnthw.workflows.images import RECIPE_FILE, TEST_FILE, save_test_set
from tnthw.workflows.import_report import SYNTHETIC, ImportReport
from tnthw.workflows.import_settings import ImportSettings
from tnthw.workflows.noise import SignalToNoise

MODEL_FILE = "model.safetensors"

_NOISE_IMAGES = 64
"""Most images that the signal to noise of every layer is measured on."""

_WIDE = 8  # bits of layers that stay wide because the checkpoint's others are ternary


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """Which layers become ternary, are so already, or stay wide."""

    quantised: tuple[str, ...]
    ternary: tuple[str, ...]
    wide: tuple[str, ...]
    bits: int | None


def import_state(file: Path, shape: str, output: Path, settings: ImportSettings) -> ImportReport:
    """Make a model folder of a checkpoint.

    Parameters
    ----------
    file: the checkpoint; see `state_file.read_state_file`.
    shape: name of the network shape.
    output: folder to write.
    settings: how.

    Raises
    ------
    ConfigError: there is no such shape, or a setting is out of range.
    ModelFileError: the file cannot be used, or lacks what the shape needs.
    InputError: the images cannot be used.
    GraphError: the network cannot become integers.
    VerificationError: interpreter and torch network differ (an error of this program).
    """
    wanted, factory = find_shape(shape), settings.factory()
    if settings.count < 1:
        raise ConfigError(f"{settings.count} images to calibrate on; at least 1 is needed")
    if (output / RECIPE_FILE).exists():
        raise ModelFileError(
            f"{output}: holds a network that was trained from its {RECIPE_FILE}; give another "
            f"folder"
        )
    if settings.renormalise and settings.images is None:
        raise ConfigError("batch norm can only be estimated again on real images; give --images")
    settings = replace(settings, preprocess=_for_channels(settings.preprocess, wanted))
    state, found, file_notes = _matched(file, wanted, settings)
    check_numbers(str(file), state, found.loaded)
    plan = _plan(found.shape, state, settings)
    pictures = _pictures(found, settings)
    integers = settings.preprocess.integers(pictures.pixels)
    real = torch.from_numpy(
        integers.astype(np.float32) * np.float32(settings.preprocess.grid.scale)
    )
    twin = load_matched(found, state, None)
    model = load_matched(found, state, factory if plan.quantised else None, plan.wide)
    batch_norm = "the checkpoint's, folded into the rescale"
    again = settings.renormalise
    if again or (again is None and plan.quantised and not pictures.synthetic):
        batch_norm = f"{renormalise(model, real)}; {pictures.source}"
    made_by = _made_by(settings, plan)
    lowered = lower(
        model,
        real,
        settings.preprocess.grid,
        name=output.resolve().name,
        notes=(
            ("weights", f"{file.name} {_trained(plan)}"),
            ("shape", found.shape.name),
            ("quantiser", made_by),
            ("batch norm", batch_norm),
            ("input", str(settings.preprocess)),
            ("calibration", SYNTHETIC if pictures.synthetic else pictures.source),
            *([("activations", f"{settings.bits} bits, calibrated")] if settings.bits < 8 else ()),
        ),
        method=settings.method,
        bits=settings.bits,
        terms=settings.terms,
        wide=plan.bits,
    )
    check_equal(lowered, integers[:1].astype(np.int64))
    agreement: float | None = None
    tops: tuple[float | None, ...] = (None, None, None)
    if not pictures.synthetic:
        agreement, tops = _measure(lowered, twin, model, integers, real, pictures.labels)
    few = integers[:_NOISE_IMAGES]
    trits = [part.integers.ravel() for stage in lowered.stages for part in stage.parts]
    ternary = [t for t in trits if np.abs(t).max(initial=0) <= 1]
    report = ImportReport(
        name=output.resolve().name,
        file=file.name,
        notes=file_notes,
        match=found,
        trained=_trained(plan),
        quantiser=made_by,
        wide=dict(lowered.graph.notes).get("wide weights", ""),
        batch_norm=batch_norm,
        preprocess=str(settings.preprocess),
        calibration=pictures.source,
        synthetic=pictures.synthetic,
        images=len(integers),
        weights=sum(t.size for t in trits),
        macs=found.shape.macs,
        packed_bytes=sum(-(-t.size // 5) for stage in lowered.stages for t in stage.trits),
        zeros=float(np.mean(np.concatenate(ternary) == 0)) if ternary else None,
        agreement=agreement,
        full_precision=tops[0],
        ternary=tops[1],
        integer=tops[2],
        noise=SignalToNoise(
            name=output.resolve().name, images=len(few), rows=layer_noise(lowered, few)
        ),
        folder=output,
    )
    output.mkdir(parents=True, exist_ok=True)
    (output / TEST_FILE).unlink(missing_ok=True)  # of a network that was here before
    modelfile.save(lowered.graph, output / MODEL_FILE)
    if not pictures.synthetic:
        save_test_set(output / TEST_FILE, integers, pictures.labels, pictures.source)
    replace_file(output / "README.md", report.readme())
    return report


def _matched(
    file: Path, wanted: Shape, settings: ImportSettings
) -> tuple[Mapping[str, Tensor], Match, tuple[str, ...]]:
    """Read the checkpoint and find the tensors of the shape in it."""
    rows = {f"{layer.name}.weight": layer.channels for layer in wanted.layers[:-1]}
    read = read_state_file(file, settings.part, scaling=settings.scaling, rows=rows)
    found = match(wanted, read.tensors)
    if found.complete:
        return read.tensors, found, read.notes
    # A student and its teacher, or the network beside a loss that has weights.
    inside = groups(read.tensors)
    fitting = {first: match(wanted, tensors) for first, tensors in inside.items()}
    fitting = {first: each for first, each in fitting.items() if each.complete}
    if len(fitting) > 1:
        raise ModelFileError(
            f"{file}: the tensors under {' and '.join(fitting)} are each a {wanted.name}; say "
            f"which: part {next(iter(fitting))!r} (--part on the command line)"
        )
    for first, each in fitting.items():
        left = [other for other in inside if other != first]
        beside = f"; left over beside it: {', '.join(left)}" if left else ""
        return inside[first], each, (*read.notes, f"the tensors whose names begin {first}.{beside}")
    found.require(str(file), read.tensors)
    raise AssertionError("what does not fit is refused")


def _plan(shape: Shape, state: Mapping[str, Tensor], settings: ImportSettings) -> _Plan:
    """Decide what becomes of every layer."""
    names, ternary = weighted(shape), ternary_already(shape, state)
    others = tuple(name for name in names if name not in ternary)
    wide: tuple[str, ...] = ()
    if settings.wide is not None:
        asked = names if settings.wide_layers == "all" else (names[0], names[-1])
        wide = tuple(name for name in asked if name not in ternary)
    elif settings.quantiser is None and ternary:
        wide = others
    return _Plan(
        quantised=tuple(name for name in others if name not in wide),
        ternary=ternary,
        wide=wide,
        bits=(settings.wide or _WIDE) if wide else None,
    )


def _made_by(settings: ImportSettings, plan: _Plan) -> str:
    words = [f"{settings} ({counted(len(plan.quantised), 'layer')})"] if plan.quantised else []
    if plan.ternary:
        words.append(f"ternary already and kept as they are: {counted(len(plan.ternary), 'layer')}")
    return "; ".join(words) or "none"


def _trained(plan: _Plan) -> str:
    if plan.quantised:
        return "made ternary after training, not trained again"
    return "as it was trained" if not plan.wide else "as it was trained, wide layers rounded"


def check_equal(lowered: Lowered, images: NDArray[np.int64]) -> None:
    """Check that the interpreter equals the float network with integer activations.

    Raises
    ------
    VerificationError: they differ in any value of any layer.
    """
    found = run_batch(lowered.graph, images)
    for name, value in lowered.reference().values(images).items():
        if not np.array_equal(value, found[name]):
            raise VerificationError(
                f"layer {name}: the interpreter differs from the torch network with integer "
                f"activations in {int(np.sum(value != found[name]))} of {value.size} values; this "
                f"is an error of tnthw, please report it"
            )


def _for_channels(preprocess: Preprocess, shape: Shape) -> Preprocess:
    """Give the normalisation for a network's channels; ImageNet's is for three."""
    channels = shape.image[0]
    if {len(preprocess.mean), len(preprocess.std)} <= {1, channels}:
        return preprocess
    if preprocess == IMAGENET:  # nothing was asked for
        return Preprocess(mean=(0.0,), std=(1.0,))
    raise ConfigError(
        f"normalisation: mean has {len(preprocess.mean)} numbers and std {len(preprocess.std)}, "
        f"{shape.name} takes {channels} channel(s); give one number, or one for each channel"
    )


def _pictures(found: Match, settings: ImportSettings) -> Pictures:
    shape = found.shape
    if settings.images is None:
        return synthetic_pictures(shape.image, settings.count)
    return read_pictures(settings.images, shape.image, settings.count, shape.classes)


@torch.no_grad()
def _best(model: nn.Module, images: Tensor) -> NDArray[np.int64]:
    return torch.cat([model(part).argmax(1) for part in images.split(PART)]).numpy()


def _measure(
    lowered: Lowered,
    twin: nn.Module,
    model: nn.Module,
    integers: NDArray[np.uint8] | NDArray[np.int8],
    real: Tensor,
    labels: NDArray[np.int64] | None,
) -> tuple[float, tuple[float | None, ...]]:
    """Agreement of the integer network with full precision, and the three networks' top-1."""
    parts = [integers[i : i + PART].astype(np.int64) for i in range(0, len(integers), PART)]
    logits = [real_results(lowered.graph, predict(lowered.graph, part)) for part in parts]
    best = [_best(twin, real), _best(model, real), np.concatenate(logits).argmax(axis=1)]
    agreement = float(np.mean(best[2] == best[0]))
    if labels is None:
        return agreement, (None, None, None)
    tops = [float(np.mean(answers == labels)) for answers in best]
    return agreement, tuple(tops)
