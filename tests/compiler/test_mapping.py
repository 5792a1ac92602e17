"""Pieces of the compiler on their own: splits, tiles, windows, plans, the stream's order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.ring import Ring
from tnthw.compiler.emit.tiles import Box, TileMaker, split
from tnthw.compiler.layout import balanced, bank_mask
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.program.disassemble import disassemble, instructions_of
from tnthw.program.inputs import pack_input


@given(total=st.integers(1, 500), limit=st.integers(1, 70))
def test_balanced_covers_in_the_fewest_equal_pieces(total: int, limit: int) -> None:
    pieces = balanced(total, limit)
    assert [p for low, high in pieces for p in range(low, high)] == list(range(total))
    sizes = [high - low for low, high in pieces]
    assert max(sizes) <= limit
    assert max(sizes) - min(sizes) <= 1
    assert len(pieces) == -(-total // limit)


@given(
    kernel=st.tuples(st.integers(1, 7), st.integers(1, 7)),
    planes=st.integers(1, 9),
    most=st.integers(1, 80),
)
def test_split_covers_each_tile_once(kernel: tuple[int, int], planes: int, most: int) -> None:
    boxes = split(kernel, (2, 2 + planes), most)
    seen = [
        (ky, kx, p)
        for box in boxes
        for ky in range(*box.ky)
        for kx in range(*box.kx)
        for p in range(*box.planes)
    ]
    assert sorted(seen) == [
        (ky, kx, p)
        for ky in range(kernel[0])
        for kx in range(kernel[1])
        for p in range(2, 2 + planes)
    ]
    assert all(box.tiles <= most for box in boxes)


def test_tiles_hold_the_trits_in_walk_order() -> None:
    rng = np.random.default_rng(3)
    build = Builder("g")
    x = build.input((6, 4, 4))
    trits = rng.integers(-1, 2, (4, 3, 2, 2)).astype(np.int8)
    name = build.accumulate(x, trits, groups=2)
    node = build[name]
    assert isinstance(node, Accumulate)
    machine = replace(preset("t8x8"), lanes=4, columns=4, rescale_channels=4)
    box = Box(ky=(0, 2), kx=(0, 2), planes=(0, 2))
    tiles = TileMaker(node, machine).tiles(0, box)
    assert tiles.shape == (8, 4, 4)
    for t, (ky, kx, plane) in enumerate(np.ndindex(2, 2, 2)):
        for lane in range(4):
            for column in range(4):
                channel = plane * 4 + lane
                group, inner = column // 2, channel - column // 2 * 3
                inside = channel < 6 and 0 <= inner < 3 and group == column // 2
                want = trits[column, inner, ky, kx] if inside else 0
                assert tiles[t, lane, column] == want


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 8)), min_size=1, max_size=60))
def test_ring_never_hands_out_overlapping_places(uses: list[tuple[int, int]]) -> None:
    ring = Ring(16)
    sizes: dict[int, int] = {}
    for key, size in uses:
        size = sizes.setdefault(key, size)
        first, _ = ring.find(key, size)
        assert 0 <= first <= first + size <= 16
        spans = sorted(ring.held.values())
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_bank_mask_is_every_bank_touched() -> None:
    machine = preset("t8x8")  # banks of 512 words
    assert bank_mask(0, 512, machine) == 0b1
    assert bank_mask(511, 2, machine) == 0b11
    assert bank_mask(1024, 1024, machine) == 0b1100
    assert bank_mask(0, 10, machine, count=3, pitch=600) == 0b111
    assert bank_mask(0, 10, machine, count=2, pitch=1500) == 0b101


def test_row_windows_fill_the_lanes_of_the_first_layer() -> None:
    """A 7x7 convolution on 3 channels takes 7 tiles on 32 lanes, not 49."""
    program = compile_graph(builtin("resnet18"), preset("t32x32"))
    assert program.unfold is not None
    assert program.unfold.taps == 7
    assert program.input_shape == (3, 224, 224)
    first = next(i for _, i in instructions_of(program) if isinstance(i, isa.Accumulate))
    assert (first.kernel_y, first.kernel_x, first.planes) == (7, 1, 1)


def test_row_windows_put_each_pixel_under_its_taps(small_net: Callable[..., Graph]) -> None:
    program = compile_graph(small_net(channels=2, size=5), preset("t8x8"))
    assert program.unfold is not None
    image = np.random.default_rng(0).integers(-128, 128, (2, 5, 5))
    words = pack_input(program, image).view(np.int8).reshape(5, 5, 8)
    for y, x, kx, c in np.ndindex(5, 5, 3, 2):
        inside = 0 <= x + kx - 1 < 5
        assert words[y, x, kx * 2 + c] == (image[c, y, x + kx - 1] if inside else 0)


def test_waits_refer_only_to_instructions_that_come_before() -> None:
    program = compile_graph(builtin("resnet8"), preset("t16x16"))
    counts = dict.fromkeys(Unit, 0)
    counts[Unit.MEMORY] = 1  # the boot fetch
    for _, instruction in instructions_of(program):
        if not isinstance(instruction, isa.UnitInstruction):
            break
        for other, wait in zip(instruction.unit.others, instruction.waits, strict=True):
            assert wait <= counts[other]
        counts[instruction.unit] += 1


def test_disassembly_names_layers_and_every_instruction(small_net: Callable[..., Graph]) -> None:
    program = compile_graph(small_net(), preset("t8x8"))
    text = disassemble(program)
    for line in ("conv (accumulate", "pool (maxpool", "fc (accumulate"):
        assert line in text
    assert len(list(instructions_of(program))) == program.instructions
    for opcode in ("LOAD_WEIGHTS", "ACCUMULATE", "DRAIN", "MAX_POOL", "STORE", "END"):
        assert opcode in text


def test_compiling_twice_gives_the_same_image(small_net: Callable[..., Graph]) -> None:
    a, b = (compile_graph(small_net(), preset("t8x8")) for _ in range(2))
    assert a.image.tobytes() == b.image.tobytes()
