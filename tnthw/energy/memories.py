"""What a memory of a machine takes, from the tables of CACTI and between their bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from pydantic import Field

from tnthw.config import Table
from tnthw.energy.curves import Figure, Tag
from tnthw.energy.memory_table import Flavour, MemoryFigures, MemoryTable, read_memory_table
from tnthw.machine.buffers import Buffer


class Memories(Table):
    """Memories of a technology: which table, and what the truth may lie between.

    Attributes
    ----------
    source: key of the reference.
    node_nm: process node of the table.
    flavour: transistors of cells and periphery, the middle value.
    others: flavours that the process may have instead; low and high cover them.
    """

    source: str
    node_nm: int
    flavour: Literal["hp", "lop", "lstp"]
    others: list[Literal["hp", "lop", "lstp"]] = Field(default_factory=list)

    @property
    def tables(self) -> tuple[MemoryTable, ...]:
        """The table of the middle value first, then the others."""
        names = dict.fromkeys((self.flavour, *self.others))
        return tuple(read_memory_table(self.node_nm, Flavour(name)) for name in names)

    def refusal(self, buffer: Buffer) -> str | None:
        """Say why there is no figure for a memory; None where there is one."""
        return self.tables[0].refusal(buffer.width_bits, buffer.depth)

    def read_pj(self, buffer: Buffer) -> Figure:
        """Energy of reading a word."""
        return self._figure(buffer, lambda found: found.read_pj)

    def write_pj(self, buffer: Buffer) -> Figure:
        """Energy of writing a word."""
        return self._figure(buffer, lambda found: found.write_pj)

    def area_um2(self, buffer: Buffer) -> Figure:
        """Area of one memory."""
        return self._figure(buffer, lambda found: found.area_um2)

    def access_ns(self, buffer: Buffer) -> Figure:
        """Time from address to data."""
        return self._figure(buffer, lambda found: found.access_ns)

    def leakage_uw(self, buffer: Buffer) -> Figure:
        """Leakage of one memory; low and high over temperature, and over the flavours."""
        tables = self.tables
        made = tables[0].provenance
        values = [_found(table, buffer).leakage_uw for table in tables]
        bounds = [
            factor * value
            for table, value in zip(tables, values, strict=True)
            for key in [f"{table.node_nm}-{table.flavour}"]
            for factor in (made.cool[key], 1.0, made.hot[key])
        ]
        return Figure(
            value=values[0],
            basis=f"{self._basis(buffer)}, {made.temperature_k} K",
            estimate=True,
            low=min(bounds),
            high=max(bounds),
            tag=Tag.MEASURED,
        )

    def _figure(self, buffer: Buffer, part: Callable[[MemoryFigures], float]) -> Figure:
        values = [part(_found(table, buffer)) for table in self.tables]
        return Figure(
            value=values[0],
            basis=self._basis(buffer),
            estimate=True,
            low=min(values),
            high=max(values),
            tag=Tag.MEASURED,
        )

    def _basis(self, buffer: Buffer) -> str:
        return (
            f"{self.source}, {self.node_nm} nm {self.flavour}, {buffer.depth:,} words of "
            f"{buffer.width_bits} bits, {buffer.ports}"
        )


def _found(table: MemoryTable, buffer: Buffer) -> MemoryFigures:
    return table.figures(buffer.width_bits, buffer.depth, buffer.ports)
