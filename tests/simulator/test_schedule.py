"""Cycles: by hand for each rule of docs/machine.md, and against a model that steps every cycle."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flat import flat
from tests.simulator.helpers import build, machine, make, step_by_step
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.machine.units import Unit
from tnthw.program.assemble import assemble
from tnthw.program.decode import Stream, read_stream
from tnthw.simulator.result import STALLS
from tnthw.simulator.schedule import Schedule, schedule

# The boot fetch is pushed in cycle 1, at the head in 2, armed and started in 3, and brings 8
# instructions of 8 beats: done = 3 + 5 (latency) + 64 + 2 = 74.  WAIT sees it in 75, the first
# entry is at hand in 79, at the head of its queue in 80, armed in 81.
BOOT_START = 3
BOOT_DONE = 74
FIRST_PUSH = 79
FIRST_START = 81


def boot_done(accelerator: Accelerator) -> int:
    beats = accelerator.page_instructions * accelerator.instruction_beats
    return BOOT_START + accelerator.memory_latency + beats + 2


def run(accelerator: Accelerator, *instructions: UnitInstruction) -> Schedule:
    return schedule(read_stream(build(accelerator, instructions)), accelerator)


def spans(result: Schedule) -> list[tuple[int, int]]:
    """(started, done) of each instruction, the boot fetch left out."""
    return list(zip(result.trace.started.tolist(), result.trace.done.tolist(), strict=True))[1:]


def reasons(result: Schedule) -> list[tuple[str, int]]:
    pairs = zip(result.trace.reason.tolist(), result.trace.stall.tolist(), strict=True)
    return [(STALLS[reason], stall) for reason, stall in pairs][1:]


def test_boot_and_empty_program() -> None:
    result = run(machine())
    assert result.trace.started.tolist() == [BOOT_START]
    assert result.trace.done.tolist() == [BOOT_DONE] == [boot_done(machine())]
    # NEXT is at hand in 79, DRAIN in 80
    assert result.cycles == 80


def test_memory_unit() -> None:
    accelerator = machine(lanes=4, columns=4, memory_bytes_per_cycle=2)  # a word is 2 beats
    first = boot_done(accelerator) + 1 + 4 + 2
    result = run(
        accelerator,
        make(Opcode.LOAD_WEIGHTS, beats=7),
        make(Opcode.LOAD, rows=2, words=3),
        make(Opcode.STORE, rows=2, words=3),
        make(Opcode.LOAD_TABLE, beats=8),
    )
    durations = [done - started for started, done in spans(result)]
    assert durations == [5 + 7 + 2, 5 + 12 + 2, 12 + 7, 5 + 8 + 2]
    starts = [started for started, _ in spans(result)]
    # each starts one cycle after the one before is done
    assert starts == [first, first + 15, first + 35, first + 55]
    assert result.cycles == starts[3] + 15 + 1


def test_vector_unit() -> None:
    result = run(
        machine(),
        make(Opcode.DRAIN, positions=5, chunks=2),
        make(Opcode.ADD, positions=5, chunks=2),
        make(Opcode.MAX_POOL, positions=3, kernel_y=2, kernel_x=3),
        make(Opcode.SUM_POOL, positions=3, kernel_y=2, kernel_x=3, chunks=2),
    )
    assert [done - start for start, done in spans(result)] == [10 + 12, 20 + 12, 18 + 12, 36 + 12]


def test_array_unit_by_hand() -> None:
    accelerator = machine(lanes=4, columns=4, memory_bytes_per_cycle=1)  # a tile is 4 rows
    assert (accelerator.tile_rows, accelerator.array_latency) == (4, 9)
    s = boot_done(accelerator) + 1 + 4 + 2
    result = run(
        accelerator,
        # streaming bound: 8 positions a tile, 3 tiles
        make(Opcode.ACCUMULATE, positions=8, planes=3),
        # decode bound: 1 position, 2 tiles of 4 cycles
        make(Opcode.ACCUMULATE, positions=1, planes=2),
    )
    # load 0 at s+1, take s+1, first vector at s+1+4 = s+5; tiles at s+5, s+13, s+21; last s+28
    # next: it is pushed 3 cycles later, the last tile loads from s+13 to s+16, free at s+17
    # load max(start + 1, first') = s+21, take s+28, first max(29, 25, 25) = s+29, s+33, last s+33
    assert spans(result) == [(s, s + 28 + 9), (s + 17, s + 33 + 9)]
    assert reasons(result)[1] == ("none", 0)


def test_dispatch_takes_three_cycles() -> None:
    result = run(machine(), make(Opcode.LOAD), make(Opcode.DRAIN), make(Opcode.ACCUMULATE))
    assert result.trace.pushed.tolist() == [1, FIRST_PUSH, FIRST_PUSH + 3, FIRST_PUSH + 6]
    assert [start for start, _ in spans(result)] == [FIRST_START, FIRST_START + 3, FIRST_START + 6]
    assert reasons(result)[2] == ("dispatch", FIRST_START + 6)
    assert result.stalls == {
        "dispatch": FIRST_START + 6, "wait memory": 0, "wait array": 0, "wait vector": 0, "bank": 0,
    }  # fmt: skip


def test_full_queue_holds_the_sequencer() -> None:
    result = run(
        machine(queue_depth=2),
        *[make(Opcode.LOAD_WEIGHTS, beats=20) for _ in range(4)],  # 27 cycles each
        make(Opcode.DRAIN),
    )
    start = [FIRST_START + 28 * k for k in range(4)]
    assert [s for s, _ in spans(result)][:4] == start
    # the fourth is pushed one cycle after the second has left the queue, not in that cycle; the
    # fifth entry is at hand by then
    pushed = [FIRST_PUSH, FIRST_PUSH + 3, FIRST_PUSH + 6, start[1] + 1, start[1] + 2]
    assert result.trace.pushed.tolist()[1:] == pushed


def test_page_crossing() -> None:
    accelerator = machine(page_instructions=4)
    result = run(accelerator, *[make(Opcode.DRAIN) for _ in range(4)])
    push = boot_done(accelerator) + 1 + 4
    # FETCH (2 entries, 16 beats) is first in page 0: started push + 2, done + 5 + 16 + 2
    assert result.trace.opcode.tolist()[1] == Opcode.FETCH
    fetched = push + 2 + 23
    assert result.trace.done.tolist()[1] == fetched
    assert result.trace.pushed.tolist()[1:5] == [push, push + 3, push + 6, push + 9]
    # WAIT sees the completion in fetched + 1, the first entry of the page is at hand 4 later
    assert result.trace.pushed.tolist()[5] == fetched + 5


def test_bank_lock_and_priority() -> None:
    lock = {"read_banks": 2}
    result = run(
        machine(),
        make(Opcode.LOAD, words=4, write_banks=1),
        make(Opcode.DRAIN, positions=4, write_banks=1),
    )
    (_, load_done), (drain_start, _) = spans(result)
    assert drain_start == load_done + 1
    assert reasons(result)[1][0] == "bank"
    # read and write ports of one bank are apart
    result = run(
        machine(),
        make(Opcode.LOAD, words=4, write_banks=1),
        make(Opcode.ADD, positions=4, read_banks=1),
    )
    assert spans(result)[1][0] == FIRST_START + 3
    # two become ready in the same cycle: ARRAY before MEMORY, and VECTOR before MEMORY
    result = run(
        machine(queue_depth=4),
        make(Opcode.DRAIN, positions=30),
        make(Opcode.STORE, wait_vector=1, **lock),
        make(Opcode.ACCUMULATE, wait_vector=1, positions=5, **lock),
    )
    drain, store, array = spans(result)
    assert array[0] == drain[1] + 2  # armed by what is visible in the cycle before
    assert store[0] == array[1] - machine().array_latency + 1
    result = run(
        machine(queue_depth=4),
        make(Opcode.ACCUMULATE, positions=8, planes=8),
        make(Opcode.STORE, wait_array=1, **lock),
        make(Opcode.ADD, wait_array=1, positions=2, **lock),
    )
    array, store, add = spans(result)
    assert add[0] == array[1] + 2
    assert store[0] == add[1] + 1


def test_array_holds_banks_to_its_last_vector_only() -> None:
    result = run(
        machine(),
        make(Opcode.ACCUMULATE, positions=8, read_banks=1),
        make(Opcode.STORE, read_banks=1),
    )
    (_, array_done), (store, _) = spans(result)
    assert store == array_done - machine().array_latency + 1


def test_waits() -> None:
    result = run(
        machine(),
        make(Opcode.LOAD, words=4),
        make(Opcode.DRAIN, wait_memory=1, positions=4),
        make(Opcode.ACCUMULATE, wait_vector=1),
    )
    load, drain, array = spans(result)
    assert drain[0] == load[1] + 2
    assert array[0] == drain[1] + 2
    names = [reason for reason, _ in reasons(result)]
    assert names == ["dispatch", "wait memory", "wait vector"]
    # the ARRAY instruction could have been armed in FIRST_START + 6
    assert result.stalls["dispatch"] == FIRST_START + 6
    assert result.stalls["wait vector"] == array[0] - (FIRST_START + 6)


def test_waits_wrap_modulo_65536() -> None:
    accelerator = machine(page_instructions=256, queue_depth=8)
    many = [make(Opcode.DRAIN) for _ in range(65_540)]
    result = run(accelerator, *many, make(Opcode.LOAD_WEIGHTS, wait_vector=65_538))
    trace = result.trace
    weights = int((trace.opcode == Opcode.LOAD_WEIGHTS).argmax())
    drains = trace.done[trace.opcode == Opcode.DRAIN]
    assert trace.started[weights] == drains[65_537] + 2


def test_deadlock_is_named() -> None:
    accelerator = machine()
    late = make(Opcode.DRAIN, wait_array=0)
    program = build(accelerator, [late])
    stream = read_stream(program)
    late = replace(late, waits=(0, 3))
    broken = Stream(
        instructions=(stream.instructions[0], late), entries=stream.entries,
        layers=stream.layers, last=stream.last, end_entry=stream.end_entry,
    )  # fmt: skip
    with pytest.raises(
        ProgramError,
        match=r"never ends: instruction 1 \(DRAIN\) of the VECTOR unit waits \(wait_array\) for 3 "
        r"completed ARRAY instructions, 0 complete .*\(error 8, DEADLOCK\)",
    ):
        schedule(broken, accelerator)


@st.composite
def programs(draw: st.DrawFn) -> tuple[Accelerator, list[UnitInstruction]]:
    lanes, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    accelerator = machine(
        lanes=lanes, columns=columns, memory_bytes_per_cycle=draw(st.integers(1, 16)),
        page_instructions=draw(st.sampled_from([2, 4, 8])),
        queue_depth=draw(st.sampled_from([2, 4])), pages=draw(st.integers(2, 5)),
        memory_latency=draw(st.integers(1, 30)), weight_buffer_bytes=1000,
    )  # fmt: skip
    mask = st.sampled_from([0, 0, 1, 2, 3, 4, 12])
    counts = dict.fromkeys(Unit, 0)
    listed = []
    for _ in range(draw(st.integers(0, 40))):
        opcode = draw(
            st.sampled_from(
                [
                    Opcode.LOAD, Opcode.STORE, Opcode.LOAD_WEIGHTS, Opcode.ACCUMULATE,
                    Opcode.ACCUMULATE, Opcode.DRAIN, Opcode.DRAIN, Opcode.ADD,
                ]
            )
        )  # fmt: skip
        instruction = flat(make(opcode))
        values = {
            f"wait_{other.name.lower()}": max(
                0, counts[other] - draw(st.sampled_from([0, 0, 1, 2, 50]))
            )
            for other in instruction.waits()
        }
        for name in ("read_banks", "write_banks"):
            if name in instruction.fields:
                values[name] = draw(mask)
        for name, high in (("words", 20), ("beats", 40), ("positions", 8), ("planes", 4)):
            if name in instruction.fields:
                values[name] = draw(st.integers(1, high))
        if "once" in instruction.fields:
            values["once"] = draw(st.integers(0, 1))
        counts[instruction.unit] += 1
        listed.append(make(opcode, **values))
    return accelerator, listed


@settings(max_examples=200, deadline=None)
@given(programs())
def test_equals_the_model_that_steps_every_cycle(
    drawn: tuple[Accelerator, list[UnitInstruction]],
) -> None:
    accelerator, listed = drawn
    stream = read_stream(build(accelerator, listed))
    images = step_by_step(stream, accelerator, images=3)
    for number, expected in enumerate(images):
        result = schedule(stream, accelerator, later=number > 0)
        own = slice(int(number > 0 and stream.resident), None)  # page 0 is there already
        assert result.trace.pushed.tolist()[own] == expected.pushed[own]
        assert result.trace.started.tolist()[own] == expected.started[own]
        assert result.trace.done.tolist()[own] == expected.done[own]
        assert result.cycles == expected.cycles
        # the array stands still only from the cycle behind its last vector
        array = np.flatnonzero(result.trace.unit == Unit.ARRAY).tolist()
        for before, index in pairwise(array):
            last = expected.done[before] - accelerator.array_latency
            assert result.trace.stall[index] <= max(0, expected.started[index] - last - 1)


def test_a_later_image_by_hand() -> None:
    listed = [make(Opcode.LOAD_WEIGHTS, beats=9, once=1), make(Opcode.LOAD, words=3)]
    stream = read_stream(build(machine(), listed))
    assert stream.resident
    result = schedule(stream, machine(), later=True)
    # WAIT is satisfied in 1, the first entry at hand in 5, armed in 7; LOAD_WEIGHTS does nothing
    assert result.trace.pushed.tolist()[1:] == [5, 8]
    assert spans(result) == [(7, 8), (10, 10 + 5 + 3 + 2)]
    assert result.cycles == 21


def test_assembled_layers_reach_the_trace() -> None:
    accelerator = machine(page_instructions=2)
    listed = [make(Opcode.DRAIN), make(Opcode.DRAIN)]
    _, entries = assemble(accelerator, listed, [0, 1], 0)
    assert entries.tolist() == [1, 0, 1, -1]
    result = schedule(read_stream(build(accelerator, listed, [0, 1], layers=2)), accelerator)
    assert result.trace.layer.tolist() == [-1, 1, 0, 1]
