"""SCALE-Sim's cycle counts in closed form.

A GEMM is cut into folds of the array; a fold takes the same time whatever part of the array it
fills, and folds follow each other without overlap.  The formulas are those that the code of
SCALE-Sim 3.0.0 evaluates trace line by trace line (`scalesim/compute/systolic_compute_*.py`,
`scalesim/topology_utils.py`), for the mode in which memory never stalls the array (`CALC`).  The
paper's formula (Samajdar and others, ISPASS 2020) differs for OS: see `Estimate.paper_cycles`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tnthw.errors import ConfigError
from tnthw.peers.gemm import Gemm


class Dataflow(StrEnum):
    """Which operand stays in the array."""

    OS = "os"  # outputs
    WS = "ws"  # weights
    IS = "is"  # inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """How the dimensions of one GEMM lie on the array.

    Attributes
    ----------
    rows, columns: extent along the array's rows and columns, before folding.
    time: steps that a fold streams.
    """

    rows: int
    columns: int
    time: int


def assign(gemm: Gemm, dataflow: Dataflow) -> Assignment:
    """Dimensions of one GEMM in rows, columns and time."""
    match dataflow:
        case Dataflow.OS:
            return Assignment(rows=gemm.m, columns=gemm.n, time=gemm.k)
        case Dataflow.WS:
            return Assignment(rows=gemm.k, columns=gemm.n, time=gemm.m)
        case Dataflow.IS:
            return Assignment(rows=gemm.k, columns=gemm.m, time=gemm.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What SCALE-Sim says about a layer.

    All counts are totals over the layer's `gemm.count` products; SCALE-Sim itself runs one product
    at a time and reports each on its own.

    Attributes
    ----------
    gemm, dataflow, rows, columns: what was asked.
    folds: folds of all products.
    fold_cycles: cycles of one fold: rows + columns + time - 2, and `rows` more where an operand is
        filled in first (WS, IS).
    cycles: "Total Cycles" as reported: for each product the index of its last cycle.
    true_cycles: the count of cycles, one more for each product.
    paper_cycles: folds * (2 * rows + columns + time - 2), the paper's formula for every dataflow.
        For OS it counts the cycles in which results leave the array, which the code leaves out.
    ifmap_reads, filter_reads, ofmap_writes: SRAM accesses, in words.  OS writes include the
        `rows + columns` that the code adds for each fold.
    overall_utilisation: share of the array's slots used, over the reported cycles.
    mapping_efficiency: mean over folds of the share of cells in use.
    compute_utilisation: mean over folds of the share of slots used in the fold's cycles, which the
        code takes `columns - 1` too long for WS and IS.
    """

    gemm: Gemm
    dataflow: Dataflow
    rows: int
    columns: int
    folds: int
    fold_cycles: int
    cycles: int
    true_cycles: int
    paper_cycles: int
    ifmap_reads: int
    filter_reads: int
    ofmap_writes: int
    overall_utilisation: float
    mapping_efficiency: float
    compute_utilisation: float


def estimate(gemm: Gemm, dataflow: Dataflow, rows: int, columns: int) -> Estimate:
    """Evaluate SCALE-Sim's closed forms.

    Parameters
    ----------
    gemm: the layer.
    dataflow: which operand stays in the array.
    rows, columns: cells of the array.

    Raises
    ------
    ConfigError: a dimension is below 1.
    """
    for what, value in (
        ("m", gemm.m),
        ("n", gemm.n),
        ("k", gemm.k),
        ("count", gemm.count),
        ("rows", rows),
        ("columns", columns),
    ):
        if value < 1:
            raise ConfigError(f"scalesim: {what} is {value}, must be at least 1")
    spread = assign(gemm, dataflow)
    row_folds, column_folds = -(-spread.rows // rows), -(-spread.columns // columns)
    folds = row_folds * column_folds
    filled = 0 if dataflow is Dataflow.OS else rows
    fold_cycles = filled + rows + columns + spread.time - 2
    count, cells = gemm.count, rows * columns
    reads, writes = _accesses(gemm, dataflow, row_folds, column_folds, rows, columns)
    measured = fold_cycles if dataflow is Dataflow.OS else fold_cycles + columns - 1
    # a 1 x 1 array that does one multiply-accumulate ends in cycle 0, and a share of 0 is undefined
    slots = (folds * fold_cycles - 1) * cells
    one = gemm.m * gemm.n * gemm.k
    return Estimate(
        gemm=gemm,
        dataflow=dataflow,
        rows=rows,
        columns=columns,
        folds=count * folds,
        fold_cycles=fold_cycles,
        cycles=count * (folds * fold_cycles - 1),
        true_cycles=count * folds * fold_cycles,
        paper_cycles=count * folds * (2 * rows + columns + spread.time - 2),
        ifmap_reads=count * reads[0],
        filter_reads=count * reads[1],
        ofmap_writes=count * writes,
        overall_utilisation=one / slots if slots else float("nan"),
        mapping_efficiency=spread.rows * spread.columns / (folds * cells),
        compute_utilisation=one / (folds * cells * measured),
    )


def _accesses(
    gemm: Gemm, dataflow: Dataflow, row_folds: int, column_folds: int, rows: int, columns: int
) -> tuple[tuple[int, int], int]:
    """SRAM reads of ifmap and filter, and writes of ofmap, of one product."""
    m, n, k = gemm.m, gemm.n, gemm.k
    match dataflow:
        case Dataflow.OS:
            written = m * n + row_folds * column_folds * (rows + columns)
            return (m * k * column_folds, n * k * row_folds), written
        case Dataflow.WS:
            return (m * k * column_folds, n * k), m * n * row_folds
        case Dataflow.IS:
            return (m * k, n * k * column_folds), m * n * row_folds
