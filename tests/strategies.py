"""Random graphs, machines and images, from a numpy generator or from Hypothesis.

`random_graph(rng)` and `random_accelerator(rng)` are fast and draw thousands; `graphs()` and
`accelerators()` draw the same spread through Hypothesis, so that a failure shrinks.  Everything
that a graph holds can be mapped onto the machine, apart from what `few_bit=True` adds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from tnthw.errors import MachineError
from tnthw.formats import HEADROOM_BITS
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.ir.shift_add import factors
from tnthw.ir.windows import window_positions
from tnthw.machine.accelerator import Accelerator, WeightFormat

T = TypeVar("T")


class Draw(Protocol):
    """Where random choices come from; the first choice is the simplest."""

    def integer(self, low: int, high: int) -> int: ...
    def pick(self, choices: Sequence[T]) -> T: ...
    def arrays(self) -> np.random.Generator: ...


class FromGenerator:
    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng

    def integer(self, low: int, high: int) -> int:
        return int(self._rng.integers(low, high + 1))

    def pick(self, choices: Sequence[T]) -> T:
        return choices[int(self._rng.integers(len(choices)))]

    def arrays(self) -> np.random.Generator:
        return self._rng


class FromHypothesis:
    """Structure is drawn choice by choice and shrinks; the contents of arrays come from a seed."""

    def __init__(self, draw: Callable[..., Any]) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def pick(self, choices: Sequence[T]) -> T:
        return self._draw(st.sampled_from(choices))

    def arrays(self) -> np.random.Generator:
        return np.random.default_rng(self._draw(st.integers(0, 2**32 - 1)))


def random_graph(rng: np.random.Generator, **options: Any) -> Graph:
    """Draw a small valid graph; options as for `graphs`."""
    return _GraphMaker(FromGenerator(rng), **options).make()


@st.composite
def graphs(draw: Callable[..., Any], **options: Any) -> Graph:
    """Draw small valid graphs.

    Options
    -------
    layers: most layers (default 4).
    channels, size: most channels (20) and pixels along one side (9).
    terms: most signed powers of two in a factor (4).
    expansion: allow several accumulates into one accumulator (True).
    flatten: allow a linear layer that reads a flattened image (True).
    few_bit: allow Threshold and Concat, which the machine does not run (False).
    """
    return _GraphMaker(FromHypothesis(draw), **options).make()


def random_image(rng: np.random.Generator, graph: Graph) -> NDArray[np.int64]:
    """Draw an image that a graph accepts; the extremes come up often."""
    kind = graph.inputs[0].type
    image = rng.integers(kind.low, kind.high, kind.shape, endpoint=True)
    extreme = rng.random(kind.shape) < rng.choice([0.0, 0.3, 1.0], p=[0.6, 0.3, 0.1])
    return np.where(extreme, rng.choice([kind.low, kind.high], kind.shape), image)


def needs(graph: Graph) -> dict[str, int]:
    """Compute the least `accumulator_bits` and `rescale_terms` of a machine that runs a graph."""
    ranges = analyse(graph)
    bits = [ranges[n.name].bits for n in graph if isinstance(n, Accumulate)]
    bits += [r.internal_bits - HEADROOM_BITS for r in ranges.values()]
    # A sum pool and its rescale are one instruction, whose sum has the rescale's width.
    bits += [r.bits - HEADROOM_BITS for r in ranges.values()]
    terms = [n.signs.shape[1] for n in graph if hasattr(n, "signs")]
    return {"accumulator_bits": max([10, *bits]), "rescale_terms": max([1, *terms])}


def random_accelerator(rng: np.random.Generator, graph: Graph | None = None) -> Accelerator:
    """Draw a machine, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromGenerator(rng), graph)


@st.composite
def accelerators(draw: Callable[..., Any], graph: Graph | None = None) -> Accelerator:
    """Draw machines, odd shapes included; wide enough for `graph` where one is given."""
    return _accelerator(FromHypothesis(draw), graph)


def _accelerator(draw: Draw, graph: Graph | None) -> Accelerator:
    least = needs(graph) if graph is not None else {"accumulator_bits": 10, "rescale_terms": 1}
    lanes = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    columns = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    shared = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, shared + 1) if shared % d == 0]
    beat = draw.pick((8, 1, 2, 3, 4, 5, 6, 7, 12, 16))
    form = draw.pick((WeightFormat.TRIT5, WeightFormat.TRIT2))
    tile = -(-lanes * columns // form.weights_in(beat))
    needed = least["accumulator_bits"]
    try:
        return Accelerator(
            name="random",
            lanes=lanes,
            columns=columns,
            pixels=draw.pick((4, 1, 2, 3, 8, 13, 16, 64)),
            rescale_channels=draw.pick(divisors),
            rescale_terms=draw.integer(least["rescale_terms"], 4),
            accumulator_bits=draw.pick(sorted({max(20, needed), needed, min(needed + 3, 32), 32})),
            weight_format=form,
            activation_banks=draw.pick((4, 2, 3, 5, 8)),
            activation_bank_words=draw.pick((512, 64, 128, 256, 1024)),
            weight_buffer_bytes=beat * tile * draw.pick((16, 1, 2, 3, 9, 64)),
            table_rows=draw.pick((64, 2, 3, 8, 16)),
            memory_bytes_per_cycle=beat,
            memory_latency=draw.pick((24, 1, 2, 7, 60)),
            page_instructions=draw.pick((32, 4, 8, 64)),
            queue_depth=draw.pick((8, 2, 4)),
        )
    except MachineError as error:  # every choice above is meant to be valid
        raise AssertionError(str(error)) from error


class _GraphMaker:
    def __init__(
        self,
        draw: Draw,
        *,
        layers: int = 4,
        channels: int = 20,
        size: int = 9,
        terms: int = 4,
        expansion: bool = True,
        flatten: bool = True,
        few_bit: bool = False,
    ) -> None:
        self.draw, self.layers, self.channels, self.size = draw, layers, channels, size
        self.terms, self.expansion, self.flatten, self.few_bit = terms, expansion, flatten, few_bit
        self.build = Builder("random")

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
        self.build.output(x)
        return self.build.finish()

    def layer(self, x: str) -> str:
        kinds = ["convolution"] * 5 + ["block"] * 3 + ["self_add", "lone_rescale"]
        if len(self.shape(x)) == 3:
            kinds += ["max_pool", "max_pool", "sum_pool", "sum_pool"]
            if self.flatten:
                kinds += ["flat"]
        if self.few_bit:
            kinds += ["few_bits", "few_bits", "joined"]
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

    def added(self, a: str, b: str) -> str:
        signed, low, high, bits = self.grid()
        rng, terms = self.draw.arrays(), self.draw.integer(1, self.terms)
        if self.chance(50):
            a, b = b, a
        if self.chance(60):
            fitted = fit_add(*rng.uniform(-0.2, 1.2, 2), rng.uniform(-9, 9), terms)
        else:
            fitted = self.any_factors(2, terms, 9)
            fitted = Fit(fitted.signs, fitted.exponents, fitted.bias[:1], fitted.shift[:1])
        return self.build.add(a, b, fitted, bits=bits, signed=signed, low=low, high=high)

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
        total = self.accumulator(x)
        proven = self.build.range(total)
        rng, levels = self.draw.arrays(), self.draw.integer(0, 15)
        size = (self.shape(total)[0], levels)
        thresholds = np.sort(rng.integers(proven.low - 1, proven.high + 2, size), axis=1)
        return self.build.threshold(total, thresholds, low=self.draw.pick((0, -(levels // 2))))

    def joined(self, x: str) -> str:
        return self.build.concat([x, self.convolution(x, keep=True), x][: self.draw.integer(2, 3)])

    # Parameters ----------------------------------------------------------------------------------

    def rescaled(self, x: str) -> str:
        """Rescale to a drawn grid, with sensible or with arbitrary factors."""
        signed, low, high, bits = self.grid()
        proven, terms = self.build.range(x), self.draw.integer(1, self.terms)
        channels, rng = self.shape(x)[0], self.draw.arrays()
        if self.chance(70):
            reach = max(1, -proven.low, proven.high)
            factor = (high - low) / reach * rng.uniform(0.4, 8, channels)
            factor *= rng.choice([-1, 1, 1, 1], channels)
            factor *= rng.random(channels) > 0.03
            offset = rng.uniform(low, high, channels) * rng.choice([0, 0.3, 1], channels)
            fitted = fit(factor, offset, terms, magnitude=reach)
            exact = factor if self.chance(50) else None
        else:
            fitted, exact = self.any_factors(channels, terms, proven.bits), None
        return self.build.rescale(
            x, fitted, bits=bits, signed=signed, low=low, high=high, exact=exact
        )

    def any_factors(self, channels: int, terms: int, width: int) -> Fit:
        """Draw arbitrary parameters whose internal sum fits 20 + 15 bits."""
        rng = self.draw.arrays()
        signs = rng.integers(-1, 2, (channels, terms)).astype(np.int8)
        most = min(12, max(0, 30 - width))
        exponents = rng.integers(0, most + 1, (channels, terms)).astype(np.int8)
        shift = rng.integers(0, 1 + min(25, width + 4 - 8 + most), channels).astype(np.int8)
        span = np.abs(factors(signs, exponents)).max() + (1 << np.minimum(shift.max() + 8, 32))
        bias = rng.integers(-span, span, channels, endpoint=True)
        return Fit(signs, exponents, bias, shift)

    def grid(self) -> tuple[bool, int, int, int]:
        """Draw signedness, clamp and width of an activation."""
        signed = self.draw.pick((False, True))
        low, high = (-128, 127) if signed else (0, 255)
        if self.chance(30):
            bits = self.draw.integer(2, 7)
            low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
            if self.chance(30):
                low, high = sorted((self.draw.integer(low, high), self.draw.integer(low, high)))
            return signed, low, high, bits
        return signed, low, high, 8

    def trits(self, shape: tuple[int, ...]) -> NDArray[np.int8]:
        zero = self.draw.pick((0.4, 0.0, 0.9, 1.0, 0.7))
        rng = self.draw.arrays()
        signs = rng.choice(np.array([-1, 1], np.int8), shape)
        return np.where(rng.random(shape) < zero, np.int8(0), signs)

    def shape(self, x: str) -> tuple[int, ...]:
        return self.build[x].type.shape

    def chance(self, percent: int) -> bool:
        return self.draw.integer(0, 99) >= 100 - percent
