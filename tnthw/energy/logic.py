"""A machine's logic in the cells of a process: energy of what moves, clock, leakage, area."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from tnthw.energy.areas import AreaModel, area_targets, find_area_model
from tnthw.energy.curves import Figure
from tnthw.energy.gates import Gates
from tnthw.energy.parts import COUNTED, CYCLES, PARTS
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS

COLUMNS = "columns"
"""The part that a twin has another one for."""


class Logic:
    """The logic of one machine, in proportion to that of the machine whose gates were simulated.

    A twin has columns of its own precision in the place of the ternary ones; what is around them is
    that of a ternary machine with its words, its sums and its held weights. The finish unit of
    floats is taken to be as large as that.

    Parameters
    ----------
    gates: of the process.
    target: of the area model that says how much larger or smaller each part is.
    """

    def __init__(self, machine: Accelerator, gates: Gates, target: str) -> None:
        self._machine, self._gates = machine, gates
        self._reference = reference = PRESETS[gates.machine]
        named = replace(machine, name=reference.name, clock_mhz=reference.clock_mhz)
        self._same = named == reference
        self._model: AreaModel | None = None
        if not self._same and target in area_targets():
            self._model = find_area_model(target)
        self._column = None if machine.ternary else gates.twins.get(machine.weight_format)
        self._parts = COUNTED if machine.ternary else tuple(p for p in COUNTED if p != COLUMNS)

    def refusal(self) -> str | None:
        """Say why there are no figures; None where there are."""
        if not self._machine.ternary and self._column is None:
            return f"no gates were simulated of a column with {self._machine.weight_format} weights"
        if self._same or self._model is not None:
            return None
        return (
            f"gates were simulated of {self._gates.machine}, and no area model says how much "
            f"larger {self._machine.name} is"
        )

    def events(self) -> Iterator[tuple[str, str, Figure]]:
        """Part, event (`cycles` among them), and energy of one, in pJ."""
        lanes = self._machine.macs_per_cycle / self._reference.macs_per_cycle
        if self._column is not None:
            name, rows = str(self._machine.weight_format), self._machine.tile_rows
            yield COLUMNS, "adds", self._gates.multiply_add(name)
            yield COLUMNS, "weight_rows", self._gates.tile(name, self._columns / rows)
        for part in self._parts:
            scale = self._scale(part, ("area_um2",))
            for event in (CYCLES, *PARTS[part].events):
                if event in self._gates.parts[part].events_pj:
                    each = scale / lanes if event == "adds" else scale
                    yield part, event, self._gates.event(part, event, each)

    def clock(self) -> Figure:
        """Energy of the clock in a cycle, in pJ, but for what gates let through."""
        return _sum(
            self._of_columns(
                lambda name, scale: self._gates.twin_clock(name, scale),
                lambda part: self._gates.clock(part, self._scale(part, ("flip_flops", "gated"))),
            )
        )

    def leakage(self) -> Figure:
        """Power of the logic when nothing moves, in uW."""
        return _sum(
            self._of_columns(
                lambda name, scale: self._gates.twin_leakage(name, scale),
                lambda part: self._gates.leakage(part, self._scale(part, ("leakage_uw",))),
            )
        )

    def columns_area(self) -> Figure:
        """Area of the cells of the array's columns, in um2."""
        if self._column is not None:
            return self._gates.twin_area(str(self._machine.weight_format), self._columns)
        return self._gates.area(COLUMNS, self._scale(COLUMNS, ("area_um2",)))

    @property
    def _columns(self) -> float:
        """How many of the twin's columns that were simulated have as many lanes as the array."""
        assert self._column is not None
        return self._machine.macs_per_cycle / self._column.lanes

    def _of_columns(
        self,
        column: Callable[[str, float], Figure],
        part: Callable[[str], Figure],
    ) -> Iterator[Figure]:
        """A figure of each part, of a twin's columns the one that was simulated of them."""
        if self._column is not None:
            yield column(str(self._machine.weight_format), self._columns)
        for name in self._parts:
            yield part(name)

    def _scale(self, part: str, quantities: tuple[str, ...]) -> float:
        """A quantity of a part, as a multiple of the reference's; of two, their difference."""
        if self._model is None:
            return 1.0
        there, here = (
            _difference([self._model.size(machine, part, each) for each in quantities])
            for machine in (self._reference, self._machine)
        )
        return here / there if there > 0 else 1.0


def logic_events(
    logic: Logic, events: Mapping[str, int], cycles: int
) -> Iterator[tuple[str, int, Figure]]:
    """Components of an energy: name, number of events and figure for one."""
    for part, event, figure in logic.events():
        count = cycles if event == CYCLES else events[event]
        yield f"{part}: {event.replace('_', ' ')}", count, figure


def _difference(values: list[float]) -> float:
    return values[0] - sum(values[1:])


def _sum(figures: Iterator[Figure]) -> Figure:
    total = next(figures)
    for figure in figures:
        total = total + figure
    # One basis for all parts: it would name each of them otherwise.
    return replace(total, basis=total.basis.partition(",")[0] + ", all parts")
