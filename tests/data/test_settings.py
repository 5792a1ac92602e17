from __future__ import annotations

from typing import Any

import pytest

from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import ConfigError, TrainingError
from tnthw.training.recipe import Recipe, parse_recipe


def recipe(data: dict[str, Any]) -> Recipe:
    tables = {
        "name": "x", "data": data, "network": {"name": "resnet8"}, "quantiser": {"name": "twn"},
        "training": {"epochs": 1, "batch": 2}, "weights": {"learning_rate": 0.1},
    }  # fmt: skip
    return parse_recipe(tables, "recipe.toml")


FOLDER = {"name": "imagefolder", "path": "pictures"}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"name": "cifar10"}, "data set 'cifar10' needs path; set it to cifar-10-binary.tar.gz"),
        ({"name": "imagefolder"}, "needs path; set it to the folder with train/CLASS/FILE and val"),
        ({"name": "digits", "path": "x"}, "data set 'digits' takes no path"),
        ({"name": "digits", "title": "mine"}, "data set 'digits' has its own name"),
        ({"name": "cifar100"}, "cifar100.*did you mean \"cifar10\""),
        ({"name": "digits", "size": 32}, "size is for data set 'imagefolder'; leave it out"),
        ({"name": "digits", "workers": 2}, "workers is for data set 'imagefolder'"),
        ({**FOLDER, "shift": 4}, "shift is for images of one size; 'imagefolder' cuts out random"),
        ({**FOLDER, "size": 224, "resize": 200}, "resize 200 must be at least size 224"),
        ({**FOLDER, "crop_area": 0.0}, "crop_area: is 0.0, must be greater"),
        ({"name": "digits", "mean": [125.3]}, "mean must be from 0 to 1 and std above 0"),
        ({"name": "digits", "std": [0.0]}, "mean must be from 0 to 1 and std above 0"),
        ({**FOLDER, "mean": [0.5, 0.5]}, "one number for all channels, or three"),
        ({**FOLDER, "std": []}, "std"),
    ],
)  # fmt: skip
def test_settings_that_do_not_go_together(table: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        recipe(table)


def test_the_shorter_side_is_that_of_imagenets_evaluation() -> None:
    assert DataSettings(**FOLDER).shorter_side == 256
    assert DataSettings(**FOLDER, size=112).shorter_side == 128
    assert DataSettings(**FOLDER, size=112, resize=112).shorter_side == 112


def test_trained_weights_do_not_depend_on_the_number_of_threads() -> None:
    plain = recipe(FOLDER).identity()
    assert recipe({**FOLDER, "workers": 3}).identity() == plain
    assert recipe({**FOLDER, "size": 96}).identity() != plain
    assert plain.startswith('{"data":{"name":"imagefolder","path":"pictures"},')


def test_three_means_need_three_channels() -> None:
    pytest.importorskip("sklearn")
    settings = DataSettings(name="digits", mean=(0.1, 0.2, 0.3), std=(1.0,))
    with pytest.raises(
        TrainingError, match=r"mean has 3 numbers .* the images have 1 channel\(s\)"
    ):
        load_data(settings)
    assert load_data(DataSettings(name="digits", mean=(0.3,), std=(0.4,))).mean == (0.3,)
