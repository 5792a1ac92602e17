"""What `tnthw soc` prints and which status it ends with; `tests/soc` runs the system."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

pytest.importorskip("litex")

import tnthw
from tests.soc.test_transcript import GOOD
from tnthw.cli import main
from tnthw.machine.presets import preset
from tnthw.soc import session, tools
from tnthw.soc.check import Comparison
from tnthw.soc.session import SocReport
from tnthw.soc.transcript import parse

DIFFERENT = Comparison(compared=9, different=1, problems=("run 2, image 1, value 0: 3 and 4",))


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> SocReport:
    model = tnthw.load("digits")
    made = SocReport(
        model=model, machine=preset("t8x8"), bus="wishbone", images=tnthw.images(model, 2),
        comparison=Comparison(compared=9, different=0, problems=()), transcript=parse(GOOD),
        text=GOOD, cycles=213_231, alone=(3442, 6241), tools="LiteX 2024.12",
    )  # fmt: skip

    def give(*arguments: Any, **options: Any) -> SocReport:
        return made

    monkeypatch.setattr(session, "run_on_system", give)
    monkeypatch.setattr(tools, "require_tools", lambda: None)
    return made


def test_agreement_is_0(report: SocReport, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["soc", "digits", "--images", "2"]) == 0
    told = capsys.readouterr().out
    for part in ("logits 2 1: -49 0 5", "9 compared, 0 different", "213,231", "100,452", "12,960"):
        assert part in told
    assert told.endswith("processor and interpreter agree\n")


def test_a_difference_is_1(
    report: SocReport, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = replace(report, comparison=DIFFERENT)
    monkeypatch.setattr(session, "run_on_system", lambda *_, **__: wrong)
    assert main(["soc", "digits"]) == 1
    assert "value 0: 3 and 4\nprocessor and interpreter DIFFER" in capsys.readouterr().out
    assert main(["soc", "digits", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["values_different"] == 1


def test_the_record_has_the_promised_keys(
    report: SocReport, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["soc", "digits", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["runs"][1] == {
        "images": 2, "machine_alone_cycles": 6241, "machine_cycles": 12960, "cycles": 13792,
        "interrupts": 1,
    }  # fmt: skip
    assert record["system_cycles"] == 213_231 and record["load_cycles"] == 100_452
