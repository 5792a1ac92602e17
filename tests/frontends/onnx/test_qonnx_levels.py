"""MultiThreshold: the steps compute what QONNX's definition does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("qonnx", reason="compares with QONNX's definitions")

from tests.frontends.onnx.qonnx_nodes import by_qonnx, one_node, steps_of
from tests.frontends.step_values import result_of_steps


@given(
    rows=st.sampled_from([1, 3]),
    levels=st.integers(1, 7),
    gain=st.sampled_from([0.25, 1.0, 2.0, 3.0]),
    shift=st.sampled_from([-4.0, -1.0, -0.125, 0.0, 0.5, 3.0]),
    seed=st.integers(0, 2**32),
    shape=st.sampled_from([("NC", (30, 3)), ("NCHW", (10, 3, 2, 2)), ("NHWC", (10, 2, 4, 3)),
                           ("", (10, 3, 2, 2)), ("", (30, 3))]),
)  # fmt: skip
def test_multi_threshold(tmp_path_factory, rows, levels, gain, shift, seed, shape):
    layout, dims = shape
    rng = np.random.default_rng(seed)
    thresholds = rng.integers(-20, 20, (rows, levels)) / 4  # in no order; some of them equal
    model = one_node(
        "MultiThreshold", {"t": thresholds}, dims, out_scale=gain, out_bias=shift,
        out_dtype="FLOAT32", **({"data_layout": layout} if layout else {}),
    )  # fmt: skip
    x = rng.integers(-24, 24, dims) / 4
    found = steps_of(model, tmp_path_factory.mktemp("file"), dims)
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))


def test_three_axes_are_channels_last(tmp_path: Path):
    """QONNX's guess for a signal, which its own layers have channels first."""
    thresholds = np.array([[0.0], [1.0], [2.0]])
    x = np.random.default_rng(0).integers(-3, 4, (4, 5, 3)).astype(float)
    model = one_node("MultiThreshold", {"t": thresholds}, x.shape, out_dtype="UINT1")
    from tests.frontends.onnx.files import read

    found = read(model, tmp_path, shape=(5, 1, 3))
    y = result_of_steps(found, x.reshape(4, 5, 1, 3)).reshape(x.shape)
    np.testing.assert_array_equal(y, by_qonnx(model, x))
