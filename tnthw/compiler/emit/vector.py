"""Operations of pools and of additions that stand alone: one piece of one plane at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tnthw.compiler.buffer.bands import Slots, StepPlan, input_rows
from tnthw.compiler.emit.constants import add_row, finish_rows
from tnthw.compiler.emit.emitter import Generator, window_fields
from tnthw.compiler.layout import View, balanced, bank_mask
from tnthw.compiler.steps import AddStep, PoolStep, Step
from tnthw.machine.isa import Add, MaxPool, Result, SumPool, UnitInstruction
from tnthw.program.layout import planes_of

_PIECE_STEPS = 256
"""About the longest run of the vector unit on one piece.

The array must not wait for a drain behind it.
"""


class VectorStep:
    """Makes the operations of one step.

    `bands_done` counts the bands whose operations are made.
    """

    def __init__(self, generator: Generator, index: int, step: Step, plan: StepPlan) -> None:
        self.generator, self.index, self.step, self.plan = generator, index, step, plan
        self.acc = generator.accelerator
        self.bands_done = 0
        self.planes = planes_of(step.output.shape[0], self.acc)
        self.width = step.output.shape[2]
        if isinstance(step, AddStep):
            self.clamp = (step.node.type.low, step.node.type.high)
            self.taps, self.table_step, rows = 2, 0, 1
            make = partial(add_row, step.node, self.acc)
        elif isinstance(step, PoolStep):
            self.clamp = (step.finish.low, step.finish.high)
            self.taps, self.table_step = step.kernel[0] * step.kernel[1], 1
            rows = self.planes * self.acc.word_chunks
            make = partial(finish_rows, step.finish, step.output.shape[0], self.acc)
        self.table_address = generator.image.constant(rows * self.acc.table_row_beats, make)

    def operations(self) -> Iterator[None]:
        """Make them; yields while a piece's input is not there yet, and after each piece."""
        for band, (first, last) in enumerate(self.plan.bands):
            if last > first:
                yield from self._band(band)
            self.bands_done = band + 1

    def _band(self, band: int) -> Iterator[None]:
        generator, plan, step = self.generator, self.plan, self.step
        rows = plan.bands[band]
        views: list[View] = []
        for tensor, slots in zip(step.sources, (plan.source, plan.skip), strict=False):
            needed = input_rows(step, *rows)
            if plan.reads_rolling and slots is not None:
                views.append(self._rolling_view(band, slots))
                continue
            while slots is not None and not generator.ready(
                tensor, (0, planes_of(tensor.shape[0], self.acc)), needed[1]
            ):
                yield
            view = generator.staged(tensor, slots, band, needed)
            generator.loader(tensor, slots, view, self.index).need(needed[1])
            views.append(view)
        output = generator.staged(step.output, plan.output, band, rows)
        piece = max(1, _PIECE_STEPS // (self.taps * self.acc.word_chunks))
        first, last = rows[0] * self.width, rows[1] * self.width
        for plane in range(self.planes):
            for low, high in balanced(last - first, piece):
                part = (first + low, first + high)
                needed = input_rows(step, part[0] // self.width, (part[1] - 1) // self.width + 1)
                while not all(
                    generator.ready(t, (plane, plane + 1), needed[1]) for t in step.sources
                ):
                    yield
                self._piece(plane, part, needed, views, output)
                if plan.output is None:
                    generator.finished(step.output, (plane, plane + 1), part[1] // self.width)
                yield
            if plan.output is not None or generator.keep:
                generator.store_rows(step.output, output, rows, (plane, plane + 1), self.index)
                generator.finished(step.output, (plane, plane + 1), rows[1], stored=True)

    def _rolling_view(self, band: int, slots: Slots) -> View:
        """The slot that the convolution before fills with its band of the same number."""
        source, leader = self.step.sources[0], self.generator.plan.steps[self.index - 1]
        first, last = leader.bands[band]
        return View(slots.bases[band % 2], first, last - first, source.shape[2], slots.plane_words)

    def _piece(
        self,
        plane: int,
        part: tuple[int, int],
        needed: tuple[int, int],
        views: list[View],
        output: View,
    ) -> None:
        """Make the operation for positions `part` (raster order over the output) of one plane."""
        generator, acc, step = self.generator, self.acc, self.step
        positions = part[1] - part[0]
        chunks = acc.word_chunks
        first_row = plane * chunks * self.table_step
        count = chunks if self.table_step else 1
        table = generator.table_at(
            ("vector", self.index, first_row),
            self.table_address + first_row * acc.table_row_beats,
            count,
            self.index,
        )
        target = output.address(plane, 0) + part[0]
        low, high = self.clamp
        result = Result(
            destination=target,
            destination_plane=output.plane_words,
            chunk=0,
            chunks=chunks,
            table=table,
            table_step=self.table_step,
            low=low,
            high=high,
        )
        read_banks = 0
        for view in views:
            read_banks |= generator.banks_of(view, needed, (plane, plane + 1))
        write_banks = bank_mask(target, positions, acc)
        instruction: UnitInstruction
        if isinstance(step, AddStep):
            a, b = views
            instruction = Add(
                read_banks=read_banks,
                write_banks=write_banks,
                result=result,
                source_a=a.address(plane, 0) + part[0],
                source_a_plane=a.plane_words,
                source_b=b.address(plane, 0) + part[0],
                source_b_plane=b.plane_words,
                positions=positions,
                signed_a=int(step.a.signed),
                signed_b=int(step.b.signed),
            )
        elif isinstance(step, PoolStep):
            kind = MaxPool if step.maximum else SumPool
            instruction = kind(
                read_banks=read_banks,
                write_banks=write_banks,
                result=result,
                window=window_fields(
                    views[0],
                    start=part[0],
                    out_width=self.width,
                    stride=step.stride,
                    padding=step.padding,
                    height=step.source.shape[1],
                    width=step.source.shape[2],
                    plane=plane,
                ),
                kernel_y=step.kernel[0],
                kernel_x=step.kernel[1],
                positions=positions,
                signed=int(step.source.signed),
            )
        op = generator.op(self.index, instruction)
        for view in views:
            generator.read_rows(op, view, needed, (plane, plane + 1))
        generator.buffer.write(op, target, positions)
        generator.table.read(op, table, count)
