"""Networks whose exact rescales fit the machine, on its simulator."""

from __future__ import annotations

import numpy as np
import pytest

from tests.frontends.given import assert_exact, lower_steps
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Clamp,
    Layer,
    MaxPool,
    Quantise,
    Reshape,
    Step,
    WeightTensor,
    Window,
)
from tnthw.ir.grid import Grid
from tnthw.ir.ops import Rescale
from tnthw.machine.presets import preset
from tnthw.workflows.check import check_against_interpreter

GRID = Grid(scale=0.25, signed=False, low=0, high=15, bits=4)


def steps(seed: int) -> list[Step]:
    """A 2-bit network: two convolutions with batch norm, a pool, and a linear layer."""
    rng = np.random.default_rng(seed)

    def tensor(*size: int) -> tuple[WeightTensor, ...]:
        integers = rng.integers(-1, 2, size).astype(np.int8)
        return (WeightTensor(integers=integers, alpha=rng.uniform(0.1, 0.6, size[0])),)

    def norm(name: str, source: str, shape: tuple[int, ...]) -> list[Step]:
        gain, shift = rng.uniform(-0.5, 1, shape[0]), rng.normal(size=shape[0])
        if source == "pool":  # where a channel that falls keeps the wide sums through the pool
            gain = np.abs(gain) if seed % 2 else gain
        return [
            Affine(name=f"{name}.norm", sources=(source,), shape=shape, gain=gain, shift=shift),
            Clamp(name=f"{name}.relu", sources=(f"{name}.norm",), shape=shape, low=0.0,
                  high=np.inf),
            Quantise(name=f"{name}.grid", sources=(f"{name}.relu",), shape=shape,
                     scale=np.array([0.5]), low=0, high=3),
        ]  # fmt: skip

    return [
        Layer(name="a", sources=(INPUT,), shape=(4, 6, 6), tensors=tensor(4, 2, 3, 3),
              window=Window(kernel=(3, 3), padding=(1, 1))),
        *norm("a", "a", (4, 6, 6)),
        Layer(name="b", sources=("a.grid",), shape=(5, 6, 6), tensors=tensor(5, 4, 3, 3),
              window=Window(kernel=(3, 3), padding=(1, 1))),
        MaxPool(name="pool", sources=("b",), shape=(5, 3, 3),
                window=Window(kernel=(2, 2), stride=(2, 2))),
        *norm("b", "pool", (5, 3, 3)),
        Reshape(name="flat", sources=("b.grid",), shape=(45,)),
        Layer(name="c", sources=("flat",), shape=(7,), tensors=tensor(7, 45)),
        *norm("c", "c", (7,)),
    ]  # fmt: skip


def fits(made: Lowered) -> bool:
    """Whether all is exact with what the machine has."""
    rescaled = all(isinstance(made.graph[name], Rescale) for name in "abc")
    return rescaled and max(row.terms for row in made.exactness) <= 4


@pytest.mark.parametrize("seed", range(6))
def test_exact_rescales_of_few_terms_are_the_same_on_the_simulator(seed: int) -> None:
    images = np.random.default_rng(seed).integers(0, 16, (8, 2, 6, 6))
    made = lower_steps(steps(seed), images, GRID)
    assert {row.kind for row in made.exactness} == {"exact"}
    assert_exact(made, images[:2])
    if not fits(made):
        return
    checked = check_against_interpreter(made.graph, preset("t8x8"), images[:2])
    assert checked.values_different == 0 and checked.values > 100


def test_most_of_them_fit_the_machine() -> None:
    images = np.random.default_rng(0).integers(0, 16, (8, 2, 6, 6))
    assert sum(fits(lower_steps(steps(seed), images, GRID)) for seed in range(8)) >= 3
