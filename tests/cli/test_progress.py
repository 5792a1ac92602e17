from __future__ import annotations

import io
import logging
import sys
import time

import pytest

from tnthw.cli import progress as module
from tnthw.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_progress_on_a_terminal_comes_after_a_while(
    monkeypatch: pytest.MonkeyPatch, patience: float, shown: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(module, "PATIENCE_S", patience)
    with progress("welding") as step:
        logging.getLogger("tnthw.verify.compile").info("linking")
        time.sleep(0.4)
        step(1, 2)
        time.sleep(0.2)
    assert ("welding: linking" in terminal.getvalue()) is shown


def test_quick_work_without_a_terminal_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("work") as step:
        step(1, 2)
    assert capsys.readouterr() == ("", "")


def test_long_work_without_a_terminal_speaks_in_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "INTERVAL_S", 0.1)
    with progress("welding") as step:
        time.sleep(0.15)
        logging.getLogger("tnthw.verify").info("compiling file %d of %d", 3, 12)
        step(1, 2000)
        time.sleep(0.15)
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert lines[0] == "tnthw: welding, 0 s"
    assert "tnthw: welding: compiling file 3 of 12, 1 of 2,000, 0 s" in lines


def test_loggers_are_as_before_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("tnthw")
    monkeypatch.setattr(logger, "level", logging.ERROR)
    before = (logger.level, list(logger.handlers))
    with pytest.raises(KeyError), progress("work"):
        raise KeyError
    assert (logger.level, logger.handlers) == before
