from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import pytest
import torch
from pydantic import Field
from torch import Tensor

from tests.training.small_run import recipe, squares
from tnthw.errors import ConfigError
from tnthw.networks.family import NETWORKS
from tnthw.networks.layers import ternary_layers
from tnthw.networks.ternarize import ternarize
from tnthw.quantisers.registry import QUANTISERS, Threshold, quantiser
from tnthw.quantisers.straight_through import (
    StraightThroughOptions,
    StraightThroughQuantiser,
    Ternarised,
    mean_beyond,
    trits_beyond,
)
from tnthw.training.fit import fit
from tnthw.training.recipe import load_recipe
from tnthw.workflows.import_settings import ImportSettings

GOOD = """
name = "small"
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 8]
[quantiser]
name = "tga"
initial_threshold = 0.1
[training]
epochs = 2
batch = 32
[weights]
learning_rate = 0.1
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "recipe.toml"
    path.write_text(text)
    return path


def test_a_recipe_is_read_with_defaults(tmp_path: Path) -> None:
    recipe = load_recipe(written(tmp_path, GOOD))
    assert recipe.quantiser.name == "tga" and recipe.network.options.widths == (4, 8)
    assert recipe.thresholds.learning_rate == 1e-4
    assert recipe.calibration.rescale_terms == 4
    twin = recipe.full_precision()
    assert twin.quantiser.name == "none" and twin.training == recipe.training
    assert recipe.with_seed(7).seed == 7


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("epochs = 2", "epochs = 0", "training.epochs: is 0, must be greater"),
        ("epochs = 2", "epoch = 2", 'training.epoch: unknown key, did you mean "epochs"'),
        ("epochs = 2", "", "training.epochs: is missing"),
        ('name = "tga"', 'name = "tag"', "quantiser"),
        ("initial_threshold", "initial_treshold", 'did you mean "initial_threshold"'),
        ("initial_threshold = 0.1", "initial_threshold = 2.0", "initial_threshold: is 2.0"),
        ("[weights]", '[weights]\noptimiser = "adams"', 'did you mean "adam'),
        ("batch = 32", 'batch = 32\nschedule = "step"', "needs milestones"),
        ("batch = 32", "batch = 32\nmilestones = [3]", "belong to schedule 'step'"),
        (
            "batch = 32",
            'batch = 32\nschedule = "step"\nmilestones = [1]\ndecay = [0.1, 0.5]',
            "decay has 2 factors for 1 milestones",
        ),
        ("batch = 32", "batch = 32\ndecay = 2.0", "decay.* is 2.0, must be less than 1"),
        ("batch = 32", "batch = 32\nwarmup_epochs = 2", "warmup_epochs 2 must be below epochs 2"),
        ("[4, 8]", "[]", "network: widths"),
        ("= 0.1\n[tr", "= = 0.1\n[tr", "not valid TOML"),
    ],
)
def test_mistakes_have_messages(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    with pytest.raises(ConfigError, match=message) as caught:
        load_recipe(written(tmp_path, GOOD.replace(old, new, 1)))
    assert "recipe.toml" in str(caught.value)


def test_all_mistakes_of_a_file_are_in_one_message(tmp_path: Path) -> None:
    text = GOOD.replace("epochs = 2", "epochs = 0").replace("initial_threshold", "initial")
    with pytest.raises(ConfigError, match=r"(?s)initial: unknown key.*training.epochs"):
        load_recipe(written(tmp_path, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: there is no such file"):
        load_recipe(tmp_path / "none.toml")


def test_the_shipped_recipe_is_valid() -> None:
    path = Path(__file__).parents[2] / "models" / "digits" / "recipe.toml"
    assert load_recipe(path).name == "digits"


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_can_be_named_in_a_recipe(tmp_path: Path, name: str) -> None:
    text = GOOD.replace('name = "digits"\nwidths = [4, 8]', f'name = "{name}"')
    assert load_recipe(written(tmp_path, text)).network.name == name


def test_a_quantiser_that_somebody_registers_works_everywhere() -> None:
    """In a recipe, in training, in an import and in `ternarize`, from one declaration."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class MedianOptions(StraightThroughOptions):
        share: Annotated[float, Field(gt=0, lt=1), Threshold("the median")] = 0.5

    @quantiser("median")
    class Median(StraightThroughQuantiser):
        Options = MedianOptions

        def ternarise(self, weight: Tensor) -> Ternarised:
            threshold = self.options.share * weight.abs().median()
            trits = trits_beyond(weight, threshold)
            return Ternarised(trits, mean_beyond(weight, trits, self.axes), threshold)

    try:
        made = recipe(quantiser={"name": "median", "share": 0.25})
        assert made.quantiser.options.share == 0.25 and '"share":0.25' in made.identity()
        with pytest.raises(ConfigError, match="test: quantiser: share: is 2.0, must be less than"):
            recipe(quantiser={"name": "median", "share": 2.0})
        result = fit(made, squares())
        assert all(isinstance(q.quantiser, Median) for _, q in ternary_layers(result.model))
        settings = ImportSettings(quantiser="median", threshold=0.3)
        assert str(settings) == "median, threshold 0.3 the median, per layer"
        assert settings.factory()(torch.randn(4, 9)).options.share == 0.3
        layer = ternarize(torch.nn.Linear(3, 2), "median", share=0.1)
        assert layer.quantiser.options.share == 0.1
    finally:
        QUANTISERS.forget("median")


def test_contradictions_of_every_table_are_named_at_once(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_text(
        """
name = "r"
[data]
name = "digits"
path = "x"
size = 64
mean = [2.0]
[network]
name = "digits"
[quantiser]
name = "none"
[training]
epochs = 5
batch = 8
schedule = "step"
decay = [0.1, 0.1]
warmup_epochs = 5.0
[weights]
learning_rate = nan
[activations]
start = 3
"""
    )
    with pytest.raises(ConfigError) as caught:
        load_recipe(path)
    said = [line.removeprefix(f"{path}: ") for line in str(caught.value).splitlines()]
    assert said == [
        "data: data set 'digits' takes no path; leave it out, or choose 'images'",
        "data: size is for data set 'imagefolder'; leave it out, or choose it",
        "data: mean must be from 0 to 1 and std above 0, both for pixels from 0 to 1; ImageNet's "
        "are mean = [0.485, 0.456, 0.406], std = [0.229, 0.224, 0.225]",
        "training: schedule 'step' needs milestones, for example milestones = [20, 30]",
        "training: decay has 2 factors for 0 milestones; give one number for all, or one for each",
        "training: warmup_epochs 5 must be below epochs 5",
        "weights.learning_rate: is nan, must be a finite number",
        "activations: start belongs to train = true; leave it out, or set train = true",
    ]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"weights": {"optimiser": "adam", "momentum": 0.5}}, "weights: momentum 0.5 belongs to"),
        ({"thresholds": {"optimiser": "adamw", "momentum": 0.0}}, "momentum 0 .*'adamw' has 0.9"),
        ({"thresholds": {"decay_ternary": True}}, "thresholds.decay_ternary belongs to .weights."),
        ({"thresholds": {"decay_norms": False}}, "thresholds.decay_norms belongs to .weights."),
        (
            {"quantiser": {"name": "none"}, "training": {"progressive": 1}},
            "training.progressive is for weights that become ternary",
        ),
        (
            {"quantiser": {"name": "none"}, "weights": {"decay_ternary": False}},
            "weights.decay_ternary is for weights that become ternary",
        ),
    ],
)
def test_settings_without_effect_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        recipe(**changes)


def test_settings_that_a_twin_has_no_use_for_are_left_out_of_it() -> None:
    own = recipe(
        weights={"decay_ternary": False, "optimiser": "adam", "momentum": 0.9},
        training={"progressive": 1},
    )
    plain = recipe(weights={"optimiser": "adam"})
    assert own.full_precision().identity() == plain.full_precision().identity()


def test_a_twin_of_a_run_that_may_stop_is_refused() -> None:
    """It would stop after other epochs than the run, and they promise equal budgets."""
    with pytest.raises(ConfigError, match="recipe tiny: training.patience may end"):
        recipe(training={"patience": 1}).full_precision()


def test_what_trained_weights_depend_on_is_in_the_identity() -> None:
    plain = recipe().identity()
    assert '"network":{"name":"digits","widths":[4,6]},"quantiser":{"name":"tga","initial' in plain
    for table in ({"ternary_first": False}, {"ternary_last": False}, {"blocks": 2}):
        assert recipe(network=table).identity() != plain
    assert recipe(network={"blocks": 1, "ternary_first": True}).identity() == plain  # as it is
    assert recipe(calibration={"images": 7}).identity() == plain
    twin = recipe(distillation={"teacher": __file__}, training={"update": "alternating"})
    assert twin.full_precision().distillation is None
    assert twin.full_precision().training.update == "joint"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("weights", "learning_rate"),
        ("weights", "weight_decay"),
        ("thresholds", "momentum"),
        ("training", "warmup_epochs"),
        ("training", "label_smoothing"),
        ("calibration", "percentile"),
        ("quantiser", "initial_threshold"),
        ("quantiser", "gradient_clamp"),
    ],
)
def test_numbers_that_are_not_finite_are_refused(table: str, key: str, value: float) -> None:
    with pytest.raises(ConfigError, match=rf"{key}: is -?(nan|inf)"):
        recipe(**{table: {"name": "tga", key: value} if table == "quantiser" else {key: value}})
