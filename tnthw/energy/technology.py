"""Technologies: TOML files with a source and a unit for every number.

The files under `tnthw/energy/technologies` travel with the package; a user's own has the same form.
Every method returns a `Figure`, or None where the technology has no number for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.energy.curves import Figure, linear, power
from tnthw.errors import ConfigError

DEFAULT = "horowitz45"


class EnergyPoints(Table):
    """Energy of an operator at the widths that the source gives."""

    source: str
    unit: Literal["pJ"]
    bits: list[int]
    value: list[float]


class AreaPoints(Table):
    """Area of an operator at the widths that the source gives."""

    source: str
    unit: Literal["um2"]
    bits: list[int]
    value: list[float]


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
    sram, dram: memories.
    area: areas of the operators.
    """

    name: str
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
    dram: Dram | None = None
    area: Areas = Areas()

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
        if self.dram is None:
            return None
        value = self.dram.read if way == "read" else self.dram.write
        return Figure(value=value / self.dram.access_bits, basis=self.dram.source, estimate=False)


Points = EnergyPoints | AreaPoints | None


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


def floating(points: Points, bits: int) -> Figure | None:
    """Figure of a floating-point operator; only the formats that the source has."""
    if points is None or bits not in points.bits:
        return None
    return Figure(value=points.value[points.bits.index(bits)], basis=points.source, estimate=False)


def technologies() -> dict[str, Path]:
    """Name of each technology that travels with the package, and its file."""
    folder = Path(str(files("tnthw.energy") / "technologies"))
    return {path.stem: path for path in sorted(folder.glob("*.toml"))}


def find_technology(text: str = DEFAULT) -> Technology:
    """Find a technology by its name or by the path of a TOML file.

    Raises
    ------
    ConfigError: nothing has the name, or the file has mistakes (all are named at once).
    """
    known = technologies()
    if text in known:
        path = known[text]
    elif text.endswith(".toml") or "/" in text:
        path = Path(text)
    else:
        raise ConfigError(f"{unknown('technology', text, known)}, or the path of a TOML file")
    return parse(Technology, read_toml(path), str(path), _mistakes)


def change_technology(technology: Technology, changes: Mapping[str, Any]) -> Technology:
    """Change keys of a technology; of a table only the keys that are given.

    Raises
    ------
    ConfigError: a key or a value is wrong (all are named at once).
    """
    values = _merged(technology.model_dump(exclude_none=True), changes)
    return parse(Technology, values, f"technology {technology.name}, changed", _mistakes)


def _merged(values: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(values)
    for key, value in changes.items():
        before = result.get(key)
        inside = isinstance(before, dict) and isinstance(value, Mapping)
        result[key] = _merged(before, value) if inside and before is not None else value
    return result


def _mistakes(technology: Technology, wrong: frozenset[str]) -> Iterator[str]:
    """Find what the types cannot say: lengths, order, signs and sources."""
    for key, table in _tables(technology):
        if "sources" not in wrong and table.source not in technology.sources:
            yield f'{key}.source: "{table.source}" is not in [sources]; add the reference there'
        match table:
            case EnergyPoints() | AreaPoints():
                yield from _list_mistakes(key, "bits", table.bits, {"value": table.value})
            case Sram():
                ways = {"read": table.read, "write": table.write}
                yield from _list_mistakes(key, "capacity_bytes", table.capacity_bytes, ways)
            case Dram():
                if min(table.read, table.write) <= 0:
                    yield f"{key}: read and write must be above 0 pJ"
        if isinstance(table, Sram | Dram) and table.access_bits <= 0:
            yield f"{key}.access_bits: is {table.access_bits}, must be above 0 bits"
    sram = technology.sram
    if sram is not None and len(sram.capacity_bytes) < 2:
        yield "sram.capacity_bytes: has one capacity, give at least two to draw a line through"


def _list_mistakes(
    key: str, axis: str, xs: list[int], columns: dict[str, list[float]]
) -> Iterator[str]:
    if not xs or min(xs) <= 0 or any(b <= a for a, b in pairwise(xs)):
        yield f"{key}.{axis}: is {xs}, must be numbers above 0 in ascending order"
    for name, values in columns.items():
        if len(values) != len(xs):
            yield f"{key}.{name}: has {len(values)} numbers for {len(xs)} {axis}; give one for each"
        if any(value <= 0 for value in values):
            yield f"{key}.{name}: is {values}, every number must be above 0"


def _tables(
    technology: Technology,
) -> Iterator[tuple[str, EnergyPoints | AreaPoints | Sram | Dram]]:
    for prefix, owner in (("", technology), ("area.", technology.area)):
        for key in type(owner).model_fields:
            table = getattr(owner, key)
            if isinstance(table, EnergyPoints | AreaPoints | Sram | Dram):
                yield prefix + key, table
