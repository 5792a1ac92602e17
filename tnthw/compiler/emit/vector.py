"""Operations of pools and of additions that stand alone: one piece of one plane at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tnthw.compiler.buffer.locations import Rolling, RowTile, Tiled, VectorPlan
from tnthw.compiler.emit.constants import add_rows, identity_rows, requantisation_rows
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.operands import Loader, view_of, window_walk
from tnthw.compiler.layout import View, blocks, planes_in
from tnthw.compiler.steps import AddStep, PoolStep, Step, input_rows
from tnthw.machine.fields import Result
from tnthw.machine.isa import Add, MaxPool, SumPool
from tnthw.program.program import LARGEST_SLICE


class VectorStep:
    """Makes the operations of one step; `planes_done` counts planes, through all row tiles.

    Parameters
    ----------
    emitter: takes the operations.
    index, step, plan: the step.
    convolution_tiles: row tiles of the convolution before it, where the step reads them from a
        circular buffer.
    """

    def __init__(
        self,
        emitter: Emitter,
        index: int,
        step: Step,
        plan: VectorPlan,
        convolution_tiles: tuple[RowTile, ...] = (),
    ) -> None:
        self.emitter, self.index, self.step, self.plan = emitter, index, step, plan
        self.convolution_tiles = convolution_tiles
        self.acc = acc = emitter.accelerator
        self.planes_done = 0
        self.planes = planes_in(step.output, acc)
        self.slice_planes = self.planes // step.output.slices
        self.width = step.output.shape[2]
        self.stride = (1, 1)
        if isinstance(step, AddStep):
            self.taps, self.table_step, rows = 2, 0, step.output.slices
            make = partial(add_rows, step.node, step.output.slices, acc)
        elif isinstance(step, PoolStep) and step.copies:
            self.taps, self.table_step, rows = 1, 0, 1
            make = partial(identity_rows, acc)
        elif isinstance(step, PoolStep):
            self.taps, self.table_step = step.kernel[0] * step.kernel[1], 1
            self.stride = step.stride
            rows = self.planes * acc.word_chunks
            make = partial(requantisation_rows, step.requantisation, step.output, acc)
        self.table_address = emitter.table_constant(rows, make)

    def operations(self) -> Iterator[None]:
        """Make them; yields while a piece's input is not there yet, and after each piece."""
        for tile, (first, last) in enumerate(self.plan.tiles):
            if last > first:
                yield from self._tile(tile)
            self.planes_done = (tile + 1) * self.planes

    def _tile(self, tile: int) -> Iterator[None]:
        emitter, plan, step = self.emitter, self.plan, self.step
        rows = plan.tiles[tile]
        views: list[View] = []
        for tensor, location in zip(step.sources, plan.sources, strict=True):
            needed = input_rows(step, *rows)
            if isinstance(location, Rolling):
                needed = self.convolution_tiles[tile]
            view = view_of(tensor, location, tile, needed)
            if isinstance(location, Tiled):
                planes = (0, planes_in(tensor, self.acc))
                while not emitter.progress.ready(tensor, planes, needed[1]):
                    yield
                Loader(emitter, tensor, view, self.index).need(needed[1])
            views.append(view)
        output = view_of(step.output, plan.output, tile, rows)
        stored = isinstance(plan.output, Tiled)
        piece = max(1, emitter.options.vector_run // (self.taps * self.acc.word_chunks))
        first = rows[0] * self.width
        for plane in range(self.planes):
            for low, high in blocks(rows[1] - rows[0], self.width, piece, self.stride):
                start, stop = first + low, first + high
                needed = input_rows(step, start // self.width, (stop - 1) // self.width + 1)
                read = plane % self.slice_planes
                while not all(
                    emitter.progress.ready(t, (read, read + 1), needed[1]) for t in step.sources
                ):
                    yield
                self._piece(plane, start, stop, views, output)
                if not stored:
                    emitter.progress.finished(step.output, (plane, plane + 1), stop // self.width)
                yield
            if stored or emitter.keep:
                emitter.store_rows(step.output, output, rows, (plane, plane + 1), self.index)
                emitter.progress.finished(step.output, (plane, plane + 1), rows[1], stored=True)
            self.planes_done += 1

    def _piece(self, plane: int, start: int, stop: int, views: list[View], output: View) -> None:
        """Make the operation for positions [start, stop) of one plane, in raster order."""
        emitter, acc, step = self.emitter, self.acc, self.step
        number, read = divmod(plane, self.slice_planes)
        first_row = plane * acc.word_chunks if self.table_step else number
        rows = acc.word_chunks if self.table_step else 1
        table = emitter.table_at(
            self.table_address + first_row * acc.table_row_beats, rows, self.index
        )

        def result(low: int, high: int) -> Result:
            return Result(
                destination=output.address(plane, 0) + start,
                destination_plane=output.plane_words,
                chunk=0,
                chunks=acc.word_chunks,
                table=table,
                table_step=self.table_step,
                low=low,
                high=high,
            )

        if isinstance(step, AddStep):
            a, b = views
            emitter.emit(
                Add(
                    read_banks=0,
                    write_banks=0,
                    result=result(*self._clamp(step.node.type.low, step.node.type.high, number)),
                    source_a=a.address(read, 0) + start,
                    source_a_plane=a.plane_words,
                    source_b=b.address(read, 0) + start,
                    source_b_plane=b.plane_words,
                    positions=stop - start,
                    signed_a=int(step.a.signed),
                    signed_b=int(step.b.signed),
                ),
                self.index,
            )
        elif isinstance(step, PoolStep):
            kind = MaxPool if step.maximum else SumPool
            emitter.emit(
                kind(
                    read_banks=0,
                    write_banks=0,
                    result=result(
                        *self._clamp(step.requantisation.low, step.requantisation.high, number)
                    ),
                    window=window_walk(
                        views[0],
                        start=start,
                        out_width=self.width,
                        stride=step.stride,
                        padding=step.padding,
                        height=step.source.shape[1],
                        width=step.source.shape[2],
                        plane=read,
                    ),
                    kernel_y=step.kernel[0],
                    kernel_x=step.kernel[1],
                    positions=stop - start,
                    signed=int(step.source.signed),
                ),
                self.index,
            )

    def _clamp(self, low: int, high: int, number: int) -> tuple[int, int]:
        """The clamp of one slice of the result."""
        if self.step.output.slices == 1:
            return low, high
        return 0, max(0, min(high - low - LARGEST_SLICE * number, LARGEST_SLICE))
