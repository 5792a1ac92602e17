"""Random parameters of the IR's operations: trits, grids, factors."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tests.strategies.draw import Draw
from tnthw.ir.build import Builder
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.ir.shift_add import factors


class Parameters:
    """Adds operations with drawn parameters to a graph under construction.

    Parameters
    ----------
    draw: where choices come from.
    terms: most signed powers of two in a factor.
    """

    def __init__(self, draw: Draw, terms: int = 8) -> None:
        self.draw, self.terms = draw, terms
        self.build = Builder("random")

    def added(self, a: str, b: str) -> str:
        signed, low, high, bits = self.grid()
        rng, terms = self.draw.arrays(), self.draw.integer(1, self.terms)
        if self.chance(50):
            a, b = b, a
        if self.chance(60):
            fitted = fit_add(*rng.uniform(-0.2, 1.2, 2), rng.uniform(-9, 9), terms)
        else:
            fitted = self.any_factors(2, terms, 9)
            fitted = Fit(fitted.signs, fitted.exponents, fitted.bias[:1], fitted.shift[:1])
        return self.build.add(a, b, fitted, bits=bits, signed=signed, low=low, high=high)

    def rescaled(self, x: str, grid: tuple[bool, int, int, int] | None = None) -> str:
        """Rescale to a grid (drawn unless given), with sensible or with arbitrary factors."""
        signed, low, high, bits = self.grid() if grid is None else grid
        proven, terms = self.build.range(x), self.draw.integer(1, self.terms)
        channels, rng = self.shape(x)[0], self.draw.arrays()
        if self.chance(70):
            reach = max(1, -proven.low, proven.high)
            factor = (high - low) / reach * rng.uniform(0.4, 8, channels)
            factor *= rng.choice([-1, 1, 1, 1], channels)
            factor *= rng.random(channels) > 0.03
            offset = rng.uniform(low, high, channels) * rng.choice([0, 0.3, 1], channels)
            fitted = fit(factor, offset, terms, magnitude=reach)
            exact = factor if self.chance(50) else None
        else:
            fitted, exact = self.any_factors(channels, terms, proven.bits), None
        return self.build.rescale(
            x, fitted, bits=bits, signed=signed, low=low, high=high, exact=exact
        )

    def curve(self, x: str) -> str:
        """A table, mostly one for all channels."""
        kind = self.build[x].type
        if kind.bits > 8:
            x = self.rescaled(x)
            kind = self.build[x].type
        rows = 1 if self.chance(70) else kind.channels
        signed = self.chance(50)
        low, high = (-128, 128) if signed else (0, 256)
        table = self.draw.arrays().integers(low, high, (rows, kind.high - kind.low + 1))
        return self.build.table(x, table, bits=8, signed=signed)

    def levelled(self, x: str) -> str:
        """Thresholds, some of them out of reach."""
        proven, rng, levels = self.build.range(x), self.draw.arrays(), self.draw.integer(0, 15)
        rows = 1 if self.chance(20) else self.shape(x)[0]
        thresholds = np.sort(rng.integers(proven.low - 1, proven.high + 2, (rows, levels)), axis=1)
        return self.build.threshold(x, thresholds, low=self.draw.pick((0, -(levels // 2))))

    def any_factors(self, channels: int, terms: int, width: int) -> Fit:
        """Draw arbitrary parameters, of factors above 1 too."""
        rng = self.draw.arrays()
        signs = rng.integers(-1, 2, (channels, terms)).astype(np.int8)
        most = min(12, max(0, 30 - width))
        exponents = rng.integers(0, most + 1, (channels, terms)).astype(np.int8)
        shift = rng.integers(0, 1 + min(25, width + 4 - 8 + most), channels).astype(np.int8)
        span = np.abs(factors(signs, exponents)).max() + (1 << np.minimum(shift.max() + 8, 32))
        bias = rng.integers(-span, span, channels, endpoint=True)
        return Fit(signs, exponents, bias, shift)

    def grid(self) -> tuple[bool, int, int, int]:
        """Draw signedness, clamp and width of an activation."""
        signed = self.draw.pick((False, True))
        low, high = (-128, 127) if signed else (0, 255)
        if self.chance(30):
            bits = self.draw.integer(2, 7)
            low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
            if self.chance(30):
                low, high = sorted((self.draw.integer(low, high), self.draw.integer(low, high)))
            return signed, low, high, bits
        return signed, low, high, 8

    def trits(self, shape: tuple[int, ...]) -> NDArray[np.int8]:
        zero = self.draw.pick((0.4, 0.0, 0.9, 1.0, 0.7))
        rng = self.draw.arrays()
        signs = rng.choice(np.array([-1, 1], np.int8), shape)
        return np.where(rng.random(shape) < zero, np.int8(0), signs)

    def shape(self, x: str) -> tuple[int, ...]:
        return self.build[x].type.shape

    def chance(self, percent: int) -> bool:
        return self.draw.integer(0, 99) >= 100 - percent
