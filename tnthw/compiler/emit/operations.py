"""The operations of a network as they are made: instructions, and tables of what orders them.

Logical order is the order in which running the operations one by one would be right.  What waits
for what, where runs of rows lie, and which operation goes first are found from the tables, for all
operations at once.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from enum import IntEnum
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.emit.accesses import Access, Memory
from tnthw.compiler.emit.needs import Need
from tnthw.machine.isa import UNIT_OF, Opcode, UnitInstruction
from tnthw.machine.units import Unit

Table = NDArray[np.int64]


class Stream(IntEnum):
    """Sequences whose order scheduling does not change."""

    ARRAY = 0
    VECTOR = 1
    LOADS = 2
    STORES = 3


UNIT: dict[Stream, Unit] = {
    Stream.ARRAY: Unit.ARRAY,
    Stream.VECTOR: Unit.VECTOR,
    Stream.LOADS: Unit.MEMORY,
    Stream.STORES: Unit.MEMORY,
}
"""The unit that runs a stream."""

_FIRST = {unit: next(stream for stream in Stream if UNIT[stream] is unit) for unit in Unit}


_STREAMS = {
    opcode: Stream.STORES if opcode is Opcode.STORE else _FIRST[unit]
    for opcode, unit in UNIT_OF.items()
}
"""The stream that an instruction belongs to."""

_ACCESS = len(Access._fields)


class Cost(NamedTuple):
    """Cycles that an operation keeps its unit busy, and cycles until its result is there."""

    busy: int
    done: int


class Operations:
    """Operations in logical order.

    Attributes
    ----------
    instructions, layers: of each operation, its instruction and the step that it belongs to.
    runs: every run of rows that operations need, in the order of first use.
    """

    def __init__(self) -> None:
        self.instructions: list[UnitInstruction] = []
        self.layers: list[int] = []
        self.runs: list[Need] = []
        self._places: dict[tuple[Memory, int], int] = {}
        self._numbers: dict[int, int] = {}  # of each run by the id of an object that says it
        self._kept = list[Need]()
        self._each, self._uses = list[int](), list[int]()
        self._touched = list[tuple[int, ...]]()

    def __len__(self) -> int:
        return len(self.instructions)

    def add(
        self,
        instruction: UnitInstruction,
        layer: int,
        took: Cost,
        touched: tuple[int, ...],
        needs: Sequence[Need] = (),
        reads: tuple[int, ...] = (),
    ) -> None:
        """Put an operation behind the others.

        Parameters
        ----------
        took: how long it takes.
        touched: fields of its accesses, one access behind the other, but for those of memories that
            are filled in turn.
        needs, reads: what must be in those; and the first row of each that it reads, counted from
            where that lies, and how many.
        """
        number = len(self.instructions)
        self.instructions.append(instruction)
        self.layers.append(layer)
        self._each += (_STREAMS[instruction.opcode], *took)
        self._touched.append(touched)
        assert len(reads) == 2 * len(needs), "it reads of each run that it needs"
        for place, need in enumerate(needs):
            first, length = reads[2 * place : 2 * place + 2]
            assert 0 <= first <= first + length <= need.rows, "of what it needs"
            known = self._numbers.get(id(need))
            self._uses += (number, self._run(need) if known is None else known, first, length)

    def _run(self, need: Need) -> int:
        """Number of a run whose object is new; many operations share it, and it is kept."""
        key = need.memory, need.address
        known = self._places.setdefault(key, len(self.runs))
        if known == len(self.runs):
            self.runs.append(need)
        assert self.runs[known] == need, "a run is known by its address"
        self._numbers[id(need)] = known
        self._kept.append(need)
        return known

    @property
    def each(self) -> Table:
        """Stream, and cycles busy and done, of each operation, int64 (operations, 3)."""
        return _table(self._each, 3)

    @property
    def touched(self) -> Table:
        """Accesses, int64 (accesses, 7): the operation, then the fields of `Access`."""
        found = _table(list(chain.from_iterable(self._touched)), _ACCESS)
        counts = np.array(list(map(len, self._touched)), np.int64) // _ACCESS
        numbers = np.repeat(np.arange(len(self)), counts)
        return np.concatenate([numbers[:, None], found], axis=1)

    @property
    def uses(self) -> Table:
        """Runs that operations need, int64 (uses, 4): operation, run, first row in it, rows."""
        return _table(self._uses, 4)


def _table(values: list[int], columns: int) -> Table:
    return np.array(array("q", values), np.int64).reshape(-1, columns)
