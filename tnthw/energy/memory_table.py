"""Memories that CACTI computed: figures of an access, leakage and area, by width, depth and ports.

A table is one process node and one flavour of its transistors.  It holds every width that CACTI can
make, and depths between which its figures are straight lines; `tnthw calibrate memories` writes it.
"""

from __future__ import annotations

import csv
import io
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path

from tnthw.config import Table, parse, read_toml
from tnthw.errors import ConfigError
from tnthw.machine.buffers import Ports


class Flavour(StrEnum):
    """Transistors of cells and periphery, as the ITRS roadmap projected them."""

    HP = "hp"  # high performance
    LOP = "lop"  # low operating power
    LSTP = "lstp"  # low standby power


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryFigures:
    """What one memory takes.

    Attributes
    ----------
    read_pj, write_pj: energy of one access to a whole word.
    leakage_uw: while it is on, whatever is done with it.
    area_um2: of the whole memory.
    access_ns: from address to data.
    """

    read_pj: float
    write_pj: float
    leakage_uw: float
    area_um2: float
    access_ns: float

    def times(self, count: float) -> MemoryFigures:
        """Several such memories side by side, all accessed at once."""
        return MemoryFigures(
            read_pj=count * self.read_pj,
            write_pj=count * self.write_pj,
            leakage_uw=count * self.leakage_uw,
            area_um2=count * self.area_um2,
            access_ns=self.access_ns,
        )


def between(low: MemoryFigures, high: MemoryFigures, part: float) -> MemoryFigures:
    """Figures on the straight line from `low` (part 0) to `high` (part 1)."""
    values = (a + (b - a) * part for a, b in zip(astuple(low), astuple(high), strict=True))
    return MemoryFigures(**dict(zip(COLUMNS, values, strict=True)))


COLUMNS = tuple(each.name for each in fields(MemoryFigures))

Line = Mapping[int, MemoryFigures]
"""Figures of one width, by depth."""


def at_depth(line: Line, depth: int) -> MemoryFigures:
    """Figures of a depth between those of a line.

    Depths above a power of two, up to the next, have one organisation: as many words share a row of
    the arrays, and CACTI's figures go along straight lines with the number of rows.  The power of
    two itself takes one more bit of address; the depth before it in the line is one row less.
    """
    if depth in line:
        return line[depth]
    top = 1 << (depth - 1).bit_length()
    known = [d for d in sorted(line) if top // 2 < d <= top]
    row = top - known[-2]
    depth = -(-depth // row) * row
    if depth in line:
        return line[depth]
    above = bisect_left(known, depth)
    low, high = known[above - 1], known[above]
    return between(line[low], line[high], (depth - low) / (high - low))


class Provenance(Table):
    """Where the tables come from, and the range that was run.

    Attributes
    ----------
    tool: the program and its version.
    package: where its sources come from; `sha256` is of the sources.
    licence: of the sources; the tables hold figures that the program printed, and nothing else.
    objective: what the organisation of a memory makes least.
    volts: supply of each node and flavour, as `45-lop`.
    temperature_k: of the leakage; `cool` and `hot` are factors to it at `cool_k` and `hot_k`, by
        node and flavour.
    width_bits: smallest and largest word, every multiple of 8 between.
    depth: smallest and largest number of words.
    smallest_bytes: CACTI makes no memory of less.
    nodes_nm: process nodes.
    """

    tool: str
    package: str
    sha256: str
    licence: str
    objective: str
    temperature_k: int
    cool_k: int
    hot_k: int
    width_bits: list[int]
    depth: list[int]
    smallest_bytes: int
    nodes_nm: list[int]
    volts: dict[str, float]
    cool: dict[str, float]
    hot: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MemoryTable:
    """Memories of one process node and flavour.

    Attributes
    ----------
    node_nm, flavour: which.
    provenance: where the figures come from.
    lines: figures by ports, width and depth.
    """

    node_nm: int
    flavour: Flavour
    provenance: Provenance
    lines: Mapping[tuple[Ports, int], Line]

    def __repr__(self) -> str:
        return f"<MemoryTable {self.node_nm} nm {self.flavour}>"

    @property
    def key(self) -> str:
        """Name of the table in `Provenance`, such as `45-lop`."""
        return f"{self.node_nm}-{self.flavour}"

    def refusal(self, width_bits: int, depth: int) -> str | None:
        """Say why the table has no figures for a memory; None where it has them."""
        what = f"a memory of {depth:,} words of {width_bits} bits"
        least_bits = self.provenance.width_bits[0]
        shallow, deep = self.provenance.depth
        smallest = self.provenance.smallest_bytes
        if width_bits < least_bits or depth < shallow or width_bits * depth < 8 * smallest:
            return (
                f"{what} is too small for CACTI ({shallow} words, {least_bits} bits and {smallest} "
                f"bytes are its least); it is made of latches or registers, whose figures come "
                f"from a cell library"
            )
        if depth > deep:
            return (
                f"{what} is deeper than the table, which was run from {shallow} to {deep:,} words; "
                f"divide it into banks"
            )
        return None

    def figures(self, width_bits: int, depth: int, ports: Ports) -> MemoryFigures:
        """Find the figures of a memory.

        CACTI makes words of whole bytes; between them figures go along straight lines.  A word
        that is wider than the widest is kept in equal parts, in memories side by side.

        Raises
        ------
        ConfigError: the memory is outside the range that was run.
        """
        refused = self.refusal(width_bits, depth)
        if refused is not None:
            raise ConfigError(f"memories of {self.node_nm} nm {self.flavour}: {refused}")
        parts = math.ceil(width_bits / self.provenance.width_bits[1])
        width = width_bits / parts
        low, high = 8 * math.floor(width / 8), 8 * math.ceil(width / 8)
        found = self._at(high, depth, ports)
        if low != high and (ports, low) in self.lines and low * depth >= 8 * self._smallest:
            found = between(self._at(low, depth, ports), found, (width - low) / (high - low))
        return found.times(parts)

    @property
    def _smallest(self) -> int:
        return self.provenance.smallest_bytes

    def _at(self, width: int, depth: int, ports: Ports) -> MemoryFigures:
        return at_depth(self.lines[ports, width], depth)


FOLDER = Path(str(files("tnthw.energy") / "memories"))
"""The tables that travel with the package."""

PROVENANCE = "cacti.toml"


def table_file(folder: Path, node_nm: int, flavour: Flavour) -> Path:
    """Where the table of a node and flavour lies in a folder of tables."""
    return folder / f"cacti-{node_nm}-{flavour}.csv"


@cache
def read_provenance(folder: Path = FOLDER) -> Provenance:
    """Read where the tables of a folder come from."""
    path = folder / PROVENANCE
    return parse(Provenance, read_toml(path), str(path))


@cache
def read_memory_table(node_nm: int, flavour: Flavour, folder: Path = FOLDER) -> MemoryTable:
    """Read the table of a process node and flavour.

    Raises
    ------
    ConfigError: there is no table of this node.
    """
    provenance = read_provenance(folder)
    if node_nm not in provenance.nodes_nm:
        known = ", ".join(map(str, provenance.nodes_nm))
        raise ConfigError(f"memories: there is no table of {node_nm} nm, allowed are {known}")
    text = table_file(folder, node_nm, flavour).read_text(encoding="ascii")
    lines: dict[tuple[Ports, int], dict[int, MemoryFigures]] = {}
    for row in csv.DictReader(io.StringIO(text)):
        line = lines.setdefault((Ports(row["ports"]), int(row["width_bits"])), {})
        line[int(row["depth"])] = MemoryFigures(**{key: float(row[key]) for key in COLUMNS})
    return MemoryTable(node_nm=node_nm, flavour=flavour, provenance=provenance, lines=lines)


def memory_table_text(lines: Mapping[tuple[Ports, int], Line]) -> str:
    """Write the lines of a table as `read_memory_table` reads them: CSV, four digits."""
    rows: list[Sequence[object]] = [("ports", "width_bits", "depth", *COLUMNS)]
    for (ports, width), line in lines.items():
        for depth, found in sorted(line.items()):
            rows.append((ports, width, depth, *(f"{value:.4g}" for value in astuple(found))))
    return "".join(",".join(map(str, row)) + "\n" for row in rows)
