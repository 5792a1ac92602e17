"""What the cycles of a program follow from, found once for all of its images."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import Accumulate, Opcode
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
        instructions = stream.instructions
        self.unit = np.array([each.unit for each in instructions], np.int64)
        self.order = [np.flatnonzero(self.unit == unit) for unit in Unit]
        self.waits = np.array([each.waits for each in instructions], np.int64)
        most = max(int(self.waits.max()), len(instructions))
        self.narrow = most < COUNTS // 2
        self.counts = self._counts()
        there = (1 << accelerator.activation_banks) - 1  # other bits of a mask mean nothing
        self.banks = np.array([each.banks for each in instructions], np.int64) & there
        known = dict[tuple[int, ...], int]()
        took, shapes = [0] * len(instructions), [(0, 0, 0)] * len(instructions)
        for index, each in enumerate(instructions):
            if isinstance(each, Accumulate):
                period = tile_period(each.positions, accelerator)
                shapes[index] = each.tiles, each.positions, period
                continue
            alike = _ALIKE[each.opcode](each)
            if alike not in known:
                known[alike] = cycles(each, accelerator)
            took[index] = known[alike]
        self.took, self.shapes = np.array(took, np.int64), np.array(shapes, np.int64)
        self.fetches = np.array([each.opcode == Opcode.FETCH for each in instructions], np.int64)
        self.once = np.array([not stream.runs(k, True) for k in range(len(instructions))])
        behind = np.array(stream.entries, np.int64) + 1
        page, entry = np.divmod(behind, accelerator.page_instructions)
        self.pages = np.where(entry == 0, page, -1)
        self.pages[0] = -1

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


_MOVE, _FILL = attrgetter("opcode", "rows", "words"), attrgetter("opcode", "beats")
_RESULTS = ("opcode", "positions", "result.chunks", "result.result_digits", "result.idle")
_WINDOW = (*_RESULTS, "finish.passes", "kernel_y", "kernel_x", "digits")
_ALIKE: dict[Opcode, Callable[[Any], tuple[int, ...]]] = {
    Opcode.LOAD: _MOVE,
    Opcode.STORE: _MOVE,
    Opcode.LOAD_WEIGHTS: _FILL,
    Opcode.LOAD_TABLE: _FILL,
    Opcode.FETCH: _FILL,
    Opcode.DRAIN: attrgetter(*_RESULTS, "finish.passes"),
    Opcode.ADD: attrgetter(*_RESULTS, "finish.passes", "digits_a", "digits_b"),
    Opcode.MAX_POOL: attrgetter(*_WINDOW),
    Opcode.SUM_POOL: attrgetter(*_WINDOW),
    Opcode.LOOKUP: attrgetter(*_RESULTS, "digits"),
}
"""All that the duration of an instruction depends on; many have the same."""
