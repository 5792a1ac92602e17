"""Brevitas's other export, QuantizeLinear, Clip and DequantizeLinear: the same integers.

It knows neither one bit nor rounding down, so networks with those are not among these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.frontends.onnx.brevitas.names import NAMES
from tests.frontends.step_values import values_of_steps
from tnthw.frontends.registry import find_frontend
from tnthw.frontends.steps import FloatNetwork, Layer, Quantise, Step

DIFFERENT = ("bipolar-weights", "bipolar-activations", "average", "shifts")


@pytest.mark.parametrize("name", [name for name in NAMES if name not in DIFFERENT])
def test_the_same_integers(name: str, exported: Callable[..., Any]):
    made, other = exported(name), exported(name, qcdq=True)
    one, two = (find_frontend(m.path).read(m.path, m.given[:1]) for m in (made, other))
    images = made.given[:100]
    values = values_of_steps(one, images), values_of_steps(two, images)
    pairs = list(zip(_grids(one), _grids(two), strict=True))
    assert len(pairs) >= 3
    for mine, its in pairs:
        assert (mine.low, mine.high, mine.rounding) == (its.low, its.high, its.rounding)
        np.testing.assert_array_equal(mine.scale, its.scale)
        np.testing.assert_array_equal(values[0][mine.name], values[1][its.name])
    for mine, its in zip(_layers(one), _layers(two), strict=True):
        for tensor, again in zip(mine.tensors, its.tensors, strict=True):
            np.testing.assert_array_equal(tensor.integers, again.integers)
            np.testing.assert_array_equal(tensor.alpha, again.alpha)
    np.testing.assert_array_equal(values[0][one.result], values[1][two.result])


def _live(network: FloatNetwork) -> list[Step]:
    """Steps that the result depends on: a clip takes the place of the quantiser before it."""
    needed = {network.result}
    for step in reversed(network.steps):
        if step.name in needed:
            needed |= set(step.sources)
    return [step for step in network.steps if step.name in needed]


def _grids(network: FloatNetwork) -> list[Quantise]:
    return [step for step in _live(network) if isinstance(step, Quantise)]


def _layers(network: FloatNetwork) -> list[Layer]:
    return [step for step in _live(network) if isinstance(step, Layer)]
