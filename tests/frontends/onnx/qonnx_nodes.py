"""One node of QONNX in a file: read by the frontend, and run by QONNX's own definition."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.frontends.onnx.files import network, node, read
from tnthw.frontends.steps import FloatNetwork

QONNX = "qonnx.custom_op.general"


def one_node(
    op: str,
    inputs: Mapping[str, Any],
    shape: Sequence[int],
    *,
    domain: str = QONNX,
    version: int = 2,
    **attributes: Any,
) -> Any:
    """Make a model of one node that reads x and constants, float32 where they are real numbers."""
    tensors = {
        name: array.astype(np.float32) if array.dtype == np.float64 else array
        for name, array in ((name, np.asarray(value)) for name, value in inputs.items())
    }
    made = node(op, "x", *inputs, "y", domain=domain, **attributes)
    return network([made], tensors, shape=list(shape), domains=[(domain, version)])


def steps_of(model: Any, folder: Path, shape: Sequence[int]) -> FloatNetwork:
    """Read it with images of this shape, the first axis left out."""
    return read(model, folder, shape=tuple(shape[1:]))


def by_qonnx(
    model: Any, x: NDArray[np.floating], shape: Sequence[int] | None = None
) -> NDArray[np.float64]:
    """Run the model's node by its definition in QONNX, in the type of x.

    Some definitions want to know the result's shape, where it is another.
    """
    from onnx import numpy_helper
    from qonnx.custom_op.registry import getCustomOp

    (proto,) = model.graph.node
    context = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    context["x"] = x
    context["y"] = np.zeros(shape or x.shape, x.dtype)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        op = getCustomOp(proto, onnx_opset_version=model.opset_import[1].version)
        op.execute_node(context, model.graph)
    return np.asarray(context["y"], np.float64)
