"""Copies inside the buffer: the halo of a circular buffer, moved by the vector unit."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.compiler.buffer.locations import Rolling, RowTile
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.finish_rows import FinishRows
from tnthw.compiler.emit.operands import window_walk
from tnthw.compiler.layout import View, balanced
from tnthw.compiler.limits import LARGEST_RUN
from tnthw.machine.fields import Destination
from tnthw.machine.isa import SumPool


def copy_rows(
    emitter: Emitter,
    view: View,
    rows: tuple[int, int],
    target: int,
    layer: int,
    unchanged: FinishRows,
) -> None:
    """Copy rows [first, last) of every plane of a view to word `target` of the same planes.

    Parameters
    ----------
    unchanged: rows of the identity.
    """
    acc = emitter.accelerator
    finish, needs = unchanged.finish(0, (0, 1))
    words = (rows[1] - rows[0]) * view.width
    for plane in range(view.planes):
        for low, high in balanced(words, LARGEST_RUN):
            run = View(view.address(plane, rows[0]) + low, 0, 1, high - low, view.plane_words)
            emitter.emit(
                SumPool(
                    read_banks=0,
                    write_banks=0,
                    result=Destination(
                        destination=target + plane * view.plane_words + low,
                        destination_plane=view.plane_words,
                        chunk=0,
                        chunks=acc.word_chunks,
                        result_digits=0,
                        idle=0,
                    ),
                    finish=finish,
                    window=window_walk(
                        run, start=0, out_width=run.width, height=1, width=run.width
                    ),
                    kernel_y=1,
                    kernel_x=1,
                    positions=run.width,
                    digits=0,
                    signed=0,
                ),
                layer,
                needs,
            )


def read_before(
    rolling: Rolling,
    tiles: Sequence[RowTile],
    tile: int,
    end: int,
    planes: tuple[int, int],
) -> int:
    """Planes that the pool must have read before a block up to row `end` of the first slot.

    The last rows of the first slot are the halo of the tile in the second.

    Parameters
    ----------
    tiles, tile: row tiles of the convolution, and the number of the block's.
    planes: up to the block's column group, and all of them.
    """
    (low, high), first = tiles[0], tiles[tile][0]
    if tile == 0 or end - first <= high - low - rolling.halo:
        return 0
    return (tile - 1) * planes[1] + planes[0]
