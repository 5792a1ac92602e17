"""Targets of the Makefile that look for tools."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKE = shutil.which("make")


@pytest.fixture
def make(tmp_path: Path):
    """Run a target with nothing on PATH but programs of the test's own."""
    if MAKE is None:
        pytest.skip("no make")

    def program(name: str, text: str) -> None:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)

    def run(target: str, **programs: str) -> tuple[int, str]:
        for name, text in programs.items():
            program(name.replace("_", "-"), text)
        done = subprocess.run(
            [str(MAKE), "--no-print-directory", target], cwd=ROOT, env={"PATH": str(tmp_path)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    return run


def test_without_root_the_compiler_that_is_missing_is_named_with_its_install_line(make) -> None:
    status, told = make("riscv", id="echo 1000", apt_get="exit 0")
    assert status == 2 and "missing: riscv64-unknown-elf-gcc" in told
    assert "sudo apt-get install gcc-riscv64-unknown-elf" in told


def test_root_installs_it_and_is_told(make) -> None:
    status, told = make("riscv", id="echo 0", apt_get='echo "$@" >&2; exit 0')
    assert status == 0 and "installing: apt-get install gcc-riscv64-unknown-elf" in told


def test_an_installation_that_fails_ends_the_target(make) -> None:
    assert make("riscv", id="echo 0", apt_get='test "$1" = update')[0] == 2


def test_nothing_is_said_where_it_is_there(make) -> None:
    assert make("riscv", riscv64_unknown_elf_gcc="exit 0") == (0, "")
