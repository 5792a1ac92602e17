"""Inputs, outputs, batches and names of ONNX graphs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read, save  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.frontends.steps import Host, Layer, Reshape  # noqa: E402

RNG = np.random.default_rng(0)
WEIGHT = RNG.integers(-1, 2, (3, 2, 3, 3)).astype(np.float32)


def images(*shape: int) -> Any:
    return RNG.normal(size=shape).astype(np.float32)


def net(shape: Any) -> Any:
    return network(
        [node("Conv", "x", "w", "c"), node("Reshape", "c", "s", "f"), node("Relu", "f", "y")],
        {"w": WEIGHT, "s": np.array([shape[0] if isinstance(shape[0], int) else 0, 48])},
        shape=shape,
    )


@pytest.mark.parametrize("batch", [1, 4, "N", None])
def test_any_batch_is_read_as_one_image(batch: Any, tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    x = images(3, 2, 6, 6)
    found = read(net([batch, 2, 6, 6]), tmp_path, x)
    assert found.input_shape == (2, 6, 6)
    assert found.run is not None
    run = found.run(x)
    assert run.result.shape == (3, 48)
    assert set(run.layers) >= {"c", "y"}
    np.testing.assert_allclose(result_of_steps(found, x), run.result, atol=1e-5)


def test_a_graph_without_an_axis_of_images(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    model = network(
        [
            node("Unsqueeze", "x", "a", "u"), node("Conv", "u", "w", "c"),
            node("Squeeze", "c", "a", "y"),
        ],
        {"w": WEIGHT, "a": np.array([0])}, shape=(2, 6, 6),
    )  # fmt: skip
    x = images(3, 2, 6, 6)
    found = read(model, tmp_path, x)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)


def test_symbolic_sizes_are_those_of_the_images(tmp_path: Path) -> None:
    found = read(net(["N", 2, "height", "width"]), tmp_path, images(1, 2, 6, 6))
    assert found.steps[0].shape == (3, 4, 4)


def test_without_onnxruntime_onnx_itself_runs_the_file(tmp_path: Path, monkeypatch: Any) -> None:
    from tnthw.frontends.onnx import run

    monkeypatch.setattr(run, "has", lambda package: False)
    x = images(2, 2, 6, 6)
    found = read(net(["N", 2, 6, 6]), tmp_path, x)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)


def test_an_opset_that_onnxruntime_does_not_know_is_run_by_onnx(tmp_path: Path) -> None:
    x = images(2, 2, 6, 6)
    model = net(["N", 2, 6, 6])
    model.opset_import[0].version = 28
    model.ir_version = 14
    found = read(model, tmp_path, x)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)


def test_a_file_that_cannot_be_run_says_so(tmp_path: Path) -> None:
    from tnthw.errors import GraphError

    found = read(net([1, 2, 6, 6]), tmp_path, images(1, 2, 6, 6))
    assert found.run is not None
    with pytest.raises(GraphError, match="net.onnx: cannot be run to compare .* ValueError"):
        found.run(images(1, 3, 6, 6))


def test_one_step_has_the_name_of_its_node(tmp_path: Path) -> None:
    model = net(["N", 2, 6, 6])
    model.graph.node[0].name = "/features/0/Conv"
    model.graph.node[2].name = "/features/0/Conv"
    names = [step.name for step in read(model, tmp_path).steps]
    assert names[:2] == ["features/0/Conv", "features/0/Conv_2"]


@pytest.mark.parametrize("tail", [[], ["Flatten"], ["Identity", "Flatten"]])
def test_softmax_at_the_end_stays_on_the_host_whatever_shapes_follow(
    tail: list[str], tmp_path: Path
) -> None:
    names = ["s", *(f"t{k}" for k in range(len(tail)))]
    nodes = [node("GlobalAveragePool", "x", "p"), node("Softmax", "p", "s", axis=1)]
    nodes += [node(op, names[k], names[k + 1]) for k, op in enumerate(tail)]
    found = read(network(nodes, result=names[-1]), tmp_path)
    assert isinstance(found.steps[-1], Host) and found.result == "s"


def test_the_same_view_is_made_once(tmp_path: Path) -> None:
    model = network(
        [
            node("Flatten", "x", "f"), node("MatMul", "f", "w", "a"), node("MatMul", "f", "v", "b"),
            node("Add", "a", "b", "y"),
        ],
        {"w": np.eye(72, 3, dtype=np.float32), "v": np.eye(72, 3, 1, dtype=np.float32)},
    )  # fmt: skip
    kinds = [type(step) for step in read(model, tmp_path).steps]
    assert kinds.count(Reshape) == 1 and kinds.count(Layer) == 2


@pytest.mark.parametrize(
    ("shape", "given", "perm"),
    [(("N", 6, 5, 2), (2, 6, 5), [0, 3, 1, 2]), ((1, 9, 2), (2, 1, 9), [0, 2, 1])],
)
def test_files_that_turn_channels_to_the_front_are_given_them_there(
    shape: Any, given: Any, perm: list[int], tmp_path: Path
) -> None:
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    from tnthw.errors import GraphError

    weight = WEIGHT[:, :, :, 0] if len(shape) == 3 else WEIGHT
    model = network(
        [
            node("Mul", "x", "k", "m"), node("Transpose", "m", "t", perm=perm),
            node("Conv", "t", "w", "y"),
        ],
        {"w": weight, "k": np.float32([0.5, 2.0])}, shape=shape,
    )  # fmt: skip
    x = images(3, *given)
    found = read(model, tmp_path, x)
    assert found.run is not None and found.input_shape == given
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)
    with pytest.raises(GraphError, match="turns channels that stand last to the front"):
        read(model, tmp_path, images(3, *given[1:], given[0]))


def test_integers_as_input(tmp_path: Path) -> None:
    """A network that begins with a DequantizeLinear of its input."""
    pytest.importorskip("onnxruntime", reason="runs ONNX files")
    model = network(
        [node("DequantizeLinear", "x", "s", "z", "d"), node("Conv", "d", "w", "y")],
        {"s": np.float32(0.25), "z": np.uint8(7), "w": WEIGHT}, kind=onnx.TensorProto.UINT8,
    )  # fmt: skip
    x = RNG.integers(0, 256, (3, 2, 6, 6)).astype(np.float32)
    found = read(model, tmp_path, x)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, atol=1e-5)


def test_the_file_may_have_any_name(tmp_path: Path) -> None:
    from tnthw.frontends.registry import find_frontend

    path = save(net(["N", 2, 6, 6]), tmp_path, "weights.pt")
    assert find_frontend(path).name == "onnx"


def test_an_output_whose_shape_the_exporter_did_not_know(tmp_path: Path) -> None:
    model = net(["N", 2, 6, 6])
    model.graph.output[0].type.tensor_type.ClearField("shape")
    assert read(model, tmp_path).steps[-2].name == "y"
