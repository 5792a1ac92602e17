from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import tnthw
from tests.explore.conftest import SMALL
from tnthw.explore.best import is_ours
from tnthw.machine.files import load_machine

OBJECTIVES = ["later_latency_us", "array_um2"]
STUDY: dict[str, Any] = {**SMALL, "space": {"array.columns": [8, 16]}, "objectives": OBJECTIVES}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("best-*.toml")}


def test_files_of_others_are_neither_replaced_nor_removed(tmp_path: Path) -> None:
    tnthw.explore(STUDY, tmp_path)
    made = names(tmp_path)
    assert len(made) == 2 and all(is_ours(tmp_path / name) for name in made)
    changed, gone = sorted(made)
    (tmp_path / changed).write_text((tmp_path / changed).read_text() + "# mine now\n")
    (tmp_path / "best-of-mine.toml").write_text('base = "t8x8"\n')
    (tmp_path / "best-\udcff.toml").write_bytes(b"\xff\n")
    tnthw.explore({**STUDY, "space": {"array.columns": [32]}}, tmp_path)
    after = names(tmp_path)
    assert {changed, "best-of-mine.toml", "best-\udcff.toml"} < after and gone not in after
    assert "# mine now" in (tmp_path / changed).read_text()
    tnthw.explore(STUDY, tmp_path)  # the name is taken, so its machine gets another
    assert "# mine now" in (tmp_path / changed).read_text()
    assert changed.replace(".toml", "-2.toml") in names(tmp_path)


@pytest.mark.parametrize("technologies", [["horowitz45-cacti", "asap7"], []])
def test_a_file_says_what_else_makes_its_points(technologies: list[str], tmp_path: Path) -> None:
    space: dict[str, Any] = {"compiler.batch": [1, 4], "figures.dram.read": [650.0]}
    space |= {"technology": technologies} if technologies else {}
    keys = {"name": "s", "networks": {"digits": 1}, "machine": "t8x8", "space": space}
    found = tnthw.explore(keys, tmp_path)
    (path,) = tmp_path.glob("best-*.toml")
    assert load_machine(path).lanes == 8
    told = [line for line in path.read_text().splitlines() if line.startswith("# point ")]
    assert len(told) == len(found.front) > 0
    for line in told:
        number, _, text = line.removeprefix("# point ").partition(": ")
        keys_of = tomllib.loads("\n".join(text.split(", ")))
        row = found.rows[int(number)]
        again = tnthw.explore({**keys, "space": {}, **_study(keys_of)})
        for result in ("later_cycles", "later_energy_uj", "energy_uj"):
            assert again.rows[0][result] == pytest.approx(row[result])


def _study(keys: dict[str, Any]) -> dict[str, Any]:
    technology = keys.pop("technology")
    return {"technology": technology, "space": keys}


def test_two_machines_of_one_name_are_two_files(tmp_path: Path) -> None:
    for folder, columns in (("a", 8), ("b", 16)):
        (tmp_path / folder).mkdir()
        text = f'name = "mine"\nbase = "t8x8"\n[array]\ncolumns = {columns}\n'
        (tmp_path / folder / "mine.toml").write_text(text)
    machines = [str(tmp_path / folder / "mine.toml") for folder in "ab"]
    study = {"networks": {"digits": 1}, "space": {"machine": machines}, "objectives": OBJECTIVES}
    found = tnthw.explore(study, tmp_path / "out")
    assert [row["base_machine"] for row in found.rows] == machines
    files = sorted((tmp_path / "out").glob("best-*.toml"))
    assert [path.name for path in files] == ["best-mine-2.toml", "best-mine.toml"]
    assert {load_machine(path).columns for path in files} == {8, 16}
