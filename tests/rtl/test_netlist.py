"""RTLIL as objects, read and written again."""

from __future__ import annotations

import pytest

from tnthw.rtl.netlist import Cell, Module, Wire, constant, parse, write

TEXT = """\
# Generated
autoidx 5
attribute \\top 1
module \\m
  attribute \\init 4'0011
  wire width 4 output 2 \\q
  wire width 3 input 1 \\a
  wire $1
  cell $add $2
    parameter \\A_SIGNED 0
    parameter signed \\B 32'1
    connect \\A { \\a [2:1] 2'10 \\a [0] }
    connect \\Y { \\q [3] $1 \\q [1] }
  end
  connect \\q [0] 1'x
end
"""


def test_a_module_is_read() -> None:
    (module,) = parse(TEXT).values()
    assert module.name == "\\m" and module.attributes == {"\\top": "1"}
    assert module.wires == {
        "\\q": Wire(4, "output", 2, False, {"\\init": "4'0011"}),
        "\\a": Wire(3, "input", 1),
        "$1": Wire(1),
    }
    (cell,) = module.cells
    assert cell.kind == "$add" and cell.name == "$2" and cell.number("A_SIGNED") == 0
    assert cell.ports["A"] == [("\\a", 0), "0", "1", ("\\a", 1), ("\\a", 2)]
    assert cell.ports["Y"] == [("\\q", 1), ("$1", 0), ("\\q", 3)]
    assert module.connections == [([("\\q", 0)], ["x"])]


def test_what_is_written_is_read_as_the_same() -> None:
    modules = parse(TEXT)
    assert parse(write(modules)) == modules
    assert "parameter signed \\B 32'1\n" in write(modules)


def test_the_fewest_parts_are_written() -> None:
    ports = {"A": [("\\a", 1), ("\\a", 2), "1", "0", ("\\b", 0), ("\\a", 0)]}
    module = Module("\\m", wires={"\\a": Wire(3), "\\b": Wire(1)})
    module.cells.append(Cell("$x", "$1", {}, ports, {}))
    assert "    connect \\A { \\a [0] \\b 2'01 \\a [2:1] }\n" in write({"\\m": module})


@pytest.mark.parametrize(
    "text, bits", [("3'110", "011"), ("4'x", "xxxx"), ("3'1", "100"), ("0'", ""), ("5", "101")]
)
def test_constants_are_read_lowest_first(text: str, bits: str) -> None:
    assert constant(text)[: len(bits)] == bits
    assert len(constant(text)) == (32 if "'" not in text else int(text.split("'")[0]))


@pytest.mark.parametrize(
    "line, told",
    [("  process $1", "process"), ("  cell $a $1\n    x", "cell"), ("  cell $a $1", "end")],
)
def test_other_lines_are_refused(line: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        parse(f"module \\m\n{line}\n")
