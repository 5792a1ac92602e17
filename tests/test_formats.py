"""Packed trits decode to what was encoded; every code that is not a packing is refused."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tnthw.errors import InputError
from tnthw.formats import TRIT2, TRIT5, TritCode

EVERY_BYTE = np.arange(256, dtype=np.uint8)
codes = pytest.mark.parametrize("code", [TRIT5, TRIT2], ids=lambda code: code.name)


def every_group(size: int) -> np.ndarray:
    return np.array(list(itertools.product((-1, 0, 1), repeat=size)), np.int8)


@codes
def test_every_group_round_trips_and_the_legal_codes_are_exactly_those(code: TritCode) -> None:
    groups = every_group(code.per_byte)
    packed = code.pack(groups)
    assert len(np.unique(packed)) == 3**code.per_byte
    np.testing.assert_array_equal(code.unpack(packed, groups.size).reshape(groups.shape), groups)
    np.testing.assert_array_equal(code.legal, np.isin(EVERY_BYTE, packed))
    np.testing.assert_array_equal(code.trits[packed], groups)
    assert not code.trits[~code.legal].any()


@codes
def test_every_illegal_code_is_refused(code: TritCode) -> None:
    illegal = EVERY_BYTE[~code.legal]
    assert len(illegal) == 256 - 3**code.per_byte
    zeros = code.pack(np.zeros(1, np.int8))[0]
    for byte in illegal:
        message = f"{code.name} byte 1 is {byte:#04x}, which is not the code of any trits"
        with pytest.raises(InputError, match=message):
            code.unpack(np.array([zeros, byte], np.uint8), code.per_byte + 1)


def test_trit5_is_the_ceiling_formula() -> None:
    for group in every_group(5):
        v = sum(int(t + 1) * 3 ** (4 - k) for k, t in enumerate(group))
        assert TRIT5.pack(group).tolist() == [-(-v * 256 // 243)]


def test_trit2_puts_the_first_trit_in_the_low_bits() -> None:
    assert TRIT2.pack(np.array([1, -1, 0, 1])).tolist() == [0b01_00_11_01]


@codes
@given(trits=hnp.arrays(np.int8, st.integers(0, 40), elements=st.integers(-1, 1)))
def test_any_length_round_trips_and_is_filled_with_zeros(code: TritCode, trits: np.ndarray) -> None:
    packed = code.pack(trits)
    assert packed.dtype == np.uint8
    assert packed.size == code.bytes_for(trits.size) == -(-trits.size // code.per_byte)
    np.testing.assert_array_equal(code.unpack(packed, trits.size), trits)
    assert not code.unpack(packed, packed.size * code.per_byte)[trits.size :].any()


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(InputError, match="trit 1 is 2; allowed are -1, 0 and 1"):
        TRIT5.pack(np.array([0, 2]))
    with pytest.raises(InputError, match="trit 2 is -257; allowed"):
        TRIT5.pack(np.array([0, 1, -257]))
    with pytest.raises(InputError, match="trits have type float64"):
        TRIT2.pack(np.array([0.5]))
    with pytest.raises(InputError, match="has 1 bytes; 6 trits take 2"):
        TRIT5.unpack(np.array([0], np.uint8), 6)
    with pytest.raises(InputError, match="has type int64; give uint8"):
        TRIT2.unpack(np.array([0]), 1)
