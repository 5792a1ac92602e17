from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.report.verilog import excerpt, statistics

ROOT = Path(__file__).parents[2]


VERILOG = """// a * b
module top(clk, a);
  (* keep = 1 *)
  input clk;
  reg [7:0] count = 8'h00;
  reg ready = 1'h0;
  reg [15:0] memory [3:0];
  always @* count = a + b;
  assign x = a - b;
endmodule

module top_column_0(a, b);
  wire [3:0] c;
  assign c = a + b;
endmodule
"""


def test_statistics_of_verilog() -> None:
    counts = statistics(VERILOG)
    assert (counts.modules, counts.register_bits, counts.memory_bits) == (2, 9, 64)
    assert (counts.additions, counts.subtractions, counts.multiplications) == (2, 1, 0)
    assert statistics(VERILOG.replace("a - b", "a * b")).multiplications == 1


def test_the_excerpt_is_one_module_without_its_declarations() -> None:
    expected = "module top_column_0(a, b);\n  assign c = a + b;\nendmodule"
    assert excerpt(VERILOG) == expected
    assert excerpt("module other();\nendmodule\n") == ""


@pytest.mark.parametrize("name", ["t8x8", "t16x16", "t32x32"])
def test_the_committed_verilog_multiplies_nothing_and_has_a_column(name: str) -> None:
    text = (ROOT / "rtl" / f"tnthw_{name}.v").read_text()
    assert statistics(text).multiplications == 0
    assert "^" in excerpt(text) and "+" in excerpt(text)
