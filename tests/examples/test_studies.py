"""models/studies: every study is read, and each row of it is a recipe of its own name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.training.methods import load_study

ROOT = Path(__file__).parents[2]
STUDIES = sorted((ROOT / "models" / "studies").glob("*.toml"))


@pytest.mark.parametrize("file", STUDIES, ids=[file.stem for file in STUDIES])
def test_rows_are_recipes_that_differ(file: Path, tmp_path: Path) -> None:
    study = load_study(file)
    recipes = {run.method: run.recipe for run in study.runs}
    assert len(set(recipes.values())) == len(study.methods)
    for run in study.runs:
        assert run.result(tmp_path) is None  # weights that it names are there, too


def test_each_switch_is_one_change_of_the_reference_and_two_together_are_two_rows() -> None:
    study = load_study(ROOT / "models" / "studies" / "switches.toml")
    tables = {run.method: run.recipe.model_dump(exclude={"name"}) for run in study.runs}
    reference = tables.pop("TGA, improved")
    changes = {
        method: {key: value for key, value in table.items() if value != reference[key]}
        for method, table in tables.items()
    }
    together = changes.pop("distilled, with warm restart")
    assert together == changes["distilled, 0.3"] | changes["warm restart after 3 epochs"]
    for method, changed in changes.items():
        assert len(changed) == 1, (method, changed)
