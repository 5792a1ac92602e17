"""The program as a process: start-up, help, exit status."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tnthw import __version__
from tnthw.cli import main

COMMANDS = (
    "train import show program run simulate machine rtl verify compare report explore doctor"
).split()


def python(*arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=folder
    )


def test_help_is_light() -> None:
    code = (
        "import sys; from tnthw.cli import main; assert main(['--help']) == 0; "
        "heavy = {'torch', 'amaranth', 'pandas', 'cocotb'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr
    assert all(command in done.stdout for command in COMMANDS)


def test_importing_the_package_is_light() -> None:
    code = "import sys, tnthw; sys.exit(bool({'torch', 'amaranth', 'numpy'} & set(sys.modules)))"
    assert python("-c", code).returncode == 0


def test_simulating_needs_neither_torch_nor_amaranth() -> None:
    code = (
        "import sys; sys.modules['torch'] = sys.modules['amaranth'] = None; "
        "from tnthw.cli import main; sys.exit(main(['compare', 'resnet8', '--machine', 't16x16']))"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"Example: tnthw {command}" in " ".join(capsys.readouterr().out.split())


def test_the_module_is_the_program(tmp_path: Path) -> None:
    done = python("-m", "tnthw", "--version", folder=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, __version__)
    done = python("-m", "tnthw", "simulate", "nothing", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("tnthw: unknown model") and "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    command = f"{sys.executable} -m tnthw show resnet8 | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("tnthw.ir")
    assert "Traceback" not in done.stderr


def test_a_missing_extra_is_named_with_its_install_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib.util

    find_spec = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "amaranth" else find_spec(name)
    )
    assert main(["verify", "resnet8"]) == 2
    assert "pip install 'amaranth[builtin-yosys]" in capsys.readouterr().err
