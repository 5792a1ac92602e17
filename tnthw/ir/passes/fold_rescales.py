"""Rescales that do nothing, and rescales of rescales."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from tnthw.formats import ACCUMULATOR_BITS, BIAS_BITS, HEADROOM_BITS, MAX_SHIFT
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Node, Rescale, SumPool
from tnthw.ir.passes.base import Pass, rewired, with_nodes
from tnthw.ir.ranges import analyse
from tnthw.ir.shift_add import running
from tnthw.ir.types import Int, Range


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldRescales(Pass):
    """Drop identity rescales, and make one of two that follow each other, where that is exact.

    Attributes
    ----------
    running_bits: widest running value of the finish unit that a folded rescale may take (28: an
        accumulator of 20 bits).
    """

    name: ClassVar[str] = "fold-rescales"

    running_bits: int = ACCUMULATOR_BITS + HEADROOM_BITS

    def run(self, graph: Graph) -> Graph:
        """Drop identities, compose what follows each other, and drop the identities that makes."""
        return _without_identities(self._composed(_without_identities(graph)))

    def _composed(self, graph: Graph) -> Graph:
        users = graph.users()
        ranges = analyse(graph)
        nodes: dict[str, Node] = {}
        for node in graph:
            made: Node = node
            if isinstance(node, Rescale):
                source = nodes[node.inputs[0]]
                if isinstance(source, Rescale) and len(users[source.name]) == 1:
                    made = self._folded(source, node, ranges[source.inputs[0]]) or node
            nodes[node.name] = made
        return with_nodes(graph, nodes.values())

    def _folded(self, inner: Rescale, outer: Rescale, x: Range) -> Rescale | None:
        """Compose two rescales, or return None where the result would not be exact.

        The outer factor must be a power of two 2**e with e <= its shift.  With k = shift - e and
        c = bias >> e, outer(y) = (y + c) >> k, because flooring y + bias / 2**e first changes
        nothing when y is whole.  With N = x * m + bias of the inner one, ((N >> s) + c) >> k = (N
        + c * 2**s) >> (s + k) for the same reason.  The outer step never falls as y grows, so the
        inner clamp to [l, h] may be applied after it, as a clamp to [outer(l), outer(h)].
        """
        power = outer.factor
        shift = outer.shift.astype(np.int64)
        if not ((power > 0) & (power & (power - 1) == 0) & (power <= 1 << shift)).all():
            return None
        exponent = np.log2(power).astype(np.int64)
        k, c = shift - exponent, outer.bias >> exponent
        inner_shift = inner.shift.astype(np.int64)
        if (np.abs(c) > (1 << BIAS_BITS - 1) >> inner_shift).any():
            return None
        bias, total = inner.bias + (c << inner_shift), inner_shift + k
        if total.max() > MAX_SHIFT or np.abs(bias).max() >= 1 << BIAS_BITS - 1:
            return None
        clamp = _clamp(inner, outer, x, c, k)
        if clamp is None:
            return None
        exact = np.zeros(0)
        if inner.exact.size:
            own = outer.exact if outer.exact.size else np.ldexp(1.0, -k)
            exact = inner.exact * own
        folded = replace(
            outer,
            inputs=inner.inputs,
            type=replace(outer.type, low=clamp[0], high=clamp[1]),
            signs=inner.signs,
            exponents=inner.exponents,
            bias=bias,
            shift=total.astype(np.int8),
            exact=exact,
        )
        reach = np.maximum(np.abs(x.channel_low), np.abs(x.channel_high))
        if running(inner.factor, bias, total, reach).max() >> (self.running_bits - 1):
            return None
        return folded


def _clamp(inner: Rescale, outer: Rescale, x: Range, c: Int, k: Int) -> tuple[int, int] | None:
    """Combine both clamps, which must come out the same for every channel."""
    low, high = inner.unclamped(x)
    least, most = outer.type.low, outer.type.high
    lows = np.where(low < inner.type.low, np.clip((inner.type.low + c) >> k, least, most), least)
    highs = np.where(high > inner.type.high, np.clip((inner.type.high + c) >> k, least, most), most)
    if len(np.unique(lows)) > 1 or len(np.unique(highs)) > 1:
        return None
    return int(lows[0]), int(highs[0])


def _without_identities(graph: Graph) -> Graph:
    ranges = analyse(graph)
    nodes: dict[str, Node] = {}
    renamed: dict[str, str] = {}
    for original in graph:
        node = rewired(original, renamed)
        if isinstance(node, Rescale):
            source = nodes[node.inputs[0]]
            if _is_identity(node, source, ranges[source.name]):
                renamed[node.name] = source.name
                continue
        nodes[node.name] = node
    return with_nodes(graph, nodes.values())


def _is_identity(node: Rescale, source: Node, x: Range) -> bool:
    """Tell whether a rescale gives back its input: (x * 2**s + b) >> s with 0 <= b < 2**s.

    The rescale of an accumulator or a sum stays in any case: it is where a wide value becomes an
    activation.
    """
    one = np.int64(1) << node.shift.astype(np.int64)
    kind = source.type
    return (
        not isinstance(source, Accumulate | SumPool)
        and bool((node.factor == one).all())
        and bool(((node.bias >= 0) & (node.bias < one)).all())
        and node.type.low <= x.low
        and x.high <= node.type.high
        and (kind.bits, kind.signed, kind.scale)
        == (node.type.bits, node.type.signed, node.type.scale)
    )
