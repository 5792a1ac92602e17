"""QONNX: weights and activations through `Quant`; `MultiThreshold` where no `Quant` is exact."""

from __future__ import annotations

import numpy as np
import onnx

from tnthw.exporters.base import FLOAT, Value, Writer, divides
from tnthw.exporters.crossings import ShiftAdd, crossings, nearest
from tnthw.ir.operation import Operation
from tnthw.ir.ops import Accumulate, Add, Input, Output, Rescale, Table, Threshold
from tnthw.ir.types import Int, Type, channel_scales

OPSET = 13

DOMAIN = "qonnx.custom_op.general"


class QonnxWriter(Writer):
    """Writes float32 tensors alone; each is annotated with the integers that it holds."""

    format = "QONNX"
    doubles = False

    def model(self) -> onnx.ModelProto:
        """Give the file of what was written."""
        return self.sheet.model({"": OPSET, DOMAIN: 1})

    def made(self, node: Operation, tensor: str, kind: int = FLOAT) -> Value:
        """Declare a tensor as the value of a node, and annotate it."""
        self.sheet.annotate(tensor, _word(node.type))
        return super().made(node, tensor, kind)

    def input(self, node: Input) -> None:
        """Quantise the real input, and divide by its step: whole numbers."""
        self.sheet.input(node.name, FLOAT, node.type.shape)
        scale = np.array(channel_scales(node.type), np.float32)
        step = self.sheet.constant(f"{node.name}.step", self.per_channel(scale, node))
        real = self.sheet.fresh(f"{node.name}.quantised")
        bits, narrow = node.type.bits, 0
        if grid := _grid(node.type):
            bits, narrow = grid
        self._quant(node, node.name, step, bits, narrow, real)
        self.describe(real, FLOAT, node)
        whole = real
        if not np.all(scale == 1):
            whole = self.step(node, "Div", "whole", real, step)
            if not divides(scale, node.type):
                whole = self.step(node, "Round", "rounded", whole)
        if not grid:
            ends = (np.array(e, np.float32) for e in (node.type.low, node.type.high))
            tensors = [self.sheet.constant("end", end) for end in ends]
            whole = self.step(node, "Clip", "clamped", whole, *tensors)
        self.values[node.name] = Value(tensor=whole, kind=FLOAT)
        self.sheet.annotate(whole, _word(node.type))

    def output(self, node: Output) -> None:
        """Write the integers, and from them the real result in float32."""
        whole = real = self.sheet.fresh(f"{node.name}.integers")
        self.sheet.node("Identity", [self.values[node.inputs[0]].tensor], whole)
        self.sheet.annotate(whole, _word(node.type))
        scale = np.array(channel_scales(node.type), np.float32)
        if not np.all(scale == 1):
            factor = self.sheet.constant(f"{node.name}.scale", self.per_channel(scale, node))
            real = self.step(node, "Mul", "scaled", real, factor)
        if node.offset.size:
            offset = self.per_channel(node.offset.astype(np.float32), node)
            real = self.step(
                node, "Add", "shifted", real, self.sheet.constant(f"{node.name}.offset", offset)
            )
        real, shape, kind = self.functions(node, real, FLOAT)
        self.sheet.node("Identity", [real], node.name)
        self.sheet.output(node.name, kind, shape)
        self.sheet.output(whole, FLOAT, node.type.shape)

    def weights(self, node: Accumulate) -> str:
        """Write trits as float32 and the Quant of 2 bits, narrow, that they stay the same under."""
        trits = self.sheet.constant(f"{node.name}.trits", node.trits.astype(np.float32), own=True)
        result = self.sheet.fresh(f"{node.name}.weights")
        self._quant(node, trits, self._one(), 2, 1, result)
        self.sheet.shape(result, FLOAT, node.trits.shape)
        for tensor in (trits, result):
            self.sheet.annotate(tensor, "TERNARY")
        return result

    def quantiser(self, node: Rescale | Add, x: Value, steps: ShiftAdd) -> None:
        """Write product, sum and Quant where they are exact, else a MultiThreshold."""
        fast, grid = nearest(steps), _grid(node.type)
        if fast is not None and grid is not None:
            tensor = self.affine(node, x.tensor, fast.gain, fast.offset, FLOAT)
            self._quant(node, tensor, self._one(), *grid, node.name)
            self.made(node, node.name)
            return
        self.wide.append(node.origin or node.name)
        rising, tensor = steps.rising(), x.tensor
        if (steps.signs < 0).any():
            signs = self.per_channel(steps.signs.astype(np.float32), node)
            tensor = self.step(
                node, "Mul", "rising", tensor, self.sheet.constant(f"{node.name}.signs", signs)
            )
        self._multi_threshold(node, tensor, crossings(rising))

    def threshold(self, node: Threshold) -> None:
        """Write a MultiThreshold."""
        source = self.ranges[node.inputs[0]]
        bounded = np.clip(node.thresholds, source.low, source.high + 1)
        self._multi_threshold(node, self.values[node.inputs[0]].tensor, bounded)

    def table(self, node: Table) -> None:
        """Look integers up, and annotate them."""
        self.made(node, self.looked_up(node, node.name))

    def _multi_threshold(self, node: Operation, x: str, thresholds: Int) -> None:
        rows = thresholds[:1] if (thresholds == thresholds[:1]).all() else thresholds
        array = self.sheet.constant(f"{node.name}.thresholds", rows.astype(np.float32), own=True)
        self.sheet.node(
            "MultiThreshold",
            [x, array],
            node.name,
            layer=node.origin or node.name,
            domain=DOMAIN,
            out_dtype=_word(node.type),
            out_scale=1.0,
            out_bias=float(node.type.low),
            data_layout="NC" if len(node.type.shape) == 1 else "NCHW",
        )
        self.made(node, node.name)

    def _quant(
        self, node: Operation, x: str, scale: str, bits: int, narrow: int, result: str
    ) -> None:
        signed = 1 if isinstance(node, Accumulate) else int(node.type.signed)
        zero = self.sheet.constant("zero", np.array(0, np.float32))
        width = self.sheet.constant("bits", np.array(bits, np.float32))
        self.sheet.node(
            "Quant",
            [x, scale, zero, width],
            result,
            layer=node.origin or node.name,
            domain=DOMAIN,
            signed=signed,
            narrow=narrow,
            rounding_mode="ROUND",
        )

    def _one(self) -> str:
        return self.sheet.constant("one", np.array(1, np.float32))


def _grid(kind: Type) -> tuple[int, int] | None:
    """Bits and narrowness of the Quant whose integers are a type's, or None."""
    for bits in range(2 if kind.signed else 1, 25):
        most = (1 << bits - 1) - 1 if kind.signed else (1 << bits) - 1
        least = -most - 1 if kind.signed else 0
        if (kind.low, kind.high) == (least, most):
            return bits, 0
        narrow = (least + 1, most) if kind.signed else (least, most - 1)
        if (kind.low, kind.high) == narrow:
            return bits, 1
    return None


def _word(kind: Type) -> str:
    """Name of QONNX's data type that holds a type."""
    return f"{'INT' if kind.signed else 'UINT'}{kind.bits}"
