from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.errors import ConfigError
from tnthw.explore.space import Space
from tnthw.explore.study import load_exploration


def test_paths_are_taken_from_the_folder_of_the_study(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('base = "t8x8"\n[array]\ncolumns = 16\n')
    path = tmp_path / "s.toml"
    path.write_text('name = "s"\nmachine = "./mine.toml"\n[networks]\n"../models/digits" = 2\n')
    made = Space(load_exploration(path))
    (choice,) = made.grid()
    design = made.design(choice)
    assert design is not None and design.machine is not None and design.machine.columns == 16
    assert made.path("../models/digits") == f"{tmp_path}/../models/digits"
    assert made.path("resnet8") == "resnet8"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('name = "s"', "networks: is missing; write"),
        ('name = "s"\nspace.network = ["a"]\nnetworks.b = 1', "each point runs all of them"),
        ('name = "s"\nnetworks.a = 0', "networks.a: is 0, must be greater than 0"),
        ('name = "s"\nnetworks.a = 1\nsampler = "rando"', 'did you mean "random"'),
        ('name = "s"\nnetworks.a = 1\nobjectives = ["cycles", "cycles"]', "one is there twice"),
        ('name = "s"\nnetworks.a = 1\npoints = 9', "points: a grid takes all choices"),
        ('name = "a b"\nnetworks.a = 1', "name: is 'a b'"),
    ],
)
def test_mistakes(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text(text)
    with pytest.raises(ConfigError, match=says):
        load_exploration(tmp_path / "s.toml")
