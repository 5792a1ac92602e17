from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tnthw.errors import ConfigError, MissingToolError, OutputError
from tnthw.report import make as module
from tnthw.report.make import demo, report
from tnthw.workflows.models import load


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What would be written, without running anything."""
    calls: list[dict[str, Any]] = []

    def write(asked: Any, folder: Path, step: Any, *, command: str) -> dict[str, Any]:
        calls.append({"asked": asked, "folder": folder, "command": command})
        return {
            "name": asked.study.name, "headline": "h", "files": ["index.html"], "passed": True,
            "notes": {"data": "x"},
        }  # fmt: skip

    monkeypatch.setattr(module, "write_report", write)
    monkeypatch.setattr(module, "need", lambda *_: None)
    return calls


def test_a_model_is_reported_on_the_smallest_machine_with_all_its_images(
    written: list[dict[str, Any]],
) -> None:
    made = report("digits")
    (call,) = written
    asked = call["asked"]
    assert (asked.machine.name, asked.images, asked.study.verify_images) == ("t8x8", "all", 2)
    assert call["folder"] == Path("reports/digits") and call["command"] == "tnthw report digits"
    assert made.page == Path("reports/digits/index.html")
    assert repr(made) == f"h\npage: {made.page}"
    assert json.loads(json.dumps(made.record())) == {
        "name": "digits", "folder": "reports/digits", "page": "reports/digits/index.html",
        "headline": "h", "passed": True, "notes": {"data": "x"}, "files": ["index.html"],
        "left_out": "",
    }  # fmt: skip


def test_what_is_given_is_in_the_page_and_in_the_command_that_repeats_it(
    written: list[dict[str, Any]], tmp_path: Path
) -> None:
    report(
        "digits", tmp_path, machine="t16x16", images=7, technology="aladdin40", verify_images=0,
        title="Mine",
    )  # fmt: skip
    (call,) = written
    asked = call["asked"]
    assert (asked.study.title, asked.study.verify_images) == ("Mine", 0)
    assert (asked.machine.name, asked.technology.name, asked.images) == ("t16x16", "aladdin40", 7)
    assert call["command"] == (
        "tnthw report digits --machine t16x16 --images 7 --technology aladdin40"
    )


def test_a_study_is_taken_as_it_is_but_for_what_is_given(
    written: list[dict[str, Any]], tmp_path: Path
) -> None:
    study = tmp_path / "s.toml"
    study.write_text('name = "s"\nmodel = "digits"\nmachine = "t32x32"\nimages = 3\n')
    report(str(study), tmp_path / "a")
    report(study, tmp_path / "b", images=5)
    first, second = (call["asked"] for call in written)
    assert first.machine.name == second.machine.name == "t32x32"
    assert (first.images, second.images) == (3, 5)
    assert written[1]["command"] == f"tnthw report {study} --images 5"


def test_the_name_of_a_model_becomes_one_of_a_folder(written: list[dict[str, Any]]) -> None:
    from dataclasses import replace

    for name, folder in (("../a b", "a_b"), ("//", "model"), ("ok-1.2", "ok-1.2")):
        report(replace(load("digits"), name=name))
        assert written[-1]["folder"] == Path("reports") / folder


def test_mistakes_come_before_the_work(
    written: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="is a file, give a folder"):
        report("digits", tmp_path / "file")
    with pytest.raises(ConfigError, match="verify_images"):
        report("digits", tmp_path, verify_images=-1)
    with pytest.raises(ConfigError, match="there is no such file"):
        report(tmp_path / "no.toml")
    monkeypatch.setattr("tnthw.extras.has", lambda package: False)
    monkeypatch.undo()
    assert not written


def test_rtl_without_its_packages_is_refused_before_anything_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tnthw.extras.has", lambda package: package != "cocotb")
    with pytest.raises(MissingToolError, match="verify_images = 0 .* needs the package cocotb"):
        report("digits", tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_demo_runs_the_rtl_where_it_can(
    written: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tnthw.verify.tools.find_verilator", lambda: None)
    made = demo(tmp_path)
    assert written[0]["asked"].study.verify_images == 2 and made.left_out == ""
    assert written[0]["command"] == "tnthw demo"


def test_the_demo_without_verilator_says_how_to_have_it(
    written: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise MissingToolError("verilator: not found; install it")

    monkeypatch.setattr("tnthw.verify.tools.find_verilator", missing)
    made = demo(tmp_path)
    assert written[0]["asked"].study.verify_images == 0
    assert made.lines()[-1] == "the RTL was not run: verilator: not found; install it"
