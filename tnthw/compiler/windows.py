"""Pools with windows too large for an instruction, rewritten as what the machine runs.

An instruction counts at most 63 taps along each side.  Convolutions are cut into
boxes of fewer taps anyway; a pool has no boxes, so it is rewritten, with the same integers:

* a maximum is taken in two steps, a window of the largest kernel over every position, then the
  rest of the window over those maxima;
* a sum becomes a convolution with one group a channel and +1 trits.

A window that is the whole map stays where the same words are a map of two short sides: 75 positions
in a row lie as 3 rows of 25 do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from tnthw.compiler.layout import View
from tnthw.compiler.limits import LARGEST_KERNEL
from tnthw.compiler.steps import PoolStep
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, MaxPool, Node, Rescale, SumPool
from tnthw.ir.passes.base import Pass, with_nodes
from tnthw.ir.ranges import analyse
from tnthw.ir.types import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitPools(Pass):
    """Rewrite pools with a side of the window above `largest`, exactly.

    Attributes
    ----------
    largest: taps along one side that an instruction can count.
    """

    name: ClassVar[str] = "split-pools"

    largest: int = LARGEST_KERNEL

    def run(self, graph: Graph) -> Graph:
        """Rewrite every such pool; all others stay."""
        ranges = users = None
        result: list[Node] = []
        for node in graph:
            if not isinstance(node, MaxPool | SumPool) or max(node.kernel) <= self.largest:
                result.append(node)
            elif self._whole(node, graph[node.inputs[0]].type.shape):
                result.append(node)
            elif isinstance(node, MaxPool):
                result += self._maximum(node, graph[node.inputs[0]].type.shape)
            else:
                ranges, users = ranges or analyse(graph), users or graph.users()
                followers = users[node.name]
                rescaled = len(followers) == 1 and isinstance(followers[0], Rescale)
                source = graph[node.inputs[0]]
                total = _ones(node, source.type)
                found = total.result_range((ranges[source.name],), (source.type.shape,))
                wide = replace(
                    node.type, bits=found.bits, signed=True, low=found.low, high=found.high
                )
                total = replace(total, type=wide)
                if rescaled:
                    result.append(total)
                else:  # the narrow sum keeps its type behind a factor of 1
                    total = replace(total, name=f"{node.name}.total")
                    result += [total, _unchanged(node, total)]
        return with_nodes(graph, result)

    def _whole(self, node: MaxPool | SumPool, shape: tuple[int, ...]) -> bool:
        """Whether the window is the whole map, in words that are also one of two short sides."""
        whole = node.kernel == shape[1:] and node.padding == (0, 0)
        return whole and folded_sides(*node.kernel, self.largest) is not None

    def _maximum(self, node: MaxPool, shape: tuple[int, ...], depth: int = 1) -> list[Node]:
        """Maxima of the largest window at every position, and the rest of the window over them.

        Window t covers inputs [t * stride - padding, ... + kernel).  The first pool's value j
        covers [j - before, j - before + first), so that values t * stride - behind up to kernel -
        first further cover the same; `before + behind = padding`.  Values left of the first cover
        no input that the first does not.
        """
        first = tuple(min(k, self.largest) for k in node.kernel)
        rest = tuple(k - f + 1 for k, f in zip(node.kernel, first, strict=True))
        before = tuple(min(p, f - 1) for p, f in zip(node.padding, first, strict=True))
        behind = tuple(p - b for p, b in zip(node.padding, before, strict=True))
        inner = MaxPool(
            name=f"{node.name}.{depth}",
            inputs=node.inputs,
            origin=node.origin,
            type=node.type,
            kernel=(first[0], first[1]),
            stride=(1, 1),
            padding=(before[0], before[1]),
        )
        made = inner.result_shape((shape,))
        inner = replace(inner, type=replace(node.type, shape=made))
        outer = replace(
            node, inputs=(inner.name,), kernel=(rest[0], rest[1]), padding=(behind[0], behind[1])
        )
        if max(outer.kernel) <= self.largest:
            return [inner, outer]
        return [inner, *self._maximum(outer, made, depth + 1)]


def folded_sides(height: int, width: int, largest: int = LARGEST_KERNEL) -> tuple[int, int] | None:
    """Sides (y, x) of at most `largest` of a map with as many positions; None where there are none.

    Of several the one with the fewest rows.
    """
    positions = height * width
    for rows in range(-(-positions // largest), largest + 1):
        if positions % rows == 0:
            return rows, positions // rows
    return None


def folded(step: PoolStep) -> PoolStep:
    """The step on its source with sides that an instruction can count, the same words in a row."""
    if max(step.kernel) <= LARGEST_KERNEL:
        return step
    sides = folded_sides(*step.kernel)
    assert sides is not None, "SplitPools leaves no other window"
    rows, width = sides
    channels, images = step.source.shape[0], step.source.images
    source = replace(step.source, shape=(channels, images * rows, width))
    return replace(step, source=source, kernel=sides, stride=(rows, 1))


def folded_view(view: View, width: int) -> View:
    """The same words in rows of another width; the view begins and ends between two of them."""
    if view.width == width:
        return view
    (row, before), (rows, behind) = (
        divmod(each * view.width, width) for each in (view.row, view.rows)
    )
    assert not before and not behind, "whole maps"
    return replace(view, row=row, rows=rows, width=width)


def _ones(node: SumPool, source: Type) -> Accumulate:
    """The same sums as a convolution with one group a channel."""
    return Accumulate(
        name=node.name,
        inputs=node.inputs,
        origin=node.origin,
        type=node.type,
        trits=np.ones((source.channels, 1, *node.kernel), np.int8),
        stride=node.stride,
        padding=node.padding,
        groups=source.channels,
    )


def _unchanged(node: SumPool, total: Accumulate) -> Rescale:
    channels = node.type.channels
    return Rescale(
        name=node.name,
        inputs=(total.name,),
        origin=node.origin,
        type=node.type,
        signs=np.ones((channels, 1), np.int8),
        exponents=np.zeros((channels, 1), np.int8),
        bias=np.zeros(channels, np.int64),
        shift=np.zeros(channels, np.int8),
    )
