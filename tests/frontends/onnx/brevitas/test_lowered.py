"""Networks of Brevitas as integers: the interpreter gives what QONNX's executor does.

On 1,000 inputs each, with a largest difference of 0 where all scales are powers of two, so that the
executor's float32 sums are exact; elsewhere all integers between layers are the same, and the
result, which is real there, differs by the executor's own rounding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from tests.frontends.onnx.brevitas.names import NAMES
from tnthw.frontends.lowered import Lowered
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import run_batch
from tnthw.ir.types import channel_scales


@pytest.mark.parametrize("name", NAMES)
def test_equal_to_qonnx(name: str, exported: Callable[..., Any]):
    made = exported(name)
    result = made.lowered()
    assert all(row.kind == "exact" for row in result.exactness)
    values = run_batch(result.graph, made.given_integers)
    tensors = made.executor()
    _compare_layers(made, result, values, tensors)
    found = real_results(result.graph, values[result.graph.outputs[0].name])
    difference = np.abs(found.reshape(tensors["result"].shape) - tensors["result"]).max()
    assert difference <= (2e-6 if made.case.floats else 0)


def _compare_layers(made: Any, result: Lowered, values: Any, tensors: Any) -> None:
    """Compare what each quantiser of the file gives, where a stage has its value."""
    from tests.frontends.onnx.brevitas.train import quantised

    graph, compared = result.graph, 0
    step_of = {stage.value: stage.name for stage in result.network.stages}
    for step, tensor in quantised(made.path).items():
        if step not in step_of or step_of[step] not in values:
            continue
        name = step_of[step]
        kind = graph[name].type
        scale = np.array(channel_scales(kind)).reshape(-1, *(1,) * (len(kind.shape) - 1))
        found, expected = values[name] * scale, tensors[tensor]
        np.testing.assert_allclose(
            found.reshape(expected.shape), expected, rtol=1e-6 if made.case.floats else 0, atol=0,
            err_msg=step,
        )  # fmt: skip
        compared += 1
    assert compared >= 2


def test_a_network_that_was_trained(exported: Callable[..., Any]):
    """Otherwise equality might be that of zeros: this one knows its digits."""
    from tests.frontends.onnx.brevitas.train import IMAGES, digits_integers

    made = exported("digits")
    labels = digits_integers()[1][-IMAGES:].numpy()
    result = made.lowered()
    found = run_batch(result.graph, made.given_integers)[result.graph.outputs[0].name]
    assert (real_results(result.graph, found).argmax(axis=1) == labels).mean() > 0.9
