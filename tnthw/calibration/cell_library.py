"""Cells of a process as its liberty files describe them: function, area, energy, delay, leakage.

Units here: femtofarad, picosecond, femtojoule, nanowatt, square micrometre.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import numpy as np

from tnthw.calibration.boolean import truth_table
from tnthw.calibration.liberty import Group, LibertyFile, read_liberty
from tnthw.calibration.lookup import Floats, Lookup, mean_lookup, read_lookup
from tnthw.errors import InputError

Kind = Literal["gate", "flip-flop", "clock gate"]

_PREFIX = {"f": 1e-15, "p": 1e-12, "n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Input pin: capacitance, and energy inside the cell of a mean change that moves no output."""

    capacitance_ff: float
    energy_fj: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Output pin.

    Attributes
    ----------
    table: truth table over the cell's inputs; of a flip-flop, over its state alone.
    energies: inside the cell, of one change; mean over rise, fall, inputs and states.
    delays, transitions: means likewise.
    """

    table: int
    energies: Lookup | None
    delays: Lookup | None
    transitions: Lookup | None

    def inside_fj(self, slew_ps: float, load_ff: Floats, volts: float) -> Floats:
        """Energy inside the cell of one change, without that of its load.

        By the format the tables hold no energy of the load.  Those of a flip-flop with two outputs
        that were loaded alike hold the other output's: they grow by its C V^2 / 2, and the entry of
        the least load is taken.
        """
        if self.energies is None:
            return np.zeros_like(load_ff)
        half = volts**2 / 2
        if self.energies.slope(slew_ps) > half / 2:
            least = self.energies.loads[:1]
            return np.full_like(load_ff, self.energies.at(slew_ps, least)[0] - half * least[0])
        return self.energies.at(slew_ps, load_ff)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell.

    Attributes
    ----------
    inputs: by pin; of a flip-flop the clock is not among them.
    clock: pin and what it is like, of flip-flops and clock gates.
    next_state: truth table over `inputs`, of flip-flops.
    enable: pin that lets the clock through, of clock gates.
    """

    name: str
    kind: Kind
    area_um2: float
    leakage_nw: float
    inputs: dict[str, Input]
    outputs: dict[str, Output]
    clock: tuple[str, Input] | None = None
    next_state: int = 0
    enable: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockGate:
    """Name and pins of a clock-gating cell; `tied` are held at 0."""

    name: str
    enable: str
    clock: str
    output: str
    tied: tuple[str, ...]


@dataclass
class CellLibrary:
    """The cells of one or more liberty files of a process.

    Attributes
    ----------
    files: as they were read.
    volts: supply.
    """

    files: tuple[LibertyFile, ...]
    volts: float
    _cells: dict[str, Cell] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """Every cell's name."""
        return [name for file in self.files for name in file.cells]

    def cell(self, name: str) -> Cell:
        """Describe one cell.

        Raises
        ------
        InputError: it is in none of the files, or is no gate, flip-flop or clock gate.
        """
        if name not in self._cells:
            file = next((f for f in self.files if name in f.cells), None)
            if file is None:
                raise InputError(f"cell {name}: is in none of the liberty files")
            self._cells[name] = _Reader(file).cell(file.cell(name))
        return self._cells[name]

    @cached_property
    def clock_gate(self) -> ClockGate | None:
        """The smallest cell that gates a rising clock; None where the process has none."""
        found: list[tuple[int, float, ClockGate]] = []
        for file in self.files:
            for name, (begin, end) in file.cells.items():
                if "clock_gating_integrated_cell" not in file.text[begin:end]:
                    continue
                group = file.cell(name)
                if not group.text("clock_gating_integrated_cell").startswith("latch_posedge"):
                    continue
                gate = _clock_gate(group)
                found.append((len(gate.tied), group.number("area"), gate))
        return min(found, key=lambda each: each[:2])[2] if found else None

    @cached_property
    def unusable_flip_flops(self) -> list[str]:
        """Flip-flops that this module does not describe, such as those with an enable inside."""
        found = []
        for file in self.files:
            for name, (begin, end) in file.cells.items():
                if re.search(r"[\s;{]ff\s*\(", file.text[begin:end]):
                    try:
                        self.cell(name)
                    except InputError:
                        found.append(name)
        return found


def read_library(paths: Sequence[Path]) -> CellLibrary:
    """Read the liberty files of one process.

    Raises
    ------
    InputError: there are none, one cannot be read, or their supplies differ.
    """
    if not paths:
        raise InputError("no liberty file was given; name one or more of one process")
    files = tuple(read_liberty(path) for path in paths)
    volts = {file.head.number("nom_voltage") for file in files}
    if len(volts) > 1 or not min(volts) > 0:
        raise InputError(
            f"{', '.join(str(file.path) for file in files)}: have supplies of "
            f"{', '.join(f'{each:g} V' for each in sorted(volts))}; give files of one process, "
            f"corner and supply"
        )
    return CellLibrary(files=files, volts=volts.pop())


def _clock_gate(group: Group) -> ClockGate:
    pins = {pin.arguments[0]: pin for pin in group.of("pin")}

    def marked(attribute: str) -> str:
        return next(
            (name for name, pin in pins.items() if pin.text(attribute).lower() == "true"), ""
        )

    clock, enable, output = map(
        marked, ("clock_gate_clock_pin", "clock_gate_enable_pin", "clock_gate_out_pin")
    )
    tied = tuple(
        name
        for name, pin in pins.items()
        if pin.text("direction") == "input" and name not in (clock, enable)
    )
    return ClockGate(name=group.arguments[0], enable=enable, clock=clock, output=output, tied=tied)


class _Reader:
    """Turns groups of one file into cells, in the units of this module."""

    def __init__(self, file: LibertyFile) -> None:
        head = file.head
        volts = _unit(head.text("voltage_unit", "1V"), "V")
        amount, unit = head.values.get("capacitive_load_unit", ("1", "pf"))[:2]
        farads = float(amount) * _PREFIX[unit[0].lower()]
        self._ff = farads / 1e-15
        self._ps = _unit(head.text("time_unit", "1ns"), "s") / 1e-12
        self._fj = farads * volts**2 / 1e-15  # energies of the format are in C V^2
        self._nw = _unit(head.text("leakage_power_unit", "1nW"), "W") / 1e-9
        self._leakage = head.number("default_cell_leakage_power")
        self._templates = {
            group.arguments[0]: group for group in head.groups if "template" in group.kind
        }

    def cell(self, group: Group) -> Cell:
        name = group.arguments[0]
        pins = {pin.arguments[0]: pin for pin in group.of("pin")}
        inputs = {
            pin: self._input(found)
            for pin, found in pins.items()
            if found.text("direction") == "input"
        }
        common: dict[str, Any] = {
            "name": name,
            "area_um2": group.number("area"),
            "leakage_nw": self._nw * self._leakage_of(group),
        }
        states = group.of("ff")
        if "clock_gating_integrated_cell" in group.values:
            gate = _clock_gate(group)
            output = self._output(pins[gate.output], 0b10)
            clock = inputs.pop(gate.clock)
            return Cell(
                **common, kind="clock gate", inputs=inputs, outputs={gate.output: output},
                clock=(gate.clock, clock), enable=gate.enable,
            )  # fmt: skip
        if group.of("latch") or group.of("statetable") or "statetable" in group.values:
            raise InputError(f"cell {name}: is a latch, which nothing here is mapped to")
        if states:
            return self._flip_flop(common, states[0], pins, inputs)
        outputs = {
            pin: self._output(found, truth_table(found.text("function"), tuple(inputs)))
            for pin, found in pins.items()
            if found.text("direction") == "output"
            if "function" in found.values and "three_state" not in found.values
        }
        return Cell(**common, kind="gate", inputs=inputs, outputs=outputs)

    def _flip_flop(
        self, common: dict[str, Any], state: Group, pins: dict[str, Group],
        inputs: dict[str, Input],
    ) -> Cell:  # fmt: skip
        name = common["name"]
        pin = state.text("clocked_on").strip("() ")
        if pin not in inputs:
            raise InputError(
                f"cell {name}: is clocked on {pin!r}, which is no rising edge of a pin"
            )
        clock = inputs.pop(pin)
        variables = {variable: 1 - n for n, variable in enumerate(state.arguments)}
        outputs = {}
        for output, found in pins.items():
            text = found.text("function")
            if found.text("direction") == "output" and text:
                inverted = text.strip("() ").startswith("!")
                kept = variables.get(re.sub(r"[!() ]", "", text), 1) ^ inverted
                outputs[output] = self._output(found, 0b10 if kept else 0b01)
        return Cell(
            **common,
            kind="flip-flop",
            inputs=inputs,
            outputs=outputs,
            clock=(pin, clock),
            next_state=truth_table(state.text("next_state"), tuple(inputs)),
        )

    def _leakage_of(self, group: Group) -> float:
        if "cell_leakage_power" in group.values:
            return group.number("cell_leakage_power")
        each = [g for g in group.of("leakage_power") if _of_supply(g)]
        overall = [g.number("value") for g in each if "when" not in g.values]
        values = overall or [g.number("value") for g in each]
        return float(np.mean(values)) if values else self._leakage

    def _input(self, pin: Group) -> Input:
        inside = [g for g in pin.of("internal_power") if _of_supply(g)]
        ways = [self._mean(inside, (way,), self._fj) for way in ("rise_power", "fall_power")]
        energies = [float(way.values.mean()) for way in ways if way is not None]
        return Input(
            capacitance_ff=self._ff * pin.number("capacitance"),
            energy_fj=float(np.mean(energies)) if energies else 0.0,
        )

    def _output(self, pin: Group, table: int) -> Output:
        # A flip-flop that is cleared changes its output too; only its clock is of interest.
        inside = [g for g in pin.of("internal_power") if _of_supply(g)]
        timing = [g for g in pin.of("timing") if _is_change(g)]
        clocked = [g.text("related_pin") for g in timing if "edge" in g.text("timing_type")]
        if clocked:
            inside = [g for g in inside if g.text("related_pin") in clocked]
            timing = [g for g in timing if g.text("related_pin") in clocked]
        return Output(
            table=table,
            energies=self._mean(inside, ("rise_power", "fall_power"), self._fj),
            delays=self._mean(timing, ("cell_rise", "cell_fall"), self._ps),
            transitions=self._mean(timing, ("rise_transition", "fall_transition"), self._ps),
        )

    def _mean(self, groups: Sequence[Group], kinds: Sequence[str], unit: float) -> Lookup | None:
        units = (self._ps, self._ff, unit)
        tables = [
            read_lookup(table, self._templates, units)
            for group in groups
            for kind in kinds
            for table in group.of(kind)
            if table.numbers("values")
        ]
        return mean_lookup(tables)


def _of_supply(group: Group) -> bool:
    """What is told for each rail apart counts at the supply, not at the ground."""
    return group.text("related_pg_pin") not in ("VSS", "VGND", "GND")


def _is_change(group: Group) -> bool:
    return group.text("timing_type", "combinational") in (
        "combinational", "combinational_rise", "combinational_fall", "rising_edge", "",
    )  # fmt: skip


def _unit(text: str, letter: str) -> float:
    """`10ps` in seconds."""
    match = re.fullmatch(r"([\d.]+)\s*([fpnum]?)" + letter, text.strip(), re.I)
    if match is None:
        raise InputError(f"unit {text!r}: is no number and unit in {letter}")
    return float(match[1]) * _PREFIX[match[2].lower()]
