"""One-dimensional networks: signals (channels, length) are images of height 1."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

import tnthw
from tests.frontends.lowering import assert_equal_in_every_layer, unsettle
from tests.frontends.pytorch.agreeing import agreeing
from tnthw.frontends.lower import lower
from tnthw.ir.grid import Grid
from tnthw.ir.interpreter import predict

GRID = Grid(scale=1 / 16, signed=False, low=0, high=16)


class Net(nn.Module):
    def __init__(self, form: Callable[[Net, Tensor], Tensor]) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = nn.Conv1d(3, 8, 5, padding=2), nn.Conv1d(8, 8, 3, stride=2, bias=False)
        self.deep = nn.Conv1d(8, 8, 3, padding="same", dilation=2, groups=8)
        self.even = nn.Conv1d(8, 4, 4, padding="same")
        self.norm, self.prelu = nn.BatchNorm1d(8), nn.PReLU(8)
        self.fc, self.all = nn.Linear(8, 5), nn.Linear(128, 5)
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.form(self, self.c(x))


FORMS: dict[str, Callable[[Net, Tensor], Tensor]] = {
    "strided": lambda s, x: s.d(F.relu(s.norm(x))),
    "depthwise, dilated": lambda s, x: s.deep(x),
    "even kernel, 'same'": lambda s, x: s.even(x),
    "max pool": lambda s, x: F.max_pool1d(x, 2),
    "max pool, padded": lambda s, x: F.max_pool1d(x, 3, 2, 1),
    "average pool": lambda s, x: F.avg_pool1d(x, 4, 2),
    "adaptive average": lambda s, x: s.fc(F.adaptive_avg_pool1d(x, 1).flatten(1)),
    "adaptive average, squeezed": lambda s, x: s.fc(F.adaptive_avg_pool1d(x, 1).squeeze(-1)),
    "adaptive max": lambda s, x: F.adaptive_max_pool1d(x, 4),
    "mean": lambda s, x: s.fc(x.mean(2)),
    "mean(-1)": lambda s, x: s.fc(x.mean(-1)),
    "mean, kept": lambda s, x: x.mean(dim=2, keepdim=True),
    "max": lambda s, x: s.fc(x.max(2).values),
    "amax": lambda s, x: s.fc(x.amax(-1)),
    "flatten": lambda s, x: s.all(x.flatten(1)),
    "view": lambda s, x: s.all(x.view(x.size(0), -1)),
    "pad": lambda s, x: s.d(F.pad(x, (2, 1))),
    "pad of channels": lambda s, x: F.pad(x, (1, 0, 2, 1)),
    "residual": lambda s, x: F.relu(s.deep(x) + x),
    "cat": lambda s, x: torch.cat([x, s.deep(x)], 1),
    "cat in time": lambda s, x: torch.cat([x, s.deep(x)], 2),
    "slice": lambda s, x: x[:, 2:6, 1:9:2],
    "last": lambda s, x: s.fc(x[:, :, -1]),
    "causal": lambda s, x: s.deep(F.pad(x, (4, 0)))[:, :, :-4],
    "chunk": lambda s, x: x.chunk(2, 1)[1] - x.chunk(2, dim=1)[0],
    "prelu": lambda s, x: s.prelu(x),
    "in time": lambda s, x: s.fc(x.transpose(1, 2)),
    "linear in time, mean": lambda s, x: F.relu(s.fc(x.transpose(1, 2))).mean(1),
    "image": lambda s, x: x.unsqueeze(2) + 1,
    "softmax": lambda s, x: s.fc(x.mean(2)).softmax(-1),
    "constant of each channel": lambda s, x: x * torch.linspace(1, 2, 8).view(1, -1, 1),
}


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel:UserWarning")
@pytest.mark.parametrize("name", FORMS)
def test_a_form_of_signals_has_torchs_values(name: str) -> None:
    agreeing(Net(FORMS[name]), (3, 16))


def _small() -> nn.Module:
    torch.manual_seed(0)
    layers = [
        nn.Conv1d(2, 8, 5, padding=2), nn.BatchNorm1d(8), nn.ReLU(), nn.MaxPool1d(2),
        nn.Conv1d(8, 8, 3, padding="same", groups=2), nn.BatchNorm1d(8), nn.ReLU(),
        nn.AdaptiveAvgPool1d(1), nn.Flatten(), nn.Linear(8, 5),
    ]  # fmt: skip
    return unsettle(tnthw.ternarize(nn.Sequential(*layers), "twn"), 0)


def test_a_network_of_signals_is_lowered_and_run() -> None:
    model = _small()
    images = np.random.default_rng(0).integers(0, 17, (24, 2, 32))
    result = lower(model, images, GRID, method="max")
    assert result.graph.inputs[0].type.shape == (2, 1, 32)
    assert_equal_in_every_layer(result, (2, 1, 32))
    with torch.no_grad():
        want = model(torch.from_numpy(images / 16).float()).numpy()
    (scale,) = result.graph.outputs[0].type.scale
    found = scale * predict(result.graph, images[:, :, None])
    assert np.abs(found - want).max() < max(4 * scale, 0.06 * np.abs(want).max())


def test_signals_are_given_as_they_are_wherever_images_are() -> None:
    images = np.random.default_rng(0).random((24, 2, 32)).astype(np.float32)
    model = tnthw.lower(_small(), torch.from_numpy(images), name="signals")
    flat, high = (tnthw.images(model, x).pixels for x in (images, images[:, :, None]))
    np.testing.assert_array_equal(flat, high)
    assert tnthw.images(model, images[0]).single and len(tnthw.images(model, images)) == 24
    assert tnthw.run(model, images[:3]).shape == (3, 5)
    assert tnthw.simulate(model, images=images[:1]).cycles > 0


def test_a_list_of_features_that_becomes_a_signal() -> None:
    class Raised(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            torch.manual_seed(0)
            self.layer, self.fc = nn.Conv1d(1, 4, 3), nn.Linear(4, 2)

        def forward(self, x: Tensor) -> Tensor:
            return self.fc(F.relu(self.layer(x.unsqueeze(1))).mean(2))

    agreeing(Raised(), (20,))
