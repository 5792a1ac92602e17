"""Weights as integers and scales, wherever they are such."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from onnx import TensorProto  # noqa: E402

from tests.frontends.onnx.files import network, node, read, tensor  # noqa: E402
from tnthw.frontends.onnx.tensors import Constant  # noqa: E402
from tnthw.frontends.onnx.weights import weight_fields  # noqa: E402
from tnthw.frontends.steps import Layer  # noqa: E402


def real(fields: dict[str, Any]) -> Any:
    if not fields["tensors"]:
        return fields["weight"]
    return sum(t.integers * t.alpha.reshape(-1, *[1] * (t.integers.ndim - 1))
               for t in fields["tensors"])  # fmt: skip


def floats(array: Any) -> Constant:
    return Constant(array=np.asarray(array, np.float32), kind="float32")


def test_a_folded_batch_norm_leaves_trits_with_a_scale_for_each_channel() -> None:
    trits = np.random.default_rng(0).integers(-1, 2, (4, 9))
    gain = np.array([0.3, -0.07, 1.9, 0.011], np.float32)
    (one,) = weight_fields(floats(trits * gain[:, None]))["tensors"]
    assert np.array_equal(one.integers, trits * np.sign(gain)[:, None])
    assert np.array_equal(one.alpha, np.abs(gain))


def test_two_scales_become_two_tensors() -> None:
    weight = floats([[0.5, -0.25, 0.0], [1.0, 0.0, 0.0]])
    fields = weight_fields(weight)
    assert len(fields["tensors"]) == 2
    assert all(set(np.unique(t.integers)) <= {-1, 0, 1} for t in fields["tensors"])
    assert np.array_equal(real(fields), weight.array)


def test_integers_with_a_common_factor_are_trits() -> None:
    integers = np.array([[37, 0, -37], [0, 0, 0], [5, 5, -5]])
    weight = Constant(
        array=(integers * 0.5).astype(np.float32), kind="float32", integers=integers,
        scale=np.full((3, 3), 0.5),
    )  # fmt: skip
    (one,) = weight_fields(weight)["tensors"]
    assert one.integers.tolist() == [[1, 0, -1], [0, 0, 0], [1, 1, -1]]
    assert one.alpha.tolist() == [18.5, 0.0, 2.5]  # nothing of the second channel is left


def test_full_precision_is_left_to_lowering() -> None:
    weight = floats(np.random.default_rng(0).normal(size=(3, 20)))
    fields = weight_fields(weight)
    assert fields["tensors"] == () and np.array_equal(fields["weight"], weight.array)


def test_scales_of_input_channels_are_no_integers() -> None:
    integers = np.array([[1, 2, -3], [3, 1, 2]])
    scale = np.array([[0.1, 0.2345678, 0.71234567]] * 2)
    weight = Constant(
        array=(integers * scale).astype(np.float32), kind="float32", integers=integers, scale=scale
    )
    fields = weight_fields(weight)
    assert fields["tensors"] == () and np.array_equal(fields["weight"], integers * scale)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_dequantised_numbers_are_found_to_be_integers(data: st.DataObject) -> None:
    """Whatever float32 step, for each channel: what is found is float32 for float32 the weight."""
    channels = data.draw(st.integers(1, 4))
    most = data.draw(st.sampled_from([1, 2, 7, 127]))
    integers = np.array(
        data.draw(
            st.lists(
                st.lists(st.integers(-most, most), min_size=6, max_size=6),
                min_size=channels, max_size=channels,
            )
        )
    )  # fmt: skip
    scale = np.array(
        data.draw(
            st.lists(
                st.floats(2**-20, 1.0, width=32), min_size=channels, max_size=channels
            )
        ), np.float32,
    )  # fmt: skip
    weight = floats(integers.astype(np.float32) * scale[:, None])
    fields = weight_fields(weight)
    assert fields["tensors"]
    assert np.array_equal(real(fields).astype(np.float32), weight.array)
    assert max(np.abs(t.integers.astype(int)).max() for t in fields["tensors"]) <= most


@pytest.mark.parametrize(
    ("kind", "zero", "numbers"),
    [
        ("INT2", 0, [-1, 0, 1]), ("UINT2", 1, [0, 1, 2]), ("INT4", 0, [-7, 0, 7]),
        ("UINT4", 8, [8, 7, 9]), ("INT8", 0, [-1, 0, 1]), ("UINT8", 128, [127, 128, 129]),
        ("INT8", -100, [-101, -100, -99]),
    ],
)  # fmt: skip
def test_weights_through_dequantise_linear_are_trits(
    kind: str, zero: int, numbers: list[int], tmp_path: Path
) -> None:
    """Of every type, whatever the zero point."""
    number = getattr(TensorProto, kind)
    shape = (3, 2, 3, 3)
    chosen = np.resize(np.array(numbers), shape)
    extra = [
        tensor("q", chosen, number), tensor("z", np.full(3, zero), number),
        tensor("s", np.array([0.5, 0.3, 0.2], np.float32)),
    ]  # fmt: skip
    model = network(
        [node("DequantizeLinear", "q", "s", "z", "w", axis=0), node("Conv", "x", "w", "y")],
        extra=extra, opset=25, ir_version=13,
    )  # fmt: skip
    (layer,) = read(model, tmp_path).steps
    assert isinstance(layer, Layer)
    (one,) = layer.tensors
    size = abs(numbers[-1] - zero)
    assert set(np.unique(one.integers)) == {-1, 0, 1}
    assert np.array_equal(one.integers * size, chosen - zero)
    assert np.array_equal(one.alpha, np.float32([0.5, 0.3, 0.2]).astype(float) * size)


def test_weights_may_be_clipped_and_moved_on_the_way(tmp_path: Path) -> None:
    """QCDQ, a transpose and a reshape between the integers and the layer."""
    model = network(
        [
            node("Clip", "q", "lo", "hi", "c"), node("DequantizeLinear", "c", "s", "d"),
            node("Transpose", "d", "t", perm=[1, 0]), node("Flatten", "x", "f"),
            node("MatMul", "f", "t", "y"),
        ],
        {
            "q": np.resize(np.array([-3, 0, 1], np.int8), (4, 72)), "lo": np.int8(-1),
            "hi": np.int8(1), "s": np.float32(0.25),
        },
    )  # fmt: skip
    (layer,) = [step for step in read(model, tmp_path).steps if isinstance(step, Layer)]
    (one,) = layer.tensors
    assert one.integers.shape == (4, 72) and set(np.unique(one.integers)) == {-1, 0, 1}
    assert np.array_equal(one.alpha, np.full(4, 0.25))


def test_float_weights_that_are_quantised_in_the_file(tmp_path: Path) -> None:
    weight = np.random.default_rng(0).normal(size=(4, 8)).astype(np.float32)
    model = network(
        [
            node("QuantizeLinear", "w", "s", "z", "q"),
            node("DequantizeLinear", "q", "s", "z", "d"),
            node("Gemm", "x", "d", "y", transB=1),
        ],
        {"w": weight, "s": np.float32(0.7), "z": np.int8(0)}, shape=("N", 8),
    )  # fmt: skip
    (layer,) = read(model, tmp_path, shape=(8,)).steps
    assert isinstance(layer, Layer)
    (one,) = layer.tensors
    step = np.float32(0.7)
    assert np.array_equal(one.integers * one.alpha[:, None] / float(step), np.rint(weight / step))
