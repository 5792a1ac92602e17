"""Packed biases, steps and functions: by hand, and round trips over everything with a shape."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.finish_memories import (
    Steps,
    pack_bias,
    pack_functions,
    pack_steps,
    unpack_bias,
    unpack_functions,
    unpack_steps,
)


@st.composite
def machines(draw: st.DrawFn) -> Accelerator:
    channels = draw(st.integers(1, 5))
    return Accelerator(
        name="drawn", lanes=channels, columns=channels, pixels=4, rescale_channels=channels,
        finish_slots=draw(st.sampled_from([1, 2, 4])),
        accumulator_bits=draw(st.integers(10, 32)),
        memory_bytes_per_cycle=draw(st.integers(1, 9)),
    )  # fmt: skip


ONE = Accelerator(
    name="one", lanes=1, columns=1, pixels=1, rescale_channels=1, finish_slots=2,
    accumulator_bits=20, memory_bytes_per_cycle=3,
)  # fmt: skip


def test_rows_by_hand() -> None:
    assert pack_bias(np.array([[-2], [1 << 27 - 1]]), ONE).tolist() == [
        254, 255, 255, 255, 0, 0, 0, 0, 0, 4, 0, 0,
    ]  # fmt: skip
    steps = Steps(
        signs=np.array([[[1, -1]], [[0, 1]]], np.int8),
        gaps=np.array([[[3, 15]], [[2, 0]]], np.int8),
        second=np.array([[[False, True]], [[False, False]]]),
    )
    assert pack_steps(steps, ONE).tolist() == [0x13, 0x7F, 0, 0x02, 0x10, 0]
    rows = pack_functions(np.arange(256, dtype=np.uint8)[None], ONE)
    assert rows.reshape(16, 18)[1].tolist() == [*range(16, 32), 0, 0]


@settings(max_examples=60)
@given(machines(), st.integers(0, 4), st.integers(0, 2**32 - 1))
def test_round_trips(machine: Accelerator, rows: int, seed: int) -> None:
    rng, channels = np.random.default_rng(seed), machine.rescale_channels
    half = 1 << machine.finish_bits - 1
    bias = rng.integers(-half, half, (rows, channels))
    packed = pack_bias(bias, machine)
    assert packed.size == rows * machine.bias_row_beats * machine.memory_bytes_per_cycle
    assert np.array_equal(unpack_bias(packed, machine), bias)
    shape = (rows, channels, machine.finish_slots)
    signs = rng.integers(-1, 2, shape).astype(np.int8)
    steps = Steps(
        signs=signs, gaps=rng.integers(0, 16, shape).astype(np.int8), second=rng.random(shape) < 0.5
    )
    packed = pack_steps(steps, machine)
    assert packed.size == rows * machine.steps_row_beats * machine.memory_bytes_per_cycle
    found = unpack_steps(packed, machine)
    assert np.array_equal(found.signs, steps.signs)
    assert np.array_equal(found.gaps, steps.gaps)
    assert np.array_equal(found.second, steps.second)
    tables = rng.integers(0, 256, (rows, 256)).astype(np.uint8)
    packed = pack_functions(tables, machine)
    assert packed.size == 16 * rows * machine.function_row_beats * machine.memory_bytes_per_cycle
    assert np.array_equal(unpack_functions(packed, machine).reshape(-1, 256), tables)


def test_of_a_bias_the_low_bits_count() -> None:
    row = np.array([[0, 0, 0, 0xF8, 0, 0]], np.uint8)  # bit 27 is the sign of 28
    assert unpack_bias(row.reshape(-1), ONE).tolist() == [[-(1 << 27)]]


def test_what_does_not_exist_is_refused() -> None:
    with pytest.raises(ProgramError, match="bias is between 134217728 and 134217728, allowed is"):
        pack_bias(np.array([[1 << 27]]), ONE)
    one = np.ones((1, 1, 2), np.int8)
    with pytest.raises(ProgramError, match="gap is between 16 and 16, allowed is 0 to 15"):
        pack_steps(Steps(signs=one, gaps=16 * one, second=one > 1), ONE)
    with pytest.raises(ProgramError, match="sign is between 2 and 2"):
        pack_steps(Steps(signs=2 * one, gaps=one, second=one > 1), ONE)
    with pytest.raises(ProgramError, match=r"allowed is \(n, 256\)"):
        pack_functions(np.zeros((1, 255), np.uint8), ONE)
    with pytest.raises(ProgramError, match="7 bytes are no multiple of a row's 6"):
        unpack_bias(np.zeros(7, np.uint8), ONE)
