"""Operators that only move values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.frontends.steps import INPUT, Reshape, Transpose  # noqa: E402


def test_shapes_alone_make_no_steps(tmp_path: Path) -> None:
    model = network(
        [
            node("Shape", "x", "shape"),
            node("Gather", "shape", "zero", "first", axis=0),
            node("Unsqueeze", "first", "axes", "front"),
            node("Concat", "front", "rest", "target", axis=0),
            node("Reshape", "x", "target", "flat"),
            node("Unsqueeze", "flat", "axes", "wide"),
            node("Squeeze", "wide", "axes", "narrow"),
            node("Identity", "narrow", "y"),
        ],
        {"zero": np.array(0), "axes": np.array([0]), "rest": np.array([-1])},
    )
    found = read(model, tmp_path)
    (only,) = found.steps  # what the result is called by
    assert isinstance(only, Reshape) and only.sources == (INPUT,) and only.shape == (72,)


def test_transposes_that_undo_each_other_are_never_made(tmp_path: Path) -> None:
    """Whatever steps of single numbers are between them; the layer check looks there too."""
    model = network(
        [
            node("Transpose", "x", "a", perm=[0, 2, 3, 1]), node("Relu", "a", "b"),
            node("Mul", "b", "k", "c"), node("Transpose", "c", "y", perm=[0, 3, 1, 2]),
        ],
        {"k": np.float32([2, 3])}, shape=("N", 2, 4, 5),
    )  # fmt: skip
    x = np.random.default_rng(0).normal(size=(2, 2, 4, 5)).astype(np.float32)
    found = read(model, tmp_path, x)
    assert [type(step).__name__ for step in found.steps] == ["Clamp", "Affine"]
    assert found.run is not None
    layers = found.run(x).layers
    assert np.array_equal(layers["b"], np.maximum(x, 0))
    k = np.float32([2, 3]).reshape(1, 2, 1, 1)
    assert np.array_equal(layers["c"], np.maximum(x, 0) * k)


def test_a_transpose_is_made_where_its_order_is_read(tmp_path: Path) -> None:
    model = network([node("Transpose", "x", "a", perm=[0, 2, 3, 1]), node("Flatten", "a", "y")])
    turn, flat = read(model, tmp_path).steps
    assert isinstance(turn, Transpose) and turn.axes == (1, 2, 0) and turn.shape == (6, 6, 2)
    assert isinstance(flat, Reshape)


def test_a_linear_layer_takes_the_numbers_in_the_order_in_which_they_are(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    rng = np.random.default_rng(0)
    model = network(
        [
            node("Transpose", "x", "a", perm=[0, 3, 2, 1]), node("Relu", "a", "b"),
            node("Flatten", "b", "f"), node("Gemm", "f", "w", "y"),
        ],
        {"w": rng.integers(-1, 2, (40, 3)).astype(np.float32)}, shape=("N", 2, 4, 5),
    )  # fmt: skip
    x = rng.normal(size=(3, 2, 4, 5)).astype(np.float32)
    found = read(model, tmp_path, x)
    assert not any(isinstance(step, Transpose) for step in found.steps)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)


def test_a_shuffle_of_channels_is_a_layer_that_copies(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    rng = np.random.default_rng(0)
    model = network(
        [
            node("Relu", "x", "r"), node("Reshape", "r", "s", "a"),
            node("Transpose", "a", "b", perm=[0, 2, 1, 3, 4]), node("Reshape", "b", "t", "c"),
            node("Conv", "c", "w", "y", group=2),
        ],
        {
            "s": np.array([0, 2, 3, 4, 5]), "t": np.array([0, 6, 4, 5]),
            "w": rng.integers(-1, 2, (4, 3, 3, 3)).astype(np.float32),
        }, shape=("N", 6, 4, 5),
    )  # fmt: skip
    x = rng.normal(size=(3, 6, 4, 5)).astype(np.float32)
    found = read(model, tmp_path, x)
    assert [type(s).__name__ for s in found.steps if s.name != "r.as2x3x20"] == [
        "Clamp", "Layer", "Layer",
    ]  # fmt: skip
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)
