"""Packed trits decode to what was encoded; every code that is not a packing is refused."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tnthw.errors import InputError
from tnthw.ir import tritcodec

FORMATS = [
    pytest.param(
        tritcodec.pack_trit5, tritcodec.unpack_trit5, tritcodec.trit5_legal, 5, id="trit5"
    ),
    pytest.param(
        tritcodec.pack_trit2, tritcodec.unpack_trit2, tritcodec.trit2_legal, 4, id="trit2"
    ),
]


def every_group(size):
    return np.array(list(itertools.product((-1, 0, 1), repeat=size)), np.int8)


@pytest.mark.parametrize(("pack", "unpack", "legal", "size"), FORMATS)
def test_every_group_round_trips_and_the_legal_codes_are_exactly_those(pack, unpack, legal, size):
    groups = every_group(size)
    codes = pack(groups)
    assert len(np.unique(codes)) == 3**size
    np.testing.assert_array_equal(unpack(codes, groups.size).reshape(groups.shape), groups)
    every = np.arange(256, dtype=np.uint8)
    np.testing.assert_array_equal(legal(every), np.isin(every, codes))


@pytest.mark.parametrize(("pack", "unpack", "legal", "size"), FORMATS)
def test_every_illegal_code_is_refused(pack, unpack, legal, size):
    every = np.arange(256, dtype=np.uint8)
    illegal = every[~legal(every)]
    assert len(illegal) == 256 - 3**size
    for code in illegal:
        with pytest.raises(InputError, match=rf"byte 1 is {code}, not a legal code"):
            unpack(np.array([pack(np.zeros(1, np.int8))[0], code], np.uint8), size + 1)


def test_trit5_is_the_ceiling_formula():
    groups = every_group(5)
    expected = []
    for group in groups:
        v = sum(int(t + 1) * 3 ** (4 - k) for k, t in enumerate(group))
        expected.append(-(-v * 256 // 243))
    np.testing.assert_array_equal(tritcodec.pack_trit5(groups), expected)


def test_trit2_puts_the_first_trit_in_the_low_bits():
    assert tritcodec.pack_trit2(np.array([1, -1, 0, 1])).tolist() == [0b01_00_11_01]


@pytest.mark.parametrize(("pack", "unpack", "legal", "size"), FORMATS)
@given(data=st.data())
def test_any_length_round_trips(pack, unpack, legal, size, data):
    trits = data.draw(
        hnp.arrays(np.int8, st.integers(0, 40), elements=st.integers(-1, 1)), label="trits"
    )
    packed = pack(trits)
    assert packed.dtype == np.uint8
    assert packed.size == -(-trits.size // size)
    assert legal(packed).all()
    np.testing.assert_array_equal(unpack(packed, trits.size), trits)
    padding = unpack(packed, packed.size * size)[trits.size :]
    assert not padding.any()


def test_wrong_arguments_are_refused():
    with pytest.raises(InputError, match="trit 1 is 2; allowed are -1, 0 and 1"):
        tritcodec.pack_trit5(np.array([0, 2]))
    with pytest.raises(InputError, match="trits have type float64"):
        tritcodec.pack_trit2(np.array([0.5]))
    with pytest.raises(InputError, match="has 1 bytes; 6 trits take 2"):
        tritcodec.unpack_trit5(np.array([0], np.uint8), 6)
    with pytest.raises(InputError, match="has type int64; give uint8"):
        tritcodec.unpack_trit2(np.array([0]), 1)
