"""ONNX files for fuzzing: quantised and plain, with external data, and QONNX."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.fuzz.protobuf import mutate_message

SHAPES = {"image": (2, 8, 8), "row": (12,), "signal": (2, 1, 9), "general": (2, 6, 6)}
"""Shape of one image by the name of the file."""


def make_onnx(folder: Path) -> list[Path]:
    """Write sound files."""
    import onnx

    for name, model in (
        ("image", _image()), ("row", _row()), ("signal", _signal()), ("general", _general()),
    ):  # fmt: skip
        outside = name == "row"
        onnx.save_model(
            model, folder / f"{name}.onnx", save_as_external_data=outside, size_threshold=0,
            location="row.bin" if outside else None,
        )  # fmt: skip
    return sorted(folder.glob("*.onnx"))


def read_onnx(folder: Path) -> Any:
    """Read every file as a command would."""
    from tnthw.frontends.registry import find_frontend

    for name, shape in SHAPES.items():
        path = folder / f"{name}.onnx"
        find_frontend(path).read(path, np.zeros((1, *shape), np.float32))
    return None


def lower_onnx(folder: Path) -> Any:
    """Lower every file on drawn images, and run it beside that, as an import does."""
    from tnthw.frontends.lower import lower

    for name, shape in SHAPES.items():
        images = np.random.default_rng(0).integers(0, 256, (4, *shape)).astype(np.uint8)
        lower(folder / f"{name}.onnx", images, 1 / 128 if name == "image" else 1 / 255)
    return None


def mutate_onnx(data: bytes, rng: random.Random) -> bytes:
    """Damage a model: its bytes, or fields of the message."""
    import onnx

    return mutate_message(data, onnx.ModelProto, rng)


def _model(nodes: list[Any], tensors: dict[str, Any], shape: list[Any], domain: str = "") -> Any:
    from onnx import TensorProto, helper, numpy_helper

    given = [
        helper.make_tensor(name, TensorProto.INT2, array.shape, array.reshape(-1).tolist())
        if name.startswith("int2")
        else numpy_helper.from_array(array, name)
        for name, array in tensors.items()
    ]
    graph = helper.make_graph(
        nodes, "net", [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", "classes"])], given,
    )  # fmt: skip
    opsets = [helper.make_opsetid("", 25 if not domain else 14)]
    opsets += [helper.make_opsetid(domain, 1)] if domain else []
    return helper.make_model(graph, opset_imports=opsets, ir_version=11)


def _node(op: str, *names: str, **attributes: Any) -> Any:
    from onnx import helper

    return helper.make_node(op, list(names[:-1]), [names[-1]], name=names[-1], **attributes)


def _scales() -> dict[str, Any]:
    return {
        "s": np.float32(1 / 128), "u": np.uint8(0), "a": np.float32(0.125), "i": np.int8(0),
        "lo": np.int8(0), "hi": np.int8(15),
    }  # fmt: skip


def _image() -> Any:
    rng = np.random.default_rng(1)
    nodes = [
        _node("QuantizeLinear", "x", "s", "u", "q"), _node("DequantizeLinear", "q", "s", "u", "d"),
        _node("DequantizeLinear", "int2w", "ws", "w", axis=0),
        _node("Conv", "d", "w", "c", pads=[1, 0, 1, 1], strides=[2, 2]),
        _node("BatchNormalization", "c", "g", "b", "m", "v", "n"), _node("Relu", "n", "r"),
        _node("QuantizeLinear", "r", "a", "i", "q2"), _node("Clip", "q2", "lo", "hi", "cl"),
        _node("DequantizeLinear", "cl", "a", "i", "d2"),
        _node("MaxPool", "d2", "p", kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER"),
        _node("Conv", "p", "fw", "e", group=4), _node("Concat", "p", "e", "cc", axis=1),
        _node("Slice", "cc", "st", "en", "ax", "sl"), _node("GlobalAveragePool", "sl", "av"),
        _node("Flatten", "av", "fl"), _node("Gemm", "fl", "gw", "gb", "o", transB=1),
        _node("Softmax", "o", "y", axis=1),
    ]  # fmt: skip
    tensors = {
        **_scales(),
        "int2w": rng.integers(-1, 2, (4, 2, 3, 3)),
        "ws": np.full(4, 0.25, np.float32),
        "g": np.full(4, 0.5, np.float32), "b": np.zeros(4, np.float32),
        "m": np.zeros(4, np.float32), "v": np.ones(4, np.float32),
        "fw": rng.integers(-1, 2, (4, 1, 1, 1)).astype(np.float32),
        "st": np.array([1]), "en": np.array([7]), "ax": np.array([1]),
        "gw": rng.integers(-1, 2, (3, 6)).astype(np.float32), "gb": np.zeros(3, np.float32),
    }  # fmt: skip
    return _model(nodes, tensors, ["N", 2, 8, 8])


def _row() -> Any:
    rng = np.random.default_rng(2)
    nodes = [
        _node("Shape", "x", "sh"), _node("Gather", "sh", "zero", "n"),
        _node("Unsqueeze", "n", "axes", "n1"), _node("Concat", "n1", "rest", "to", axis=0),
        _node("Reshape", "x", "to", "r"), _node("MatMul", "r", "w", "m"),
        _node("Add", "m", "b", "k"), _node("Relu", "k", "h"), _node("MatMul", "h", "w2", "y"),
    ]  # fmt: skip
    tensors = {
        "zero": np.array(0), "axes": np.array([0]), "rest": np.array([-1]),
        "w": rng.integers(-1, 2, (12, 6)).astype(np.float32) / 4, "b": np.ones(6, np.float32),
        "w2": rng.integers(-1, 2, (6, 3)).astype(np.float32),
    }  # fmt: skip
    return _model(nodes, tensors, ["N", 12])


def _signal() -> Any:
    rng = np.random.default_rng(3)
    nodes = [
        _node("Pad", "x", "pads", "p"), _node("Conv", "p", "w", "b", "c"),
        _node("HardSwish", "c", "h"), _node("Transpose", "h", "t", perm=[0, 2, 1]),
        _node("Mul", "t", "k", "m"), _node("Transpose", "m", "u", perm=[0, 2, 1]),
        _node("ReduceMean", "u", "axes", "v", keepdims=0), _node("Gemm", "v", "w2", "y"),
    ]  # fmt: skip
    tensors = {
        "pads": np.array([0, 0, 1, 0, 0, 2]),
        "w": rng.integers(-1, 2, (4, 2, 3)).astype(np.float32),
        "b": np.ones(4, np.float32), "k": np.full(4, 0.5, np.float32), "axes": np.array([2]),
        "w2": rng.integers(-1, 2, (4, 3)).astype(np.float32),
    }  # fmt: skip
    return _model(nodes, tensors, ["N", 2, 9])


def _general() -> Any:
    domain = "qonnx.custom_op.general"
    rng = np.random.default_rng(4)
    nodes = [
        _node("Quant", "x", "s", "z", "b8", "q", domain=domain, signed=0, narrow=0,
              rounding_mode="ROUND"),
        _node("Quant", "w", "ws", "z", "b2", "wq", domain=domain, signed=1, narrow=1,
              rounding_mode="ROUND"),
        _node("Conv", "q", "wq", "c"), _node("Relu", "c", "r"),
        _node("Quant", "r", "s4", "z", "b4", "a", domain=domain, signed=0, narrow=0,
              rounding_mode="ROUND"),
        _node("MultiThreshold", "a", "t", "mt", domain=domain, out_dtype="UINT2"),
        _node("Reshape", "mt", "to", "f"), _node("MatMul", "f", "w2", "y"),
    ]  # fmt: skip
    tensors = {
        "s": np.float32(1 / 255), "z": np.float32(0), "b8": np.float32(8), "b2": np.float32(2),
        "b4": np.float32(4), "ws": np.float32(0.5), "s4": np.float32(0.25),
        "w": rng.integers(-1, 2, (3, 2, 3, 3)).astype(np.float32) / 2,
        "t": np.array([[0.2, 0.6, 1.1]], np.float32), "to": np.array([0, -1]),
        "w2": rng.integers(-1, 2, (48, 3)).astype(np.float32),
    }  # fmt: skip
    return _model(nodes, tensors, ["N", 2, 6, 6], domain)
