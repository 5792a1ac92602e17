"""Counts of tiles are those of the tiles that are made, for one machine after the other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.compiler.emit.test_tiles import step_of
from tnthw.cache import ByteCache
from tnthw.compiler.emit.box import split
from tnthw.compiler.emit.tile_bytes import TileMaker, packed_boxes
from tnthw.compiler.emit.tile_counts import group_planes, group_tiles, tile_count
from tnthw.compiler.emit.tiles import box_weights
from tnthw.compiler.layout import groups_of
from tnthw.compiler.steps import kernel_of
from tnthw.ir.build import Builder
from tnthw.ir.ops import Accumulate
from tnthw.machine.presets import preset


@given(
    channels=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    side=st.integers(1, 3),
    arrays=st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), min_size=2, max_size=4),
)
def test_machines_share_what_is_alike_and_nothing_else(
    channels: tuple[int, int], side: int, arrays: list[tuple[int, int]]
) -> None:
    build = Builder("g")
    x = build.input((channels[0], side, side))
    trits = np.random.default_rng(1).integers(-1, 2, (channels[1], channels[0], side, side))
    node = build[build.accumulate(x, trits.astype(np.int8))]
    assert isinstance(node, Accumulate)
    step = step_of(node, (channels[0],))
    shared: ByteCache[np.ndarray] = ByteCache(1 << 20)
    for lanes, columns in [*arrays, *arrays]:
        machine = replace(preset("t8x8"), lanes=lanes, columns=columns, rescale_channels=1)
        made = weights = 0
        for group in groups_of(step.output, machine):
            boxes = split(kernel_of(node), group_planes(step, 0, group, machine), 1 << 20)
            tiles = packed_boxes(TileMaker(step, 0, machine), group, boxes, shared)
            alone = packed_boxes(TileMaker(step, 0, machine), group, boxes, ByteCache(0))
            assert np.array_equal(tiles, alone)
            assert group_tiles(step, group, machine) == sum(box.tiles for box in boxes)
            made += tiles.size // machine.tile_bytes
            weights += sum(box_weights(step, 0, group, box, machine) for box in boxes)
        assert made == tile_count(step, machine)
        assert weights == trits.size
