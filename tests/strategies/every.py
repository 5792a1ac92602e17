"""Random small networks with all that the IR has, whether the machine runs it or not."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.strategies.draw import Draw, FromGenerator, FromHypothesis
from tests.strategies.graphs import GraphMaker
from tnthw.ir.exact_rescale import exact_rescales, fit_of
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import LARGEST_EXPONENT, MAX_TERMS
from tnthw.ir.staircase import affine_staircase
from tnthw.ir.types import bits_for

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
        kinds += (
            ["many_terms"] * 2 + ["exact"] * 2 + ["branches", "wide_table", "pooled_accumulator"]
        )
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

    def exact(self, x: str) -> str:
        """What a quantiser after an affine step is: a rescale that equals it, else thresholds."""
        total, rng = self.accumulator(x), self.draw.arrays()
        proven, levels = self.build.range(total), (1 << self.draw.integer(1, 5)) - 1
        low = self.draw.pick((0, -(levels // 2) - 1))
        channels = []
        for first, last in zip(proven.channel_low, proven.channel_high, strict=True):
            scale = Fraction(rng.uniform(0.1, 2) * levels / max(1, last - first))
            offset = Fraction(rng.normal() * levels / 2)
            bounds = {"first": int(first), "last": int(last), "low": low, "high": low + levels}
            channels.append(affine_staircase(scale, offset, **bounds))
        found = exact_rescales(channels, max_exponent=LARGEST_EXPONENT, accumulator_bits=30)
        rescales = [rescale for rescale in found if rescale is not None]
        if len(rescales) < len(found):
            return self.build.threshold(total, [s.crossings for s in channels], low=low)
        bits = bits_for(low, low + levels, signed=low < 0)
        return self.build.rescale(
            total, fit_of(rescales), bits=bits, signed=low < 0, low=low, high=low + levels,
            origin="exact",
        )  # fmt: skip

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
