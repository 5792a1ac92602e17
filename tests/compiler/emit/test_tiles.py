"""Weight tiles: boxes cover a reduction once, tiles hold the trits in walk order."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.emit.box import Box, cut, split
from tnthw.compiler.emit.tile_bytes import TileMaker
from tnthw.compiler.emit.tile_counts import group_planes
from tnthw.compiler.emit.tiles import parts_of, starts_of
from tnthw.compiler.layout import digits_of, groups_of, lanes_of
from tnthw.compiler.steps import ConvStep, Tensor, identity
from tnthw.ir.build import Builder
from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Type
from tnthw.machine.isa import Start
from tnthw.machine.presets import preset


def step_of(node: Accumulate, inputs: tuple[int, ...], outputs: tuple[int, ...] = ()) -> ConvStep:
    """A convolution alone, its tensors in the given pieces."""
    channels = node.trits.shape[0]
    return ConvStep(
        layer="l",
        output=Tensor(name="y", shape=(channels, 1, 1), signed=False, pieces=outputs),
        source=Tensor(name="x", shape=(sum(inputs), 1, 1), signed=False, pieces=inputs),
        nodes=(node,),
        weights=node.trits.size,
        grid=identity(channels, signed=False),
    )


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
    tiles = TileMaker(step_of(node, (6,)), 0, machine).tiles(0, box)
    assert tiles.shape == (8, 4, 4)
    for t, (ky, kx, plane) in enumerate(np.ndindex(2, 2, 2)):
        for lane in range(4):
            for column in range(4):
                channel = plane * 4 + lane
                group, inner = column // 2, channel - column // 2 * 3
                inside = channel < 6 and 0 <= inner < 3 and group == column // 2
                want = trits[column, inner, ky, kx] if inside else 0
                assert tiles[t, lane, column] == want


@given(
    kernel=st.tuples(st.integers(1, 130), st.integers(1, 130)),
    planes=st.integers(1, 5000),
    dilation=st.sampled_from([(1, 1), (16, 1), (1, 16), (15, 15), (40, 40)]),
)
def test_boxes_stay_inside_the_fields_of_an_instruction(
    kernel: tuple[int, int], planes: int, dilation: tuple[int, int]
) -> None:
    boxes = split(kernel, (0, planes), 1 << 20, dilation)
    assert sum(box.tiles for box in boxes) == kernel[0] * kernel[1] * planes
    for box in boxes:
        for (low, high), step in zip((box.ky, box.kx), dilation, strict=True):
            assert high - low <= (63 if step <= 15 else 1)
        assert box.planes[1] - box.planes[0] <= 4095


@given(
    groups=st.integers(1, 9), inputs=st.integers(1, 6), outputs=st.integers(1, 6),
    lanes=st.integers(1, 8), columns=st.integers(1, 8),
)  # fmt: skip
def test_a_column_group_reads_the_planes_of_its_channels_and_their_weights_alone(
    groups: int, inputs: int, outputs: int, lanes: int, columns: int
) -> None:
    build = Builder("g")
    x = build.input((groups * inputs, 1, 1))
    trits = np.ones((groups * outputs, inputs, 1, 1), np.int8)
    node = build[build.accumulate(x, trits, groups=groups)]
    assert isinstance(node, Accumulate)
    machine = replace(preset("t8x8"), lanes=lanes, columns=columns, rescale_channels=1)
    word, per_group = machine.word_channels, machine.group_channels
    step = step_of(node, (groups * inputs,))
    for group in groups_of(step.output, machine):
        first = group * per_group
        mine = range(first, min(first + per_group, groups * outputs))
        needed = [c // outputs * inputs + i for c in mine for i in range(inputs)]
        low, high = group_planes(step, 0, group, machine)
        assert (low, high) == (min(needed) // word, max(needed) // word + 1)
        box = Box(ky=(0, 1), kx=(0, 1), planes=(low, high))
        tiles = TileMaker(step, 0, machine).tiles(group, box)
        for plane, lane, column in np.ndindex(tiles.shape):
            channel, out = (low + plane) * word + lane, first + column
            connected = lane < word and out in mine and channel // inputs == out // outputs
            assert tiles[plane, lane, column] == connected


@given(
    inputs=st.lists(st.integers(1, 7), min_size=1, max_size=4).map(tuple),
    outputs=st.lists(st.integers(1, 7), min_size=1, max_size=4).map(tuple),
    lanes=st.integers(1, 8), columns=st.integers(1, 8), grouped=st.booleans(),
)  # fmt: skip
def test_pieces_of_a_concat_keep_the_lanes_between_them_out(
    inputs: tuple[int, ...], outputs: tuple[int, ...], lanes: int, columns: int, grouped: bool
) -> None:
    machine = replace(preset("t8x8"), lanes=lanes, columns=columns, rescale_channels=1)
    groups = math.gcd(sum(inputs), sum(outputs)) if grouped else 1
    build = Builder("g")
    x = build.input((sum(inputs), 1, 1))
    rng = np.random.default_rng(sum(inputs))
    trits = rng.choice([-1, 1], (sum(outputs), sum(inputs) // groups, 1, 1)).astype(np.int8)
    node = build[build.accumulate(x, trits, groups=groups)]
    assert isinstance(node, Accumulate)
    step = step_of(node, inputs, outputs)
    whole = np.zeros((sum(outputs), sum(inputs)), int)  # the layer as one matrix
    for out in range(len(whole)):
        first = out // (sum(outputs) // groups) * trits.shape[1]
        whole[out, first : first + trits.shape[1]] = trits[out, :, 0, 0]
    source, output = lanes_of(step.source, machine), lanes_of(step.output, machine)
    found = np.zeros_like(whole)
    total = 0
    for group in groups_of(step.output, machine):
        low, high = group_planes(step, 0, group, machine)
        box = Box(ky=(0, 1), kx=(0, 1), planes=(low, high))
        tiles = TileMaker(step, 0, machine).tiles(group, box)
        total += np.count_nonzero(tiles)
        for out, column in enumerate(output - group * machine.group_channels):
            if 0 <= column < machine.group_channels:
                for channel, place in enumerate(source - low * machine.word_channels):
                    if 0 <= place < (high - low) * machine.word_channels:
                        plane, lane = divmod(place, machine.word_channels)
                        found[out, channel] += tiles[plane, lane, column]
    assert np.array_equal(found, whole)
    assert total == np.count_nonzero(whole)  # and nothing else anywhere


@given(
    shifts=st.lists(st.integers(0, 7), min_size=0, max_size=4),
    bits=st.sampled_from([2, 4, 8]),
    width=st.sampled_from([2, 3, 4, 8]),
)
def test_digits_and_planes_come_in_falling_order_and_add_up(
    shifts: list[int], bits: int, width: int
) -> None:
    machine = replace(preset("t8x8"), activation_bits=bits)
    kind = Type(shape=(1,), bits=9, signed=True, low=-128, high=128)
    ones = Accumulate(name="n", inputs=("x",), type=kind, trits=np.ones((1, 1), np.int8))
    more = [replace(ones, inputs=("x", "n"), shift=shift) for shift in shifts]
    step = step_of(ones, (1,))
    step = replace(step, nodes=(ones, *more), source=replace(step.source, bits=width))
    digits = digits_of(step.source, machine)
    assert digits * bits >= width
    parts = parts_of(step, machine)
    assert len({(part.node, part.digit) for part in parts}) == len(parts)
    assert len(parts) == digits * len(step.nodes)
    value = [int(d) for d in np.random.default_rng(len(parts)).integers(0, 1 << bits, digits)]
    total = 0
    for part in parts:
        total <<= part.shift
        total += value[part.digit]
        places = sum(
            {Start.DIGIT: bits, Start.DOUBLE: 1}[s] for s in starts_of(part.shift, machine)
        )
        assert places == part.shift
    whole = sum(v << bits * (digits - 1 - d) for d, v in enumerate(value))
    expected = 0
    for shift in (0, *shifts):
        expected = (expected << shift) + whole
    assert total == expected


@given(
    ky=st.integers(1, 7), kx=st.integers(1, 7), planes=st.integers(1, 9), pieces=st.integers(1, 90)
)  # fmt: skip
def test_pieces_of_a_box_are_its_tiles(ky: int, kx: int, planes: int, pieces: int) -> None:
    box = Box(ky=(1, 1 + ky), kx=(2, 2 + kx), planes=(3, 3 + planes))

    def walked(part: Box) -> list[tuple[int, int, int]]:
        ranges = (range(*part.ky), range(*part.kx), range(*part.planes))
        return [(y, x, p) for y in ranges[0] for x in ranges[1] for p in ranges[2]]

    parts = cut(box, pieces)
    taps = [tap for part in parts for tap in walked(part)]
    assert sorted(taps) == walked(box)
    assert taps == walked(box) or all(part.ky == box.ky and part.kx == box.kx for part in parts)
    assert len(parts) >= min(pieces, box.tiles)
    assert pieces > 1 or parts == [box]
