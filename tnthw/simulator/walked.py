"""Events of ACCUMULATEs: those that walk over the same tiles, or the same positions, are alike."""

from __future__ import annotations

from operator import mul

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.columns import Column, alike
from tnthw.machine.isa import LoadWeights, Opcode
from tnthw.program.decode import Stream
from tnthw.simulator.weight_buffer import Taps, WeightBuffer
from tnthw.simulator.windows import taps_of_walks

WALKED = ("vectors", "padded_vectors", "adds", "weight_rows", "array_reads")
"""Events of an ACCUMULATE, which also writes accumulators for each vector."""


def walked(stream: Stream, buffer: WeightBuffer, runs: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Events of each ACCUMULATE of an image, int64 (ACCUMULATEs, events) as in `WALKED`.

    Parameters
    ----------
    buffer: the weight buffer before the image; it becomes what it is after it.
    runs: which instructions do what they say.

    Raises
    ------
    ProgramError: as `tnthw.simulator.weight_buffer.tile_nonzeros`.
    """
    tiles, tile = _tiles(stream, buffer, runs)
    taps, walk = taps_of_walks(stream)
    positions = stream.columns.column(Opcode.ACCUMULATE, "positions")
    first, kinds = alike([tile, walk, positions])
    found = [
        _events(buffer, tiles[mine], taps[its], count)
        for mine, its, count in zip(
            tile[first].tolist(), walk[first].tolist(), positions[first].tolist(), strict=True
        )
    ]
    return np.array(found, np.int64).reshape(-1, len(WALKED))[kinds]


def _events(
    buffer: WeightBuffer, tiles: tuple[int, int, Taps], valid: Taps, positions: int
) -> tuple[int, int, int, int, int]:
    """Events of an ACCUMULATE.

    Parameters
    ----------
    tiles: how many, planes of them, and the non-zero trits under each tap.
    valid: positions at which each tap lies in the image.
    """
    machine = buffer.machine
    count, planes, nonzeros = tiles
    vectors, unpadded = count * positions, sum(valid) * planes
    if machine.ternary:
        adds = sum(map(mul, nonzeros, valid))
    else:
        adds = unpadded * machine.lanes * machine.columns  # a dense array works on every lane
    return vectors, vectors - unpadded, adds, count * machine.tile_rows, unpadded


def _tiles(
    stream: Stream, buffer: WeightBuffer, runs: NDArray[np.bool_]
) -> tuple[list[tuple[int, int, Taps]], Column]:
    """Tiles that are walked over, and which of them each ACCUMULATE does."""
    columns, opcode, ternary = stream.columns, Opcode.ACCUMULATE, buffer.machine.ternary
    weights, planes, taps_y, taps_x = (
        columns.column(opcode, name) for name in ("weights", "planes", "kernel_y", "kernel_x")
    )
    tiles = taps_y * taps_x * planes
    rows, loads = columns.rows(opcode), columns.rows(Opcode.LOAD_WEIGHTS)
    loads = loads[runs[loads]]
    first, kinds = alike([np.searchsorted(loads, rows), weights, planes, tiles])
    found: list[tuple[int, int, Taps]] = [(0, 0, ())] * len(first)
    walks = zip(rows[first].tolist(), first.tolist(), range(len(first)), strict=True)
    filling = iter(stream.at(loads.tolist()))
    for index, row, kind in sorted([*walks, *((load, -1, -1) for load in loads.tolist())]):
        if row < 0:
            load = next(filling)
            assert isinstance(load, LoadWeights), "by its opcode"
            buffer.load(load)
            continue
        count, of = int(tiles[row]), int(planes[row])
        try:
            nonzeros = buffer.nonzeros(int(weights[row]), count, of) if ternary else ()
        except ProgramError as error:
            raise ProgramError(
                f"program {buffer.program.name}: {stream.describe(index)}: {error}"
            ) from None
        found[kind] = count, of, nonzeros
    return found, kinds
