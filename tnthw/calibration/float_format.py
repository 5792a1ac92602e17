"""Formats of floats, and what a multiply and an add give in them: subnormals are flushed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Words = NDArray[np.uint32]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FloatFormat:
    """A sign, an exponent and a fraction.

    Attributes
    ----------
    exponent, fraction: bits of them.
    infinite: all ones of the exponent are infinity and NaN; else only all ones of both are NaN, as
        in E4M3.
    """

    exponent: int
    fraction: int
    infinite: bool = True

    @property
    def bits(self) -> int:
        """Of a number."""
        return 1 + self.exponent + self.fraction

    @property
    def significand(self) -> int:
        """Bits of the fraction and the one before it."""
        return self.fraction + 1

    @property
    def bias(self) -> int:
        """What an exponent is stored too large by."""
        return int(2 ** (self.exponent - 1)) - 1

    def values(self, words: ArrayLike) -> Floats:
        """What words mean; a subnormal is a zero of its sign."""
        word = np.asarray(words, np.int64)
        fraction = word & (2**self.fraction - 1)
        exponent = word >> self.fraction & (2**self.exponent - 1)
        top = exponent == 2**self.exponent - 1
        size = np.ldexp(1 + fraction / 2.0**self.fraction, exponent - self.bias)
        size = np.where(exponent == 0, 0.0, size)
        if self.infinite:
            size = np.where(top, np.where(fraction == 0, np.inf, np.nan), size)
        else:
            size = np.where(top & (fraction == 2**self.fraction - 1), np.nan, size)
        return np.asarray(np.where(word >> (self.bits - 1) & 1, -size, size))

    def words(self, values: ArrayLike) -> Words:
        """The nearest words to values, to the even of two; too small a value is a zero.

        What would be too large is infinite, or NaN in a format without infinity.
        """
        value = np.asarray(values, np.float64)
        finite = np.isfinite(value) & (value != 0)
        size = np.abs(np.where(finite, value, 1.0))
        mantissa, exponent = np.frexp(size)  # from 1/2 to 1
        rounded = np.rint(np.ldexp(mantissa, self.significand)).astype(np.int64)
        over = rounded >> self.significand  # rounding made it a power of two
        rounded >>= over
        stored = exponent - 1 + over + self.bias
        word = (stored << self.fraction) + (rounded - 2**self.fraction)
        largest = (2**self.exponent - 1) << self.fraction
        too_large = largest if self.infinite else largest + 2**self.fraction - 1
        word = np.where(stored < 1, 0, np.where(word >= too_large, too_large, word))
        word = np.where(finite, word, np.where(value == 0, 0, too_large))
        if self.infinite:
            word = np.where(np.isnan(value), too_large | 2 ** (self.fraction - 1), word)
        sign = np.signbit(value) & ~np.isnan(value)
        return np.asarray(word | sign.astype(np.int64) << (self.bits - 1), np.uint32)


FORMATS: dict[str, FloatFormat] = {
    "fp8": FloatFormat(4, 3, infinite=False),
    "bf16": FloatFormat(8, 7),
    "fp16": FloatFormat(5, 10),
    "fp32": FloatFormat(8, 23),
}

SUMS: dict[str, str] = {"fp8": "bf16", "bf16": "bf16", "fp16": "fp16", "fp32": "fp32"}
"""Format of a lane's product and of the tree: those of fp8 are exact in bf16."""


def product(a: ArrayLike, b: ArrayLike, of: FloatFormat, result: FloatFormat) -> Words:
    """Products of words, rounded to nearest even; exact in float64 before, for 2 x 24 bits."""
    with np.errstate(invalid="ignore"):
        return result.words(of.values(a) * of.values(b))


def total(a: ArrayLike, b: ArrayLike, of: FloatFormat) -> Words:
    """Sums of words, rounded to nearest even.

    float32 rounds a sum of two fp32 once, and float64 one of two shorter formats as if once: it has
    more than twice their bits and two more.
    """
    kind = np.float32 if of.significand == FORMATS["fp32"].significand else np.float64
    with np.errstate(invalid="ignore", over="ignore"):
        return of.words(of.values(a).astype(kind) + of.values(b).astype(kind))
