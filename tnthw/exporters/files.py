"""Networks as files of other formats, written and read back."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from onnx import ModelProto, checker, helper

from tnthw.errors import GraphError
from tnthw.exporters.base import Writer
from tnthw.exporters.facts import TEXT, facts_of, graph_of
from tnthw.exporters.nodes import write_nodes
from tnthw.exporters.qdq import QdqWriter
from tnthw.exporters.qonnx import DOMAIN, QonnxWriter
from tnthw.exporters.sheet import Batch
from tnthw.files import replace_file
from tnthw.ir.graph import Graph
from tnthw.ir.verifier import verify

Format = Literal["onnx", "qonnx"]

FORMATS: tuple[str, ...] = get_args(Format)

_WRITERS: dict[str, type[Writer]] = {"onnx": QdqWriter, "qonnx": QonnxWriter}

ANY = "images"
"""Name of an axis that holds any number of images."""


def write(graph: Graph, format: Format, batch: Batch | None = None) -> tuple[ModelProto, Writer]:
    """Write a graph in another format.

    Parameters
    ----------
    graph: the network.
    format: `onnx` or `qonnx`.
    batch: how many images the file takes; None for any number in ONNX, 1 in QONNX, whose tools want
        a number.

    Returns
    -------
    The file, and what wrote it, which knows how each layer was said.

    Raises
    ------
    GraphError: the graph breaks a rule of the IR, or a layer cannot be said exactly.
    """
    verify(graph)
    writer = _WRITERS[format](graph, (ANY if format == "onnx" else 1) if batch is None else batch)
    write_nodes(writer)
    model = writer.model()
    helper.set_model_props(model, facts_of(graph))
    checker.check_model(model)
    return model, writer


def save(model: ModelProto, path: Path) -> int:
    """Write a file whole or not at all; gives its size in bytes.

    Raises
    ------
    OutputError: it cannot be written.
    """
    data = bytes(model.SerializeToString(deterministic=True))
    replace_file(path, data)
    return len(data)


def original(model: ModelProto) -> Graph | None:
    """Give the graph that a file was exported from, or None.

    None where the file is not an export of this package, or where any of its nodes, constants,
    inputs or outputs is not what the export of that graph has: then somebody changed it.
    """
    facts = {entry.key: entry.value for entry in model.metadata_props}
    if TEXT not in facts:
        return None
    format: Format = "qonnx" if any(o.domain == DOMAIN for o in model.opset_import) else "onnx"
    try:
        graph = graph_of(facts, model)
        again, _ = write(graph, format, _batch(model))
    except (GraphError, checker.ValidationError):
        return None
    return graph if _content(again) == _content(model) else None


def _batch(model: ModelProto) -> Batch | None:
    """First axis of the input."""
    if not model.graph.input or not model.graph.input[0].type.tensor_type.shape.dim:
        return None
    axis = model.graph.input[0].type.tensor_type.shape.dim[0]
    return axis.dim_value or axis.dim_param or None


def _content(model: ModelProto) -> bytes:
    """All that a file computes with, as bytes: nodes, constants, boundary, versions."""
    part = ModelProto()
    part.opset_import.extend(sorted(model.opset_import, key=lambda opset: opset.domain))
    graph = part.graph
    graph.name = model.graph.name
    for node in model.graph.node:
        kept = graph.node.add()
        kept.CopyFrom(node)
        kept.ClearField("doc_string")
    for tensor in sorted(model.graph.initializer, key=lambda tensor: tensor.name):
        kept_tensor = graph.initializer.add()
        kept_tensor.CopyFrom(tensor)
        kept_tensor.ClearField("doc_string")
    graph.sparse_initializer.extend(model.graph.sparse_initializer)
    graph.input.extend(model.graph.input)
    graph.output.extend(model.graph.output)
    part.functions.extend(model.functions)
    return bytes(part.SerializeToString(deterministic=True))
