"""Latest arrivals by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.calibration.test_gate_sim import cell, made
from tnthw.calibration.arrival import latest_ps
from tnthw.errors import OutputError


def test_the_longest_path_counts_whether_it_is_taken_or_not(tmp_path: Path) -> None:
    cells = {
        "flop": cell("DFF", CK=2, D=6, Q=3),
        "slow": cell("BUF", A=3, Y=4),
        "inv": cell("INV", A=4, Y=5),
        "nand": cell("NAND2", A=5, B=3, Y=6),
    }
    netlist, found, _ = made(tmp_path, {"clk": [2], "y": [6]}, cells)
    assert latest_ps(netlist, found) == pytest.approx(30 + 20 + 10 + 15)


def test_a_loop_has_no_arrival(tmp_path: Path) -> None:
    cells = {"one": cell("BUF", A=3, Y=4), "two": cell("BUF", A=4, Y=3)}
    netlist, found, _ = made(tmp_path, {"y": [4]}, cells)
    with pytest.raises(OutputError, match="2 gates form a loop"):
        latest_ps(netlist, found)
