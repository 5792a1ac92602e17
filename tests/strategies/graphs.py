"""Random small networks with every operation: the everyday draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.strategies.draw import Draw, FromGenerator, FromHypothesis
from tests.strategies.parameters import Parameters
from tnthw.ir.graph import Graph
from tnthw.ir.windows import window_positions


def random_graph(rng: np.random.Generator, **options: Any) -> Graph:
    """Draw a small valid graph; options as for `graphs`."""
    return GraphMaker(FromGenerator(rng), **options).make()


@st.composite
def graphs(draw: Callable[..., Any], **options: Any) -> Graph:
    """Draw small valid graphs.

    Options
    -------
    layers: most layers (default 4).
    channels, size: most channels (20) and pixels along one side (9).
    terms: most signed powers of two in a factor (8).
    expansion: allow several accumulates into one accumulator (True).
    flatten: allow a linear layer that reads a flattened image (True).
    concat: allow concats of values that others read too, of concats, and of one value twice (True).
    few_bit: allow Threshold (True).
    tables: allow Table (True).
    """
    return GraphMaker(FromHypothesis(draw), **options).make()


class GraphMaker(Parameters):
    def __init__(
        self,
        draw: Draw,
        *,
        layers: int = 4,
        channels: int = 20,
        size: int = 9,
        terms: int = 8,
        expansion: bool = True,
        flatten: bool = True,
        concat: bool = True,
        few_bit: bool = True,
        tables: bool = True,
    ) -> None:
        super().__init__(draw, terms)
        self.layers, self.channels, self.size = layers, channels, size
        self.expansion, self.flatten = expansion, flatten
        self.concat, self.few_bit, self.tables = concat, few_bit, tables

    def make(self) -> Graph:
        draw = self.draw
        if self.chance(12):
            shape: tuple[int, ...] = (draw.integer(1, self.channels),)
        else:
            shape = (
                draw.integer(1, self.channels),
                draw.integer(1, self.size),
                draw.integer(1, self.size),
            )
        signed, low, high, bits = self.grid()
        x = self.build.input(shape, bits=bits, signed=signed, low=low, high=high)
        for _ in range(draw.integer(1, self.layers)):
            x = self.layer(x)
        self.output(x)
        return self.build.finish()

    def output(self, x: str) -> None:
        self.build.output(x)

    def layer(self, x: str) -> str:
        kinds = ["convolution"] * 5 + ["block"] * 3 + ["self_add", "lone_rescale"]
        if len(self.shape(x)) == 3:
            kinds += ["max_pool", "max_pool", "sum_pool", "sum_pool"]
            if self.flatten:
                kinds += ["flat"]
        if self.concat:
            kinds += ["joined"]
        if self.few_bit:
            kinds += ["few_bits", "few_bits"]
        if self.tables:
            kinds += ["curve"]
        return getattr(self, self.draw.pick(kinds))(x)

    # Layers --------------------------------------------------------------------------------------

    def convolution(self, x: str, out: int | None = None, keep: bool = False) -> str:
        """Accumulate and Rescale; `keep` keeps height and width."""
        return self.rescaled(self.accumulator(x, out, keep))

    def accumulator(self, x: str, out: int | None = None, keep: bool = False) -> str:
        shape = self.shape(x)
        out = self.draw.integer(1, self.channels) if out is None else out
        if len(shape) == 1:
            window: dict[str, Any] = {}
            weights: tuple[int, ...] = (out, shape[0])
        else:
            groups = 1
            if self.chance(20):
                groups = self.draw.pick([g for g in range(1, shape[0] + 1) if shape[0] % g == 0])
                out = -(-out // groups) * groups if not keep else out
                groups = groups if out % groups == 0 else 1
            kernel, window = self.window(shape, keep)
            window["groups"] = groups
            weights = (out, shape[0] // groups, *kernel)
        total = self.build.accumulate(x, self.trits(weights), **window)
        if self.expansion and self.chance(8):
            total = self.build.accumulate(x, self.trits(weights), onto=total, **window)
        return total

    def window(self, shape: tuple[int, ...], keep: bool) -> tuple[tuple[int, ...], dict[str, Any]]:
        """Draw kernel, stride, padding and dilation of a convolution that fits."""
        sides = [self.side(shape[1 + i], keep) for i in range(2)]
        kernel, stride, padding, dilation = zip(*sides, strict=True)
        return kernel, {"stride": stride, "padding": padding, "dilation": dilation}

    def side(self, size: int, keep: bool) -> tuple[int, int, int, int]:
        kernel = self.draw.pick((3, 1, 3, 3, 2, 1, 4, 5))
        dilation = self.draw.pick((1, 1, 1, 1, 2, 3)) if kernel > 1 else 1
        if keep:
            if kernel % 2 == 0:
                kernel -= 1
            return kernel, 1, dilation * (kernel - 1) // 2, dilation
        padding = self.draw.pick((0, 1, 1, kernel - 1, kernel // 2, kernel))
        stride = self.draw.pick((1, 1, 1, 2, 2, 3, 4))
        if window_positions(size, kernel, stride, padding, dilation) < 1:
            return 1, stride, 0, 1
        return kernel, stride, padding, dilation

    def block(self, x: str) -> str:
        """Residual branches: identity, or a 1 x 1 downsample."""
        if len(self.shape(x)) == 1 or self.chance(50):
            main = self.convolution(x, out=self.shape(x)[0], keep=True)
            if self.chance(50):
                main = self.convolution(main, out=self.shape(x)[0], keep=True)
            return self.added(main, x)
        out, stride = self.draw.integer(1, self.channels), self.draw.pick((1, 2, 2, 3))
        three, one = ({"stride": stride, "padding": p} for p in (1, 0))
        channels = self.shape(x)[0]
        main = self.rescaled(self.build.accumulate(x, self.trits((out, channels, 3, 3)), **three))
        if self.chance(60):
            main = self.convolution(main, out=out, keep=True)
        skip = self.rescaled(self.build.accumulate(x, self.trits((out, channels, 1, 1)), **one))
        return self.added(main, skip)

    def self_add(self, x: str) -> str:
        return self.added(x, x)

    def lone_rescale(self, x: str) -> str:
        return self.rescaled(x)

    def max_pool(self, x: str) -> str:
        kernel, stride, padding = self.pool(self.shape(x))
        return self.build.max_pool(x, kernel, stride=stride, padding=padding)

    def sum_pool(self, x: str) -> str:
        shape = self.shape(x)
        if self.chance(40):  # global
            return self.rescaled(self.build.sum_pool(x, shape[1:]))
        kernel, stride, padding = self.pool(shape)
        return self.rescaled(self.build.sum_pool(x, kernel, stride=stride, padding=padding))

    def pool(self, shape: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        sides = []
        for size in shape[1:]:
            kernel = min(self.draw.pick((2, 1, 3, 4)), size)
            sides.append((kernel, self.draw.integer(1, 3), self.draw.integer(0, kernel - 1)))
        kernel, stride, padding = zip(*sides, strict=True)
        return kernel, stride, padding

    def flat(self, x: str) -> str:
        """Flatten and classify."""
        flat = self.build.reshape(x)
        out = self.draw.integer(1, self.channels)
        trits = self.trits((out, self.shape(flat)[0]))
        return self.rescaled(self.build.accumulate(flat, trits))

    def few_bits(self, x: str) -> str:
        return self.levelled(self.accumulator(x))

    def joined(self, x: str) -> str:
        """Branches side by side, as in a dense or an Inception block, and what reads them."""
        found = [x]
        for _ in range(self.draw.integer(1, 3)):
            source = self.draw.pick(found)
            found.append(self.branch(source, found))
        parts = [self.draw.pick(found) for _ in range(self.draw.integer(0, 2))]
        parts = self.alike(parts + found[1:])
        whole = self.build.concat(parts) if len(parts) > 1 else parts[0]
        if self.chance(30):
            source = self.draw.pick((whole, x))
            whole = self.added(whole, self.convolution(source, self.shape(whole)[0], keep=True))
        return whole

    def branch(self, x: str, found: list[str]) -> str:
        """A convolution, a pool or a concat that keeps height and width."""
        kind = self.draw.pick(("convolution", "convolution", "pool", "concat"))
        if kind == "pool" and len(self.shape(x)) == 3:
            kernel = tuple(3 if size > 1 else 1 for size in self.shape(x)[1:])
            padding = tuple(side // 2 for side in kernel)
            return self.build.max_pool(x, kernel, stride=1, padding=padding)
        if kind == "concat":
            return self.build.concat(self.alike([self.draw.pick(found), x]))
        return self.convolution(x, keep=True)

    def alike(self, values: list[str]) -> list[str]:
        """The values, rescaled where together they have no 8 bits."""
        types = [self.build[value].type for value in values]
        if any(t.signed for t in types) and max(t.high for t in types) > 127:
            return [self.rescaled(value, (True, -128, 127, 8)) for value in values]
        return values
