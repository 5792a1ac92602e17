"""Weights and rows of tables, filled into their memories before the operations that need them.

What an operation needs is loaded right before it in logical order, unless it is there.  So the
operations of a network are made once, and filled as often as it is tried what had better stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from tnthw.compiler.emit.accesses import Memory
from tnthw.compiler.emit.dependences import Op, Stream
from tnthw.compiler.emit.needs import TABLE_MEMORIES, Need
from tnthw.compiler.emit.ring import Ring
from tnthw.compiler.emit.schedule import cost
from tnthw.compiler.emit.stays import NOTHING, Stays
from tnthw.compiler.layout import weight_capacity
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.fields import Finish
from tnthw.machine.instruction import fill_in
from tnthw.machine.isa import (
    Accumulate,
    FinishInstruction,
    LoadTable,
    LoadWeights,
    Lookup,
    TableKind,
)

_KINDS = {memory: kind for kind, memory in TABLE_MEMORIES.items()}
_LOADS = int(Stream.LOADS)


def rings(accelerator: Accelerator, stays: Stays = NOTHING) -> dict[Memory, Ring]:
    """Every memory that is filled in turn, empty."""
    rows = {
        TableKind.BIAS: accelerator.bias_rows,
        TableKind.STEPS: accelerator.steps_rows,
        TableKind.FUNCTION: accelerator.function_rows,
    }
    tables = {
        TABLE_MEMORIES[kind]: Ring(count, stays.tables.get(kind, ()))
        for kind, count in rows.items()
    }
    return {Memory.WEIGHTS: Ring(weight_capacity(accelerator), stays.weights), **tables}


def filled_in_turn(ops: Sequence[Op], accelerator: Accelerator) -> dict[Memory, Ring]:
    """The memories after all operations where nothing stays, and so what each took."""
    memories = rings(accelerator)
    for op in ops:
        for need in op.needs:
            memories[need.memory].find(need.address, need.rows)
    return memories


class Fills:
    """The operations of a network with the loads that fill those memories.

    Parameters
    ----------
    ops: in logical order, with what they need.
    accelerator, stays: the machine, and what stays in its memories.

    Attributes
    ----------
    streams: all operations by their streams.
    weights: of each step, those that are loaded for it.
    """

    def __init__(self, ops: Sequence[Op], accelerator: Accelerator, stays: Stays) -> None:
        self.accelerator = accelerator
        self.memories = rings(accelerator, stays)
        self.streams: dict[Stream, list[Op]] = {stream: [] for stream in Stream}
        self.weights = Counter[int]()
        sizes = {
            Memory.WEIGHTS: accelerator.weight_buffer_rows,
            Memory.BIAS: accelerator.bias_rows,
            Memory.STEPS: accelerator.steps_rows,
            Memory.FUNCTIONS: accelerator.function_rows,
        }
        # the last operation that read each row, and the one that loaded what is there
        self.read = {memory: np.full(size, -1, np.int32) for memory, size in sizes.items()}
        self.loaded: dict[Memory, dict[int, int]] = {memory: {} for memory in sizes}
        self.serial = 0
        self._run(ops)

    def _run(self, ops: Sequence[Op]) -> None:
        streams, memories, loaded = self.streams, self.memories, self.loaded
        loads = streams[Stream.LOADS]
        moved: list[int] = []  # where the loads among the given operations are now
        for op in ops:
            places: list[int] = []
            for need in op.needs:
                held = memories[need.memory].held.get(need.address)
                places.append(self._loaded(need, op.layer) if held is None else held[0])
            after = [*op.after]
            last = after[_LOADS]
            if last >= 0:
                last = moved[last]
            for need, place, read in zip(op.needs, places, op.reads, strict=True):
                memory, _, ahead, length, _, _ = read
                first = place + ahead
                assert memory is need.memory
                assert 0 <= ahead <= ahead + length <= need.rows, "of what it needs"
                load = loaded[memory][need.address]
                if load > last:
                    last = load
                self.read[memory][first : first + length] = op.index
            after[_LOADS] = last
            index = op.index
            if op.stream is Stream.LOADS:
                index = len(loads)
                moved.append(index)
            streams[op.stream].append(
                Op(
                    op.instruction,
                    op.layer,
                    self.serial,
                    op.stream,
                    index,
                    after,
                    places=tuple(places),
                    took=op.took,
                )
            )
            self.serial += 1

    def _loaded(self, need: Need, layer: int) -> int:
        """Row of a run that is not there, and is loaded to it."""
        ring, memory = self.memories[need.memory], need.memory
        place, _ = ring.find(need.address, need.rows)
        once = int(ring.stays(need.address))
        load: LoadWeights | LoadTable
        if memory is Memory.WEIGHTS:
            self.weights[layer] += need.weights
            load = LoadWeights(memory=need.address, buffer=place, beats=need.beats, once=once)
        else:
            load = LoadTable(
                memory=need.address,
                buffer=place,
                beats=need.beats,
                once=once,
                table=int(_KINDS[memory]),
            )
        rows = self.read[memory][place : place + need.rows]
        assert len(rows) == need.rows, "a run lies inside its memory"
        loads = self.streams[Stream.LOADS]
        op = Op(load, layer, self.serial, Stream.LOADS, len(loads))
        op.took = cost(load, self.accelerator)
        reader = Stream.ARRAY if memory is Memory.WEIGHTS else Stream.VECTOR
        op.wait_for(reader, int(rows.max()))
        self.loaded[memory][need.address] = op.index
        loads.append(op)
        self.serial += 1
        return place


def settle_places(ops: Sequence[Op]) -> None:
    """Let the fields of instructions count from where what they need lies; done once."""

    @cache
    def placed(finish: Finish, bias: int, steps: int) -> Finish:
        return replace(finish, bias=finish.bias + bias, steps=finish.steps + steps)

    for op in ops:
        match op.instruction:
            case Accumulate() as walk:
                fill_in(walk, weights=walk.weights + op.places[0])
            case FinishInstruction() as instruction:
                fill_in(instruction, finish=placed(instruction.finish, *(*op.places, 0)[:2]))
            case Lookup() as lookup:
                fill_in(lookup, page=lookup.page + op.places[0] * FUNCTION_ROW // FUNCTION_PAGE)
            case _:
                pass
