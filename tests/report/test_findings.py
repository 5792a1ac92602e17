from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tnthw.errors import ConfigError
from tnthw.report import findings as module
from tnthw.report.findings import Asked, Findings, find, headline
from tnthw.report.study import Study
from tnthw.verify.report import VerifyReport
from tnthw.workflows.models import load
from tnthw.workflows.verification import Verification

STUDY = Study(name="digits", model="digits", images=4, verify_images=0)
AGREES = VerifyReport(
    model="digits", machine="t8x8", simulator="amaranth", images=1, bytes_compared=1000,
    bytes_different=0, cycles_rtl=4000, cycles_simulator=4000, first_cycles=4000,
    later_cycles=3000, instructions_compared=10,
    instructions_different=0, events_compared=10, events_different=0, problems={},
)  # fmt: skip


@pytest.fixture(scope="module")
def found() -> Findings:
    return find(Asked.of(STUDY), None)


def test_what_is_given_takes_the_place_of_what_the_study_names() -> None:
    plain = Asked.of(STUDY)
    assert (plain.machine.name, plain.technology.name, plain.images) == ("t8x8", "horowitz45", 4)
    given = Asked.of(
        STUDY, model=load("mlp"), machine="t16x16", technology="aladdin40", images="all"
    )
    assert (given.model.name, given.machine.name) == ("mlp", "t16x16")
    assert (given.technology.name, given.images) == ("aladdin40", "all")
    assert Asked.of(STUDY.model_copy(update={"images": None})).images == "all"
    with pytest.raises(ConfigError, match="unknown machine"):
        Asked.of(STUDY, machine="t9x9")


def test_parts_are_told_as_they_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    verified: list[object] = []

    def verify(model: object, machine: object, images: int, *, verilog: str | None) -> Any:
        verified.append((images, verilog))

    monkeypatch.setattr(module, "verify", verify)
    monkeypatch.setattr(module, "has", lambda package: False)
    asked = Asked.of(STUDY.model_copy(update={"verify_images": 2}))
    made = find(asked, lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert verified == [(2, None)] and made.verilog is None and made.cells is None


def test_without_rtl_all_else_is_found(found: Findings) -> None:
    assert found.passed and found.verification is None
    assert found.comparison.machine.name == found.measured.machine.name == "t8x8"
    assert len(found.measured.images) == 4
    line = headline(found)
    assert line.startswith("digits on t8x8: ") and line.endswith("; RTL not run")
    assert "% right, " in line and " cycles and " in line


def test_the_headline_has_the_differences(found: Findings) -> None:
    def with_rtl(**changes: int) -> Findings:
        report = replace(AGREES, **changes)
        model, images = found.measured.model, found.measured.images
        verification = Verification(model=model, images=images, report=report)
        return replace(found, verification=verification)

    right = with_rtl()
    assert right.passed
    assert headline(right).endswith("differ in 0 of 1,000 bytes and 0 of 4,000 cycles")
    wrong = with_rtl(bytes_different=3, cycles_rtl=4001)
    assert not wrong.passed
    assert headline(wrong).endswith("differ in 3 of 1,000 bytes and 1 of 4,001 cycles")
