"""What a memory of a machine takes, from the tables of CACTI and between their bounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from pydantic import Field

from tnthw.config import Table
from tnthw.energy.curves import Figure, Tag
from tnthw.energy.memory_table import Flavour, MemoryFigures, MemoryTable, read_memory_table
from tnthw.energy.scaling import Process, area_scale, delay_scale, energy_scale, scaled
from tnthw.errors import ConfigError
from tnthw.machine.buffers import Buffer

LEAKAGE_SPREAD = 10.0
"""How far the leakage of a memory of another process may be from that of the table's."""


class Scaled(Table):
    """Another process that the figures are scaled to (`tnthw.energy.scaling`)."""

    node_nm: float
    voltage_v: float


class Memories(Table):
    """Memories of a technology: which table, and what the truth may lie between.

    Attributes
    ----------
    source: key of the reference.
    node_nm: process node of the table.
    flavour: transistors of cells and periphery, the middle value.
    others: flavours that the process may have instead; low and high cover them.
    scaled: the process that the figures are scaled to, from the supply of the table's own.
    """

    source: str
    node_nm: int
    flavour: Literal["hp", "lop", "lstp"]
    others: list[Literal["hp", "lop", "lstp"]] = Field(default_factory=list)
    scaled: Scaled | None = None

    @property
    def tables(self) -> tuple[MemoryTable, ...]:
        """The table of the middle value first, then the others."""
        names = dict.fromkeys((self.flavour, *self.others))
        return tuple(read_memory_table(self.node_nm, Flavour(name)) for name in names)

    def scaling_refusal(self) -> str | None:
        """Say why the figures cannot be scaled as asked; None where they can."""
        if self.scaled is None:
            return None
        end = Process(node_nm=self.scaled.node_nm, voltage_v=self.scaled.voltage_v)
        try:
            for table in self.tables:
                volts = table.provenance.volts[table.key]
                start = Process(node_nm=self.node_nm, voltage_v=volts)
                energy_scale(start, end)
                delay_scale(start, end)
        except ConfigError as error:
            return str(error)
        return None

    def refusal(self, buffer: Buffer) -> str | None:
        """Say why there is no figure for a memory; None where there is one."""
        return self.tables[0].refusal(buffer.width_bits, buffer.depth)

    def read_pj(self, buffer: Buffer) -> Figure:
        """Energy of reading a word."""
        return self._figure(buffer, lambda found: found.read_pj, energy_scale)

    def write_pj(self, buffer: Buffer) -> Figure:
        """Energy of writing a word."""
        return self._figure(buffer, lambda found: found.write_pj, energy_scale)

    def area_um2(self, buffer: Buffer) -> Figure:
        """Area of one memory."""
        return self._figure(
            buffer, lambda found: found.area_um2, lambda a, b: area_scale(a.node_nm, b.node_nm)
        )

    def access_ns(self, buffer: Buffer) -> Figure:
        """Time from address to data."""
        return self._figure(buffer, lambda found: found.access_ns, delay_scale)

    def leakage_uw(self, buffer: Buffer) -> Figure:
        """Leakage of one memory; low and high over temperature, and over the flavours.

        Nothing says how leakage scales: that of a memory which is scaled is taken to be what it is
        at the table's own node, within a factor of `LEAKAGE_SPREAD`.
        """
        tables = self.tables
        made = tables[0].provenance
        values = [_found(table, buffer).leakage_uw for table in tables]
        bounds = [
            factor * value
            for table, value in zip(tables, values, strict=True)
            for factor in (made.cool[table.key], 1.0, made.hot[table.key])
        ]
        spread = 1.0 if self.scaled is None else LEAKAGE_SPREAD
        return Figure(
            value=values[0],
            basis=f"{self._basis(buffer)}, {made.temperature_k} K",
            estimate=True,
            low=min(bounds) / spread,
            high=max(bounds) * spread,
            tag=Tag.MEASURED if self.scaled is None else Tag.ASSUMED,
        )

    def _figure(
        self,
        buffer: Buffer,
        part: Callable[[MemoryFigures], float],
        scale: Callable[[Process, Process], float],
    ) -> Figure:
        """One figure over the flavours, scaled where the memories are."""
        tables = self.tables
        values = [part(_found(table, buffer)) for table in tables]
        if self.scaled is None:
            return self._over(buffer, values)
        starts = [
            Process(node_nm=self.node_nm, voltage_v=table.provenance.volts[table.key])
            for table in tables
        ]
        end = Process(node_nm=self.scaled.node_nm, voltage_v=self.scaled.voltage_v)
        factors = [scale(start, end) for start in starts]
        found = self._over(buffer, [f * v for f, v in zip(factors, values, strict=True)])
        return scaled(found.times(1 / factors[0]), factors[0], starts[0], end)

    def _over(self, buffer: Buffer, values: list[float]) -> Figure:
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
