"""ONNX with QuantizeLinear and DequantizeLinear, and weights of 2 bits.

A layer is INT2 trits, DequantizeLinear, and Conv or Gemm. A rescale is a product and a sum in
float32 before QuantizeLinear, which rounds to the nearest integer and clamps, wherever that is
proven to give the shift-and-add's integers; elsewhere it is a product, a sum and Floor in float64,
where nothing rounds.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper

from tnthw.exporters.base import DOUBLE, FLOAT, INT64, Value, Writer, divides
from tnthw.exporters.crossings import SINGLE, ShiftAdd, nearest
from tnthw.ir.operation import Operation
from tnthw.ir.ops import Accumulate, Add, Input, Output, Rescale, Table, Threshold
from tnthw.ir.types import Type, channel_scales

OPSET = 25
"""The first with integers of 2 bits."""


class QdqWriter(Writer):
    """Writes opset 25; its first output of each pair is real, the second has the integers."""

    format = "ONNX"
    doubles = True

    def model(self) -> onnx.ModelProto:
        """Give the file of what was written."""
        return self.sheet.model({"": OPSET}, shapes=False)

    def input(self, node: Input) -> None:
        """Quantise the real input, and divide by its step: whole numbers."""
        self.sheet.input(node.name, FLOAT, node.type.shape)
        self.values[node.name] = self._gridded_input(node)

    def _gridded_input(self, node: Input) -> Value:
        scale = np.array(channel_scales(node.type), np.float32)
        uniform = len(set(scale.tolist())) == 1
        if _number(node.type) is None:
            divisor = self.sheet.constant(f"{node.name}.divisor", self.per_channel(scale, node))
            real = self.step(node, "Div", "real", node.name, divisor)
            whole = self.step(node, "Round", "rounded", real)
            ends = [self.sheet.constant("end", np.array(e, np.float32)) for e in _ends(node.type)]
            return Value(tensor=self.step(node, "Clip", "clamped", whole, *ends), kind=FLOAT)
        step = self.sheet.constant(f"{node.name}.step", scale[0] if uniform else scale)
        whole = self.sheet.fresh(f"{node.name}.real")
        self._through(node, node.name, step, whole, axis=None if uniform else 1)
        if not np.all(scale == 1):
            divisor = self.sheet.constant(f"{node.name}.divisor", self.per_channel(scale, node))
            whole = self.step(node, "Div", "whole", whole, divisor)
            if not divides(scale, node.type):
                whole = self.step(node, "Round", "rounded", whole)
        return Value(tensor=whole, kind=FLOAT)

    def output(self, node: Output) -> None:
        """Write the real result, in float64 before a last cast, and the integers."""
        x = self.values[node.inputs[0]]
        real = self.cast(node, x, DOUBLE)
        scale = np.array(channel_scales(node.type), np.float64)
        if not np.all(scale == 1):
            factor = self.sheet.constant(f"{node.name}.scale", self.per_channel(scale, node))
            real = self.step(node, "Mul", "scaled", real, factor, kind=DOUBLE)
        if node.offset.size:
            offset = self.sheet.constant(f"{node.name}.offset", self.per_channel(node.offset, node))
            real = self.step(node, "Add", "shifted", real, offset, kind=DOUBLE)
        real, shape, kind = self.functions(node, real, DOUBLE)
        if kind == DOUBLE:
            self.sheet.node("Cast", [real], node.name, to=FLOAT)
            kind = FLOAT
        else:
            self.sheet.node("Identity", [real], node.name)
        self.sheet.output(node.name, kind, shape)
        whole = self.sheet.fresh(f"{node.name}.integers")
        self.sheet.node("Cast", [x.tensor], whole, to=INT64)
        self.sheet.output(whole, INT64, node.type.shape)

    def weights(self, node: Accumulate) -> str:
        """Write trits of 2 bits and the DequantizeLinear that reads them."""
        trits = self.sheet.trits(f"{node.name}.trits", node.trits)
        one = self.sheet.constant("one", np.array(1, np.float32))
        return self.sheet.node(
            "DequantizeLinear",
            [trits, one],
            self.sheet.fresh(f"{node.name}.weights"),
            layer=node.origin or node.name,
        )

    def quantiser(self, node: Rescale | Add, x: Value, steps: ShiftAdd) -> None:
        """Write product, sum and rounding: in float32 where it is exact, else in float64."""
        eight = _number(node.type) is not None
        fast = nearest(steps) if eight and x.kind == FLOAT and _fits(steps) else None
        # Without a product or a sum in between, onnxruntime's optimiser makes one integer layer of
        # a Conv or Add and what is around it, and then does not run it: not with weights of INT2,
        # nor with operands of INT8 and UINT8. A cast to float64 keeps them apart.
        if fast is not None and (np.any(fast.gain != 1) or np.any(fast.offset)):
            tensor = self.affine(node, x.tensor, fast.gain, fast.offset, FLOAT)
            self._pair(node, tensor)
            return
        self.wide.append(node.origin or node.name)
        gain = np.ldexp(steps.m.astype(np.float64), -steps.shift)
        offset = np.ldexp(steps.bias.astype(np.float64), -steps.shift)
        wide = self.affine(node, self.cast(node, x, DOUBLE), gain, offset, DOUBLE)
        whole = self.step(node, "Floor", "floor", wide, kind=DOUBLE)
        if not eight:
            low, high = (self.sheet.constant("end", np.array(float(e))) for e in _ends(node.type))
            whole = self.step(node, "Clip", "clamped", whole, low, high, kind=DOUBLE)
        if max(-node.type.low, node.type.high) > SINGLE:
            self.made(node, whole, DOUBLE)
            return
        self._pair(node, self.cast(node, Value(tensor=whole, kind=DOUBLE), FLOAT))

    def threshold(self, node: Threshold) -> None:
        """Compare with each threshold, and count."""
        x, source = self.values[node.inputs[0]], self.ranges[node.inputs[0]]
        layer, levels = node.origin or node.name, node.thresholds.shape[1]
        shape = node.type.shape
        kind = np.float32 if x.kind == FLOAT else np.float64
        bounded = np.clip(node.thresholds, source.low, source.high + 1).astype(kind)
        aligned = bounded.reshape(len(bounded), *(1,) * (len(shape) - 1), levels)
        axis = self.sheet.constant("last", np.array([-1], np.int64))
        names = [self.sheet.fresh(f"{node.name}.{w}") for w in ("beside", "reached", "ones")]
        self.sheet.node("Unsqueeze", [x.tensor, axis], names[0], layer=layer)
        self.sheet.describe(names[0], x.kind, (*shape, 1))
        thresholds = self.sheet.constant(f"{node.name}.thresholds", aligned)
        self.sheet.node("GreaterOrEqual", [names[0], thresholds], names[1], layer=layer)
        self.sheet.describe(names[1], int(TensorProto.BOOL), (*shape, levels))
        self.sheet.node("Cast", [names[1]], names[2], layer=layer, to=FLOAT)
        self.sheet.describe(names[2], FLOAT, (*shape, levels))
        count = self.sheet.fresh(f"{node.name}.count")
        self.sheet.node("ReduceSum", [names[2], axis], count, layer=layer, keepdims=0)
        self.describe(count, FLOAT, node)
        if node.type.low:
            low = self.sheet.constant("low", np.array(node.type.low, np.float32))
            count = self.step(node, "Add", "level", count, low)
        self._pair(node, count)

    def table(self, node: Table) -> None:
        """Look integers up; each channel's entries stand one after the other."""
        self._pair(node, self.looked_up(node, self.sheet.fresh(f"{node.name}.found")))

    def _pair(self, node: Operation, x: str) -> None:
        """Quantise to the node's grid, clamped, and give the integers as floats.

        Parameters
        ----------
        x: float32; of a type of more than 8 bits the node's integers already, which stay as they
            are.
        """
        if _number(node.type) is None:
            self.made(node, x)
            return
        self._through(node, x, self.sheet.constant("one", np.array(1, np.float32)), node.name)
        self.made(node, node.name)

    def _through(
        self, node: Operation, x: str, scale: str, result: str, axis: int | None = None
    ) -> None:
        """Quantise, clamp where 8 bits hold more than the node's type, dequantise.

        Integers of fewer bits would say more, but onnxruntime's optimiser moves them into pools and
        clamps that it then does not run. There are no zero points, because it gives those that it
        adds behind a pool of INT8 the type UINT8.

        Parameters
        ----------
        node, x, result: what has the grid; tensors before and after.
        scale, axis: a constant, one number, or one for each index of the axis.
        """
        layer, kind = node.origin or node.name, _number(node.type)
        assert kind is not None
        along: dict[str, Any] = {} if axis is None else {"axis": axis}
        whole = self.sheet.fresh(f"{node.name}.quantised")
        self.sheet.node(
            "QuantizeLinear", [x, scale], whole, layer=layer, output_dtype=kind, **along
        )
        self.describe(whole, kind, node)
        number = helper.tensor_dtype_to_np_dtype(kind)
        limits = np.iinfo(number)
        if (node.type.low, node.type.high) != (limits.min, limits.max):
            ends = [self.sheet.constant("end", np.array(e, number)) for e in _ends(node.type)]
            whole = self.step(node, "Clip", "clamped", whole, *ends, kind=kind)
        self.sheet.node("DequantizeLinear", [whole, scale], result, layer=layer, **along)
        self.describe(result, FLOAT, node)


def _ends(kind: Type) -> tuple[int, int]:
    return kind.low, kind.high


def _number(kind: Type) -> int | None:
    """Choose the number type of QuantizeLinear that holds a type; None where it has over 8 bits."""
    if kind.signed and kind.low >= -128 and kind.high <= 127:
        return int(TensorProto.INT8)
    return int(TensorProto.UINT8) if not kind.signed and kind.high <= 255 else None


def _fits(steps: ShiftAdd) -> bool:
    """Whether float32 holds every x."""
    return max(-int(steps.first.min()), int(steps.last.max())) <= SINGLE
