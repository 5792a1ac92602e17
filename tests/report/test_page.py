from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tnthw import __version__
from tnthw.report import findings, numbers
from tnthw.report.findings import Asked, headline
from tnthw.report.page import write_report
from tnthw.report.study import Study, load_study
from tnthw.verify.report import VerifyReport
from tnthw.workflows.verification import Verification

ROOT = Path(__file__).parents[2]
DIGITS = str(ROOT / "models" / "digits")
VOID = {"meta", "br", "hr", "img", "rect", "line", "circle", "polyline"}


class Checker(HTMLParser):
    """Finds tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


STUDY = Study(name="digits", model=DIGITS, images=5, verify_images=0)


@pytest.fixture(scope="module")
def found() -> findings.Findings:
    return findings.find(Asked.of(STUDY), None)


@pytest.fixture
def use_found(found: findings.Findings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tnthw.report.page.find", lambda study, step: found)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("report") / "digits"
    return folder, write_report(Asked.of(STUDY), folder)


def test_the_folder_has_page_tables_and_timeline(made: tuple[Path, dict[str, Any]]) -> None:
    folder, summary = made
    names = {path.name for path in folder.iterdir()}
    assert {
        "index.html",
        "results.json",
        "timeline.json",
        "layers.csv",
        "compare.parquet",
    } <= names
    assert sorted(names) == summary["files"]
    assert summary["passed"] is True
    assert summary["headline"].endswith("RTL not run")
    assert not list(folder.parent.glob(".*"))


def test_the_page_needs_no_network_and_is_well_formed(made: tuple[Path, dict[str, Any]]) -> None:
    text = (made[0] / "index.html").read_text()
    assert not re.search(r"src=|url\(|@import|<script|<link", text)
    ids = set(re.findall(r'id="([^"]+)"', text))
    for link in re.findall(r'href="([^"]+)"', text):
        if link.startswith("#"):
            assert link[1:] in ids
        elif link != "https://ui.perfetto.dev":  # a place to go to, not something to load
            assert (made[0] / link).is_file(), link
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    assert "prefers-color-scheme: dark" in text


def test_the_page_shows_what_was_found(made: tuple[Path, dict[str, Any]]) -> None:
    text = (made[0] / "index.html").read_text()
    results = json.loads((made[0] / "results.json").read_text())
    assert f"{results['simulate']['cycles']:,}" in text
    for row in results["compare"]["rows"]:
        assert numbers.energy(row["energy_uj"]) in text
    assert not re.search(r"\de[+-]\d", text)
    assert "int8, same array (8x8): energy" in text and "times as much" in text
    assert f"tnthw {__version__}" in text and "tnthw report digits.toml" in text
    assert "[activations] bank_words" in text and "tnthw machine t8x8" in text
    for layer in results["simulate"]["layers"]:
        assert layer["name"] in text
    for missing in ("leakage", "clock tree", "host"):
        assert missing in text
    assert "word-level cells" in text and "; 0 of them multiply or divide" in text
    assert "Weights before ternarisation" in text


def test_the_same_study_writes_the_same_bytes(
    made: tuple[Path, dict[str, Any]], use_found: None, tmp_path: Path
) -> None:
    write_report(Asked.of(STUDY), tmp_path / "again")
    for path in made[0].iterdir():
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes(), path.name


def test_a_difference_is_told_and_fails(
    found: findings.Findings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = VerifyReport(
        model="digits", machine="t8x8", images=1, simulator="verilator", bytes_compared=1000,
        bytes_different=3, instructions_compared=9, instructions_different=2, events_compared=19,
        events_different=1, cycles_rtl=4001, cycles_simulator=4000, first_cycles=4000,
        later_cycles=3000, problems={},
    )  # fmt: skip
    verification = Verification(
        model=found.measured.model, images=found.measured.images, report=report
    )
    wrong = findings.Findings(
        **{name: getattr(found, name) for name in found.__slots__} | {"verification": verification}
    )
    assert not wrong.passed
    assert "differ in 3 of 1,000 bytes and 1 of 4,001 cycles" in headline(wrong)
    monkeypatch.setattr("tnthw.report.page.find", lambda study, step: wrong)
    assert write_report(Asked.of(STUDY), tmp_path / "wrong")["passed"] is False
    assert 'class="verdict bad"' in (tmp_path / "wrong" / "index.html").read_text()


def test_a_failure_leaves_the_old_folder(
    made: tuple[Path, dict[str, Any]], use_found: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name: path.read_bytes() for path in made[0].iterdir()}

    def fail(*_: object) -> None:
        raise RuntimeError("no timeline")

    monkeypatch.setattr("tnthw.report.page.write_timeline", fail)
    with pytest.raises(RuntimeError, match="no timeline"):
        write_report(Asked.of(STUDY), made[0])
    assert {path.name: path.read_bytes() for path in made[0].iterdir()} == before
    assert not list(made[0].parent.glob(".*"))


@pytest.mark.rtl
@pytest.mark.slow
def test_the_shipped_study_with_the_rtl(tmp_path: Path) -> None:
    summary = write_report(Asked.of(load_study(ROOT / "sim" / "digits.toml")), tmp_path / "digits")
    assert summary["passed"]
    assert re.search(r"differ in 0 of [\d,]+ bytes and 0 of [\d,]+ cycles", summary["headline"])


def test_sources_of_figures_are_links(made: tuple[Path, dict[str, Any]]) -> None:
    text = (made[0] / "index.html").read_text()
    assert '<a href="#source-horowitz2014">horowitz2014</a>, linear in width' in text
    assert '<li id="source-horowitz2014">' in text
