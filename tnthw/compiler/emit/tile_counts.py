"""How many weight tiles a layer has, and which planes of its input each column group reads."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from tnthw.compiler.layout import groups_in
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import slots_in


def group_planes(
    step: ConvStep, number: int, group: int, accelerator: Accelerator
) -> tuple[int, int]:
    """Input planes [first, last) that a column group reads of a node: not all in a grouped one."""
    words, columns = accelerator.word_channels, accelerator.group_channels
    return _group_planes(step, number, group, words, columns)


@lru_cache(maxsize=1 << 13)
def _group_planes(
    step: ConvStep, number: int, group: int, word_channels: int, group_channels: int
) -> tuple[int, int]:
    if step.reads:
        return step.reads[number].planes
    node = step.nodes[number]
    if node.groups == 1:
        return _all_planes(step.source.pieces, word_channels)
    inputs = node.trits.shape[1]
    per_group = node.trits.shape[0] // node.groups
    columns = slots_in(step.output.pieces, word_channels) // group_channels
    outputs = np.flatnonzero(columns == group)
    low = outputs[0] // per_group * inputs
    high = (outputs[-1] // per_group + 1) * inputs
    planes = slots_in(step.source.pieces, word_channels)[[low, high - 1]] // word_channels
    return int(planes[0]), int(planes[1]) + 1


@lru_cache(maxsize=1 << 10)
def _all_planes(pieces: tuple[int, ...], word_channels: int) -> tuple[int, int]:
    """Those that all channels lie in."""
    planes = slots_in(pieces, word_channels)[[0, -1]] // word_channels
    return int(planes[0]), int(planes[1]) + 1


def tile_count(step: ConvStep, accelerator: Accelerator) -> int:
    """Weight tiles of a layer, all column groups together."""
    return _tile_count(step, accelerator.word_channels, accelerator.group_channels)


@lru_cache(maxsize=1 << 12)
def _tile_count(step: ConvStep, word_channels: int, group_channels: int) -> int:
    return sum(
        math.prod(kernel_of(node)) * (last - first)
        for group in groups_in(step.output.pieces, word_channels, group_channels)
        for number, node in enumerate(step.nodes)
        for first, last in [_group_planes(step, number, group, word_channels, group_channels)]
    )


def group_tiles(step: ConvStep, group: int, accelerator: Accelerator) -> int:
    """Weight tiles of one column group of a layer."""
    return sum(node_tiles(step, number, group, accelerator) for number in range(len(step.nodes)))


def node_tiles(step: ConvStep, number: int, group: int, accelerator: Accelerator) -> int:
    """Weight tiles of one column group of one node."""
    height, width = kernel_of(step.nodes[number])
    first, last = group_planes(step, number, group, accelerator)
    return height * width * (last - first)
