"""`tnthw simulate --check` says whether simulator and interpreter agree, and exits by it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tnthw.cli import main
from tnthw.workflows import check as check_module


def test_check_reports_every_layer(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["simulate", "resnet8", "--machine", "t8x8", "--images", "1", "--check", "--json"])
        == 0
    )
    found = json.loads(capsys.readouterr().out)["interpreter"]
    assert found["layers"] == 11
    assert found["values_different"] == 0


def test_a_difference_exits_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    right = check_module.check_against_interpreter
    monkeypatch.setattr(
        "tnthw.workflows.simulation.check_against_interpreter",
        lambda *a: replace(right(*a), values_different=3, different=("layer1.0.add",)),
    )
    assert main(["simulate", "resnet8", "--images", "1", "--check"]) == 1
    assert "differ in 3 of" in capsys.readouterr().out
