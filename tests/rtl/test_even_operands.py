"""Operands of one width in RTLIL."""

from __future__ import annotations

import re

import pytest

from tnthw.rtl.even_operands import even_operands

CELL = """  cell ${kind} $1
    parameter \\A_SIGNED {signed}
    parameter \\B_SIGNED {signed}
    parameter \\A_WIDTH {a_width}
    parameter \\B_WIDTH {b_width}
    parameter \\Y_WIDTH {y_width}
    connect \\A {a}
    connect \\B {b}
    connect \\Y $2
  end
"""


def evened(kind: str, signed: int, a: tuple[str, int], b: tuple[str, int], y: int) -> list[str]:
    """The two operands, their widths checked."""
    text = even_operands(
        CELL.format(kind=kind, signed=signed, a=a[0], a_width=a[1], b=b[0], b_width=b[1], y_width=y)
    )
    widths = [int(found) for found in re.findall(r"[AB]_WIDTH (\d+)", text)]
    assert widths[0] == widths[1] == max(a[1], b[1], y if kind in ("add", "sub") else 0)
    return re.findall(r"connect \\[AB] (.*)", text)


@pytest.mark.parametrize(
    "signal, width, signed, expected",
    [
        ("\\x [2:0]", 3, 1, "{ \\x [2] \\x [2] \\x [2:0] }"),
        ("\\x [2:0]", 3, 0, "{ 1'0 1'0 \\x [2:0] }"),
        ("\\x [7:5]", 3, 1, "{ \\x [7] \\x [7] \\x [7:5] }"),
        ("3'100", 3, 1, "{ 1'1 1'1 3'100 }"),
        ("{ 1'0 \\x [1:0] }", 3, 1, "{ 1'0 1'0 1'0 \\x [1:0] }"),
        ("{ \\x [4:3] \\y [0] }", 3, 1, "{ \\x [4] \\x [4] \\x [4:3] \\y [0] }"),
        ("\\x", 3, 1, "{ \\x [2] \\x [2] \\x }"),
        ("{ }", 0, 1, "5'00000"),
    ],
)
def test_the_narrower_operand_gets_its_sign_in_front(
    signal: str, width: int, signed: int, expected: str
) -> None:
    wide = ("\\w [4:0]", 5)
    assert evened("eq", signed, (signal, width), wide, 1) == [expected, wide[0]]
    assert evened("sub", signed, wide, (signal, width), 5) == [wide[0], expected]


def test_sums_are_as_wide_as_their_result() -> None:
    found = evened("add", 0, ("\\a [1:0]", 2), ("1'1", 1), 3)
    assert found == ["{ 1'0 \\a [1:0] }", "{ 1'0 1'0 1'1 }"]


def test_nothing_else_changes() -> None:
    for kind in ("mux", "and", "shl"):
        text = CELL.format(
            kind=kind, signed=0, a="\\a", a_width=1, b="\\b [3:0]", b_width=4, y_width=4
        )
        assert even_operands(text) == text


def test_a_concatenation_whose_top_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="width of .x is not known"):
        evened("eq", 1, ("{ \\x \\y [1:0] }", 3), ("\\w [4:0]", 5), 1)
