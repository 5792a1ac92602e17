"""Quantised networks as ONNX files, of the kinds that people export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import TensorProto, helper

from tests.frontends.onnx.files import node, tensor

INT2, INT4, INT8 = TensorProto.INT2, TensorProto.INT4, TensorProto.INT8


@dataclass
class Made:
    """A network that is being made: nodes, tensors, and names for them."""

    seed: int
    nodes: list[Any] = field(default_factory=list)
    tensors: list[Any] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.seed)

    def name(self, what: str) -> str:
        self.count += 1
        return f"{what}{self.count}"

    def keep(self, array: Any, kind: int | None = None, what: str = "t") -> str:
        name = self.name(what)
        self.tensors.append(tensor(name, array, kind))
        return name

    def op(self, op: str, *inputs: str, what: str = "", **attributes: Any) -> str:
        name = self.name(what or op.lower())
        self.nodes.append(node(op, *inputs, name, **attributes))
        return name

    def quantise(self, x: str, scale: Any, zero: int = 0, kind: int = TensorProto.UINT8,
                 clip: tuple[int, int] | None = None, axis: int = 1) -> str:  # fmt: skip
        """QDQ, or QCDQ with a clip between."""
        scale = np.asarray(scale, np.float32)
        s = self.keep(scale)
        z = self.keep(np.full(scale.shape, zero), kind)
        more = {"axis": axis} if scale.ndim else {}
        q = self.op("QuantizeLinear", x, s, z, **more)
        if clip is not None:
            dtype = {TensorProto.UINT8: np.uint8, TensorProto.INT8: np.int8}[kind]
            q = self.op("Clip", q, self.keep(dtype(clip[0])), self.keep(dtype(clip[1])))
        return self.op("DequantizeLinear", q, s, z, **more)

    def weight(self, integers: Any, scale: Any, kind: int = INT8, axis: int = 0,
               zero: int | None = None) -> str:  # fmt: skip
        scale = np.asarray(scale, np.float32)
        names = [self.keep(np.asarray(integers) + (zero or 0), kind, "w"), self.keep(scale)]
        if zero is not None:
            names.append(self.keep(np.full(scale.shape, zero), kind))
        return self.op("DequantizeLinear", *names, **({"axis": axis} if scale.ndim else {}))

    def trits(self, *shape: int) -> Any:
        return self.rng.integers(-1, 2, shape)

    def bias(self, size: int, scale: Any, most: int = 40) -> str:
        scale = np.broadcast_to(np.asarray(scale, np.float32), (size,))
        integers = self.rng.integers(-most, most + 1, size).astype(np.int32)
        return self.op("DequantizeLinear", self.keep(integers), self.keep(scale.copy()), axis=0)

    def model(self, y: str, shape: list[Any], *, opset: int = 21, title: str = "net") -> Any:
        graph = helper.make_graph(
            self.nodes, title, [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(y, TensorProto.FLOAT, None)], self.tensors,
        )  # fmt: skip
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", opset)],
            ir_version=13 if opset >= 25 else 10,
        )  # fmt: skip
        from onnx.shape_inference import infer_shapes

        return infer_shapes(model)


@dataclass(frozen=True, slots=True)
class Quantised:
    """A network with the images that it takes.

    Attributes
    ----------
    make: gives the model.
    shape: of one image.
    step: of the input's grid, which runs from `low` to `high`.
    exact: all scales are powers of two, so float32 computes it without rounding.
    """

    make: Callable[[], Any]
    shape: tuple[int, ...]
    step: float = 1 / 128
    low: int = 0
    high: int = 255
    exact: bool = True


def mlp() -> Any:
    """INT2 weights in opset 25, a bias of int32, 4-bit activations by a clip."""
    m = Made(1)
    h = m.quantise("x", 1 / 128)
    w = m.weight(m.trits(24, 20), 0.25, INT2)
    h = m.op("Gemm", h, w, m.bias(24, 2**-9), transB=1)
    h = m.quantise(m.op("Relu", h), 1 / 4, clip=(0, 15))
    w = m.weight(m.trits(6, 24), np.full(6, 0.5), INT2)
    y = m.op("Gemm", h, w, m.bias(6, 2**-3), transB=1)
    return m.model(y, ["N", 20], opset=25)


def vgg() -> Any:
    """INT8 weights with a scale for each channel, QCDQ, max pools between quantisers."""
    m = Made(2)
    h = m.quantise("x", 1 / 128)
    for width, into in ((6, 2), (8, 6)):
        scale = 2.0 ** m.rng.integers(-4, 0, width)
        w = m.weight(m.trits(width, into, 3, 3), scale)
        h = m.op("Conv", h, w, m.bias(width, scale / 128), pads=[1, 1, 1, 1])
        h = m.quantise(m.op("Relu", h), 1 / 8, clip=(0, 15))
        h = m.op("MaxPool", h, kernel_shape=[2, 2], strides=[2, 2])
        h = m.quantise(h, 1 / 8, clip=(0, 15))
    h = m.op("Flatten", h)
    y = m.op("MatMul", h, m.op("Transpose", m.weight(m.trits(5, 32), 0.5), perm=[1, 0]))
    return m.model(y, ["N", 2, 8, 8])


def residual() -> Any:
    """Sums of two values on different grids; a first layer of 8 bits."""
    m = Made(3)
    h = m.quantise("x", 1 / 128)
    w = m.weight(m.rng.integers(-127, 128, (6, 3, 3, 3)), 1 / 64)
    h = m.op("Conv", h, w, pads=[1, 1, 1, 1])
    h = m.quantise(m.op("Relu", h), 1 / 16)
    for _ in range(2):
        y = m.op("Conv", h, m.weight(m.trits(6, 6, 3, 3), 0.25, INT4), pads=[1, 1, 1, 1])
        y = m.quantise(y, 1 / 8, kind=INT8)
        h = m.op("Relu", m.op("Add", y, h))
        h = m.quantise(h, 1 / 4, clip=(0, 63))
    h = m.op("Flatten", m.op("GlobalAveragePool", h))
    h = m.quantise(h, 1 / 16)
    y = m.op("Gemm", h, m.weight(m.trits(4, 6), 1.0, INT2), transB=1)
    return m.model(y, [1, 3, 8, 8], opset=25)


def depthwise() -> Any:
    """Depthwise and pointwise layers, padding on one side, uint2 weights about a zero point."""
    m = Made(4)
    h = m.quantise("x", 1 / 128)
    w = m.weight(m.trits(4, 1, 3, 3), np.full(4, 0.5), TensorProto.UINT2, zero=1)
    h = m.op("Conv", h, w, group=4, auto_pad="SAME_UPPER", strides=[2, 2])
    h = m.quantise(h, 1 / 16, kind=INT8)
    h = m.op("Conv", h, m.weight(m.trits(8, 4, 1, 1), 0.25, TensorProto.UINT2, zero=1))
    h = m.quantise(m.op("Relu", h), 1 / 8)
    h = m.op("MaxPool", h, kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER")
    h = m.op("Reshape", h, m.keep(np.array([0, -1])))
    y = m.op("Gemm", h, m.weight(m.trits(3, 32), 0.5), transB=1)
    return m.model(y, ["N", 4, 8, 8], opset=25)


def concat() -> Any:
    """Branches that are joined, and a part of them taken again."""
    m = Made(5)
    x = m.quantise("x", 1 / 128)
    branches = []
    for size in (1, 3):
        w = m.weight(m.trits(4, 2, size, size), 0.5, INT4)
        h = m.op("Conv", x, w, pads=[size // 2] * 4)
        branches.append(m.quantise(m.op("Relu", h), 1 / 32))
    h = m.op("Concat", *branches, axis=1)
    one, two, three = (m.keep(np.array([n])) for n in (2, 7, 1))
    h = m.op("Slice", h, one, two, three)
    h = m.quantise(m.op("Relu", m.op("Conv", h, m.weight(m.trits(6, 5, 3, 3), 0.25))), 1 / 4)
    h = m.op("ReduceMean", h, m.keep(np.array([2, 3])), keepdims=0)
    y = m.op("Gemm", m.quantise(h, 1 / 16), m.weight(m.trits(3, 6), 1.0), transB=1)
    return m.model(y, ["N", 2, 6, 6])


def signal() -> Any:
    """One dimension: (images, channels, length), with stride and padding at the front."""
    m = Made(6)
    h = m.quantise("x", 1 / 64, kind=INT8)
    h = m.op("Conv", h, m.weight(m.trits(6, 2, 5), 0.25), strides=[2], pads=[2, 0])
    h = m.quantise(m.op("Relu", h), 1 / 8, clip=(0, 15))
    h = m.op("MaxPool", h, kernel_shape=[2], strides=[2])
    h = m.op("Conv", h, m.weight(m.trits(8, 6, 3), 0.5), dilations=[2])
    h = m.quantise(m.op("Relu", h), 1 / 2, clip=(0, 3))
    h = m.op("Flatten", m.op("GlobalAveragePool", h))
    y = m.op("Gemm", m.quantise(h, 1 / 8), m.weight(m.trits(3, 8), 1.0), transB=1)
    return m.model(y, ["N", 2, 24])


def channels_last() -> Any:
    """As converters of Keras write: channels last, transposes about the convolutions."""
    m = Made(7)
    h = m.quantise("x", 1 / 128)
    h = m.op("Transpose", h, perm=[0, 3, 1, 2])
    h = m.op("Conv", h, m.weight(m.trits(6, 3, 3, 3), np.full(6, 0.25)), auto_pad="SAME_UPPER")
    h = m.op("Transpose", h, perm=[0, 2, 3, 1])
    h = m.op("Add", h, m.keep((m.rng.integers(-8, 9, 6) / 16).astype(np.float32)))
    h = m.quantise(m.op("Relu", h), 1 / 8)
    h = m.op("Transpose", h, perm=[0, 3, 1, 2])
    h = m.op("Conv", h, m.weight(m.trits(4, 6, 3, 3), 0.25), strides=[2, 2])
    h = m.quantise(m.op("Relu", h), 1 / 2)
    h = m.op("Transpose", h, perm=[0, 2, 3, 1])
    h = m.op("Reshape", h, m.keep(np.array([-1, 36])))
    h = m.op("MatMul", h, m.weight(m.trits(36, 5), 0.5, axis=1))
    y = m.op("Add", h, m.keep(np.arange(5, dtype=np.float32)))
    return m.model(y, ["N", 8, 8, 3])


def zero_points() -> Any:
    """Signed integers about zero points, pools and shapes in integers, a scale for each channel."""
    m = Made(8)
    h = m.quantise("x", 1 / 128, zero=-128, kind=INT8)
    h = m.op("Conv", h, m.weight(m.trits(4, 2, 3, 3), 0.5), pads=[1, 1, 1, 1])
    s, z = m.keep(np.float32(1 / 32)), m.keep(np.int8(-20))
    q = m.op("QuantizeLinear", h, s, z)
    q = m.op("MaxPool", q, kernel_shape=[2, 2], strides=[2, 2])
    h = m.op("DequantizeLinear", q, s, z)
    h = m.op("Conv", h, m.weight(m.trits(4, 4, 3, 3), 0.25), pads=[1, 1, 1, 1])
    h = m.quantise(h, [1 / 4, 1 / 8, 1 / 4, 1 / 2], zero=100)
    h = m.quantise(m.op("Conv", h, m.weight(m.trits(4, 1, 2, 2), 1.0), group=4), 1 / 4, zero=3,
                   kind=INT8)  # fmt: skip
    y = m.op("Gemm", m.op("Flatten", h), m.weight(m.trits(4, 36), 0.5), transB=1)
    return m.model(y, ["N", 2, 8, 8])


def batch_norm() -> Any:
    """Arbitrary scales for each channel, batch norm left in the file, negative gains."""
    m = Made(9)

    def norm(x: str, width: int) -> str:
        names = [
            m.keep(array.astype(np.float32))
            for array in (
                m.rng.normal(1.0, 0.6, width), m.rng.normal(0, 0.3, width),
                m.rng.normal(0, 0.2, width), m.rng.uniform(0.2, 2.0, width),
            )
        ]  # fmt: skip
        return m.op("BatchNormalization", x, *names)

    h = m.quantise("x", 1 / 255)
    for width, into, stride in ((6, 2, 1), (8, 6, 2)):
        w = m.weight(m.trits(width, into, 3, 3), m.rng.uniform(0.1, 0.4, width))
        h = norm(m.op("Conv", h, w, pads=[1, 1, 1, 1], strides=[stride] * 2), width)
        h = m.quantise(m.op("Relu", h), m.rng.uniform(0.1, 0.3), clip=(0, 15))
    h = m.op("Flatten", m.op("GlobalAveragePool", h))
    y = m.op("Gemm", m.quantise(h, 0.0173), m.weight(m.trits(4, 8), 0.37), transB=1)
    return m.model(y, ["N", 2, 8, 8])


def integer_operators() -> Any:
    """QLinearConv and QLinearMatMul: no real number between the first quantiser and the last."""
    m = Made(10)
    s, z = m.keep(np.float32(1 / 128)), m.keep(np.uint8(0))
    q = m.op("QuantizeLinear", "x", s, z)
    for width, into in ((6, 2), (4, 6)):
        t, u = m.keep(np.float32(1 / 4)), m.keep(np.uint8(3))
        scales = m.keep(np.float32(2.0 ** m.rng.integers(-3, 0, width)))
        zeros = m.keep(np.zeros(width, np.int8))
        bias = m.keep(m.rng.integers(-90, 90, width).astype(np.int32))
        w = m.keep(m.trits(width, into, 3, 3).astype(np.int8))
        q = m.op("QLinearConv", q, s, z, w, scales, zeros, t, u, bias, pads=[1, 0, 1, 0])
        s, z = t, u
    q = m.op("Reshape", q, m.keep(np.array([0, -1])))
    t, v = m.keep(np.float32(1 / 8)), m.keep(np.float32(0.5))
    w = m.keep((m.trits(128, 5) + 1).astype(np.uint8))
    o, u = m.keep(np.uint8(1)), m.keep(np.uint8(128))
    q = m.op("QLinearMatMul", q, s, z, w, v, o, t, u)
    return m.model(m.op("DequantizeLinear", q, t, u), ["N", 2, 8, 8])


def narrow() -> Any:
    """Grids that hold no zero, read by paddings with zeros."""
    m = Made(12)
    h = m.quantise("x", 1 / 128)
    h = m.op("Conv", h, m.weight(m.trits(4, 2, 3, 3), 0.25))
    h = m.quantise(h, 1 / 8, clip=(2, 15))
    h = m.op("Conv", h, m.weight(m.trits(3, 4, 3, 3), 0.5), pads=[1, 1, 0, 0])
    h = m.quantise(h, 1 / 4, zero=64, clip=(70, 200))
    h = m.op("AveragePool", h, kernel_shape=[2, 2], pads=[1, 1, 1, 1], count_include_pad=1)
    h = m.quantise(h, 1 / 8, kind=INT8)
    return m.model(m.op("Flatten", h), ["N", 2, 7, 7])


def ties() -> Any:
    """Odd sums fall between two steps; float32 adds weights of 0.1 with an error."""
    m = Made(11)
    h = m.quantise("x", 1.0)
    h = m.op("Conv", h, m.weight(m.trits(4, 2, 3, 3), 0.1))
    h = m.quantise(m.op("Relu", h), np.float32(0.1) * 2)
    h = m.op("Conv", h, m.weight(m.trits(3, 4, 3, 3), 0.3))
    y = m.quantise(h, 0.7, kind=INT8)
    return m.model(m.op("Flatten", y), ["N", 2, 6, 6])


NETWORKS: dict[str, Quantised] = {
    "mlp": Quantised(mlp, (20,)),
    "vgg": Quantised(vgg, (2, 8, 8)),
    "residual": Quantised(residual, (3, 8, 8)),
    "depthwise": Quantised(depthwise, (4, 8, 8)),
    "concat": Quantised(concat, (2, 6, 6)),
    "signal": Quantised(signal, (2, 1, 24), step=1 / 64, low=-128, high=127),
    "channels last": Quantised(channels_last, (3, 8, 8)),
    "zero points": Quantised(zero_points, (2, 8, 8)),
    "integer operators": Quantised(integer_operators, (2, 8, 8)),
    "narrow": Quantised(narrow, (2, 7, 7)),
    "ties": Quantised(ties, (2, 6, 6), step=1.0, exact=False),
    "batch norm": Quantised(batch_norm, (2, 8, 8), step=1 / 255, exact=False),
}
