"""What follows a sum of several tensors joins its additions, or has a grid behind it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tnthw.frontends.arrange import arrange
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Clamp,
    Elementwise,
    Layer,
    Quantise,
    Step,
    WeightTensor,
)
from tnthw.frontends.sums_of_tensors import sums_of_tensors

SHAPE = (2,)


def network(second: float, *between: str) -> list[Step]:
    tensors = tuple(
        WeightTensor(integers=np.eye(2, dtype=np.int8), alpha=np.full(2, alpha))
        for alpha in (1.0, second)
    )
    steps: list[Step] = [Layer(name="a", sources=(INPUT,), shape=SHAPE, tensors=tensors)]
    for kind in between:
        named = {"name": kind, "sources": (steps[-1].name,), "shape": SHAPE}
        match kind:
            case "norm":
                steps.append(Affine(**named, gain=np.ones(2), shift=np.ones(2)))  # type: ignore[arg-type]
            case "relu":
                steps.append(Clamp(**named, low=0.0, high=math.inf))  # type: ignore[arg-type]
            case "tanh":
                steps.append(Elementwise(**named, function="tanh"))  # type: ignore[arg-type]
    steps.append(
        Quantise(name="q", sources=(steps[-1].name,), shape=SHAPE, scale=np.ones(1), low=0, high=3)
    )
    return steps


@pytest.mark.parametrize(("second", "between", "nearest", "closed"), [
    (0.37, ("norm", "relu"), {"norm", "relu", "q"}, set()),
    (0.37, (), {"q"}, set()),
    (0.37, ("tanh",), set(), {"a"}),
    (0.37, ("relu", "norm"), set(), {"a"}),
    (0.5, ("norm", "relu"), set(), set()),  # one tensor of a common step
])  # fmt: skip
def test_only_affine_steps_clamps_and_a_grid_join(
    second: float, between: tuple[str, ...], nearest: set[str], closed: set[str]
) -> None:
    found = sums_of_tensors(arrange(network(second, *between), "q", exact=True))
    assert (found.nearest, found.closed) == (nearest, closed)
