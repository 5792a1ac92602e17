"""Trits of a layer as weight tiles, in the order in which the array walks them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.layout import balanced, groups_of
from tnthw.compiler.steps import ConvStep
from tnthw.ir.ops import Accumulate
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_of


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


def kernel_of(node: Accumulate) -> tuple[int, int]:
    """Kernel (y, x); 1 x 1 for a linear layer."""
    if node.trits.ndim == 2:
        return 1, 1
    return node.trits.shape[2], node.trits.shape[3]


def group_planes(node: Accumulate, group: int, accelerator: Accelerator) -> tuple[int, int]:
    """Input planes [first.

    Last) that a column group reads (fewer than all in a grouped convolution).
    """
    inputs = node.trits.shape[1]
    per_group = node.trits.shape[0] // node.groups
    first = group * accelerator.group_channels
    last = min(first + accelerator.group_channels, node.trits.shape[0]) - 1
    low = first // per_group * inputs
    high = (last // per_group + 1) * inputs
    return low // accelerator.word_channels, planes_of(high, accelerator)


def split(kernel: tuple[int, int], planes: tuple[int, int], most_tiles: int) -> list[Box]:
    """Cut a reduction into boxes of at most `most_tiles` tiles: kernel rows first, then columns.

    Then planes.
    """
    n_planes = planes[1] - planes[0]
    rows = max(1, min(kernel[0], most_tiles // (kernel[1] * n_planes)))
    columns = max(1, min(kernel[1], most_tiles // n_planes))
    depth = min(n_planes, most_tiles)
    boxes: list[Box] = []
    for ky in balanced(kernel[0], rows):
        for kx in balanced(kernel[1], kernel[1] if rows > 1 or columns >= kernel[1] else columns):
            for low, high in balanced(n_planes, depth):
                boxes.append(Box(ky=ky, kx=kx, planes=(planes[0] + low, planes[0] + high)))
    return boxes


def tile_count(step: ConvStep, accelerator: Accelerator) -> int:
    """Weight tiles of a layer, all column groups together."""
    total = 0
    for node in step.nodes:
        kernel = kernel_of(node)
        for group in range(groups_of(step.output.shape[0], accelerator)):
            first, last = group_planes(node, group, accelerator)
            total += kernel[0] * kernel[1] * (last - first)
    return total


class TileMaker:
    """Cuts one Accumulate's trits into tiles (lanes, columns) of the machine."""

    def __init__(self, node: Accumulate, in_channels: int, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        self.node = node
        self.in_channels = in_channels

    @cached_property
    def dense(self) -> NDArray[np.int8]:
        """The trits, zeros between groups and in unused lanes and columns, as (group, column.

        Plane, lane, ky, kx).
        """
        acc, node = self.accelerator, self.node
        ky, kx = kernel_of(node)
        trits = node.trits.reshape(node.trits.shape[0], node.trits.shape[1], ky, kx)
        groups = groups_of(trits.shape[0], acc)
        planes = planes_of(self.in_channels, acc)
        dense = np.zeros((groups * acc.group_channels, planes * acc.word_channels, ky, kx), np.int8)
        per_group = trits.shape[0] // node.groups
        inputs = trits.shape[1]
        for g in range(node.groups):
            out = slice(g * per_group, (g + 1) * per_group)
            dense[out, g * inputs : (g + 1) * inputs] = trits[out]
        return dense.reshape(groups, acc.group_channels, planes, acc.word_channels, ky, kx)

    def tiles(self, group: int, box: Box) -> NDArray[np.int8]:
        """Tiles (n, lanes, columns) of a box for a column group, plane innermost."""
        acc = self.accelerator
        part = self.dense[
            group, :, box.planes[0] : box.planes[1], :, box.ky[0] : box.ky[1], box.kx[0] : box.kx[1]
        ]
        walked = part.transpose(3, 4, 1, 2, 0)  # ky, kx, plane, lane, column
        tiles = np.zeros((box.tiles, acc.lanes, acc.columns), np.int8)
        tiles[:, : acc.word_channels, : acc.group_channels] = walked.reshape(
            box.tiles, acc.word_channels, acc.group_channels
        )
        return tiles
