"""docs/api.md names the whole public interface and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tnthw

PAGE = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)` \| ([^|]+) \|(?: ([^|]+) \|)?$", PAGE, re.M)


def test_every_public_name_has_a_row_with_a_meaning_and_nothing_else_has() -> None:
    names = [name for name, _, _ in ROWS]
    assert sorted([*names, "__version__"]) == sorted(tnthw.__all__)
    assert "`__version__`" in PAGE
    assert all(len(meaning) > 5 for _, meaning, _ in ROWS)


@pytest.mark.parametrize(
    ("name", "members"), [(name, members) for name, _, members in ROWS if members]
)
def test_the_members_that_the_page_names_are_there(name: str, members: str) -> None:
    found = getattr(tnthw, name)
    known = {*dir(found), *getattr(found, "__annotations__", {})}
    for member in re.findall(r"`(\w+)(?:\(\w+\))?`", members):
        assert member in known, f"{name}.{member}"
