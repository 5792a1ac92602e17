from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tnthw.errors import ConfigError
from tnthw.training.changes import load_changed, parse_changes
from tnthw.training.recipe import load_recipe

FILE = """
name = "tiny"   # a comment
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 6]
ternary_last = false
[quantiser]
name = "tga"
initial_threshold = 0.2
[training]
epochs = 2
batch = 256
[weights]
learning_rate = 0.05
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.toml"
    path.write_text(FILE)
    return path


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("training.epochs=5", "training.epochs", 5),
        ("quantiser.name=twn", "quantiser.name", "twn"),
        ('data.path="a = b"', "data.path", "a = b"),
        ("data.path=/a/b.npz", "data.path", "/a/b.npz"),
        ("network.widths = [3, 5]", "network.widths", [3, 5]),
        ("weights.learning_rate=1e-3", "weights.learning_rate", 1e-3),
        ("data.flip=true", "data.flip", True),
        ("start={weights='a.pt'}", "start", {"weights": "a.pt"}),
    ],
)
def test_values_are_toml_or_bare_texts(text: str, key: str, value: Any) -> None:
    assert parse_changes([text]) == {key: value}
    assert type(parse_changes([text])[key]) is type(value)


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (["training.epochs"], "must be KEY=VALUE"),
        (["training.epochs="], "must be KEY=VALUE"),
        (["training..epochs=1"], "must be KEY=VALUE"),
        (["=1"], "must be KEY=VALUE"),
        (["network.widths=[4"], r"network\.widths: '\[4' is not valid TOML"),
        (["seed=1\nname = 2"], "seed: '1.nname = 2' is more than one value"),
        (["seed=1", "seed=2"], "seed is set twice"),
    ],
)
def test_what_is_no_change_is_refused(texts: list[str], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        parse_changes(texts)


def test_a_recipe_is_changed_and_its_text_is_the_changed_one(file: Path) -> None:
    changes = {"training.epochs": 5, "quantiser.name": "twn", "quantiser.factor": 0.8, "seed": 3}
    recipe, text = load_changed(file, changes)
    assert (recipe.training.epochs, recipe.training.batch, recipe.seed) == (5, 256, 3)
    assert recipe.quantiser.name == "twn" and recipe.quantiser.options.factor == 0.8
    other = file.with_name("again.toml")
    other.write_text(text)
    assert load_recipe(other) == recipe
    assert '# set: quantiser.name = "twn"' in text
    tables = tomllib.loads(text)
    assert tables["quantiser"] == {"name": "twn", "factor": 0.8}
    assert tables["network"] == {"name": "digits", "widths": [4, 6], "ternary_last": False}


def test_without_changes_the_text_is_the_files_own(file: Path) -> None:
    assert load_changed(file, {}) == (load_recipe(file), FILE)


def test_a_new_table_and_a_network_of_another_name(file: Path) -> None:
    changes = {"activations.bits": 4, "network.name": "resnet8"}
    recipe, _ = load_changed(file, changes)
    assert recipe.activations.bits == 4
    assert (recipe.network.name, recipe.network.ternary_last) == ("resnet8", False)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"training.epoch": 5}, 'training.epoch: unknown key, did you mean "epochs"'),
        ({"training.epochs": "five"}, "training.epochs: is the text 'five'; write a number"),
        ({"training.epochs": 2.5}, "training.epochs: is 2.5, must be a whole number"),
        ({"trainings.epochs": 5}, "trainings: unknown key"),
        ({"quantiser.name": "tag"}, "quantiser.name: unknown value"),
        ({"seed.of": 1}, "seed.of: seed is no table|seed: is"),
        ({"name.of": 1}, "name.of: name is no table"),
        ({"data.flip": "True"}, "data.flip: is 'True'"),
    ],
)
def test_mistakes_have_the_messages_of_the_file(
    file: Path, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        load_changed(file, changes)
    assert "tiny.toml, with what was set: " in str(caught.value)
