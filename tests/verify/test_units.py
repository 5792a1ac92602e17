"""The cocotb benches of the units, and that they notice wrong units."""

from __future__ import annotations

import re

import pytest

from tnthw.errors import VerificationError
from tnthw.verify import unit_run
from tnthw.verify.benches import units
from tnthw.verify.benches.streams import Coverage, InOrderChecker

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("name", unit_run.UNIT_BENCHES)
def test_unit_agrees_with_its_model(verilator, name):
    unit_run.run_unit_bench(name)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2, 3, 4])
@pytest.mark.parametrize("name", unit_run.UNIT_BENCHES)
def test_unit_agrees_with_its_model_on_more_stimuli(verilator, name, seed):
    unit_run.run_unit_bench(name, seed=seed)


def test_checker_fails_on_a_wrong_a_missing_and_an_unexpected_value():
    checker = InOrderChecker("x")
    checker.expect(1)
    with pytest.raises(AssertionError, match="expected 1"):
        checker.observe(2)
    with pytest.raises(AssertionError, match="nothing was expected"):
        checker.observe(2)
    with pytest.raises(AssertionError, match="nothing was compared"):
        checker.finish()
    checker.expect(3)
    checker.observe(3)
    checker.expect(4)
    with pytest.raises(AssertionError, match="never came"):
        checker.finish()


def test_coverage_names_what_was_never_hit():
    coverage = Coverage({"a": 1})
    coverage.require("a")
    with pytest.raises(AssertionError, match="never covered: b"):
        coverage.require("a", "b")


@pytest.mark.slow
@pytest.mark.parametrize(
    "name, right, wrong",
    [
        ("decoder", "4'hf", "4'he"),  # a spare code passes as legal, and legal ones do not
        ("column", r"carries_1 <= \S+;", "carries_1 <= 1'h0;"),
    ],
)
def test_bench_notices_a_wrong_unit(verilator, monkeypatch, name, right, wrong):
    text, places = re.subn(right, wrong, units.units_verilog())
    assert places
    monkeypatch.setattr(units, "units_verilog", lambda: text)
    with pytest.raises(VerificationError, match=r"(?s)1 of \d+ tests failed.*AssertionError"):
        unit_run.run_unit_bench(name)
