"""Loads and stores."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.drawn import accelerators
from tests.simulator.helpers import NOTHING, build, data_beat, make
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.simulator.run import Simulator


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
