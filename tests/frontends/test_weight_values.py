"""Weights that are not ternary, in words."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.frontends.lower import lower
from tnthw.frontends.weight_values import values_found


def test_the_values_of_the_worst_output_are_shown() -> None:
    weight = np.array([[1.0, -1.0, 0.0, 1.0], [0.5, -0.25, 0.1, 0.0]])
    assert values_found(weight) == "output 1 holds 4 different values: -0.25, 0, 0.1, 0.5"
    many = np.linspace(-1, 1, 27).reshape(1, 3, 3, 3)
    assert values_found(many).startswith("output 0 holds 27 different values, such as -1, ")


def test_a_factor_of_each_input_is_recognised() -> None:
    trits = np.random.default_rng(0).integers(-1, 2, (6, 4, 3, 3))
    gain = np.array([0.3, 0.7, 0.2, 1.1])
    assert "a factor for each input" in values_found(trits * gain[:, None, None])
    assert "a factor for each input" in values_found(trits[:, :, 0, 0] * gain)


def test_nearly_ternary_weights_are_recognised() -> None:
    rng = np.random.default_rng(0)
    weight = rng.integers(-1, 2, (6, 20)) * rng.uniform(0.299, 0.301, (6, 20))
    assert "nearly one" in values_found(weight)
    assert "nearly one" not in values_found(rng.normal(size=(6, 20)))


def test_a_network_without_a_ternary_layer_is_refused_with_its_values() -> None:
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    module = torch.nn.Sequential(torch.nn.Linear(6, 3), torch.nn.ReLU()).eval()
    images = np.random.default_rng(0).integers(0, 256, (4, 6)).astype(np.uint8)
    with pytest.raises(GraphError, match="layer 0.*: has full-precision weights.*output 0 holds 6"):
        lower(module, images)
