"""Columns of the twins on gates of a few cells: numpy's sums, and what they take."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.calibration.cells import tiny_library
from tnthw.calibration.electrical import electrical
from tnthw.calibration.mapping import map_verilog
from tnthw.calibration.netlist import flatten
from tnthw.calibration.twin_columns import UNITS, TwinColumn
from tnthw.calibration.twin_run import run_column
from tnthw.calibration.twin_vectors import NETWORKS, Vectors, in_format, read_vectors
from tnthw.errors import OutputError
from tnthw.rtl.emit import component_verilog

TILES = 2


def some_vectors(network: str = "resnet20") -> Vectors:
    """The first tiles."""
    every = read_vectors(network)
    return Vectors(
        operands=every.operands[: int(every.positions[:TILES].sum())],
        weights=every.weights[:TILES],
        first=every.first[:TILES],
        positions=every.positions[:TILES],
        peaks=every.peaks[:TILES],
    )


@pytest.mark.parametrize("network", NETWORKS)
def test_recorded_tiles_are_whole_and_in_the_range_of_every_format(network: str) -> None:
    vectors = read_vectors(network)
    assert vectors.first[0] and vectors.positions.sum() == len(vectors.operands)
    for unit in UNITS.values():
        operands, weights = in_format(vectors, unit)
        if unit.floating:
            assert operands.min() >= 0 and operands.max() < 2**unit.operand_bits
        else:
            most = 2 ** (unit.weight_bits - 1) - 1
            assert np.abs(weights).max() == most
            assert operands.min() >= -128 and operands.max() <= 255


@pytest.mark.rtl
@pytest.mark.parametrize("name", ["int8-gated", pytest.param("fp8", marks=pytest.mark.slow)])
def test_a_column_gives_numpys_sums(name: str, tmp_path: Path) -> None:
    unit, vectors, library = UNITS[name], some_vectors(), tiny_library(tmp_path)
    text = component_verilog(TwinColumn(unit), "twin")
    netlist = flatten(map_verilog(text, "twin", library, 150.0, booth=name == "fp8"), library)
    found = electrical(netlist, library)
    run = run_column(netlist, found, unit, vectors)
    assert (run.nonzero + run.zero).tolist() == (8 * vectors.positions).tolist()
    low, middle, high = run.energy_fj.T
    assert (0 < low).all() and (low < middle).all() and (middle < high).all()


@pytest.mark.rtl
def test_a_netlist_of_another_column_is_refused(tmp_path: Path) -> None:
    library = tiny_library(tmp_path)
    text = component_verilog(TwinColumn(UNITS["int4"]), "twin").replace(" + ", " - ", 1)
    netlist = flatten(map_verilog(text, "twin", library, 150.0), library)
    with pytest.raises(OutputError, match="sums are not numpy's"):
        run_column(netlist, electrical(netlist, library), UNITS["int4"], some_vectors())
