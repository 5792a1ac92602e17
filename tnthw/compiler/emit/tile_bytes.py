"""The bytes of weight tiles: trits of a layer cut as the array walks them, and packed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.compiler.emit.box import Box
from tnthw.compiler.layout import lanes_of
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.packing import pack_tiles, trit_code
from tnthw.machine.trit_library import TritLibrary, trit_library

Bytes = NDArray[np.uint8]


def packed_boxes(
    maker: TileMaker, group: int, boxes: Sequence[Box], shared: ByteCache[Bytes]
) -> Bytes:
    """Tiles of some boxes of a column group as they lie in memory, one box behind the other.

    Parameters
    ----------
    shared: what machines whose arrays are alike have made, and where these go.
    """
    acc, step, number = maker.accelerator, maker.step, maker.number
    array = acc.lanes, acc.columns, acc.word_channels, acc.weight_format, acc.tile_bytes
    reads = step if step.reads else None
    key = (
        step.nodes[number], reads, number, step.source.pieces, step.output.pieces, group, *boxes,
        array,
    )  # fmt: skip
    return shared.get(key, lambda: maker.packed(group, boxes))


class TileMaker:
    """Cuts the trits of one of a step's Accumulates into tiles (lanes, columns) of the machine."""

    def __init__(self, step: ConvStep, number: int, accelerator: Accelerator) -> None:
        self.accelerator, self.step, self.number = accelerator, step, number
        self.node = node = step.nodes[number]
        self.inputs = lanes_of(step.source, accelerator)
        self.outputs = lanes_of(step.output, accelerator)
        if step.reads:
            first, last = (p * accelerator.word_channels for p in step.reads[number].planes)
            self.inputs = self.inputs[first:last]
        trits = node.trits.reshape(*node.trits.shape[:2], *kernel_of(node))
        self.trits = np.ascontiguousarray(trits)

    def packed(self, group: int, boxes: Sequence[Box]) -> Bytes:
        """Tiles of some boxes as they lie in memory, one box behind the other.

        Raises
        ------
        ProgramError: a value is no trit.
        """
        quick = trit_library()
        if quick is not None and self.accelerator.ternary and self._all_trits:
            return self._packed(quick, group, boxes)
        made = [self.tiles(group, box).transpose(0, 2, 1) for box in boxes]
        whole = made[0] if len(made) == 1 else np.concatenate(made)
        return pack_tiles(whole.transpose(0, 2, 1), self.accelerator)

    def _packed(self, quick: TritLibrary, group: int, boxes: Sequence[Box]) -> Bytes:
        acc, (columns, lanes) = self.accelerator, self._channels
        code = trit_code(acc.weight_format)
        found = np.empty((sum(box.tiles for box in boxes), acc.tile_bytes), np.uint8)
        first = 0
        for box in boxes:
            quick.pack(
                self.trits,
                self.trits.shape[0] // self.node.groups,
                (box.ky, box.kx),
                columns[group * acc.group_channels : (group + 1) * acc.group_channels],
                lanes[slice(*box.planes)],
                (acc.columns, acc.lanes),
                code,
                found[first : first + box.tiles],
            )
            first += box.tiles
        return found.reshape(-1)

    @cached_property
    def _all_trits(self) -> bool:
        return not self.trits.size or (self.trits.min() >= -1 and self.trits.max() <= 1)

    @cached_property
    def _channels(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Output channel of each column (columns of all groups,), input channel of each lane
        (planes, words); -1 where there is none.
        """
        acc = self.accelerator
        found: list[NDArray[np.int64]] = []
        for slots, unit in ((self.outputs, acc.group_channels), (self.inputs, acc.word_channels)):
            all_ = np.full(-(-(int(slots[-1]) + 1) // unit) * unit, -1, np.int64)
            all_[slots] = np.arange(len(slots))
            found.append(all_)
        return found[0], found[1].reshape(-1, acc.word_channels)

    def tiles(self, group: int, box: Box) -> NDArray[np.int8]:
        """Tiles (n, lanes, columns) of a box for a column group, in the order ky, kx, plane.

        Lanes and columns without a channel, and those between the groups of a grouped
        convolution, hold zeros.
        """
        acc, trits = self.accelerator, self.trits[..., slice(*box.ky), slice(*box.kx)]
        per_group = trits.shape[0] // self.node.groups
        inputs = trits.shape[1]
        words, columns = acc.word_channels, acc.group_channels
        first_in, last_in = (plane * words for plane in box.planes)
        outs = np.flatnonzero(self.outputs // columns == group)
        ins = np.flatnonzero((first_in <= self.inputs) & (self.inputs < last_in))
        dense = np.zeros((columns, last_in - first_in, *trits.shape[2:]), np.int8)
        for g in range(outs[0] // per_group, outs[-1] // per_group + 1):
            mine = outs[outs // per_group == g]
            read = ins[ins // inputs == g]
            lanes = self.inputs[read] - first_in
            to = _crossing(self.outputs[mine] - group * columns, lanes)
            dense[to] = trits[_crossing(mine, read - g * inputs)]
        walked = dense.reshape(columns, -1, words, *trits.shape[2:]).transpose(3, 4, 1, 0, 2)
        tiles = np.zeros((box.tiles, acc.columns, acc.lanes), np.int8)  # as they are packed
        tiles[:, :columns, :words] = walked.reshape(box.tiles, columns, words)
        return tiles.transpose(0, 2, 1)


def _crossing(rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Any:
    """What picks some rows and columns, both ascending: slices where they have no gaps."""
    spans = [
        slice(int(each[0]), int(each[-1]) + 1)
        for each in (rows, columns)
        if each.size and each[-1] - each[0] + 1 == each.size
    ]
    return tuple(spans) if len(spans) == 2 else np.ix_(rows, columns)
