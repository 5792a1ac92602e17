"""Loads, delays and energies of the nets of a netlist."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.calibration.cell_library import CellLibrary, Output
from tnthw.calibration.lookup import Floats
from tnthw.calibration.netlist import Netlist
from tnthw.calibration.wires import wire_ff

_ROUNDS = 3  # slew makes slew: a mean one is found in so many rounds


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Electrical:
    """What a change of each net costs and how late it comes.

    Attributes
    ----------
    slew_ps: at which the tables were read, the median of what the drivers give.
    inside_fj: of one change: inside the driver, in the pins it loads, inside the cells behind them.
    wire_fj: of one change, in the wire.
    delay_ps: from the driver's inputs to the net.
    domains: net whose value lets a clock through for each clock; net 1 for the one without a gate.
    clock_fj: (clocks, units), of a cycle in which a clock comes through: pins, inside of cells.
    clock_wire_fj: the same for the wires.
    gate_fj: (clocks, units), of every cycle, in the clock gates and their pins.
    domain_of: clock of each instance, -1 where it has none.
    """

    slew_ps: float
    inside_fj: Floats
    wire_fj: Floats
    delay_ps: Floats
    domains: NDArray[np.int32]
    clock_fj: Floats
    clock_wire_fj: Floats
    gate_fj: Floats
    domain_of: NDArray[np.int32]


def electrical(netlist: Netlist, library: CellLibrary) -> Electrical:
    """Work out every net of a netlist; the clock's own are counted by cycles, not by changes."""
    pins_ff, behind_fj, sinks = (np.zeros(netlist.nets) for _ in range(3))
    drivers: dict[str, tuple[Output, list[int]]] = {}
    for instance in netlist.instances:
        cell = instance.cell
        for pin, found in cell.inputs.items():
            if (net := instance.pins.get(pin)) is not None:
                pins_ff[net] += found.capacitance_ff
                behind_fj[net] += found.energy_fj
                sinks[net] += 1
        if cell.kind == "clock gate":
            continue
        for pin, output in cell.outputs.items():
            if (net := instance.pins.get(pin)) is not None:
                drivers.setdefault(f"{cell.name} {pin}", (output, []))[1].append(net)
    each_wire = wire_ff(netlist)
    wire, half = each_wire * sinks, library.volts**2 / 2
    slew = _slew(drivers, pins_ff + wire)
    inside, delay = half * pins_ff + behind_fj, np.zeros(netlist.nets)
    for output, nets in drivers.values():
        load = (pins_ff + wire)[nets]
        inside[nets] += output.inside_fj(slew, load, library.volts)
        if output.delays is not None:
            delay[nets] = output.delays.at(slew, load)
    clocks = _clocks(netlist, library, slew, each_wire)
    return Electrical(slew_ps=slew, inside_fj=inside, wire_fj=half * wire, delay_ps=delay, **clocks)


def _slew(drivers: dict[str, tuple[Output, list[int]]], load: Floats) -> float:
    slew = 0.0
    for _ in range(_ROUNDS):
        found = [
            output.transitions.at(slew, load[nets])
            for output, nets in drivers.values()
            if output.transitions is not None
        ]
        slew = float(np.median(np.concatenate(found)))
    return slew


def _clocks(netlist: Netlist, library: CellLibrary, slew: float, wire: float) -> dict[str, Any]:
    """Clocks and what a cycle of each costs; two changes a cycle."""
    square = library.volts**2
    enables, number = [1], {-1: 0}
    gates = [i for i in netlist.instances if i.cell.kind == "clock gate"]
    for gate in gates:
        number[gate.pins[next(iter(gate.cell.outputs))]] = len(enables)
        enables.append(gate.pins[gate.cell.enable])
    shape = len(enables), len(netlist.units)
    clock, clock_wire, always = (np.zeros(shape) for _ in range(3))
    domain_of = np.full(len(netlist.instances), -1, np.int32)
    for index, instance in enumerate(netlist.instances):
        if instance.cell.clock is None:
            continue
        pin, input_ = instance.cell.clock
        domain = number.get(instance.pins[pin], 0)
        domain_of[index] = domain
        cost = 2 * input_.energy_fj + square * input_.capacitance_ff
        if instance.cell.kind == "clock gate":
            own = number[instance.pins[next(iter(instance.cell.outputs))]]
            always[own, instance.unit] += cost + square * wire
            output = next(iter(instance.cell.outputs.values()))
            clock[own, instance.unit] += 2 * float(
                output.inside_fj(slew, np.array([0.0]), library.volts)[0]
            )
        else:
            clock[domain, instance.unit] += cost
            clock_wire[domain, instance.unit] += square * wire
    return {
        "domains": np.array(enables, np.int32),
        "clock_fj": clock,
        "clock_wire_fj": clock_wire,
        "gate_fj": always,
        "domain_of": domain_of,
    }
