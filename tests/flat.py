"""Instructions as tables of numbers: drawn at random, and read by reference models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tnthw.machine.encoding import LAYOUTS, from_values, values_of
from tnthw.machine.isa import UNIT_OF, Instruction, Opcode, UnitInstruction
from tnthw.machine.units import Unit


@dataclass(frozen=True)
class Flat:
    """An opcode and the value of every bit field of its layout, by name."""

    opcode: Opcode
    fields: dict[str, int]

    def __getitem__(self, name: str) -> int:
        return self.fields[name]

    @property
    def unit(self) -> Unit:
        return UNIT_OF[self.opcode]

    @property
    def banks(self) -> tuple[int, int]:
        return self.fields.get("read_banks", 0), self.fields.get("write_banks", 0)

    def waits(self) -> dict[Unit, int]:
        """How many instructions of each other unit must be complete."""
        named = {unit: f"wait_{unit.name.lower()}" for unit in Unit}
        return {unit: self[name] for unit, name in named.items() if name in self.fields}


def flat(instruction: Instruction) -> Flat:
    """The fields of an instruction as numbers."""
    names = [field.name for field in LAYOUTS[instruction.opcode]]
    values = values_of(instruction)
    return Flat(instruction.opcode, dict(zip(names, values, strict=True)))


def instruction(opcode: Opcode, fields: Mapping[str, int]) -> UnitInstruction:
    """An instruction from numbers; every field of the layout and no other."""
    names = [field.name for field in LAYOUTS[opcode]]
    assert fields.keys() == set(names), fields.keys() ^ set(names)
    made = from_values(opcode, [fields[name] for name in names])
    assert isinstance(made, UnitInstruction)
    return made
