"""Loads and stores."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators
from tests.simulator.helpers import NOTHING, build, data_beat, machine, make
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Load, Opcode, Store
from tnthw.simulator.run import Simulator
from tnthw.simulator.state import State
from tnthw.simulator.state import load as do_load
from tnthw.simulator.state import store as do_store


def test_strides_go_back() -> None:
    """The last row first, on both sides; kernel and steps of NumPy say the same."""
    accelerator = machine(lanes=2, memory_bytes_per_cycle=2)
    source = data_beat(accelerator, 2)
    rows, words, target = 3, 2, source + 12
    program = build(
        accelerator,
        [
            make(
                Opcode.LOAD, memory=source + 6, memory_stride=2**32 - 3, buffer=8,
                buffer_stride=2**20 - 4, rows=rows, words=words, write_banks=1,
            ),
            make(
                Opcode.STORE, memory=target + 4, memory_stride=2**32 - 2, buffer=8,
                buffer_stride=2**20 - 4, rows=rows, words=words, read_banks=1,
            ),
        ],
        data=np.arange(1, 61, dtype=np.uint8), room_beats=40,
    )  # fmt: skip
    simulator = Simulator(program, check_hazards=True)
    made = simulator.run(NOTHING)
    state = State(program)
    simulator._run_stream(state, 0)
    expected = program.image.copy()
    for r in range(rows):
        taken, put = 2 * (source + 6 - 3 * r), 2 * (target + 4 - 2 * r)
        expected[put : put + 2 * words] = program.image[taken : taken + 2 * words]
    assert made.memory is not None and np.array_equal(made.memory, expected)
    assert np.array_equal(state.memory[0], expected)


@settings(max_examples=80, deadline=None)
@given(accelerators(), st.data(), st.integers(0, 2**32 - 1))
def test_load_and_store(accelerator: Accelerator, data: st.DataObject, seed: int) -> None:
    rows, words = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 6))
    gap = st.integers(0, 3)
    spread = [words + data.draw(gap) for _ in range(3)]
    beats, beat = accelerator.word_beats, accelerator.memory_bytes_per_cycle
    source = data_beat(accelerator, 2)
    target = source + 30 * beats
    content = np.random.default_rng(seed).integers(0, 256, 60 * beats * beat).astype(np.uint8)
    program = build(
        accelerator,
        [
            make(
                Opcode.LOAD, memory=source, memory_stride=spread[0] * beats, buffer=5,
                buffer_stride=spread[1], rows=rows, words=words, write_banks=1,
            ),
            make(
                Opcode.STORE, memory=target, memory_stride=spread[2] * beats, buffer=5,
                buffer_stride=spread[1], rows=rows, words=words, read_banks=1,
            ),
        ],
        data=content, room_beats=70 * beats,
    )  # fmt: skip
    simulator = Simulator(program, check_hazards=True)
    result = simulator.run(NOTHING)
    assert result.memory is not None
    expected = program.image.copy()
    for r in range(rows):
        for w in range(words):
            begin = (source + (r * spread[0] + w) * beats) * beat
            end = (target + (r * spread[2] + w) * beats) * beat
            word = np.zeros(beats * beat, np.uint8)
            word[: accelerator.lanes] = program.image[begin : begin + accelerator.lanes]
            expected[end : end + beats * beat] = word
    assert np.array_equal(result.memory, expected)
    assert result.events["load_words"] == result.events["store_words"] == rows * words
    assert result.events["memory_write_beats"] == rows * words * beats


@pytest.mark.parametrize(("side", "stride"), [("buffer", 2), ("memory", 2), ("buffer", 0)])
def test_rows_that_overlap_are_moved_one_after_the_other(side: str, stride: int) -> None:
    """Three words a row, the next row two words further on, or on the same: the later row wins."""
    accelerator = machine(lanes=2, memory_bytes_per_cycle=2)
    source = data_beat(accelerator, 1)
    content = np.arange(1, 41, dtype=np.uint8)
    fields = {"memory_stride": 3, "buffer_stride": 3} | {f"{side}_stride": stride}
    load = make(Opcode.LOAD, memory=source, buffer=4, rows=4, words=3, write_banks=3, **fields)
    state = State(build(accelerator, [load], data=content))
    assert isinstance(load, Load)
    do_load(load, state, 0)
    expected = np.zeros((40, 2), np.uint8)
    for row, word in np.ndindex(4, 3):
        taken = row * fields["memory_stride"] + word
        expected[4 + row * fields["buffer_stride"] + word] = content[2 * taken : 2 * taken + 2]
    assert np.array_equal(state.words[0, :40], expected)


@pytest.mark.parametrize("lanes", [3, 4])
def test_rows_that_overlap_in_memory_by_half_a_word_are_stored_one_after_the_other(
    lanes: int,
) -> None:
    accelerator = machine(lanes=lanes, memory_bytes_per_cycle=2)  # two beats a word
    target = data_beat(accelerator, 1)
    store = make(Opcode.STORE, memory=target, memory_stride=1, rows=3, words=2, buffer_stride=2)
    state = State(build(accelerator, [store]))
    state.words[0, :6] = np.arange(1, 6 * lanes + 1).reshape(6, lanes)
    assert isinstance(store, Store)
    do_store(store, state, 0)
    expected = np.zeros(16, np.uint8)
    for row, word in np.ndindex(3, 2):
        first = 2 * row + 4 * word
        expected[first : first + 4] = 0
        expected[first : first + lanes] = state.words[0, 2 * row + word]
    assert np.array_equal(state.memory[0, 2 * target : 2 * target + 16], expected)
