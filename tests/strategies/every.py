"""Random small networks with all that the IR has, the machine or not, and what of it they reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.strategies.draw import Draw, FromGenerator, FromHypothesis
from tests.strategies.graphs import GraphMaker
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Concat, MaxPool, Node, Output, Rescale, Table, Threshold
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import LARGEST_EXPONENT, MAX_TERMS

FUNCTIONS = ("softmax", "log_softmax", "sigmoid", "argmax")


def every_graph(rng: np.random.Generator, **options: Any) -> Graph:
    """Draw a small valid graph with any operation and field; options as for `graphs`."""
    return _Maker(FromGenerator(rng), **options).make()


@st.composite
def every_graphs(draw: Callable[..., Any], **options: Any) -> Graph:
    """Draw small valid graphs with any operation and field; options as for `graphs`."""
    return _Maker(FromHypothesis(draw), **options).make()


class _Maker(GraphMaker):
    def __init__(self, draw: Draw, **options: Any) -> None:
        super().__init__(draw, few_bit=True, **{"channels": 6, "size": 5} | options)

    def layer(self, x: str) -> str:
        kinds = ["usual"] * 5 + ["planes"] * 4 + ["table"] * 4 + ["levels"] * 3
        kinds += ["many_terms"] * 2 + ["branches", "wide_table", "pooled_accumulator"]
        return getattr(self, self.draw.pick(kinds))(x)

    def usual(self, x: str) -> str:
        return super().layer(x)

    def output(self, x: str) -> None:
        channels, rng = self.shape(x)[0], self.draw.arrays()
        if self.chance(40) and len(self.shape(x)) == 1:
            x = self.build.accumulate(x, self.trits((channels, channels)))  # wide, as it is
        offset = rng.normal(0, 5, channels) if self.chance(50) else ()
        then = [self.draw.pick(FUNCTIONS)] if self.chance(50) else []
        if then and then[0] != "argmax" and self.chance(30):
            then.append("argmax")
        self.build.output(x, offset=offset, then=then)

    # Layers --------------------------------------------------------------------------------------

    def planes(self, x: str) -> str:
        """Weights of 2 to 8 bits as planes, and what they are rescaled to."""
        if len(self.shape(x)) == 3 and self.chance(20):
            x = self.build.reshape(x)
        return self.requantised(self.wide_sum(x))

    def wide_sum(self, x: str) -> str:
        shape, out = self.shape(x), self.draw.integer(1, self.channels)
        options: dict[str, Any] = {}
        weights: tuple[int, ...] = (out, shape[0])
        if len(shape) == 3:
            groups = self.draw.pick([1, 1, 1, shape[0]])
            kernel, options = self.window(shape, keep=False)
            weights, options["groups"] = (groups, shape[0] // groups, *kernel), groups
            weights = weights if groups > 1 else (out, shape[0], *kernel)
        bits = self.draw.pick((8, 2, 3, 4, 5, 6, 7, 8, 8))
        integers = self.draw.arrays().integers(-(1 << bits - 1), 1 << bits - 1, weights)
        total = None
        for trits, shift in digits(integers, self.draw.pick((1, 1, 2))):
            total = self.build.accumulate(x, trits, onto=total, shift=shift, **options)
        assert total is not None
        return total

    def requantised(self, total: str) -> str:
        return self.rescaled(total) if self.chance(60) else self.counted(total)

    def levels(self, x: str) -> str:
        """Thresholds on an accumulator, a sum of a pool, an addition, or an activation."""
        kinds = ["accumulator", "accumulator", "added", "plain"]
        kinds += ["summed"] * (len(self.shape(x)) == 3)
        match self.draw.pick(kinds):
            case "accumulator":
                x = self.accumulator(x)
            case "added":
                x = self.added(x, x)
            case "summed":
                kernel, stride, padding = self.pool(self.shape(x))
                x = self.build.sum_pool(x, kernel, stride=stride, padding=padding)
        return self.counted(x)

    def counted(self, x: str) -> str:
        """Thresholds of 1 to 8 bits: one row or a row a channel, equal ones, some out of reach."""
        proven, rng = self.build.range(x), self.draw.arrays()
        count = self.draw.pick((1, 2, 3, 4, 7, 15, 100, 255))
        rows = 1 if self.chance(40) else self.shape(x)[0]
        margin = self.draw.pick((1, 1, 1 + (proven.high - proven.low) // 2))
        pool = rng.integers(proven.low - margin, proven.high + margin + 1, max(1, count // 2))
        fresh = rng.integers(proven.low - margin, proven.high + margin + 1, (rows, count))
        repeated = rng.choice(pool, (rows, count))
        thresholds = np.sort(repeated if self.chance(30) else fresh, axis=1)
        low = (
            self.draw.pick((0, 0, -(count // 2) - 1)) if count < 255 else self.draw.pick((0, -128))
        )
        return self.build.threshold(x, thresholds, low=low)

    def table(self, x: str) -> str:
        x = self.narrow(x)
        kind = self.build[x].type
        entries = kind.high - kind.low + 1
        rows = 1 if self.chance(50) else kind.channels
        rng, bits = self.draw.arrays(), self.draw.pick((8, 8, 8, 4, 2))
        signed = self.chance(50)
        low, high = (-(1 << bits - 1), 1 << bits - 1) if signed else (0, 1 << bits)
        table = rng.integers(low, high, (rows, entries))
        if self.chance(30):
            table = np.sort(table, axis=1)
        made = self.build.table(x, table, bits=bits, signed=signed)
        return self.table(made) if self.chance(20) else made

    def wide_table(self, x: str) -> str:
        """A table of up to 16 bits, rescaled."""
        x = self.narrow(x)
        kind = self.build[x].type
        entries = kind.high - kind.low + 1
        bits, signed = self.draw.integer(9, 16), self.chance(50)
        low, high = (-(1 << bits - 1), 1 << bits - 1) if signed else (0, 1 << bits)
        table = self.draw.arrays().integers(low, high, (1, entries))
        return self.rescaled(self.build.table(x, table, bits=bits, signed=signed))

    def narrow(self, x: str) -> str:
        """At most 8 bits; what joins signed and unsigned values has more."""
        return x if self.build[x].type.bits <= 8 else self.rescaled(x)

    def many_terms(self, x: str) -> str:
        """A rescale with up to 8 terms, and exponents to 20."""
        total = self.accumulator(x)
        signed, low, high, bits = self.grid()
        proven, rng = self.build.range(total), self.draw.arrays()
        terms, channels = self.draw.integer(5, MAX_TERMS), self.shape(total)[0]
        choices = self.draw.pick(((-1, 0, 1), (-1, 1)))
        signs = rng.choice(np.array(choices, np.int8), (channels, terms))
        exponents = rng.integers(0, LARGEST_EXPONENT + 1, (channels, terms)).astype(np.int8)
        shift = rng.integers(
            LARGEST_EXPONENT - 6, min(47, LARGEST_EXPONENT + proven.bits), channels
        )
        half = (np.int64(1) << shift) >> 1
        fitted = Fit(signs, exponents, half + (rng.integers(low, high + 1, channels) << shift),
                     shift.astype(np.int8))  # fmt: skip
        return self.build.rescale(total, fitted, bits=bits, signed=signed, low=low, high=high)

    def branches(self, x: str) -> str:
        """Branches of their own depth, side by side."""
        parts = [self.convolution(x, keep=True), self.curved_branch(x), x]
        return self.build.concat(parts[: self.draw.integer(2, 3)])

    def curved_branch(self, x: str) -> str:
        return self.table(x) if self.chance(50) else self.counted(self.convolution(x, keep=True))

    def pooled_accumulator(self, x: str) -> str:
        """A maximum of wide sums, as a network with a batch norm behind the pool has."""
        if len(self.shape(x)) == 1:
            return self.planes(x)
        total = self.wide_sum(x) if self.chance(50) else self.accumulator(x)
        kernel, stride, padding = self.pool(self.shape(total))
        pooled = self.build.max_pool(total, kernel, stride=stride, padding=padding)
        return self.requantised(pooled)


def digits(integers: NDArray[np.signedinteger], places: int) -> list[tuple[NDArray[np.int8], int]]:
    """Planes of trits, the most significant first, and the shift of what is before each.

    With `places` 1 the binary digits of the magnitudes.  With more there are planes of zeros
    between, left out, so that the shifts differ.
    """
    magnitude, sign = np.abs(integers), np.sign(integers)
    count = max(1, int(magnitude.max(initial=0)).bit_length())
    found: list[tuple[NDArray[np.int8], int]] = []
    shift = 0
    for place in reversed(range(count)):
        shift += bool(found)
        if places > 1 and place % places and place != count - 1:
            continue
        found.append(((sign * (magnitude >> place & 1)).astype(np.int8), shift))
        shift = 0
    return found


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
            return [("8 terms", used == 8), ("exponent of 20", largest == 20)]
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
    8 terms|exponent of 20|concat of branches|pool of an accumulator
    offset|two functions|accumulator as the result|softmax|log_softmax|sigmoid|argmax
    """.replace("\n", "|").replace("  ", "").split("|")
) - {""}  # fmt: skip
"""What random graphs must reach, one way or another."""
