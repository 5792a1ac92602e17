from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from tests.calibration.cells import TEXT, tiny_library
from tnthw.calibration.cell_library import read_library
from tnthw.calibration.liberty import read_liberty
from tnthw.errors import InputError


def test_cells_are_found_and_described(tmp_path: Path) -> None:
    library = tiny_library(tmp_path)
    assert set(library.names) == {"INV", "BUF", "NAND2", "DFF", "EDFF", "ICG"}
    nand = library.cell("NAND2")
    assert (nand.kind, nand.area_um2, nand.leakage_nw) == ("gate", 2, 2)
    assert nand.outputs["Y"].table == 0b0111
    assert nand.inputs["A"].capacitance_ff == 2
    delays = nand.outputs["Y"].delays
    assert delays is not None and delays.at(50, np.array([10.0])) == [15]


def test_a_flip_flop_has_its_clock_apart(tmp_path: Path) -> None:
    flop = tiny_library(tmp_path).cell("DFF")
    assert flop.kind == "flip-flop" and list(flop.inputs) == ["D"] and flop.next_state == 0b10
    assert flop.clock is not None
    pin, clock = flop.clock
    assert (pin, clock.capacitance_ff, clock.energy_fj) == ("CK", 3, 3)  # mean of 4 and 2
    assert (flop.outputs["Q"].table, flop.outputs["QN"].table) == (0b10, 0b01)


def test_the_other_outputs_load_is_taken_out_of_a_table(tmp_path: Path) -> None:
    library = tiny_library(tmp_path)
    loads = np.array([0.0, 40.0])
    # The tables of the flip-flop grow by C V^2 / 2 for each femtofarad, those of gates do not.
    assert library.cell("DFF").outputs["Q"].inside_fj(10, loads, 1.0).tolist() == [5, 5]
    assert library.cell("NAND2").outputs["Y"].inside_fj(10, loads, 1.0).tolist() == [2, 2]


def test_what_mapping_must_not_use_is_known(tmp_path: Path) -> None:
    library = tiny_library(tmp_path)
    assert library.unusable_flip_flops == ["EDFF"]
    gate = library.clock_gate
    assert gate is not None
    assert (gate.name, gate.enable, gate.clock, gate.output, gate.tied) == (
        "ICG", "EN", "CK", "GCK", (),
    )  # fmt: skip


def test_a_packed_file_is_the_same(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.lib", tmp_path / "a.lib.gz"
    plain.write_text(TEXT)
    packed.write_bytes(gzip.compress(TEXT.encode()))
    assert read_liberty(plain).sha256 == read_liberty(packed).sha256


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.lib"
    with pytest.raises(InputError, match="cannot be read as a liberty file"):
        read_library([other])
    other.write_text("nothing")
    with pytest.raises(InputError, match="holds no library with cells"):
        read_library([other])
    with pytest.raises(InputError, match="no liberty file was given"):
        read_library([])
    tiny_library(tmp_path)
    other.write_text(TEXT.replace("nom_voltage : 1.0", "nom_voltage : 1.8"))
    with pytest.raises(InputError, match="have supplies of 1 V, 1.8 V; give files of one process"):
        read_library([tmp_path / "tiny.lib", other])


def test_a_cell_of_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cell AND9: is in none of the liberty files"):
        tiny_library(tmp_path).cell("AND9")
