"""Operations of a convolution or linear layer, with its requantisation and residual addition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from tnthw.compiler.buffer.locations import ConvPlan, LoopOrder, Rolling, Tiled
from tnthw.compiler.emit.accumulates import Accumulates
from tnthw.compiler.emit.drains import Drains
from tnthw.compiler.emit.early import early_sums
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.finish_rows import FinishRows
from tnthw.compiler.emit.operands import Loader, view_of
from tnthw.compiler.emit.rolling import copy_rows, read_before
from tnthw.compiler.emit.tiles import place_weights
from tnthw.compiler.finish import passes_of
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import (
    View,
    channel_planes,
    digits_of,
    groups_of,
    lanes_of,
    planes_in,
    word_groups,
)
from tnthw.compiler.steps import ConvStep, identity
from tnthw.compiler.walks import step_blocks
from tnthw.machine.timing import tile_period


def convolution(
    emitter: Emitter, index: int, step: ConvStep, plan: ConvPlan
) -> Iterator[int | None]:
    """Make the operations tile by tile.

    Yields None after each block and between the pieces of one, so that what follows may be
    interleaved, and while its own input is not there yet; and before it writes over words of a
    circular buffer, how many planes of row tiles, counted through all tiles, the pool must have
    read first.  One that goes beside another yields 0 after a block that is made in pieces: what
    comes between pieces must not come there, where the accumulators are still drained.
    """
    layer = _Convolution(emitter, index, step, plan)
    for turn, (tile, groups) in enumerate(layer.turns()):
        yield from layer.tile(tile, groups, turn)


class _Convolution:
    def __init__(self, emitter: Emitter, index: int, step: ConvStep, plan: ConvPlan) -> None:
        self.emitter, self.index, self.step, self.plan = emitter, index, step, plan
        self.acc = acc = emitter.accelerator
        self.width = step.output.shape[2]
        self.groups = groups_of(step.output, acc)
        self.slices = step.output.slices
        self.planes = channel_planes(step.output, acc)
        self.made = digits_of(step.output, acc)
        self.chunks = self.planes * acc.word_chunks
        self.blocks_done = 0
        self.early = early_sums(step, plan, acc)
        # What follows waits for the last block, which takes less where it is a small one.  Sums of
        # several digits take more instructions of each kind, and a page more than they save.
        self.halve = plan.short and step.residual is not None and self.made == len(plan.tiles) == 1
        early = dict.fromkeys(self.early.groups, self.early.planes)
        pieces = dict.fromkeys(self.groups[: plan.cut], plan.pieces)
        emitter.begin(index, (plan.pieces, plan.cut, self.early))
        boxes = place_weights(step, acc, emitter.image, pieces, early)
        self.accumulates = Accumulates(emitter, index, step, boxes)
        self.boxes = self.accumulates.boxes
        self.drains = Drains(emitter, index, step, plan)
        self.unchanged: FinishRows | None = None
        if isinstance(plan.output, Rolling) and plan.output.halo:
            same = passes_of(identity(1, signed=False), 1, acc)[0]
            self.unchanged = FinishRows(emitter, same, lanes_of(step.output, acc), 1)

    def turns(self) -> list[tuple[int, tuple[int, ...]]]:
        """Row tiles and column groups in loop order.

        Groups that share a word stay together, so that whole words are stored.
        """
        tiles = range(len(self.plan.tiles))
        if self.plan.order is not LoopOrder.GROUPS_OUTER:
            return [(tile, self.groups) for tile in tiles]
        unit = word_groups(self.acc)
        units = [tuple(each) for _, each in groupby(self.groups, lambda group: group // unit)]
        return [(tile, groups) for groups in units for tile in tiles]

    def tile(self, tile: int, groups: tuple[int, ...], turn: int) -> Iterator[int | None]:
        """Operations of some column groups of one row tile; `turn` counts the tiles so far."""
        emitter, step, plan = self.emitter, self.step, self.plan
        rows = plan.tiles[tile]
        self.accumulates.begin_tile()
        source = view_of(step.source, plan.source, turn, input_rows(step, *rows))
        loaders: list[tuple[Loader, bool]] = []  # and whether it loads what a window walks over
        if isinstance(plan.source, Tiled):
            loaders.append((Loader(emitter, step.source, source, self.index), True))
        operand: View | None = None
        if step.residual is not None and plan.addition is not None:
            operand = view_of(step.residual.operand, plan.addition.operand, turn, rows)
            if isinstance(plan.addition.operand, Tiled):
                loader = Loader(emitter, step.residual.operand, operand, self.index)
                loaders.append((loader, False))
        output = view_of(step.output, plan.output, turn, rows)
        first = rows[0] * self.width
        if isinstance(plan.output, Rolling):  # the tile before last lay in this slot
            yield (tile - 1) * self.planes
        spans = step_blocks(step, rows, self.acc.pixels)
        if not emitter.operations and loaders and plan.short:  # all wait for the image
            end = (first + spans[0][1] - 1) // self.width + 1
            loaders[0][0].begin(input_rows(step, rows[0], end)[1])
        walk, begun = self._walk(groups, spans), dict[int, int]()
        for number, (group, (low, high)) in enumerate(walk[: self.early.blocks]):
            begun[number] = self._begin(group, first + low, first + high, source)
        for number, (group, (low, high)) in enumerate(walk):
            end = (first + high - 1) // self.width + 1
            while plan.woven and not self._has_input(input_rows(step, rows[0], end)[1]):
                yield None
            for loader, window in loaders:
                loader.need(input_rows(step, rows[0], end)[1] if window else end)
            if isinstance(plan.output, Rolling) and tile % 2 == 0:
                chunks = min((group + 1) * self.acc.group_chunks, self.chunks)
                planes = -(-chunks // self.acc.word_chunks)
                yield read_before(plan.output, plan.tiles, tile, end, (planes, self.planes))
            yield from self._block(
                group, first + low, first + high, source, operand, output, begun.get(number)
            )
            self._note(group, (first + high) // self.width, rows, stored=False)
            yield 0 if plan.woven and len(self.boxes[group]) > 1 else None
            if high == spans[-1][1]:
                self._store(group, rows, output)
        if isinstance(plan.output, Rolling):
            yield from self._roll(plan.output, tile, output)

    def _walk(
        self, groups: tuple[int, ...], spans: list[tuple[int, int]]
    ) -> list[tuple[int, tuple[int, int]]]:
        """Groups and blocks of positions of a row tile in loop order."""
        if self.plan.order is LoopOrder.BLOCKS_OUTER:
            return [(group, span) for span in spans for group in groups]
        walk = [(group, span) for group in groups for span in spans]
        group, (low, high) = walk[-1]
        half = (low + high) // 2
        if self.halve and 2 * self._period(high - half) == self._period(high - low):
            walk[-1:] = [(group, (low, half)), (group, (half, high))]
        return walk

    def _period(self, positions: int) -> int:
        return tile_period(positions, self.acc)

    def _has_input(self, rows: int) -> bool:
        """Whether the first `rows` rows of the input are there."""
        planes = (0, planes_in(self.step.source, self.acc))
        return self.emitter.progress.ready(self.step.source, planes, rows)

    def _has_operand(self, group: int, rows: int) -> bool:
        """Whether the first `rows` rows of what is added to a group are there."""
        if self.step.residual is None:
            return True
        operand, acc = self.step.residual.operand, self.acc
        first = group * acc.group_chunks
        last = min(first + acc.group_chunks, self.chunks) - 1
        digits = digits_of(operand, acc)
        planes = first // acc.word_chunks * digits, (last // acc.word_chunks + 1) * digits
        return self.emitter.progress.ready(operand, planes, rows)

    # One block of positions of one group ---------------------------------------------------------

    def _block(
        self,
        group: int,
        start: int,
        stop: int,
        source: View,
        operand: View | None,
        output: View,
        begun: int | None,
    ) -> Iterator[None]:
        """All of a block; `begun` is the bank that has its early sums."""
        bank = self.emitter.take_accumulators() if begun is None else begun
        left = [box for box in self.boxes[group] if begun is None or not box.early]
        for number, placed in enumerate(left):
            if number and self.plan.pieces > 1:
                yield None
            self.accumulates.emit(placed, start, stop, source, bank)
        while self.plan.woven and not self._has_operand(group, (stop - 1) // self.width + 1):
            yield None
        scratch = self.blocks_done % 2
        for number in range(self.slices):
            self.drains.emit(group, number, bank, (start, stop), operand, output, scratch)
        self.emitter.give_accumulators(bank)
        self.blocks_done += 1

    def _begin(self, group: int, start: int, stop: int, source: View) -> int:
        """Early sums of a block; returns the bank that has them."""
        bank = self.emitter.take_accumulators()
        for placed in self.boxes[group]:
            if placed.early:
                self.accumulates.emit(placed, start, stop, source, bank)
        return bank

    # Completion ----------------------------------------------------------------------------------

    def _planes_done(self, group: int) -> tuple[int, int]:
        """Planes [first, last) whose last group is `group`."""
        acc = self.acc
        low = group * acc.group_chunks // acc.word_chunks
        end = min(-(-(group + 1) * acc.group_chunks // acc.word_chunks), self.planes)
        shared = word_groups(acc)
        if shared > 1 and group != max(o for o in self.groups if o // shared == low):
            return low, low
        return low, end

    def _note(self, group: int, rows_done: int, rows: tuple[int, int], *, stored: bool) -> None:
        """Note the rows that the next step may read: of the block, or of the tile just stored."""
        if stored == isinstance(self.plan.output, Tiled):
            done = rows[1] if stored else rows_done
            first, last = (plane * self.made for plane in self._planes_done(group))
            self.emitter.progress.finished(self.step.output, (first, last), done, stored=stored)

    def _store(self, group: int, rows: tuple[int, int], output: View) -> None:
        planes = self._planes_done(group)
        to_memory = isinstance(self.plan.output, Tiled) or self.emitter.keep
        if planes[0] < planes[1] and to_memory:
            whole = planes == (0, self.planes)  # then the slices are one run of planes
            for number in range(1 if whole else self.slices):
                first = number * self.planes + planes[0]
                last = self.slices * self.planes if whole else number * self.planes + planes[1]
                words = (first * self.made, last * self.made)
                self.emitter.store_rows(self.step.output, output, rows, words, self.index)
        self._note(group, rows[1], rows, stored=True)

    # Circular buffer -----------------------------------------------------------------------------

    def _roll(self, rolling: Rolling, tile: int, output: View) -> Iterator[int]:
        """Copy the halo in front of the first slot of a circular buffer before its next tile."""
        if self.unchanged is None:
            return
        if tile % 2 == 1 and tile + 1 < len(self.plan.tiles):
            yield tile * self.planes  # windows of the tile before reach into what is there now
            end = output.row + output.rows
            copy_rows(
                self.emitter,
                replace(output, planes=self.planes * self.made),
                (end - rolling.halo, end),
                rolling.slots[0] - rolling.halo * output.width,
                self.index,
                self.unchanged,
            )
