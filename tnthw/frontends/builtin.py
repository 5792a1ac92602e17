"""Built-in network shapes: the ResNets of ImageNet, CIFAR-10 and MLPerf Tiny, with untrained trits.

Weights are fixed-seed Gaussian numbers put through the TGA quantiser (He & Fan, CVPR 2019) with its
initial threshold.  They are real trits with a realistic share of zeros, but not a trained network:
every graph says so in its notes.  Layer names are those of torchvision (ImageNet) and of the common
PyTorch implementation (CIFAR).
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add

NOT_TRAINED = "weights are random (fixed-seed Gaussian, TGA trits), not trained"
_STEP = 48.0
"""Standard deviation that a layer's rescale gives its result, in steps of the 8-bit grid."""


def builtin(name: str, *, seed: int = 0, terms: int = 4) -> Graph:
    """The graph of a built-in shape.

    Parameters
    ----------
    name: one of `NAMES`.
    seed: of the Gaussian weights.
    terms: signed powers of two of each rescale factor.

    Raises
    ------
    ConfigError: there is no such shape; names the nearest.
    """
    if name not in _SHAPES:
        near = difflib.get_close_matches(name, _SHAPES, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ConfigError(f"network {name!r} is not built in, allowed are {', '.join(NAMES)}{hint}")
    return _SHAPES[name](_Maker(name, seed, terms))


def tga_trits(weights: NDArray[np.float64], factor: float = 0.05) -> NDArray[np.int8]:
    """Trits of the TGA quantiser at its initial threshold.

    +1 above mean + D, -1 below mean - D, D = min(factor * max|w|, 3 sigma).
    """
    mean, sigma = weights.mean(), weights.std(ddof=1)
    threshold = min(factor * np.abs(weights).max(), 3 * sigma)
    centred = weights - mean
    trits: NDArray[np.int8] = np.where(centred > threshold, 1, 0).astype(np.int8)
    trits[centred < -threshold] = -1
    return trits


class _Maker:
    """Adds layers with fresh trits and a rescale that keeps the signal on the 8-bit grid."""

    def __init__(self, name: str, seed: int, terms: int) -> None:
        self.build = Builder(name, notes=(("weights", NOT_TRAINED), ("seed", str(seed))))
        self.rng = np.random.default_rng(seed)
        self.terms = terms
        self.rms: dict[str, float] = {}

    def input(self, shape: tuple[int, int, int]) -> str:
        x = self.build.input(shape, signed=True, scale=1 / 32)
        self.rms[x] = 73.0  # of uniform 8-bit noise
        return x

    def conv(
        self,
        x: str,
        out: int,
        kernel: int,
        stride: int,
        name: str,
        *,
        relu: bool,
    ) -> str:
        """Convolution, batch norm and (where asked) ReLU."""
        channels = self.build[x].type.shape[0]
        trits = tga_trits(self.rng.standard_normal((out, channels, kernel, kernel)))
        return self._finish(
            x,
            self.build.accumulate(
                x, trits, stride=stride, padding=kernel // 2, name=f"{name}.acc", origin=name
            ),
            trits,
            name,
            relu,
        )

    def linear(self, x: str, out: int, name: str) -> str:
        features = self.build[x].type.shape[0]
        trits = tga_trits(self.rng.standard_normal((out, features)))
        acc = self.build.accumulate(x, trits, name=f"{name}.acc", origin=name)
        return self._finish(x, acc, trits, name, relu=False)

    def _finish(self, x: str, acc: str, trits: NDArray[np.int8], name: str, relu: bool) -> str:
        fan_in = np.abs(trits).reshape(trits.shape[0], -1).sum(axis=1)
        # a batch norm's spread of gains and offsets, so that channels differ
        gain = self.rng.uniform(0.7, 1.3, trits.shape[0])
        offset = self.rng.normal(0.0, 0.2 * _STEP, trits.shape[0])
        factor = gain * _STEP / (self.rms[x] * np.sqrt(np.maximum(fan_in, 1)))
        out = self.build.rescale(
            acc,
            fit(factor, offset, self.terms),
            signed=not relu,
            scale=1 / 32,
            exact=factor,
            name=name,
            origin=name,
        )
        self.rms[out] = _STEP / np.sqrt(2) if relu else _STEP
        return out

    def add(self, a: str, b: str, name: str) -> str:
        """Residual addition and ReLU."""
        out = self.build.add(
            a, b, fit_add(0.7, 0.7, 0.0, self.terms), signed=False, scale=1 / 32, name=name
        )
        self.rms[out] = _STEP / np.sqrt(2)
        return out

    def average(self, x: str, name: str) -> str:
        """Global average pool, flattened."""
        channels, height, width = self.build[x].type.shape
        total = self.build.sum_pool(x, (height, width), name=f"{name}.sum", origin=name)
        factor = np.full(channels, 1 / (height * width))
        mean = self.build.rescale(
            total,
            fit(factor, np.zeros(channels), self.terms),
            scale=1 / 32,
            exact=factor,
            name=name,
        )
        flat = self.build.reshape(mean, name="flatten")
        self.rms[flat] = _STEP / 2
        return flat

    def finish(self, x: str) -> Graph:
        self.build.output(x)
        return self.build.finish()


@dataclass(frozen=True, slots=True)
class _ImageNet:
    blocks: tuple[int, int, int, int]
    bottleneck: bool

    def __call__(self, make: _Maker) -> Graph:
        x = make.conv(make.input((3, 224, 224)), 64, 7, 2, "conv1", relu=True)
        x_pool = make.build.max_pool(x, 3, stride=2, padding=1, name="maxpool", origin="maxpool")
        make.rms[x_pool] = _STEP
        x = x_pool
        for stage, count in enumerate(self.blocks):
            width = 64 << stage
            for block in range(count):
                stride = 2 if stage > 0 and block == 0 else 1
                name = f"layer{stage + 1}.{block}"
                x = (self._bottleneck if self.bottleneck else _basic)(make, x, width, stride, name)
        return make.finish(make.linear(make.average(x, "avgpool"), 1000, "fc"))

    @staticmethod
    def _bottleneck(make: _Maker, x: str, width: int, stride: int, name: str) -> str:
        y = make.conv(x, width, 1, 1, f"{name}.conv1", relu=True)
        y = make.conv(y, width, 3, stride, f"{name}.conv2", relu=True)
        y = make.conv(y, 4 * width, 1, 1, f"{name}.conv3", relu=False)
        return make.add(y, _shortcut(make, x, 4 * width, stride, name), f"{name}.add")


def _basic(make: _Maker, x: str, width: int, stride: int, name: str) -> str:
    y = make.conv(x, width, 3, stride, f"{name}.conv1", relu=True)
    y = make.conv(y, width, 3, 1, f"{name}.conv2", relu=False)
    return make.add(y, _shortcut(make, x, width, stride, name), f"{name}.add")


def _shortcut(make: _Maker, x: str, channels: int, stride: int, name: str) -> str:
    if stride == 1 and make.build[x].type.shape[0] == channels:
        return x
    return make.conv(x, channels, 1, stride, f"{name}.downsample.0", relu=False)


@dataclass(frozen=True, slots=True)
class _Cifar:
    """Three stages of 16, 32 and 64 channels; shortcuts that change shape are 1x1 convolutions."""

    blocks: int

    def __call__(self, make: _Maker) -> Graph:
        x = make.conv(make.input((3, 32, 32)), 16, 3, 1, "conv1", relu=True)
        for stage in range(3):
            for block in range(self.blocks):
                stride = 2 if stage > 0 and block == 0 else 1
                x = _basic(make, x, 16 << stage, stride, f"layer{stage + 1}.{block}")
        return make.finish(make.linear(make.average(x, "avgpool"), 10, "linear"))


_SHAPES: dict[str, Callable[[_Maker], Graph]] = {
    "resnet18": _ImageNet((2, 2, 2, 2), False),
    "resnet34": _ImageNet((3, 4, 6, 3), False),
    "resnet50": _ImageNet((3, 4, 6, 3), True),
    "resnet8": _Cifar(1),
    "resnet20": _Cifar(3),
    "resnet32": _Cifar(5),
    "resnet44": _Cifar(7),
    "resnet56": _Cifar(9),
}

NAMES: tuple[str, ...] = tuple(_SHAPES)
"""Names that `builtin` knows."""
