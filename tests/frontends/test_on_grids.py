"""Clamps and scale changes of values on a grid keep what they give on one, exactly."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.frontends.given import assert_exact, lower_steps, steps_are_a_source
from tests.frontends.lowering import GRID, assert_equal_in_every_layer, pixels
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Clamp,
    FloatNetwork,
    Layer,
    Levels,
    MaxPool,
    Quantise,
    Step,
    WeightTensor,
    Window,
)

SHAPE = (2, 4, 4)


def layer(name: str, source: str, seed: int, shape: tuple[int, ...] = SHAPE) -> Layer:
    rng = np.random.default_rng(seed)
    tensor = WeightTensor(
        integers=rng.integers(-1, 2, (2, 2, 1, 1)).astype(np.int8), alpha=rng.uniform(0.5, 1, 2)
    )
    return Layer(name=name, sources=(source,), shape=shape, tensors=(tensor,),
                 bias=rng.normal(size=2), window=Window(kernel=(1, 1)))  # fmt: skip


def grid(name: str, source: str, scale: float = 0.25, low: int = -8, high: int = 7,
         **more: object) -> Quantise:  # fmt: skip
    return Quantise(name=name, sources=(source,), shape=SHAPE, scale=np.array([scale]), low=low,
                    high=high, **more)  # type: ignore[arg-type]  # fmt: skip


def clamp(name: str, source: str, low: float = 0.0, high: float = math.inf) -> Clamp:
    return Clamp(name=name, sources=(source,), shape=SHAPE, low=low, high=high)


def times(name: str, source: str, gain: float, shift: float = 0.0) -> Affine:
    return Affine(name=name, sources=(source,), shape=SHAPE, gain=np.array([gain]),
                  shift=np.array([shift]))  # fmt: skip


def lowered(*steps: Step) -> Lowered:
    made = lower_steps(steps, pixels(SHAPE, 12, 0), GRID, accumulator_bits=24)
    assert_equal_in_every_layer(made, SHAPE)
    return made


def kinds(made: Lowered) -> dict[str, str]:
    return assert_exact(made, pixels(SHAPE, 4, 1))


def test_a_relu_of_a_grid_that_it_alone_reads_is_part_of_the_grid() -> None:
    pool = MaxPool(name="p", sources=("q",), shape=(2, 2, 2),
                   window=Window(kernel=(2, 2), stride=(2, 2)))  # fmt: skip
    relu = replace(clamp("r", "p"), shape=(2, 2, 2))
    made = lowered(layer("a", INPUT, 0), grid("q", "a"), pool, relu,
                   layer("b", "r", 1, (2, 2, 2)))  # fmt: skip
    assert set(kinds(made).values()) == {"exact"}
    assert [stage.stage.name for stage in made.stages] == ["a", "p", "b"]
    assert (made.graph["a"].type.low, made.graph["a"].type.high) == (0, 7)


@given(low=st.integers(-12, 10), span=st.integers(0, 12), finite=st.booleans())
@example(low=-12, span=2, finite=True)  # all of it below the grid
@example(low=9, span=0, finite=False)  # and above
@settings(max_examples=30, deadline=None)
def test_a_clamp_of_a_grid_that_others_read_is_exact(low: int, span: int, finite: bool) -> None:
    high = (low + span) * 0.25 if finite else math.inf
    made = lowered(
        layer("a", INPUT, 0), grid("q", "a"), clamp("r", "q", low * 0.25, high),
        Add(name="s", sources=("q", "r"), shape=SHAPE), grid("t", "s", 0.5), layer("b", "t", 1),
    )  # fmt: skip
    assert set(kinds(made).values()) == {"exact"}


def test_a_clamp_between_two_steps_of_a_grid_has_a_grid_of_ours() -> None:
    made = lowered(layer("a", INPUT, 0), grid("q", "a"), clamp("r", "q", 0.0, 0.9),
                   layer("b", "r", 1))  # fmt: skip
    assert kinds(made)["r"] == "calibrated"


def test_a_clamp_of_channels_with_steps_of_their_own() -> None:
    own = replace(grid("q", "a"), scale=np.array([0.25, 0.75]))
    steps = layer("a", INPUT, 0), own, clamp("r", "q"), layer("b", "r", 1)
    assert set(kinds(lowered(*steps)).values()) == {"exact"}
    one = steps[0], own, clamp("r", "q", -1.5, 1.5), steps[3]
    assert kinds(lowered(*one))["r"] == "calibrated"


@pytest.mark.parametrize(("gain", "shift"), [(3.0, 0.0), (-2.0, 0.0), (0.5, -0.25), (1.25, 0.625)])
@pytest.mark.parametrize("read", [False, True])
def test_a_scale_change_before_an_addition_is_exact(gain: float, shift: float, read: bool) -> None:
    """As in a residual network whose scales an export has written as products."""
    steps: list[Step] = [
        layer("a", INPUT, 0), grid("q", "a", rounding="up"), layer("c", INPUT, 2), grid("d", "c"),
        times("m", "q", gain, shift), Add(name="s", sources=("m", "q" if read else "d"),
                                          shape=SHAPE),
        grid("t", "s", 0.5, rounding="floor"), layer("b", "t", 1),
    ]  # fmt: skip
    made = lowered(*steps)
    assert set(kinds(made).values()) == {"exact"}
    alone = gain > 0 and shift == 0 and not read
    assert any(stage.stage.name == "m.gain" for stage in made.stages) == (not alone)


def test_a_shift_that_is_no_multiple_of_the_step_has_a_grid_of_ours() -> None:
    made = lowered(
        layer("a", INPUT, 0), grid("q", "a"), times("m", "q", 1.0, 0.1),
        Add(name="s", sources=("m", "q"), shape=SHAPE), grid("t", "s", 0.5), layer("b", "t", 1),
    )  # fmt: skip
    assert kinds(made)["m"] == "calibrated"


def test_two_quantisers_on_one_grid_are_one() -> None:
    first, second = grid("q", "a", rounding="floor"), grid("r", "q", low=-3, high=20)
    made = lowered(layer("a", INPUT, 0), first, second, layer("b", "r", 1))
    assert set(kinds(made).values()) == {"exact"} and len(made.stages) == 2
    assert (made.graph["a"].type.low, made.graph["a"].type.high) == (-3, 7)


@pytest.mark.parametrize("between", [False, True])
def test_thresholds_without_a_grid_are_thresholds_where_factors_may_be_near(between: bool) -> None:
    """As a comparison in a network with learned steps, whose grids need no exact factors."""
    signs = Levels(name="q", sources=("n" if between else "a",), shape=SHAPE,
                   thresholds=np.array([[-0.3, 0.4]]), gain=0.5, shift=-0.5)  # fmt: skip
    affine = [times("n", "a", -0.7, 0.1)] if between else []
    source = FloatNetwork(
        name="n", input_shape=SHAPE, result="b", nearest=True,
        steps=(layer("a", INPUT, 0), *affine, signs, layer("b", "q", 1)),
    )  # fmt: skip
    with steps_are_a_source():
        made = lower(source, pixels(SHAPE, 12, 0), GRID)
    assert kinds(made)["a"] == "exact"
