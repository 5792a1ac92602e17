"""The files of SCALE-Sim 3.0.0: configuration, topology and layout to write, a report to read."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tnthw.errors import InputError
from tnthw.files import replace_file, writing
from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.model import Dataflow
from tnthw.peers.scalesim.shapes import TopologyRow

CONV_HEADER = (
    "Layer name, IFMAP Height, IFMAP Width, Filter Height, Filter Width, Channels, Num Filter, "
    "Strides,"
)
GEMM_HEADER = "Layer,M,N,K,"
LAYOUT_FIELDS = 20
SRAM_KB = 64
"""Size of each SRAM; it has no influence on cycles without memory stalls."""


def config_text(name: str, dataflow: Dataflow, rows: int, columns: int) -> str:
    """Write a configuration for a run without memory stalls (`CALC`).

    Parameters
    ----------
    name: of the run, and of the folder that SCALE-Sim writes.
    dataflow: which operand stays in the array.
    rows, columns: cells of the array.
    """
    sections: dict[str, dict[str, object]] = {
        "general": {"run_name": name},
        "architecture_presets": {
            "ArrayHeight": rows,
            "ArrayWidth": columns,
            "IfmapSramSzkB": SRAM_KB,
            "FilterSramSzkB": SRAM_KB,
            "OfmapSramSzkB": SRAM_KB,
            "IfmapOffset": 0,
            "FilterOffset": 10_000_000,
            "OfmapOffset": 20_000_000,
            "Bandwidth": 10,
            "Dataflow": dataflow.value,
            "MemoryBanks": 1,
            "ReadRequestBuffer": 32,
            "WriteRequestBuffer": 32,
        },
        "layout": {
            f"{operand}{key}": value
            for operand in ("Ifmap", "Filter")
            for key, value in (
                ("CustomLayout", False),
                ("SRAMBankBandwidth", 100),
                ("SRAMBankNum", 10),
                ("SRAMBankPort", 2),
            )
        },
        "sparsity": {
            "SparsitySupport": "false",
            "SparseRep": "ellpack_block",
            "OptimizedMapping": "false",
            "BlockSize": 8,
            "RandomNumberGeneratorSeed": 40,
        },
        "run_presets": {"InterfaceBandwidth": "CALC", "UseRamulatorTrace": False},
    }
    return "\n".join(
        f"[{section}]\n" + "".join(f"{key} : {value}\n" for key, value in entries.items())
        for section, entries in sections.items()
    )


def topology_text(rows: Iterable[TopologyRow]) -> str:
    """Write convolutions; every line ends in the comma without which SCALE-Sim loses a column."""
    lines = [CONV_HEADER]
    for row in rows:
        numbers = (*row.ifmap, *row.kernel, row.channels, row.filters, row.stride)
        lines.append(", ".join([_name(row.name), *map(str, numbers)]) + ",")
    return "\n".join(lines) + "\n"


def gemm_text(products: Iterable[tuple[str, Gemm]]) -> str:
    """Write matrix products by name, to be run with `-i gemm`."""
    lines = [GEMM_HEADER]
    lines += [f"{_name(name)},{gemm.m},{gemm.n},{gemm.k}," for name, gemm in products]
    return "\n".join(lines) + "\n"


def layout_text(names: Iterable[str]) -> str:
    """Write the layout file that 3.0.0 asks for even where no custom layout is used."""
    header = ",".join(["Layer name", *(f"field {i}" for i in range(LAYOUT_FIELDS))]) + ","
    lines = [header, *(",".join([_name(name), *["1"] * LAYOUT_FIELDS]) + "," for name in names)]
    return "\n".join(lines) + "\n"


def write_run(
    folder: Path,
    name: str,
    rows: Sequence[TopologyRow],
    dataflows: Iterable[Dataflow],
    array: tuple[int, int],
) -> list[Path]:
    """Write everything that a run of SCALE-Sim needs: topology, layout, a configuration a dataflow.

    Parameters
    ----------
    folder: made if missing.
    array: rows and columns of cells.

    Returns
    -------
    The files written.

    Raises
    ------
    OutputError: the folder cannot be written.
    """
    texts = {
        "topology.csv": topology_text(rows),
        "layout.csv": layout_text(row.name for row in rows),
    }
    texts |= {f"{d}.cfg": config_text(f"{name}_{d}", d, *array) for d in dataflows}
    with writing(folder) as temporary:
        for file, text in texts.items():
            replace_file(temporary / file, text)
    return [folder / file for file in texts]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One layer of a COMPUTE_REPORT.csv.

    Attributes
    ----------
    layer: its number.
    cycles, stall_cycles: "Total Cycles" and "Stall Cycles".
    overall_utilisation, mapping_efficiency, compute_utilisation: shares from 0 to 1.
    """

    layer: int
    cycles: int
    stall_cycles: int
    overall_utilisation: float
    mapping_efficiency: float
    compute_utilisation: float


_COLUMNS = (
    "LayerID",
    "Total Cycles",
    "Stall Cycles",
    "Overall Util %",
    "Mapping Efficiency %",
    "Compute Util %",
)


def read_compute_report(path: Path) -> list[ReportRow]:
    """Read the COMPUTE_REPORT.csv of SCALE-Sim 2 or 3.

    Raises
    ------
    InputError: the file is not there, lacks a column, or a cell is not a number.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"report {path}: cannot be read, {error}") from None
    lines = list(csv.reader(text.splitlines(), skipinitialspace=True))
    header = [cell.strip() for cell in lines[0]] if lines else []
    missing = [column for column in _COLUMNS if column not in header]
    if missing:
        raise InputError(
            f"report {path}: column {missing[0]!r} is missing; a COMPUTE_REPORT.csv of SCALE-Sim "
            f"has {', '.join(_COLUMNS)}"
        )
    places = [header.index(column) for column in _COLUMNS]
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        if not any(cell.strip() for cell in line):
            continue
        try:
            layer, cycles, stall, overall, mapping, compute = (float(line[i]) for i in places)
        except (ValueError, IndexError):
            raise InputError(
                f"report {path}: line {number} does not hold {len(_COLUMNS)} numbers: "
                f"{','.join(line)!r}"
            ) from None
        rows.append(
            ReportRow(
                layer=int(layer),
                cycles=int(cycles),
                stall_cycles=int(stall),
                overall_utilisation=overall / 100,
                mapping_efficiency=mapping / 100,
                compute_utilisation=compute / 100,
            )
        )
    return rows


def _name(name: str) -> str:
    """Make a layer's name safe: no comma, and no DP, which SCALE-Sim takes for depthwise."""
    return name.replace(",", "_").replace("DP", "dp")
