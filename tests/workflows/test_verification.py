from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.verify.programs import SMALL
from tnthw.errors import ConfigError, MissingToolError, TnthwError, VerificationError
from tnthw.ir.graph import Graph
from tnthw.verify.report import Difference, VerifyReport
from tnthw.workflows.inputs import images
from tnthw.workflows.models import load
from tnthw.workflows.verification import Verification, verify

REPORT = VerifyReport(
    model="x", machine="t8x8", simulator="verilator 5", images=2, bytes_compared=1000,
    bytes_different=0, cycles_rtl=4000, cycles_simulator=4000, first_cycles=2500,
    later_cycles=1500, instructions_compared=9,
    instructions_different=0, events_compared=19, events_different=0, problems={},
)  # fmt: skip


def made(report: VerifyReport) -> Verification:
    model = load("digits")
    return Verification(model=model, images=images(model, 2), report=report)


def test_agreement_in_two_lines_and_a_frame() -> None:
    found = made(REPORT)
    assert found.passed and repr(found).split("\n") == [
        "digits on t8x8: RTL and simulator agree (verilator 5, 2 images)",
        "differences: 0 of 1,000 bytes, 0 of 9 instructions, 0 of 19 events; "
        "cycles 4,000 and 4,000",
    ]
    assert found.frame.different.tolist() == [0, 0, 0, 0] and found.differences.empty
    assert found.record()["model"] == "digits" and found.record()["passed"] is True


def test_a_difference_is_told() -> None:
    difference = Difference(kind="byte", image=0, where="<here>", simulator="1", rtl="2")
    report = replace(REPORT, bytes_different=3, cycles_rtl=4001, differences=(difference,))
    found = made(report)
    assert not found.passed and "DIFFER" in repr(found) and "3 of 1,000 bytes" in repr(found)
    assert found.frame.different.tolist() == [3, 0, 0, 1]
    assert found.differences["where"].tolist() == ["<here>"]
    assert "DIFFER" in found._repr_html_()


def test_a_missing_package_is_named_before_anything_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tnthw.extras.has", lambda package: package != "cocotb")
    with pytest.raises(MissingToolError, match="verification with verilator needs .* cocotb"):
        verify("digits")


@pytest.mark.rtl
def test_wrong_arguments_are_told() -> None:
    with pytest.raises(VerificationError, match="simulator 'questa' does not exist"):
        verify("digits", simulator="questa")
    for arguments in ({"machine": "t9x9"}, {"images": 0}, {"images": {}}):
        with pytest.raises(TnthwError):
            verify("digits", **arguments)  # type: ignore[arg-type]


@pytest.mark.rtl
def test_a_network_on_the_components(small_net: Callable[..., Graph]) -> None:
    found = verify(small_net(size=4, out=4), SMALL, 1, simulator="amaranth")
    assert found.passed and found.report.bytes_compared > 0 and found.report.images == 1


def test_a_simulator_is_given_by_name() -> None:
    with pytest.raises(ConfigError, match="simulator: got a ndarray; give its name"):
        verify("digits", simulator=np.zeros(3))  # type: ignore[arg-type]
