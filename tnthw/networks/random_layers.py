"""Layers with random trits and rescales that keep the signal on the grid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit, fit_add
from tnthw.networks.shapes import Layer

NOT_TRAINED = "weights are random (fixed-seed Gaussian, TGA trits), not trained"
"""Note of every network that is made of these layers."""

_STEP = 48.0
"""Standard deviation that a layer's rescale gives its result, in steps of the 8-bit grid."""

_FEW_SIGMAS = 2.5
"""Standard deviations of a result in the whole range of a grid of fewer bits."""

_SCALE = 1 / 32
"""Real value of one step; nothing depends on it but reports."""


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


class RandomLayers:
    """Adds layers to a graph; each method returns the name of the layer's value.

    Parameters
    ----------
    name: of the graph.
    seed: of weights, gains and offsets.
    terms: signed powers of two of each rescale factor.
    bits: of the values between layers.
    """

    def __init__(self, name: str, seed: int, terms: int, bits: int = 8) -> None:
        self.build = Builder(name, notes=(("weights", NOT_TRAINED), ("seed", str(seed))))
        self._rng = np.random.default_rng(seed)
        self._terms, self._bits = terms, bits
        self._step = _STEP if bits == 8 else ((1 << bits) - 1) / _FEW_SIGMAS
        self._values: dict[str, str] = {}  # of each layer that is made
        self._rms: dict[str, float] = {}  # of each value, in steps

    def input(self, image: tuple[int, int, int], name: str) -> str:
        """Add an image (channels, height, width), signed 8-bit."""
        x = self.build.input(image, signed=True, scale=_SCALE, name=name)
        return self._made(name, x, 73.0)  # of uniform 8-bit noise

    def convolution(self, layer: Layer) -> str:
        """Add a convolution with batch norm and, where the layer has one, ReLU."""
        x = self._values[layer.sources[0]]
        trits = tga_trits(self._rng.standard_normal(layer.weight_shape))
        total = self.build.accumulate(
            x,
            trits,
            stride=layer.stride,
            padding=layer.padding,
            groups=layer.groups,
            name=f"{layer.name}.acc",
            origin=layer.name,
        )
        return self._rescaled(layer, x, total, trits)

    def linear(self, layer: Layer, *, last: bool = False) -> str:
        """Add a linear layer; the `last` one makes 8 bits."""
        x = self._values[layer.sources[0]]
        trits = tga_trits(self._rng.standard_normal(layer.weight_shape))
        total = self.build.accumulate(x, trits, name=f"{layer.name}.acc", origin=layer.name)
        return self._rescaled(layer, x, total, trits, last)

    def max_pool(self, layer: Layer) -> str:
        """Add a max pool."""
        x = self._values[layer.sources[0]]
        y = self.build.max_pool(
            x,
            layer.kernel,
            stride=layer.stride,
            padding=layer.padding,
            name=layer.name,
            origin=layer.name,
        )
        return self._made(layer.name, y, self._step)

    def addition(self, layer: Layer) -> str:
        """Add a residual addition and ReLU."""
        a, b = (self._values[name] for name in layer.sources)
        fitted = fit_add(0.7, 0.7, 0.0, self._terms)
        y = self.build.add(a, b, fitted, bits=self._bits, scale=_SCALE, name=layer.name)
        return self._made(layer.name, y, self._step / np.sqrt(2))

    def average(self, layer: Layer) -> str:
        """Add an average pool over the whole image, flattened."""
        x = self._values[layer.sources[0]]
        channels, height, width = self.build[x].type.shape
        total = self.build.sum_pool(x, (height, width), name=f"{layer.name}.sum", origin=layer.name)
        factor = np.full(channels, 1 / (height * width))
        mean = self.build.rescale(
            total,
            fit(factor, np.zeros(channels), self._terms),
            bits=self._bits,
            scale=_SCALE,
            exact=factor,
            name=layer.name,
        )
        return self._made(layer.name, self.build.reshape(mean, name="flatten"), self._step / 2)

    def flatten(self, layer: Layer) -> str:
        """Add the flattening of an image to features."""
        x = self._values[layer.sources[0]]
        return self._made(layer.name, self.build.reshape(x, name=layer.name), self._rms[x])

    def _rescaled(
        self, layer: Layer, x: str, total: str, trits: NDArray[np.int8], last: bool = False
    ) -> str:
        bits, step = (8, _STEP) if last else (self._bits, self._step)
        fan_in = np.abs(trits).reshape(trits.shape[0], -1).sum(axis=1)
        # A batch norm's spread of gains and offsets, so that channels differ.
        gain = self._rng.uniform(0.7, 1.3, trits.shape[0])
        offset = self._rng.normal(0.0, 0.2 * step, trits.shape[0])
        factor = gain * step / (self._rms[x] * np.sqrt(np.maximum(fan_in, 1)))
        y = self.build.rescale(
            total,
            fit(factor, offset, self._terms),
            bits=bits,
            signed=not layer.relu,
            scale=_SCALE,
            exact=factor,
            name=layer.name,
            origin=layer.name,
        )
        return self._made(layer.name, y, step / np.sqrt(2) if layer.relu else step)

    def _made(self, layer: str, value: str, rms: float) -> str:
        self._values[layer] = value
        self._rms[value] = rms
        return value
