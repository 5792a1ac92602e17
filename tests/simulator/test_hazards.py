"""Races that are found, and orderings that are understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.simulator.helpers import build, machine, make
from tnthw.errors import ProgramError
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.machine.units import Unit
from tnthw.program.decode import read_stream
from tnthw.simulator.hazards import Hazard, check_waits, find_hazards, known_complete
from tnthw.simulator.run import Simulator

LOAD = make(Opcode.LOAD, words=8, write_banks=1)
TABLE = make(Opcode.LOAD_TABLE)
WEIGHTS = make(Opcode.LOAD_WEIGHTS, beats=4)


def hazards(*instructions: UnitInstruction) -> tuple[Hazard, ...]:
    accelerator = machine(queue_depth=64, page_instructions=64)
    return find_hazards(read_stream(build(accelerator, instructions)), accelerator)


def kinds(found: Sequence[Hazard]) -> list[tuple[str, str, int, int]]:
    return [(h.kind, h.memory, h.first, h.second) for h in found]


def add(**values: int) -> UnitInstruction:
    """Residual addition of words 0 to 3 and 4 to 7 into 16 to 19."""
    fields = {
        "threshold": 1,
        "source_b": 4,
        "destination": 16,
        "positions": 4,
        "read_banks": 1,
        "write_banks": 2,
    }
    return make(Opcode.ADD, **{**fields, **values})


def test_read_after_write() -> None:
    assert hazards(TABLE, LOAD, add(wait_memory=2)) == ()
    found = hazards(TABLE, LOAD, add(wait_memory=1))
    assert kinds(found) == [("read after write", "activation words", 2, 3)] * 2
    assert str(found[1]) == (
        "read after write: instruction 3 (ADD) does not wait for instruction 2 (LOAD), both touch "
        "activation words 4 to 7 at 4"
    )


def test_write_after_read() -> None:
    ready = [TABLE, LOAD, add(wait_memory=2)]
    assert hazards(*ready, make(Opcode.LOAD, buffer=7, wait_vector=1, write_banks=1)) == ()
    found = hazards(*ready, make(Opcode.LOAD, buffer=7, write_banks=1))
    assert kinds(found) == [("write after read", "activation words", 3, 4)]
    assert found[0].element == 7
    # words beside those that are read are free
    assert hazards(*ready, make(Opcode.LOAD, buffer=8, write_banks=1)) == ()


def test_write_after_write() -> None:
    found = hazards(TABLE, LOAD, add(wait_memory=1, source_a=40, source_b=40, destination=0))
    assert ("write after write", "activation words", 2, 3) in kinds(found)


def test_weight_buffer() -> None:
    walk = make(Opcode.ACCUMULATE, wait_memory=2, positions=4, read_banks=1, weights=3)
    assert hazards(LOAD, WEIGHTS, walk) == ()
    refill = make(Opcode.LOAD_WEIGHTS, buffer=3)
    found = hazards(LOAD, WEIGHTS, walk, refill)
    assert kinds(found) == [("write after read", "weight buffer rows", 3, 4)]
    assert hazards(LOAD, WEIGHTS, walk, make(Opcode.LOAD_WEIGHTS, buffer=2)) == ()
    assert hazards(LOAD, WEIGHTS, walk, make(Opcode.LOAD_WEIGHTS, buffer=3, wait_array=1)) == ()


def test_accumulator_banks_and_table() -> None:
    walk = make(Opcode.ACCUMULATE, wait_memory=3, positions=4, read_banks=1)
    ready = [LOAD, WEIGHTS, TABLE, walk]
    # the wait for the ARRAY unit brings with it what the ARRAY unit had waited for
    fields = {"threshold": 1, "positions": 4, "destination": 16, "write_banks": 2}
    drain = make(Opcode.DRAIN, wait_array=1, **fields)
    assert hazards(*ready, drain) == ()
    early = make(Opcode.DRAIN, wait_memory=3, **fields)
    assert kinds(hazards(*ready, early)) == [("read after write", "accumulator banks", 4, 5)]
    again = make(Opcode.ACCUMULATE, positions=4, read_banks=1)
    assert kinds(hazards(*ready, drain, again)) == [("write after read", "accumulator banks", 5, 6)]
    other = make(Opcode.ACCUMULATE, positions=4, read_banks=1, bank=1)
    assert hazards(*ready, drain, other) == ()
    assert kinds(hazards(*ready, drain, TABLE)) == [("write after read", "bias rows", 5, 6)]
    stepped = make(Opcode.DRAIN, wait_array=1, **fields | {"threshold": 0})
    found = hazards(*ready, stepped)
    assert kinds(found) == [("read before any write", "steps rows", -1, 5)]


def test_functions() -> None:
    fill = make(Opcode.LOAD_TABLE, beats=32, table=2)
    look = make(Opcode.LOOKUP, wait_memory=2, positions=4, destination=16, read_banks=1,
                write_banks=2)  # fmt: skip
    assert hazards(LOAD, fill, look) == ()
    found = hazards(LOAD, fill, look, make(Opcode.LOAD_TABLE, beats=2, buffer=15, table=2))
    assert kinds(found) == [("write after read", "function rows", 3, 4)]


def test_padding_is_not_read() -> None:
    # two columns of padding on the left: only word 0 of the row is read
    window = {
        "origin": 2**20 - 2, "column_x": -2, "positions": 3, "read_banks": 1,
        "wait_memory": 2,
    }  # fmt: skip
    assert (
        hazards(WEIGHTS, make(Opcode.LOAD, write_banks=1), make(Opcode.ACCUMULATE, **window)) == ()
    )
    wider = make(Opcode.ACCUMULATE, **{**window, "positions": 4})
    found = hazards(WEIGHTS, make(Opcode.LOAD, write_banks=1), wider)
    assert kinds(found) == [("read before any write", "activation words", -1, 3)]
    assert found[0].element == 1


def test_order_through_a_third_unit() -> None:
    # VECTOR waits for ARRAY, which waited for MEMORY: so VECTOR comes after MEMORY
    listed = [WEIGHTS, LOAD, make(Opcode.ACCUMULATE, wait_memory=2, read_banks=1)]
    listed += [make(Opcode.DRAIN, wait_array=1, destination=16, write_banks=2)]
    stream = read_stream(build(machine(), listed))
    assert known_complete(stream)[-1].tolist() == [3, 1, 0]  # the boot fetch is the third


def test_only_the_array_starts_while_the_instruction_before_it_still_runs() -> None:
    pairs = {unit: [make(op)] * 2 for unit, op in (
        (Unit.MEMORY, Opcode.LOAD_WEIGHTS), (Unit.ARRAY, Opcode.ACCUMULATE),
        (Unit.VECTOR, Opcode.DRAIN),
    )}  # fmt: skip
    complete = {
        unit: int(known_complete(read_stream(build(machine(), listed)))[-1][unit])
        for unit, listed in pairs.items()
    }
    assert complete == {Unit.MEMORY: 2, Unit.ARRAY: 0, Unit.VECTOR: 1}  # the boot fetch is one


def test_simulator_refuses_races() -> None:
    program = build(machine(), [TABLE, LOAD, add(wait_memory=1)])
    Simulator(program)
    with pytest.raises(ProgramError, match=r"no wait orders: read after write: instruction 3"):
        Simulator(program, check_hazards=True)


def test_waits_that_look_forward() -> None:
    accelerator = machine()
    program = build(accelerator, [make(Opcode.DRAIN), make(Opcode.LOAD)])
    stream = read_stream(program)
    drain = replace(stream.instructions[1], waits=(2, 0))
    changed = replace(stream, instructions=(stream.instructions[0], drain, stream.instructions[2]))
    check_waits(stream)
    for refused in (known_complete, check_waits):
        with pytest.raises(
            ProgramError, match=r"instruction 1 \(DRAIN\): wait_memory is for 2 completed"
        ):
            refused(changed)
