"""The order of the instruction stream is legal."""

from __future__ import annotations

import numpy as np
import pytest

from tests.simulator.helpers import machine, make
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.operations import Cost, Stream
from tnthw.compiler.emit.schedule import cost, schedule, waits_of
from tnthw.errors import ProgramError
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.program.disassemble import instructions_of


def test_waits_refer_only_to_instructions_that_come_before() -> None:
    program = compile_graph(builtin("resnet8"), preset("t16x16"))
    counts = dict.fromkeys(Unit, 0)
    counts[Unit.MEMORY] = 1  # the boot fetch
    for _, instruction in instructions_of(program):
        if not isinstance(instruction, isa.UnitInstruction):
            break
        for other, wait in zip(instruction.unit.others, instruction.waits, strict=True):
            assert wait <= counts[other]
        counts[instruction.unit] += 1


M = machine(memory_bytes_per_cycle=1)


def row(stream: Stream, took: Cost, **after: int) -> list[int]:
    waits = {each.name.lower(): -1 for each in Stream} | after
    return [0, -1, -1, stream, *took, *waits.values()]


def test_durations_are_those_of_the_machine() -> None:
    load = cost(make(isa.Opcode.LOAD, rows=2, words=3), M)
    took = 5 + 2 * 3 * M.word_beats + 2  # latency, beats, the check, and the cycle it is done in
    assert load.busy == load.done == took + 1
    drain = cost(make(isa.Opcode.DRAIN, positions=5, chunks=2), M)
    assert drain.busy == 5 * 2 + 9 + 3 + 1
    walk = cost(make(isa.Opcode.ACCUMULATE, positions=7, planes=3), M)
    assert walk.busy == 3 * 7
    assert walk.done == 3 * 7 + M.tile_rows + 1 + M.array_latency
    short = cost(make(isa.Opcode.ACCUMULATE, positions=1, planes=3), M)
    assert short.busy == 3 * max(M.tile_rows, 4)


def test_units_run_side_by_side_and_the_memory_unit_takes_what_comes_first() -> None:
    long = cost(make(isa.Opcode.LOAD, words=8), M)
    drain = cost(make(isa.Opcode.DRAIN, positions=8), M)
    store = cost(make(isa.Opcode.STORE, words=8), M)
    rows = [
        row(Stream.LOADS, long),
        row(Stream.VECTOR, drain),
        row(Stream.STORES, store, vector=0),
        row(Stream.LOADS, long),
    ]
    order, cycles = schedule(np.array(rows))
    # the drain is done long before the first load, so the store follows it and the load waits
    assert order.tolist() == [1, 0, 2, 3]
    assert drain.done < long.done
    assert cycles == 2 * long.done + store.done
    waits = waits_of(np.array(rows), order)[2]
    assert dict(zip(Unit.MEMORY.others, waits, strict=True))[Unit.VECTOR] == 1


def test_operations_that_wait_for_each_other_are_an_error() -> None:
    took = Cost(1, 1)
    rows = [row(Stream.LOADS, took, vector=0), row(Stream.VECTOR, took, loads=0)]
    with pytest.raises(ProgramError, match="wait for each other in a circle"):
        schedule(np.array(rows))
