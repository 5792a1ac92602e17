"""Events of a program counted by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tests.simulator.helpers import NOTHING, build, data_beat, machine, make
from tnthw.errors import ProgramError
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.machine.weight_format import WeightFormat
from tnthw.simulator.run import Simulator


def test_events_by_hand() -> None:
    accelerator = machine(lanes=2, columns=2, page_instructions=16)
    tiles = np.array([[[1, 0], [0, 0]], [[1, -1], [1, 0]], [[0, 0], [0, 0]]], np.int8)
    n = 8
    first = data_beat(accelerator, n)
    zero_rows = np.zeros(2 * accelerator.memory_bytes_per_cycle, np.uint8)
    content = np.concatenate([pack_tiles(tiles, accelerator), zero_rows])
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, memory=first, beats=3),
            make(Opcode.LOAD_TABLE, memory=first + 3, beats=1),
            make(Opcode.LOAD_TABLE, memory=first + 4, beats=2, table=1),
            make(Opcode.LOAD, memory=first, words=4, write_banks=1),
            # one row of 4 pixels, three taps, padding 1 at both ends
            make(
                Opcode.ACCUMULATE, wait_memory=4, read_banks=1, origin=2**20 - 1, column_x=-1,
                height=1, width=4, out_width=4, kernel_x=3, positions=4,
            ),
            make(
                Opcode.DRAIN, wait_array=1, write_banks=2, destination=16, chunks=2, positions=4,
                passes=2, idle=1,
            ),
            make(
                Opcode.MAX_POOL, wait_array=1, read_banks=2, write_banks=4, destination=32,
                origin=16, height=1, width=4, out_width=2, kernel_x=3, stride_x=2, positions=2,
                chunks=2,
            ),
            make(Opcode.STORE, wait_vector=2, read_banks=4, buffer=32, words=2, memory=first + 10),
        ],
        [0, 0, 0, 0, 0, 0, 1, 1],
        data=content, layers=2,
    )  # fmt: skip
    result = Simulator(program, check_hazards=True).run(NOTHING)
    events = result.events
    expected = {
        "vectors": 12, "padded_vectors": 2, "array_reads": 10, "accumulator_writes": 12,
        # tap 0 misses position 0, tap 2 misses position 3 and has no trits
        "adds": 3 * 1 + 4 * 3, "weight_rows": 3, "drain_reads": 8, "vector_steps": 8 + 12,
        # the window of the second position misses its last tap
        "vector_reads": 2 * 5, "vector_writes": 8 + 4,
        "finish_passes": 8 * 2 + 4, "bias_reads": 8 + 4, "function_reads": 0,
        "memory_read_beats": 128 + 3 + 3 + 4, "memory_write_beats": 2, "load_words": 4,
        "store_words": 2, "weight_fill_rows": 3, "bias_fill_rows": 1,
        "steps_fill_rows": 2, "function_fill_rows": 0, "fetch_beats": 128, "instructions": 9,
    }  # fmt: skip
    assert events == expected
    summed = Counter(result.layers[0].events)
    summed.update(result.layers[1].events)
    boot = {"instructions": 1, "fetch_beats": 128, "memory_read_beats": 128}
    assert {k: summed[k] + boot.get(k, 0) for k in expected} == expected
    assert sum(layer.cycles for layer in result.layers) == result.cycles
    drain = int((result.trace.opcode == Opcode.DRAIN).argmax())
    assert result.layers[0].cycles == result.trace.done[drain]


def test_full_precision_twins_have_timing_and_events_only() -> None:
    accelerator = machine(
        weight_format=WeightFormat.FP16, activation_bits=16, weight_buffer_bytes=256
    )
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, beats=accelerator.tile_beats),
            make(Opcode.ACCUMULATE, wait_memory=1, positions=5, read_banks=1),
        ],
    )
    simulator = Simulator(program)
    result = simulator.run(None)
    assert result.memory is None
    assert result.events["adds"] == 5 * 2 * 2
    with pytest.raises(ProgramError, match="has fp16 weights, which stand for timing and events"):
        simulator.run(NOTHING)
