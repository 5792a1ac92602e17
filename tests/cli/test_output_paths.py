"""Where results cannot be written: one message before anything runs, exit status 2."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args, get_type_hints

import numpy as np
import pytest

from tnthw.cli import main
from tnthw.cli.app import app
from tnthw.cli.options import OUTPUT_FILE, OUTPUT_FOLDER, OUTPUT_PREFIX

ROOT = Path(__file__).parents[2]
DIGITS = str(ROOT / "models" / "digits")

WRITING = {
    "run": ["run", DIGITS, "--input", "x.npy", "--output", "PATH"],
    "program": ["program", DIGITS, "--output", "PATH"],
    "program image": ["program", DIGITS, "--image", "PATH"],
    "import": ["import", f"{DIGITS}/model.safetensors", "--output", "PATH"],
    "export": ["export", DIGITS, "--output", "PATH"],
    "simulate": ["simulate", DIGITS, "--output", "PATH"],
    "compare": ["compare", DIGITS, "--output", "PATH"],
    "rtl": ["rtl", "--output", "PATH"],
    "testbench": ["testbench", DIGITS, "--output", "PATH"],
    "report": ["report", str(ROOT / "sim" / "digits.toml"), "--output", "PATH"],
    "demo": ["demo", "--output", "PATH"],
    "soc": ["soc", DIGITS, "--output", "PATH"],
    "prove": ["prove", "queue", "--output", "PATH"],
    "explore": ["explore", str(ROOT / "sim" / "presets.toml"), "--output", "PATH"],
    "methods": ["methods", str(ROOT / "models/studies/digits.toml"), "--output", "PATH"],
    "train": ["train", f"{DIGITS}/recipe.toml", "--output", "PATH"],
    "calibrate": [
        *("calibrate", "cells.lib", "--node", "130", "--title", "t", "--output", "PATH"),
    ],
    "calibrate machines": ["calibrate", "machines", "--output", "PATH"],
    "calibrate memories": ["calibrate", "memories", "--output", "PATH"],
    "peer scalesim": ["peer", "scalesim", DIGITS, "--output", "PATH"],
}
"""Every command that writes."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("kept")
    np.save(tmp_path / "x.npy", np.zeros((1, 8, 8), np.uint8))
    monkeypatch.chdir(tmp_path)
    return tmp_path


GROUPS = ("peer", "calibrate")
"""Commands that hold others; some do something of their own too."""


def commands() -> list[tuple[str, object]]:
    found = []
    for name in app:
        if name.startswith("-"):
            continue
        inner = [n for n in app[name] if not n.startswith("-")] if name in GROUPS else []
        found += [(f"{name} {n}", app[name][n].default_command) for n in inner]
        if not inner or app[name].default_command is not None:
            found.append((name, app[name].default_command))
    return found


def test_every_command_that_writes_is_in_the_list() -> None:
    checked = (OUTPUT_FILE, OUTPUT_FOLDER, OUTPUT_PREFIX)
    writes = set()
    for name, command in commands():
        hints = get_type_hints(command, include_extras=True)
        for parameter in inspect.signature(command).parameters:  # type: ignore[arg-type]
            if parameter in ("output", "image"):
                assert any(each in get_args(hints[parameter]) for each in checked), name
                writes.add(name if parameter == "output" else f"{name} {parameter}")
    assert writes == set(WRITING)


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("path", ["file/x", "~no-such-user/x", "/proc/x", "wrong"])
def test_a_path_that_cannot_be_written(
    command: str, path: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    is_file = command in ("run", "program", "program image", "export", "calibrate")
    if path == "wrong":
        path = {"program image": "folder/..", True: "folder"}.get(command, "file")
        path = "folder" if is_file and command != "program image" else path
    arguments = [path if part == "PATH" else part for part in WRITING[command]]
    before = sorted(each.name for each in place.rglob("*"))
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1, err
    assert path.partition("/")[0] in err
    assert sorted(each.name for each in place.rglob("*")) == before
    assert (place / "file").read_text() == "kept"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["show", DIGITS], ["machine", "t8x8"], ["--help"]])
def test_a_full_standard_output(arguments: list[str]) -> None:
    buffered = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tnthw", *arguments],
            env=buffered,  # or every line would fail as it is printed
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "tnthw: standard output: cannot be used: No space left on device\n"


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "tnthw", "show", DIGITS, "--arrays"],
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")
