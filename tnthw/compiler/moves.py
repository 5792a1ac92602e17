"""Concats and reshapes in forms that the machine runs; every integer stays.

* A concat of flattened maps of one size is the flattening of their concat: maps lie in planes of
  channels, and C order puts one channel after the other.
* A rescale of a concat of wide values is a concat of rescales: accumulators do not leave the array.
* A reshape that moves data between channels is a convolution with one +1 trit an output: a window
  as large as the map makes one position of it, and a padded window over one position makes a map.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Concat, Node, Rescale, Reshape
from tnthw.ir.passes.base import Pass, with_nodes
from tnthw.ir.types import Type, bits_for, channel_scales
from tnthw.ir.windows import MAX_ELEMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class FlattenAfterConcat(Pass):
    """Join maps before they are flattened, where all have one height and width."""

    name: ClassVar[str] = "flatten-after-concat"

    def run(self, graph: Graph) -> Graph:
        """Exchange every such pair."""
        nodes = {node.name: node for node in graph}
        result: list[Node] = []
        for node in graph:
            maps = _maps(node, nodes)
            if not maps:
                result.append(node)
                continue
            channels = sum(each.type.channels for each in maps)
            scales = tuple(s for each in maps for s in channel_scales(each.type))
            joined = replace(
                node,
                name=f"{node.name}.maps",
                inputs=tuple(each.name for each in maps),
                type=replace(
                    node.type,
                    shape=(channels, *maps[0].type.shape[1:]),
                    scale=scales[:1] if len(set(scales)) == 1 else scales,
                ),
            )
            flat = Reshape(
                name=node.name, inputs=(joined.name,), origin=node.origin, type=node.type
            )
            result += [joined, flat]
        return with_nodes(graph, result)


def _maps(node: Node, nodes: dict[str, Node]) -> list[Node]:
    """The maps whose flattenings a concat joins; none where it joins anything else."""
    if not isinstance(node, Concat):
        return []
    found: list[Node] = []
    for name in node.inputs:
        reshape = nodes[name]
        if not isinstance(reshape, Reshape) or len(reshape.type.shape) != 1:
            return []
        found.append(nodes[reshape.inputs[0]])
    shapes = {each.type.shape[1:] for each in found}
    return found if len(shapes) == 1 and len(shapes.pop()) == 2 else []


@dataclass(frozen=True, slots=True, kw_only=True)
class RescaleBeforeConcat(Pass):
    """Rescale what a concat joins, where that is wider than 8 bits."""

    name: ClassVar[str] = "rescale-before-concat"

    def run(self, graph: Graph) -> Graph:
        """Exchange every such pair."""
        nodes = {node.name: node for node in graph}
        result: list[Node] = []
        for node in graph:
            concat = nodes[node.inputs[0]] if node.inputs else None
            if (
                not isinstance(node, Rescale)
                or not isinstance(concat, Concat)
                or concat.type.bits <= 8
            ):
                result.append(node)
                continue
            parts = _parts(node, [nodes[name] for name in concat.inputs])
            joined = Concat(
                name=node.name,
                inputs=tuple(part.name for part in parts),
                origin=concat.origin,
                type=node.type,
            )
            result += [*parts, joined]
        return with_nodes(graph, result)


def _parts(node: Rescale, operands: list[Node]) -> list[Rescale]:
    """The rescale of each operand's channels."""
    found, first = list[Rescale](), 0
    for number, operand in enumerate(operands):
        mine = slice(first, first + operand.type.channels)
        first = mine.stop
        scale = node.type.scale
        part = replace(
            node,
            name=f"{node.name}.{number}",
            inputs=(operand.name,),
            type=replace(
                node.type,
                shape=operand.type.shape,
                scale=scale if len(scale) == 1 else scale[mine],
            ),
            signs=node.signs[mine],
            exponents=node.exponents[mine],
            bias=node.bias[mine],
            shift=node.shift[mine],
            exact=node.exact[mine],
        )
        found.append(part)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveByConvolution(Pass):
    """Move data between channels by convolutions with one trit an output.

    A reshape that needs more than 2**26 trits stays.
    """

    name: ClassVar[str] = "move-by-convolution"

    def run(self, graph: Graph) -> Graph:
        """Rewrite every reshape that does more than put or take away sides of 1."""
        nodes = {node.name: node for node in graph}
        result: list[Node] = []
        for node in graph:
            source = nodes[node.inputs[0]] if node.inputs else node
            before, after = _three(source.type.shape), _three(node.type.shape)
            largest = max(math.prod(before[1:]), math.prod(after[1:])) * math.prod(before)
            moves = isinstance(node, Reshape) and before != after and source.type.bits <= 8
            if not moves or largest > MAX_ELEMENTS:
                result.append(node)
                continue
            value: Node = source
            if before[1:] != (1, 1):
                value = self._flattened(node, value, before, result)
            if after[1:] != (1, 1):
                value = self._raised(node, value, after, result)
            if len(node.type.shape) == 1:
                value = replace(value, name=f"{node.name}.moved")
                result[-1] = value
                result.append(replace(node, inputs=(value.name,)))
            else:
                result[-1] = replace(value, name=node.name)
        return with_nodes(graph, result)

    def _flattened(
        self, node: Node, value: Node, shape: tuple[int, int, int], result: list[Node]
    ) -> Node:
        """Add the map as (features, 1, 1)."""
        channels, height, width = shape
        trits = np.zeros((channels, height * width, height, width), np.int8)
        y, x = np.divmod(np.arange(height * width), width)
        trits[:, np.arange(height * width), y, x] = 1
        return _moved(
            f"{node.name}.flat",
            node,
            value,
            trits.reshape(-1, 1, height, width),
            channels,
            (trits.shape[0] * trits.shape[1], 1, 1),
            (0, 0),
            result,
        )

    def _raised(
        self, node: Node, value: Node, shape: tuple[int, int, int], result: list[Node]
    ) -> Node:
        """Add (features, 1, 1) as a map."""
        channels, height, width = shape
        trits = np.zeros((channels, height * width, height, width), np.int8)
        y, x = np.divmod(np.arange(height * width), width)
        trits[:, np.arange(height * width), height - 1 - y, width - 1 - x] = 1
        padding = (height - 1, width - 1)
        name = f"{node.name}.map"
        return _moved(name, node, value, trits, channels, shape, padding, result)


def _moved(
    name: str,
    node: Node,
    value: Node,
    trits: NDArray[np.int8],
    groups: int,
    shape: tuple[int, int, int],
    padding: tuple[int, int],
    result: list[Node],
) -> Node:
    """Add a grouped convolution and the rescale by 1 behind it."""
    if len(value.type.shape) == 1:
        result.append(
            Reshape(
                name=f"{name}.points",
                inputs=(value.name,),
                origin=node.origin,
                type=replace(value.type, shape=(value.type.channels, 1, 1)),
            )
        )
        value = result[-1]
    taps = trits.shape[2] * trits.shape[3] if any(padding) else 1  # as range analysis sees it
    low, high = min(0, value.type.low) * taps, max(0, value.type.high) * taps
    bits = bits_for(low, high, signed=True)
    total = Accumulate(
        name=f"{name}.acc",
        inputs=(value.name,),
        origin=node.origin,
        type=Type(shape=shape, bits=bits, signed=True, low=low, high=high),
        trits=trits,
        padding=padding,
        groups=groups,
    )
    ones = np.ones((shape[0], 1), np.int8)
    zeros = np.zeros(shape[0], np.int8)
    rescale = Rescale(
        name=name,
        inputs=(total.name,),
        origin=node.origin,
        type=replace(node.type, shape=shape, scale=node.type.scale[:1]),
        signs=ones,
        exponents=zeros.reshape(-1, 1),
        bias=zeros.astype(np.int64),
        shift=zeros,
    )
    result += [total, rescale]
    return rescale


def _three(shape: tuple[int, ...]) -> tuple[int, int, int]:
    channels, height, width = (*shape, 1, 1)[:3]
    return channels, height, width
