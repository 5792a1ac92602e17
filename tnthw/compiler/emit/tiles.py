"""Trits of a layer as weight tiles, in the order in which the array walks them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np

from tnthw.compiler.emit.box import Box, before, cut, split
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.tile_bytes import TileMaker, packed_boxes
from tnthw.compiler.emit.tile_counts import group_planes
from tnthw.compiler.layout import digits_of, groups_of, weight_capacity
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.ir.ops import Accumulate
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Start
from tnthw.machine.packing import pack_tiles
from tnthw.program.layout import slots_in


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
    makers = [TileMaker(step, number, accelerator) for number in range(len(step.nodes))]
    found: dict[int, list[PlacedBox]] = {}
    for group in groups_of(step.output, accelerator):
        weights: list[list[tuple[Box, Run, int, int]]] = []  # of each node
        for number, node in enumerate(step.nodes):
            planes = group_planes(step, number, group, accelerator)
            weights.append([])
            for box in split(kernel_of(node), planes, most, node.dilation):
                cuts = cut(box, (pieces or {}).get(group, 1))
                if early and group in early:
                    cuts = list(before(box, early[group]))
                packed = partial(packed_boxes, makers[number], group, cuts, image.packed)
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
    taps = (box.ky[1] - box.ky[0]) * (box.kx[1] - box.kx[0])
    if groups == 1 and not step.reads:
        planes = inputs.searchsorted([plane * word_channels for plane in box.planes])
        columns = outputs.searchsorted([group * group_channels, (group + 1) * group_channels])
        return int((planes[1] - planes[0]) * (columns[1] - columns[0])) * taps
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
