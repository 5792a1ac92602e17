"""Operations of a convolution or linear layer, with its rescale and residual addition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.buffer.bands import StepPlan, input_rows
from tnthw.compiler.emit.constants import add_row, finish_rows
from tnthw.compiler.emit.dependences import Op
from tnthw.compiler.emit.emitter import Generator, Loader, window_fields
from tnthw.compiler.emit.tiles import Box, TileMaker, group_planes, kernel_of, split
from tnthw.compiler.layout import View, balanced, groups_of, word_groups
from tnthw.compiler.steps import ConvStep
from tnthw.machine.isa import Accumulate, Add, Drain, Result
from tnthw.machine.packing import pack_tiles
from tnthw.program.layout import planes_of


def convolution(
    generator: Generator, index: int, step: ConvStep, plan: StepPlan
) -> Iterator[int | None]:
    """Make the operations band by band.

    Yields the band's number before each band, and None after each block, so that what follows may
    be interleaved.
    """
    layer = _Convolution(generator, index, step, plan)
    for turn, (band, groups) in enumerate(layer.turns()):
        yield band
        for _ in layer.band(band, groups, turn):
            yield None


class _Convolution:
    def __init__(self, generator: Generator, index: int, step: ConvStep, plan: StepPlan) -> None:
        self.generator, self.index, self.step, self.plan = generator, index, step, plan
        self.acc = generator.accelerator
        channels, self.height, self.width = step.output.shape
        self.groups = groups_of(channels, self.acc)
        self.planes = planes_of(channels, self.acc)
        self.chunks = self.planes * self.acc.word_chunks
        self.middle_slot = 0
        self._place_weights()
        self._place_tables(channels)

    def _place_weights(self) -> None:
        """Pack every group's tiles into the image; boxes no larger than half the weight buffer."""
        acc, step = self.acc, self.step
        most = max(1, acc.weight_buffer_beats // 2 // acc.tile_beats)
        self.boxes: list[list[tuple[int, Box, int]]] = []  # per group: (node, box, address)
        makers = [TileMaker(node, step.source.shape[0], acc) for node in step.nodes]
        for group in range(self.groups):
            found: list[tuple[int, Box, int]] = []
            for n, node in enumerate(step.nodes):
                planes = group_planes(node, group, acc)
                for box in split(kernel_of(node), planes, most):
                    address = self.generator.image.constant(
                        box.tiles * acc.tile_beats, partial(_packed, makers[n], group, box)
                    )
                    found.append((n, box, address))
            self.boxes.append(found)

    def _place_tables(self, channels: int) -> None:
        acc = self.acc
        self.table_address = self.generator.image.constant(
            self.chunks * acc.table_row_beats,
            partial(finish_rows, self.step.finish, channels, acc),
        )
        # groups whose rows are loaded together: at most half the table
        most = max(1, acc.table_rows // 2 // acc.group_chunks)
        self.table_runs = balanced(self.groups, most)
        if self.step.add is not None:
            self.add_address = self.generator.image.constant(
                acc.table_row_beats, partial(add_row, self.step.add, acc)
            )

    def turns(self) -> list[tuple[int, range]]:
        """Bands and column groups in loop order.

        Groups that share a word stay together, so that whole words are stored.
        """
        bands = range(len(self.plan.bands))
        if not self.plan.groups_outer:
            return [(band, range(self.groups)) for band in bands]
        unit = word_groups(self.acc)
        units = [range(low, min(low + unit, self.groups)) for low in range(0, self.groups, unit)]
        return [(band, groups) for groups in units for band in bands]

    def band(self, band: int, groups: range, turn: int) -> Iterator[None]:
        """Operations of some column groups of one band; `turn` counts the bands staged so far."""
        generator, step, plan = self.generator, self.step, self.plan
        rows = plan.bands[band]
        source_rows = input_rows(step, *rows)
        source = generator.staged(step.source, plan.source, turn, source_rows)
        source_loader = generator.loader(step.source, plan.source, source, self.index)
        skip: View | None = None
        skip_loader: Loader | None = None
        if step.skip is not None:
            skip = generator.staged(step.skip, plan.skip, turn, rows)
            skip_loader = generator.loader(step.skip, plan.skip, skip, self.index)
        if plan.output_in_skip and skip is not None:
            output = skip
        else:
            output = generator.staged(step.output, plan.output, turn, rows)
        first, last = rows[0] * self.width, rows[1] * self.width
        for group in groups:
            for low, high in balanced(last - first, self.acc.pixels):
                end = (first + high - 1) // self.width + 1
                source_loader.need(input_rows(step, rows[0], end)[1])
                if skip_loader is not None:
                    skip_loader.need(end)
                self._block(group, first + low, first + high, source, skip, output)
                self._note(group, (first + high) // self.width, rows, stored=False)
                yield
            self._store(group, rows, output)
        self._roll(band, output)

    # One block of positions of one group ---------------------------------------------------------

    def _block(
        self, group: int, start: int, stop: int, source: View, skip: View | None, output: View
    ) -> None:
        generator, step = self.generator, self.step
        bank = generator.next_bank
        generator.next_bank ^= 1
        rows = input_rows(step, start // self.width, (stop - 1) // self.width + 1)
        for k, (n, box, address) in enumerate(self.boxes[group]):
            node = step.nodes[n]
            beats = box.tiles * self.acc.tile_beats
            weights = generator.weights_at((self.index, address), address, beats, self.index)
            op = generator.op(
                self.index,
                Accumulate(
                    read_banks=generator.banks_of(source, rows, box.planes),
                    window=window_fields(
                        source,
                        start=start,
                        out_width=self.width,
                        stride=node.stride,
                        padding=node.padding,
                        dilation=node.dilation,
                        offset=(box.ky[0], box.kx[0]),
                        height=step.source.shape[1],
                        width=step.source.shape[2],
                        plane=box.planes[0],
                    ),
                    dilation_y=node.dilation[0],
                    dilation_x=node.dilation[1],
                    kernel_y=box.ky[1] - box.ky[0],
                    kernel_x=box.kx[1] - box.kx[0],
                    planes=box.planes[1] - box.planes[0],
                    positions=stop - start,
                    weights=weights,
                    bank=bank,
                    clear=int(k == 0),
                    signed=int(step.source.signed),
                ),
            )
            generator.read_rows(op, source, rows, box.planes)
            generator.weights.read(op, weights, beats)
            generator.banks.write(op, bank, 1)
        self._drain(group, bank, start, stop, skip, output)

    def _drain(
        self, group: int, bank: int, start: int, stop: int, skip: View | None, output: View
    ) -> None:
        generator, acc, step = self.generator, self.acc, self.step
        first_chunk = group * acc.group_chunks
        chunks = min(acc.group_chunks, self.chunks - first_chunk)
        plane, chunk = divmod(first_chunk, acc.word_chunks)
        planes = -(-(chunk + chunks) // acc.word_chunks)
        positions = stop - start
        place = View(
            output.address(plane, 0) + start, 0, 1, positions, output.plane_words
        )  # the block's words, as one row
        target = place
        if skip is not None and self.plan.middle is not None:
            middle = self.plan.middle
            base = middle.bases[self.middle_slot]
            self.middle_slot ^= 1
            target = View(base, 0, 1, positions, middle.plane_words)
        table = self._table(group)
        op = generator.op(
            self.index,
            Drain(
                read_banks=0,
                write_banks=self._banks(target, planes),
                result=Result(
                    destination=target.base,
                    destination_plane=target.plane_words,
                    chunk=chunk,
                    chunks=chunks,
                    table=table,
                    table_step=1,
                    low=step.finish.low,
                    high=step.finish.high,
                ),
                positions=positions,
                bank=bank,
            ),
        )
        self._write(op, target, planes)
        generator.banks.read(op, bank, 1)
        generator.table.read(op, table, chunks)
        if skip is None or step.add is None:
            return
        other = View(skip.address(plane, 0) + start, 0, 1, positions, skip.plane_words)
        a, b = (target, other) if step.middle_first else (other, target)
        signed = (step.middle.signed, step.skip.signed if step.skip else False)
        signed_a, signed_b = signed if step.middle_first else signed[::-1]
        row = generator.table_at(("add", self.add_address), self.add_address, 1, self.index)
        op = generator.op(
            self.index,
            Add(
                read_banks=self._banks(a, planes) | self._banks(b, planes),
                write_banks=self._banks(place, planes),
                result=Result(
                    destination=place.base,
                    destination_plane=place.plane_words,
                    chunk=chunk,
                    chunks=chunks,
                    table=row,
                    table_step=0,
                    low=step.add.type.low,
                    high=step.add.type.high,
                ),
                source_a=a.base,
                source_a_plane=a.plane_words,
                source_b=b.base,
                source_b_plane=b.plane_words,
                positions=positions,
                signed_a=int(signed_a),
                signed_b=int(signed_b),
            ),
        )
        for source in (a, b):
            generator.read_rows(op, source, (0, 1), (0, planes))
        self._write(op, place, planes)
        generator.table.read(op, row, 1)

    def _banks(self, block: View, planes: int) -> int:
        return self.generator.banks_of(block, (0, 1), (0, planes))

    def _write(self, op: Op, target: View, planes: int) -> None:
        self.generator.buffer.write(op, target.base, target.width, planes, target.plane_words)

    def _table(self, group: int) -> int:
        """Table row of a group's first chunk; loads the run of groups that it belongs to."""
        acc = self.acc
        low, high = next(run for run in self.table_runs if run[0] <= group < run[1])
        first = low * acc.group_chunks
        rows = min(high * acc.group_chunks, self.chunks) - first
        address = self.table_address + first * acc.table_row_beats
        place = self.generator.table_at(("layer", self.index, low), address, rows, self.index)
        return place + group * acc.group_chunks - first

    def _roll(self, band: int, output: View) -> None:
        """Copy the second slot's last rows in front of the first before that is filled again."""
        halo = self.plan.rolling
        if not halo or self.plan.output is None:
            return
        if band % 2 == 1 and band + 1 < len(self.plan.bands):
            end = output.row + output.rows
            target = self.plan.output.bases[0] - halo * output.width
            view = replace(output, planes=self.planes)
            self.generator.copy_rows(view, (end - halo, end), target, self.index)

    # Completion ----------------------------------------------------------------------------------

    def _planes_done(self, group: int) -> tuple[int, int]:
        """Planes whose last group is `group`."""
        acc = self.acc
        low = group * acc.group_chunks // acc.word_chunks
        end = min((group + 1) * acc.group_chunks, self.chunks)
        if group == self.groups - 1:
            return low, self.planes
        return low, end // acc.word_chunks

    def _note(self, group: int, rows_done: int, rows: tuple[int, int], *, stored: bool) -> None:
        """Progress for interleaving: rows that the next step may read."""
        if stored == self._stored():
            done = rows[1] if stored else rows_done
            planes = self._planes_done(group)
            self.generator.finished(self.step.output, planes, done, stored=stored)

    def _stored(self) -> bool:
        """True where the output goes to memory."""
        if self.plan.rolling is not None:
            return False
        staged_in_skip = self.plan.output_in_skip and self.plan.skip is not None
        return self.plan.output is not None or staged_in_skip

    def _store(self, group: int, rows: tuple[int, int], output: View) -> None:
        staged = self._stored()
        planes = self._planes_done(group)
        if planes[0] < planes[1] and (staged or self.generator.keep):
            self.generator.store_rows(self.step.output, output, rows, planes, self.index)
        self._note(group, rows[1], rows, stored=True)


def _packed(maker: TileMaker, group: int, box: Box) -> NDArray[np.uint8]:
    return pack_tiles(maker.tiles(group, box), maker.accelerator)
