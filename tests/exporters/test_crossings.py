"""Shift-and-add as crossing points and as a float32 product and sum."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.exporters.crossings import ShiftAdd, crossings, nearest


@st.composite
def shift_adds(draw):
    def numbers(low: int, high: int):
        return np.array([draw(st.integers(low, high)) for _ in range(3)], np.int64)

    signed = draw(st.booleans())
    bits = draw(st.integers(2, 8))
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    first = numbers(-(1 << draw(st.integers(1, 18))), 0)
    return ShiftAdd(
        m=numbers(-8000, 8000) * draw(st.sampled_from([0, 1, 1, 1])),
        bias=numbers(-(1 << 30), 1 << 30) >> draw(st.integers(0, 30)),
        shift=numbers(0, 24),
        first=first,
        last=first + draw(st.integers(0, 1 << 18)),
        low=low,
        high=high,
    )


def outputs(steps: ShiftAdd, x):
    return np.clip((x * steps.m + steps.bias) >> steps.shift, steps.low, steps.high)


def around(steps: ShiftAdd):
    """Inputs beside every crossing point, and spread over the range: (inputs, channels)."""
    rising = steps.rising()
    points = crossings(rising).T * steps.signs
    spread = np.linspace(steps.first, steps.last, 50).astype(np.int64)
    return np.clip(
        np.concatenate([points, points - 1, points + 1, spread]), steps.first, steps.last
    )


@given(shift_adds())
def test_crossing_points_count_to_the_outputs(steps):
    x = around(steps)
    reached = (x * steps.signs)[:, :, None] >= crossings(steps.rising())
    assert np.array_equal(steps.low + reached.sum(axis=2), outputs(steps, x))


@given(shift_adds())
def test_a_product_and_a_sum_in_float32_round_to_the_outputs(steps):
    found = nearest(steps)
    if found is None:
        return
    x = around(steps)
    product = x.astype(np.float32) * found.gain
    assert product.dtype == np.float32
    for real in (product + found.offset, x * found.gain.astype(np.float64) + found.offset):
        assert np.array_equal(np.clip(np.rint(real), steps.low, steps.high), outputs(steps, x))


def one(m, bias, shift, first, last, low=0, high=255):
    return ShiftAdd(
        m=np.array([m]),
        bias=np.array([bias]),
        shift=np.array([shift]),
        first=np.array([first]),
        last=np.array([last]),
        low=low,
        high=high,
    )


def test_wide_sums_with_an_exact_middle_have_no_float32_form():
    """x / 2**12 at 2**20 + 1 steps of 2**-12: neighbours of a crossing are 2**-24 of it apart."""
    steps = one(4095, 12345, 32, -(1 << 30), 1 << 30, low=-128, high=127)
    assert nearest(steps) is None


def test_a_small_factor_is_exact_in_float32_however_close_its_crossings_are():
    steps = one(255, 128, 8, 0, 256)
    found = nearest(steps)
    assert found is not None
    assert found.gain[0] == 255 / 256
    x = np.arange(257)
    exact = [Fraction(255 * int(i) + 128, 256) // 1 for i in x]
    assert np.rint(x.astype(np.float32) * found.gain + found.offset).tolist() == exact


def test_biases_and_shifts_of_the_widest_kind():
    steps = one(1, -(1 << 46), 47, -100, 100, low=-1, high=0)
    assert crossings(steps).tolist() == [[101]]
