"""Every shipped network, exported, on its test images in the programs that the files are for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")

from tests.exporters.onnx_runs import (
    onnxruntime_results,
    qonnx_results,
    real_images,
)
from tnthw.exporters.files import original, write
from tnthw.ir.contents import same
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict
from tnthw.workflows.inputs import images
from tnthw.workflows.models import MODEL_FILE, load

ROOT = Path(__file__).parents[2]
MODELS = sorted(path.parent.name for path in (ROOT / "models").glob(f"*/{MODEL_FILE}"))
CIFAR10 = ROOT.parent / "shared" / "data" / "cifar10-jpeg.tar.xz"
FASHION = Path("/usr/share/datasets/fashion-mnist")  # of Debian's dataset-fashion-mnist

PART = 100
"""Images that are in memory at once."""


def test_the_networks_are_there() -> None:
    assert MODELS == [
        "digits", "resnet20-cifar10", "resnet20-fashion", "resnet8-cifar10", "vgg-fashion-a2",
    ]  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("format", ["onnx", "qonnx"])
def test_what_is_read_back_is_the_network(name: str, format: str) -> None:
    graph = load(str(ROOT / "models" / name)).graph
    model, _ = write(graph, format)
    found = original(model)
    assert found is not None and same(found, graph)


@pytest.mark.parametrize("name", MODELS)
def test_two_random_images(name: str) -> None:
    graph = load(str(ROOT / "models" / name)).graph
    kind = graph.inputs[0].type
    rng = np.random.default_rng(0)
    compare(graph, rng.integers(kind.low, kind.high + 1, (2, *kind.shape)), "onnx")
    compare(graph, rng.integers(kind.low, kind.high + 1, (2, *kind.shape)), "qonnx")


@pytest.mark.slow
@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize(("format", "most"), [("onnx", 10_000), ("qonnx", 100)])
def test_test_images(
    name: str, format: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of them in onnxruntime; QONNX's executor takes a tenth of a second for one."""
    model = load(str(ROOT / "models" / name))
    if "cifar10" in name:
        if not CIFAR10.exists():
            pytest.skip(f"there is no {CIFAR10}")
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / CIFAR10.name).symlink_to(CIFAR10)
        monkeypatch.chdir(tmp_path)
    if "fashion" in name and not FASHION.exists():
        pytest.skip(f"there is no {FASHION}")
    found = images(model, "all")
    assert found.note == "test images of the model"
    pixels = found.pixels[:most]
    for first in range(0, len(pixels), PART):
        compare(model.graph, pixels[first : first + PART], format)


def compare(graph, pixels, format: str) -> None:
    """Integers and real results, largest difference 0."""
    model, _ = write(graph, format, batch=len(pixels))
    run = onnxruntime_results if format == "onnx" else qonnx_results
    results = run(model, real_images(graph, pixels))
    expected = predict(graph, pixels)
    assert np.array_equal(results["output.integers"], expected)
    if format == "onnx":
        real = real_results(graph, expected).astype(np.float32)
    else:  # in float32, as QONNX has nothing else
        scale = np.array(graph.outputs[0].type.scale, np.float32)
        real = expected.astype(np.float32) * scale
    assert np.array_equal(results["output"], real)
