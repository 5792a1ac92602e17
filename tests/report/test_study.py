from __future__ import annotations

import re
from pathlib import Path

import pytest

from tnthw.energy.silicon import load_silicon
from tnthw.explore.space import Space
from tnthw.explore.study import load_exploration
from tnthw.report.study import load_study

ROOT = Path(__file__).parents[2]


def test_paths_in_a_study_are_taken_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('name = "s"\nmodel = "../m"\nmachine = "mine.toml"\n')
    study = load_study(tmp_path / "s.toml")
    assert study.model == f"{tmp_path}/../m"
    assert study.machine == f"{tmp_path}/mine.toml"
    assert study.technology == "horowitz45"


@pytest.mark.parametrize("path", sorted((ROOT / "sim").glob("*.toml")), ids=lambda p: p.stem)
def test_every_shipped_study_is_valid(path: Path) -> None:
    if "[space]" in path.read_text():
        Space(load_exploration(path))
    elif "[[point]]" in path.read_text():
        load_silicon(path)
    else:
        load_study(path)


def test_every_folder_of_results_is_there_and_listed() -> None:
    text = (ROOT / "reports" / "README.md").read_text()
    listed = set(re.findall(r"^\| `([\w/-]+)/` \|", text, re.M))
    for name in listed:
        assert any((ROOT / "reports" / name).iterdir()), name
    found = {path.parent for path in (ROOT / "reports").rglob("*.csv")}
    assert {str(path.relative_to(ROOT / "reports")) for path in found} == listed
