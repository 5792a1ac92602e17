"""Leave out of a design what no output depends on, and name in each module what it does not read.

Linters complain of every bit that nothing reads. Synthesis drops them all, so that nothing but
the text changes: `tests/rtl/test_trim.py` proves it with Yosys.
"""

from __future__ import annotations

from tnthw.rtl.even_operands import even_operands
from tnthw.rtl.live import BITWISE, UPWARDS, Live, is_output
from tnthw.rtl.netlist import Bit, Cell, Module, Signal, Wire, constant


def trim(modules: dict[str, Module], top: str) -> dict[str, Module]:
    """Trim modules, with the one at the `top` as it is outside; they are changed in place."""
    for module in modules.values():
        even_operands(module)
    live = Live(modules, top)
    kept: dict[str, Module] = {}
    for module in modules.values():
        cells = [
            cell for cell in module.cells if _cut_cell(cell, module, modules.get(cell.kind), live)
        ]
        module.cells = cells
        module.connections = [_cut(pair, module, live) for pair in module.connections]
        module.connections = [pair for pair in module.connections if pair[0]]
    for module in modules.values():
        if module.name == top or any(live.bits[module.name, name] for name in module.wires):
            kept[module.name] = module
    for module in kept.values():
        _narrow_instances(module, kept, live)
    for module in kept.values():
        _cut_wires(module, kept, live, module.name == top)
    for module in kept.values():
        _name_unread(module, kept)
    return kept


def _cut(pair: tuple[Signal, Signal], module: Module, live: Live) -> tuple[Signal, Signal]:
    places = live.of(module, pair[0])
    return [pair[0][i] for i in places], [pair[1][i] for i in places]


def _cut_cell(cell: Cell, module: Module, child: Module | None, live: Live) -> bool:
    """Take the bits from a cell that do not matter; False where none does."""
    outputs = [port for port in cell.ports if is_output(cell, port, child)]
    matters = {port: live.of(module, cell.ports[port]) for port in outputs}
    if not any(matters.values()):
        return False
    if child is not None or cell.kind not in BITWISE | UPWARDS:
        return True
    (output,) = outputs
    width, places = len(cell.ports[output]), matters[output]
    if cell.kind in UPWARDS:
        places = list(range(max(places) + 1))
    for port in ("A", "B", "D", output):
        signal = cell.ports.get(port)
        if signal is None or (cell.kind == "$shl" and port == "B"):
            continue
        cell.ports[port] = [
            signal[start + i] for start in range(0, len(signal), width) for i in places
        ]
        if f"{port}_WIDTH" in cell.parameters:
            cell.parameters[f"{port}_WIDTH"] = str(len(cell.ports[port]))
    if "WIDTH" in cell.parameters:
        cell.parameters["WIDTH"] = str(len(places))
    return True


def _narrow_instances(module: Module, modules: dict[str, Module], live: Live) -> None:
    """Connect of an instance's ports the bits that are left."""
    for cell in module.cells:
        if cell.kind in modules:
            for port, signal in list(cell.ports.items()):
                width = max(live.bits[cell.kind, f"\\{port}"], default=-1) + 1
                cell.ports[port] = signal[:width]
                if not width:
                    del cell.ports[port]


def _cut_wires(module: Module, modules: dict[str, Module], live: Live, whole: bool) -> None:
    """Drop the bits of wires that are neither driven nor read; names keep their numbers."""
    there: dict[str, set[int]] = {name: set() for name in module.wires}
    for signal in _signals(module):
        for bit in signal:
            if not isinstance(bit, str):
                there[bit[0]].add(bit[1])
    new: dict[Bit, Bit] = {}
    for name, wire in list(module.wires.items()):
        if wire.direction:
            found = live.bits[module.name, name]
            left = list(range(wire.width if whole else max(found, default=-1) + 1))
        elif name.startswith("\\"):
            left = list(range(max(there[name], default=-1) + 1))
        else:
            left = sorted(there[name])
        if not left:
            del module.wires[name]
            continue
        new |= {(name, i): (name, place) for place, i in enumerate(left) if i != place}
        _cut_wire(wire, left)
    if new:
        for cell in module.cells:
            cell.ports = {
                port: [new.get(bit, bit) for bit in signal] for port, signal in cell.ports.items()
            }
        module.connections = [
            ([new.get(bit, bit) for bit in left], [new.get(bit, bit) for bit in right])
            for left, right in module.connections
        ]


def _cut_wire(wire: Wire, left: list[int]) -> None:
    wire.attributes.pop("\\unused_bits", None)
    if init := wire.attributes.get("\\init"):
        values = constant(init)
        cut = "".join(values[i] for i in reversed(left))
        wire.attributes["\\init"] = f"{len(left)}'{cut}"
    wire.width = len(left)


def _signals(module: Module) -> list[Signal]:
    signals = [signal for cell in module.cells for signal in cell.ports.values()]
    return signals + [signal for pair in module.connections for signal in pair]


def _name_unread(module: Module, modules: dict[str, Module]) -> None:
    """One wire that reads what nothing else does: linters ask for it to see that it is meant."""
    driven: set[Bit] = set()
    read: set[Bit] = set()
    for cell in module.cells:
        child = modules.get(cell.kind)
        for port, signal in cell.ports.items():
            (driven if is_output(cell, port, child) else read).update(signal)
    for left, right in module.connections:
        driven.update(left)
        read.update(right)
    for name, wire in module.wires.items():
        bits: list[Bit] = [(name, i) for i in range(wire.width)]
        if wire.direction:
            (driven if wire.direction == "input" else read).update(bits)
    unread = [
        (name, i)
        for name, wire in module.wires.items()
        for i in range(wire.width)
        if (name, i) in driven and (name, i) not in read
    ]
    if unread:
        name = "\\unused"
        while name in module.wires:
            name += "_"
        module.wires[name] = Wire(1)
        parameters = {"A_SIGNED": "0", "A_WIDTH": str(len(unread)), "Y_WIDTH": "1"}
        signals: dict[str, Signal] = {"A": list(unread), "Y": [(name, 0)]}
        module.cells.append(Cell("$reduce_and", "$unused", parameters, signals, {}))
