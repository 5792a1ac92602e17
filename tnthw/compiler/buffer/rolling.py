"""A convolution too large for the buffer, and the pool behind it that reads it on the chip.

The convolution's row tiles pass through a circular buffer: two slots one behind the other, with
room for the halo in front of the first.  The pool's windows then never cross the seam: rows of the
tile before lie in the slot before, or have been copied into the halo.
"""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.compiler.buffer.allocation import Allocation
from tnthw.compiler.buffer.locations import (
    ConvPlan,
    Resident,
    Rolling,
    RowTile,
    VectorPlan,
)
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.buffer.tiling import most_input_rows, place, tile_location, tiles_of, too_small
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import planes_in
from tnthw.compiler.steps import PoolStep
from tnthw.errors import Unmet


@dataclass(frozen=True, slots=True)
class RollingPair:
    """The plans of a convolution and its pool, and the room of what passes between and by them."""

    convolution: ConvPlan
    pool: VectorPlan
    taken: tuple[Allocation, ...]


def rolling_pair(
    residency: Residency, index: int, resident: dict[str, Resident], taken: list[Allocation]
) -> RollingPair | Unmet:
    """Plan a convolution and its pool: the largest row tiles that fit together.

    Parameters
    ----------
    residency: which tensors lie in memory; the convolution's result is one of them by name only.
    index: of the convolution.
    resident: where each resident tensor lies.
    taken: what lives while either of the two runs.
    """
    acc = residency.accelerator
    step, pool = residency.steps[index], residency.steps[index + 1]
    assert isinstance(pool, PoolStep)
    source, output, pooled = step.sources[0], step.output, pool.output
    _, height, width = output.shape
    windows = [input_rows(pool, row, row + 1) for row in range(pooled.shape[1])]
    smallest = 0
    for rows in range(height, 0, -1):
        tiles = [(low, min(low + rows, height)) for low in range(0, height, rows)]
        pool_tiles, halo = pool_rows(windows, tiles)
        if len(tiles) > 1 and halo > rows:
            continue
        plane_words = (halo + 2 * rows) * width
        wants = [tiles_of("output", 1, planes_in(output, acc) * plane_words, index)]
        source_rows = most_input_rows(step, tiles)
        pooled_rows = max(high - low for low, high in pool_tiles)
        for role, tensor, n_rows in (
            ("source", source, source_rows),
            ("pooled", pooled, pooled_rows),
        ):
            if tensor.name in residency.in_memory:
                words = planes_in(tensor, acc) * n_rows * tensor.shape[2]
                wants.append(tiles_of(role, 2, words, index))
        smallest = sum(want.total for want in wants)
        placed = place(wants, taken, acc)
        if placed is None:
            continue
        slots, added = placed
        start = slots["output"][0] + halo * width
        rolling = Rolling((start, start + rows * width), plane_words, halo)
        return RollingPair(
            ConvPlan(
                tiles=tuple(tiles),
                source=tile_location("source", source, source_rows, slots, resident),
                output=rolling,
            ),
            VectorPlan(
                tiles=tuple(pool_tiles),
                sources=(rolling,),
                output=tile_location("pooled", pooled, pooled_rows, slots, resident),
                interleaved=True,
            ),
            added,
        )
    used = sum(each.last - each.first for each in taken)
    return too_small(step, acc, smallest + used)


def pool_rows(windows: list[tuple[int, int]], tiles: list[RowTile]) -> tuple[list[RowTile], int]:
    """Pool rows that become ready with each row tile, and rows needed of the tile before.

    Parameters
    ----------
    windows: input rows [first, last) of each row of the pool.
    tiles: rows of what the pool reads.
    """
    height = len(windows)
    found: list[RowTile] = []
    halo = done = 0
    for low, high in tiles:
        last = done
        while last < height and (high == tiles[-1][1] or windows[last][1] <= high):
            last += 1
        found.append((done, last))
        if last > done:
            halo = max(halo, low - windows[done][0])
        done = last
    return found, halo
