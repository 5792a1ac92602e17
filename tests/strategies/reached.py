"""What of the IR, beyond the machine, a random network reaches."""

from __future__ import annotations

import numpy as np

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Concat, MaxPool, Node, Output, Rescale, Table, Threshold


def reached(graph: Graph) -> set[str]:
    """Names of the features beyond the machine that a graph has."""
    makers = {node.name: node for node in graph}
    found: set[str] = set()
    for node in graph:
        sources = [makers[name] for name in node.inputs]
        found |= {name for name, present in _features(node, sources, makers) if present}
    return found


def _features(node: Node, sources: list[Node], makers: dict[str, Node]) -> list[tuple[str, object]]:
    kind = node.type
    match node:
        case Table():
            return [
                ("table for all channels", len(node.table) == 1 < kind.channels),
                ("table for each channel", len(node.table) > 1),
                ("table of a signed value", sources[0].type.signed),
                ("table of few entries", node.table.shape[1] < 16),
                ("table of a table", isinstance(sources[0], Table)),
                ("table of 9 to 16 bits", kind.bits > 8),
                ("signed table", kind.signed),
            ]
        case Threshold():
            first = sources[0]
            x, t = first.type, node.thresholds
            return [
                ("one row of thresholds", len(t) == 1 < kind.channels),
                ("thresholds for each channel", len(t) > 1),
                (f"threshold of {kind.bits} bits", True),
                ("signed threshold", kind.signed),
                ("equal thresholds", (np.diff(t, axis=1) == 0).any()),
                ("thresholds beyond the range", (t < x.low).any() and (t > x.high).any()),
                (f"threshold of {first.op}", True),
            ]
        case Accumulate():
            planes, last = 1, node
            while len(last.inputs) == 2 and isinstance(makers[last.inputs[1]], Accumulate):
                planes += last.shift > 0
                last = makers[last.inputs[1]]
            return [
                (f"{planes} planes", planes > 1),
                ("linear planes", planes > 1 and node.trits.ndim == 2),
                ("grouped planes", planes > 1 and node.groups > 1),
                ("padded planes", planes > 1 and max(node.padding) > 0),
                ("shift of several places", node.shift > 1),
                ("accumulator of 20 bits", kind.bits >= 20),
            ]
        case Rescale():
            used = (node.signs != 0).sum(axis=1).max()
            largest = node.exponents[node.signs != 0].max(initial=0)
            return [
                ("8 terms", used == 8),
                ("exponent of 20", largest == 20),
                ("exact rescale", node.origin == "exact"),
                ("exact rescale of 3 terms", node.origin == "exact" and used > 2),
            ]
        case Concat():
            return [("concat of branches", len({s.op for s in sources}) > 1)]
        case MaxPool():
            return [("pool of an accumulator", isinstance(sources[0], Accumulate))]
        case Output():
            return [
                ("offset", node.offset.size),
                ("two functions", len(node.then) > 1),
                ("accumulator as the result", isinstance(sources[0], Accumulate)),
                *((name, True) for name in node.then),
            ]
        case _:
            return []


REQUIRED = frozenset(
    """
    table for all channels|table for each channel|table of a signed value|table of few entries
    table of a table|table of 9 to 16 bits|signed table
    one row of thresholds|thresholds for each channel|signed threshold|equal thresholds
    thresholds beyond the range|threshold of 1 bits|threshold of 2 bits|threshold of 3 bits
    threshold of 4 bits|threshold of 7 bits|threshold of 8 bits|threshold of accumulate
    threshold of sumpool|threshold of add|threshold of maxpool|threshold of input
    2 planes|3 planes|4 planes|5 planes|6 planes|7 planes|8 planes|linear planes|grouped planes
    padded planes|shift of several places|accumulator of 20 bits
    8 terms|exponent of 20|exact rescale|exact rescale of 3 terms
    concat of branches|pool of an accumulator
    offset|two functions|accumulator as the result|softmax|log_softmax|sigmoid|argmax
    """.replace("\n", "|").replace("  ", "").split("|")
) - {""}  # fmt: skip
"""What random graphs must reach, one way or another."""
