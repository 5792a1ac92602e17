"""QuantAvgPool2d: the steps compute what QONNX's definition does."""

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
from tnthw.errors import GraphError
from tnthw.frontends.steps import Quantise


@given(
    kernel=st.integers(1, 4),
    stride=st.integers(1, 3),
    bits=st.sampled_from([2, 4, 8]),
    left=st.integers(1, 8),
    signed=st.booleans(),
    last=st.booleans(),
    seed=st.integers(0, 2**32),
)
def test_quant_avg_pool(tmp_path_factory, kernel, stride, bits, left, signed, last, seed):
    height, width, channels = 5, 6, 2
    dims = (4, height, width, channels) if last else (4, channels, height, width)
    out = ((height - kernel) // stride + 1, (width - kernel) // stride + 1)
    shape = (4, *out, channels) if last else (4, channels, *out)
    model = one_node(
        "QuantAvgPool2d", {}, dims, kernel=kernel, stride=stride, ibits=bits, obits=left,
        signed=int(signed), data_layout="NHWC" if last else "NCHW",
    )  # fmt: skip
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1)) if signed else (0, 2**bits)
    x = np.random.default_rng(seed).integers(low, high, dims).astype(np.float32)
    found = steps_of(model, tmp_path_factory.mktemp("file"), dims)
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x, shape))
    (_, end) = (step for step in found.steps if isinstance(step, Quantise))
    assert end.rounding == "floor"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kernel": 0}, "its attribute kernel is 0; allowed is 1 to 1024"),
        ({"ibits": 40}, "its attribute ibits is 40; allowed is 1 to 32"),
        ({"kernel": 7}, "has a window of 7 for a value of shape [1, 2, 5, 6] for one image"),
        ({"data_layout": "CHW"}, "its data_layout is 'CHW'; allowed are NCHW and NHWC"),
        (
            {"ibits": 24},
            "gives 67,108,861 different values; allowed are 65,536 between layers, so give it "
            "fewer bits",
        ),
    ],
)
def test_refused(tmp_path: Path, changes: dict[str, object], message: str):
    given = {"kernel": 2, "stride": 2, "ibits": 4, "obits": 30, "signed": 0}
    model = one_node("QuantAvgPool2d", {}, (1, 2, 5, 6), **(given | changes))
    with pytest.raises(GraphError) as error:
        steps_of(model, tmp_path, (1, 2, 5, 6))
    assert str(error.value) == f"layer y (qonnx.custom_op.general.QuantAvgPool2d): {message}"
