from __future__ import annotations

from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.isa import INSTRUCTIONS, UnitInstruction
from tnthw.machine.units import PRIORITY, UNITS, Unit


def test_every_unit_has_a_row_and_a_priority_of_its_own() -> None:
    assert set(UNITS) == set(Unit) == set(PRIORITY)
    assert [UNITS[unit].priority for unit in PRIORITY] == list(range(len(Unit)))
    assert all(row.in_flight >= 1 for row in UNITS.values())


def test_the_others_of_a_unit_are_all_but_itself_in_order() -> None:
    for unit in Unit:
        assert [*unit.others] == [other for other in sorted(Unit) if other is not unit]
        assert unit.label == unit.name.lower()


def test_every_unit_runs_something_and_waits_for_each_other_unit() -> None:
    runs = {unit: 0 for unit in Unit}
    for kind in INSTRUCTIONS.values():
        if issubclass(kind, UnitInstruction):
            runs[kind.unit] += 1
            waits = [f.name for f in LAYOUTS[kind.opcode] if f.name.startswith("wait")]
            assert len(waits) == len(kind.unit.others)
    assert all(runs.values())
