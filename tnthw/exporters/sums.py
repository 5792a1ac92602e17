"""Sums as ONNX: convolutions, linear layers, planes in one accumulator, residual additions."""

from __future__ import annotations

import numpy as np

from tnthw.exporters.base import DOUBLE, FLOAT, Value, Writer, reach_of
from tnthw.exporters.crossings import SINGLE, ShiftAdd
from tnthw.ir.ops import Accumulate, Add
from tnthw.ir.shift_add import factors


def accumulate(to: Writer, node: Accumulate) -> None:
    """Write a convolution or a linear layer, and what it is added to."""
    x = to.values[node.inputs[0]]
    source = to.ranges[node.inputs[0]]
    taps = np.count_nonzero(node.trits.reshape(len(node.trits), -1), axis=1)
    largest = int(taps.max()) * max(abs(source.low), abs(source.high))
    onto = node.inputs[1:]
    single = to.kind_of(node, largest) == FLOAT and x.kind == FLOAT
    sums = to.sheet.fresh(f"{node.name}.part") if onto else node.name
    if node.trits.ndim == 2:
        kind = FLOAT if single else DOUBLE
        sums = _linear(to, node, x, sums, single=single)
    elif single:
        kind = FLOAT
        sums = _convolution(to, node, x, sums)
    else:
        raise to.refuse(
            node,
            f"its partial sums reach {largest:,}, float32 convolutions hold whole numbers up to "
            f"{SINGLE:,}",
        )
    to.describe(sums, kind, node)
    if not onto:
        to.made(node, sums, kind)
        return
    _onto(to, node, Value(tensor=sums, kind=kind))


def _linear(to: Writer, node: Accumulate, x: Value, result: str, *, single: bool) -> str:
    """Multiply by the trits, [out, in], in float64 where float32 could round."""
    layer = node.origin or node.name
    weights = to.weights(node)
    if single:
        return to.sheet.node("Gemm", [x.tensor, weights], result, layer=layer, transB=1)
    source = to.graph[node.inputs[0]]
    wide = to.sheet.node(
        "Cast", [weights], to.sheet.fresh(f"{node.name}.wide"), layer=layer, to=DOUBLE
    )
    turned = to.sheet.node(
        "Transpose", [wide], to.sheet.fresh(f"{node.name}.turned"), layer=layer, perm=[1, 0]
    )
    if x.kind != DOUBLE:
        tensor = to.sheet.fresh(f"{node.name}.double")
        to.sheet.node("Cast", [x.tensor], tensor, layer=layer, to=DOUBLE)
        to.sheet.describe(tensor, DOUBLE, source.type.shape)
        x = Value(tensor=tensor, kind=DOUBLE)
    return to.sheet.node("MatMul", [x.tensor, turned], result, layer=layer)


def _convolution(to: Writer, node: Accumulate, x: Value, result: str) -> str:
    (pad_y, pad_x) = node.padding
    return to.sheet.node(
        "Conv",
        [x.tensor, to.weights(node)],
        result,
        layer=node.origin or node.name,
        kernel_shape=list(node.trits.shape[2:]),
        strides=list(node.stride),
        pads=[pad_y, pad_x, pad_y, pad_x],
        dilations=list(node.dilation),
        group=node.groups,
    )


def _onto(to: Writer, node: Accumulate, sums: Value) -> None:
    """Add a sum to what is in the accumulator, shifted."""
    before = to.values[node.inputs[1]]
    own, there = to.ranges[node.name], to.ranges[node.inputs[1]]
    reach = max(abs(own.low), abs(own.high), reach_of(there) << node.shift)
    kind = to.kind_of(node, 2 * reach)
    tensors = [to.cast(node, before, kind), to.cast(node, sums, kind)]
    if node.shift:
        power = np.array(1 << node.shift, np.float32 if kind == FLOAT else np.float64)
        factor = to.sheet.constant(f"{node.name}.power", power)
        tensors[0] = to.step(node, "Mul", "shifted", tensors[0], factor, kind=kind)
    to.sheet.node("Add", tensors, node.name, layer=node.origin or node.name)
    to.made(node, node.name, kind)


def add(to: Writer, node: Add) -> None:
    """Sum both operands times their whole factors; what is left is a shift-and-add."""
    total = np.zeros(1, np.int64), np.zeros(1, np.int64)
    whole = factors(node.signs, node.exponents)
    ranges = [to.ranges[name] for name in node.inputs]
    for x, factor in zip(ranges, whole, strict=True):
        ends = x.channel_low * factor, x.channel_high * factor
        total = total[0] + np.minimum(*ends), total[1] + np.maximum(*ends)
    reach = sum(reach_of(x) * abs(int(m)) for x, m in zip(ranges, whole, strict=True))
    kind = to.kind_of(node, reach)
    scaled = []
    for word, name, m in zip(("first", "second"), node.inputs, whole, strict=True):
        operand = to.cast(node, to.values[name], kind)
        factor = to.sheet.constant(
            f"{node.name}.factor", np.array(m, np.float32 if kind == FLOAT else np.float64)
        )
        scaled.append(operand if m == 1 else to.step(node, "Mul", word, operand, factor, kind=kind))
    tensor = to.step(node, "Add", "sum", *scaled, kind=kind)
    channels = np.ones(node.type.channels, np.int64)
    steps = ShiftAdd(
        m=channels,
        bias=channels * node.bias,
        shift=channels * node.shift,
        first=total[0] * channels,
        last=total[1] * channels,
        low=node.type.low,
        high=node.type.high,
    )
    to.quantiser(node, Value(tensor=tensor, kind=kind), steps)
