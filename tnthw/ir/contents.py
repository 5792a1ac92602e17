"""The arrays of a graph, and the comparisons and digests that see every one of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import numpy as np

from tnthw.ir.attributes import AnyArray, attributes_of
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation


def node_arrays(node: Operation) -> Iterator[tuple[str, AnyArray]]:
    """Yield the arrays of a node as (key, array); a scale per channel is one of them."""
    for field, attribute in attributes_of(type(node)).items():
        if attribute.kind == "array":
            yield f"{node.name}.{field}", getattr(node, field)
    if len(node.type.scale) > 1:
        yield f"{node.name}.scale", np.array(node.type.scale, np.float64)


def arrays_of(graph: Graph) -> dict[str, AnyArray]:
    """Collect every array of a graph under the keys that the text form refers to."""
    return {key: array for node in graph for key, array in node_arrays(node)}


def content_hash(array: AnyArray) -> str:
    """Hash element type, shape and contents: 64 hexadecimal digits of SHA-256."""
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    digest = hashlib.sha256(f"{array.dtype.name}{array.shape}".encode())
    digest.update(little.tobytes())
    return digest.hexdigest()


def same(a: Graph, b: Graph) -> bool:
    """Tell whether two graphs are equal in every name, type, attribute, note and array element."""
    return (
        a.name == b.name
        and a.notes == b.notes
        and len(a) == len(b)
        and all(same_node(x, y) for x, y in zip(a, b, strict=True))
    )


def same_node(a: Operation, b: Operation) -> bool:
    """Tell whether two nodes are equal in every name, type, attribute and array element."""
    if type(a) is not type(b):
        return False
    if (a.name, a.inputs, a.origin, a.type) != (b.name, b.inputs, b.origin, b.type):
        return False
    for field, attribute in attributes_of(type(a)).items():
        x, y = getattr(a, field), getattr(b, field)
        if attribute.kind != "array":
            if x != y:
                return False
        elif x.dtype != y.dtype or not np.array_equal(x, y):
            return False
    return True
