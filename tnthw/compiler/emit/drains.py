"""What finishes the blocks of a convolution: DRAINs, and the addition of its residual operand."""

from __future__ import annotations

from typing import NamedTuple

from tnthw.compiler.buffer.locations import ConvPlan, InPlace
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.finish_rows import FinishRows
from tnthw.compiler.emit.needs import Need
from tnthw.compiler.emit.operands import field_of
from tnthw.compiler.finish import Passes, passes_of
from tnthw.compiler.layout import View, balanced, channel_planes, digits_of, groups_of, lanes_of
from tnthw.compiler.steps import ConvStep, Residual
from tnthw.machine.fields import Destination, Finish
from tnthw.machine.isa import Add, Drain


class _Group(NamedTuple):
    """A column group of a slice of the result.

    Attributes
    ----------
    finish, needs: how its sums are finished, and the rows that this takes.
    plane: the first plane of words that it writes, of all digits and slices.
    chunk, chunks: its chunks in that plane.
    operand: the first plane of what is added.
    """

    finish: Finish
    needs: tuple[Need, ...]
    plane: int
    chunk: int
    chunks: int
    operand: int


class Drains:
    """Makes the instructions that bring a step's sums to their grid.

    Parameters
    ----------
    emitter: takes them.
    index, step, plan: the step.
    """

    def __init__(self, emitter: Emitter, index: int, step: ConvStep, plan: ConvPlan) -> None:
        self.emitter, self.index, self.step, self.plan = emitter, index, step, plan
        self.acc = acc = emitter.accelerator
        self.planes, self.made = channel_planes(step.output, acc), digits_of(step.output, acc)
        self.chunks = self.planes * acc.word_chunks
        lanes = lanes_of(step.output, acc)
        passes = passes_of(step.grid, step.output.slices, acc)
        self.rows = [FinishRows(emitter, each, lanes, self.chunks) for each in passes]
        groups = groups_of(step.output, acc)[-1] + 1
        self.runs = [balanced(groups, self._together(each)) for each in passes]
        self.addition: FinishRows | None = None
        self.added = 1
        if step.residual is not None:
            addition = passes_of(step.residual.addition, 1, acc)[0]
            self.addition = FinishRows(emitter, addition, lanes, 1)
            self.added = digits_of(step.residual.operand, acc)
        self._groups: dict[tuple[int, int], _Group] = {}

    def _together(self, passes: Passes) -> int:
        """Groups whose rows are loaded together: at most half a memory, so others may follow."""
        acc = self.acc
        most = acc.bias_rows // 2 // (acc.group_chunks * passes.bias_rows)
        if passes.steps_rows:
            most = min(most, acc.steps_rows // 2 // (acc.group_chunks * passes.steps_rows))
        return max(1, most)

    def emit(
        self,
        group: int,
        number: int,
        bank: int,
        span: tuple[int, int],
        operand: View | None,
        output: View,
        scratch: int,
    ) -> None:
        """Bring the sums of a block to slice `number` of their grid, and add the operand.

        Parameters
        ----------
        span: positions [first, last) of the block, in raster order.
        scratch: which of two scratch blocks is its, where sums are written over their operand.
        """
        made = self._groups.get((group, number))
        if made is None:
            made = self._groups[group, number] = self._group(group, number)
        start, stop = span
        place = output.address(made.plane, 0) + start
        target, pitch = place, output.plane_words
        if isinstance(self.plan.addition, InPlace):
            target, pitch = self.plan.addition.scratch[scratch], self.acc.pixels
        instruction = Drain(
            read_banks=0,
            write_banks=0,
            result=self._result(target, pitch, made),
            finish=made.finish,
            positions=stop - start,
            bank=bank,
        )
        self.emitter.emit(instruction, self.index, made.needs)
        residual = self.step.residual
        if residual is None or operand is None or self.addition is None:
            return
        convolved = target, pitch, int(residual.convolved.signed), self.made
        first = operand.address(made.operand, 0) + start
        other = first, operand.plane_words, int(residual.operand.signed), self.added
        self._add(residual, convolved, other, stop - start, place, output.plane_words, made)

    def _add(
        self,
        residual: Residual,
        convolved: tuple[int, int, int, int],
        other: tuple[int, int, int, int],
        positions: int,
        place: int,
        pitch: int,
        made: _Group,
    ) -> None:
        """Add two operands, each with its address, pitch, sign and digits."""
        assert self.addition is not None
        finish, needs = self.addition.finish(0, (0, 1))
        a, b = (convolved, other) if residual.convolved_first else (other, convolved)
        instruction = Add(
            read_banks=0,
            write_banks=0,
            result=self._result(place, pitch, made),
            finish=finish,
            digits_a=field_of(a[3]),
            digits_b=field_of(b[3]),
            source_a=a[0],
            source_a_plane=a[1],
            signed_a=a[2],
            source_b=b[0],
            source_b_plane=b[1],
            signed_b=b[2],
            positions=positions,
        )
        self.emitter.emit(instruction, self.index, needs)

    def _result(self, place: int, pitch: int, made: _Group) -> Destination:
        return Destination(
            destination=place,
            destination_plane=pitch,
            chunk=made.chunk,
            chunks=made.chunks,
            result_digits=field_of(self.made),
            idle=0,
        )

    def _group(self, group: int, number: int) -> _Group:
        """How a group's sums are finished; rows are loaded with those of a run of groups."""
        acc = self.acc
        first = group * acc.group_chunks
        chunks = min(acc.group_chunks, self.chunks - first)
        plane, chunk = divmod(first, acc.word_chunks)
        low, high = next(run for run in self.runs[number] if run[0] <= group < run[1])
        run = (low * acc.group_chunks, min(high * acc.group_chunks, self.chunks))
        finish, needs = self.rows[number].finish(first, run)
        to = (plane + number * self.planes) * self.made
        return _Group(finish, needs, to, chunk, chunks, plane * self.added)
