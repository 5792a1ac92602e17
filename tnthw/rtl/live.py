"""Which bits of a design can change an output of its top module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tnthw.rtl.netlist import Bit, Cell, Module, Signal

OUTPUTS = frozenset({"Y", "Q", "RD_DATA"})
"""Ports that the cells of Yosys drive; they only read all others."""

BITWISE = frozenset({"$and", "$or", "$xor", "$xnor", "$not", "$mux", "$pmux", "$dff"})
"""A bit of the result depends on the same bit of the operands, and on what has no width of it."""

UPWARDS = frozenset({"$add", "$sub", "$neg", "$shl"})
"""A bit of the result depends on no higher bit of the operands (of a shift: of the first)."""

_Place = tuple[str, str, int]  # module, wire, number of the bit


@dataclass(frozen=True, slots=True)
class _Driver:
    """The place of a cell's port that drives a bit."""

    cell: Cell
    port: str
    place: int


class Live:
    """The bits that matter, of modules whose operands are as wide as their results.

    A port or a wire with a name keeps its numbers: below a bit that matters all of its bits do.

    Attributes
    ----------
    bits: module and wire to the numbers of the bits that matter.
    """

    def __init__(self, modules: dict[str, Module], top: str) -> None:
        self.bits: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._modules = modules
        self._drivers: dict[_Place, _Driver | Bit] = {}
        self._instances: dict[str, list[tuple[str, Cell]]] = defaultdict(list)
        for module in modules.values():
            self._find_drivers(module)
        outputs = [
            (top, name, i)
            for name, wire in modules[top].wires.items()
            if wire.direction == "output"
            for i in range(wire.width)
        ]
        self._mark(outputs)
        while gaps := list(self._gaps()):
            self._mark(gaps)

    def of(self, module: Module, signal: Signal) -> list[int]:
        """Numbers of the places of a signal at which a bit that matters stands."""
        return [
            place
            for place, bit in enumerate(signal)
            if not isinstance(bit, str) and bit[1] in self.bits[module.name, bit[0]]
        ]

    def _find_drivers(self, module: Module) -> None:
        for cell in module.cells:
            child = self._modules.get(cell.kind)
            if child is not None:
                self._instances[cell.kind].append((module.name, cell))
            for port, signal in cell.ports.items():
                if is_output(cell, port, child):
                    for place, bit in enumerate(signal):
                        if not isinstance(bit, str):
                            self._drivers[module.name, *bit] = _Driver(cell, port, place)
        for left, right in module.connections:
            for bit, driver in zip(left, right, strict=True):
                if not isinstance(bit, str):
                    self._drivers[module.name, *bit] = driver

    def _mark(self, places: list[_Place]) -> None:
        """What matters because of these bits, on both sides of every boundary."""
        while places:
            module, wire, number = places.pop()
            if number in self.bits[module, wire]:
                continue
            self.bits[module, wire].add(number)
            driver = self._drivers.get((module, wire, number))
            needed: list[tuple[str, Bit]] = []
            if driver is None:
                if self._modules[module].wires[wire].direction == "input":
                    for parent, instance in self._instances[module]:
                        needed.append((parent, instance.ports[wire[1:]][number]))
            elif isinstance(driver, _Driver):
                if driver.cell.kind in self._modules:
                    places.append((driver.cell.kind, f"\\{driver.port}", driver.place))
                else:
                    needed += [(module, bit) for bit in _needs(driver.cell, driver.place)]
            else:
                needed.append((module, driver))
            places += [(of, *bit) for of, bit in needed if not isinstance(bit, str)]

    def _gaps(self) -> Iterator[_Place]:
        for (module, wire), live in list(self.bits.items()):
            if wire.startswith("\\") and live and len(live) <= max(live):
                yield from ((module, wire, i) for i in range(max(live)) if i not in live)


def is_output(cell: Cell, port: str, child: Module | None) -> bool:
    """Whether a cell, or an instance of `child`, drives what is connected to a port."""
    if child is not None:
        return child.wires[f"\\{port}"].direction == "output"
    return port in OUTPUTS


def _needs(cell: Cell, place: int) -> Iterator[Bit]:
    """What a bit of the result depends on."""
    width = len(cell.ports.get("Y", cell.ports.get("Q", [])))
    for port, signal in cell.ports.items():
        if port in OUTPUTS:
            continue
        data = port in ("A", "B", "D") and not (cell.kind == "$shl" and port == "B")
        if data and cell.kind in BITWISE:
            yield from signal[place::width]
        elif data and cell.kind in UPWARDS:
            yield from signal[: place + 1]
        else:
            yield from signal
