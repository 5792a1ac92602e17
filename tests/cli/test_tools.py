from __future__ import annotations

import pytest

from tests.cli.conftest import Record, Run


def test_doctor_names_tools_and_what_they_give(run: Run, record: Record) -> None:
    tools = record("doctor")["tools"]
    assert {"python", "torch", "amaranth", "verilator", "g++"} <= {tool["name"] for tool in tools}
    assert all(tool["gives"] and tool["install"] for tool in tools)
    assert run("doctor")[0] == 0


def test_doctor_gives_the_install_line_of_what_is_missing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tnthw.workflows.doctor
    from tnthw.verify.tools import ToolStatus

    row = ToolStatus(name="welder", found=None, gives="seams", install="pip install welder")
    monkeypatch.setattr(tnthw.workflows.doctor, "survey", lambda: (row,))
    out = run("doctor")[1]
    assert "missing" in out and "pip install welder" in out
