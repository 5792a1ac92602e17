"""Names and order of modules and ports that a reader can follow, and that no other change moves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tnthw.rtl.netlist import Bit, Module, Signal, Wire

_NUMBERED = re.compile(r"\\port\$\d+\$\d+$")


def name_modules(modules: dict[str, Module]) -> dict[str, Module]:
    """Give modules the path of their first instance as a name, without dots and numbers."""
    new: dict[str, str] = {}
    for name in modules:
        plain = "\\" + re.sub(r"\W+", "_", re.sub(r"\$\d+", "", name[1:]))
        while plain in new.values():
            plain += "_"
        new[name] = plain
    for module in modules.values():
        module.name = new[module.name]
        for cell in module.cells:
            cell.kind = new.get(cell.kind, cell.kind)
    return {module.name: module for module in modules.values()}


def name_ports(modules: dict[str, Module]) -> None:
    """Name the ports that got a number of the whole design after what is connected to them."""
    for module in modules.values():
        for cell in module.cells:
            child = modules.get(cell.kind)
            for port in list(cell.ports) if child is not None else []:
                if child is not None and _NUMBERED.match(f"\\{port}"):
                    name = _name(cell.ports[port], child.wires)
                    _rename(modules, child, port, name)


def _name(signal: Signal, taken: dict[str, Wire]) -> str:
    wires = {bit[0] for bit in signal if not isinstance(bit, str)}
    (wire,) = wires if len(wires) == 1 else ("",)
    name = wire[1:] if wire.startswith("\\") and "$" not in wire else "value"
    plain, number = name, 1
    while f"\\{plain}" in taken:
        number += 1
        plain = f"{name}_{number}"
    return plain


def _rename(modules: dict[str, Module], child: Module, port: str, name: str) -> None:
    old, new = f"\\{port}", f"\\{name}"

    def moved(signal: Signal) -> Signal:
        return [_moved(bit, old, new) for bit in signal]

    child.wires = {new if key == old else key: wire for key, wire in child.wires.items()}
    for cell in child.cells:
        cell.ports = {key: moved(signal) for key, signal in cell.ports.items()}
    child.connections = [(moved(left), moved(right)) for left, right in child.connections]
    for module in modules.values():
        for cell in module.cells:
            if cell.kind == child.name:
                cell.ports = {
                    name if key == port else key: signal for key, signal in cell.ports.items()
                }


def _moved(bit: Bit, old: str, new: str) -> Bit:
    return (new, bit[1]) if not isinstance(bit, str) and bit[0] == old else bit


def order_ports(modules: dict[str, Module], top: str, ports: Sequence[str]) -> None:
    """Clock and reset first; then the top's in the order of `ports`, others inputs and outputs.

    Raises
    ------
    ValueError: the top has a port that is not in `ports`.
    """
    first = ["\\clk", "\\rst"]
    for module in modules.values():
        there = {name: wire for name, wire in module.wires.items() if wire.direction}
        if module.name == top:
            order = [*first, *(f"\\{name}" for name in ports)]
            if unknown := sorted({*there} - {*order}):
                raise ValueError(f"module {top}: the order of {unknown} is not known")
        else:
            order = first + sorted(there, key=lambda name: (there[name].direction, _natural(name)))
        place = 0
        for name in dict.fromkeys(order):
            if name in there:
                place += 1
                there[name].place = place


def _natural(name: str) -> list[tuple[int, str]]:
    """A key that sorts `a_9` before `a_10`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", name)]
