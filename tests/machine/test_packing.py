"""Packed forms: exhaustive over every byte code, round trips over everything with a shape."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.packing import (
    pack_activation,
    pack_bytes,
    pack_tiles,
    trit_code,
    unpack_activation,
    unpack_tiles,
)
from tnthw.machine.weight_format import WeightFormat

TERNARY = [WeightFormat.TRIT5, WeightFormat.TRIT2]


@st.composite
def machines(draw: st.DrawFn) -> Accelerator:
    lanes, columns = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    divided = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, divided + 1) if divided % d == 0]
    beat = draw(st.integers(1, 9))
    return Accelerator(
        name="drawn", lanes=lanes, columns=columns, pixels=4,
        rescale_channels=draw(st.sampled_from(divisors)),
        weight_format=draw(st.sampled_from(TERNARY)),
        memory_bytes_per_cycle=beat, weight_port_bytes=beat * draw(st.integers(0, 4)),
    )  # fmt: skip


def test_the_code_of_a_format() -> None:
    assert trit_code(WeightFormat.TRIT5).trits.shape == (256, 5)
    assert trit_code(WeightFormat.TRIT2).trits.shape == (256, 4)
    for fmt in WeightFormat:
        if fmt not in TERNARY:
            with pytest.raises(ProgramError, match=f"weight format {fmt}: holds no trits"):
                trit_code(fmt)


@settings(max_examples=60)
@given(machines(), st.integers(0, 3), st.integers(0, 2**32 - 1))
def test_tiles_round_trip(machine: Accelerator, n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    tiles = rng.integers(-1, 2, (n, machine.lanes, machine.columns), np.int8)
    packed = pack_tiles(tiles, machine)
    assert packed.shape == (n * machine.tile_bytes,)
    assert np.array_equal(unpack_tiles(packed, machine), tiles)
    for tile, data in zip(tiles, packed.reshape(n, machine.tile_bytes), strict=True):
        flat = trit_code(machine.weight_format).unpack(data, machine.lanes * machine.columns)
        for column in range(machine.columns):
            for lane in range(machine.lanes):
                assert flat[column * machine.lanes + lane] == tile[lane, column]


def test_tiles_of_twins_are_zero_bytes() -> None:
    machine = Accelerator(
        name="twin", lanes=3, columns=5, pixels=2, rescale_channels=3, activation_bits=16,
        weight_format=WeightFormat.FP16,
    )  # fmt: skip
    packed = pack_tiles(np.ones((2, 3, 5), np.int8), machine)
    assert packed.shape == (2 * machine.tile_bytes,)
    assert not packed.any()


def test_tiles_of_wrong_shape() -> None:
    machine = Accelerator(name="m", lanes=2, columns=3, pixels=1, rescale_channels=1)
    with pytest.raises(ProgramError, match=r"allowed is \(n, 2, 3\)"):
        pack_tiles(np.zeros((1, 3, 2), np.int8), machine)
    with pytest.raises(ProgramError, match="no multiple of"):
        unpack_tiles(np.zeros(machine.tile_bytes + 1, np.uint8), machine)
    with pytest.raises(ProgramError, match="machine m: trit 3 is 2; allowed are -1, 0 and 1"):
        pack_tiles(np.array([[[1, 1, 1], [0, 2, 0]]], np.int8), machine)
    damaged = np.full(machine.tile_bytes, 128, np.uint8)
    damaged[3] = np.flatnonzero(~trit_code(WeightFormat.TRIT5).legal)[0]
    with pytest.raises(ProgramError, match="machine m: trit5 byte 3 is .* not the code of any"):
        unpack_tiles(damaged, machine)


@settings(max_examples=60)
@given(
    machines(),
    st.tuples(st.integers(1, 20), st.integers(1, 3), st.integers(1, 3)),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_activation_round_trip(
    machine: Accelerator, shape: tuple[int, int, int], signed: bool, seed: int
) -> None:
    low, high = (-128, 128) if signed else (0, 256)
    array = np.random.default_rng(seed).integers(low, high, shape)
    packed = pack_activation(array, machine)
    assert np.array_equal(unpack_activation(packed, shape, signed, machine), array)
    c, y, x = (int(n) - 1 for n in shape)
    word = (c // machine.word_channels) * shape[1] * shape[2] + y * shape[2] + x
    byte = word * machine.word_beats * machine.memory_bytes_per_cycle + c % machine.word_channels
    assert packed[byte] == int(array[c, y, x]) % 256


@settings(max_examples=60)
@given(st.sampled_from([2, 4]), st.integers(1, 9), st.booleans(), st.integers(0, 2**32 - 1))
def test_narrow_activation_round_trip(bits: int, lanes: int, signed: bool, seed: int) -> None:
    machine = Accelerator(
        name="narrow", lanes=lanes, columns=lanes, pixels=2, rescale_channels=1,
        activation_bits=bits, memory_bytes_per_cycle=2,
    )  # fmt: skip
    low, high = (-(1 << bits - 1), 1 << bits - 1) if signed else (0, 1 << bits)
    array = np.random.default_rng(seed).integers(low, high, (11, 2, 3))
    packed = pack_activation(array, machine)
    assert np.array_equal(unpack_activation(packed, (11, 2, 3), signed, machine), array)
    word = packed[: machine.word_beats * 2]
    as_bits = np.unpackbits(word, bitorder="little")
    lane = (lanes - 1) * bits
    value = int(array[lanes - 1, 0, 0]) if lanes <= 11 else 0
    assert sum(int(b) << k for k, b in enumerate(as_bits[lane : lane + bits])) == value % (
        1 << bits
    )
    assert not as_bits[lanes * bits :].any()


@given(
    digits=st.sampled_from([(2, 1), (2, 2), (2, 4), (4, 1), (4, 2)]),
    channels=st.integers(1, 9),
    signed=st.booleans(),
    seed=st.integers(0, 2**32 - 1),
)
def test_digits_lie_in_planes_of_their_own_the_most_significant_first(
    digits: tuple[int, int], channels: int, signed: bool, seed: int
) -> None:
    bits, count = digits
    machine = Accelerator(
        name="narrow", lanes=4, columns=4, pixels=4, rescale_channels=4, memory_bytes_per_cycle=3,
        activation_bits=bits,
    )  # fmt: skip
    half = 1 << (bits * count - 1)
    low, high = (-half, half) if signed else (0, 2 * half)
    array = np.random.default_rng(seed).integers(low, high, (channels, 2, 3))
    array.flat[0] = low  # what is negative tells that it is signed
    data = pack_activation(array, machine, count)
    np.testing.assert_array_equal(
        unpack_activation(data, array.shape, signed, machine, count), array
    )
    planes = -(-channels // machine.word_channels)
    word = machine.word_beats * machine.memory_bytes_per_cycle
    assert data.size == planes * count * 6 * word
    for digit in range(count):  # the digits of the first plane, as narrow tensors
        first = data[digit * 6 * word : (digit + 1) * 6 * word]
        shown = min(channels, machine.word_channels)
        expected = array[:shown] >> bits * (count - 1 - digit) & (1 << bits) - 1
        np.testing.assert_array_equal(
            unpack_activation(first, (shown, 2, 3), False, machine), expected
        )


def test_wide_activation_round_trip() -> None:
    machine = Accelerator(
        name="twin", lanes=3, columns=5, pixels=2, rescale_channels=3, activation_bits=16,
        weight_format=WeightFormat.FP16,
    )  # fmt: skip
    array = np.arange(-16, 16).reshape(8, 2, 2) * 1000
    packed = pack_activation(array, machine)
    assert np.array_equal(unpack_activation(packed, (8, 2, 2), True, machine), array)


def test_activation_refuses() -> None:
    machine = Accelerator(name="m", lanes=2, columns=3, pixels=1, rescale_channels=1)
    with pytest.raises(ProgramError, match="activation is between -1 and 200, allowed is -128"):
        pack_activation(np.array([[[-1, 200]]]), machine)
    with pytest.raises(ProgramError, match=r"it needs \(C, H, W\)"):
        pack_activation(np.zeros((2, 2), np.int64), machine)
    with pytest.raises(ProgramError, match="found 3 bytes"):
        unpack_activation(np.zeros(3, np.uint8), (1, 1, 1), False, machine)


@given(machines(), st.integers(1, 30), st.integers(1, 4), st.integers(1, 3), st.booleans())
def test_bytes_lie_as_activations(
    accelerator: Accelerator, channels: int, height: int, width: int, signed: bool
) -> None:
    rng = np.random.default_rng(channels)
    array = rng.integers(-128 * signed, 256 - 128 * signed, (channels, height, width))
    expected = pack_activation(array, accelerator)
    both = np.stack([array, array[:, ::-1]]).astype(np.uint8)
    assert np.array_equal(pack_bytes(both, accelerator)[0], expected)
    assert np.array_equal(pack_bytes(both, accelerator)[1:], pack_bytes(both[1:], accelerator))
