"""Operands of one width in RTLIL."""

from __future__ import annotations

import pytest

from tnthw.rtl.even_operands import even_operands
from tnthw.rtl.netlist import Cell, Module, Signal

WIDE: Signal = [("\\w", i) for i in range(5)]
NARROW: Signal = [("\\x", 5), ("\\x", 6)]


def cell(kind: str, signed: str, a: Signal, b: Signal, y: int) -> Cell:
    parameters = {"A_SIGNED": signed[0], "B_SIGNED": signed[1], "Y_WIDTH": str(y)}
    parameters |= {"A_WIDTH": str(len(a)), "B_WIDTH": str(len(b))}
    ports: dict[str, Signal] = {"A": a, "B": b, "Y": [("\\y", i) for i in range(y)]}
    return Cell(kind, "$1", parameters, ports, {})


def evened(kind: str, signed: str, a: Signal, b: Signal, y: int) -> tuple[Signal, Signal]:
    """The two operands, their widths checked."""
    one = cell(kind, signed, a, b, y)
    even_operands(Module("\\m", cells=[one]))
    for port in ("A", "B"):
        assert one.parameters[f"{port}_WIDTH"] == str(len(one.ports[port]))
    return one.ports["A"], one.ports["B"]


@pytest.mark.parametrize("kind, y", [("$eq", 1), ("$sub", 5), ("$and", 5)])
@pytest.mark.parametrize(
    "signed, narrow, fill",
    [
        ("11", NARROW, ("\\x", 6)),
        ("00", NARROW, "0"),
        ("10", NARROW, "0"),  # both are read without a sign
        ("11", ["0", "1"], "1"),
        ("11", [], "0"),
    ],
)
def test_the_narrower_operand_gets_its_sign_in_front(
    kind: str, y: int, signed: str, narrow: Signal, fill: str
) -> None:
    extended = narrow + [fill] * (5 - len(narrow))
    assert evened(kind, signed, narrow, WIDE, y) == (extended, WIDE)
    assert evened(kind, signed, WIDE, narrow, y) == (WIDE, extended)


def test_sums_are_as_wide_as_their_result() -> None:
    assert evened("$add", "00", NARROW, ["1"], 3) == ([*NARROW, "0"], ["1", "0", "0"])
    assert evened("$add", "11", WIDE, NARROW, 3) == (WIDE[:3], [*NARROW, NARROW[1]])
    assert evened("$lt", "11", WIDE, NARROW, 1)[0] == WIDE


def test_the_amount_of_a_shift_and_other_cells_stay() -> None:
    assert evened("$shl", "00", NARROW, ["1"], 3) == ([*NARROW, "0"], ["1"])
    assert evened("$sshr", "11", NARROW, ["1"], 3) == (NARROW, ["1"])
