"""A mapped machine as one flat netlist of numbered nets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tnthw.calibration.cell_library import Cell, CellLibrary
from tnthw.calibration.mapping import MEMORY, Mapped
from tnthw.errors import OutputError

TOP = "top"
"""Unit of what stands in the top module itself."""

ZERO, ONE = 0, 1
"""Nets of the constants."""


@dataclass(frozen=True, slots=True)
class Instance:
    """A cell: what it is, the unit it stands in, and the net of each pin that is connected."""

    cell: Cell
    unit: int
    pins: dict[str, int]


@dataclass(frozen=True, slots=True)
class MemoryBlock:
    """A memory with one clocked read port and one write port, an enable for each bit."""

    name: str
    unit: int
    width: int
    depth: int
    read: tuple[int, list[int], list[int]]  # enable, address, data
    write: tuple[list[int], list[int], list[int]]  # enables, address, data


@dataclass(slots=True, kw_only=True)
class Netlist:
    """Every cell and memory of a machine.

    Attributes
    ----------
    nets: how many; the first two are the constants.
    units: names of the units: paths of components, what has several instances being one.
    ports: nets of each port of the top module, the least bit first.
    """

    nets: int = 2
    units: list[str] = field(default_factory=list)
    instances: list[Instance] = field(default_factory=list)
    memories: list[MemoryBlock] = field(default_factory=list)
    ports: dict[str, list[int]] = field(default_factory=dict)


def unit_of(path: str) -> str:
    """Unit of a component's path: without the numbers of its copies and of Amaranth's names."""
    return ".".join(re.sub(r"(_\d+|\$\d+)$", "", part) for part in path.split(".")) or TOP


def flatten(mapped: Mapped, library: CellLibrary) -> Netlist:
    """Flatten a mapped machine.

    Raises
    ------
    OutputError: it holds a cell that is neither of the library nor a memory of two ports.
    """
    flat = Netlist()
    _Flattener(mapped, library, flat).whole()
    return flat


class _Flattener:
    def __init__(self, mapped: Mapped, library: CellLibrary, flat: Netlist) -> None:
        self._mapped, self._library, self._flat = mapped, library, flat
        self._units: dict[str, int] = {}
        self._same: dict[int, int] = {}  # nets that are another one, or a constant

    def whole(self) -> None:
        module = self._mapped.modules[self._mapped.top]
        nets: dict[int | str, int] = {}
        for name, port in module["ports"].items():
            self._flat.ports[name] = [self._net(nets, bit) for bit in port["bits"]]
        self._module("", module, nets)
        self._join()

    def _join(self) -> None:
        """Make one net of those that are the same."""
        if not self._same:
            return
        flat = self._flat
        flat.instances = [
            Instance(i.cell, i.unit, {pin: self._one(net) for pin, net in i.pins.items()})
            for i in flat.instances
        ]
        flat.ports = {name: self._all(nets) for name, nets in flat.ports.items()}
        for at, memory in enumerate(flat.memories):
            enable, address, data = memory.read
            enables, write_address, write_data = memory.write
            flat.memories[at] = replace(
                memory,
                read=(self._one(enable), self._all(address), self._all(data)),
                write=(self._all(enables), self._all(write_address), self._all(write_data)),
            )

    def _one(self, net: int) -> int:
        while net in self._same:
            net = self._same[net]
        return net

    def _all(self, nets: list[int]) -> list[int]:
        return [self._one(net) for net in nets]

    def _meet(self, one: int, other: int) -> None:
        """Two nets are the same; a constant stays."""
        low, high = sorted((self._one(one), self._one(other)))
        if low != high:
            self._same[high] = low

    def _net(self, nets: dict[int | str, int], bit: int | str) -> int:
        if isinstance(bit, str):
            return ONE if bit == "1" else ZERO
        if bit not in nets:
            nets[bit] = self._flat.nets
            self._flat.nets += 1
        return nets[bit]

    def _module(self, path: str, module: dict[str, Any], nets: dict[int | str, int]) -> None:
        unit = self._units.setdefault(unit_of(path), len(self._units))
        if unit == len(self._flat.units):
            self._flat.units.append(unit_of(path))
        for name, cell in module["cells"].items():
            kind, links = cell["type"], cell["connections"]
            if kind in self._mapped.modules:
                inner = self._mapped.modules[kind]
                below: dict[int | str, int] = {}
                for port, bits in links.items():
                    for outside, inside in zip(bits, inner["ports"][port]["bits"], strict=True):
                        net = self._net(nets, outside)
                        if not isinstance(inside, int):
                            self._meet(net, ONE if inside == "1" else ZERO)
                        elif inside in below:  # two bits of ports are one net inside
                            self._meet(net, below[inside])
                        else:
                            below[inside] = net
                plain = name.lstrip("\\").replace(".", "_")
                self._module(f"{path}.{plain}" if path else plain, inner, below)
            elif kind == MEMORY:
                self._flat.memories.append(self._memory(name, unit, cell, nets))
            elif kind.startswith("$"):
                if kind not in ("$scopeinfo", "$print", "$check"):
                    raise OutputError(f"{self._mapped.top}: {path}: {kind} was not mapped")
            else:
                pins = {pin: self._net(nets, bits[0]) for pin, bits in links.items() if bits}
                self._flat.instances.append(Instance(self._library.cell(kind), unit, pins))

    def _memory(
        self, name: str, unit: int, cell: dict[str, Any], nets: dict[int | str, int]
    ) -> MemoryBlock:
        of = {key: int(text, 2) for key, text in cell["parameters"].items() if _is_number(text)}
        if (of["RD_PORTS"], of["WR_PORTS"], of["RD_CLK_ENABLE"]) != (1, 1, 1):
            raise OutputError(f"{self._mapped.top}: memory {name} has other ports than one of each")
        link = {
            port: [self._net(nets, bit) for bit in bits]
            for port, bits in cell["connections"].items()
        }
        return MemoryBlock(
            name=name.lstrip("\\"),
            unit=unit,
            width=of["WIDTH"],
            depth=of["SIZE"],
            read=(link["RD_EN"][0], link["RD_ADDR"], link["RD_DATA"]),
            write=(link["WR_EN"], link["WR_ADDR"], link["WR_DATA"]),
        )


def _is_number(text: object) -> bool:
    return isinstance(text, str) and 0 < len(text) <= 32 and set(text) <= {"0", "1"}


def clock_nets(netlist: Netlist) -> Iterator[int]:
    """Nets that are a clock or a gated one."""
    for instance in netlist.instances:
        if instance.cell.clock is not None:
            yield instance.pins[instance.cell.clock[0]]
        if instance.cell.kind == "clock gate":
            yield instance.pins[next(iter(instance.cell.outputs))]
