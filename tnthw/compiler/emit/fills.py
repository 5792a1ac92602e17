"""Weights and rows of tables, filled into their memories before the operations that need them.

What an operation needs is loaded right before it in logical order, unless it is there.  So the
operations of a network are made once, and filled as often as it is tried what had better stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tnthw.compiler.emit import kernel
from tnthw.compiler.emit.accesses import Memory
from tnthw.compiler.emit.needs import TABLE_MEMORIES, Need
from tnthw.compiler.emit.operations import Operations, Stream, Table
from tnthw.compiler.emit.ring import Ring
from tnthw.compiler.emit.stays import NOTHING, Stays
from tnthw.compiler.layout import weight_capacity
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import LoadTable, LoadWeights, TableKind
from tnthw.machine.timing import fill_cycles

SOURCE, RUN, PLACE, STREAM, BUSY, DONE = range(6)
AFTER = slice(6, 6 + len(Stream))
"""Columns of `Filled.rows`."""

_KINDS = {memory: kind for kind, memory in TABLE_MEMORIES.items()}
_MEMORIES = (Memory.WEIGHTS, *_KINDS)
_LOADS = int(Stream.LOADS)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Filled:
    """The operations of a network with the loads that fill those memories, in logical order.

    Attributes
    ----------
    rows: int64 (operations, columns): `SOURCE`, which of the given operations it is, or -1 for a
        load; `RUN` and `PLACE`, what a load brings and to which row; `STREAM`; `BUSY` and `DONE`,
        how long it takes; `AFTER`, for each stream the last operation in it that must be complete,
        -1 for none.
    places: int64 (uses,), where what each of the operations' uses needs lies.
    once: of each run, whether it stays where it is loaded.
    """

    rows: Table
    places: Table
    once: list[bool]

    def load(self, number: int, runs: Sequence[Need]) -> LoadWeights | LoadTable:
        """The instruction of a row that is a load."""
        run, place = self.rows[number, RUN : PLACE + 1].tolist()
        need, once = runs[run], int(self.once[run])
        if need.memory is Memory.WEIGHTS:
            return LoadWeights(memory=need.address, buffer=place, beats=need.beats, once=once)
        return LoadTable(
            memory=need.address,
            buffer=place,
            beats=need.beats,
            once=once,
            table=int(_KINDS[need.memory]),
        )


def fill(
    operations: Operations, after: Table, accelerator: Accelerator, stays: Stays = NOTHING
) -> Filled:
    """Put a load before each operation that needs what is not there.

    Parameters
    ----------
    after: what operations wait for, as `tnthw.compiler.emit.dependences` finds it.
    stays: what keeps its place in its memory.
    """
    rings, runs = _rings(accelerator, stays), operations.runs
    given = np.array(
        [(_MEMORIES.index(r.memory), r.rows, fill_cycles(r.beats, accelerator) + 1) for r in runs],
        np.int64,
    ).reshape(-1, 3)
    fixed = np.array([rings[r.memory].fixed.get(r.address, -1) for r in runs], np.int64)
    sizes = (
        accelerator.weight_buffer_rows,
        accelerator.bias_rows,
        accelerator.steps_rows,
        accelerator.function_rows,
    )
    memories = np.array(
        [(r.capacity, r.first, size) for r, size in zip(rings.values(), sizes, strict=True)],
        np.int64,
    )
    found = kernel.kernel()
    work = fill_in_turn if found is None else found.fill
    rows, places = work(operations.each, after, operations.uses, given, fixed, memories)
    return Filled(rows=rows, places=places, once=(fixed >= 0).tolist())


def _rings(accelerator: Accelerator, stays: Stays = NOTHING) -> dict[Memory, Ring]:
    """Every memory that is filled in turn, empty, in the order of `_MEMORIES`."""
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


def filled_in_turn(
    filled: Filled, runs: Sequence[Need], accelerator: Accelerator
) -> dict[Memory, Ring]:
    """What each memory took, where nothing stays: the sizes and loads of its rings."""
    rings = _rings(accelerator)
    for run in filled.rows[filled.rows[:, SOURCE] < 0, RUN].tolist():
        need = runs[run]
        ring = rings[need.memory]
        ring.sizes[need.address] = need.rows
        ring.loads[need.address] += 1
    return rings


def fill_in_turn(
    each: Table, after: Table, uses: Table, runs: Table, fixed: Table, memories: Table
) -> tuple[Table, Table]:
    """Rows and places of `Filled`, operation by operation in Python.

    Parameters
    ----------
    each, uses: as of `Operations`.
    runs: memory, rows and cycles of each run.
    fixed: the place that a run keeps; -1 for one that takes turns.
    memories: of each, how much is filled, the first row that is filled in turn, and its rows.
    """
    rings: list[Ring] = []
    for memory, (capacity, first, _) in enumerate(memories.tolist()):
        ring = Ring(capacity)
        mine = np.flatnonzero((runs[:, 0] == memory) & (fixed >= 0)).tolist()
        ring.fixed = {run: int(fixed[run]) for run in mine}
        ring.first = ring.next = first
        rings.append(ring)
    read = [np.full(size, -1, np.int64) for size in memories[:, 2]]  # the last that read each row
    rows: list[list[int]] = []
    places: list[int] = []
    loaded = dict[int, int]()  # of each run, the load that brought it
    moved = list[int]()  # where the loads among the given operations are now
    counted, loads = [0] * len(Stream), 0
    needed: list[list[list[int]]] = [[] for _ in each]
    for op, *use in uses.tolist():
        needed[op].append(use)
    for op, (stream, busy, done) in enumerate(each.tolist()):
        wait, found = after[op].tolist(), list[int]()
        for run, _, _ in needed[op]:
            memory, length, cycles = runs[run].tolist()
            place, there = rings[memory].find(run, length)
            found.append(place)
            if there:
                continue
            before = read[memory][place : place + length]
            assert len(before) == length, "a run lies inside its memory"
            none = [-1] * len(Stream)
            none[Stream.VECTOR if memory else Stream.ARRAY] = int(before.max())
            rows.append([-1, run, place, _LOADS, cycles, cycles, *none])
            loaded[run] = loads
            loads += 1
        last = wait[_LOADS]
        if last >= 0:
            last = moved[last]
        for (run, ahead, length), place in zip(needed[op], found, strict=True):
            first = place + ahead
            read[runs[run, 0]][first : first + length] = counted[stream]
            if loaded[run] > last:
                last = loaded[run]
        wait[_LOADS] = last
        rows.append([op, -1, -1, stream, busy, done, *wait])
        places += found
        counted[stream] += 1
        if stream == _LOADS:
            moved.append(loads)
            loads += 1
    return np.array(rows, np.int64).reshape(-1, AFTER.stop), np.array(places, np.int64)
