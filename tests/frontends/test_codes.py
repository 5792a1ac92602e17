"""What integers stand for: offsets that a layer reads, and values of several grids in one."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from tests.frontends.given import assert_exact, lower_steps
from tests.frontends.lowering import GRID, pixels
from tnthw.frontends.codes import Code, concatenated, level_parts, of_step
from tnthw.frontends.steps import INPUT, Layer, Levels, Quantise, Step, WeightTensor, Window

SHAPE = (2, 4, 4)


def layer(name: str, source: str, seed: int) -> Layer:
    rng = np.random.default_rng(seed)
    tensor = WeightTensor(
        integers=rng.integers(-1, 2, (2, 2, 1, 1)).astype(np.int8), alpha=rng.uniform(0.5, 1, 2)
    )
    return Layer(name=name, sources=(source,), shape=SHAPE, tensors=(tensor,),
                 bias=rng.normal(size=2), window=Window(kernel=(1, 1)))  # fmt: skip


def levels(gain: float, shift: float, source: str = "a") -> Levels:
    return Levels(name="l", sources=(source,), shape=SHAPE,
                  thresholds=np.array([[-0.3, 0.1, 0.7]]), gain=gain, shift=shift)  # fmt: skip


def test_levels_are_integers_of_a_part_of_the_gain_or_have_an_offset() -> None:
    assert level_parts(levels(2.0, -1.0)) == 2
    code = of_step(levels(2.0, -1.0))
    assert (code.scale, code.low, code.high) == ((Fraction(1),), -1, 5)
    code = of_step(levels(1.0, 0.1))
    assert (code.offset, code.low, code.high) == ((Fraction(0.1),), 0, 3)


def test_a_layer_reads_levels_with_an_offset_exactly() -> None:
    end = Quantise(name="q", sources=("b",), shape=SHAPE, scale=np.array([0.05]), low=-64, high=63)
    steps: list[Step] = [layer("a", INPUT, 0), levels(1.0, 0.7), layer("b", "l", 2), end,
                         layer("c", "q", 2)]  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 8, 0), GRID)
    assert set(assert_exact(made, pixels(SHAPE, 4, 1)).values()) == {"exact"}


def test_values_of_several_grids_hold_the_integers_of_all() -> None:
    few = Code(scale=(Fraction(1, 2),), low=0, high=3)
    more = Code(scale=(Fraction(3, 4),), low=-8, high=2)
    joined = concatenated([few, more], [1, 2])
    assert joined is not None
    assert (joined.low, joined.high) == (-8, 3)
    assert joined.scale == (Fraction(1, 2), Fraction(3, 4), Fraction(3, 4))
    assert concatenated([few, Code(scale=(Fraction(1, 7777),), low=0, high=1)], [1, 1]) is None
