"""Exit statuses and what is said with them."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tnthw import cli
from tnthw.cli import app as commands
from tnthw.cli import main


def fail(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def command(*_: object, **__: object) -> int:
        raise error

    monkeypatch.setattr(commands, "app", command)


def test_a_bug_ends_with_70_and_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delenv("TNTHW_DEBUG", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    fail(monkeypatch, KeyError("lost"))
    assert main(["simulate", "a b"]) == cli.EXIT_BUG == 70
    err = capsys.readouterr().err
    assert "Traceback" not in err
    assert re.search(r"^tnthw: this is a bug of tnthw.*KeyError: 'lost' \(test_main.py:\d+\)", err)
    (report,) = tmp_path.iterdir()
    assert str(report) in err
    text = report.read_text()
    assert "tnthw simulate 'a b'" in text and "Traceback" in text and "lost" in text


def test_a_bug_shows_its_traceback_where_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("TNTHW_DEBUG", "1")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    fail(monkeypatch, KeyError("lost"))
    assert main([]) == 70
    assert "Traceback" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_bug_on_a_full_disk(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delenv("TNTHW_DEBUG", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nothing"))
    fail(monkeypatch, KeyError("lost"))
    assert main([]) == 70
    assert "TNTHW_DEBUG=1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (OSError(28, "No space left", "/x/y"), "/x/y: cannot be used: No space left"),
        (MemoryError(), "this takes more memory than there is"),
    ],
)
def test_what_the_system_refuses_is_a_message(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    message: str,
) -> None:
    monkeypatch.delenv("TNTHW_DEBUG", raising=False)
    fail(monkeypatch, error)
    assert main([]) == 2
    assert capsys.readouterr().err == f"tnthw: {message}\n"


def test_an_interruption_says_what_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fail(monkeypatch, KeyboardInterrupt())
    assert main(["simulate", "x"]) == 130
    assert capsys.readouterr().err == "tnthw: interrupted\n"
    for command in ("train", "explore", "methods"):
        assert main([command, "x"]) == 130
        assert "interrupted; the same command goes on" in capsys.readouterr().err


def test_ctrl_c_in_a_real_run() -> None:
    program = (
        "import signal, sys, time, tnthw.workflows.models as m, tnthw.cli\n"
        # a shell that starts the tests in the background has them ignore it
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "def wait(*_):\n    print('ready', flush=True)\n    time.sleep(60)\n"
        "m.load = wait\n"
        "sys.exit(tnthw.cli.main(['show', 'digits']))"
    )
    command, pipe = [sys.executable, "-c", program], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as run:
        try:
            assert run.stdout is not None and run.stdout.readline() == "ready\n"
            time.sleep(0.1)
            run.send_signal(signal.SIGINT)
            _, err = run.communicate(timeout=30)
        finally:
            run.kill()
    assert (run.returncode, err) == (130, "tnthw: interrupted\n")


def test_names_that_the_output_cannot_encode_are_escaped(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-m", "tnthw", "program", "digits", "--output", "na\N{DIAERESIS}.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": root},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"na\\xa8.txt: ")


@pytest.mark.parametrize("arguments", ["machine", "show digits", "--help"])
@pytest.mark.parametrize("output", [">&-", "| head -c 1"])
def test_an_output_that_nobody_reads_is_no_mistake(arguments: str, output: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {sys.executable} -m tnthw {arguments} {output}"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interruption_while_the_commands_are_loaded_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert main(["simulate", "digits"]) == cli.EXIT_INTERRUPTED
    assert capsys.readouterr().err == "tnthw: interrupted\n"
