"""What a QONNX file computes by itself: QONNX's own executor."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from tnthw.extras import TESTS, need
from tnthw.frontends.onnx.run import Evaluate, Wanted, refused, runner_of
from tnthw.frontends.steps import Array, Run


def qonnx_runner(wanted: Wanted) -> Callable[[Array], Run]:
    """Make a function that runs a QONNX file on images, one at a time.

    Running raises MissingToolError where the package qonnx is not installed, and GraphError where
    its executor does not take the file.
    """
    return runner_of(wanted, _evaluator)


def _evaluator(wanted: Wanted, names: list[str]) -> Evaluate:
    need("qonnx", TESTS, "running a QONNX file to compare with it")
    from qonnx.core.modelwrapper import ModelWrapper
    from qonnx.core.onnx_exec import execute_onnx
    from qonnx.transformation.infer_shapes import InferShapes

    model = onnx.ModelProto()
    model.CopyFrom(wanted.model)
    entry = next(value for value in model.graph.input if value.name == wanted.input.name)
    dims = entry.type.tensor_type.shape.dim
    for axis, size in zip(dims, (wanted.input.batch, *wanted.input.dims[1:]), strict=False):
        axis.dim_value = size
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            wrapped = ModelWrapper(model).transform(InferShapes())
    except Exception as error:  # whatever the package raises
        raise refused(wanted, error) from error

    def evaluate(image: NDArray[Any]) -> list[NDArray[Any]]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = execute_onnx(wrapped, {wanted.input.name: image}, return_full_exec_context=True)
        return [np.asarray(found[name]) for name in names]

    return evaluate
