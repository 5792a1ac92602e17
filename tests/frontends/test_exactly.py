"""Random networks with grids of their own: integer for integer what rational numbers give."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

import numpy as np
import pytest

from tests.frontends.given import assert_exact, lower_steps
from tnthw.errors import GraphError
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Average,
    Clamp,
    Concat,
    Elementwise,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Step,
    WeightTensor,
    Window,
)
from tnthw.ir.grid import Grid
from tnthw.ir.interpreter import run_batch

GRID = Grid(scale=0.25, signed=True, low=-4, high=7, bits=4)
ROUNDINGS = ("even", "odd", "up", "away", "down", "inward", "floor", "ceil", "outward", "truncate")


class Maker:
    """Draws steps; a value is on a grid, or is not."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.steps: list[Step] = []
        self.shapes: dict[str, tuple[int, ...]] = {INPUT: (2, 4, 5)}
        self.used: Counter[str] = Counter()

    def pick(self, choices: Any) -> Any:
        return choices[int(self.rng.integers(len(choices)))]

    def add(self, kind: type[Step], sources: tuple[str, ...], shape: Any, **fields: Any) -> str:
        name = f"v{len(self.steps)}"
        self.steps.append(kind(name=name, sources=sources, shape=tuple(shape), **fields))
        self.shapes[name] = tuple(shape)
        self.used[kind.__name__] += 1
        return name

    def numbers(self, channels: int, low: float, high: float) -> np.ndarray:
        count = self.pick((1, channels))
        if self.rng.integers(2):  # quarters make ties
            return self.rng.integers(math.ceil(low * 4), math.floor(high * 4) + 1, count) / 4
        return self.rng.uniform(low, high, count).astype(np.float32).astype(np.float64)

    def grid(self, x: str, scale: float | None = None) -> str:
        shape = self.shapes[x]
        if scale is None and self.rng.integers(5) == 0:
            rows = self.pick((1, shape[0]))
            edges = np.sort(np.round(self.rng.uniform(-6, 6, (rows, 5)) * 4) / 4, axis=1)
            return self.add(Levels, (x,), shape, thresholds=edges, gain=self.pick((0.5, 1.0, 2.0)),
                            shift=self.pick((0.0, -1.0, 0.5)))  # fmt: skip
        low = self.pick((0, 0, -4, -3, -8))
        scales = np.array([scale or self.pick((0.25, 0.5, 1.0, 0.3, 0.1))])
        if scale is None and self.rng.integers(6) == 0:  # one for each channel
            scales = np.array([self.pick((0.25, 0.5, 0.75)) for _ in range(shape[0])])
        return self.add(
            Quantise,
            (x,),
            shape,
            scale=scales,
            low=low,
            high=low + self.pick((1, 3, 7, 15)),
            rounding=self.pick(ROUNDINGS),
        )

    def layer(self, x: str) -> str:
        shape = self.shapes[x]
        depthwise = len(shape) == 3 and self.rng.integers(4) == 0
        out = shape[0] if depthwise else int(self.rng.integers(2, 5))
        groups = shape[0] if depthwise else 1
        kernel, padding = self.pick(((1, 1), (3, 2), (2, 3))), self.pick(((0, 0), (1, 1)))
        if len(shape) == 3 and min(shape[1:]) < 3:
            kernel, padding = (1, 1), (0, 0)
        size = (out, shape[0] // groups, *kernel) if len(shape) == 3 else (out, shape[0])
        most = self.pick((1, 1, 1, 3, 7))
        integers = self.rng.integers(-most, most + 1, size).astype(np.int8)
        tensors = [WeightTensor(integers=integers,
                                alpha=self.numbers(out, -1.5, 1.5) * np.ones(out))]  # fmt: skip
        if self.rng.integers(5) == 0:  # residual expansion
            more = self.rng.integers(-1, 2, size).astype(np.int8)
            tensors.append(WeightTensor(integers=more, alpha=tensors[0].alpha * 2))
        bias = self.numbers(out, -2, 2) * np.ones(out) if self.rng.integers(2) else None
        if len(shape) == 1:
            return self.add(Layer, (x,), (out,), tensors=tuple(tensors), bias=bias)
        window = Window(kernel=kernel, padding=padding, groups=groups)
        height = shape[1] + 2 * padding[0] - kernel[0] + 1
        width = shape[2] + 2 * padding[1] - kernel[1] + 1
        return self.add(Layer, (x,), (out, height, width), tensors=tuple(tensors), bias=bias,
                        window=window)  # fmt: skip

    def between(self, x: str) -> str:
        """Steps of single numbers that rise, and movements among them."""
        for _ in range(int(self.rng.integers(0, 4))):
            shape = self.shapes[x]
            match self.pick(("affine", "affine", "relu", "clamp", "leaky", "hard", "pool", "pad",
                             "average", "again")):  # fmt: skip
                case "affine":
                    low = self.pick((-2, 0, 0))
                    x = self.add(Affine, (x,), shape, gain=self.numbers(shape[0], low, 2),
                                 shift=self.numbers(shape[0], -2, 2))  # fmt: skip
                case "relu":
                    x = self.add(Clamp, (x,), shape, low=0.0, high=math.inf)
                case "clamp":
                    x = self.add(Clamp, (x,), shape, low=-1.5, high=2.25)
                case "leaky":
                    x = self.add(Elementwise, (x,), shape, function="leaky-relu",
                                 parameters=(self.numbers(shape[0], 0, 2),))  # fmt: skip
                case "hard":
                    x = self.add(Elementwise, (x,), shape, function="hardsigmoid",
                                 parameters=(np.array([0.25]), np.array([0.5])))  # fmt: skip
                case "again":
                    x = self.grid(x)
                case "pool" | "average" as kind if len(shape) == 3 and min(shape[1:]) > 2:
                    window = Window(kernel=(2, 2), stride=self.pick(((1, 1), (2, 2))))
                    size = [(n - 2) // s + 1
                            for n, s in zip(shape[1:], window.stride, strict=True)]  # fmt: skip
                    if kind == "average":
                        x = self.grid(x)
                    x = self.add(MaxPool if kind == "pool" else Average, (x,), (shape[0], *size),
                                 window=window)  # fmt: skip
                case "pad" if len(shape) == 3:
                    x = self.add(Pad, (x,), (shape[0], shape[1] + 1, shape[2] + 1), rows=(1, 0),
                                 columns=(0, 1))  # fmt: skip
        return x

    def network(self) -> list[Step]:
        on_grids = [INPUT]
        for _ in range(int(self.rng.integers(1, 4))):
            x = on_grids[-1]
            before = self.shapes[x]
            x = self.grid(self.between(self.layer(x)))
            same = [g for g in on_grids if self.shapes[g] == self.shapes[x] and g != INPUT]
            beside = [g for g in on_grids if self.shapes[g][1:] == self.shapes[x][1:]]
            match self.pick(("go on", "add", "concat", "two readers")):
                case "add" if same:
                    x = self.add(Add, (x, self.pick(same)), self.shapes[x],
                                 signs=self.pick(((1, 1), (1, -1))))  # fmt: skip
                    x = self.grid(self.between(x))
                case "concat" if beside:
                    other = self.pick(beside)
                    channels = self.shapes[x][0] + self.shapes[other][0]
                    x = self.add(Concat, (x, other), (channels, *self.shapes[x][1:]))
                    if self.rng.integers(2):
                        x = self.grid(x)
                case "two readers":
                    raw = self.layer(x)
                    a, b = self.grid(raw), self.grid(self.between(raw))
                    if self.shapes[a] == self.shapes[b]:
                        x = self.grid(self.add(Add, (a, b), self.shapes[a]))
                    else:
                        x = a
            on_grids.append(x)
            if len(self.shapes[x]) == 3 and min(self.shapes[x][1:]) < 2:
                break
            assert before
        shape = self.shapes[x]
        if self.rng.integers(2):
            x = self.add(Reshape, (x,), (math.prod(shape),))
            x = self.layer(x)
            if self.rng.integers(2):
                x = self.add(Affine, (x,), self.shapes[x],
                             gain=self.numbers(self.shapes[x][0], -2, 2),
                             shift=self.numbers(self.shapes[x][0], -2, 2))  # fmt: skip
        return self.steps


def check(seed: int) -> tuple[Counter[str], list[str], Lowered | None]:
    maker = Maker(seed)
    steps = maker.network()
    rng = np.random.default_rng(seed)
    images = rng.integers(-4, 8, (6, 2, 4, 5))
    try:
        made = lower_steps(steps, images, GRID, accumulator_bits=24)
    except GraphError as error:
        allowed = (
            "its largest value",
            "no rescale",
            "small common step",
            "grids differ",
            "not on its grid",
            "channels have grids of their own",
            "cannot add with",
        )
        assert any(message in str(error) for message in allowed), error
        return Counter(), [str(error)], None
    reference, found = made.reference().values(images), run_batch(made.graph, images)
    for name, value in reference.items():
        np.testing.assert_array_equal(found[name], value, err_msg=name)
    kinds = assert_exact(made, images[:2])
    return maker.used, list(kinds.values()), made


def test_random_networks_with_grids_are_exact() -> None:
    lowered = [check(seed) for seed in range(40)]
    made = [each for each in lowered if each[2] is not None]
    kinds = Counter(kind for each in made for kind in each[1])
    assert len(made) >= 28, [each[1] for each in lowered if each[2] is None]
    assert kinds["exact"] > 0.85 * kinds.total(), kinds


@pytest.mark.slow
def test_a_thousand_random_networks_with_grids_are_exact() -> None:
    used: Counter[str] = Counter()
    made = 0
    for seed in range(1000, 2000):
        features, _, lowered = check(seed)
        made += lowered is not None
        used.update(set(features))
    assert made > 700 and min(used.values()) > 20 and len(used) >= 12, (made, used)
