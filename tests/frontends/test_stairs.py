"""Crossing points of steps after sums, against the steps themselves one by one, in rationals."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frontends.given import on_one
from tnthw.frontends.codes import of_step
from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.stairs import Sums, stairs_of
from tnthw.frontends.steps import Affine, Clamp, Elementwise, Levels, Quantise, Step

ROUNDINGS = ("even", "odd", "up", "away", "down", "inward", "floor", "ceil", "outward", "truncate")
CHANNELS = 3
NAMES = {"name": "s", "sources": ("x",), "shape": (CHANNELS,)}


def quarters(least: int, most: int) -> st.SearchStrategy[float]:
    return st.integers(least, most).map(lambda n: n / 4)


def arrays(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[np.ndarray]:
    return st.one_of(
        st.lists(numbers, min_size=1, max_size=1),
        st.lists(numbers, min_size=CHANNELS, max_size=CHANNELS),
    ).map(np.array)


AFFINES = st.builds(lambda g, s: Affine(**NAMES, gain=g, shift=s),
                    arrays(quarters(-8, 8)), arrays(quarters(-9, 9)))  # fmt: skip
CLAMPS = st.builds(lambda a, b: Clamp(**NAMES, low=min(a, b), high=max(a, b)),
                   st.one_of(quarters(-9, 9), st.just(-math.inf)),
                   st.one_of(quarters(-9, 9), st.just(math.inf)))  # fmt: skip
QUANTISERS = st.builds(
    lambda s, low, n, r: Quantise(**NAMES, scale=s, low=low, high=low + n, rounding=r),
    arrays(st.sampled_from((0.25, 0.5, 0.75, 1.0, 1.5, 0.1))), st.integers(-5, 1),
    st.integers(0, 7), st.sampled_from(ROUNDINGS))  # fmt: skip
LEVELS = st.builds(
    lambda rows, g, s: Levels(**NAMES, thresholds=np.sort(np.array(rows), axis=1), gain=g, shift=s),
    st.sampled_from((1, CHANNELS)).flatmap(
        lambda n: st.lists(
            st.lists(quarters(-20, 20), min_size=4, max_size=4), min_size=n, max_size=n
        )
    ),
    st.sampled_from((0.5, 1.0, 2.0, 0.75)),
    st.sampled_from((0.0, -1.0, 1.5, -0.25, 0.1)),
)
PIECES = st.one_of(
    arrays(quarters(0, 6)).map(
        lambda a: Elementwise(**NAMES, function="leaky-relu", parameters=(a,))
    ),
    st.tuples(quarters(0, 3), quarters(-2, 3)).map(
        lambda p: Elementwise(
            **NAMES, function="hardsigmoid", parameters=(np.array([p[0]]), np.array([p[1]]))
        )
    ),
)
MIDDLES = st.lists(st.one_of(AFFINES, AFFINES, CLAMPS, QUANTISERS, LEVELS, PIECES), max_size=4)


@given(middle=MIDDLES, last=st.one_of(QUANTISERS, LEVELS),
       gain=st.lists(quarters(-5, 5), min_size=CHANNELS, max_size=CHANNELS),
       shift=st.lists(quarters(-9, 9), min_size=CHANNELS, max_size=CHANNELS))  # fmt: skip
@settings(max_examples=400, deadline=None)
def test_a_staircase_is_what_the_steps_compute_for_every_sum(
    middle: list[Step], last: Quantise | Levels, gain: list[float], shift: list[float]
) -> None:
    ends = np.array([-17, -4, 0]), np.array([12, 20, 0])
    sums = Sums(gain=tuple(map(Fraction, gain)), shift=tuple(map(Fraction, shift)),
                first=ends[0], last=ends[1])  # fmt: skip
    steps = [*middle, last]
    stairs, code = stairs_of(sums, steps), of_step(last)
    for channel in range(CHANNELS):
        for x in range(ends[0][channel], ends[1][channel] + 1):
            v = sums.gain[channel] * x + sums.shift[channel]
            for step in steps:
                v = on_one(step, v, channel)
            inner = -x if stairs.falls[channel] else x
            found = int(stairs.channel(channel)(np.array([inner]))[0])
            scale, offset = code.scales(CHANNELS)[channel], code.offsets(CHANNELS)[channel]
            assert scale * found + offset == v
            assert code.low <= found <= code.high


@pytest.mark.parametrize("name", ["sigmoid", "tanh", "softplus", "exp", "elu"])
@pytest.mark.parametrize("sign", [1, -1])
def test_functions_that_rise_are_staircases(name: str, sign: int) -> None:
    given_ = (np.array([0.75]),) if name == "elu" else ()
    steps = [
        Affine(**NAMES, gain=np.array([sign * 0.25]), shift=np.array([-0.125, 0.0, 1.0])),
        Elementwise(**NAMES, function=name, parameters=given_),
        Quantise(**NAMES, scale=np.array([0.0625]), low=-20, high=40),
    ]
    span = np.full(CHANNELS, 40)
    one, zero = (Fraction(1),) * CHANNELS, (Fraction(0),) * CHANNELS
    stairs = stairs_of(Sums(gain=one, shift=zero, first=-span, last=span), steps)
    x = np.arange(-40, 41)
    for channel in range(CHANNELS):
        v = sign * 0.25 * x + [-0.125, 0.0, 1.0][channel]
        y = np.clip(np.rint(FUNCTIONS[name].compute(v, *given_) / 0.0625), -20, 40)
        np.testing.assert_array_equal(stairs.channel(channel)(sign * x), y)
    assert stairs.falls.all() == (sign < 0)


def test_a_bound_where_a_function_has_a_rational_value_is_exact() -> None:
    steps = [Elementwise(**NAMES, function="sigmoid"),
             Quantise(**NAMES, scale=np.array([1.0]), low=0, high=1, rounding="up")]  # fmt: skip
    ends = np.full(CHANNELS, 3)
    one, zero = (Fraction(1),) * CHANNELS, (Fraction(0),) * CHANNELS
    found = stairs_of(Sums(gain=one, shift=zero, first=-ends, last=ends), steps)
    assert found.crossings[0].tolist() == [0]  # sigmoid(0) = 1/2, which goes up


@pytest.mark.parametrize("first", [*ROUNDINGS, "levels"])
def test_edges_of_a_grid_before_one_that_falls_are_on_the_right_side(first: str) -> None:
    """Every second sum is a tie of the first grid, whose result the affine step turns around."""
    grid: Quantise | Levels
    if first == "levels":
        grid = Levels(**NAMES, thresholds=np.array([[-1.0, 0.5, 2.0]]), gain=1.0, shift=-1.0)
    else:
        grid = Quantise(**NAMES, scale=np.array([1.0]), low=-3, high=3, rounding=first)  # type: ignore[arg-type]
    steps = [
        grid, Affine(**NAMES, gain=np.array([-1.0]), shift=np.array([0.0])),
        Quantise(**NAMES, scale=np.array([1.0]), low=-3, high=3),
    ]  # fmt: skip
    span = np.full(CHANNELS, 9)
    sums = Sums(gain=(Fraction(1, 2),) * CHANNELS, shift=(Fraction(0),) * CHANNELS,
                first=-span, last=span)  # fmt: skip
    stairs = stairs_of(sums, steps)
    for x in range(-9, 10):
        v = Fraction(x, 2)
        for step in steps:
            v = on_one(step, v, 0)
        assert int(stairs.channel(0)(np.array([-x]))[0]) == v and stairs.falls[0]
