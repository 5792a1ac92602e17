"""Plain names, initial values apart, ports in order."""

from __future__ import annotations

import pytest

from tnthw.rtl.clean import clean, order_ports


def test_escaped_names_become_plain_ones_that_meet_no_other() -> None:
    text = "  wire \\a$1 ;\n  wire a_1;\n  wire \\begin ;\n  m u (.\\a$1 (\\begin ), .b(a_1));\n"
    assert clean(text) == (
        "  wire a_1_;\n  wire a_1;\n  wire begin_;\n  m u (.a_1_(begin_), .b(a_1));\n"
    )


def test_an_initial_value_is_a_statement() -> None:
    assert clean("  reg [3:0] a = 4'h7;\n  reg b = 1'h0;\n  reg c;\n") == (
        "  reg [3:0] a;\n  initial a = 4'h7;\n  reg b;\n  initial b = 1'h0;\n  reg c;\n"
    )


def test_no_bit_of_a_vector() -> None:
    assert clean("  assign a = ! b[1:0];\n") == "  assign a = ~| b[1:0];\n"


def test_ports_are_listed_in_order() -> None:
    text = "module top(b, a\n, clk);\nendmodule\nmodule other(y, x);\nendmodule\n"
    assert order_ports(text, "top", ["clk", "a", "b", "c"]) == (
        "module top(\n  clk,\n  a,\n  b\n);\nendmodule\nmodule other(y, x);\nendmodule\n"
    )
    with pytest.raises(ValueError, match=r"order of \['b'\] is not known"):
        order_ports(text, "top", ["clk", "a"])
