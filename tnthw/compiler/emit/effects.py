"""What operations access, hold and take, found once for those that are alike in what matters.

The column groups of a layer walk the same windows with other weights, their results are finished
the same way elsewhere; what `tnthw.compiler.emit.accesses` and the machine's durations say of such
parts is kept from the first of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tnthw.compiler.emit.accesses import Access, Memory, accesses, bank_masks, walked
from tnthw.compiler.emit.needs import FILLED
from tnthw.compiler.emit.operations import Cost
from tnthw.compiler.emit.schedule import cost
from tnthw.compiler.layout import bank_mask
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import Destination, Finish, Window
from tnthw.machine.isa import (
    Accumulate,
    Add,
    Drain,
    FinishInstruction,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.record import setter
from tnthw.machine.timing import vector_interval

Numbers = tuple[int, ...]

_IDLE = setter(Destination, "idle")
_BUFFER = int(Memory.BUFFER)


class Effect(NamedTuple):
    """What an operation does beside computing values.

    Attributes
    ----------
    touched: the fields of each of its accesses, one access behind the other, but for those of
        memories that are filled in turn.
    reads, writes: masks of the banks that it holds.
    idle: of an instruction of the VECTOR unit, cycles between its results beyond its taps.
    took: how long it takes.
    """

    touched: Numbers
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
        self.walks: dict[Numbers, tuple[list[Effect], Window]] = {}  # in either bank
        self.tables: dict[tuple[int, int], tuple[Numbers, Finish]] = {}
        self.costs: dict[Numbers, tuple[int, Cost]] = {}
        self.sums = [
            [tuple(Access(Memory.ACCUMULATORS, write, bank, 1)) for bank in (0, 1)]
            for write in (False, True)
        ]

    def of(self, instruction: UnitInstruction) -> Effect:
        """The effect of an instruction whose waits, banks and `idle` are not known yet."""
        if isinstance(instruction, Accumulate):
            return self._walk(instruction)
        if isinstance(instruction, Drain):
            return self._drain(instruction)
        if isinstance(instruction, Add):
            return self._add(instruction)
        found = [each for each in self._accesses(instruction) if each.memory not in FILLED]
        return Effect(
            _numbers(found), *bank_masks(found, self.accelerator), *self._cost(instruction)
        )

    def filled(self, instruction: UnitInstruction) -> Numbers:
        """First row and rows of each access of a memory that is filled in turn."""
        if isinstance(instruction, Accumulate):
            return instruction.weights, instruction.tiles * self.accelerator.tile_rows
        if not isinstance(instruction, FinishInstruction):
            return self._rows(instruction)
        finish, chunks = instruction.finish, instruction.result.chunks
        known = self.tables.get((id(finish), chunks))
        if known is None:
            known = self.tables[id(finish), chunks] = self._rows(instruction), finish
        return known[0]

    def _rows(self, instruction: UnitInstruction) -> Numbers:
        found = [each for each in self._accesses(instruction) if each.memory in FILLED]
        return tuple([number for each in found for number in (each.first, each.length)])

    def _accesses(self, instruction: UnitInstruction) -> Iterable[Access]:
        return accesses(instruction, self.accelerator)

    def _walk(self, walk: Accumulate) -> Effect:
        window = walk.window
        key = (
            id(window), walk.positions, walk.kernel_y, walk.kernel_x, walk.dilation_y, walk.planes,
        )  # fmt: skip
        known = self.walks.get(key)
        if known is None:
            found = list(walked(walk))
            read, banks = _numbers(found), bank_masks(found, self.accelerator)
            costs = self._cost(walk)
            effects = [Effect((*sums, *read), *banks, *costs) for sums in self.sums[True]]
            known = self.walks[key] = effects, window
        return known[0][walk.bank]

    def _drain(self, drain: Drain) -> Effect:
        result = drain.result
        first, length, pitch = result.destination, drain.positions, result.destination_plane
        planes = self._planes(drain) << result.result_digits
        mask = bank_mask(first, length, self.accelerator, planes, pitch)
        touched = (*self.sums[False][drain.bank], _BUFFER, 1, first, length, planes, pitch)
        return Effect(touched, 0, mask, *self._cost(drain))

    def _add(self, add: Add) -> Effect:
        acc, result, length = self.accelerator, add.result, add.positions
        planes = self._planes(add)
        a, a_planes, a_pitch = add.source_a, planes << add.digits_a, add.source_a_plane
        b, b_planes, b_pitch = add.source_b, planes << add.digits_b, add.source_b_plane
        to, made, pitch = (
            result.destination,
            planes << result.result_digits,
            result.destination_plane,
        )
        reads = bank_mask(a, length, acc, a_planes, a_pitch)
        reads |= bank_mask(b, length, acc, b_planes, b_pitch)
        touched = (
            _BUFFER, 0, a, length, a_planes, a_pitch,
            _BUFFER, 0, b, length, b_planes, b_pitch,
            _BUFFER, 1, to, length, made, pitch,
        )  # fmt: skip
        return Effect(touched, reads, bank_mask(to, length, acc, made, pitch), *self._cost(add))

    def _planes(self, instruction: VectorInstruction) -> int:
        """Planes of channels that its chunks lie in."""
        result = instruction.result
        return -(-(result.chunk + result.chunks) // self.accelerator.word_chunks)

    def _cost(self, instruction: UnitInstruction) -> tuple[int, Cost]:
        """Idle cycles between results, and how long an instruction takes with them."""
        if not isinstance(instruction, VectorInstruction):
            return 0, cost(instruction, self.accelerator)
        if not isinstance(instruction, FinishInstruction):
            return self._of_vector(instruction)
        result = instruction.result
        key = (
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
        _IDLE(instruction.result, idle)
        return idle, cost(instruction, self.accelerator)


def _numbers(found: Iterable[Access]) -> Numbers:
    return tuple([number for each in found for number in each])
