"""What both ONNX dialects share: the operations of the IR on integers held in floats.

Every value is a float tensor of whole numbers. Additions never round: a float32 holds all whole
numbers up to 2**24, and sums that may pass it are taken in float64, up to 2**53. So each operation
gives the interpreter's integers, whatever the order in which a program adds.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from tnthw.errors import GraphError
from tnthw.exporters.crossings import SINGLE, ShiftAdd
from tnthw.exporters.sheet import Batch, Sheet
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Input,
    Output,
    Rescale,
    Table,
    Threshold,
)
from tnthw.ir.ranges import analyse
from tnthw.ir.types import Range, Shape, Type

FLOAT, DOUBLE = int(TensorProto.FLOAT), int(TensorProto.DOUBLE)
INT64 = int(TensorProto.INT64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value of the IR in the file: its tensor and element type, FLOAT or DOUBLE."""

    tensor: str
    kind: int


class Writer(ABC):
    """Writes a graph in one dialect; `model` gives the file.

    Parameters
    ----------
    graph: a verified graph.
    batch: first axis of inputs and outputs.
    """

    format: str
    doubles: bool
    """Whether the dialect may compute in float64."""

    def __init__(self, graph: Graph, batch: Batch) -> None:
        self.graph = graph
        self.ranges = analyse(graph)
        self.sheet = Sheet(graph.name, [node.name for node in graph], batch)
        self.values: dict[str, Value] = {}
        self.wide: list[str] = []
        """Layers whose rescale is not a product and a sum in float32."""

    @abstractmethod
    def model(self) -> onnx.ModelProto:
        """Give the file of what was written."""

    @abstractmethod
    def input(self, node: Input) -> None:
        """Write the input: real values, brought to the grid."""

    @abstractmethod
    def output(self, node: Output) -> None:
        """Write a result, as integers and as real numbers."""

    @abstractmethod
    def weights(self, node: Accumulate) -> str:
        """Write a layer's trits; gives a float32 tensor of them."""

    @abstractmethod
    def quantiser(self, node: Rescale | Add, x: Value, steps: ShiftAdd) -> None:
        """Write a shift-and-add of x as the value of a node."""

    @abstractmethod
    def threshold(self, node: Threshold) -> None:
        """Write a count of thresholds."""

    @abstractmethod
    def table(self, node: Table) -> None:
        """Write a look-up."""

    def made(self, node: Operation, tensor: str, kind: int = FLOAT) -> Value:
        """Declare a tensor as the value of a node."""
        value = Value(tensor=tensor, kind=kind)
        self.values[node.name] = value
        self.describe(tensor, kind, node)
        return value

    def describe(self, tensor: str, kind: int, node: Operation) -> None:
        """State type and shape of a tensor that has the shape of a node's value."""
        self.sheet.describe(tensor, kind, node.type.shape)

    def kind_of(self, node: Operation, reach: int) -> int:
        """Choose the element type that holds whole numbers up to `reach`.

        Raises
        ------
        GraphError: it would be float64, and this format has none.
        """
        if reach <= SINGLE:
            return FLOAT
        if not self.doubles:
            raise self.refuse(
                node, f"its sums reach {reach:,}, float32 holds whole numbers up to {SINGLE:,}"
            )
        return DOUBLE

    def refuse(self, node: Operation, why: str) -> GraphError:
        """Make the error of a layer that this format does not hold exactly."""
        return GraphError(
            f"layer {node.origin or node.name} ({node.op}): {why}; it cannot be exported to "
            f"{self.format}"
        )

    def step(self, node: Operation, op: str, word: str, *inputs: str, kind: int = FLOAT) -> str:
        """Add a node without attributes whose tensor has the shape of a node's value."""
        tensor = self.sheet.node(
            op, inputs, self.sheet.fresh(f"{node.name}.{word}"), layer=node.origin or node.name
        )
        self.describe(tensor, kind, node)
        return tensor

    def cast(self, node: Operation, x: Value, kind: int) -> str:
        """Bring x, which has the shape of a node's value, to an element type."""
        if x.kind == kind:
            return x.tensor
        words = {FLOAT: "float", DOUBLE: "double"}
        tensor = self.sheet.node(
            "Cast",
            [x.tensor],
            self.sheet.fresh(f"{node.name}.{words.get(kind, 'integers')}"),
            layer=node.origin or node.name,
            to=kind,
        )
        self.describe(tensor, kind, node)
        return tensor

    def affine(
        self, node: Operation, x: str, gain: NDArray[Any], offset: NDArray[Any], kind: int
    ) -> str:
        """Multiply by a gain and add an offset, each for every channel."""
        if not np.all(gain == 1):
            factor = self.sheet.constant(f"{node.name}.gain", self.per_channel(gain, node))
            x = self.step(node, "Mul", "product", x, factor, kind=kind)
        if np.any(offset):
            shift = self.sheet.constant(f"{node.name}.offset", self.per_channel(offset, node))
            x = self.step(node, "Add", "affine", x, shift, kind=kind)
        return x

    def functions(self, node: Output, x: str, kind: int) -> tuple[str, Shape, int]:
        """Apply an output's functions; gives tensor, shape and element type of the result."""
        words = {"softmax": "Softmax", "log_softmax": "LogSoftmax", "sigmoid": "Sigmoid"}
        for function in node.then:
            result = self.sheet.fresh(f"{node.name}.{function}")
            if function == "argmax":
                self.sheet.node("ArgMax", [x], result, axis=1, keepdims=0)
                self.sheet.describe(result, INT64, node.type.shape[1:])
                return result, node.type.shape[1:], INT64
            axis: dict[str, Any] = {} if function == "sigmoid" else {"axis": 1}
            x = self.sheet.node(words[function], [x], result, **axis)
            self.describe(x, kind, node)
        return x, node.type.shape, kind

    def looked_up(self, node: Table, result: str) -> str:
        """Look integers up; each channel's entries stand one after the other."""
        rows, entries = node.table.shape
        layer = node.origin or node.name
        index = self.cast(node, self.values[node.inputs[0]], INT64)
        start = np.arange(rows, dtype=np.int64) * entries - node.first
        if start.any():
            base = self.sheet.constant(f"{node.name}.start", self.per_channel(start, node))
            index = self.step(node, "Add", "index", index, base, kind=INT64)
        table = self.sheet.constant(
            f"{node.name}.table", node.table.reshape(-1).astype(np.float32), own=True
        )
        self.sheet.node("Gather", [table, index], result, layer=layer, axis=0)
        self.describe(result, FLOAT, node)
        return result

    def per_channel(self, values: NDArray[Any], node: Operation) -> NDArray[Any]:
        """Line up one number for each channel with a node's value."""
        if len(np.unique(values)) == 1:
            return values.reshape(-1)[:1].reshape(())
        return values.reshape(-1, *(1,) * (len(node.type.shape) - 1))


def divides(scale: NDArray[np.float32], kind: Type) -> bool:
    """Whether (integer * scale) / scale is the integer again, in float32."""
    whole = np.arange(kind.low, kind.high + 1).astype(np.float32)[:, None]
    return bool((whole * scale / scale == whole).all())


def reach_of(x: Range) -> int:
    """Largest magnitude of a value."""
    return max(abs(x.low), abs(x.high))
