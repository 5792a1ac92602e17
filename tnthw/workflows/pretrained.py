"""From a full-precision checkpoint to a model folder: match, ternarise, calibrate, lower, write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.data.pictures import Pictures, read_pictures, synthetic_pictures
from tnthw.data.preprocess import IMAGENET, Preprocess
from tnthw.errors import ConfigError, ModelFileError, VerificationError
from tnthw.files import replace_file
from tnthw.frontends.calibration import Method
from tnthw.frontends.matching import Match, check_numbers, match
from tnthw.frontends.torch_module import Lowered, lower
from tnthw.ir import modelfile
from tnthw.ir.interpreter import predict, run_batch
from tnthw.networks.layers import QuantiserFactory, reset_quantisers
from tnthw.networks.resnets import ResNet
from tnthw.networks.shapes import find_shape
from tnthw.networks.state_file import read_state
from tnthw.quantisers.registry import QUANTISERS
from tnthw.workflows.images import RECIPE_FILE, TEST_FILE, save_test_set
from tnthw.workflows.import_report import SYNTHETIC, ImportReport

QuantiserName = Literal["twn", "tga", "absmean", "fixed"]

MODEL_FILE = "model.safetensors"

_PART = 16  # images that run at once

# Setting that a threshold factor stands for, its default, and the largest that makes sense.
_THRESHOLDS: dict[str, tuple[str, float, float]] = {
    "twn": ("factor", 0.7, 3.0),
    "tga": ("initial_threshold", 0.05, 1.0),
    "fixed": ("thresholds", 0.05, 0.99),
}
_FACTOR_OF = {"twn": "E|w|", "tga": "max|w|", "fixed": "max|w|"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """How a checkpoint becomes an integer network.

    Attributes
    ----------
    quantiser: what makes the weights ternary.
    threshold: its threshold factor: of E|w| for twn (0.7), of max|w| for tga and fixed (0.05).
        None for these defaults; absmean has none.
    per_channel: threshold and scale for each output channel instead of the layer.
    images: pictures to calibrate on; None for synthetic ones.
    count: most pictures.
    preprocess: normalisation that the checkpoint was trained with.
    renormalise: estimate the statistics of batch norm again on the pictures, with ternary weights,
        instead of folding those of the checkpoint.
    method: how activations are clipped; see `calibration.calibrate`.
    bits: width of activations between layers.
    terms: signed powers of two in one rescale factor.
    """

    quantiser: QuantiserName = "twn"
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
        options: dict[str, object] = {"per_channel": self.per_channel}
        if self.quantiser in _THRESHOLDS:
            key, usual, most = _THRESHOLDS[self.quantiser]
            value = usual if self.threshold is None else self.threshold
            if not 0 <= value <= most:
                raise ConfigError(
                    f"threshold {value:g}: for {self.quantiser} it is a factor of "
                    f"{_FACTOR_OF[self.quantiser]}, from 0 to {most:g}; leave it out for {usual:g}"
                )
            options[key] = (value,) if key == "thresholds" else value
        elif self.threshold is not None:
            raise ConfigError(
                f"threshold {self.threshold:g}: {self.quantiser} has no threshold factor; leave it "
                f"out, or choose one of {', '.join(_THRESHOLDS)}"
            )
        return partial(QUANTISERS[self.quantiser], **options)

    def __str__(self) -> str:
        each = "per output channel" if self.per_channel else "per layer"
        if self.quantiser not in _THRESHOLDS:
            return f"{self.quantiser}, {each}"
        value = self.threshold if self.threshold is not None else _THRESHOLDS[self.quantiser][1]
        return f"{self.quantiser}, threshold {value:g} {_FACTOR_OF[self.quantiser]}, {each}"


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
    state = read_state(file)
    found = match(wanted, state)
    found.require(str(file))
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
    calibration = SYNTHETIC if pictures.synthetic else pictures.source
    lowered = lower(
        model,
        real,
        settings.preprocess.grid,
        name=name,
        notes=(
            ("weights", f"{file.name} made ternary after training, not trained again"),
            ("shape", found.shape.name),
            ("quantiser", str(settings)),
            ("input", str(settings.preprocess)),
            ("calibration", calibration),
            *([("activations", f"{settings.bits} bits, calibrated")] if settings.bits < 8 else ()),
        ),
        method=settings.method,
        bits=settings.bits,
        terms=settings.terms,
    )
    check_equal(lowered, integers[:1].astype(np.int64))
    report = _measure(file, found, settings, pictures, integers, real, twin, model, lowered, output)
    output.mkdir(parents=True, exist_ok=True)
    (output / TEST_FILE).unlink(missing_ok=True)  # of a network that was here before
    modelfile.save(lowered.graph, output / MODEL_FILE)
    if not pictures.synthetic:
        save_test_set(output / TEST_FILE, integers, pictures.labels, pictures.source)
    replace_file(output / "README.md", report.readme())
    return report


def load_matched(
    found: Match, state: Mapping[str, Tensor], quantiser: QuantiserFactory | None
) -> ResNet:
    """Make the network of a match with the checkpoint's tensors, in evaluation mode.

    Parameters
    ----------
    found: a match in which nothing is missing.
    state: the checkpoint's tensors.
    quantiser: what makes the weights ternary; None for the full-precision network.
    """
    model = ResNet(
        found.shape,
        quantiser,
        padded_shortcuts=found.padded_shortcuts,
        biases=found.biases,
        without_norm=found.folded,
    )
    model.load_state_dict({name: state[name] for name in found.loaded}, strict=False)
    reset_quantisers(model)
    return model.eval()


@torch.no_grad()
def renormalise(model: nn.Module, images: Tensor) -> None:
    """Estimate the statistics of every batch norm on (images, 3, height, width), averaged."""
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # the plain mean over all parts
    model.train()
    for part in images.split(_PART):
        model(part)
    model.eval()


def check_equal(lowered: Lowered, images: NDArray[np.int64]) -> None:
    """Check that the interpreter equals the torch network with integer activations.

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


def _pictures(found: Match, settings: ImportSettings) -> Pictures:
    size, classes = found.shape.size, found.shape.classes
    if settings.images is None:
        return synthetic_pictures(size, settings.count)
    return read_pictures(settings.images, size, settings.count, classes)


@torch.no_grad()
def _best(model: nn.Module, images: Tensor) -> NDArray[np.int64]:
    return torch.cat([model(part).argmax(1) for part in images.split(_PART)]).numpy()


def _measure(
    file: Path,
    found: Match,
    settings: ImportSettings,
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
        quantiser=str(settings),
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
