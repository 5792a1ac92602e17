"""RTLIL without processes as objects: what Yosys writes after `proc`, read and written again.

A signal is a list of bits, the lowest first. A bit is the name of its wire with a number, or a
constant, one of the characters 0, 1, x and z.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

Bit = tuple[str, int] | str
Signal = list[Bit]

_TOKEN = re.compile(r"(\d+)'([01xz]*)|(-?\d+)(?= |$)|([\\$]\S+)(?: \[(\d+)(?::(\d+))?\])?|[{}]")
_WIRE = re.compile(r"  wire (?:width (\d+) )?(?:(input|output) (\d+) )?(signed )?(\S+)$")
_PARAMETER = re.compile(r"    parameter (signed |real )?\\(\w+) (.*)$")


@dataclass(slots=True)
class Wire:
    """A wire, or a port where it has a direction, "input" or "output", and a place."""

    width: int
    direction: str = ""
    place: int = 0
    signed: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Cell:
    """A cell: a parameter is the text of its value, a port its signal."""

    kind: str
    name: str
    parameters: dict[str, str]
    ports: dict[str, Signal]
    attributes: dict[str, str]

    def number(self, name: str) -> int:
        """A parameter that is a number."""
        text = self.parameters[name]
        return int(text.split("'")[1], 2) if "'" in text else int(text)


@dataclass(slots=True)
class Module:
    """A module; of a connection the left side is driven by the right one."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    wires: dict[str, Wire] = field(default_factory=dict)
    cells: list[Cell] = field(default_factory=list)
    connections: list[tuple[Signal, Signal]] = field(default_factory=list)


def parse(text: str) -> dict[str, Module]:
    """Read RTLIL.

    Raises
    ------
    ValueError: a line that RTLIL without processes does not have.
    """
    modules: dict[str, Module] = {}
    module, attributes = Module(""), dict[str, str]()
    lines = iter(text.splitlines())
    for line in lines:
        word = line.split(" ", 3 if line.startswith("  ") else 1)
        keyword = line.strip().partition(" ")[0]
        if keyword in ("", "#", "autoidx", "end"):
            continue
        if keyword == "attribute":
            _, name, value = line.strip().split(" ", 2)
            attributes[name] = value
            continue
        if keyword == "module":
            module = modules[word[1]] = Module(word[1], attributes)
        elif keyword == "wire" and (found := _WIRE.match(line)):
            width, direction, place, signed, name = found.groups()
            module.wires[name] = Wire(
                int(width or 1), direction or "", int(place or 0), bool(signed), attributes
            )
        elif keyword == "cell":
            _, kind, name = line.strip().split(" ")
            module.cells.append(_cell(lines, kind, name, attributes, module.wires))
        elif keyword == "connect":
            left, right = _signals(line.strip().removeprefix("connect "), module.wires)
            module.connections.append((left, right))
        else:
            raise ValueError(f"RTLIL: line {line!r} is not known")
        attributes = {}
    return modules


def _cell(
    lines: Iterator[str], kind: str, name: str, attributes: dict[str, str], wires: dict[str, Wire]
) -> Cell:
    parameters: dict[str, str] = {}
    ports: dict[str, Signal] = {}
    for line in lines:
        if line == "  end":
            return Cell(kind, name, parameters, ports, attributes)
        if found := _PARAMETER.match(line):
            parameters[found[2]] = (found[1] or "") + found[3]
        elif line.startswith("    connect \\"):
            port, signal = line[len("    connect \\") :].split(" ", 1)
            (ports[port],) = _signals(signal, wires)
        else:
            raise ValueError(f"RTLIL: line {line!r} of cell {name} is not known")
    raise ValueError(f"RTLIL: cell {name} has no end")


def _signals(text: str, wires: dict[str, Wire]) -> list[Signal]:
    """All signals of a line."""
    signals: list[Signal] = []
    parts: list[Signal] | None = None
    for found in _TOKEN.finditer(text):
        width, value, number, name, high, low = found.groups()
        bits: Signal
        if found[0] == "{":
            parts = []
            continue
        if found[0] == "}":
            bits = [bit for part in reversed(parts or []) for bit in part]
            parts = None
        elif name is not None:
            first = int(low or high or 0)
            last = int(high) if high else wires[name].width - 1
            bits = [(name, i) for i in range(first, last + 1)]
        elif number is not None:
            bits = [*constant(number)]
        else:
            bits = [*constant(f"{width}'{value}")]
        if parts is None:
            signals.append(bits)
        else:
            parts.append(bits)
    return signals


def constant(text: str) -> str:
    """The bits of a constant, the lowest first; `4'x` is short for `4'xxxx`."""
    if "'" not in text:
        return f"{int(text) & 0xFFFFFFFF:032b}"[::-1]
    width, bits = text.split("'")
    fill = "0" if bits[:1] in ("", "0", "1") else bits[0]
    return bits.rjust(int(width), fill)[::-1]


def write(modules: dict[str, Module]) -> str:
    """RTLIL of modules."""
    return "\n".join(line for module in modules.values() for line in _lines(module)) + "\n"


def _lines(module: Module) -> Iterator[str]:
    yield from _attributes(module.attributes, "")
    yield f"module {module.name}"
    for name, wire in module.wires.items():
        yield from _attributes(wire.attributes, "  ")
        port = f"{wire.direction} {wire.place} " if wire.direction else ""
        yield f"  wire width {wire.width} {port}{'signed ' * wire.signed}{name}"
    for cell in module.cells:
        yield from _attributes(cell.attributes, "  ")
        yield f"  cell {cell.kind} {cell.name}"
        for name, value in cell.parameters.items():
            kind, text = re.fullmatch(r"(signed |real )?(.*)", value, re.S).groups("")  # type: ignore[union-attr]
            yield f"    parameter {kind}\\{name} {text}"
        for name, signal in cell.ports.items():
            yield f"    connect \\{name} {_text(signal, module.wires)}"
        yield "  end"
    for left, right in module.connections:
        yield f"  connect {_text(left, module.wires)} {_text(right, module.wires)}"
    yield "end"


def _attributes(attributes: dict[str, str], indent: str) -> Iterator[str]:
    for name, value in attributes.items():
        yield f"{indent}attribute {name} {value}"


def _text(signal: Signal, wires: dict[str, Wire]) -> str:
    """A signal as RTLIL writes it: the fewest parts, the highest first."""
    parts: list[str] = []
    place = 0
    while place < len(signal):
        first, end = signal[place], place + 1
        if isinstance(first, str):
            while end < len(signal) and isinstance(signal[end], str):
                end += 1
            values = "".join(str(bit) for bit in reversed(signal[place:end]))
            parts.append(f"{end - place}'{values}")
        else:
            name, low = first
            while end < len(signal) and signal[end] == (name, low + end - place):
                end += 1
            high = low + end - place - 1
            if low == 0 and high == wires[name].width - 1:
                parts.append(name)
            else:
                parts.append(f"{name} [{high}:{low}]" if high > low else f"{name} [{low}]")
        place = end
    return parts[0] if len(parts) == 1 else "{ " + " ".join(reversed(parts)) + " }"
