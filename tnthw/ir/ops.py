"""The operations of the IR, and no others; all arithmetic is in integers.

Each is declared once, in the file of its kind: its fields with element types, shapes and bounds,
its inputs, its own rules, and the shape and the range of its result.  Text form, model file,
verifier and range analysis read the declaration; what a node computes is defined by
`tnthw.ir.interpreter`.  Nodes are frozen, and nothing here multiplies.
"""

from __future__ import annotations

from typing import get_args

from tnthw.ir.operation import Operation
from tnthw.ir.ops_boundary import Input, Output
from tnthw.ir.ops_moves import Concat, Reshape
from tnthw.ir.ops_steps import Add, Rescale, Table, Threshold
from tnthw.ir.ops_windows import Accumulate, MaxPool, SumPool

__all__ = [
    "OPERATIONS",
    "Accumulate",
    "Add",
    "Concat",
    "Input",
    "MaxPool",
    "Node",
    "Output",
    "Rescale",
    "Reshape",
    "SumPool",
    "Table",
    "Threshold",
]

Node = (
    Input
    | Output
    | Accumulate
    | Rescale
    | Threshold
    | Table
    | Add
    | MaxPool
    | SumPool
    | Reshape
    | Concat
)
"""Any operation.  A `match` on it ends in `assert_never`, so that the type checker sees one that
is left out."""

OPERATIONS: dict[str, type[Operation]] = {kind.op: kind for kind in get_args(Node)}
"""The operations by the words of the text form."""
