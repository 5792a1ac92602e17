from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.energy.files import find_technology
from tnthw.energy.memory_rows import KEYS, memory_rows
from tnthw.energy.memory_table import Flavour, read_memory_table
from tnthw.machine.buffers import Ports
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]


def test_a_row_is_what_the_table_says() -> None:
    rows = {row["memory"]: row for row in memory_rows(T8, find_technology("horowitz45-cacti"))}
    table = read_memory_table(45, Flavour.LSTP).figures(64, 512, Ports.R_W)
    for key in KEYS:
        assert rows["activations"][key]["value"] == getattr(table, key)
        assert rows["activations"][key]["tag"] == "measured"
    assert rows["accumulators"]["count"] == 16 and rows["pages"]["width_bits"] == 408


def test_a_technology_without_tables_has_energies_of_whole_words_alone() -> None:
    rows = memory_rows(T8, find_technology("horowitz45"))
    assert rows[2]["read_pj"]["value"] == pytest.approx(10)
    assert {rows[2][key] for key in ("leakage_uw", "area_um2", "access_ns", "why")} == {None}


def test_a_memory_without_figures_says_why() -> None:
    rows = memory_rows(replace(T8, pixels=8), find_technology("horowitz45-cacti"))
    assert rows[1]["read_pj"] is None and "too small for CACTI" in rows[1]["why"]
    rows = memory_rows(T8, find_technology("aladdin40"))
    assert all(row[key] is None for row in rows for key in KEYS)
