"""Formats of floats against numpy's own and those of ml_dtypes."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest
from numpy.typing import NDArray

from tnthw.calibration.float_format import FORMATS, product, total

TYPES: dict[str, tuple[type, type]] = {
    "fp8": (ml_dtypes.float8_e4m3fn, np.uint8),
    "bf16": (ml_dtypes.bfloat16, np.uint16),
    "fp16": (np.float16, np.uint16),
    "fp32": (np.float32, np.uint32),
}


def some_words(name: str, count: int, seed: int = 0) -> NDArray[np.uint32]:
    """Edges of a format, each sign of each, and words drawn at random."""
    of = FORMATS[name]
    top = 2**of.exponent - 1
    edges = [
        sign << (of.bits - 1) | exponent << of.fraction | fraction
        for sign in (0, 1)
        for exponent in (0, 1, 2, of.bias - 1, of.bias, of.bias + 1, top - 1, top)
        for fraction in (0, 1, 2**of.fraction // 2, 2**of.fraction - 1)
    ]
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, 2**of.bits, count)
    near = rng.integers(0, 2 ** (of.fraction + 3), count) + ((of.bias - 4) << of.fraction)
    near |= rng.integers(0, 2, count) << (of.bits - 1)  # of like exponents, for sums that cancel
    return np.concatenate([edges, drawn, near]).astype(np.uint32)


def flushed(words: NDArray[np.uint32], name: str) -> NDArray[np.uint32]:
    """The words with zeros in the place of subnormals."""
    of = FORMATS[name]
    small = words >> of.fraction & (2**of.exponent - 1) == 0
    return np.where(small, words & (1 << (of.bits - 1)), words).astype(np.uint32)


@pytest.mark.parametrize("name", FORMATS)
def test_words_and_values_are_those_of_the_type(name: str) -> None:
    kind, unsigned = TYPES[name]
    words = flushed(some_words(name, 2000), name)
    values = FORMATS[name].values(words)
    with np.errstate(invalid="ignore"):
        theirs = words.astype(unsigned).view(kind).astype(np.float64)
    assert np.array_equal(values, theirs, equal_nan=True)
    kept = ~np.isnan(values)
    assert np.array_equal(FORMATS[name].words(values)[kept], words[kept])


@pytest.mark.parametrize("name", ["bf16", "fp16", "fp32"])
def test_results_are_those_of_the_type_but_for_subnormals(name: str) -> None:
    kind, unsigned = TYPES[name]
    of, words = FORMATS[name], flushed(some_words(name, 4000), name)
    a, b = words, np.roll(words, 7)
    with np.errstate(all="ignore"):
        x, y = (each.astype(unsigned).view(kind) for each in (a, b))
        theirs = {"product": (x * y), "total": (x + y)}
    for ours, name_ in ((product(a, b, of, of), "product"), (total(a, b, of), "total")):
        found = theirs[name_].view(unsigned).astype(np.uint32)
        nan = np.isnan(theirs[name_].astype(np.float64))
        assert np.isnan(of.values(ours[nan])).all()
        same = ours == flushed(found, name)
        # Their result at the least normal number may be a subnormal that was rounded up.
        least = found & (2 ** (of.bits - 1) - 1) == 1 << of.fraction
        assert (same | nan | least).all()


def test_a_product_of_fp8_is_exact_in_bf16() -> None:
    words = np.arange(256)
    a, b = (each.ravel() for each in np.meshgrid(words, words))
    fp8, bf16 = FORMATS["fp8"], FORMATS["bf16"]
    exact = fp8.values(a) * fp8.values(b)
    assert np.array_equal(bf16.values(product(a, b, fp8, bf16)), exact, equal_nan=True)
