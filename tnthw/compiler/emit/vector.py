"""Operations of pools, tables and lone additions: one piece of one plane at a time."""

from __future__ import annotations

from collections.abc import Iterator

from tnthw.compiler.buffer.locations import Rolling, RowTile, Tiled, VectorPlan
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.finish_rows import FinishRows
from tnthw.compiler.emit.function_rows import FunctionRows
from tnthw.compiler.emit.needs import Need
from tnthw.compiler.emit.operands import Loader, field_of, view_of, window_walk
from tnthw.compiler.finish import result_interval, result_passes
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import (
    View,
    channel_planes,
    digits_of,
    lanes_of,
    planes_in,
)
from tnthw.compiler.steps import AddStep, LookupStep, PoolStep, Step
from tnthw.compiler.walks import step_blocks, walk_from
from tnthw.compiler.windows import folded, folded_view
from tnthw.machine.fields import Destination, Finish
from tnthw.machine.isa import Add, Lookup, MaxPool, SumPool


class VectorStep:
    """Makes the operations of one step; `planes_done` counts planes read, through all row tiles.

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
        self.slice_planes = channel_planes(step.output, acc)
        self.planes = self.slice_planes * step.output.slices
        self.made = digits_of(step.output, acc)
        self.digits = [digits_of(source, acc) for source in step.sources]
        self.width = step.output.shape[2]
        self.interval = result_interval(step, acc)
        self.walked = folded(step) if isinstance(step, PoolStep) else step
        lanes = lanes_of(step.output, acc)
        emitter.begin(index)
        self.rows = [
            FinishRows(emitter, passes, lanes, self.slice_planes * acc.word_chunks)
            for passes in result_passes(step, acc)
        ]
        self.functions: list[FunctionRows] = []
        if isinstance(step, LookupStep):
            slices = range(step.output.slices)
            self.functions = [FunctionRows(emitter, step, k) for k in slices]

    def operations(self) -> Iterator[None]:
        """Make them; yields while a piece's input is not there yet, and after each piece."""
        for tile, (first, last) in enumerate(self.plan.tiles):
            if last > first:
                yield from self._tile(tile)
            self.planes_done = (tile + 1) * self.slice_planes

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
        piece = max(1, emitter.options.vector_run // (self.interval * self.acc.word_chunks))
        first = rows[0] * self.width
        for plane in range(self.planes):
            words = (plane * self.made, (plane + 1) * self.made)
            for low, high in step_blocks(self.walked, rows, piece):
                start, stop = first + low, first + high
                needed = input_rows(step, start // self.width, (stop - 1) // self.width + 1)
                read = plane % self.slice_planes
                while not all(
                    emitter.progress.ready(t, (read * digits, (read + 1) * digits), needed[1])
                    for t, digits in zip(step.sources, self.digits, strict=True)
                ):
                    yield
                self._piece(plane, start, stop, views, output)
                if not stored:
                    emitter.progress.finished(step.output, words, stop // self.width)
                yield
            if stored or emitter.keep:
                emitter.store_rows(step.output, output, rows, words, self.index)
                emitter.progress.finished(step.output, words, rows[1], stored=True)
            self.planes_done += plane >= self.planes - self.slice_planes  # the last of its slices

    def _piece(self, plane: int, start: int, stop: int, views: list[View], output: View) -> None:
        """Make the operation for positions [start, stop) of one plane, in raster order."""
        emitter, step = self.emitter, self.step
        number, read = divmod(plane, self.slice_planes)
        if isinstance(step, LookupStep):
            self._lookup(step, number, read, start, stop, views[0], output)
            return
        finish, needs = self._finish(number, read)
        result = Destination(
            destination=output.address(plane * self.made, 0) + start,
            destination_plane=output.plane_words,
            chunk=0,
            chunks=self.acc.word_chunks,
            result_digits=field_of(self.made),
            idle=0,
        )
        if isinstance(step, AddStep):
            a, b = views
            emitter.emit(
                Add(
                    read_banks=0,
                    write_banks=0,
                    result=result,
                    finish=finish,
                    source_a=a.address(read * self.digits[0], 0) + start,
                    source_a_plane=a.plane_words,
                    source_b=b.address(read * self.digits[1], 0) + start,
                    source_b_plane=b.plane_words,
                    positions=stop - start,
                    digits_a=field_of(self.digits[0]),
                    digits_b=field_of(self.digits[1]),
                    signed_a=int(step.a.signed),
                    signed_b=int(step.b.signed),
                ),
                self.index,
                needs,
            )
        elif isinstance(self.walked, PoolStep):
            step = self.walked
            kind = MaxPool if step.maximum else SumPool
            walk = walk_from(step, folded_view(views[0], step.source.shape[2]), start)
            emitter.emit(
                kind(
                    read_banks=0,
                    write_banks=0,
                    result=result,
                    finish=finish,
                    window=window_walk(
                        walk.view,
                        start=walk.start,
                        out_width=self.width,
                        stride=walk.stride,
                        padding=step.padding,
                        height=walk.height,
                        width=step.source.shape[2],
                        plane=read * self.digits[0],
                        rows_apart=walk.apart,
                    ),
                    kernel_y=step.kernel[0],
                    kernel_x=step.kernel[1],
                    positions=stop - start,
                    digits=field_of(self.digits[0]),
                    signed=int(step.source.signed),
                ),
                self.index,
                needs,
            )

    def _finish(self, number: int, read: int) -> tuple[Finish, tuple[Need, ...]]:
        """How a plane of a slice is finished."""
        first = read * self.acc.word_chunks
        return self.rows[number].finish(first, (first, first + self.acc.word_chunks))

    def _lookup(
        self,
        step: LookupStep,
        number: int,
        read: int,
        start: int,
        stop: int,
        source: View,
        output: View,
    ) -> None:
        """Look up as many chunks of a word at a time as have their tables on the chip."""
        functions, plane = self.functions[number], number * self.slice_planes + read
        for chunk in range(0, self.acc.word_chunks, functions.chunks):
            self.emitter.emit(
                Lookup(
                    read_banks=0,
                    write_banks=0,
                    result=Destination(
                        destination=output.address(plane * self.made, 0) + start,
                        destination_plane=output.plane_words,
                        chunk=chunk,
                        chunks=functions.chunks,
                        result_digits=field_of(self.made),
                        idle=0,
                    ),
                    source=source.address(read * self.digits[0], 0) + start,
                    source_plane=source.plane_words,
                    positions=stop - start,
                    digits=field_of(self.digits[0]),
                    page=0,
                    page_step=functions.step,
                    signed=int(step.source.signed),
                ),
                self.index,
                (functions.need(read, chunk),),
            )
