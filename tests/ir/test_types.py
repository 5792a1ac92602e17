"""Widths, ranges and the small conversions of the builder."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.ir.types import Range, Type, activation_type, as_pair, bits_for, channel_scales, scales


@pytest.mark.parametrize(
    ("low", "high", "signed", "bits"),
    [(0, 0, False, 1), (0, 1, False, 1), (0, 255, False, 8), (0, 256, False, 9), (0, 0, True, 1),
     (-1, 0, True, 1), (0, 1, True, 2), (-128, 127, True, 8), (-129, 0, True, 9)],
)  # fmt: skip
def test_bits_for(low: int, high: int, signed: bool, bits: int) -> None:
    assert bits_for(low, high, signed=signed) == bits


def test_unsigned_values_are_not_negative() -> None:
    with pytest.raises(GraphError, match="an unsigned value cannot be -1; make it signed"):
        bits_for(-1, 3, signed=False)


def test_a_range_is_that_of_its_widest_channels() -> None:
    found = Range(channel_low=np.array([0, -9]), channel_high=np.array([8, 3]))
    assert (found.low, found.high, found.bits) == (-9, 8, 5)


@pytest.mark.parametrize(
    ("bits", "signed", "low", "high"),
    [(8, False, 0, 255), (8, True, -128, 127), (1, False, 0, 1), (1, True, -1, 0)],
)
def test_a_type_holds_all_that_its_width_does(bits: int, signed: bool, low: int, high: int) -> None:
    kind = activation_type((3, 2, 2), bits, signed, None, None, 0.5)
    assert (kind.low, kind.high, kind.scale, kind.channels) == (low, high, (0.5,), 3)


def test_a_given_bound_is_taken_and_zero_is_one() -> None:
    kind = activation_type((3,), 8, True, 0, 0, [1, 2, 3])
    assert (kind.low, kind.high, kind.scale) == (0, 0, (1.0, 2.0, 3.0))


def test_conversions() -> None:
    assert (as_pair(3), as_pair((1, 2))) == ((3, 3), (1, 2))
    assert (scales(2), scales([1, 2])) == ((2.0,), (1.0, 2.0))
    kind = Type(shape=(2, 1, 1), bits=1, signed=False, low=0, high=1, scale=(0.5,))
    assert channel_scales(kind) == (0.5, 0.5)
