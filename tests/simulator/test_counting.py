"""Events of a program counted by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulator.helpers import NOTHING, build, data_beat, machine, make
from tests.strategies import graphs, random_accelerator
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.machine.weight_format import WeightFormat
from tnthw.program.decode import read_stream
from tnthw.program.program import Program
from tnthw.simulator.counting import count_events
from tnthw.simulator.run import Simulator
from tnthw.simulator.timing import Timing
from tnthw.simulator.weight_buffer import WeightBuffer


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


def test_the_same_rows_with_other_weights_are_counted_anew() -> None:
    accelerator = machine(lanes=2, columns=2, page_instructions=16)
    first = data_beat(accelerator, 8)
    many, few = np.ones((1, 2, 2), np.int8), np.array([[[1, 0], [0, 0]]], np.int8)
    content = np.concatenate([pack_tiles(each, accelerator) for each in (many, few)])
    walk = make(Opcode.ACCUMULATE, positions=3, read_banks=0xF)
    loads = [make(Opcode.LOAD_WEIGHTS, memory=first + k, beats=1) for k in (0, 1)]
    program = build(
        accelerator,
        [loads[0], walk, walk, loads[1], walk, loads[0], walk],
        list(range(7)), data=content, layers=7,
    )  # fmt: skip
    events = Simulator(program).run(None).layers
    assert [layer.events["adds"] for layer in events] == [0, 12, 12, 0, 3, 0, 12]


def later_events(program: Program) -> list[tuple[np.ndarray, np.ndarray]]:
    """Events of the second and the third image, as `Timing` says and counted plainly."""
    timing = Timing(program, read_stream(program))
    buffer = WeightBuffer(program)
    count_events(program, timing.stream, buffer)
    counted = [count_events(program, timing.stream, buffer, later=True) for _ in range(2)]
    return [(timing.events_of(image), each) for image, each in zip((1, 2), counted, strict=True)]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1))
def test_what_later_images_of_a_network_do_is_counted_once(graph: Graph, seed: int) -> None:
    try:
        program = compile_graph(graph, random_accelerator(np.random.default_rng(seed), graph))
    except InfeasibleError:
        return
    for found, counted in later_events(program):
        assert np.array_equal(found, counted)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_later_images_of_any_program_do_is_counted(data: st.DataObject) -> None:
    accelerator = machine(
        lanes=2, columns=2, page_instructions=16, weight_format=WeightFormat.TRIT2
    )
    places = st.integers(0, 3)
    listed = []
    for _ in range(data.draw(st.integers(1, 10))):
        if data.draw(st.booleans()):
            beats = data.draw(st.integers(1, 2))
            first = data_beat(accelerator, 20) + data.draw(places)
            once = data.draw(st.integers(0, 1))
            loaded = {"memory": first, "buffer": data.draw(places), "beats": beats, "once": once}
            listed.append(make(Opcode.LOAD_WEIGHTS, **loaded))
        else:
            walked = {"weights": data.draw(places), "planes": data.draw(st.integers(1, 2))}
            listed.append(make(Opcode.ACCUMULATE, positions=3, **walked))
    trits = np.array([[[k & 1, 0], [k >> 1 & 1, k >> 2 & 1]] for k in range(8)], np.int8)
    content = pack_tiles(trits, accelerator)
    listed += [make(Opcode.DRAIN)] * (20 - len(listed))
    for found, counted in later_events(build(accelerator, listed, data=content)):
        assert np.array_equal(found, counted)
