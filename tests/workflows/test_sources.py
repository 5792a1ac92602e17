"""Every kind of file, and networks that state their own integers."""

from __future__ import annotations

import numpy as np
import pytest

import tnthw
from tnthw.errors import ConfigError
from tnthw.ir.build import Builder
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict
from tnthw.ir.rescale import fit
from tnthw.workflows.sources import kinds

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from tnthw.exporters.files import save, write  # noqa: E402


def network():
    rng = np.random.default_rng(5)
    build = Builder("small")
    x = build.input((2, 6, 6), bits=4, scale=0.25)
    acc = build.accumulate(x, rng.integers(-1, 2, (5, 2, 3, 3)), padding=1, name="a.sum")
    y = build.rescale(acc, fit([0.02] * 5, [0.3] * 5, 2), bits=2, name="a", scale=0.5)
    pooled = build.max_pool(y, 2, name="pool")
    acc = build.accumulate(pooled, rng.integers(-1, 2, (4, 5, 3, 3)), name="b.sum", scale=0.25)
    build.output(acc, offset=[0.5, 1.0, -2.0, 0.0], then=["softmax"])
    return build.finish()


@pytest.mark.parametrize("format", ["onnx", "qonnx"])
def test_the_nodes_alone_say_the_same_and_need_no_images(tmp_path, format):
    graph = network()
    model, _ = write(graph, format)
    del model.metadata_props[:]
    save(model, tmp_path / "net.onnx")
    found = tnthw.read(tmp_path / "net.onnx")
    assert found.graph.name == "small"
    assert found.notes["exactness"] == f"all {len(found.exactness)} layers exact"
    assert "softmax" in found.host
    assert f"all {len(found.exactness)} layers exact; on the host: {found.host}" in repr(found)
    images = np.random.default_rng(6).integers(0, 16, (50, 2, 6, 6))
    expected = real_results(graph, predict(graph, images)).reshape(50, 4)
    results = real_results(found.graph, predict(found.graph, images)).reshape(50, 4)
    assert results == pytest.approx(expected, rel=1e-12)


def plain(tmp_path, shape=("n", 1, 4, 4)):
    """A float network with a ternary layer, as torch exports one."""
    trits = np.array([[[[1, -1], [0, 1]]], [[[-1, 0], [1, 1]]]], np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "w"], ["conv"], kernel_shape=[2, 2]),
            helper.make_node("Relu", ["conv"], ["relu"]),
            helper.make_node("Conv", ["relu", "v"], ["y"], kernel_shape=[2, 2]),
        ],
        "plain",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, list(shape))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 2, None, None])],
        [
            numpy_helper.from_array(trits * np.float32(0.5), "w"),
            numpy_helper.from_array(np.repeat(trits, 2, axis=1), "v"),
        ],
    )
    path = tmp_path / "plain.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    return path


def test_a_network_of_real_numbers_needs_images(tmp_path):
    path = plain(tmp_path)
    with pytest.raises(ConfigError) as caught:
        tnthw.read(path)
    assert str(caught.value) == (
        f"{path}: does not state the integers of its input; give images to calibrate on: --images "
        f"FILE.npy (images= in Python), real values as the network takes them, or uint8 pixels"
    )
    images = np.random.default_rng(0).random((8, 1, 4, 4)).astype(np.float32)
    found = tnthw.read(path, images)
    assert {row.kind for row in found.exactness} >= {"calibrated"}
    assert "calibrated" in found.notes["exactness"]


def test_an_input_of_unknown_size_needs_images(tmp_path):
    path = plain(tmp_path, ("n", 1, "h", "w"))
    with pytest.raises(tnthw.GraphError, match=r"has shape \['any', 1, 'any', 'any'\], which does"):
        tnthw.read(path)
    assert tnthw.read(path, np.random.default_rng(0).random((8, 1, 4, 4))).weights == 24


def test_every_kind_is_named():
    assert any("an ONNX file" in kind for kind in kinds())
    assert any("model files of tnthw" in kind for kind in kinds())
