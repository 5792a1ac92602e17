"""How long each instruction takes (docs/machine.md), exact for a memory that never stalls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tnthw.machine.accelerator import FINISH_LATENCY, READ_LATENCY, Accelerator
from tnthw.machine.isa import (
    Fill,
    FinishInstruction,
    Lookup,
    Move,
    Store,
    UnitInstruction,
    VectorInstruction,
)


def memory_beats(instruction: Move | Fill, accelerator: Accelerator) -> int:
    """Beats that an instruction of the MEMORY unit moves over the port."""
    if isinstance(instruction, Move):
        return instruction.rows * instruction.words * accelerator.word_beats
    return instruction.beats


def memory_cycles(instruction: Move | Fill, accelerator: Accelerator) -> int:
    """`done - start` of an instruction of the MEMORY unit that does what it says.

    One with `once` takes `SKIPPED_CYCLES` in every image of a run but the first.
    """
    beats = memory_beats(instruction, accelerator)
    if isinstance(instruction, Store):
        return beats + STORE_OFFER
    return fill_cycles(beats, accelerator)


def fill_cycles(beats: int, accelerator: Accelerator) -> int:
    """`done - start` of what brings so many beats to the chip."""
    return accelerator.memory_latency + beats + 2


STORE_OFFER = READ_LATENCY + 2
"""Cycles from the start of a STORE to the first beat that it offers."""

SKIPPED_CYCLES = 1
"""`done - start` of an instruction with `once` in every image of a run but the first."""


@cache
def interval(passes: int, least: int, ring: int) -> int:
    """Smallest number of cycles between results at which no two meet in the ring.

    Results that enter every C cycles stay apart where C divides no multiple j * ring with
    1 <= j < passes: there one would come round as another enters.

    Parameters
    ----------
    passes: passes of each result.
    least: fewest cycles between results for other reasons: its taps, its digits.
    ring: stages of the ring.
    """
    cycles = max(passes, least)
    while any(j * ring % cycles == 0 for j in range(1, passes)):
        cycles += 1
    return cycles


def vector_interval(instruction: VectorInstruction, accelerator: Accelerator) -> int:
    """Cycles from one result to the next that an instruction of the VECTOR unit needs.

    Its field `idle` is this number less its taps.
    """
    least = max(instruction.taps, 1 << instruction.result.result_digits)
    match instruction:
        case Lookup():
            return max(least, accelerator.function_cycles)
        case FinishInstruction():
            return interval(instruction.finish.passes, least, accelerator.ring)
        case _:
            raise TypeError(f"nothing times {instruction.opcode.name}")


def vector_latency(instruction: VectorInstruction, accelerator: Accelerator) -> int:
    """Cycles from the step of a result's last tap to the write of its first digit."""
    match instruction:
        case Lookup():
            return FINISH_LATENCY + accelerator.function_cycles
        case FinishInstruction():
            return FINISH_LATENCY + accelerator.ring * instruction.finish.passes
        case _:
            raise TypeError(f"nothing times {instruction.opcode.name}")


def vector_cycles(instruction: VectorInstruction, accelerator: Accelerator) -> int:
    """`done - start` of an instruction of the VECTOR unit."""
    taps, result = instruction.taps, instruction.result
    return (
        (instruction.results - 1) * (taps + result.idle)
        + taps
        + vector_latency(instruction, accelerator)
        + (1 << result.result_digits)
        - 1
    )


def cycles(instruction: UnitInstruction, accelerator: Accelerator) -> int:
    """`done - start` of an instruction of a unit that runs one at a time.

    Raises
    ------
    TypeError: the unit overlaps its instructions (the ARRAY unit, see `array_timing`).
    """
    match instruction:
        case Move() | Fill():
            return memory_cycles(instruction, accelerator)
        case VectorInstruction():
            return vector_cycles(instruction, accelerator)
        case _:
            raise TypeError(f"{instruction.opcode.name} has no duration of its own")


@dataclass(frozen=True, slots=True)
class ArrayTiming:
    """Cycles of one ACCUMULATE, named as in docs/machine.md.

    Attributes
    ----------
    load: cycle in which the first row of its first tile is addressed in the weight buffer.
    take: cycle in which the streaming stage takes it over.
    first: cycle of the step of its first vector.
    first_of_last: cycle of the first vector of its last tile (`first'` of the next instruction).
    last: cycle of its last vector, until which it holds its banks (`last'` of the next).
    free: first cycle in which the next ACCUMULATE may start.
    done: cycle in which its last accumulator is written.
    """

    load: int
    take: int
    first: int
    first_of_last: int
    last: int
    free: int
    done: int


WRITE_DISTANCE = 4
"""Least cycles between two writes of the accumulators of one position."""

IDLE_ARRAY = ArrayTiming(
    load=-1, take=-1, first=-1, first_of_last=-WRITE_DISTANCE, last=-1, free=0, done=-1
)
"""The ARRAY unit before the first instruction of a run."""


def tile_period(positions: int, accelerator: Accelerator) -> int:
    """Cycles from the first vector of a tile to that of the next."""
    return max(positions, accelerator.tile_rows, WRITE_DISTANCE)


def array_timing(
    start: int, tiles: int, positions: int, accelerator: Accelerator, before: ArrayTiming
) -> ArrayTiming:
    """Cycles of an ACCUMULATE that starts in cycle `start`.

    The recurrence over tiles has a closed form: after the first, every tile takes `tile_period`
    cycles.

    Parameters
    ----------
    start: cycle of its start strobe.
    tiles, positions: tiles of the instruction and positions streamed past each.
    before: timing of the ACCUMULATE before it, `IDLE_ARRAY` for the first of a run.
    """
    rows = accelerator.tile_rows
    period = tile_period(positions, accelerator)
    load = max(start + 1, before.first_of_last)
    take = max(start + 1, before.last)
    first = max(take + 1, load + rows, before.first_of_last + WRITE_DISTANCE)
    first_of_last = first + (tiles - 1) * period
    load_of_last = load if tiles == 1 else first_of_last - period
    last = first_of_last + positions - 1
    return ArrayTiming(
        load=load,
        take=take,
        first=first,
        first_of_last=first_of_last,
        last=last,
        free=max(load_of_last + rows - 1, take) + 1,
        done=last + accelerator.array_latency,
    )
