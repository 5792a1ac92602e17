from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")

import torch
from torch import nn

from tnthw.errors import ConfigError, MissingToolError, OutputError
from tnthw.workflows.running import run
from tnthw.workflows.torch_networks import import_checkpoint, lower, ternarize

GRID = 1 / 16
IMAGES = np.random.default_rng(0).integers(0, 17, (20, 1, 6, 6)) * GRID


def network() -> nn.Module:
    torch.manual_seed(0)
    layers = (nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(64, 10))
    return ternarize(nn.Sequential(*layers), "twn").eval()


def test_a_lowered_network_runs_with_its_integers() -> None:
    module = network()
    model = lower(module, IMAGES, grid=None, name="mine", notes={"by": "me"})
    assert (model.name, model.input_shape, model.output_shape) == ("mine", (1, 6, 6), (10,))
    assert model.notes["by"] == "me"
    steps = np.rint(IMAGES / model.graph.inputs[0].type.scale[0]).astype(np.int64)
    found = run(model, steps) * model.graph.outputs[0].type.scale
    with torch.no_grad():
        real = module(torch.from_numpy(IMAGES).float()).numpy()
    assert np.abs(found - real).max() < 0.05 * np.abs(real).max()


def test_the_step_of_the_input_may_be_given() -> None:
    model = lower(network(), IMAGES, grid=GRID)
    kind = model.graph.inputs[0].type
    assert (kind.scale[0], kind.low, kind.high) == (GRID, 0, 255)


def test_settings_reach_the_lowering() -> None:
    model = lower(network(), IMAGES, bits=4)
    widths = {node.type.bits for node in model.graph if node.op == "rescale"}
    assert 4 in widths and max(widths) <= 8


def test_a_class_gives_its_name() -> None:
    assert lower(network(), IMAGES).name == "Sequential"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"module": 5}, "module: got an int"),
        ({"method": 5}, "method: got an int"),
        ({"method": "twm"}, 'did you mean "twn"'),
        ({"skip": 5}, "skip: got an int"),
        ({"skip": [1]}, "skip: got a list"),
        ({"skip": "3x"}, "3x"),
        ({"factr": 0.5}, "factr"),
    ],
)
def test_ternarize_refuses(arguments: dict[str, Any], message: str) -> None:
    given = {"module": nn.Sequential(nn.Linear(4, 4)), "method": "twn", **arguments}
    with pytest.raises(ConfigError, match=message):
        ternarize(**given)


def test_one_name_may_be_skipped_without_a_list() -> None:
    made = ternarize(nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4)), "twn", skip="0")
    assert type(made[0]) is nn.Linear and type(made[1]) is not nn.Linear


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"notes": 5}, "notes: got an int"),
        ({"grid": "x"}, "grid: got a str .* give the step of its integers"),
        ({"grid": True}, "grid: got a bool"),
        ({"grid": 0}, "grid"),
        ({"grid": float("nan")}, "grid"),
        ({"method": "mxe"}, "method"),
        ({"bits": 5}, "bits"),
    ],
)
def test_lower_refuses(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        lower(network(), IMAGES, **arguments)


def test_a_checkpoint_is_checked_before_torch_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigError, match="shape: got an int"):
        import_checkpoint("net.pth", 5, tmp_path)  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match='import: .*"quantizer".*did you mean "quantiser"'):
        import_checkpoint("net.pth", "resnet8", tmp_path / "m", quantizer="twn")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="is a file, give a folder"):
        import_checkpoint("net.pth", "resnet8", tmp_path / "file")
    monkeypatch.setattr("tnthw.extras.has", lambda package: False)
    for call in (
        lambda: import_checkpoint("net.pth", "resnet8", tmp_path / "m"),
        lambda: ternarize(nn.Linear(1, 1)),
    ):
        with pytest.raises(MissingToolError, match="needs the package torch"):
            call()


def test_settings_of_an_import_reach_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tnthw.workflows.pretrained as pretrained

    calls: list[Any] = []
    monkeypatch.setattr(pretrained, "import_state", lambda *given: calls.append(given))
    import_checkpoint("net.pth", "resnet8", tmp_path / "m", images="x.npy", count=3, bits=4)
    ((file, shape, folder, settings),) = calls
    assert (file, shape, folder) == (Path("net.pth"), "resnet8", tmp_path / "m")
    assert (settings.images, settings.count, settings.bits) == (Path("x.npy"), 3, 4)
