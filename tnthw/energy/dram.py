"""The memory outside by its kind: energy of a bit and power while idle, each with its bounds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from tnthw.config import Table, parse, read_toml, shown, unknown
from tnthw.energy.curves import Figure, Tag

Range = Annotated[list[float], Field(min_length=3, max_length=3)]
"""A low, a middle and a high value."""


class DramKind(Table):
    """One kind of memory outside.

    Attributes
    ----------
    title: the part that the figures are of.
    sources: keys of the references.
    tag: how well the figures are known.
    device_bits: width of one device, or of one stack.
    read, write: energy of a bit in pJ: of rows that are streamed whole, of 256 bytes from each row
        that is opened, of one burst from each.
    idle_mw: power of one device that is on and not used, in mW: None where no source says.
    note: how the figures were made.
    """

    title: str
    sources: list[str]
    tag: Literal["measured", "read", "derived", "assumed"]
    device_bits: int
    read: Range
    write: Range
    idle_mw: Range | None = None
    note: str

    def contradictions(self) -> Iterator[str]:
        """Find ranges that are none."""
        for key in ("read", "write", "idle_mw"):
            values = getattr(self, key)
            if values is not None and not 0 < values[0] <= values[1] <= values[2]:
                yield f"{key} is {shown(values)}, must be a low, a middle and a high value above 0"

    @property
    def read_pj_per_bit(self) -> Figure:
        """Energy of a bit that is read, in pJ."""
        return self._figure(self.read)

    @property
    def write_pj_per_bit(self) -> Figure:
        """Energy of a bit that is written, in pJ."""
        return self._figure(self.write)

    @property
    def idle(self) -> Figure | None:
        """Power of one device that is on and not used, in mW."""
        return None if self.idle_mw is None else self._figure(self.idle_mw)

    def _figure(self, values: list[float]) -> Figure:
        low, middle, high = values
        tag = Tag(self.tag)
        return Figure(
            value=middle,
            basis=f"{self.title} ({', '.join(self.sources)})",
            estimate=tag is not Tag.READ,
            low=low,
            high=high,
            tag=tag,
        )


class Drams(Table):
    """The file of all kinds."""

    sources: dict[str, str]
    kinds: dict[str, DramKind]


@cache
def read_drams() -> Drams:
    """Read the kinds that travel with the package."""
    path = Path(str(files("tnthw.energy") / "memories" / "dram.toml"))
    return parse(Drams, read_toml(path), str(path), _mistakes)


def _mistakes(drams: Drams, _: frozenset[str]) -> Iterator[str]:
    for name, kind in drams.kinds.items():
        for source in kind.sources:
            if source not in drams.sources:
                yield f'kinds.{name}.sources: "{source}" is not in [sources]'


def dram_kinds() -> tuple[str, ...]:
    """Names of the kinds that there are figures for."""
    return tuple(read_drams().kinds)


def dram_refusal(name: str) -> str | None:
    """Say why there is no such kind; None where there is."""
    kinds = read_drams().kinds
    return None if name in kinds else unknown("kind of memory", name, kinds)


def find_dram(name: str) -> DramKind:
    """Find a kind of memory by its name, such as LPDDR4."""
    return read_drams().kinds[name]
