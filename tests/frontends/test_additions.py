"""Additions of two grids: exact where the steps allow it, and what is said where they do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.frontends.given import assert_exact, lower_steps
from tests.frontends.lowering import GRID, assert_equal_in_every_layer, pixels
from tnthw.errors import GraphError
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.steps import INPUT, Add, Affine, Layer, Quantise, Step, WeightTensor, Window
from tnthw.ir.ops import Threshold

SHAPE = (2, 3, 3)


def operand(name: str, scale: float, low: int, high: int, seed: int) -> tuple[Step, Step]:
    rng = np.random.default_rng(seed)
    tensor = WeightTensor(
        integers=rng.integers(-1, 2, (2, 2, 1, 1)).astype(np.int8), alpha=rng.uniform(0.5, 1, 2)
    )
    layer = Layer(name=f"layer {name}", sources=(INPUT,), shape=SHAPE, tensors=(tensor,),
                  bias=rng.normal(size=2), window=Window(kernel=(1, 1)))  # fmt: skip
    return layer, grid(name, f"layer {name}", scale, low, high)


def grid(name: str, source: str, scale: float, low: int, high: int, how: str = "even") -> Quantise:
    return Quantise(name=name, sources=(source,), shape=SHAPE, scale=np.array([scale]), low=low,
                    high=high, rounding=how)  # type: ignore[arg-type]  # fmt: skip


def added(a: float, b: float, c: float, bits: int, *more: Step, signs: tuple[int, int] = (1, 1),
          how: str = "even") -> Lowered:  # fmt: skip
    most = 2 ** (bits - 1)
    steps = [
        *operand("a", a, -most, most - 1, 0), *operand("b", b, -most, most - 1, 1),
        Add(name="s", sources=("a", "b"), shape=SHAPE, signs=signs), *more,
        grid("q", more[-1].name if more else "s", c, -most, most - 1, how),
    ]  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 16, 0), GRID)
    assert_equal_in_every_layer(made, SHAPE)
    return made


def row(made: Lowered) -> tuple[str, float]:
    (found,) = (each for each in made.exactness if each.layer == "s")
    return found.kind, found.bound


def test_powers_of_two_are_one_addition() -> None:
    made = added(0.25, 0.5, 0.25, 4, how="up")
    assert made.graph["s"].op == "add" and row(made) == ("exact", 0.0)
    assert not any(node.name == "s.sum" for node in made.graph)
    assert_exact(made, pixels(SHAPE, 4, 1))


@given(
    scales=st.tuples(*[st.sampled_from((0.1, 0.25, 0.3, 0.5, 0.75, 0.0371))] * 3),
    bits=st.sampled_from((2, 4)),
    signs=st.sampled_from(((1, 1), (1, -1), (-1, -1))),
    how=st.sampled_from(("even", "up", "away", "floor")),
)
@settings(max_examples=25, deadline=None)
def test_few_bits_of_any_scales_are_exact_or_within_what_is_said(
    scales: tuple[float, float, float], bits: int, signs: tuple[int, int], how: str
) -> None:
    made = added(*scales, bits, signs=signs, how=how)
    assert_exact(made, pixels(SHAPE, 4, 1))
    kind, bound = row(made)
    assert kind in ("exact", "bounded") and bound <= 1


def test_eight_bits_of_real_scales_are_bounded_by_one_step_over_all_pairs() -> None:
    made = added(0.02371, 0.04117, 0.05303, 8)
    assert row(made)[0] in ("exact", "bounded") and row(made)[1] <= 1
    assert isinstance(made.graph["s"], Threshold)
    assert_exact(made, pixels(SHAPE, 4, 1))


def test_a_pair_of_integers_that_is_off_is_said() -> None:
    made = added(0.02371, 0.04117, 0.0237, 8)
    assert row(made) == ("bounded", 1)
    assert row(added(0.02371, 0.04117, 0.0237, 8, how="floor")) == ("exact", 0)


def test_a_batch_norm_behind_an_addition_is_exact_where_the_steps_are_multiples() -> None:
    norm = Affine(name="n", sources=("s",), shape=SHAPE, gain=np.array([0.7, 1.3]),
                  shift=np.array([0.2]))  # fmt: skip
    made = added(0.25, 0.75, 0.1, 4, norm)
    assert row(made) == ("exact", 0.0)
    assert_exact(made, pixels(SHAPE, 4, 1))
    real = added(0.25, 0.1717, 0.1, 4, norm)
    assert row(real)[1] <= 1
    assert_exact(real, pixels(SHAPE, 4, 1))


def test_channels_of_both_signs_need_a_rescale() -> None:
    norm = Affine(name="n", sources=("s",), shape=SHAPE, gain=np.array([0.7001, -1.2999]),
                  shift=np.array([0.2123, 0.1]))  # fmt: skip
    with pytest.raises(GraphError, match="layer s: adds two values and multiplies some channels"):
        added(0.02371, 0.04117, 0.013, 8, norm)
