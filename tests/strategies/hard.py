"""Random networks of the forms that break compilers and machines.

Each method of `_HardNetwork` adds one form; a network is a few of them one after the other.
`tests/strategies/features.py` counts which of the forms, and which of the compiler's answers to
them, a draw reached.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.strategies.draw import FromGenerator
from tests.strategies.every import digits
from tests.strategies.images import bound_image, random_image
from tests.strategies.machines import least_accumulator_bits
from tests.strategies.parameters import Parameters
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.ir.graph import Graph
from tnthw.ir.windows import window_positions
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat
from tnthw.program.program import Program

FORMS = (
    "dilated", "dilated", "strip", "overpadded", "depthwise", "grouped", "overlapping_pool",
    "average", "nested", "rolling", "rolling", "expansion", "few_bits", "pointwise", "downsample",
    "curve", "levels", "wide_weights",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One network on one machine, with images to run."""

    graph: Graph
    machine: Accelerator
    program: Program
    images: list[NDArray[np.int64]]


def hard_case(rng: np.random.Generator, machine: Accelerator | None = None) -> Case | None:
    """Draw a network, a machine that just holds it, and two images; None where nothing fits.

    Parameters
    ----------
    rng: the same generator state draws the same case.
    machine: the one machine to draw networks for; drawn anew for each network when left out.
    """
    graph = hard_graph(rng, small=machine is not None)
    keep = bool(rng.integers(2))
    images = [bound_image(rng, graph), random_image(rng, graph)]
    machines = [machine] if machine is not None else _growing(rng, graph)
    mapper = Mapper(prepare(graph))
    for candidate in machines:
        if mapper.fits(candidate):
            program = compile_graph(graph, candidate, keep=keep)
            return Case(graph, candidate, program, images)
    return None


def hard_graph(rng: np.random.Generator, small: bool = False) -> Graph:
    """Draw a network of hard forms."""
    return _HardNetwork(FromGenerator(rng), small).make()


def _growing(rng: np.random.Generator, graph: Graph) -> list[Accelerator]:
    """One machine with buffers from far too small to ample: the first that fits is the tightest."""
    draw = FromGenerator(rng)
    bits = least_accumulator_bits(graph)
    lanes = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    columns = draw.pick((4, 1, 2, 3, 5, 6, 7, 8, 9, 12, 16, 20))
    divided = lanes if columns >= lanes else columns
    beat = draw.pick((8, 1, 2, 3, 4, 5, 7, 12, 16))
    form = draw.pick((WeightFormat.TRIT5, WeightFormat.TRIT2))
    row = beat * draw.pick((1, 1, 1, 2, 3, 5))
    tile = -(-lanes * columns // form.weights_in(row))
    first = Accelerator(
        name="hard",
        lanes=lanes,
        columns=columns,
        pixels=draw.pick((4, 1, 2, 3, 8, 13, 16, 64)),
        rescale_channels=draw.pick([d for d in range(1, divided + 1) if divided % d == 0]),
        finish_slots=draw.pick((1, 2, 4)),
        accumulator_bits=draw.pick((bits, bits, min(bits + 1, 32), 32)),
        activation_bits=draw.pick((8, 8, 2, 4)),
        weight_format=form,
        activation_banks=draw.pick((4, 1, 2, 3, 5)),
        activation_bank_words=2,
        weight_port_bytes=row if row > beat else 0,
        weight_buffer_bytes=row * tile * draw.pick((1, 2, 3, 5, 9, 64)),
        bias_rows=draw.pick((24, 40, 64, 300)),
        steps_rows=draw.pick((64, 120, 300)),
        function_entries=256 * draw.pick((1, 4, 20)),
        memory_bytes_per_cycle=beat,
        memory_latency=draw.pick((24, 1, 2, 7, 60)),
        page_instructions=draw.pick((32, 32, 64, 8, 4)),
        queue_depth=draw.pick((8, 2, 4)),
        pages=draw.pick((2, 3, 4, 16)),
    )
    start = draw.pick((3, 3, 3, 4, 5, 6, 9))  # mostly from the least, so that tiles come up
    return [replace(first, activation_bank_words=1 << power) for power in range(start, 14)]


class _HardNetwork(Parameters):
    """Adds hard forms one by one; `small` keeps to what a small fixed machine holds."""

    def __init__(self, draw: FromGenerator, small: bool) -> None:
        super().__init__(draw)
        self.small = small
        self.channels = 8 if small else 14

    def make(self) -> Graph:
        draw = self.draw
        kind = draw.integer(0, 99)
        if kind < 8:
            x = self.wide_vector()
        else:
            if kind < 14:
                height, width = 1, 1
            elif kind < 50:
                height, width = draw.integer(10, 14 if self.small else 20), draw.integer(2, 5)
            else:
                height, width = draw.integer(1, 9), draw.integer(1, 9)
            signed, low, high, bits = self.grid()
            shape = (draw.integer(1, self.channels), height, width)
            x = self.build.input(shape, bits=bits, signed=signed, low=low, high=high)
            if height >= 10 and self.chance(70):
                x = self.tall(x)
            for _ in range(draw.integer(1, 2 if self.small else 3)):
                x = getattr(self, draw.pick(FORMS))(x)
            if self.chance(15):
                x = self.flat(x)
        self.build.output(x)
        return self.build.finish()

    # Forms ---------------------------------------------------------------------------------------

    def wide_vector(self) -> str:
        """Linear layers on up to 4,096 features, mostly dense, so that the bound is tight."""
        features = self.draw.pick((64, 128) if self.small else (300, 1000, 2048, 4096))
        signed, low, high, bits = self.grid()
        x = self.build.input((features,), bits=bits, signed=signed, low=low, high=high)
        for _ in range(self.draw.integer(1, 2)):
            out = self.draw.integer(1, self.channels)
            trits = self.dense((out, self.shape(x)[0]))
            x = self.rescaled(self.build.accumulate(x, trits))
        return x

    def dilated(self, x: str) -> str:
        """Dilation with stride and groups, each axis its own."""
        return self.window(x, kernels=(3, 2, 3, 4, 5), dilations=(2, 3, 1, 4), strides=(2, 1, 3))

    def tall(self, x: str) -> str:
        """Channels enough that rows must be tiled, then a window that reaches over the border."""
        x = self.window(x, kernels=(1, 3), out=2 * self.channels, strides=(1,))
        return self.window(x, kernels=(3, 2, 4), dilations=(2, 3, 1), strides=(1, 1, 2, 3))

    def strip(self, x: str) -> str:
        """Kernels 1 x N and N x 1."""
        long = self.draw.pick((3, 5, 7, 2, 9))
        kernel = self.draw.pick(((1, long), (long, 1)))
        return self.window(x, kernel=kernel, dilations=(1, 1, 2), strides=(1, 2))

    def overpadded(self, x: str) -> str:
        """Padding of a whole kernel and more: windows that see nothing but zeros."""
        return self.window(x, over=True, kernels=(1, 2, 3), strides=(1, 2), dilations=(1, 2))

    def depthwise(self, x: str) -> str:
        channels = self.shape(x)[0]
        return self.window(x, out=channels * self.draw.pick((1, 1, 2)), groups=channels)

    def grouped(self, x: str) -> str:
        channels = self.shape(x)[0]
        groups = self.draw.pick([g for g in range(1, channels + 1) if channels % g == 0][-2:])
        return self.window(x, out=groups * self.draw.integer(1, 3), groups=groups)

    def pointwise(self, x: str) -> str:
        return self.window(x, kernels=(1,), strides=(1, 1, 2))

    def expansion(self, x: str) -> str:
        """Several accumulates into one accumulator."""
        out, (kernel, options) = self.draw.integer(1, self.channels), self.sides(x, (3, 1, 2))
        weights = (out, self.shape(x)[0], *kernel)
        total = self.build.accumulate(x, self.dense(weights), **options)
        for _ in range(self.draw.integer(1, 2)):
            total = self.build.accumulate(x, self.trits(weights), onto=total, **options)
        return self.rescaled(total)

    def wide_weights(self, x: str) -> str:
        """Planes of trits; with gaps, one of them beyond what an activation has of bits."""
        out, (kernel, options) = self.draw.integer(1, self.channels), self.sides(x, (3, 1, 2))
        weights = (out, self.shape(x)[0], *kernel)
        bits, places = self.draw.pick(((2, 1), (3, 1), (5, 1), (5, 3), (8, 1), (8, 2), (10, 9)))
        rng = self.draw.arrays()
        total = None
        for trits, shift in digits(rng.integers(1 - (1 << bits), 1 << bits, weights), places):
            total = self.build.accumulate(x, trits, onto=total, shift=shift, **options)
        assert total is not None
        return self.rescaled(total)

    def few_bits(self, x: str) -> str:
        """Activations of one to four bits, as a quantised network has."""
        bits = self.draw.integer(1, 4)
        signed = bits > 1 and self.chance(40)
        trits = self.dense((self.draw.integer(1, self.channels), self.shape(x)[0], 1, 1))
        total = self.build.accumulate(x, trits)
        return self.rescaled(total, (signed, *_span(bits, signed), bits))

    def levels(self, x: str) -> str:
        """Thresholds behind a convolution, or behind a value as it is."""
        if self.chance(30):
            return self.levelled(x)
        weights = (self.draw.integer(1, self.channels), self.shape(x)[0], 1, 1)
        return self.levelled(self.build.accumulate(x, self.dense(weights)))

    def overlapping_pool(self, x: str) -> str:
        return self.pool(x, self.build.max_pool)

    def average(self, x: str) -> str:
        return self.rescaled(self.pool(x, self.build.sum_pool))

    def rolling(self, x: str) -> str:
        """A convolution that a pool alone reads, windows overlapping: rows roll through slots."""
        out = self.draw.integer(self.channels // 2, 2 * self.channels)
        made = self.window(x, kernels=(1, 3), out=out, strides=(1,), dilations=(1, 1, 2))
        pool = self.build.max_pool if self.chance(60) else self.build.sum_pool
        pooled = self.pool(made, pool)
        return pooled if pool == self.build.max_pool else self.rescaled(pooled)

    def nested(self, x: str) -> str:
        """Residuals around residuals, and one value read by many."""
        first = self.added(self.kept(x), x)
        second = self.added(self.kept(first), first)
        if self.chance(60):
            second = self.added(self.kept(second), x)
        return self.added(second, first) if self.chance(50) else second

    def downsample(self, x: str) -> str:
        """A block that halves the image, its skip through a strided 1 x 1 convolution."""
        out, stride = self.draw.integer(1, self.channels), self.draw.pick((2, 3))
        channels = self.shape(x)[0]
        main = self.build.accumulate(x, self.trits((out, channels, 3, 3)), stride=stride, padding=1)
        skip = self.build.accumulate(x, self.trits((out, channels, 1, 1)), stride=stride)
        return self.added(self.kept(self.rescaled(main)), self.rescaled(skip))

    def flat(self, x: str) -> str:
        flat = self.build.reshape(x)
        trits = self.dense((self.draw.integer(1, self.channels), self.shape(flat)[0]))
        return self.rescaled(self.build.accumulate(flat, trits))

    # Parts ---------------------------------------------------------------------------------------

    def kept(self, x: str) -> str:
        """A convolution that keeps channels, height and width."""
        side = self.draw.pick((1, 3))
        channels, dilation = self.shape(x)[0], self.draw.pick((1, 1, 2))
        trits = self.trits((channels, channels, side, side))
        padding = dilation * (side - 1) // 2
        return self.rescaled(self.build.accumulate(x, trits, padding=padding, dilation=dilation))

    def window(
        self,
        x: str,
        *,
        kernels: tuple[int, ...] = (3, 1, 2),
        kernel: tuple[int, int] | None = None,
        strides: tuple[int, ...] = (1, 2),
        dilations: tuple[int, ...] = (1, 2),
        over: bool = False,
        out: int | None = None,
        groups: int | None = None,
    ) -> str:
        """A convolution of the given sorts, grouped now and then."""
        kernel, options = self.sides(x, kernels, kernel, strides, dilations, over)
        channels = self.shape(x)[0]
        out = self.draw.integer(1, self.channels) if out is None else out
        if groups is None:
            groups = self.draw.pick([g for g in range(1, channels + 1) if channels % g == 0])
            groups = groups if self.chance(35) else 1
            out = -(-out // groups) * groups
        trits = self.dense((out, channels // groups, *kernel))
        return self.rescaled(self.build.accumulate(x, trits, groups=groups, **options))

    def sides(
        self,
        x: str,
        kernels: tuple[int, ...],
        kernel: tuple[int, int] | None = None,
        strides: tuple[int, ...] = (1, 2),
        dilations: tuple[int, ...] = (1, 2),
        over: bool = False,
    ) -> tuple[tuple[int, int], dict[str, Any]]:
        """Kernel, stride, padding and dilation, each axis its own; padded until they fit."""
        found = []
        for axis, size in enumerate(self.shape(x)[1:]):
            side = self.draw.pick(kernels) if kernel is None else kernel[axis]
            dilation = self.draw.pick(dilations) if side > 1 else 1
            stride = self.draw.pick(strides)
            padding = self.draw.pick((0, side // 2, dilation * (side - 1) // 2, side - 1))
            if over:
                padding = side + self.draw.integer(0, 2)
            while window_positions(size, side, stride, padding, dilation) < 1:
                padding += 1
            found.append((side, stride, padding, dilation))
        side, stride, padding, dilation = zip(*found, strict=True)
        return side, {"stride": stride, "padding": padding, "dilation": dilation}

    def pool(self, x: str, add: Any) -> str:
        """Windows that overlap, leave gaps, are padded, or cover the whole image."""
        if self.chance(12):
            return add(x, self.shape(x)[1:])
        sides = []
        for size in self.shape(x)[1:]:
            side = min(self.draw.pick((3, 2, 3, 4, 5)), size)
            sides.append((side, self.draw.pick((2, 1, 2, 3)), self.draw.integer(0, side - 1)))
        kernel, stride, padding = zip(*sides, strict=True)
        return add(x, kernel, stride=stride, padding=padding)

    def dense(self, shape: tuple[int, ...]) -> NDArray[np.int8]:
        """Trits, without a zero more often than not."""
        if self.chance(60):
            return self.draw.arrays().choice(np.array([-1, 1], np.int8), shape)
        return self.trits(shape)


def _span(bits: int, signed: bool) -> tuple[int, int]:
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
