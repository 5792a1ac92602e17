"""Trits of a layer as weight tiles, in the order in which the array walks them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.tile_counts import group_planes
from tnthw.compiler.layout import (
    balanced,
    digits_of,
    groups_of,
    lanes_of,
    weight_capacity,
)
from tnthw.compiler.limits import LARGEST_DEPTH, LARGEST_DILATION, LARGEST_KERNEL
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.ir.ops import Accumulate
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Start
from tnthw.machine.packing import pack_tiles
from tnthw.program.layout import slots_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Part of a layer's reduction that one ACCUMULATE covers: ranges of ky, kx and input planes."""

    ky: tuple[int, int]
    kx: tuple[int, int]
    planes: tuple[int, int]

    @property
    def tiles(self) -> int:
        """Weight tiles of the box."""
        return (
            (self.ky[1] - self.ky[0])
            * (self.kx[1] - self.kx[0])
            * (self.planes[1] - self.planes[0])
        )


def split(
    kernel: tuple[int, int],
    planes: tuple[int, int],
    most_tiles: int,
    dilation: tuple[int, int] = (1, 1),
) -> list[Box]:
    """Cut a reduction into boxes that one ACCUMULATE each can walk.

    Kernel rows are cut first, then columns, then planes.

    Parameters
    ----------
    kernel: taps (y, x).
    planes: first and last + 1 of the input planes.
    most_tiles: tiles that a box may have.
    dilation: (y, x); along a side whose dilation no instruction can hold, a box has one tap.
    """
    n_planes = planes[1] - planes[0]
    longest = [LARGEST_KERNEL if d <= LARGEST_DILATION else 1 for d in dilation]
    depth = min(n_planes, most_tiles, LARGEST_DEPTH)
    columns = min(kernel[1], longest[1])
    rows = max(1, min(kernel[0], longest[0], most_tiles // (columns * depth)))
    if rows == 1:
        columns = max(1, min(columns, most_tiles // depth))
    return [
        Box(ky=ky, kx=kx, planes=(planes[0] + low, planes[0] + high))
        for ky in balanced(kernel[0], rows)
        for kx in balanced(kernel[1], columns)
        for low, high in balanced(n_planes, depth)
    ]


def cut(box: Box, pieces: int) -> list[Box]:
    """Cut a box into at least so many boxes, or tiles: its planes, else kernel rows and taps."""
    depth = box.planes[1] - box.planes[0]
    if depth >= pieces > 1:
        cuts = balanced(depth, depth // pieces)
        return [replace(box, planes=(box.planes[0] + a, box.planes[0] + b)) for a, b in cuts]
    rows, columns = box.ky[1] - box.ky[0], box.kx[1] - box.kx[0]
    of_row = -(-pieces // rows)
    of_tap = -(-of_row // columns)

    def parts(span: tuple[int, int], count: int) -> list[tuple[int, int]]:
        size = span[1] - span[0]
        return [(span[0] + a, span[0] + b) for a, b in balanced(size, max(1, size // count))]

    return [
        Box(ky=ky, kx=kx, planes=planes)
        for ky in parts(box.ky, min(rows, pieces))
        for kx in parts(box.kx, min(columns, of_row))
        for planes in parts(box.planes, of_tap)
    ]


def _before(box: Box, planes: int) -> tuple[Box, Box]:
    """Cut a box into its first planes and the others."""
    border = box.planes[0] + planes
    return (
        replace(box, planes=(box.planes[0], border)),
        replace(box, planes=(border, box.planes[1])),
    )


@dataclass(frozen=True, slots=True)
class Run:
    """Packed tiles that are loaded together.

    Attributes
    ----------
    address: of the first.
    tiles, weights: how many, and the weights in them.
    """

    address: int
    tiles: int
    weights: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBox:
    """A box of one of a layer's Accumulates, as one ACCUMULATE takes it.

    Attributes
    ----------
    node, box: which part of the layer it is.
    digit: of the input.
    start: what it adds to.
    run, first: the run that its tiles lie in, and the first of them.
    weights: weights in them; none in the tile of zeros with which sums are only shifted, and which
        reads nothing.
    early: whether it may be walked before the others of its group.
    """

    node: Accumulate
    box: Box
    digit: int
    start: Start
    run: Run
    first: int
    weights: int
    early: bool = False

    @property
    def shifts_only(self) -> bool:
        """Whether it adds nothing."""
        return self.weights == 0


def place_weights(
    step: ConvStep,
    accelerator: Accelerator,
    image: ImageBuilder,
    pieces: Mapping[int, int] | None = None,
    early: Mapping[int, int] | None = None,
) -> dict[int, list[PlacedBox]]:
    """Put a layer's packed tiles into the image, in runs of at most half the weight buffer.

    While one half is used the other is filled.

    Parameters
    ----------
    pieces: under a column group the boxes that its runs are cut into, one where there is none.
    early: under a column group the planes, from the first on, that are a box before the others;
        of a layer whose runs fit.

    Returns
    -------
    Under each column group its boxes, all into one accumulator.
    """
    most = max(1, weight_capacity(accelerator) // 2 // accelerator.tile_rows)
    parts = parts_of(step, accelerator)
    found: dict[int, list[PlacedBox]] = {}
    for group in groups_of(step.output, accelerator):
        weights: list[list[tuple[Box, Run, int, int]]] = []  # of each node
        for number, node in enumerate(step.nodes):
            planes = group_planes(step, number, group, accelerator)
            weights.append([])
            for box in split(kernel_of(node), planes, most, node.dilation):
                cuts = cut(box, (pieces or {}).get(group, 1))
                if early and group in early:
                    cuts = list(_before(box, early[group]))
                packed = partial(packed_boxes, step, number, accelerator, group, cuts, image.packed)
                address = image.constant(box.tiles * accelerator.tile_beats, packed)
                whole = box_weights(step, number, group, box, accelerator)
                run, first = Run(address, box.tiles, whole), 0
                for piece in cuts:
                    held = whole
                    if piece != box:
                        held = box_weights(step, number, group, piece, accelerator)
                    weights[-1].append((piece, run, first, held))
                    first += piece.tiles
        placed: list[PlacedBox] = []
        for part in parts:
            node = step.nodes[part.node]
            start = Start.KEEP if placed else Start.ZERO
            if part.shift:
                *only, start = starts_of(part.shift, accelerator)
                for alone in only:
                    placed.append(_shift(node, alone, accelerator, image))
            for box, run, first, count in weights[part.node]:
                placed.append(
                    PlacedBox(
                        node=node,
                        box=box,
                        digit=part.digit,
                        start=start,
                        run=run,
                        first=first,
                        weights=count,
                        early=group in (early or ()) and first == 0,
                    )
                )
                start = Start.KEEP
        found[group] = placed
    return found


@dataclass(frozen=True, slots=True)
class Part:
    """A digit of the input under a plane of the weights.

    Attributes
    ----------
    node, digit: their numbers.
    shift: places by which the sum so far moves to the left before this is added.
    """

    node: int
    digit: int
    shift: int


def parts_of(step: ConvStep, accelerator: Accelerator) -> list[Part]:
    """Every digit of the input under every plane of the weights, in falling order of weight.

    Shifting and adding are exact modulo 2 to the accumulator's bits, so that only the whole sum
    must fit it, not what is there in between.
    """
    digits = digits_of(step.source, accelerator)
    weighted: list[tuple[int, int, int]] = []
    above = 0  # places that later planes move this one by
    for number in reversed(range(len(step.nodes))):
        for digit in range(digits):
            places = above + (digits - 1 - digit) * accelerator.activation_bits
            weighted.append((-places, number, digit))
        above += step.nodes[number].shift if number else 0
    weighted.sort()
    found: list[Part] = []
    before = weighted[0][0]
    for places, number, digit in weighted:
        found.append(Part(number, digit, places - before))
        before = places
    return found


def starts_of(shift: int, accelerator: Accelerator) -> list[Start]:
    """Starts that together shift a sum to the left by `shift` places, each once; the fewest."""
    digits, places = divmod(shift, accelerator.activation_bits)
    return [Start.DIGIT] * digits + [Start.DOUBLE] * places


def _shift(
    node: Accumulate, start: Start, accelerator: Accelerator, image: ImageBuilder
) -> PlacedBox:
    """Shift sums and add nothing to them: a tile of zeros."""
    tile = np.zeros((1, accelerator.lanes, accelerator.columns), np.int8)
    packed = partial(pack_tiles, tile, accelerator)
    return PlacedBox(
        node=node,
        box=Box(ky=(0, 1), kx=(0, 1), planes=(0, 1)),
        digit=0,
        start=start,
        run=Run(image.constant(accelerator.tile_beats, packed), 1, 0),
        first=0,
        weights=0,
    )


def shift_count(step: ConvStep, accelerator: Accelerator) -> int:
    """Tiles of zeros that a column group takes to shift its sums."""
    shifts = (part.shift for part in parts_of(step, accelerator) if part.shift)
    return sum(len(starts_of(shift, accelerator)) - 1 for shift in shifts)


def box_weights(step: ConvStep, number: int, group: int, box: Box, accelerator: Accelerator) -> int:
    """Weights in the tiles of a box for a column group, zeros among them included."""
    words, columns = accelerator.word_channels, accelerator.group_channels
    return _box_weights(step, number, group, box, words, columns)


@lru_cache(maxsize=1 << 14)
def _box_weights(
    step: ConvStep, number: int, group: int, box: Box, word_channels: int, group_channels: int
) -> int:
    trits, groups = step.nodes[number].trits, step.nodes[number].groups
    inputs, outputs = (
        slots_in(tensor.pieces, word_channels) for tensor in (step.source, step.output)
    )
    held = np.ones((len(inputs), kernel_of(step.nodes[number])[0]), bool)
    if step.reads:
        read = step.reads[number]
        first, last = (plane * word_channels for plane in read.planes)
        inputs, held = inputs[first:last], read.held
    per_group, count = trits.shape[0] // groups, 0
    plane = inputs // word_channels
    inside = (box.planes[0] <= plane) & (plane < box.planes[1])
    taps_of = held[:, slice(*box.ky)].sum(axis=1) * inside
    outs = np.flatnonzero(outputs // group_channels == group)
    for g in sorted(set((outs // per_group).tolist())):
        first = g * trits.shape[1]
        taps = int(taps_of[first : first + trits.shape[1]].sum())
        count += int(np.count_nonzero(outs // per_group == g)) * taps
    return count * (box.kx[1] - box.kx[0])


def packed_boxes(
    step: ConvStep,
    number: int,
    accelerator: Accelerator,
    group: int,
    boxes: Sequence[Box],
    shared: ByteCache[NDArray[np.uint8]],
) -> NDArray[np.uint8]:
    """Tiles of some boxes as they lie in memory, one box behind the other.

    Parameters
    ----------
    shared: what machines whose arrays are alike have made, and where these go.
    """
    acc, source = accelerator, step.source.pieces
    array = acc.lanes, acc.columns, acc.word_channels, acc.weight_format, acc.tile_bytes
    reads = step if step.reads else None
    key = (step.nodes[number], reads, number, source, step.output.pieces, group, *boxes, array)

    def made() -> NDArray[np.uint8]:
        maker = TileMaker(step, number, accelerator)
        made = [maker.tiles(group, box).transpose(0, 2, 1) for box in boxes]
        whole = made[0] if len(made) == 1 else np.concatenate(made)
        return pack_tiles(whole.transpose(0, 2, 1), accelerator)

    return shared.get(key, made)


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
        self.trits = node.trits.reshape(*node.trits.shape[:2], *kernel_of(node))

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
