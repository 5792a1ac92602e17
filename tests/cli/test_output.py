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


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("plain", [True, False])
def test_no_color_leaves_no_escape(monkeypatch: pytest.MonkeyPatch, plain: bool) -> None:
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stdout", terminal)
    if plain:
        monkeypatch.setenv("NO_COLOR", "1")
    else:
        monkeypatch.delenv("NO_COLOR", raising=False)
    output.print_table(("name", "count"), [["a", 1]])
    assert ("\x1b" not in terminal.getvalue()) is plain


def test_brackets_of_a_cell_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_table(("text", "count"), [["~found[low:].any()", 1], ["[bold]", 2]])
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[1:]] == [
        "~found[low:].any()", "[bold]",
    ]  # fmt: skip
