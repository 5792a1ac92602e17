"""What `tnthw prove` prints, and which status it ends with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tnthw.cli import main
from tnthw.verify.formal import fault, run
from tnthw.verify.formal.catalogue import named
from tnthw.verify.formal.proof import Proof


def given(monkeypatch: pytest.MonkeyPatch, *, proven: bool, covered: bool) -> None:
    def made(proof: Proof, **options: Any) -> run.Result:
        return run.Result(
            proof=proof, proven=proven, failed=() if proven else ("in_order",), covered=covered,
            traces=() if proven else (Path("waves/queue.vcd"),), seconds=1.23,
        )  # fmt: skip

    monkeypatch.setattr(run, "run", made)


@pytest.mark.parametrize(("proven", "covered"), [(True, True), (False, True), (True, False)])
def test_status_and_json(
    proven: bool, covered: bool, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    given(monkeypatch, proven=proven, covered=covered)
    assert main(["prove", "queue", "--json"]) == (0 if proven and covered else 1)
    record = json.loads(capsys.readouterr().out)
    assert record["passed"] is (proven and covered)
    assert record["proofs"][0]["proof"] == "queue"
    assert record["proofs"][0]["seconds"] == 1.2


def test_a_failure_names_claim_and_wave(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    given(monkeypatch, proven=False, covered=False)
    assert main(["prove", "queue"]) == 1
    text = capsys.readouterr().out
    assert "in_order fails" in text and "waves/queue.vcd" in text
    assert "a cover is not reached" in text and "FAILS" in text


def test_the_list_runs_nothing(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(run, "run", None)
    assert main(["prove", "--list"]) == 0
    assert "5 cycles from any state" in capsys.readouterr().out


@pytest.mark.parametrize("by", [(), ("valid",)])
def test_a_fault_that_goes_unseen_fails(
    by: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setattr(fault, "caught", lambda proof: by)
    assert main(["prove", "queue", "--faults"]) == (0 if by else 1)
    text = capsys.readouterr().out
    assert ("every fault is caught" if by else "a fault goes unseen") in text
    row = next(line for line in text.splitlines() if line.startswith("queue "))
    assert " becomes ".join(named(["queue"])[0].fault) in row
    assert (by or ("nothing",))[0] in row and row.split()[-1] == "0"
