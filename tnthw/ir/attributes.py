"""Which attributes each operation has, and the arrays and comparisons that follow from them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import MISSING, fields

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.graph import Graph
from tnthw.ir.ops import OPS, Node

AnyArray = NDArray[np.generic]

ATTRIBUTES: dict[str, dict[str, str]] = {
    "input": {},
    "output": {},
    "accumulate": {
        "trits": "int8",
        "stride": "pair",
        "padding": "pair",
        "dilation": "pair",
        "groups": "number",
    },
    "rescale": {
        "signs": "int8",
        "exponents": "int8",
        "bias": "int64",
        "shift": "int8",
        "exact": "float64",
    },
    "threshold": {"thresholds": "int64"},
    "add": {"signs": "int8", "exponents": "int8", "bias": "number", "shift": "number"},
    "maxpool": {"kernel": "pair", "stride": "pair", "padding": "pair"},
    "sumpool": {"kernel": "pair", "stride": "pair", "padding": "pair"},
    "reshape": {},
    "concat": {},
}
"""For each operation its own fields, in order: an element type of an array, "pair" or "number"."""

DEFAULTS: dict[tuple[str, str], object] = {
    (kind.op, field.name): field.default
    for kind in OPS
    for field in fields(kind)
    if field.name in ATTRIBUTES[kind.op]
    and (field.default is not MISSING or field.default_factory is not MISSING)
}
"""Default of each attribute that has one, by (operation, field); MISSING stands for an empty
array."""

ARRAYS = ("int8", "int64", "float64")
"""Element types that an array attribute can have."""


def array_fields(node: Node) -> tuple[str, ...]:
    """Names of the fields of a node that hold arrays."""
    return tuple(field for field, kind in ATTRIBUTES[node.op].items() if kind in ARRAYS)


def node_arrays(node: Node) -> Iterator[tuple[str, AnyArray]]:
    """Yield the arrays of a node as (key, array); a scale per channel is one of them."""
    for field in array_fields(node):
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


def same_node(a: Node, b: Node) -> bool:
    """Tell whether two nodes are equal in every name, type, attribute and array element."""
    if type(a) is not type(b):
        return False
    if (a.name, a.inputs, a.origin, a.type) != (b.name, b.inputs, b.origin, b.type):
        return False
    for field, kind in ATTRIBUTES[a.op].items():
        x, y = getattr(a, field), getattr(b, field)
        if kind not in ARRAYS:
            if x != y:
                return False
        elif x.dtype != y.dtype or not np.array_equal(x, y):
            return False
    return True
