"""What is read of Brevitas's networks computes what QONNX's executor does, in every quantiser.

The steps are computed in float64 here, as the file has them; nothing is lowered yet.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.frontends.onnx.brevitas.names import NAMES
from tests.frontends.step_values import values_of_steps
from tnthw.frontends.registry import find_frontend


def test_every_network_is_named(exported: Callable[..., Any]):
    from tests.frontends.onnx.brevitas.networks import CASES

    assert tuple(CASES) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_quantiser(name: str, exported: Callable[..., Any]):
    _compare(exported(name))


@pytest.mark.parametrize(
    "name",
    [
        "average",
        *(
            pytest.param(name, marks=pytest.mark.slow)
            for name in ("residual", "bipolar-activations", "signal")
        ),
    ],
)
def test_files_of_the_other_exporter(name: str, exported: Callable[..., Any]):
    _compare(exported(name, dynamo=True))


def _compare(made: Any) -> None:
    from tests.frontends.onnx.brevitas.train import quantised

    network = find_frontend(made.path).read(made.path, made.given[:1])
    values, tensors = values_of_steps(network, made.given), made.executor()
    pairs = {step: tensor for step, tensor in quantised(made.path).items() if step in values}
    assert len(pairs) >= 3
    for step, tensor in pairs.items():
        found, expected = values[step].reshape(tensors[tensor].shape), tensors[tensor]
        assert np.ptp(expected) > 0
        if made.case.floats:  # the numbers of one step are some floats apart
            np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6, err_msg=step)
        else:
            np.testing.assert_array_equal(found, expected, err_msg=step)
    difference = np.abs(values[network.result] - tensors["result"]).max()
    assert difference <= (2e-6 if made.case.floats else 0)
