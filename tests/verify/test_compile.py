from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tnthw.verify import compile as module
from tnthw.verify.build import build
from tnthw.verify.compile import make_flags

NEEDED = (
    "ar as cat chmod cp dirname echo env expr false g++ gcc ld ln ls make mkdir mktemp mv nm perl "
    "pwd ranlib rm rmdir sed sh sleep sort test touch tr true uname xargs"
).split()
"""Programs of binutils, coreutils, findutils, g++, make and perl that a build may call."""


def folder_of_programs(folder: Path) -> Path:
    """A folder to be the whole PATH: what a build needs, and Pythons that are not ours."""
    folder.mkdir()
    for name in NEEDED:
        found = shutil.which(name)
        if found is not None:
            (folder / name).symlink_to(found)
    for name in ("python", "python3"):
        (folder / name).write_text("#!/bin/sh\necho wrong Python >&2\nexit 42\n")
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
@pytest.mark.parametrize("folder", ["plain", "with blank", "quote's", "dollar$(x)"])
def test_make_calls_this_python_wherever_it_is(folder: str, tmp_path: Path, monkeypatch) -> None:
    python = tmp_path / folder / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    (tmp_path / "makefile").write_text(
        "PYTHON3 = python3\nCXX = c++\nall:\n"
        "\t@$(PYTHON3) -c 'print(\"ours\")'\n\t@echo $(CXX) $(OPT_SLOW)\n"
    )
    monkeypatch.setattr(sys, "executable", str(python))
    programs = folder_of_programs(tmp_path / "bin")
    done = subprocess.run(
        ["make", "-f", str(tmp_path / "makefile")],
        env={"PATH": str(programs), "MAKEFLAGS": make_flags()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("ours\ng++ -O0\n", "")


@pytest.mark.slow
@pytest.mark.rtl
def test_a_build_where_no_program_is_called_python(tmp_path, monkeypatch, caplog) -> None:
    pytest.importorskip("cocotb")
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(folder_of_programs(tmp_path / "bin")))
    text = "module tiny2 (input wire a);\nreg b;\nalways #5 b = ~a;\nendmodule\n"
    with caplog.at_level(logging.INFO, logger="tnthw"):
        made = build(sources={"tiny2.v": text}, top="tiny2")
    assert os.access(made.folder / "tiny2", os.X_OK)
    said = [message for message in caplog.messages if message.startswith("tiny2: ")]
    assert said[0] == "tiny2: generating C++"
    assert any(message.startswith("tiny2: compiling file 1 of ") for message in said)


def test_stages_come_from_the_files_of_a_build(tmp_path: Path) -> None:
    assert module._stage(tmp_path, "m") == "m: generating C++"
    for name in ("Vtop.cpp", "Vtop__1.cpp", "Vtop__2.cpp", "verilated.o"):
        (tmp_path / name).touch()
    (tmp_path / "Vtop_classes.mk").write_text("VM_PARALLEL_BUILDS = 1\n")
    assert module._stage(tmp_path, "m") == "m: compiling file 1 of 3"
    (tmp_path / "Vtop.o").touch()
    assert module._stage(tmp_path, "m") == "m: compiling file 2 of 3"
    (tmp_path / "Vtop__1.o").touch()
    (tmp_path / "Vtop__2.o").touch()
    assert module._stage(tmp_path, "m") == "m: linking"


def test_a_small_design_is_compiled_as_one_file(tmp_path: Path) -> None:
    for name in ("Vtop.cpp", "Vtop__1.cpp"):
        (tmp_path / name).touch()
    (tmp_path / "Vtop_classes.mk").write_text("VM_PARALLEL_BUILDS = 0\n")
    assert module._stage(tmp_path, "m") == "m: compiling file 1 of 1"
    (tmp_path / "Vtop__ALL.o").touch()
    assert module._stage(tmp_path, "m") == "m: linking"
