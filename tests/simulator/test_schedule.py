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

# The boot fetch is pushed in cycle 1, starts in 2, and brings 8 instructions of 8 beats:
# done = 2 + 5 (latency) + 64 + 1 = 72.  WAIT sees it in 73, READ 74, ISSUE 75.
BOOT_DONE = 72
FIRST_PUSH = 75
FIRST_START = 76


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
    assert result.trace.started.tolist() == [2]
    assert result.trace.done.tolist() == [BOOT_DONE]
    # END is at hand in 75, DRAIN in 76
    assert result.cycles == 76


def test_memory_unit() -> None:
    accelerator = machine(lanes=4, columns=4, memory_bytes_per_cycle=2)  # a word is 2 beats
    fetch = 2 + 5 + 8 * 32 + 1
    first = fetch + 4
    result = run(
        accelerator,
        make(Opcode.LOAD_WEIGHTS, beats=7),
        make(Opcode.LOAD, rows=2, words=3),
        make(Opcode.STORE, rows=2, words=3),
        make(Opcode.LOAD_TABLE, beats=8),
    )
    durations = [done - started for started, done in spans(result)]
    assert durations == [5 + 7 + 1, 5 + 12 + 1, 12 + 7, 5 + 8 + 1]
    starts = [started for started, _ in spans(result)]
    # each starts one cycle after the one before is done
    assert starts == [first, first + 14, first + 33, first + 53]
    assert result.cycles == starts[3] + 14 + 1


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
    boot = 2 + 5 + 8 * 64 + 1
    s = boot + 4
    result = run(
        accelerator,
        # streaming bound: 8 positions a tile, 3 tiles
        make(Opcode.ACCUMULATE, positions=8, planes=3),
        # decode bound: 1 position, 2 tiles of 4 cycles
        make(Opcode.ACCUMULATE, positions=1, planes=2),
    )
    # load 0 at s+1, take s+1, first vector at s+1+4 = s+5; tiles at s+5, s+13, s+21; last s+28
    # next: it is pushed 2 cycles later, the last tile loads from s+13 to s+16, free at s+17
    # load max(start + 1, first') = s+21, take s+28, first max(29, 25, 25) = s+29, s+33, last s+33
    assert spans(result) == [(s, s + 28 + 9), (s + 17, s + 33 + 9)]
    assert reasons(result)[1] == ("none", 0)


def test_dispatch_takes_two_cycles() -> None:
    result = run(machine(), make(Opcode.LOAD), make(Opcode.DRAIN), make(Opcode.ACCUMULATE))
    assert result.trace.pushed.tolist() == [1, FIRST_PUSH, FIRST_PUSH + 2, FIRST_PUSH + 4]
    assert [start for start, _ in spans(result)] == [FIRST_START, FIRST_START + 2, FIRST_START + 4]
    assert reasons(result)[2] == ("dispatch", FIRST_START + 4)
    assert result.stalls == {
        "dispatch": FIRST_START + 4, "wait memory": 0, "wait array": 0, "wait vector": 0, "bank": 0,
    }  # fmt: skip


def test_full_queue_holds_the_sequencer() -> None:
    result = run(
        machine(queue_depth=2),
        *[make(Opcode.LOAD_WEIGHTS, beats=20) for _ in range(4)],  # 26 cycles each
        make(Opcode.DRAIN),
    )
    start = [FIRST_START + 27 * k for k in range(4)]
    assert [s for s, _ in spans(result)][:4] == start
    # the fourth is pushed one cycle after the second has left the queue, not in that cycle
    pushed = [FIRST_PUSH, FIRST_PUSH + 2, FIRST_PUSH + 4, start[1] + 1, start[1] + 3]
    assert result.trace.pushed.tolist()[1:] == pushed


def test_page_crossing() -> None:
    accelerator = machine(page_instructions=4)
    result = run(accelerator, *[make(Opcode.DRAIN) for _ in range(4)])
    boot_done = 2 + 5 + 32 + 1
    push = boot_done + 3
    # FETCH (2 entries, 16 beats) is first in page 0: started push + 1, done + 5 + 16 + 1
    assert result.trace.opcode.tolist()[1] == Opcode.FETCH
    fetched = push + 1 + 22
    assert result.trace.done.tolist()[1] == fetched
    assert result.trace.pushed.tolist()[1:5] == [push, push + 2, push + 4, push + 6]
    # WAIT sees the completion in fetched + 1, READ + 2, ISSUE + 3
    assert result.trace.pushed.tolist()[5] == fetched + 3


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
    assert spans(result)[1][0] == FIRST_START + 2
    # all three become ready in the same cycle: ARRAY first, VECTOR next, MEMORY last
    result = run(
        machine(queue_depth=4),
        make(Opcode.DRAIN, positions=30),  # VECTOR 1
        make(Opcode.STORE, wait_vector=1, **lock),
        make(Opcode.ACCUMULATE, wait_vector=1, positions=5, **lock),
        make(Opcode.LOAD_WEIGHTS),
        make(Opcode.ADD, wait_array=0, positions=2, **lock),
    )
    drain, store, array, _, add = spans(result)
    assert array[0] == drain[1] + 1
    last = array[1] - machine().array_latency
    assert add[0] == last + 1
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
    assert drain[0] == load[1] + 1
    assert array[0] == drain[1] + 1
    names = [reason for reason, _ in reasons(result)]
    assert names == ["dispatch", "wait memory", "wait vector"]
    # the ARRAY instruction was at its head in FIRST_START + 4
    assert result.stalls["dispatch"] == FIRST_START + 4
    assert result.stalls["wait vector"] == array[0] - (FIRST_START + 4)


def test_waits_wrap_modulo_65536() -> None:
    accelerator = machine(page_instructions=256, queue_depth=8)
    many = [make(Opcode.DRAIN) for _ in range(65_540)]
    result = run(accelerator, *many, make(Opcode.LOAD_WEIGHTS, wait_vector=65_538))
    trace = result.trace
    weights = int((trace.opcode == Opcode.LOAD_WEIGHTS).argmax())
    drains = trace.done[trace.opcode == Opcode.DRAIN]
    assert trace.started[weights] == drains[65_537] + 1


def test_deadlock_is_named() -> None:
    accelerator = machine()
    late = make(Opcode.DRAIN, wait_array=0)
    program = build(accelerator, [late])
    stream = read_stream(program)
    late = replace(late, waits=(0, 3))
    broken = Stream(
        instructions=(stream.instructions[0], late), entries=stream.entries,
        layers=stream.layers, end_entry=stream.end_entry,
    )  # fmt: skip
    with pytest.raises(
        ProgramError,
        match=r"never ends: instruction 1 \(DRAIN\) of the VECTOR unit waits \(wait_array\) for 3 "
        r"completed ARRAY instructions, 0 complete",
    ):
        schedule(broken, accelerator)


@st.composite
def programs(draw: st.DrawFn) -> tuple[Accelerator, list[UnitInstruction]]:
    lanes, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    accelerator = machine(
        lanes=lanes, columns=columns, memory_bytes_per_cycle=draw(st.integers(1, 16)),
        page_instructions=draw(st.sampled_from([2, 4, 8])),
        queue_depth=draw(st.sampled_from([2, 4])),
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
    result = schedule(stream, accelerator)
    cycles, pushed, started, done = step_by_step(stream.instructions, stream.entries, accelerator)
    assert result.trace.pushed.tolist() == pushed
    assert result.trace.started.tolist() == started
    assert result.trace.done.tolist() == done
    assert result.cycles == cycles
    # the array stands still only from the cycle behind its last vector
    array = np.flatnonzero(result.trace.unit == Unit.ARRAY).tolist()
    for before, index in pairwise(array):
        last = done[before] - accelerator.array_latency
        assert result.trace.stall[index] <= max(0, started[index] - last - 1)


def test_assembled_layers_reach_the_trace() -> None:
    accelerator = machine(page_instructions=2)
    listed = [make(Opcode.DRAIN), make(Opcode.DRAIN)]
    _, entries = assemble(accelerator, listed, [0, 1], 0)
    assert entries.tolist() == [1, 0, 1, -1]
    result = schedule(read_stream(build(accelerator, listed, [0, 1], layers=2)), accelerator)
    assert result.trace.layer.tolist() == [-1, 1, 0, 1]
