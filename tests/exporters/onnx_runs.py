"""Exported files in their own executors, beside the interpreter."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from onnx import ModelProto

from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.ir.types import channel_scales


def real_images(graph: Graph, images: NDArray[np.integer]) -> NDArray[np.float32]:
    """What the network's integers stand for, as a user would feed them in."""
    scale = np.array(channel_scales(graph.inputs[0].type))
    aligned = scale.reshape(-1, *(1,) * (images.ndim - 2))
    return (images * aligned).astype(np.float32)


def onnxruntime_results(
    model: ModelProto, images: NDArray[np.float32], level: str = "ORT_ENABLE_ALL"
) -> dict[str, NDArray]:
    """Outputs by name."""
    ort = pytest.importorskip("onnxruntime")
    options = ort.SessionOptions()
    options.log_severity_level = 3
    options.graph_optimization_level = getattr(ort.GraphOptimizationLevel, level)
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    results = session.run(None, {session.get_inputs()[0].name: images})
    return dict(zip([output.name for output in session.get_outputs()], results, strict=True))


def qonnx_results(model: ModelProto, images: NDArray[np.float32]) -> dict[str, NDArray]:
    """Outputs by name; the file must have been written for as many images."""
    pytest.importorskip("qonnx")
    from qonnx.core.modelwrapper import ModelWrapper
    from qonnx.core.onnx_exec import execute_onnx

    found = execute_onnx(ModelWrapper(model), {model.graph.input[0].name: images})
    return dict(found)


def differences(graph: Graph, images: NDArray[np.integer], results: dict[str, NDArray]) -> float:
    """Largest difference of the integers of any output."""
    values = interpreter.run_batch(graph, images)
    largest = [
        np.abs(results[f"{output.name}.integers"] - values[output.name]).max()
        for output in graph.outputs
    ]
    return float(max(largest))
