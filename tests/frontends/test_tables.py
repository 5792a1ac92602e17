"""Functions of single numbers between integers, on grids of the source and on ours."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from tests.frontends.given import assert_exact, lower_steps
from tests.frontends.lowering import GRID, assert_equal_in_every_layer, pixels
from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Elementwise,
    Layer,
    Levels,
    Quantise,
    Step,
    WeightTensor,
    Window,
)
from tnthw.ir.grid import Grid
from tnthw.ir.interpreter import predict, run_batch
from tnthw.ir.ops import Rescale, Table, Threshold

SHAPE = (3, 4, 4)
PARAMETERS: dict[str, tuple[np.ndarray, ...]] = {
    "leaky-relu": (np.array([0.25, -0.5, 2.0]),),  # of which one falls
    "elu": (np.array([-1.0]),),
    "hardsigmoid": (np.array([-0.25]), np.array([0.5])),
}


def layer(name: str, source: str, seed: int) -> Layer:
    rng = np.random.default_rng(seed)
    tensor = WeightTensor(
        integers=rng.integers(-1, 2, (3, 3, 1, 1)).astype(np.int8), alpha=np.full(3, 0.5)
    )
    return Layer(name=name, sources=(source,), shape=SHAPE, tensors=(tensor,),
                 bias=np.array([0.25, -0.5, 0.125]), window=Window(kernel=(1, 1)))  # fmt: skip


def function(name: str, source: str) -> Elementwise:
    return Elementwise(name="f", sources=(source,), shape=SHAPE, function=name,
                       parameters=PARAMETERS.get(name, ()))  # fmt: skip


def grid(name: str, source: str, **fields: Any) -> Quantise:
    return Quantise(name=name, sources=(source,), shape=SHAPE,
                    **{"scale": np.array([0.05]), "low": -128, "high": 127} | fields)  # fmt: skip


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_of_calibrated_values_is_half_a_step_from_the_function(name: str) -> None:
    steps = (layer("a", INPUT, 0), function(name, "a"), layer("b", "f", 1))
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID, method="max")
    assert_equal_in_every_layer(made, SHAPE)
    table = made.graph["f"]
    assert isinstance(table, Table)
    found = run_batch(made.graph, images := pixels(SHAPE, 6, 1))
    assert images.any()
    x = found["a"] * made.graph["a"].type.scale[0]
    parameters = [p.reshape(-1, 1, 1) for p in PARAMETERS.get(name, ())]
    real = FUNCTIONS[name].compute(x, *parameters)
    step = table.type.scale[0]
    inside = (real / step < table.type.high + 0.5) & (real / step > table.type.low - 0.5)
    assert inside.mean() > 0.9
    assert np.abs(found["f"] * step - real)[inside].max() <= step / 2 + 1e-9
    assert (table.table.shape[0] == 3) == (name == "leaky-relu")


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_between_two_grids_is_exact(name: str) -> None:
    steps = (layer("a", INPUT, 0), grid("q", "a"), function(name, "q"), grid("r", "f"),
             layer("b", "r", 1))  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID)
    (row,) = (row for row in made.exactness if row.layer == "f")
    assert row.kind == "exact"
    found = run_batch(made.graph, pixels(SHAPE, 6, 1))
    parameters = [p.reshape(-1, 1, 1) for p in PARAMETERS.get(name, ())]
    real = FUNCTIONS[name].compute(found["a"] * 0.05, *parameters)
    integers = np.clip(np.rint(real / 0.05), -128, 127)
    if name in ("hardsigmoid", "hardswish", "leaky-relu", "square"):  # ties, by the rational test
        assert_exact(made, pixels(SHAPE, 2, 2))
    else:
        np.testing.assert_array_equal(found["f"], integers)
    assert np.abs(found["f"] - integers).max() <= 1


def test_a_function_that_rises_between_two_grids_needs_no_table_where_a_rescale_is_exact() -> None:
    few = {"low": -4, "high": 3, "scale": np.array([0.5])}
    steps: tuple[Step, ...] = (
        layer("a", INPUT, 0), function("tanh", "a"), grid("r", "f", **few), layer("b", "r", 1)
    )  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID)
    assert isinstance(made.graph["a"], Rescale | Threshold)
    found = run_batch(made.graph, images := pixels(SHAPE, 20, 1))
    weight = steps[0].tensors[0].integers[:, :, 0, 0] * 0.5  # type: ignore[attr-defined]
    real = np.einsum("oc,nchw->nohw", weight, images / 16) + steps[0].bias[:, None, None]  # type: ignore[attr-defined]
    np.testing.assert_array_equal(found["a"], np.clip(np.rint(np.tanh(real) / 0.5), -4, 3))


def test_an_entry_on_an_edge_that_float64_cannot_tell_is_bounded() -> None:
    """silu(0) = 0 is where a grid that rounds down begins its integer 0."""
    steps = (layer("a", INPUT, 0), grid("q", "a"), function("silu", "q"),
             grid("r", "f", rounding="floor"), layer("b", "r", 1))  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID)
    (row,) = (row for row in made.exactness if row.layer == "f")
    assert (row.kind, row.bound) == ("bounded", 1.0)


@pytest.mark.parametrize("shift", [0.7, -1.0])
def test_levels_after_a_function_have_entries_from_their_first(shift: float) -> None:
    levels = Levels(name="r", sources=("f",), shape=SHAPE,
                    thresholds=np.array([[0.12, 0.33, 0.48]]), shift=shift)  # fmt: skip
    steps = (layer("a", INPUT, 0), grid("q", "a"), function("abs", "q"), levels,
             layer("b", "r", 1))  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID)
    assert isinstance(made.graph["f"], Table)
    assert set(assert_exact(made, pixels(SHAPE, 2, 2)).values()) == {"exact"}


def test_functions_without_a_finite_value_are_refused() -> None:
    from tnthw.errors import GraphError

    huge = Elementwise(name="f", sources=("q",), shape=SHAPE, function="exp")
    steps = (layer("a", INPUT, 0), grid("q", "a", scale=np.array([10.0])), huge, layer("b", "f", 1))
    with pytest.raises(GraphError, match="layer f: (has no finite value|its largest value)"):
        lower_steps(steps, pixels(SHAPE, 4, 0), GRID)


def test_an_edge_that_float64_misses_behind_a_large_constant() -> None:
    """hardswish(7 * float(1/3)) * 300000 less all of it but a half: float64 has the tie below 0."""
    step, gain = 1 / 3, 3e5
    x = Fraction(step) * 7
    shift = float(Fraction(1, 2) - Fraction(gain) * x * (x + 3) / 6)
    steps = [
        Elementwise(name="f", sources=(INPUT,), shape=(1, 1, 1), function="hardswish"),
        Affine(
            name="a", sources=("f",), shape=(1, 1, 1), gain=np.array([gain]),
            shift=np.array([shift]),
        ),
        Quantise(
            name="y", sources=("a",), shape=(1, 1, 1), scale=np.ones(1), low=-100, high=100
        ),
    ]  # fmt: skip
    integers = np.arange(-12, 12).reshape(-1, 1, 1, 1)
    images = (integers * step).astype(np.float64)
    made = lower_steps(steps, images, Grid(scale=step, signed=True, low=-12, high=11))
    exact = Fraction(gain) * x * (x + 3) / 6 + Fraction(shift)
    assert exact > Fraction(1, 2)
    assert predict(made.graph, integers)[integers[:, 0, 0, 0] == 7].item() == 1
    assert all(row.kind == "exact" for row in made.exactness)
