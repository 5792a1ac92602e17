from __future__ import annotations

import io
import json
import sys

import pytest

from tnthw.cli import output


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (1234567, "1,234,567"),
        (12345.6, "12,346"),
        (0.123456, "0.1235"),
        ("x", "x"),
        (True, "True"),
    ],
)
def test_cells(value: object, text: str) -> None:
    assert output.cell(value) == text


def test_json_has_no_numbers_that_json_lacks(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_json({"a": float("nan"), "b": [float("inf"), 1.5], "c": (1,)})
    assert json.loads(capsys.readouterr().out) == {"a": None, "b": [None, 1.5], "c": [1]}


def test_no_progress_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with output.progress("work") as step:
        step(1, 2)
    assert capsys.readouterr() == ("", "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_progress_on_a_terminal_comes_after_a_while(
    monkeypatch: pytest.MonkeyPatch, patience: float, shown: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(output, "PATIENCE_S", patience)
    with output.progress("welding") as step:
        import time

        time.sleep(0.4)
        step(1, 2)
        time.sleep(0.2)
    assert ("welding" in terminal.getvalue()) is shown
