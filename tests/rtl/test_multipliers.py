"""The one definition of a cell that multiplies."""

from __future__ import annotations

import pytest

from tnthw.rtl.multipliers import multipliers


@pytest.mark.parametrize(
    "cell",
    [
        "$mul", "$macc", "$macc_v2", "$alu_mul", "$div", "$mod", "$divfloor", "$modfloor", "$pow",
        "$__mul", "$_mul_", "MULT18X18D", "DSP48E1", "SB_MAC16", "altera_mult_add",
    ],
)  # fmt: skip
def test_cells_that_multiply(cell: str) -> None:
    assert multipliers({cell: 2, "$add": 9}) == {cell: 2}


@pytest.mark.parametrize(
    "cell", ["$add", "$sub", "$mux", "$mem_v2", "$shl", "$pmux", "$reduce_and", "CCU2C", "LUT4"]
)
def test_cells_that_do_not(cell: str) -> None:
    assert multipliers({cell: 1}) == {}
