"""Commands called as the program calls them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tnthw.cli import main

DIGITS = str(Path(__file__).parents[2] / "models" / "digits")

Run = Callable[..., tuple[int, str, str]]
"""Exit status, standard output, standard error."""

Record = Callable[..., Any]
"""What `--json` printed of a command that succeeded in silence."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    # a machine that is busy must not decide whether a line of progress stands in standard error
    monkeypatch.setattr("tnthw.cli.progress.INTERVAL_S", 3600.0)

    def call(*arguments: object) -> tuple[int, str, str]:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


@pytest.fixture
def record(run: Run) -> Record:
    def call(*arguments: object) -> Any:
        status, out, err = run(*arguments, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return call
