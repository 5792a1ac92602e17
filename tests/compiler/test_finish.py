"""Steps of the finish unit against the rescales that they are made of, one integer at a time."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.compiler.finish import Passes, passes_of
from tnthw.compiler.steps import Addition, Requantisation, Thresholds
from tnthw.machine.presets import preset

T8 = preset("t8x8")


def rescale(m: int, bias: int, shift: int, first: int, last: int, **clamp: int) -> Requantisation:
    return Requantisation(
        factor=np.array([m]), bias=np.array([bias]), shift=np.array([shift]),
        first=np.array([first]), last=np.array([last]), **{"low": -128, "high": 127} | clamp,
    )  # fmt: skip


def run(passes: Passes, channel: int, a: int, b: int = 0) -> tuple[int, int]:
    """What the finish unit makes of operands, and the bits of its widest running value."""
    times = 256 if passes.widen else 1
    if passes.threshold:
        sums = [int(bias) + a * times for bias in passes.bias[channel]]
        widest = [*sums, *map(int, passes.bias[channel])]
        return min(passes.low + sum(s >= 0 for s in sums), passes.high), bits(widest)
    value = int(passes.bias[channel, 0])
    widest = [value]
    for sign, gap, second in zip(
        passes.signs[channel], passes.gaps[channel], passes.second[channel], strict=True
    ):
        value += int(sign) * (b if second else a) * times
        widest.append(value)
        value >>= int(gap)
    return max(passes.low, min(passes.high, value)), bits(widest)


def bits(values: list[int]) -> int:
    return max(max(v, ~v).bit_length() + 1 for v in values)


factors = st.one_of(st.integers(-(1 << 21), 1 << 21), st.integers(-20, 20))


@settings(max_examples=300)
@given(
    factors, st.integers(-(1 << 40), 1 << 40), st.integers(0, 47),
    st.integers(-(1 << 15), 1 << 15), st.integers(0, 1 << 14), st.booleans(), st.data(),
)  # fmt: skip
def test_steps_give_what_the_rescale_gives(
    m: int, bias: int, shift: int, first: int, size: int, near: bool, data: st.DataObject
) -> None:
    last = first + size
    if near:  # a result that is not all clamped
        bias = (data.draw(st.integers(-200, 200)) << shift) - m * first
    grid = rescale(m, bias, shift, first, last)
    for slots in (1, 4):
        (passes,) = passes_of(grid, 1, replace(T8, finish_slots=slots))
        if passes.above:
            continue
        xs = [first, last, *data.draw(st.lists(st.integers(first, last), max_size=5))]
        widest = 0
        for x in xs:
            result, used = run(passes, 0, x)
            assert result == max(-128, min(127, (x * m + bias) >> shift))
            widest = max(widest, used)
        assert widest == passes.bits  # the ends of the range are among them
        assert passes.passes == max(1, -(-passes.steps // slots))
        assert passes.gaps.max(initial=0) <= 15


@settings(max_examples=150)
@given(
    st.tuples(factors, factors), st.integers(-(1 << 30), 1 << 30), st.integers(0, 30),
    st.data(),
)  # fmt: skip
def test_additions_interleave_their_terms(
    both: tuple[int, int], bias: int, shift: int, data: st.DataObject
) -> None:
    addition = Addition(
        factors=np.array(both), bias=bias, shift=shift, a=(-128, 127), b=(0, 255), low=-128,
        high=127,
    )  # fmt: skip
    (passes,) = passes_of(addition, 1, T8)
    if passes.above:
        return
    widest = 0
    pairs = [*product((-128, 127), (0, 255)), (data.draw(st.integers(-128, 127)), 7)]
    for a, b in pairs:
        result, used = run(passes, 0, a, b)
        assert result == max(-128, min(127, (a * both[0] + b * both[1] + bias) >> shift))
        widest = max(widest, used)
    assert widest == passes.bits


def test_few_steps() -> None:
    def steps(m: int, shift: int) -> int:
        (passes,) = passes_of(rescale(m, 1 << 8, shift, -99, 99), 1, T8)
        return passes.steps

    assert steps(1, 3) == 1
    assert steps(0b111, 10) == 2  # 8 - 1
    assert steps(0b110101, 12) == 4
    assert steps(1, 15) == 1
    assert steps(3 << 2, 20) == 3  # 16 - 4, and one empty for a gap of 16
    (constant,) = passes_of(rescale(5, 77 << 20 | 99, 20, -9, 9), 1, T8)
    assert (constant.steps, constant.bias.tolist()) == (1, [[77]])


def test_a_factor_above_one_widens_and_one_above_256_saturates_in_fewer_bits() -> None:
    (passes,) = passes_of(rescale(5, 0, 1, -9, 9), 1, T8)
    assert passes.widen
    (steep,) = passes_of(rescale(-(1 << 20), 3 << 20, 0, -9, 9), 1, T8)
    assert not steep.above
    assert [run(steep, 0, x)[0] for x in (-1, 2, 3, 4)] == [127, 127, 0, -128]


def test_a_bias_too_wide_for_the_running_value_finds_a_shorter_factor() -> None:
    grid = rescale(0b1010101 << 5 | 1, 90 << 24, 24, -(1 << 12), 1 << 12)
    (passes,) = passes_of(grid, 1, T8)
    assert passes.bits <= T8.finish_bits
    for x in range(-(1 << 12), (1 << 12) + 1, 37):
        assert run(passes, 0, x)[0] == int(grid.at(np.array([x]))[0])


def test_where_widening_is_too_wide_for_another_channel_an_operand_is_added_twice() -> None:
    grid = Requantisation(
        factor=np.array([5064, 4351]), bias=np.array([-40592, -1186944]), shift=np.array([11, 14]),
        first=np.array([-134, -166]), last=np.array([157, 142]), low=-128, high=127,
    )  # fmt: skip
    (passes,) = passes_of(grid, 1, T8)
    assert not passes.widen and passes.bits <= T8.finish_bits  # x is added twice
    for channel, x in product(range(2), range(-134, 143)):
        wanted = int(grid.at(np.full(2, x))[channel])
        assert run(passes, channel, x)[0] == wanted


@given(
    st.lists(st.integers(-600, 600), min_size=1, max_size=15), st.integers(-500, 500),
    st.integers(0, 500), st.integers(-8, 0), st.data(),
)  # fmt: skip
def test_thresholds_count(
    levels: list[int], first: int, size: int, low: int, data: st.DataObject
) -> None:
    levels.sort()
    last = first + size
    grid = Thresholds(
        thresholds=np.array([levels]), first=np.array([first]), last=np.array([last]), low=low,
        high=low + len(levels),
    )  # fmt: skip
    (passes,) = passes_of(grid, 1, T8)
    widest = 0
    for x in (first, last, data.draw(st.integers(first, last))):
        result, used = run(passes, 0, x)
        assert result == low + sum(x >= t for t in levels)
        widest = max(widest, used)
    assert widest == passes.bits
    assert (passes.passes, passes.steps_rows, passes.bias_rows) == (len(levels), 0, len(levels))


def test_channels_alike_share_a_row() -> None:
    two = Requantisation(
        factor=np.array([3, 3]), bias=np.array([4, 4]), shift=np.array([5, 5]),
        first=np.array([-9, -9]), last=np.array([9, 9]), low=-128, high=127,
    )  # fmt: skip
    assert passes_of(two, 1, T8)[0].alike
    assert not passes_of(replace(two, bias=np.array([4, 40])), 1, T8)[0].alike


@pytest.mark.parametrize("slices", [2, 3])
def test_slices_of_a_wide_result_add_up_to_it(slices: int) -> None:
    grid = rescale(3, 5, 1, -200, 200, low=-301, high=-301 + 255 * slices)
    parts = passes_of(grid, slices, T8)
    for x in range(-200, 201, 7):
        made = -301 + sum(run(part, 0, x)[0] for part in parts)
        assert made == max(-301, min(-301 + 255 * slices, (3 * x + 5) >> 1))
