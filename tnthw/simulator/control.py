"""What the cycles of a program follow from, found once for all of its images."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.columns import alike
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.timing import cycles, tile_period
from tnthw.machine.units import OTHERS, Unit
from tnthw.program.decode import Stream

COUNTS = 1 << WAIT_BITS
"""Completions are counted modulo this."""


class Control:
    """What the cycles of an image follow from, found once for all images.

    Parameters
    ----------
    stream, accelerator: the instructions, and the machine.

    Attributes
    ----------
    unit: of each instruction, int64 (instructions,).
    order: for each unit, the places in the stream of its instructions.
    waits: counts that each waits for, in the order of its unit's others, int64 (instructions, 2).
    counts: the same that do not go round: of all that a wait may mean, what is nearest to the
        instructions dispatched before it.
    banks: masks of the banks that each reads and writes, int64 (instructions, 2).
    took: `done - start`, in the first image; 0 of the ARRAY unit's, which overlap.
    once: whether each does nothing in a later image.
    looks_forward: whether a wait is for what is dispatched later, or that half a round before.
    narrow: no count can go round, so that the smaller of two is the earlier.
    shapes: tiles, positions and the period of a tile of each ACCUMULATE, zeros of others, int64
        (instructions, 3).
    pages: the number of the page that begins behind each instruction; -1 where none does.
    fetches: whether each is a FETCH, int64.
    """

    def __init__(self, stream: Stream, accelerator: Accelerator) -> None:
        self.stream, self.machine = stream, accelerator
        columns = stream.columns
        self.unit = _UNITS[columns.codes]
        self.order = [np.flatnonzero(self.unit == unit) for unit in Unit]
        self.waits = columns.waits
        most = max(int(self.waits.max()), len(self.unit))
        self.narrow = most < COUNTS // 2
        self.counts = self._counts()
        there = (1 << accelerator.activation_banks) - 1  # other bits of a mask mean nothing
        banks = columns.all("read_banks"), columns.all("write_banks")
        self.banks = np.stack(banks, axis=1) & there
        self.took = self._took()
        self.shapes = self._shapes()
        self.fetches = (columns.codes == Opcode.FETCH).astype(np.int64)
        self.once = stream.skipped
        behind = np.array(stream.entries, np.int64) + 1
        page, entry = np.divmod(behind, accelerator.page_instructions)
        self.pages = np.where(entry == 0, page, -1)
        self.pages[0] = -1

    def _took(self) -> NDArray[np.int64]:
        columns, found = self.stream.columns, np.zeros(len(self.unit), np.int64)
        for opcode, names in _ALIKE.items():
            first, kinds = columns.alike(opcode, names)
            took = [cycles(each, self.machine) for each in self.stream.at(first.tolist())]
            found[columns.rows(opcode)] = np.array(took, np.int64)[kinds]
        return found

    def _shapes(self) -> NDArray[np.int64]:
        columns, opcode = self.stream.columns, Opcode.ACCUMULATE
        taps_y, taps_x, planes, positions = (
            columns.column(opcode, name) for name in ("kernel_y", "kernel_x", "planes", "positions")
        )
        first, kinds = alike([positions])
        periods = [tile_period(each, self.machine) for each in positions[first].tolist()]
        found = np.zeros((len(self.unit), 3), np.int64)
        found[columns.rows(opcode)] = np.stack(
            [taps_y * taps_x * planes, positions, np.array(periods, np.int64)[kinds]], axis=1
        )
        return found

    def _counts(self) -> NDArray[np.int64]:
        own = self.unit[:, None] == np.arange(len(Unit))
        before = np.cumsum(own, axis=0) - own  # of each unit, when each instruction is dispatched
        dispatched = np.take_along_axis(before, OTHERS[self.unit], axis=1)
        behind = (dispatched - self.waits) % COUNTS
        self.looks_forward = bool((behind >= COUNTS // 2).any())
        counts: NDArray[np.int64] = dispatched - np.where(
            behind < COUNTS // 2, behind, behind - COUNTS
        )
        return counts


_UNITS = np.zeros(max(Opcode) + 1, np.int64)
"""The unit of each opcode."""
for _opcode, _unit in UNIT_OF.items():
    _UNITS[_opcode] = _unit

_MOVE, _FILL = ("rows", "words"), ("beats",)
_RESULTS = ("positions", "chunks", "result_digits", "idle")
_WINDOW = (*_RESULTS, "passes", "kernel_y", "kernel_x", "digits")
_ALIKE: dict[Opcode, tuple[str, ...]] = {
    Opcode.LOAD: _MOVE,
    Opcode.STORE: _MOVE,
    Opcode.LOAD_WEIGHTS: _FILL,
    Opcode.LOAD_TABLE: _FILL,
    Opcode.FETCH: _FILL,
    Opcode.DRAIN: (*_RESULTS, "passes"),
    Opcode.ADD: (*_RESULTS, "passes", "digits_a", "digits_b"),
    Opcode.MAX_POOL: _WINDOW,
    Opcode.SUM_POOL: _WINDOW,
    Opcode.LOOKUP: (*_RESULTS, "digits"),
}
"""All that the duration of an instruction depends on; many have the same."""

if {*_ALIKE, Opcode.ACCUMULATE} != UNIT_OF.keys():
    raise AssertionError("every instruction that a unit runs has a duration")
