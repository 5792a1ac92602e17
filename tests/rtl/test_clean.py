"""Plain names, initial values apart, a port a line, choices that do not overlap, comments."""

from __future__ import annotations

from tnthw.rtl.clean import clean, comment_modules, list_ports


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


def test_a_choice_by_the_first_bit_that_is_set_has_a_label_for_each_bit() -> None:
    before = (
        "    casez (s)\n      3'b??1:\n        f = b[0];\n      3'b?1?:\n        f = b[1];\n"
        "      3'b1??:\n        f = b[2];\n      default:\n        f = a;\n    endcase\n"
    )
    assert clean(before) == (
        "    case (1'b1)\n      s[0]:\n        f = b[0];\n      s[1]:\n        f = b[1];\n"
        "      s[2]:\n        f = b[2];\n      default:\n        f = a;\n    endcase\n"
    )


def test_a_port_a_line_and_a_comment_before_its_module() -> None:
    text = "module top(b, a\n, clk);\nendmodule\nmodule other(y);\nendmodule\n"
    listed = list_ports(text.replace("\n, clk", ",\nclk"))
    assert listed.startswith(
        "module top(\n  b,\n  a,\n  clk\n);\nendmodule\nmodule other(\n  y\n);"
    )
    assert comment_modules(text, {"other": "Another.", "none": "."}) == text.replace(
        "module other", "// Another.\nmodule other"
    )
