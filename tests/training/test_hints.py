from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import ConfigError, TrainingError
from tnthw.training.fit import fit
from tnthw.training.hints import Hints
from tnthw.training.log import StepReport
from tnthw.training.settings import HintSettings


@pytest.fixture(scope="module")
def teacher(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("teacher")
    fit(recipe().full_precision(), squares(), folder=folder)
    return folder / "checkpoint.pt"


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wide")
    fit(recipe(network={"widths": [16, 32]}).full_precision(), squares(), folder=folder)
    return folder / "checkpoint.pt"


def loss_of(kind: str, pairs: list[tuple[Tensor, Tensor]], weight: float = 2.0) -> Tensor:
    names = tuple(f"layer{k}" for k in range(len(pairs)))
    hints = Hints(HintSettings(layers=names, kind=kind, weight=weight))
    module = torch.nn.Identity().train()
    for name, (own, wanted) in zip(names, pairs, strict=True):
        hints.keep_own(name, module, (), own)
        hints.keep_teachers(name, module, (), wanted)
    return hints.loss()


def test_the_distance_is_that_of_maps_of_length_1() -> None:
    random = np.random.default_rng(0)
    shapes = [((3, 4, 5, 5), (3, 4, 5, 5)), ((3, 8, 2, 2), (3, 8, 2, 2))]
    drawn = [tuple(random.normal(size=shape) for shape in both) for both in shapes]
    expected = []
    for own, wanted in drawn:
        a, b = (x.reshape(3, -1) for x in (own, wanted))
        a, b = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (a, b))
        expected.append(((a - b) ** 2).sum(1).mean())
    pairs = [(torch.from_numpy(own), torch.from_numpy(wanted)) for own, wanted in drawn]
    found = loss_of("features", pairs)
    assert float(found) == pytest.approx(2 * np.mean(expected), rel=1e-6)
    assert float(loss_of("features", [(7 * w, w) for _, w in pairs])) < 1e-9  # scales are free
    assert float(loss_of("features", [(-w, w) for _, w in pairs])) == pytest.approx(8.0)


def test_attention_is_the_squares_over_the_channels() -> None:
    random = np.random.default_rng(1)
    own, wanted = random.normal(size=(3, 4, 5, 5)), random.normal(size=(3, 9, 5, 5))
    a, b = ((x**2).sum(1).reshape(3, -1) for x in (own, wanted))
    a, b = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (a, b))
    found = loss_of("attention", [(torch.from_numpy(own), torch.from_numpy(wanted))])
    assert float(found) == pytest.approx(2 * ((a - b) ** 2).sum(1).mean(), rel=1e-6)


def test_a_map_without_values_has_a_finite_gradient() -> None:
    own = torch.zeros(2, 3, 4, 4, requires_grad=True)
    loss_of("features", [(own, torch.rand(2, 3, 4, 4))]).backward()
    assert own.grad is not None and float(own.grad.abs().max()) < 1e4


def taught(file: Path, **hints: Any) -> Any:
    given = {"layers": ["stages.0.0", "stages.1.0"], "weight": 1.0, **hints}
    return recipe(
        distillation={"teacher": str(file), "weight": 1e-9, "hints": given},
        training={"epochs": 4},
    )


def distances(result: Any, teacher: Any) -> float:
    """Between the maps of two networks after the second stage, on test images."""
    data, maps = squares(), []
    images = data.inputs(torch.from_numpy(data.test_images))
    for model in (result, teacher):
        found: list[Tensor] = []
        block = model.get_submodule("stages.1.0")
        hook = block.register_forward_hook(lambda m, i, o, found=found: found.append(o))
        with torch.no_grad():
            model.eval()(images)
        hook.remove()
        maps.append(torch.nn.functional.normalize(found[0].flatten(1), dim=1))
    return float((maps[0] - maps[1]).square().sum(1).mean())


def test_the_network_comes_nearer_to_the_teachers_maps(teacher: Path) -> None:
    from tnthw.training.distill import load_teacher

    settings = taught(teacher, weight=10.0)
    result = fit(settings, squares())
    alone = fit(recipe(training={"epochs": 4}), squares())
    master = load_teacher(settings, squares())
    assert distances(result.model, master) < 0.8 * distances(alone.model, master)
    assert not any(module._forward_hooks for module in result.model.modules())


@pytest.mark.parametrize("update", ["joint", "alternating"])
def test_a_run_that_was_cut_off_resumes_to_the_same_weights(
    teacher: Path, tmp_path: Path, update: str
) -> None:
    settings = recipe(
        distillation={
            "teacher": str(teacher),
            "hints": {"layers": ["stages.1.0"], "kind": "attention", "weight": 2.0},
        },
        training={"update": update, "epochs": 2},
    )

    def cut(report: StepReport) -> None:
        if (report.epoch, report.step) == (0, 7):
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fit(settings, squares(), folder=tmp_path, on_step=cut)
    assert same_weights(fit(settings, squares(), folder=tmp_path), fit(settings, squares()))


def test_averages_are_kept_beside_hints(teacher: Path) -> None:
    """They are a copy of the network, which then must not hold the last step's maps."""
    distillation = {
        "teacher": str(teacher),
        "hints": {"layers": ["stages.1.0"], "weight": 2.0},
    }
    made = fit(recipe(distillation=distillation, training={"average": 0.9}), squares())
    assert "average_accuracy" in made.history[-1]
    assert not any(module._forward_hooks for module in made.model.modules())


def test_a_wider_teacher_teaches_attention_alone(wide: Path) -> None:
    settings = {"network": "digits", "teacher": str(wide)}
    hints = {"layers": ["conv1"], "weight": 1.0}
    with pytest.raises(TrainingError, match=r'\(4, 8, 8\).*\(16, 8, 8\).*or kind = "attention"'):
        fit(recipe(distillation={**settings, "hints": hints}), squares())
    hints = {**hints, "kind": "attention"}
    fit(recipe(distillation={**settings, "hints": hints}, training={"epochs": 2}), squares())
    elsewhere = {**hints, "teacher_layers": ["stages.1.0.conv1"]}
    with pytest.raises(TrainingError, match="'attention' needs equal heights and widths"):
        fit(recipe(distillation={**settings, "hints": elsewhere}), squares())


def test_layers_that_are_none_are_told(teacher: Path) -> None:
    with pytest.raises(TrainingError, match=r'hints.layers: unknown layer "stages.0.1"'):
        fit(taught(teacher, layers=["stages.0.1"]), squares())
    with pytest.raises(TrainingError, match=r"teacher_layers: of the teacher: unknown layer"):
        fit(taught(teacher, layers=["conv1"], teacher_layers=["conv9"]), squares())
    with pytest.raises(TrainingError, match="stages.0 holds layers and is none itself"):
        fit(taught(teacher, layers=["stages.0"]), squares())


@pytest.mark.parametrize(
    ("hints", "message"),
    [
        ({"layers": ["a", "b"], "teacher_layers": ["c"]}, "teacher_layers has 1 names for 2"),
        ({"layers": ["a", "a"]}, "layers has a name twice"),
        ({"layers": []}, "layers"),
        ({"layers": ["a"], "kind": "logits"}, "kind"),
        ({"layers": ["a"], "weight": 0.0}, "weight"),
    ],
)
def test_mistakes_in_the_recipe_are_told(hints: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        recipe(distillation={"teacher": "x", "hints": {"weight": 1.0, **hints}})


def test_hints_are_not_for_compiled_networks() -> None:
    hints = {"layers": ["conv1"], "weight": 1.0}
    with pytest.raises(ConfigError, match="hints watch single layers; set training.compile"):
        recipe(distillation={"teacher": "x", "hints": hints}, training={"compile": True})
