"""What operations access, hold and take, found once for those that are alike in what matters.

The column groups of a layer walk the same windows with other weights, their results are finished
the same way elsewhere; what `tnthw.compiler.emit.accesses` and the machine's durations say of such
parts is kept from the first of them.
"""

from __future__ import annotations

from typing import NamedTuple

from tnthw.compiler.emit.accesses import Access, Memory, accesses, bank_masks
from tnthw.compiler.emit.needs import FILLED
from tnthw.compiler.emit.operations import Cost
from tnthw.compiler.emit.schedule import cost
from tnthw.compiler.layout import bank_mask
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import Finish, Window
from tnthw.machine.instruction import fill_in
from tnthw.machine.isa import (
    Accumulate,
    Drain,
    FinishInstruction,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.timing import vector_interval

Accesses = tuple[Access, ...]


class Effect(NamedTuple):
    """What an operation does beside computing values.

    Attributes
    ----------
    found: its accesses, but for those of memories that are filled in turn.
    filled: these.
    reads, writes: masks of the banks that it holds.
    idle: of an instruction of the VECTOR unit, cycles between its results beyond its taps.
    took: how long it takes.
    """

    found: Accesses
    filled: Accesses
    reads: int
    writes: int
    idle: int
    took: Cost


class Effects:
    """Effects of the operations of one network.

    Parameters
    ----------
    accelerator: the machine.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        # by groups of fields that many share; a group is kept, so that no other has its id
        self.walks: dict[tuple[int, ...], tuple[Accesses, int, Window]] = {}
        self.tables: dict[tuple[int, int], tuple[Accesses, Finish]] = {}
        self.costs: dict[tuple[int, ...], tuple[int, Cost]] = {}
        self.sums = [
            [Access(Memory.ACCUMULATORS, write, bank, 1) for bank in (0, 1)]
            for write in (False, True)
        ]

    def of(self, instruction: UnitInstruction) -> Effect:
        """The effect of an instruction whose waits, banks and `idle` are not known yet."""
        if isinstance(instruction, Accumulate):
            return self._walk(instruction)
        if isinstance(instruction, Drain):
            return self._drain(instruction)
        every = tuple(accesses(instruction, self.accelerator))
        reads, writes = bank_masks(every, self.accelerator)
        idle, took = self._cost(instruction)
        return Effect(
            tuple([each for each in every if each.memory not in FILLED]),
            tuple([each for each in every if each.memory in FILLED]),
            reads,
            writes,
            idle,
            took,
        )

    def _walk(self, walk: Accumulate) -> Effect:
        window, tiles = walk.window, walk.tiles
        key = (id(window), walk.positions, walk.kernel_y, walk.dilation_y, walk.planes)
        known = self.walks.get(key)
        if known is None:
            every = accesses(walk, self.accelerator)
            found = tuple(each for each in every if each.memory is Memory.BUFFER)
            known = self.walks[key] = found, bank_masks(found, self.accelerator)[0], window
        alike = (0, tiles, walk.positions)
        if alike not in self.costs:
            self.costs[alike] = 0, cost(walk, self.accelerator)
        rows = tiles * self.accelerator.tile_rows
        return Effect(
            (self.sums[1][walk.bank], *known[0]),
            (Access(Memory.WEIGHTS, False, walk.weights, rows),),
            known[1],
            0,
            *self.costs[alike],
        )

    def _drain(self, drain: Drain) -> Effect:
        result, finish = drain.result, drain.finish
        known = self.tables.get((id(finish), result.chunks))
        if known is None:
            every = accesses(drain, self.accelerator)
            known = tuple(each for each in every if each.memory in FILLED), finish
            self.tables[id(finish), result.chunks] = known
        first, length, pitch = result.destination, drain.positions, result.destination_plane
        planes = -(-(result.chunk + result.chunks) // self.accelerator.word_chunks)
        planes <<= result.result_digits
        written = Access(Memory.BUFFER, True, first, length, planes, pitch)
        mask = bank_mask(first, length, self.accelerator, planes, pitch)
        found = (self.sums[0][drain.bank], written)
        return Effect(found, known[0], 0, mask, *self._cost(drain))

    def _cost(self, instruction: UnitInstruction) -> tuple[int, Cost]:
        """Idle cycles between results, and how long an instruction takes with them."""
        acc = self.accelerator
        if not isinstance(instruction, VectorInstruction):
            return 0, cost(instruction, acc)
        if not isinstance(instruction, FinishInstruction):
            return self._of_vector(instruction)
        result = instruction.result
        key = (
            1,
            instruction.taps,
            instruction.positions,
            result.chunks,
            result.result_digits,
            instruction.finish.passes,
        )
        if key not in self.costs:
            self.costs[key] = self._of_vector(instruction)
        return self.costs[key]

    def _of_vector(self, instruction: VectorInstruction) -> tuple[int, Cost]:
        idle = vector_interval(instruction, self.accelerator) - instruction.taps
        fill_in(instruction.result, idle=idle)
        return idle, cost(instruction, self.accelerator)
