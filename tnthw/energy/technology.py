"""Technologies: figures of a process, with a source and a unit for every number.

`tnthw.energy.files` reads them.
Every method returns a `Figure`, or None where the technology has no number for it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import Field

from tnthw.config import Table
from tnthw.energy.curves import Figure, Tag, linear, power
from tnthw.energy.dram import find_dram
from tnthw.energy.gates import Gates
from tnthw.energy.memories import Memories
from tnthw.machine.buffers import Buffer
from tnthw.machine.weight_format import WeightFormat


class EnergyPoints(Table):
    """Energy of an operator at the widths that the source gives; see `floating` for `scaled`."""

    source: str
    unit: Literal["pJ"]
    bits: list[int]
    value: list[float]
    scaled: bool = True


class AreaPoints(Table):
    """Area of an operator at the widths that the source gives; see `floating` for `scaled`."""

    source: str
    unit: Literal["um2"]
    bits: list[int]
    value: list[float]
    scaled: bool = True


class Sram(Table):
    """Energy of one access, by capacity of the memory."""

    source: str
    unit: Literal["pJ"]
    access_bits: int
    capacity_bytes: list[int]
    read: list[float]
    write: list[float]


class Dram(Table):
    """Energy of one access to the memory outside."""

    source: str
    unit: Literal["pJ"]
    access_bits: int
    read: float
    write: float


class Areas(Table):
    """Areas of the operators."""

    int_add: AreaPoints | None = None
    int_multiply: AreaPoints | None = None
    float_add: AreaPoints | None = None
    float_multiply: AreaPoints | None = None
    mac: AreaPoints | None = None


class Technology(Table):
    """Energies and areas of the parts of a machine in one process.

    Attributes
    ----------
    name: what `--technology` calls it.
    title: process, voltage and origin, for people.
    node_nm, voltage_v: process node and supply.
    notes: how figures between the cited ones are made, and what to beware of.
    sources: for each key used in a `source`, the reference.
    int_add, int_multiply, float_add, float_multiply: operators by width.
    mac: whole multiply-accumulate units, where the source has no separate operators.
    sram: memories on the chip, by capacity alone.
    memories: memories on the chip, by width, depth and ports; goes before `sram`.
    dram: the memory outside.
    dram_kind: the same by its kind (`tnthw.energy.dram`); goes before `dram`.
    area: areas of the operators.
    gates: the machine's logic, from its own gates; goes before the operators.
    """

    name: Annotated[str, Field(pattern=r"^\w[\w.+-]*$", max_length=100)]
    title: str
    node_nm: int
    voltage_v: float | None = None
    notes: list[str] = Field(default_factory=list)
    sources: dict[str, str]
    int_add: EnergyPoints | None = None
    int_multiply: EnergyPoints | None = None
    float_add: EnergyPoints | None = None
    float_multiply: EnergyPoints | None = None
    mac: EnergyPoints | None = None
    sram: Sram | None = None
    memories: Memories | None = None
    dram: Dram | None = None
    dram_kind: str | None = None
    area: Areas = Areas()
    gates: Gates | None = None

    def __repr__(self) -> str:
        return f"<Technology {self.name}: {self.title}>"

    def of_twin(self, *, gated: bool, nonzero: float | None) -> Technology:
        """The same as the gates of a twin's columns have it; without gates nothing changes.

        Parameters
        ----------
        gated: lanes of int8 stand still at a zero.
        nonzero: share of operands that are not zero; that of the recorded ones where None.
        """
        if self.gates is None:
            return self
        gates = self.gates.gated() if gated else self.gates
        if nonzero is not None:
            gates = gates.model_copy(update={"nonzero": nonzero})
        return self.model_copy(update={"gates": gates})

    def read_bit(self, buffer: Buffer) -> Figure | None:
        """Energy per bit read from a memory of a machine, in pJ: its share of a whole word's."""
        if self.memories is None:
            return self.sram_read(buffer.capacity_bytes)
        if self.memories.refusal(buffer) is not None:
            return None
        return self.memories.read_pj(buffer).times(1 / buffer.width_bits)

    def write_bit(self, buffer: Buffer) -> Figure | None:
        """Energy per bit written to a memory of a machine, in pJ: its share of a whole word's."""
        if self.memories is None:
            return self.sram_write(buffer.capacity_bytes)
        if self.memories.refusal(buffer) is not None:
            return None
        return self.memories.write_pj(buffer).times(1 / buffer.width_bits)

    def sram_read(self, capacity_bytes: float) -> Figure | None:
        """Energy per bit read from an SRAM of a capacity, in pJ."""
        return self._sram(capacity_bytes, "read")

    def sram_write(self, capacity_bytes: float) -> Figure | None:
        """Energy per bit written to an SRAM of a capacity, in pJ."""
        return self._sram(capacity_bytes, "write")

    def dram_read(self) -> Figure | None:
        """Energy per bit read from the memory outside, in pJ."""
        return self._dram("read")

    def dram_write(self) -> Figure | None:
        """Energy per bit written to the memory outside, in pJ."""
        return self._dram("write")

    def _sram(self, capacity_bytes: float, way: Literal["read", "write"]) -> Figure | None:
        if self.sram is None:
            return None
        values = self.sram.read if way == "read" else self.sram.write
        access = power(capacity_bytes, self.sram.capacity_bytes, values, self.sram.source)
        return Figure(
            value=access.value / self.sram.access_bits, basis=access.basis, estimate=access.estimate
        )

    def _dram(self, way: Literal["read", "write"]) -> Figure | None:
        if self.dram_kind is not None:
            kind = find_dram(self.dram_kind)
            return kind.read_pj_per_bit if way == "read" else kind.write_pj_per_bit
        if self.dram is None:
            return None
        value = self.dram.read if way == "read" else self.dram.write
        return Figure(value=value / self.dram.access_bits, basis=self.dram.source, estimate=False)


Points = EnergyPoints | AreaPoints | None

_CITED = {16: WeightFormat.FP16, 32: WeightFormat.FP32}
"""Formats that the widths of float operators in sources stand for."""


def adder(points: Points, bits: int) -> Figure | None:
    """Figure of an integer adder: linear in width (see `curves.linear`)."""
    if points is None:
        return None
    return linear(bits, points.bits, points.value, points.source)


def multiplier(points: Points, bits: float) -> Figure | None:
    """Figure of a multiplier or MAC: a power of the width between points, its square outside."""
    if points is None:
        return None
    return power(bits, points.bits, points.value, points.source, outside=2.0)


def floating(points: Points, format: WeightFormat) -> Figure | None:
    """Figure of a floating-point operator.

    Sources have fp16 and fp32.  What another format takes is a power of the width of its
    significand through those two, where the points are `scaled`: an assumption, for no source has
    it, and it is tagged so.
    """
    if points is None:
        return None
    cited = {_CITED[bits]: value for bits, value in zip(points.bits, points.value, strict=True)}
    if format in cited:
        return Figure(value=cited[format], basis=points.source, estimate=False)
    if not points.scaled or len(cited) < 2:
        return None
    known = sorted((each.significand, value) for each, value in cited.items())
    widths, values = zip(*known, strict=True)
    found = power(format.significand, widths, values, f"{points.source}, of the significand")
    return replace(found, tag=Tag.ASSUMED)
