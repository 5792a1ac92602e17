"""Block memories become instances of one module."""

from __future__ import annotations

import copy

import pytest

pytest.importorskip("amaranth")

from amaranth.back import rtlil
from amaranth.hdl import Elaboratable, Module, Signal

from tnthw.rtl.block_memory import block_memory
from tnthw.rtl.emit import word_level
from tnthw.rtl.netlist import Module as Netlist
from tnthw.rtl.netlist import parse
from tnthw.rtl.ram import RAM, VERILOG, use_ram

pytestmark = pytest.mark.rtl


class Words(Elaboratable):
    """A memory whose word has three parts of four bits."""

    def __init__(self) -> None:
        self.address, self.enable = Signal(3), Signal(3)
        self.given, self.found = Signal(12), Signal(12)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.words = memory = block_memory(shape=12, depth=5)
        write, read = memory.write_port(granularity=4), memory.read_port()
        m.d.comb += [write.addr.eq(self.address), write.data.eq(self.given)]
        m.d.comb += [write.en.eq(self.enable), read.addr.eq(self.address)]
        m.d.comb += [read.en.eq(1), self.found.eq(read.data)]
        return m


@pytest.fixture(scope="module")
def netlist() -> dict[str, Netlist]:
    unit = Words()
    ports = [unit.address, unit.enable, unit.given, unit.found]
    return parse(word_level(rtlil.convert(unit, name="top", ports=ports, emit_src=False)))


def test_a_block_memory_becomes_an_instance(netlist: dict[str, Netlist]) -> None:
    modules = copy.deepcopy(netlist)
    assert use_ram(modules)
    (ram,) = [cell for cell in modules["\\top"].cells if cell.kind == f"\\{RAM}"]
    assert ram.parameters == {"WIDTH": "12", "DEPTH": "5", "ADDRESS": "3", "PART": "4"}
    assert ram.ports["read_enable"] == ["1"] and len(ram.ports["write_enable"]) == 3
    assert all(f" {port}" in VERILOG for port in ram.ports)
    assert not use_ram(modules)


def test_a_memory_with_other_ports_is_refused(netlist: dict[str, Netlist]) -> None:
    modules = copy.deepcopy(netlist)
    (memory,) = [cell for cell in modules["\\top"].cells if cell.kind == "$mem_v2"]
    memory.parameters["RD_PORTS"] = "2"
    with pytest.raises(ValueError, match="has other ports than tnthw_ram"):
        use_ram(modules)
