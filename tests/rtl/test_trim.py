"""What no output depends on is left out; nothing else changes."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("amaranth")

from amaranth.back import rtlil

from tests.rtl.equal import prove_equal
from tnthw.machine.presets import preset
from tnthw.rtl.column import Column
from tnthw.rtl.emit import word_level
from tnthw.rtl.memory_load import LoadPath
from tnthw.rtl.netlist import parse, write
from tnthw.rtl.port_guard import PortGuard
from tnthw.rtl.queue import Queue
from tnthw.rtl.scheduler import Scheduler
from tnthw.rtl.top import Machine
from tnthw.rtl.trim import trim

pytestmark = pytest.mark.rtl
TINY = dataclasses.replace(
    preset("t8x8"), name="t2x2", lanes=2, columns=2, rescale_channels=2, pixels=2, queue_depth=2,
    activation_banks=1, activation_bank_words=4, weight_buffer_bytes=16, bias_rows=2, steps_rows=2,
    function_entries=0, page_instructions=2, memory_bytes_per_cycle=8,
)  # fmt: skip

TEXT = """\
module \\top
  wire width 8 input 1 \\a
  wire width 8 input 2 \\b
  wire width 4 output 3 \\y
  wire width 8 $sum
  wire width 8 $difference
  wire $less
  wire width 4 \\lost
  cell $add $1
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH 8
    parameter \\B_SIGNED 0
    parameter \\B_WIDTH 8
    parameter \\Y_WIDTH 8
    connect \\A \\a
    connect \\B \\b
    connect \\Y $sum
  end
  cell $sub $2
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH 8
    parameter \\B_SIGNED 0
    parameter \\B_WIDTH 8
    parameter \\Y_WIDTH 8
    connect \\A \\a
    connect \\B \\b
    connect \\Y $difference
  end
  cell \\child \\inner
    connect \\unread \\a
    connect \\wide \\b
    connect \\out $less
    connect \\nowhere \\lost
  end
  connect \\y { $less $difference [7] $sum [1:0] }
end
module \\child
  wire width 8 input 1 \\unread
  wire width 8 input 2 \\wide
  wire output 3 \\out
  wire width 4 output 4 \\nowhere
  connect \\out \\wide [2]
  connect \\nowhere \\unread [3:0]
end
"""


def test_bits_cells_and_ports_that_nothing_reads_are_left_out() -> None:
    modules = trim(parse(TEXT), "\\top")
    top, child = modules["\\top"], modules["\\child"]
    assert {name: wire.width for name, wire in child.wires.items()} == {
        "\\wide": 3, "\\out": 1, "\\unused": 1
    }  # fmt: skip
    add, sub, inner, unused = top.cells
    assert add.ports["A"] == [("\\a", 0), ("\\a", 1)] and add.parameters["Y_WIDTH"] == "2"
    assert sub.parameters["Y_WIDTH"] == "8"  # of a difference the sign is all that counts
    assert inner.ports == {"wide": [("\\b", i) for i in range(3)], "out": [("$less", 0)]}
    assert "\\lost" not in top.wires and top.wires["\\a"].width == 8
    assert unused.kind == "$reduce_and"
    assert unused.ports["A"] == [("$difference", i) for i in range(7)]


def compared(component: Any, folder: Path) -> int:
    before = word_level(rtlil.convert(component, name="top", emit_src=False))
    return prove_equal(before, write(trim(parse(before), "\\top")), "top", folder)


def test_a_unit_does_the_same(tmp_path: Path) -> None:
    assert compared(Column(4, 3), tmp_path) > 30


@pytest.mark.slow
@pytest.mark.parametrize("unit", [Scheduler(4), PortGuard(TINY), LoadPath(TINY), Queue(8, 4)])
def test_more_units_do_the_same(unit: Any, tmp_path: Path) -> None:
    assert compared(unit, tmp_path) > 40


@pytest.mark.slow
def test_a_machine_does_the_same(tmp_path: Path) -> None:
    assert compared(Machine(TINY), tmp_path) > 1000
