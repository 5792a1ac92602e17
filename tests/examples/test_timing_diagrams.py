"""The timing diagrams of docs/integration.md show what the RTL does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("amaranth")
pytest.importorskip("systemrdl")

from benchmarks.timing_diagrams import FOLDER, MACHINE, diagrams, svg, text

pytestmark = pytest.mark.rtl

PAGE = (Path(__file__).parents[2] / "docs" / "integration.md").read_text()


def test_every_drawing_is_on_the_page_and_made_from_its_text() -> None:
    pytest.importorskip("wavedrom")
    files = sorted(FOLDER.glob("*.json"))
    assert {path.stem for path in files} == {path.stem for path in FOLDER.glob("*.svg")}
    for path in files:
        assert f"(timing/{path.stem}.svg)" in PAGE
        assert path.with_suffix(".svg").read_text() == svg(json.loads(path.read_text()))


def test_they_are_what_the_rtl_does() -> None:
    found = diagrams()
    for name, drawn in found.items():
        again = "python -m benchmarks.timing_diagrams"
        assert (FOLDER / f"{name}.json").read_text() == text(drawn), f"{name}: {again}"
    lanes = {each["name"]: each["wave"] for each in found["load"]["signal"]}
    asked, beat = lanes["request__valid"].index("1"), lanes["read__valid"].index("1")
    assert beat - asked == MACHINE.memory_latency
