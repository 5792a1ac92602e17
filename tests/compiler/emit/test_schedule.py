"""The order of the instruction stream is legal."""

from __future__ import annotations

import pytest

from tests.simulator.helpers import machine, make
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.dependences import UNIT, Op, Stream
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


def op(stream: Stream, index: int, serial: int, instruction: isa.UnitInstruction) -> Op:
    return Op(instruction, 0, serial, stream, index, took=cost(instruction, M))


def test_durations_are_those_of_the_machine() -> None:
    load = op(Stream.LOADS, 0, 0, make(isa.Opcode.LOAD, rows=2, words=3))
    took = 5 + 2 * 3 * M.word_beats + 2  # latency, beats, the check, and the cycle it is done in
    assert load.took.busy == load.took.done == took + 1
    drain = op(Stream.VECTOR, 0, 0, make(isa.Opcode.DRAIN, positions=5, chunks=2))
    assert drain.took.busy == 5 * 2 + 9 + 3 + 1
    walk = op(Stream.ARRAY, 0, 0, make(isa.Opcode.ACCUMULATE, positions=7, planes=3))
    assert walk.took.busy == 3 * 7
    assert walk.took.done == 3 * 7 + M.tile_rows + 1 + M.array_latency
    short = op(Stream.ARRAY, 0, 0, make(isa.Opcode.ACCUMULATE, positions=1, planes=3))
    assert short.took.busy == 3 * max(M.tile_rows, 4)


def test_units_run_side_by_side_and_the_memory_unit_takes_what_comes_first() -> None:
    long = make(isa.Opcode.LOAD, words=8)
    streams: dict[Stream, list[Op]] = {stream: [] for stream in Stream}
    streams[Stream.LOADS] = [op(Stream.LOADS, 0, 0, long), op(Stream.LOADS, 1, 3, long)]
    streams[Stream.STORES] = [op(Stream.STORES, 0, 2, make(isa.Opcode.STORE, words=8))]
    streams[Stream.VECTOR] = [op(Stream.VECTOR, 0, 1, make(isa.Opcode.DRAIN, positions=8))]
    streams[Stream.STORES][0].wait_for(Stream.VECTOR, 0)
    order, cycles = schedule(streams)
    # the drain is done long before the first load, so the store follows it and the load waits
    assert [each.serial for each in order] == [1, 0, 2, 3]
    took = [each.took.done for each in order]
    assert took[0] < took[1]
    assert cycles == took[1] + took[2] + took[3]
    assert [UNIT[each.stream] for each in order] == [each.instruction.unit for each in order]
    assert dict(zip(Unit.MEMORY.others, waits_of(order)[2], strict=True))[Unit.VECTOR] == 1


def test_operations_that_wait_for_each_other_are_an_error() -> None:
    streams: dict[Stream, list[Op]] = {stream: [] for stream in Stream}
    streams[Stream.LOADS] = [op(Stream.LOADS, 0, 0, make(isa.Opcode.LOAD))]
    streams[Stream.VECTOR] = [op(Stream.VECTOR, 0, 1, make(isa.Opcode.DRAIN))]
    streams[Stream.LOADS][0].wait_for(Stream.VECTOR, 0)
    streams[Stream.VECTOR][0].wait_for(Stream.LOADS, 0)
    with pytest.raises(ProgramError, match="wait for each other in a circle"):
        schedule(streams)
