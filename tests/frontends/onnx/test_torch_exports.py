"""What torch's two exporters write: batch norm folded, shapes computed, functions written out."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("onnxruntime", reason="runs ONNX files")
torch = pytest.importorskip("torch", reason="exports ONNX files")

from torch import nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402

import tnthw  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.frontends.registry import find_frontend  # noqa: E402
from tnthw.frontends.steps import Elementwise, FloatNetwork, Layer  # noqa: E402


def ternary(layer: Any, scale: float) -> Any:
    with torch.no_grad():
        layer.weight.copy_(torch.randint(-1, 2, layer.weight.shape) * scale)
    return layer


def norm(width: int) -> Any:
    found = nn.BatchNorm2d(width)
    with torch.no_grad():
        found.running_mean.uniform_(-1, 1)
        found.running_var.uniform_(0.5, 2)
        found.weight.uniform_(-1, 1)
    return found


class Net(nn.Module):
    """Branches, a residual, fake quantisation, a functional pool, shapes computed by size()."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = ternary(nn.Conv2d(2, 6, 3, padding=1, bias=False), 0.25)
        self.norm = norm(6)
        self.deep = ternary(nn.Conv2d(6, 6, 3, padding=1, groups=6), 0.5)
        self.deep_norm = norm(6)
        self.fc = ternary(nn.Linear(36, 5), 0.5)

    def forward(self, x: Any) -> Any:
        x = torch.fake_quantize_per_tensor_affine(x, 1 / 128, 0, 0, 255)
        x = F.relu(self.norm(self.conv(x)))
        x = torch.fake_quantize_per_tensor_affine(x, 1 / 16, 0, 0, 255)
        y = torch.fake_quantize_per_tensor_affine(
            self.deep_norm(self.deep(x)), 1 / 16, 0, -128, 127
        )
        x = F.relu6(x + y)
        x = torch.fake_quantize_per_tensor_affine(x, 1 / 32, 0, 0, 127)
        a, b = x.chunk(2, dim=1)
        x = torch.cat([F.max_pool2d(a, 2), F.avg_pool2d(b, 2)], dim=1)
        x = F.adaptive_avg_pool2d(x, 3)[:, :, 1:, :2] + F.max_pool2d(x, 2)[:, :, :2, ::2]
        x = x.reshape(x.size(0), -1)
        return self.fc(F.pad(x, (2, 34 - x.shape[1])))


class Plain(nn.Module):
    """Batch norm in front and behind, in one dimension, and functions that become tables."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = ternary(nn.Conv1d(3, 8, 5, stride=2, padding=2), 0.25)
        self.norm = nn.BatchNorm1d(8)
        self.prelu = nn.PReLU(8)
        self.more = ternary(nn.Conv1d(8, 8, 3), 0.5)
        self.fc = ternary(nn.Linear(8, 4), 0.5)

    def forward(self, x: Any) -> Any:
        x = self.prelu(self.norm(self.conv(x)))
        x = F.hardswish(self.more(x))
        x = F.gelu(F.silu(x) * 0.5 + 1.0) - torch.tanh(x)
        return F.log_softmax(self.fc(F.dropout(x.mean(2), training=self.training)), dim=1)


def export(module: Any, shape: tuple[int, ...], path: Path, *, dynamo: bool, batch: bool,
           **options: Any) -> None:  # fmt: skip
    images = torch.rand(2, *shape)
    if batch and dynamo:
        options["dynamic_shapes"] = ({0: torch.export.Dim("n")},)
    elif batch:
        options["dynamic_axes"] = {"x": {0: "n"}, "y": {0: "n"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module, (images,), str(path), dynamo=dynamo, input_names=["x"], output_names=["y"],
            verbose=False, **options,
        )  # fmt: skip


def check(path: Path, module: Any, shape: tuple[int, ...], given: tuple[int, ...]) -> FloatNetwork:
    images = np.random.default_rng(0).integers(0, 256, (4, *given)).astype(np.float32) / 128
    found = find_frontend(path).read(path, images)
    assert found.run is not None
    run = found.run(images)
    with torch.no_grad():
        wanted = module(torch.from_numpy(images.reshape(4, *shape))).numpy()
    np.testing.assert_allclose(run.result, wanted, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(result_of_steps(found, images), wanted, rtol=1e-4, atol=1e-4)
    return found


CASES = [
    (False, False), (False, True),
    pytest.param(True, False, marks=pytest.mark.slow),
    pytest.param(True, True, marks=pytest.mark.slow),
]  # fmt: skip


@pytest.mark.parametrize(("dynamo", "batch"), CASES)
def test_a_quantised_network(dynamo: bool, batch: bool, tmp_path: Path) -> None:
    """Weights into which batch norm was folded are trits with a scale for each channel."""
    if dynamo and batch:
        pytest.skip("torch.export knows no fake quantisation of a symbolic batch")
    torch.manual_seed(0)
    module = Net().eval()
    export(module, (2, 12, 12), tmp_path / "net", dynamo=dynamo, batch=batch)
    found = check(tmp_path / "net", module, (2, 12, 12), (2, 12, 12))
    layers = [step for step in found.steps if isinstance(step, Layer)]
    assert all(len(layer.tensors) == 1 for layer in layers)
    assert all(np.abs(layer.tensors[0].integers).max() == 1 for layer in layers)


@pytest.mark.parametrize(("dynamo", "batch"), CASES)
@pytest.mark.parametrize("opset", [13, 18])
def test_signals_and_functions(dynamo: bool, batch: bool, opset: int, tmp_path: Path) -> None:
    torch.manual_seed(0)
    module = Plain().eval()
    if dynamo and opset < 18:
        pytest.skip("that exporter begins at 18")
    export(module, (3, 24), tmp_path / "net", dynamo=dynamo, batch=batch, opset_version=opset)
    found = check(tmp_path / "net", module, (3, 24), (3, 1, 24))
    functions = {step.function for step in found.steps if isinstance(step, Elementwise)}
    assert {"hardswish", "silu", "gelu", "leaky-relu", "tanh"} <= functions


def test_a_network_of_ternarize(tmp_path: Path) -> None:
    """The quantiser of the weights stands in the file, computed of constants alone."""
    torch.manual_seed(0)
    module = tnthw.ternarize(
        nn.Sequential(nn.Conv2d(2, 4, 3), nn.ReLU(), nn.Conv2d(4, 3, 3)), "twn"
    )
    export(module.eval(), (2, 8, 8), tmp_path / "net", dynamo=False, batch=True)
    found = check(tmp_path / "net", module, (2, 8, 8), (2, 8, 8))
    layers = [step for step in found.steps if isinstance(step, Layer)]
    assert [np.abs(layer.tensors[0].integers).max() for layer in layers] == [1, 1]
