"""Every command says of a built-in network that its weights are random and not trained."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tnthw.cli import main
from tnthw.networks.random_layers import NOT_TRAINED

Run = Callable[..., str]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    np.save(tmp_path / "x.npy", np.zeros((3, 32, 32), np.int64))
    study = 'name = "s"\n{}\nimages = 1\n'
    (tmp_path / "report.toml").write_text(
        study.format('model = "resnet8"\nmachine = "t16x16"\nverify_images = 0')
    )
    (tmp_path / "space.toml").write_text(
        'name = "s"\nmachine = "t16x16"\n[networks]\nresnet8 = 1\n'
    )

    def call(*arguments: str) -> str:
        assert main([argument.replace("TMP", str(tmp_path)) for argument in arguments]) == 0
        return capsys.readouterr().out

    return call


COMMANDS = {
    "simulate": ("simulate", "resnet8", "--machine", "t16x16", "--images", "1"),
    "compare": ("compare", "resnet8", "--machine", "t16x16"),
    "show": ("show", "resnet8"),
    "run": ("run", "resnet8", "--input", "TMP/x.npy", "--output", "TMP/y.npy"),
    "explore": ("explore", "TMP/space.toml", "--output", "TMP/explore", "--jobs", "1"),
    "report": ("report", "TMP/report.toml", "--output", "TMP/report"),
}


SLOW = ("compare", "report")


@pytest.mark.parametrize(
    "command",
    [pytest.param(name, marks=[pytest.mark.slow] if name in SLOW else []) for name in COMMANDS],
)
def test_text_and_json(run: Run, tmp_path: Path, command: str) -> None:
    assert NOT_TRAINED in run(*COMMANDS[command])
    record: Any = json.loads(run(*COMMANDS[command], "--json"))
    if command == "explore":
        assert record["notes"]["resnet8: weights"] == NOT_TRAINED
    else:
        assert record["notes"]["weights"] == NOT_TRAINED
    if command == "report":
        page = (tmp_path / "report" / "index.html").read_text()
        assert NOT_TRAINED in page and "A trained" not in page


def test_the_program(run: Run) -> None:
    assert NOT_TRAINED in run("program", "resnet8", "--machine", "t16x16")


@pytest.mark.parametrize("as_json", [False, True])
def test_verify(run: Run, monkeypatch: pytest.MonkeyPatch, as_json: bool) -> None:
    """The RTL itself is left out: only what is printed is looked at."""
    pytest.importorskip("amaranth")
    pytest.importorskip("cocotb")
    import tnthw.verify.run as module
    from tnthw.verify.report import VerifyReport

    counts = {
        f"{what}_{how}": 0
        for what in ("bytes", "instructions", "events")
        for how in ("compared", "different")
    }
    report = VerifyReport(
        model="resnet8", machine="t16x16", simulator="none", images=1, cycles_rtl=1,
        cycles_simulator=1, first_cycles=1, later_cycles=1, problems={}, **counts,
    )  # fmt: skip
    monkeypatch.setattr(module, "verify", lambda *_, **__: report)
    out = run("verify", "resnet8", "--machine", "t16x16", *(["--json"] if as_json else []))
    found = json.loads(out)["notes"]["weights"] if as_json else out
    assert NOT_TRAINED in found
