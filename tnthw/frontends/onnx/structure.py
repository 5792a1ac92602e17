"""Names and order of an ONNX graph: each defined once, and before it is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from onnx import AttributeProto

from tnthw.errors import GraphError, ModelFileError

MAX_NODES = 100_000
"""Nodes of one graph."""

_SUBGRAPHS = (AttributeProto.GRAPH, AttributeProto.GRAPHS)


def check_structure(model: Any, path: Path) -> None:
    """Check names, order, and that nothing is nested.

    Raises
    ------
    ModelFileError: a name is defined twice or never, or nodes read each other in a circle.
    GraphError: the graph holds others, as control flow does, or functions of its own.
    """
    graph = model.graph
    if len(graph.node) > MAX_NODES:
        raise ModelFileError(f"{path}: has {len(graph.node):,} nodes; allowed are {MAX_NODES:,}")
    if graph.sparse_initializer:
        raise GraphError(f"{path}: holds sparse tensors; store them dense")
    functions = {(f.domain, f.name) for f in model.functions}
    for index, node in enumerate(graph.node):
        if any(attribute.type in _SUBGRAPHS for attribute in node.attribute):
            raise GraphError(
                f"{path}: node {title(node, index)}: {shown(node.op_type)} holds a graph of its "
                f"own, which depends on values; export the network without control flow (fold "
                f"constant conditions with onnxsim)"
            )
        if (node.domain, node.op_type) in functions:
            raise GraphError(
                f"{path}: node {title(node, index)}: {shown(node.op_type)} is a function that the "
                f"file defines; write it out with onnx.inliner.inline_local_functions"
            )
    _check_names(graph, path)


def _check_names(graph: Any, path: Path) -> None:
    inputs = [value.name for value in graph.input]
    tensors = [tensor.name for tensor in graph.initializer]
    for names, what in ((inputs, "input"), (tensors, "initialiser")):
        double = (
            next((name for name in names if names.count(name) > 1), None)
            if len(set(names)) < len(names)
            else None
        )
        if double is not None:
            raise ModelFileError(f"{path}: has two {what}s with the name {double!r}")
    defined = set(inputs) | set(tensors)
    if "" in defined:
        raise ModelFileError(f"{path}: an input or initialiser has no name; export it again")
    makers: dict[str, int] = {}
    for index, node in enumerate(graph.node):
        for name in filter(None, node.output):
            if name in makers or name in defined:
                raise ModelFileError(
                    f"{path}: node {title(node, index)}: defines {name!r}, which is defined "
                    f"already; export it again"
                )
            makers[name] = index
    _check_circles(graph, makers, path)
    for index, node in enumerate(graph.node):
        for name in filter(None, node.input):
            if name not in defined:
                late = name in makers
                raise ModelFileError(
                    f"{path}: node {title(node, index)}: reads {name!r}, which "
                    + ("a later node defines; sort the nodes" if late else "nothing defines")
                )
        defined.update(filter(None, node.output))
    for value in graph.output:
        if value.name not in defined:
            raise ModelFileError(f"{path}: its output {value.name!r} is nothing that it computes")


def _check_circles(graph: Any, makers: dict[str, int], path: Path) -> None:
    """Refuse nodes that wait for each other: those that are left when all others are done."""
    waits = {
        index: {makers[name] for name in node.input if name in makers}
        for index, node in enumerate(graph.node)
    }
    readers: dict[int, list[int]] = {index: [] for index in waits}
    for index, needs in waits.items():
        for other in needs:
            readers[other].append(index)
    ready = [index for index, needs in waits.items() if not needs]
    while ready:
        done = ready.pop()
        for reader in readers[done]:
            waits[reader].discard(done)
            if not waits[reader]:
                ready.append(reader)
        del waits[done]
    if waits:
        first = min(waits)
        raise ModelFileError(
            f"{path}: node {title(graph.node[first], first)}: needs its own result, in a circle of "
            f"{len(waits)} nodes or what follows it; a network is computed from input to output"
        )


def title(node: Any, index: int) -> str:
    """Name of a node for messages and steps: its own, or that of what it computes."""
    names = (node.name, *node.output, f"{node.op_type}_{index}")
    return next((text for name in names if (text := shown(name))), f"node_{index}")


def shown(text: str) -> str:
    """Text of a file on one line, its strange characters replaced."""
    cut = text[:120] + ("..." if len(text) > 120 else "")
    return "".join(c if c.isprintable() else "_" for c in cut).strip().strip("/")
