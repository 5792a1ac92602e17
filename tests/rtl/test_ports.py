"""Names and order of modules and ports."""

from __future__ import annotations

import pytest

from tnthw.rtl.netlist import Cell, Module, Signal, Wire
from tnthw.rtl.ports import name_modules, name_ports, order_ports


def design() -> dict[str, Module]:
    ports: dict[str, Signal] = {"port$81$0": [("\\given", 1)], "port$82$0": [("$1", 0)], "b": ["0"]}
    top = Module("\\top", wires={"\\given": Wire(2, "input", 1), "\\clk": Wire(1, "input", 2)})
    top.cells.append(Cell("\\top.part$4", "\\part", {}, ports, {}))
    part = Module("\\top.part$4")
    part.wires = {
        "\\b": Wire(1, "input", 1), "\\out_10": Wire(1, "output", 2), "\\clk": Wire(1, "input", 3),
        "\\out_9": Wire(1, "output", 4), "\\port$81$0": Wire(1, "input", 5),
        "\\port$82$0": Wire(1, "input", 6),
    }  # fmt: skip
    part.connections.append(([("\\out_9", 0)], [("\\port$81$0", 0)]))
    return {"\\top": top, part.name: part}


def test_modules_have_the_path_without_numbers() -> None:
    modules = name_modules(design())
    assert list(modules) == ["\\top", "\\top_part"]
    assert modules["\\top"].cells[0].kind == "\\top_part"


def test_numbered_ports_are_named_after_what_is_connected() -> None:
    modules = name_modules(design())
    name_ports(modules)
    part = modules["\\top_part"]
    assert {"\\given", "\\value"} < set(part.wires)
    assert part.connections == [([("\\out_9", 0)], [("\\given", 0)])]
    assert list(modules["\\top"].cells[0].ports) == ["given", "value", "b"]


def test_ports_are_in_order() -> None:
    modules = name_modules(design())
    name_ports(modules)
    order_ports(modules, "\\top", ["given"])
    placed = [
        sorted((wire.place, name) for name, wire in module.wires.items())
        for module in modules.values()
    ]
    assert [name for _, name in placed[0]] == ["\\clk", "\\given"]
    inputs = ["\\clk", "\\b", "\\given", "\\value"]
    assert [name for _, name in placed[1]] == [*inputs, "\\out_9", "\\out_10"]
    with pytest.raises(ValueError, match="given.* is not known"):
        order_ports(modules, "\\top", [])
