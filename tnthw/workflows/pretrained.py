"""From a full-precision checkpoint to a model folder: match, ternarise, calibrate, lower, write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.data.pictures import Pictures, read_pictures, synthetic_pictures
from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import ConfigError, ModelFileError, VerificationError
from tnthw.files import replace_file
from tnthw.frontends.clips import Method
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.ir import modelfile
from tnthw.ir.interpreter import predict, run_batch
from tnthw.networks.family import Shape, find_shape
from tnthw.networks.layers import QuantiserFactory, TernaryLayer, ternary_layers
from tnthw.networks.matching import Match, check_numbers, match
from tnthw.networks.network import Network
from tnthw.networks.state_file import read_state
from tnthw.networks.ternarize import swap_layers
from tnthw.options import make_options, marked
from tnthw.quantisers.base import Quantiser
from tnthw.quantisers.given import GivenTrits, scales_of
from tnthw.quantisers.registry import QUANTISERS, Threshold
from tnthw.workflows.images import RECIPE_FILE, TEST_FILE, save_test_set
from tnthw.workflows.import_report import SYNTHETIC, ImportReport

MODEL_FILE = "model.safetensors"

_PART = 16  # images that run at once


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """How a checkpoint becomes an integer network.

    Attributes
    ----------
    quantiser: what makes the weights ternary; a name of `quantisers.registry.QUANTISERS`. Layers
        whose weights are ternary already keep their trits and scales.
    threshold: its threshold factor, such as that of E|w| for twn; None for its default.
    per_channel: threshold and scale for each output channel instead of the layer.
    images: pictures to calibrate on; None for synthetic ones.
    count: most pictures.
    preprocess: normalisation that the checkpoint was trained with; ImageNet's stands for plain
        pixels where the network does not take three channels.
    renormalise: estimate the statistics of batch norm again on the pictures, with ternary weights,
        instead of folding those of the checkpoint.
    method: how activations are clipped; see `calibration.calibrate`.
    bits: width of activations between layers.
    terms: signed powers of two in one rescale factor.
    """

    quantiser: str = "twn"
    threshold: float | None = None
    per_channel: bool = True
    images: Path | None = None
    count: int = 64
    preprocess: Preprocess = IMAGENET
    renormalise: bool = False
    method: Method = "mse"
    bits: Literal[8, 4, 2] = 8
    terms: int = 4

    def factory(self) -> QuantiserFactory:
        """What makes the quantisers of the layers.

        Raises
        ------
        ConfigError: the threshold is out of range, or the quantiser has none.
        """
        found = QUANTISERS[self.quantiser]
        options: dict[str, Any] = {}
        if any(field.name == "per_channel" for field in fields(found.Options)):
            options["per_channel"] = self.per_channel
        where = f"quantiser {self.quantiser}"
        if self.threshold is not None:
            factor = marked(found.Options, Threshold)
            if factor is None:
                raise ConfigError(
                    f"threshold {self.threshold:g}: {self.quantiser} has no threshold factor; "
                    f"leave it out"
                )
            key, mark = factor
            several = isinstance(getattr(found.Options(), key), tuple)
            options[key] = (self.threshold,) if several else self.threshold
            where += f", threshold {self.threshold:g} (a factor of {mark.unit})"
        make_options(found.Options, options, where)
        return partial(found, **options)

    def __str__(self) -> str:
        found = QUANTISERS[self.quantiser].Options
        words = [self.quantiser]
        if (factor := marked(found, Threshold)) is not None:
            usual = getattr(found(), factor[0])
            value = self.threshold if self.threshold is not None else usual
            shown = " ".join(f"{v:g}" for v in (value if isinstance(value, tuple) else (value,)))
            words.append(f"threshold {shown} {factor[1].unit}")
        words.append("per output channel" if self.per_channel else "per layer")
        return ", ".join(words)


def import_state(file: Path, shape: str, output: Path, settings: ImportSettings) -> ImportReport:
    """Make a model folder of a full-precision checkpoint.

    Parameters
    ----------
    file: the checkpoint; see `state_file.read_state`.
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
    state = read_state(file)
    found = match(wanted, state)
    found.require(str(file), state)
    check_numbers(str(file), state, found.loaded)
    name = output.resolve().name
    pictures = _pictures(found, settings)
    integers = settings.preprocess.integers(pictures.pixels)
    real = torch.from_numpy(
        integers.astype(np.float32) * np.float32(settings.preprocess.grid.scale)
    )
    twin = load_matched(found, state, None)
    model = load_matched(found, state, factory)
    if settings.renormalise:
        renormalise(model, real)
    made_by = str(settings)
    kept = [name for name, layer in ternary_layers(model) if _is_kept(layer)]
    if kept:
        made_by += f"; ternary already and kept as they are: {len(kept)} layers"
    calibration = SYNTHETIC if pictures.synthetic else pictures.source
    lowered = lower(
        model,
        real,
        settings.preprocess.grid,
        name=name,
        notes=(
            ("weights", f"{file.name} made ternary after training, not trained again"),
            ("shape", found.shape.name),
            ("quantiser", made_by),
            ("input", str(settings.preprocess)),
            ("calibration", calibration),
            *([("activations", f"{settings.bits} bits, calibrated")] if settings.bits < 8 else ()),
        ),
        method=settings.method,
        bits=settings.bits,
        terms=settings.terms,
    )
    check_equal(lowered, integers[:1].astype(np.int64))
    report = _measure(
        file, found, settings, made_by, pictures, integers, real, twin, model, lowered, output
    )
    output.mkdir(parents=True, exist_ok=True)
    (output / TEST_FILE).unlink(missing_ok=True)  # of a network that was here before
    modelfile.save(lowered.graph, output / MODEL_FILE)
    if not pictures.synthetic:
        save_test_set(output / TEST_FILE, integers, pictures.labels, pictures.source)
    replace_file(output / "README.md", report.readme())
    return report


def load_matched(
    found: Match, state: Mapping[str, Tensor], quantiser: QuantiserFactory | None
) -> Network:
    """Make the network of a match with the checkpoint's tensors, in evaluation mode.

    Parameters
    ----------
    found: a match in which nothing is missing.
    state: the checkpoint's tensors.
    quantiser: what makes the weights ternary; None for the full-precision network.
    """
    model = Network(
        found.shape,
        None,
        biases=found.biases,
        without_norm=found.folded,
    )
    model.load_state_dict({name: state[name] for name in found.loaded}, strict=False)
    if quantiser is not None:
        swap_layers(model, partial(_kept_or, quantiser))
    return model.eval()


def _is_kept(layer: TernaryLayer) -> bool:
    """True where the checkpoint's trits were kept, padded shortcuts apart."""
    return isinstance(layer.quantiser, GivenTrits) and layer.weight.requires_grad


def _kept_or(quantiser: QuantiserFactory, weight: Tensor) -> Quantiser:
    """Keep trits that are there; else make a quantiser."""
    return GivenTrits(weight) if scales_of(weight) is not None else quantiser(weight)


@torch.no_grad()
def renormalise(model: nn.Module, images: Tensor) -> None:
    """Estimate the statistics of every batch norm on (images, 3, height, width), averaged."""
    for module in model.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # the plain mean over all parts
    model.train()
    for part in images.split(_PART):
        model(part)
    model.eval()


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
    return torch.cat([model(part).argmax(1) for part in images.split(_PART)]).numpy()


def _measure(
    file: Path,
    found: Match,
    settings: ImportSettings,
    made_by: str,
    pictures: Pictures,
    integers: NDArray[np.uint8] | NDArray[np.int8],
    real: Tensor,
    twin: nn.Module,
    model: nn.Module,
    lowered: Lowered,
    output: Path,
) -> ImportReport:
    trits = [trits for stage in lowered.stages for trits in stage.trits]
    agreement: float | None = None
    tops: list[float | None] = [None, None, None]
    if not pictures.synthetic:
        parts = [integers[i : i + _PART] for i in range(0, len(integers), _PART)]
        logits = [predict(lowered.graph, part.astype(np.int64)) for part in parts]
        best = [_best(twin, real), _best(model, real), np.concatenate(logits).argmax(axis=1)]
        agreement = float(np.mean(best[2] == best[0]))
        if pictures.labels is not None:
            tops = [float(np.mean(answers == pictures.labels)) for answers in best]
    again = f"estimated again on {pictures.source}"
    return ImportReport(
        name=output.resolve().name,
        file=file.name,
        match=found,
        quantiser=made_by,
        batch_norm=again if settings.renormalise else "the checkpoint's, folded into the rescale",
        preprocess=str(settings.preprocess),
        calibration=pictures.source,
        synthetic=pictures.synthetic,
        images=len(integers),
        weights=sum(t.size for t in trits),
        macs=found.shape.macs,
        packed_bytes=sum(-(-t.size // 5) for t in trits),
        zeros=float(np.mean(np.concatenate([t.ravel() == 0 for t in trits]))),
        agreement=agreement,
        full_precision=tops[0],
        ternary=tops[1],
        integer=tops[2],
        folder=output,
    )
