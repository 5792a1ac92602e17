"""Block memories as instances of one module, `tnthw_ram`, which an SRAM macro can replace."""

from __future__ import annotations

from itertools import groupby

from tnthw.rtl.netlist import Cell, Module, Signal

RAM = "tnthw_ram"
VERILOG = """\
// A memory that reads one word and writes another in a cycle: put an SRAM macro in its place here.
// `read_data` is what `read_address` held with `read_enable`, a cycle later, and stays until the
// next read. A part of PART bits is written where its bit of `write_enable` is set. No word is read
// in the cycle in which it is written: what comes then may be anything. Nothing needs the zeros.
module tnthw_ram #(
  parameter WIDTH = 8,
  parameter DEPTH = 2,
  parameter ADDRESS = 1,
  parameter PART = 8
) (
  input clk,
  input [WIDTH/PART-1:0] write_enable,
  input [ADDRESS-1:0] write_address,
  input [WIDTH-1:0] write_data,
  input read_enable,
  input [ADDRESS-1:0] read_address,
  output reg [WIDTH-1:0] read_data
);
  (* no_rw_check *)
  (* ram_style = "block" *)
  reg [WIDTH-1:0] words [0:DEPTH-1];
  integer word;
  initial for (word = 0; word < DEPTH; word = word + 1) words[word] = 0;
  integer low;
  always @(posedge clk) begin
    for (low = 0; low < WIDTH; low = low + PART)
      if (write_enable[low/PART]) words[write_address][low +: PART] <= write_data[low +: PART];
    if (read_enable) read_data <= words[read_address];
  end
endmodule
"""


def use_ram(modules: dict[str, Module]) -> bool:
    """Replace the memories that ask for block RAM, in place; whether there was one.

    Raises
    ------
    ValueError: one has other ports than the module.
    """
    found = False
    for module in modules.values():
        for place, cell in enumerate(module.cells):
            if cell.kind == "$mem_v2" and "\\ram_style" in cell.attributes:
                module.cells[place] = _instance(cell)
                found = True
    return found


def _instance(cell: Cell) -> Cell:
    wanted = {
        "RD_PORTS": 1, "WR_PORTS": 1, "RD_CLK_ENABLE": 1, "RD_CLK_POLARITY": 1,
        "WR_CLK_POLARITY": 1, "RD_TRANSPARENCY_MASK": 0, "OFFSET": 0,
    }  # fmt: skip
    ports = cell.ports
    plain = all(cell.number(name) == value for name, value in wanted.items())
    if not plain or ports["RD_CLK"] != ports["WR_CLK"]:
        raise ValueError(f"memory {cell.name} has other ports than {RAM}")
    part, enables = _parts(ports["WR_EN"])
    sizes = {"WIDTH": len(ports["RD_DATA"]), "DEPTH": cell.number("SIZE")}
    sizes |= {"ADDRESS": cell.number("ABITS"), "PART": part}
    return Cell(
        f"\\{RAM}",
        cell.name,
        {name: str(value) for name, value in sizes.items()},
        {
            "clk": ports["RD_CLK"],
            "write_enable": enables,
            "write_address": ports["WR_ADDR"],
            "write_data": ports["WR_DATA"],
            "read_enable": ports["RD_EN"],
            "read_address": ports["RD_ADDR"],
            "read_data": ports["RD_DATA"],
        },
        {},
    )


def _parts(enables: Signal) -> tuple[int, Signal]:
    """The size of the parts that are written apart, and the enable of each."""
    runs = [len(list(run)) for _, run in groupby(enables)]
    part = next(
        size for size in range(min(runs), 0, -1) if not any(length % size for length in runs)
    )
    return part, enables[::part]
