from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tnthw.errors import GraphError
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.exact_rescale import (
    Difference,
    ExactRescale,
    difference,
    exact_rescale,
    exact_rescales,
    fit_of,
)
from tnthw.ir.shift_add import factors
from tnthw.ir.sparse_factors import sparse_factors
from tnthw.ir.staircase import Staircase, affine_staircase


@st.composite
def staircases(draw: st.DrawFn, reach: int = 40, levels: int = 6) -> Staircase:
    """Any staircase, most of which no Rescale equals."""
    first = draw(st.integers(-reach, 0))
    last = draw(st.integers(first, reach))
    low = draw(st.integers(-3, 1))
    count = draw(st.integers(0, levels))
    points = draw(st.lists(st.integers(first, last + 1), min_size=count, max_size=count))
    return Staircase(
        first=first,
        last=last,
        low=low,
        high=low + count,
        crossings=np.array(sorted(points), np.int64),
    )


def everywhere(stairs: Staircase) -> np.ndarray:
    return np.arange(stairs.first, stairs.last + 1)


def exists(stairs: Staircase, exponents: int, shifts: int) -> bool:
    """Try every factor and every bias that matters."""
    x = everywhere(stairs)
    wanted = stairs(x)
    for shift in range(shifts + 1):
        for m in range(1 << (exponents + 1)):
            reach = m * max(abs(stairs.first), abs(stairs.last)) + (8 << shift)
            bias = np.arange(-reach, reach + 1)
            found = np.clip((x * m + bias[:, None]) >> shift, stairs.low, stairs.high)
            if (found == wanted).all(axis=1).any():
                return True
    return False


@given(staircases(reach=12, levels=4))
def test_an_exact_rescale_is_found_wherever_one_exists(stairs: Staircase) -> None:
    found = exact_rescale(stairs, max_exponent=2, max_shift=3)
    assert (found is not None) == exists(stairs, exponents=2, shifts=3)


def test_one_output_on_the_whole_range_takes_no_term() -> None:
    """Neither end of the clamp is reached, so that a slope near 0 would do too."""
    stairs = Staircase(first=-1, last=7, low=0, high=2, crossings=np.array([-1, 8]))
    assert exact_rescale(stairs) == ExactRescale(m=0, bias=1, shift=0, terms=())


@given(staircases())
def test_what_is_found_is_equal_everywhere(stairs: Staircase) -> None:
    found = exact_rescale(stairs)
    if found is not None:
        x = everywhere(stairs)
        assert np.array_equal(found(x, stairs.low, stairs.high), stairs(x))
        assert found.m == sum(sign << exponent for sign, exponent in found.terms)
        assert difference(stairs, found) is None


@given(st.lists(staircases(), max_size=5), st.integers(0, 8))
def test_channels_are_searched_as_each_alone(channels: list, terms: int) -> None:
    options = {"most_terms": terms, "max_exponent": 6, "max_shift": 9, "accumulator_bits": 9}
    found = exact_rescales(channels, **options)
    assert found == [exact_rescale(stairs, **options) for stairs in channels]


@given(st.lists(staircases(), min_size=1, max_size=5))
def test_what_is_found_is_a_node_of_a_layer(channels: list) -> None:
    found = [rescale for rescale in exact_rescales(channels) if rescale is not None]
    if not found:
        return
    fitted = fit_of(found)
    assert fitted.signs.shape == (len(found), max(1, *(len(r.terms) for r in found), 0))
    assert factors(fitted.signs, fitted.exponents).tolist() == [r.m for r in found]
    assert fitted.bias.tolist() == [r.bias for r in found]
    assert fitted.shift.tolist() == [r.shift for r in found]


def equal_biases(stairs: Staircase, m: int, shift: int) -> list[int]:
    """Every bias with which a factor equals a staircase."""
    x = everywhere(stairs)
    bias = np.arange(-128, 129)  # more than 7 * 8 and 3 * 2**3 together
    found = np.clip((x * m + bias[:, None]) >> shift, stairs.low, stairs.high)
    equal: list[int] = bias[(found == stairs(x)).all(axis=1)].tolist()
    return equal


def zeros(bias: int) -> int:
    """Zeros at the end of a bias."""
    return (bias & -bias).bit_length() - 1 if bias else 64


@settings(max_examples=60)
@given(staircases(reach=8, levels=3))
def test_the_fewest_terms_then_the_smallest_shift_then_the_most_zeros(stairs: Staircase) -> None:
    fewest = sparse_factors(2).fewest
    wanted = [
        (int(fewest[m]), shift)
        for shift in range(4)
        for m in range(8)
        if equal_biases(stairs, m, shift)
    ]
    found = exact_rescale(stairs, max_exponent=2, max_shift=3)
    assert (found is None) == (not wanted)
    if found is not None and found.m:
        assert (len(found.terms), found.shift) == min(wanted)
        best = max(zeros(bias) for bias in equal_biases(stairs, found.m, found.shift))
        assert zeros(found.bias) == best


def test_staircases_that_are_too_large_are_refused() -> None:
    wide = affine_staircase(Fraction(1), Fraction(0), first=0, last=1 << 40, low=0, high=1)
    with pytest.raises(GraphError, match=r"from 0 to 1 over \[0, 1099511627776\] is too large"):
        exact_rescale(wide)
    high = affine_staircase(Fraction(1), Fraction(0), first=0, last=9, low=-(1 << 15) - 1, high=1)
    with pytest.raises(GraphError, match="allowed are outputs of 15 bits and accumulators of 40"):
        exact_rescale(high)


@given(
    stairs=staircases(),
    m=st.integers(0, 63),
    bias=st.integers(-500, 500),
    shift=st.integers(0, 6),
)
def test_differences_are_those_of_every_input(
    stairs: Staircase, m: int, bias: int, shift: int
) -> None:
    rescale = ExactRescale(m=m, bias=bias, shift=shift, terms=())
    x = everywhere(stairs)
    wanted, got = stairs(x), rescale(x, stairs.low, stairs.high)
    wrong = np.flatnonzero(wanted != got)
    found = difference(stairs, rescale)
    if not len(wrong):
        assert found is None
        return
    assert found == Difference(
        inputs=len(wrong),
        at=int(x[wrong[0]]),
        expected=int(wanted[wrong[0]]),
        found=int(got[wrong[0]]),
        largest=int(np.abs(wanted - got).max()),
    )


@pytest.mark.parametrize("bits", [2, 4])
def test_few_bit_quantisers_of_a_wide_layer_are_exact(bits: int) -> None:
    rng = np.random.default_rng(bits)
    high = (1 << bits) - 1
    for _ in range(60):
        inputs = int(rng.integers(9, 2304))
        scale = rng.uniform(0.2, 1) / np.sqrt(inputs)
        stairs = affine_staircase(
            Fraction(float(scale)),
            Fraction(float(rng.normal() * high / 4)),
            first=-inputs * high,
            last=inputs * high,
            low=0,
            high=high,
        )
        found = exact_rescale(stairs, accumulator_bits=22)
        assert found is not None
        assert difference(stairs, found) is None


def test_the_fewest_terms_are_taken() -> None:
    """Three eighths of x: 3 = 4 - 1 takes two terms, and no single power gives these crossings."""
    stairs = affine_staircase(
        Fraction(3, 8), Fraction(0), first=0, last=40, low=0, high=15, rounding="up"
    )
    found = exact_rescale(stairs)
    assert found is not None
    assert len(found.terms) == 2
    one = exact_rescale(stairs, most_terms=1)
    assert one is None


def test_a_bias_beyond_the_internal_sum_is_not_taken() -> None:
    stairs = affine_staircase(
        Fraction(1), Fraction(-(1 << 20)), first=0, last=(1 << 20) + 3, low=0, high=3
    )
    assert exact_rescale(stairs, accumulator_bits=22) is not None
    assert exact_rescale(stairs, accumulator_bits=4) is None


def test_operand_and_bias_must_fit_together() -> None:
    """x of 2**20, twice, and a bias of -2**20, in room for 2**21 and for twice that."""
    stairs = affine_staircase(
        Fraction(1), Fraction(-(1 << 20)), first=1 << 20, last=(1 << 20) + 3, low=0, high=3
    )
    assert exact_rescale(stairs, accumulator_bits=14) is None
    assert exact_rescale(stairs, accumulator_bits=15) is not None


@settings(max_examples=25)
@given(st.integers(0, 9999), st.integers(1, 3), st.sampled_from([0, -4]))
def test_a_rescale_and_thresholds_of_the_same_staircases_are_equal(
    seed: int, bits: int, low: int
) -> None:
    """A layer in both forms, on images that reach the ends of its sums."""
    rng = np.random.default_rng(seed)
    build = Builder("both")
    x = build.input((6,), bits=4)
    total = build.accumulate(x, rng.integers(-1, 2, (5, 6)))
    proven, levels = build.range(total), (1 << bits) - 1
    channels = [
        affine_staircase(
            Fraction(rng.uniform(0.05, 1) * levels / 20), Fraction(rng.normal()),
            first=int(first), last=int(last), low=low, high=low + levels,
        )
        for first, last in zip(proven.channel_low, proven.channel_high, strict=True)
    ]  # fmt: skip
    found = exact_rescales(channels, max_exponent=20)
    assume(None not in found)
    y = build.rescale(total, fit_of(found), signed=True, low=low, high=low + levels)
    z = build.threshold(total, [stairs.crossings for stairs in channels], low=low)
    build.output(build.concat([y, z]))
    images = np.concatenate([rng.integers(0, 16, (50, 6)), 15 * rng.integers(0, 2, (50, 6))])
    results = interpreter.predict(build.finish(), images)
    np.testing.assert_array_equal(results[:, :5], results[:, 5:])
