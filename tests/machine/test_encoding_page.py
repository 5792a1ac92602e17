"""The tables of docs/encoding.md are those of the instruction set."""

from __future__ import annotations

from pathlib import Path

import pytest

from tnthw.machine.encoding import LAYOUTS, STORED_BITS, Field
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import INSTRUCTIONS, UNIT_OF, Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.decode import LONGEST_BITS

PAGE = (Path(__file__).parents[2] / "docs" / "encoding.md").read_text(encoding="utf-8")


def places(opcode: Opcode) -> dict[str, tuple[Field, str]]:
    """Each field with its bits, as `high:low`."""
    found, first = {}, OPCODE_BITS
    for field in LAYOUTS[opcode]:
        last = first + field.bits - 1
        found[field.name] = (field, f"{last}:{first}" if field.bits > 1 else f"{first}")
        first += field.bits
    return found


def table(opcodes: list[Opcode]) -> str:
    """One row a field, one column for the opcodes that lay it out alike."""
    columns: list[list[Opcode]] = []
    for opcode in opcodes:
        alike = [column for column in columns if places(column[0]) == places(opcode)]
        alike[0].append(opcode) if alike else columns.append([opcode])
    names: list[str] = []
    for column in columns:  # a field stands behind the one before it in its first layout
        at = 0
        for name in places(column[0]):
            if name not in names:
                names.insert(at, name)
            at = names.index(name) + 1
    heads = [", ".join(opcode.name for opcode in column) for column in columns]
    lines = [f"| field | {' | '.join(heads)} |", "|---|" + "---:|" * len(columns)]
    for name in names:
        cells = [places(column[0]).get(name) for column in columns]
        field = next(cell[0] for cell in cells if cell)
        label = f"`{name}`{' (signed)' if field.signed else ''}"
        lines.append(f"| {label} | {' | '.join(cell[1] if cell else '' for cell in cells)} |")
    return "\n".join(lines)


@pytest.mark.parametrize("unit", [*Unit, None], ids=lambda unit: getattr(unit, "name", "NONE"))
def test_fields_are_where_the_page_says(unit: Unit | None) -> None:
    opcodes = [opcode for opcode in INSTRUCTIONS if UNIT_OF.get(opcode) is unit]
    assert table(opcodes) in PAGE, f"docs/encoding.md must have\n{table(opcodes)}"


def test_opcodes_are_those_of_the_page() -> None:
    rows = "\n".join(
        f"| {int(opcode)} | {opcode.name} | {getattr(UNIT_OF.get(opcode), 'name', 'sequencer')} |"
        for opcode in sorted(Opcode)
    )
    assert rows in PAGE, f"docs/encoding.md must have\n{rows}"
    assert f"bits {OPCODE_BITS} to {LONGEST_BITS - 1}" in PAGE
    assert STORED_BITS == LONGEST_BITS  # what energy and area count is what the RTL keeps
