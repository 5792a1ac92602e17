"""How a step walks over the maps of several images that lie one below the other.

Where no window reaches beyond the rows of its image, and the rows of the next image follow at the
same step, one instruction may go from image to image; else each walks within one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tnthw.compiler.layout import View, block_sizes, blocks
from tnthw.compiler.limits import LARGEST_SIDE, LARGEST_STRIDE
from tnthw.compiler.steps import ConvStep, PoolStep, Step


@dataclass(frozen=True, slots=True)
class Walk:
    """Where an instruction walks.

    Attributes
    ----------
    view: the source, its rows counted from the first row of the maps that are walked.
    start: first output position, counted from the first row of these.
    stride: (y, x) of the window, as its rows are counted.
    height: rows that are counted.
    apart: rows of the source from one output row to the next, where these are not the stride.
    """

    view: View
    start: int
    stride: tuple[int, int]
    height: int
    apart: int = 0


def stride_of(step: Step) -> tuple[int, int]:
    """Step (y, x) of the windows from one output position to the next, in one image."""
    match step:
        case ConvStep():
            return step.nodes[0].stride
        case PoolStep():
            return step.stride
        case _:
            return 1, 1


def joined_stride(step: Step) -> tuple[int, int] | None:
    """Step (y, x) of a walk that goes from image to image, None where there is no such walk."""
    made, read = step.output, step.sources[0]
    stride_y, stride_x = stride_of(step)
    if made.images == 1 or max(made.shape[1], read.shape[1]) > LARGEST_SIDE:
        return None
    padded = isinstance(step, PoolStep) and step.padding[0] > 0
    if isinstance(step, ConvStep):
        padded = any(node.padding[0] for node in step.nodes)
    if padded:
        return None
    if made.image_rows == 1:
        return (read.image_rows if read.image_rows <= LARGEST_STRIDE else 1), stride_x
    if made.image_rows * stride_y == read.image_rows:
        return stride_y, stride_x
    return None


def step_blocks(step: Step, rows: tuple[int, int], limit: int) -> list[tuple[int, int]]:
    """Blocks of some output rows for one instruction each, as `layout.blocks` cuts them.

    Parameters
    ----------
    rows: first and last + 1.
    limit: most positions of a block.

    Returns
    -------
    Positions [first, last), counted from the first of these rows.
    """
    width = step.output.shape[2]
    joined = joined_stride(step)
    if joined is not None:
        return blocks(rows[1] - rows[0], width, limit, joined)
    height, found = step.output.image_rows, list[tuple[int, int]]()
    for image in range(rows[0] // height, (rows[1] - 1) // height + 1):
        low, high = max(rows[0], image * height), min(rows[1], (image + 1) * height)
        before = (low - rows[0]) * width
        mine = blocks(high - low, width, limit, stride_of(step))
        found += [(before + first, before + last) for first, last in mine]
    return found


def step_block_sizes(step: Step, tiles: Iterable[tuple[int, int]], limit: int) -> dict[int, int]:
    """How many blocks of each size `step_blocks` cuts some row tiles into."""
    if step.output.images > 1:
        blocks = [block for rows in tiles for block in step_blocks(step, rows, limit)]
        return Counter(last - first for first, last in blocks)
    heights: dict[int, int] = {}  # a Counter takes as long as all of this
    for first, last in tiles:
        heights[last - first] = heights.get(last - first, 0) + 1
    width, stride = step.output.shape[2], stride_of(step)
    found: dict[int, int] = {}
    for height, times in heights.items():
        for size, count in block_sizes(height, width, limit, stride):
            found[size] = found.get(size, 0) + times * count
    return found


def walk_from(step: Step, view: View, start: int) -> Walk:
    """Where the instruction walks that begins at an output position, counted through all images."""
    source, made = step.sources[0], step.output
    if made.images == 1:
        return Walk(view, start, stride_of(step), source.image_rows)
    joined = joined_stride(step)
    if joined is not None and made.image_rows == 1 and source.image_rows > LARGEST_STRIDE:
        # a window has all rows of its image, so that none lies outside; what is counted is as
        # much as that takes, and addresses step by whole images
        rows = made.images + source.image_rows - 1
        return Walk(view, start, joined, rows, source.image_rows)
    if joined is not None:
        return Walk(view, start, joined, source.shape[1])
    positions = made.image_rows * made.shape[2]
    image = start // positions
    mine = replace(view, row=view.row - image * source.image_rows)
    return Walk(mine, start - image * positions, stride_of(step), source.image_rows)
