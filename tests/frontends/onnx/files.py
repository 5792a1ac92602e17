"""ONNX files for tests: a graph from a few nodes, written to a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper, shape_inference

from tnthw.frontends.steps import FloatNetwork


def tensor(name: str, array: Any, kind: int | None = None) -> Any:
    """Make an initialiser; of a type that numpy lacks where `kind` says so."""
    array = np.asarray(array)
    if kind is None:
        return numpy_helper.from_array(array, name)
    return helper.make_tensor(name, kind, array.shape, array.reshape(-1).tolist())


def network(
    nodes: Sequence[Any],
    tensors: Mapping[str, Any] | None = None,
    *,
    shape: Sequence[int | str] = ("N", 2, 6, 6),
    opset: int = 21,
    kind: int = TensorProto.FLOAT,
    result: str = "y",
    extra: Sequence[Any] = (),
    domains: Sequence[tuple[str, int]] = (),
    ir_version: int = 10,
) -> Any:
    """Make a model that reads x and gives y."""
    initialisers = [tensor(name, array) for name, array in (tensors or {}).items()]
    graph = helper.make_graph(
        list(nodes),
        "net",
        [helper.make_tensor_value_info("x", kind, list(shape))],
        [helper.make_tensor_value_info(result, TensorProto.FLOAT, None)],
        [*initialisers, *extra],
    )
    opsets = [helper.make_opsetid("", opset), *(helper.make_opsetid(*d) for d in domains)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=ir_version)
    try:
        model = shape_inference.infer_shapes(model)
    except Exception:
        pass  # a model that is not sound
    if not model.graph.output[0].type.tensor_type.HasField("shape"):
        model.graph.output[0].type.tensor_type.shape.SetInParent()
    return model


def node(op: str, *names: str, **attributes: Any) -> Any:
    """Make a node: its inputs, then its one result."""
    return helper.make_node(op, list(names[:-1]), [names[-1]], name=names[-1], **attributes)


def save(model: Any, folder: Path, name: str = "net.onnx") -> Path:
    """Write a model as it is, sound or not."""
    path = folder / name
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    return path


def read(model: Any, folder: Path, images: Any = None, shape: Sequence[int] = (2, 6, 6)) -> (
    FloatNetwork
):  # fmt: skip
    """Read a model through the frontend, as `lower` does."""
    from tnthw.frontends.registry import find_frontend

    if images is None:
        images = np.zeros((1, *shape), np.float32)
    path = save(model, folder)
    return find_frontend(path).read(path, images)
