"""Tables of tables, and tables that are a rescale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from tnthw.formats import MAX_EXPONENT
from tnthw.ir.exact_rescale import exact_rescales, fit_of
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Node, Rescale, Table
from tnthw.ir.ops_steps import MAX_TABLE_BITS
from tnthw.ir.passes.base import Pass, with_nodes
from tnthw.ir.shift_add import MAX_TERMS
from tnthw.ir.staircase import Staircase
from tnthw.ir.types import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldTables(Pass):
    """Make one table of two that follow each other, and a rescale of a table that is one.

    A table of a table, outer[inner[x]], is a table of x.  Rows that rise everywhere are
    staircases, and where a rescale equals each of them on all integers of the input
    (`tnthw.ir.exact_rescale`), it takes the table's place: ReLUs, clamps and roundings to a coarser
    grid, which every machine runs.

    Attributes
    ----------
    most_terms, max_exponent: of such a rescale.
    """

    name: ClassVar[str] = "fold-tables"

    most_terms: int = MAX_TERMS
    max_exponent: int = MAX_EXPONENT

    def run(self, graph: Graph) -> Graph:
        """Join tables whose first has no other reader, then replace those that are rescales."""
        users = graph.users()
        nodes: dict[str, Node] = {}
        for node in graph:
            made: Node = node
            if isinstance(node, Table):
                source = nodes[node.inputs[0]]
                if isinstance(source, Table) and len(users[source.name]) == 1:
                    made = _joined(source, node)
            nodes[node.name] = made
        for name, node in nodes.items():
            if isinstance(node, Table):
                nodes[name] = self._as_rescale(node, nodes[node.inputs[0]].type) or node
        return with_nodes(graph, nodes.values())

    def _as_rescale(self, table: Table, x: Type) -> Rescale | None:
        """Give the rescale that equals a table on all integers of its input, if there is one."""
        kind = table.type
        rows = table.table[:, x.low - table.first : x.high - table.first + 1].astype(np.int64)
        outside = rows.min() < kind.low or rows.max() > kind.high
        if outside or kind.bits > MAX_TABLE_BITS or (np.diff(rows, axis=1) < 0).any():
            return None
        levels = np.arange(kind.low + 1, kind.high + 1)
        channels = [
            Staircase(
                first=x.low,
                last=x.high,
                low=kind.low,
                high=kind.high,
                crossings=x.low + np.searchsorted(row, levels),
            )
            for row in rows
        ]
        found = exact_rescales(channels, most_terms=self.most_terms, max_exponent=self.max_exponent)
        exact = [rescale for rescale in found if rescale is not None]
        if len(exact) < len(found):
            return None
        signs, exponents, bias, shift = fit_of(exact)
        each = np.broadcast_to(np.arange(len(exact)), (kind.channels,))  # one row is for all
        return Rescale(
            name=table.name,
            inputs=table.inputs,
            origin=table.origin,
            type=kind,
            signs=signs[each],
            exponents=exponents[each],
            bias=bias[each],
            shift=shift[each],
        )


def _joined(inner: Table, outer: Table) -> Table:
    """Look the entries of one table up in the other; those that nothing reads may be anything."""
    index = np.clip(inner.table - outer.first, 0, outer.table.shape[1] - 1)
    rows = np.arange(max(len(inner.table), len(outer.table)))[:, None]
    table = outer.table[rows % len(outer.table), index[rows[:, 0] % len(index)]]
    return replace(outer, inputs=inner.inputs, table=table, first=inner.first)
