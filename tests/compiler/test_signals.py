"""Signals (channels, 1, length) and images one column wide: every window along one axis."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tests.strategies import random_accelerator, random_image
from tests.strategies.draw import FromGenerator
from tests.strategies.graphs import GraphMaker
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, MissingToolError
from tnthw.ir.graph import Graph
from tnthw.ir.windows import window_positions
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator


class Signals(GraphMaker):
    """Networks on one row or one column."""

    def made(self, axis: int) -> Graph:
        draw = self.draw
        self.axis = axis
        signed, low, high, bits = self.grid()
        x = self.build.input(
            self.sides(draw.integer(1, 10), draw.integer(8, 40)),
            bits=bits,
            signed=signed,
            low=low,
            high=high,
        )
        for _ in range(draw.integer(1, 4)):
            kind = draw.pick(("dense", "dense", "grouped", "depthwise", "pool", "residual"))
            x = getattr(self, kind)(x)
        if self.chance(40):
            flat = self.build.reshape(x)
            trits = self.trits((draw.integer(1, 9), self.shape(flat)[0]))
            x = self.rescaled(self.build.accumulate(flat, trits))
        self.build.output(x)
        return self.build.finish()

    def sides(self, channels: int, length: int) -> tuple[int, int, int]:
        return (channels, 1, length) if self.axis else (channels, length, 1)

    def pair(self, value: int, other: int) -> tuple[int, int]:
        return (other, value) if self.axis else (value, other)

    def line(self, x: str, out: int, groups: int = 1, keep: bool = False) -> str:
        channels, length = self.shape(x)[0], self.shape(x)[1 + self.axis]
        kernel = self.draw.pick((3, 1, 5, 7, 9) if keep else (3, 1, 2, 4, 5, 8))
        dilation = self.draw.pick((1, 1, 2, 4))
        stride = 1 if keep else self.draw.pick((1, 1, 2, 3))
        padding = dilation * (kernel - 1) // 2 if keep else self.draw.integer(0, kernel)
        if window_positions(length, kernel, stride, padding, dilation) < 1:
            kernel, dilation, padding = 1, 1, 0
        options: dict[str, Any] = {
            "stride": self.pair(stride, 1),
            "padding": self.pair(padding, 0),
            "dilation": self.pair(dilation, 1),
            "groups": groups,
        }
        trits = self.trits((out, channels // groups, *self.pair(kernel, 1)))
        if not keep and self.chance(30):  # padded on one side alone: zeros at the kernel's end
            trits[..., 0] = 0
        return self.rescaled(self.build.accumulate(x, trits, **options))

    def dense(self, x: str) -> str:
        return self.line(x, self.draw.integer(1, 14))

    def depthwise(self, x: str) -> str:
        channels = self.shape(x)[0]
        return self.line(x, channels * self.draw.integer(1, 2), channels)

    def grouped(self, x: str) -> str:
        channels = self.shape(x)[0]
        groups = self.draw.pick([g for g in range(1, channels + 1) if channels % g == 0])
        return self.line(x, groups * self.draw.integer(1, 3), groups)

    def residual(self, x: str) -> str:
        return self.added(self.line(x, self.shape(x)[0], keep=True), x)

    def pool(self, x: str) -> str:
        length = self.shape(x)[1 + self.axis]
        kernel = min(self.draw.pick((2, 3, 4)), length)
        options = {"stride": self.pair(2, 1), "padding": self.pair(kernel // 2, 0)}
        if self.chance(50):
            return self.build.max_pool(x, self.pair(kernel, 1), **options)
        return self.rescaled(self.build.sum_pool(x, self.pair(kernel, 1), **options))


def signals(seed: int) -> Graph:
    return Signals(FromGenerator(np.random.default_rng([6, seed])), channels=10).made(seed % 2)


def agree(seeds: range) -> None:
    compared = 0
    for seed in seeds:
        graph = signals(seed)
        machine = random_accelerator(np.random.default_rng(seed), graph)
        try:
            machine = replace(machine, bias_rows=64, steps_rows=512)
            assert wrong_values(graph, machine, keep=seed % 3 == 0) == [], seed
            compared += 1
        except InfeasibleError:
            continue
    assert compared >= 0.9 * len(seeds)


def test_signals_agree() -> None:
    agree(range(30))


@pytest.mark.slow
def test_many_signals_agree() -> None:
    agree(range(1000, 1400))


@pytest.mark.rtl
@pytest.mark.parametrize("count", [2, pytest.param(20, marks=pytest.mark.slow)])
def test_signals_are_the_same_on_the_rtl(count: int) -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    done = 0
    for seed in range(100 * count, 100 * count + 3 * count):
        graph = signals(seed)
        try:
            program = compile_graph(graph, SMALL, keep=True)
        except InfeasibleError:
            continue
        image = random_image(np.random.default_rng(seed), graph).reshape(program.input_shape)
        report = verify(program, [image])
        assert report.passed, "\n".join(map(str, report.differences))
        done += 1
        if done == count:
            return
    raise AssertionError(f"only {done} signals fit")
