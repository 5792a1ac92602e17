"""The published recipes: their settings, and a cut-down run of the ImageNet one from end to end."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tnthw.data.load import load_data
from tnthw.ir import modelfile
from tnthw.ir.interpreter import run_batch
from tnthw.networks.make import make_network
from tnthw.options import values_of
from tnthw.training.fit import fit
from tnthw.training.recipe import load_recipe
from tnthw.training.schedule import learning_rate_factor
from tnthw.workflows.images import images_for
from tnthw.workflows.train import train

RECIPES = Path(__file__).parents[2] / "models" / "recipes"
FILES = sorted(path.stem for path in RECIPES.glob("*.toml"))


def test_every_published_network_has_a_recipe() -> None:
    assert FILES == [
        *(f"cifar10-resnet{depth}" for depth in (20, 32, 44, 56)),
        *(f"imagenet-resnet{depth}" for depth in (18, 34, 50)),
    ]
    table = (RECIPES / "README.md").read_text()
    assert all(f"[{name}.toml]({name}.toml)" in table for name in FILES)


@pytest.mark.parametrize("name", FILES)
def test_a_published_recipe_is_valid(name: str) -> None:
    recipe = load_recipe(RECIPES / f"{name}.toml")
    assert recipe.name == name and recipe.network.name == name.split("-")[1]
    assert recipe.quantiser.name == "tga" and recipe.training.update == "alternating"
    make_network(recipe.network.name, None, **values_of(recipe.network.options))
    settings, weights = recipe.training, recipe.weights
    if name.startswith("cifar10"):
        epochs, factors = [0, 79, 80, 120, 160, 199], [1, 1, 0.1, 0.01, 0.005, 0.005]
        assert (settings.epochs, settings.batch, recipe.data.shift) == (200, 128, 4)
        assert (weights.optimiser, weights.learning_rate, weights.weight_decay) == (
            "sgd",
            0.1,
            3e-4,
        )
        assert recipe.start is None and recipe.network.options.shortcuts == "padded"
    else:
        epochs, factors = [0, 24, 25, 30, 35, 49], [1, 1, 0.2, 0.04, 0.02, 0.02]
        assert (settings.epochs, settings.batch, recipe.data.shorter_side) == (50, 256, 256)
        assert (weights.optimiser, weights.learning_rate, weights.weight_decay) == (
            "adam",
            1e-4,
            5e-6,
        )
        assert recipe.start is not None
    assert recipe.data.flip and weights.decay_norms
    assert [learning_rate_factor(epoch, settings) for epoch in epochs] == pytest.approx(factors)


def toml(tables: dict[str, Any]) -> str:
    """Write a recipe of one level of tables."""

    def value(found: Any) -> str:
        return str(found).lower() if isinstance(found, bool) else repr(found).replace("'", '"')

    lines = [f"{key} = {value(v)}" for key, v in tables.items() if not isinstance(v, dict)]
    for name, table in tables.items():
        if isinstance(table, dict):
            lines += [f"[{name}]", *(f"{key} = {value(v)}" for key, v in table.items())]
    return "\n".join(lines) + "\n"


@pytest.mark.slow
def test_the_imagenet_recipe_from_end_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Narrow, on small pictures, for few epochs: full precision first, then ternary from it."""
    image = pytest.importorskip("PIL.Image")
    random = np.random.default_rng(0)
    for part, count in (("train", 20), ("val", 5)):
        for number in range(3):
            folder = tmp_path / "data" / "imagenet" / part / f"n0000000{number}"
            folder.mkdir(parents=True)
            for i in range(count):
                pixels = random.integers(0, 60, (*random.integers(40, 90, 2), 3))
                pixels[:, :, number] += 120
                image.fromarray(pixels.astype(np.uint8)).save(folder / f"{i}.JPEG")
    monkeypatch.chdir(tmp_path)
    tables = tomllib.loads((RECIPES / "imagenet-resnet18.toml").read_text())
    tables["data"] |= {"size": 32}
    tables["network"] |= {"widths": [8, 8, 8, 16]}
    tables["training"] |= {"epochs": 10, "batch": 6, "milestones": [8], "decay": [0.2]}
    tables["training"] |= {"device": "cpu"}
    tables["weights"] |= {"learning_rate": 3e-3}
    tables["calibration"] = {"images": 16}
    start = tables.pop("start")
    full = {**tables, "name": "full", "quantiser": {"name": "none"}}
    full["training"] = {**tables["training"], "update": "joint"}
    Path("full.toml").write_text(toml(full))
    recipe = load_recipe(Path("full.toml"))
    fit(recipe, load_data(recipe.data), folder=recipe.folder(Path("runs")))
    weights = recipe.folder(Path("runs")) / "checkpoint.pt"
    Path("small.toml").write_text(toml(tables | {"start": start | {"weights": str(weights)}}))
    report = train(Path("small.toml"), Path("model"), progress=False)
    assert report is not None
    (run,) = report.runs  # `train` compares interpreter and torch network in every value
    assert report.images == 15 and run.ternary > 60
    images, labels = images_for(Path("model"))
    assert images.min() < 0 and images.min() >= -128 and images.max() <= 127
    graph = modelfile.load(Path("model") / "model.safetensors")
    logits = run_batch(graph, images)[graph.outputs[0].name]
    assert labels is not None
    assert 100.0 * np.mean(logits.argmax(1) == labels) == pytest.approx(run.integer)
    few, few_labels = images_for(Path("model"), 4)
    assert np.array_equal(few, images[:4]) and few_labels is not None and len(few_labels) == 4
