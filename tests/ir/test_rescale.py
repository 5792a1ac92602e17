"""Shift-and-add factors are the best there are, within the proven bound, and fit the machine."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import GraphError
from tnthw.formats import HEADROOM_BITS
from tnthw.ir.rescale import (
    fit,
    fit_add,
    relative_error,
    relative_error_bound,
)
from tnthw.ir.shift_add import factors

terms = st.integers(1, 4)
sign = st.sampled_from([-1.0, 1.0])
ordinary = st.builds(lambda s, e, m: s * m * 2.0**e, sign, st.integers(-25, 3), st.floats(1, 2))
offsets = st.floats(-300, 300)


def test_the_bounds_are_those_of_the_midpoints():
    assert relative_error_bound(1) == pytest.approx(1 / 3)  # between 1 and 2
    assert relative_error_bound(2) == pytest.approx(1 / 11)  # between 5 and 6
    assert relative_error_bound(3) == pytest.approx(1 / 43)  # between 21 and 22
    assert relative_error_bound(4) == pytest.approx(1 / 171)  # between 85 and 86


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_sums_are_all_the_sums_there_are(count):
    """Every listed sum is reached exactly, and no other number is."""
    steps = [s << e for s in (-1, 1) for e in range(7)] + [0]
    reachable = {sum(choice) for choice in itertools.combinations_with_replacement(steps, count)}
    wanted = np.arange(0, max(reachable) + 1)
    # A single shift, so that no other shift can help.
    found = fit(wanted, np.zeros(len(wanted)), count, max_exponent=6, max_shift=0)
    error = np.abs(found.factor - wanted)
    best = [min(abs(m - w) for m in reachable) for w in wanted.tolist()]
    np.testing.assert_array_equal(error, best)


@given(factor=ordinary, offset=offsets, count=terms)
def test_relative_error_is_within_the_bound(factor, offset, count):
    found = fit([factor], [offset], count)
    # The bound holds where the shift that brings the factor into the top octave was allowed.
    shift = 12 - int(np.ceil(np.log2(abs(factor))))
    room = (abs(offset) + 1) * 2.0**shift + 2 * 2.0**19 < 2.0**27
    if shift >= 0 and room:
        assert relative_error(found, [factor])[0] <= relative_error_bound(count)


@given(
    factor=st.lists(
        st.one_of(ordinary, st.floats(-1e9, 1e9), st.just(0.0)), min_size=1, max_size=5
    ),
    data=st.data(),
    count=terms,
    bits=st.integers(8, 32),
)
def test_every_parameter_fits_the_machine(factor, data, count, bits):
    offset = data.draw(
        st.lists(
            st.one_of(offsets, st.floats(-1e18, 1e18)), min_size=len(factor), max_size=len(factor)
        )
    )
    found = fit(factor, offset, count, accumulator_bits=bits)
    signs, exponents, bias, shift = found
    assert (signs.dtype, exponents.dtype, bias.dtype, shift.dtype) == (
        "int8",
        "int8",
        "int64",
        "int8",
    )
    assert signs.shape == exponents.shape == (len(factor), count)
    assert set(np.unique(signs)) <= {-1, 0, 1}
    assert exponents.min() >= 0
    assert exponents.max() <= 12
    assert shift.min() >= 0
    assert shift.max() <= 47
    assert (np.abs(bias) < 1 << 47).all()
    m = factors(signs, exponents)
    small = np.abs(np.array(offset)) + 1 < 1 << bits  # else nothing fits, and the machine says so
    lowest = np.where(m == 0, 1, m & -m)
    running = np.abs(bias) // lowest + np.where(m == 0, 0, 2 << bits - 1)
    assert (running[small] <= 1 << bits + HEADROOM_BITS - 1).all()


@settings(max_examples=200)
@given(factor=ordinary, offset=offsets, count=terms, x=st.integers(-(1 << 19), (1 << 19) - 1))
def test_the_result_is_the_rounded_real_one_up_to_the_factors_error(factor, offset, count, x):
    found = fit([factor], [offset], count)
    m = int(factors(found.signs, found.exponents)[0])
    result = (x * m + int(found.bias[0])) >> int(found.shift[0])
    exact = x * factor + offset
    slack = abs(x) * abs(found.factor[0] - factor)
    slack += 2.0 ** -int(found.shift[0]) if m else abs(x * factor)
    assert abs(min(max(result, -999), 999) - min(max(exact, -999), 999)) <= 0.5 + slack + 1e-9


@given(factor=ordinary, offset=offsets, count=terms)
def test_a_bias_is_the_nearest_to_offset_and_a_half(factor, offset, count):
    found = fit([factor], [offset], count)
    if found.signs.any():
        assert abs(int(found.bias[0]) - np.ldexp(offset + 0.5, int(found.shift[0]))) <= 0.5


def test_a_shift_is_taken_only_where_the_bias_fits_uncut():
    """At a shift of 7 the bias of 250.25 steps and twice 128 fit 16 bits, at 8 they would not."""
    found = fit([2.0**-7], [249.75], 4, accumulator_bits=8)
    assert int(found.bias[0]) >> int(found.shift[0]) == 250
    assert found.factor[0] == 2.0**-7
    assert fit([2.0**-8], [249.75], 4, accumulator_bits=8).factor[0] == 0


def test_among_equal_factors_the_largest_shift_that_fits_is_taken():
    assert fit([1.0], [0.0], 1).shift.tolist() == [12]
    # 3 * 2**k has the lowest power 2**k: 30001 * 2**1 + 2 * 2**9 fits 10 + 8 bits, * 2**3 not.
    assert fit([1.5], [30000.0], 2, accumulator_bits=10).shift.tolist() == [12]
    assert fit([0.375], [30000.0], 2, accumulator_bits=10).factor.tolist() != [0.375]


@given(factor=ordinary, offset=offsets, count=terms)
def test_a_magnitude_beyond_the_accumulator_means_nothing(factor, offset, count):
    plain = fit([factor], [offset], count, accumulator_bits=10)
    given = fit([factor], [offset], count, accumulator_bits=10, magnitude=[1e15])
    for one, other in zip(plain, given, strict=True):
        np.testing.assert_array_equal(one, other)


def test_rounding_is_to_nearest_with_halves_up():
    found = fit([0.5], [0.0], 1)
    m, bias, shift = factors(found.signs, found.exponents)[0], found.bias[0], found.shift[0]
    assert [(x * m + bias) >> shift for x in (-3, -2, -1, 0, 1, 2, 3)] == [-1, -1, 0, 0, 1, 1, 2]


@given(exponent=st.integers(-20, 4), sign=sign, count=terms)
def test_no_more_terms_are_used_than_needed(exponent, sign, count):
    found = fit([sign * 2.0**exponent], [0.3], count)
    assert np.count_nonzero(found.signs) == 1
    assert found.factor[0] == sign * 2.0**exponent
    pair = fit_add(1.0, -0.5, 0.0, count)
    assert np.count_nonzero(pair.signs) == 2
    assert pair.factor.tolist() == [1.0, -0.5]


def test_a_zero_factor_is_the_rounded_offset_exactly():
    found = fit([0, 0, 0, 0], [2.49, 2.5, -2.5, -1e30], 4)
    assert not found.signs.any()
    assert found.shift.tolist() == [0, 0, 0, 0]
    assert found.bias.tolist()[:3] == [2, 3, -2]
    assert found.bias[3] < -(1 << 33)


def test_a_factor_too_small_to_matter_vanishes():
    found = fit([1e-30], [7.6], 4)
    assert not found.signs.any()
    assert found.bias.tolist() == [8]


@given(
    factor=st.floats(1e5, 1e12),
    sign=sign,
    offset=st.floats(-1e9, 1e9),
    count=terms,
    data=st.data(),
)
def test_a_huge_factor_saturates_on_the_right_side_everywhere(factor, sign, offset, count, data):
    factor *= sign
    crossing = round(-offset / factor)
    x = data.draw(
        st.one_of(st.integers(-(1 << 19), (1 << 19) - 1), st.integers(crossing - 2, crossing + 2))
    )
    if not -(1 << 19) <= x < 1 << 19:
        return
    found = fit([factor], [offset], count)
    m = int(factors(found.signs, found.exponents)[0])
    result = (x * m + int(found.bias[0])) >> int(found.shift[0])
    exact = x * factor + offset
    assert abs(min(max(result, -128), 255) - min(max(exact, -128.0), 255.0)) <= 1


@given(a=st.floats(-2, 2), b=st.floats(-2, 2), offset=st.floats(-50, 50), count=terms)
def test_both_factors_of_an_addition_share_a_shift(a, b, offset, count):
    found = fit_add(a, b, offset, count)
    signs, _, bias, shift = found
    assert signs.shape == (2, count)
    assert bias.shape == shift.shape == (1,)
    # With one shift the smaller factor loses what it is smaller by; the sum stays bounded.
    error = np.abs(found.factor - [a, b]).sum()
    largest = max(abs(a), abs(b))
    assert error <= 2 * largest * relative_error_bound(count) + 2.0 ** -int(shift[0])
    assert abs(np.ldexp(float(bias[0]), -int(shift[0])) - offset - 0.5) <= 2.0 ** -int(shift[0])


def test_wrong_arguments_are_refused():
    with pytest.raises(GraphError, match="factor of channel 1 is nan; it must be finite"):
        fit([1.0, np.nan], [0.0, 0.0], 4)
    with pytest.raises(GraphError, match="offset of channel 0 is inf; it must be finite"):
        fit([1.0], [np.inf], 4)
    with pytest.raises(GraphError, match="cannot have 9 terms; allowed are 1 to 8"):
        fit([1.0], [0.0], 9)
    with pytest.raises(GraphError, match="cannot add with factors 1e\\+06 and 1"):
        fit_add(1e6, 1.0, 0.0, 4)
    with pytest.raises(GraphError, match="offset 1e\\+20.*check the scales"):
        fit_add(1.0, 1.0, 1e20, 4)


@given(st.integers(0, 2**32 - 1), st.integers(0, 12))
def test_a_bias_can_keep_few_fractional_bits(seed: int, fraction: int) -> None:
    rng = np.random.default_rng(seed)
    factor, offset = 2.0 ** rng.uniform(-12, 2, 20), rng.normal(0, 40, 20)
    whole = fit(factor, offset, 4)
    cut = fit(factor, offset, 4, bias_fraction=fraction)
    np.testing.assert_array_equal(cut.shift, whole.shift)
    np.testing.assert_array_equal(cut.factor, whole.factor)
    step = np.maximum(whole.shift.astype(np.int64) - fraction, 0)
    assert (cut.bias % (np.int64(1) << step) == 0).all()
    assert (np.abs(cut.bias - whole.bias) * 2 <= np.int64(1) << step).all()
