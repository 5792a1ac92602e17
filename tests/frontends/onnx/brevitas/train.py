"""Networks with weights and statistics as after training, and their files."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from brevitas.export import export_onnx_qcdq, export_qonnx
from numpy.typing import NDArray
from qonnx.core.modelwrapper import ModelWrapper
from qonnx.core.onnx_exec import execute_onnx
from qonnx.transformation.infer_shapes import InferShapes
from sklearn.datasets import load_digits
from torch import nn

from tests.frontends.onnx.brevitas.networks import CASES, Case
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.onnx.structure import title
from tnthw.ir.grid import Grid

IMAGES = 1000


@dataclass(frozen=True)
class Exported:
    """A trained network and its file, made for all images at once.

    Attributes
    ----------
    integers: images as integers of the grid.
    images: float32, the same as real numbers.
    """

    name: str
    case: Case
    net: nn.Module
    path: Path
    grid: Grid
    integers: NDArray[np.int64]
    images: NDArray[np.float32]
    found: dict[str, NDArray[np.float32]] = field(default_factory=dict)

    def lowered(self) -> Lowered:
        """The network as integers, calibrated on some of the images."""
        grid = None if self.case.own else self.grid
        found = lower(self.path, self.given[:50], grid, name=self.name)
        (read,) = found.graph.inputs
        low, high = self.grid.low, self.grid.high
        assert (read.type.scale, read.type.low, read.type.high) == ((self.case.scale,), low, high)
        return found

    @property
    def given(self) -> NDArray[np.float32]:
        """The images as `tnthw.lower` takes them, signals with a height of 1."""
        return self.images[:, :, None] if self.images.ndim == 3 else self.images

    @property
    def given_integers(self) -> NDArray[np.int64]:
        """The same as integers of the grid."""
        return self.integers[:, :, None] if self.integers.ndim == 3 else self.integers

    def executor(self) -> dict[str, NDArray[np.float32]]:
        """Every tensor as QONNX's executor computes it; the file's output under "result"."""
        if not self.found:
            self.found.update(run_qonnx(self.path, self.images))
        return self.found


def quantised(path: Path) -> dict[str, str]:
    """Tensors that quantisers in a file give, constants not, by the title of their node."""
    model = onnx.load(path)
    fixed = {tensor.name for tensor in model.graph.initializer}
    return {
        title(node, index): node.output[0]
        for index, node in enumerate(model.graph.node)
        if node.op_type in ("Quant", "BipolarQuant", "Trunc") and node.input[0] not in fixed
    }


def run_qonnx(path: Path, images: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
    """Run QONNX's executor; the file was exported for as many images."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = ModelWrapper(str(path)).transform(InferShapes())
        name = model.graph.input[0].name
        found = execute_onnx(model, {name: images}, return_full_exec_context=True)
    return found | {"result": found[model.graph.output[0].name]}


def prepared(case: Case, seed: int = 1) -> nn.Module:
    """Network with statistics of random images, and batch norms with gains of both signs."""
    torch.manual_seed(seed)
    net = case.make().train()
    if case.make.__name__ == "digits":
        return trained_on_digits(net)
    with torch.no_grad():
        for module in net.modules():
            if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
                module.weight.uniform_(0.5, 1.5)
                module.weight[::5] *= -1
                module.bias.uniform_(-0.3, 0.6)
        images = torch.from_numpy((random_integers(case, 64, 7) * case.scale).astype(np.float32))
        for _ in range(3):
            net(images)
    return net.eval()


def trained_on_digits(net: nn.Module) -> nn.Module:
    """Train one epoch."""
    pixels, labels = digits_integers()
    images, targets = torch.from_numpy(pixels[:1500].astype(np.float32) / 16), labels[:1500]
    optimiser = torch.optim.Adam(net.parameters(), 1e-2)
    for start in range(0, 1500, 50):
        optimiser.zero_grad()
        scores = net(images[start : start + 50])
        nn.functional.cross_entropy(scores * 4, targets[start : start + 50]).backward()
        optimiser.step()
    return net.eval()


def digits_integers() -> tuple[NDArray[np.int64], torch.Tensor]:
    data = load_digits()
    order = np.random.default_rng(0).permutation(len(data.images))
    return data.images[order, None].astype(np.int64), torch.from_numpy(data.target[order])


def grid_of(case: Case) -> Grid:
    half = 2 ** (case.bits - 1)
    low, high = (-half, half - 1) if case.signed else (0, 2 * half - 1)
    return Grid(scale=case.scale, signed=case.signed, low=low, high=high)


def random_integers(case: Case, count: int, seed: int) -> NDArray[np.int64]:
    grid = grid_of(case)
    return np.random.default_rng(seed).integers(grid.low, grid.high + 1, (count, *case.shape))


def export(name: str, folder: Path, *, dynamo: bool = False, qcdq: bool = False) -> Exported:
    """Write a network's file for `IMAGES` images."""
    case = CASES[name]
    path = folder / f"{name}{'-dynamo' if dynamo else ''}{'-qcdq' if qcdq else ''}.onnx"
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of torch's exporters, about themselves
            net = prepared(case)
            write = export_onnx_qcdq if qcdq else export_qonnx
            example = torch.zeros(IMAGES, *case.shape)
            write(net, example, export_path=str(path), dynamo=dynamo, verbose=False)
    finally:
        torch.set_num_threads(threads)
    if name == "digits":
        integers = digits_integers()[0][-IMAGES:]
    else:
        integers = random_integers(case, IMAGES, 11)
    return Exported(
        name=name,
        case=case,
        net=net,
        path=path,
        grid=grid_of(case),
        integers=integers,
        images=(integers * case.scale).astype(np.float32),
    )
