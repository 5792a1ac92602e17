"""A second opinion on `unsw_nb15-mlp-w2a2.onnx`: its nodes in exact arithmetic, without tnthw.

Each layer's sum is an integer, so what follows it is a table over all the sums there are, made with
fractions, and 60 digits for the square roots of batch norms.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, getcontext
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

getcontext().prec = 60


class Mlp:
    """Layers of the file, each with its weight in integers and its table."""

    def __init__(self, path: Path) -> None:
        model = onnx.load(path)
        self.nodes = {node.output[0]: node for node in model.graph.node}
        self.made_by = model.graph.node
        self.constants = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
        self.layers = [self._layer(node) for node in model.graph.node if node.op_type == "Gemm"]

    def _constant(self, node: onnx.NodeProto, index: int) -> NDArray[np.float32]:
        return self.constants[node.input[index]]

    def _reader(self, name: str) -> onnx.NodeProto:
        (found,) = (node for node in self.made_by if name in node.input)
        return found

    def _layer(self, gemm: onnx.NodeProto) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
        quant = self.nodes[gemm.input[1]]
        weight, scale = self._constant(quant, 0), self._constant(quant, 1)
        assert self._constant(quant, 2) == 0 and self._constant(quant, 3) == 2
        trits = np.clip(np.round(weight / scale), -1, 1).astype(np.int64)
        bias = [Fraction(float(b)) for b in self._constant(gemm, 2)]
        if len(bias) == 1:
            bias *= len(trits)
        # What an integer of the input stands for: gain * n + shift.
        before = self.nodes[gemm.input[0]]
        if before.op_type == "Div":
            add = self.nodes[before.input[0]]
            (one,), two = self._constant(add, 1), float(self._constant(before, 1))
            assert add.op_type == "Add" and add.input[0] == "onnx::Add_0"
            gain, shift, reach = 1 / Fraction(two), Fraction(float(one)) / Fraction(two), 1
        else:
            gain, shift = Fraction(float(self._constant(before, 1))), Fraction(0)
            reach = self._top(before)
        most = reach * int(np.abs(trits).sum(axis=1).max())
        step = Fraction(float(scale))
        tables = []
        for channel, row in enumerate(trits):
            constant = shift * int(row.sum())

            def value(n: int, channel: int = channel, constant: Fraction = constant) -> int:
                real = step * (gain * n + constant) + bias[channel]
                return self._after(gemm.output[0], real, channel)

            tables.append(np.empty(2 * most + 1, np.int64))
            _fill(tables[-1], value, -most, most)
        return trits, np.array(tables), most

    def _after(self, name: str, value: Fraction, channel: int) -> int:
        """Integer that a sum becomes before the next layer, or the sign at the end."""
        node = self._reader(name)
        if node.op_type == "BipolarQuant":
            return 1 if value >= 0 else -1
        if node.op_type == "BatchNormalization":
            gain, mean, bias = self._norm(node.output[0], channel)
            return self._after(node.output[0], (value - mean) * gain + bias, channel)
        if node.op_type == "Relu":
            return self._after(node.output[0], max(value, Fraction(0)), channel)
        assert node.op_type == "Quant" and self._constant(node, 2) == 0
        steps = round(value / Fraction(float(self._constant(node, 1))))  # ties to even
        return min(max(steps, 0), self._top(node))

    @cache  # noqa: B019 (of the tests' one network)
    def _norm(self, name: str, channel: int) -> tuple[Fraction, Fraction, Fraction]:
        """Gain, mean and bias of a batch norm's channel."""
        node = self.nodes[name]
        weight, bias, mean, variance = (
            Fraction(float(self._constant(node, i)[channel])) for i in (1, 2, 3, 4)
        )
        (epsilon,) = (Fraction(a.f) for a in node.attribute if a.name == "epsilon")
        inside = variance + epsilon
        root = (Decimal(inside.numerator) / Decimal(inside.denominator)).sqrt()
        return weight / Fraction(root), mean, bias

    def _top(self, node: onnx.NodeProto) -> int:
        signed, narrow = (
            a.i for name in ("signed", "narrow") for a in node.attribute if a.name == name
        )
        assert not signed and not narrow
        return 2 ** int(self._constant(node, 3)) - 1

    def run(self, x: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        """Integers after every layer, of inputs -1 and 1."""
        found = []
        for trits, tables, most in self.layers:
            sums = (x.astype(np.float32) @ trits.T.astype(np.float32)).astype(np.int64) + most
            x = np.stack([table[sums[:, i]] for i, table in enumerate(tables)], axis=1)
            found.append(x)
        return found


def _fill(table: NDArray[np.int64], value: Callable[[int], int], first: int, last: int) -> None:
    """Fill a table of a function that never falls, or never rises; its middle is number 0."""
    middle, ends = len(table) // 2, {n: value(n) for n in (first, last)}
    open_parts = [(first, last)]
    while open_parts:
        low, high = open_parts.pop()
        if ends[low] == ends[high] or high - low <= 1:
            table[middle + low : middle + high] = ends[low]
            table[middle + high] = ends[high]
            continue
        half = (low + high) // 2
        ends[half] = value(half)
        open_parts += [(low, half), (half, high)]
