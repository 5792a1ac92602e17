"""Operators that only move values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
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


def test_a_transpose_there_and_back(tmp_path: Path) -> None:
    model = network(
        [
            node("Transpose", "x", "a", perm=[0, 2, 3, 1]),
            node("Transpose", "a", "y", perm=[0, 3, 1, 2]),
        ]
    )
    there, back = read(model, tmp_path).steps
    assert isinstance(there, Transpose) and there.axes == (1, 2, 0) and there.shape == (6, 6, 2)
    assert isinstance(back, Transpose) and back.axes == (2, 0, 1) and back.shape == (2, 6, 6)
