"""The recipes of docs/contributing.md name files, functions and pages that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "contributing.md").read_text()
ROWS = re.findall(r"^\| ([^|]+) \| (\d+) \| ([^|]+) \| ([^|]+) \|$", PAGE, re.M)
PATHS = sorted(set(re.findall(r"`((?:tnthw|tests|docs|benchmarks)/[^`\s]+)`", PAGE)))


def slug(title: str) -> str:
    return re.sub(r"[^a-z0-9-]", "", title.lower().replace(" ", "-"))


def headings(page: Path) -> set[str]:
    return {slug(title) for title in re.findall(r"^#+ (.+)$", page.read_text(), re.M)}


@pytest.mark.parametrize("path", PATHS)
def test_paths_are_there(path: str) -> None:
    name, _, symbol = path.partition(":")
    assert (ROOT / name).exists(), f"docs/contributing.md names {path}"
    if symbol:
        assert re.search(rf"^(class|def) {symbol}\b", (ROOT / name).read_text(), re.M), path


def test_every_task_has_a_recipe_and_a_test() -> None:
    assert len(ROWS) >= 12
    own = headings(ROOT / "docs" / "contributing.md")
    for task, _, recipe, test in ROWS:
        assert re.search(r"`tests/[^`]+\.py`", test), task
        link = re.search(r"\(([a-z]+\.md)#([a-z0-9-]+)\)", recipe)
        if link:
            assert link[2] in headings(ROOT / "docs" / link[1]), f"{task}: {recipe}"
        else:
            assert recipe == "below" and any(
                slug(task.split("(")[0].strip()).removeprefix("a-") in title for title in own
            ), task


def test_the_drawing_has_every_package() -> None:
    drawing = re.search(r"```text\n(.*?)```", PAGE, re.S)
    assert drawing
    named = set(re.findall(r"[a-z]+", drawing[1]))
    for part in (ROOT / "tnthw").iterdir():
        if part.is_dir() and (part / "__init__.py").exists():
            assert part.name in named, part.name
