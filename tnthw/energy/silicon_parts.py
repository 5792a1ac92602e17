"""What a published chip does for one operation, and what a technology takes for it elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import Field

from tnthw.config import Table
from tnthw.energy.array import tree_widths
from tnthw.energy.curves import Figure, mean
from tnthw.energy.gates import Gates
from tnthw.energy.memories import Memories, Scaled
from tnthw.energy.memory_table import read_provenance
from tnthw.energy.scaling import Process, energy_scale, scaled
from tnthw.energy.technology import Technology, adder, floating, multiplier
from tnthw.machine.buffers import Buffer, Ports
from tnthw.machine.presets import PRESETS
from tnthw.machine.weight_format import WeightFormat

CELL_LOW = 0.2
"""Least energy of a lane cell, in adders of its width: a t8x8 column's gates give 0.20 to 0.27."""

SCALING_SPREAD = 2.0
"""What the equations' energies may be off by (`tnthw.energy.scaling`)."""

Count = Annotated[float, Field(gt=0)]
Width = Annotated[int, Field(ge=1)]


class Lanes(Table):
    """Additions of a column: cells, a tree of adders, an accumulator.

    Attributes
    ----------
    lanes: operands that are added in a cycle.
    bits: of an operand, its sign among them.
    accumulator_bits: of the sum that is kept; 0 where the tree gives the whole of it.
    """

    kind: Literal["lanes"]
    count: Count = 1.0
    lanes: Width
    bits: Width
    accumulator_bits: Annotated[int, Field(ge=0)] = 0


class Multiply(Table):
    """A multiplication of whole numbers and the addition of its product."""

    kind: Literal["multiply"]
    count: Count = 1.0
    bits: Width
    by: Width
    accumulator_bits: Width


class FloatAdd(Table):
    """An addition of floating-point numbers."""

    kind: Literal["float_add"]
    count: Count = 1.0
    bits: Width


class Access(Table):
    """A word that is read or written in a memory on the chip."""

    kind: Literal["read", "write"]
    count: Count = 1.0
    bits: Width
    words: Width
    ports: Literal["1rw", "1r1w"] = "1rw"


class Outside(Table):
    """Bits from the memory outside, of its kind and at its own supply."""

    kind: Literal["dram"]
    count: Count = 1.0
    bits: Width


Part = Annotated[Lanes | Multiply | FloatAdd | Access | Outside, Field(discriminator="kind")]


def part_pj(part: Part, technology: Technology, process: Process, *, spread: bool) -> Figure | None:
    """Energy of a part in a process, in pJ; None where the technology has no figure for it.

    Parameters
    ----------
    spread: whether low and high have what scaling may be off by; in a ratio it is off alike above
        and below.

    Raises
    ------
    ConfigError: nothing scales to this process, or there is no such memory.
    """
    match part:
        case Access():
            found = _access(part, technology, process)
        case Outside():
            bit = technology.dram_read()
            found = None if bit is None else bit.times(part.bits)
        case _:
            found = _logic(part, technology, process, SCALING_SPREAD if spread else 1.0)
    return None if found is None else found.times(part.count)


def _logic(
    part: Lanes | Multiply | FloatAdd, technology: Technology, process: Process, spread: float
) -> Figure | None:
    found: Figure | None
    match part:
        case Lanes() if technology.gates is not None:
            found = _by_gates(part, technology.gates)
        case Lanes():
            found = _by_adders(part, technology)
        case Multiply():
            product = multiplier(technology.int_multiply, math.sqrt(part.bits * part.by))
            total = adder(technology.int_add, part.accumulator_bits)
            found = None if product is None or total is None else product + total
        case FloatAdd():
            found = floating(technology.float_add, WeightFormat(f"fp{part.bits}"))
    if found is None or technology.voltage_v is None:
        return None
    start = Process(node_nm=technology.node_nm, voltage_v=technology.voltage_v)
    if start == process:
        return found
    made = scaled(found, energy_scale(start, process), start, process)
    return replace(made, low=made.low / spread, high=made.high * spread)


def _widths(part: Lanes) -> tuple[int, ...]:
    total = (part.accumulator_bits,) if part.accumulator_bits else ()
    return (*tree_widths(part.lanes, part.bits), *total)


def _by_adders(part: Lanes, technology: Technology) -> Figure | None:
    """As `tnthw.energy.array` has it: a cell like an adder, and the mean adder of a column."""
    cell = adder(technology.int_add, part.bits)
    adders = [adder(technology.int_add, bits) for bits in _widths(part)]
    if cell is None:
        return None
    tree = mean([each for each in adders if each is not None]).times(len(adders) / part.lanes)
    return replace(cell, low=CELL_LOW * cell.value) + tree


def _by_gates(part: Lanes, gates: Gates) -> Figure:
    """An addition of the machine that the gates are of, by the bits that its cells and adders have.

    With it goes the clock of its columns, a lane's share of a cycle; that of what feeds them and
    takes their sums does not.
    """
    machine = PRESETS[gates.machine]
    here = Lanes(
        kind="lanes",
        lanes=machine.lanes,
        bits=machine.activation_bits + 1,
        accumulator_bits=machine.accumulator_bits,
    )
    size = _size(part) / _size(here)
    adds = gates.event("columns", "adds", size) + gates.event("array", "adds", size)
    return adds + gates.clock("columns", size / machine.macs_per_cycle)


def _size(part: Lanes) -> float:
    """Bits of a cell and of the adders, for one lane."""
    return part.bits + sum(_widths(part)) / part.lanes


def _access(part: Access, technology: Technology, process: Process) -> Figure | None:
    made = technology.memories
    if made is None:
        return None
    nodes = read_provenance().nodes_nm
    nearest = min(nodes, key=lambda node: abs(math.log(node / process.node_nm)))
    memories = Memories(
        source=made.source,
        node_nm=nearest,
        flavour=made.flavour,
        others=made.others,
        scaled=Scaled(node_nm=process.node_nm, voltage_v=process.voltage_v),
    )
    buffer = Buffer(name="memory", width_bits=part.bits, depth=part.words, ports=Ports(part.ports))
    if memories.refusal(buffer) is not None:
        return None
    each: Callable[[Buffer], Figure] = (
        memories.read_pj if part.kind == "read" else memories.write_pj
    )
    return each(buffer)
