"""Take the gate in front of an adder into the adder's own look-up tables, on an ECP5.

Half a carry cell (CCU2C) is a LUT of four inputs that says whether the carry passes on, and beside
it the quarter of the same table where C and D are 0, that says what the carry is where it does not.
Yosys gives it two operands and two constants; a multiplexer or an exclusive-or before it takes a
LUT of its own, with its delay. Often both fit: `a + (s ? x : y)` is one half with all four inputs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import permutations, product
from typing import Any

from tnthw.rtl.nets import Cell

Table = tuple[int, tuple[int, ...]]
"""A function of some variables: bit i is its value where variable n is bit n of i."""

_Loads = dict[Any, set[tuple[str, str]]]
"""Of each net the ports that take it; of a carry cell's operands the half, 0 or 1."""

_PINS = "ABCD"


def take_in_operands(module: dict[str, Any]) -> int:
    """Change a mapped module of Yosys' JSON in place; the number of LUTs that went.

    A LUT goes where all that it drives are operands of carry cells that can take it in. Sums and
    carries are then the same functions of what is left, by their tables.
    """
    cells: dict[str, Cell] = module["cells"]
    loads: _Loads = defaultdict(set)
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                half = cell["type"] == "CCU2C" and port != "CIN"
                for bit in bits:
                    loads[bit].add((name, port[-1] if half else port))
    for port in module["ports"].values():
        for bit in port["bits"]:
            loads[bit].add(("", ""))
    gone = 0
    while went := [n for n in list(cells) if cells[n]["type"] == "LUT4" and _goes(n, cells, loads)]:
        gone += len(went)
    return gone


def _goes(name: str, cells: dict[str, Cell], loads: _Loads) -> bool:
    """Take one LUT into all the halves that it drives, if they all can."""
    wires = cells[name]["connections"]
    driven = sorted(loads[wires["Z"][0]])
    if not driven or any(
        load not in cells or cells[load]["type"] != "CCU2C" or half == "CIN"
        for load, half in driven
    ):
        return False
    ways = []
    for load, half in driven:
        way = _taken_in(cells[load], half, cells[name])
        if way is None:
            return False
        ways.append(way)
    for (load, half), (table, inputs) in zip(driven, ways, strict=True):
        cells[load]["parameters"][f"INIT{half}"] = format(table, "016b")
        for pin, bit in zip(_PINS, inputs, strict=True):
            cells[load]["connections"][pin + half] = [bit]
            loads[bit].add((load, half))
    for pin in _PINS:
        loads[wires[pin][0]].discard((name, pin))
    del cells[name]
    return True


def _taken_in(carry: Cell, half: str, lut: Cell) -> tuple[int, list[Any]] | None:
    """Table and inputs of half a carry cell with a LUT before it inside; None where none fits."""
    parameters, wires = carry["parameters"], carry["connections"]
    if parameters[f"INJECT1_{half}"] != "NO":
        return None
    output = lut["connections"]["Z"][0]
    pins = [wires[pin + half][0] for pin in _PINS]
    inner = [lut["connections"][pin][0] for pin in _PINS]
    wanted = {bit for bit in [*pins, *inner] if bit != output and bit not in ("0", "1", "x")}
    variables = sorted(wanted)
    if len(variables) > len(_PINS) or "x" in pins or "x" in inner:
        return None
    inside, table = int(lut["parameters"]["INIT"], 2), int(parameters[f"INIT{half}"], 2)
    passes, generates = 0, 0
    for i in range(1 << len(variables)):
        value: dict[Any, int] = {bit: i >> n & 1 for n, bit in enumerate(variables)}
        value |= {"0": 0, "1": 1}
        value[output] = inside >> _index(inner, value) & 1
        passes |= (table >> _index(pins, value) & 1) << i
        generates |= (table >> (_index(pins, value) & 3) & 1) << i
    found = _fit(len(variables), passes, generates)
    if found is None:
        return None
    return found[0], [bit if isinstance(bit, str) else variables[bit] for bit in found[1]]


def _index(bits: list[Any], value: dict[Any, int]) -> int:
    return sum(value[bit] << n for n, bit in enumerate(bits))


@cache
def _fit(count: int, passes: int, generates: int) -> tuple[int, tuple[int | str, ...]] | None:
    """A table, and which variable or constant stands at each pin, of half a carry cell.

    The table is `passes` of the variables, and its first quarter `generates` where that is 0.
    """
    for inputs in _inputs(count):
        table, known = 0, 0
        quarter: dict[int, int] = {}
        fits = True
        for i in range(1 << count):
            at = _place(inputs, i)
            passed, generated = passes >> i & 1, generates >> i & 1
            table, known = table | passed << at, known | 1 << at
            if not passed:
                fits = fits and quarter.setdefault(at & 3, generated) == generated
        for at, generated in quarter.items():
            fits = fits and (not known >> at & 1 or table >> at & 1 == generated)
            table |= generated << at
        if fits:
            return table, inputs
    return None


def _place(inputs: tuple[int | str, ...], i: int) -> int:
    """Which entry of a table the variables of `i` and the constants choose."""
    bits = (int(x) if isinstance(x, str) else i >> x & 1 for x in inputs)
    return sum(bit << n for n, bit in enumerate(bits))


def _inputs(count: int) -> Iterator[tuple[int | str, ...]]:
    """Ways to put variables and constants to the pins, those with constants 0 last."""
    for constants in product("10", repeat=len(_PINS) - count):
        yield from permutations([*range(count), *constants])
