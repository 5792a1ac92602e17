"""Grids go before what only moves values, where that computes the same."""

from __future__ import annotations

import numpy as np
import pytest

from tests.frontends.given import assert_exact, lower_steps
from tests.frontends.lowering import GRID, pixels
from tnthw.frontends.arrange import arrange
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Layer,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Step,
    WeightTensor,
    Window,
)

SHAPE, FLAT = (2, 2, 2), (8,)
EYE = WeightTensor(integers=np.eye(2, dtype=np.int8)[:, :, None, None], alpha=np.ones(2))
PIXEL = Window(kernel=(1, 1))


def first() -> Layer:
    return Layer(name="a", sources=(INPUT,), shape=SHAPE, tensors=(EYE,),
                 bias=np.array([-0.3, -0.8]), window=PIXEL)  # fmt: skip


def grid(source: str, shape: tuple[int, ...], low: int = -8, high: int = 7) -> Quantise:
    return Quantise(name="q", sources=(source,), shape=shape, scale=np.array([0.25]), low=low,
                    high=high)  # fmt: skip


def last(shape: tuple[int, ...]) -> Layer:
    if len(shape) == 3:
        return Layer(name="b", sources=("q",), shape=shape, tensors=(EYE,), window=PIXEL)
    integers = np.random.default_rng(0).integers(-1, 2, (3, *shape)).astype(np.int8)
    tensor = WeightTensor(integers=integers, alpha=np.ones(3))
    return Layer(name="b", sources=("q",), shape=(3,), tensors=(tensor,))


def flat(*gains: float) -> list[Step]:
    return [
        first(),
        Reshape(name="v", sources=("a",), shape=FLAT),
        Affine(name="n", sources=("v",), shape=FLAT, gain=np.array(gains), shift=np.array([0.5])),
        grid("n", FLAT),
        last(FLAT),
    ]


def pooled(*gains: float) -> list[Step]:
    small = (2, 1, 1)
    return [
        first(),
        MaxPool(name="m", sources=("a",), shape=small, window=Window(kernel=(2, 2))),
        Affine(name="n", sources=("m",), shape=small, gain=np.array(gains), shift=np.array([0.5])),
        grid("n", small),
        last(small),
    ]


def padded(low: int, high: int) -> list[Step]:
    wide = (2, 3, 3)
    return [first(), Pad(name="p", sources=("a",), shape=wide, rows=(1, 0), columns=(0, 1)),
            grid("p", wide, low, high), last(wide)]  # fmt: skip


@pytest.mark.parametrize(("steps", "order"), [
    (flat(2.0), "a n q v b"),
    (flat(*np.arange(-4.0, 4.0)), "a v n q b"),
    (pooled(2.0, 0.0), "a n q m b"),
    (pooled(2.0, -1.0), "a m n q b"),
    (padded(-8, 7), "a q p b"),
    (padded(1, 7), "a p q b"),
    (padded(-8, -7), "a p q b"),
])  # fmt: skip
def test_a_grid_goes_before_a_movement_that_it_commutes_with(steps: list[Step], order: str) -> None:
    found = arrange(steps, "b", exact=True)
    assert " ".join(found.steps) == order
    made = lower_steps(steps, pixels(SHAPE, 8, 0), GRID)
    kinds = assert_exact(made, pixels(SHAPE, 4, 1))
    ours = {"a"} if order == "a p q b" else set()  # sums do not go through a padding
    assert {name for name, kind in kinds.items() if kind != "exact"} - {"p"} == ours
