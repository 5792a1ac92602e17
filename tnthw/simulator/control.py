"""What the cycles of a program follow from, found once for all of its images."""

from __future__ import annotations

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import Accumulate, Fetch
from tnthw.machine.timing import WRITE_DISTANCE, cycles
from tnthw.machine.units import Unit
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
    order: for each unit, the places in the stream of its instructions.
    waits: for each instruction the units and counts that it waits for; those that every count
        satisfies are left out.
    banks: masks of the banks that it reads and writes.
    took: `done - start`, in the first image; 0 of the ARRAY unit's, which overlap.
    narrow: no count can go round, so that the smaller of two is the earlier.
    shapes: tiles, positions and the period of a tile, of each ACCUMULATE.
    pages: of each instruction behind which a page begins, the number of that page.
    fetches: the places of FETCH instructions.
    """

    def __init__(self, stream: Stream, accelerator: Accelerator) -> None:
        self.stream, self.machine = stream, accelerator
        instructions = stream.instructions
        self.unit = [int(i.unit) for i in instructions]
        self.order: list[list[int]] = [[] for _ in Unit]
        for index, unit in enumerate(self.unit):
            self.order[unit].append(index)
        others = [tuple(map(int, unit.others)) for unit in Unit]
        waits = [tuple(zip(others[i.unit], i.waits, strict=True)) for i in instructions]
        most = max((wait for each in waits for _, wait in each), default=0)
        self.narrow = max(most, len(instructions)) < COUNTS // 2
        self.waits = [
            [(other, wait) for other, wait in each if wait or not self.narrow] for each in waits
        ]
        there = (1 << accelerator.activation_banks) - 1  # other bits of a mask mean nothing
        self.banks = [
            (read & there, write & there) for read, write in (i.banks for i in instructions)
        ]
        self.took = [
            0 if isinstance(i, Accumulate) else cycles(i, accelerator) for i in instructions
        ]
        least, size = max(accelerator.tile_rows, WRITE_DISTANCE), accelerator.page_instructions
        self.shapes: list[tuple[int, int, int] | None] = []
        self.pages, self.fetches = dict[int, int](), set[int]()
        for index, each in enumerate(instructions):
            shape = None
            if isinstance(each, Accumulate):
                shape = each.tiles, each.positions, max(each.positions, least)
            elif isinstance(each, Fetch):
                self.fetches.add(index)
            self.shapes.append(shape)
            page, entry = divmod(stream.entries[index] + 1, size)
            if index and not entry:
                self.pages[index] = page
