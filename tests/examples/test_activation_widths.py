"""docs/widths.md: the table and the chart of narrow activations are the committed rows."""

from __future__ import annotations

import csv
import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from benchmarks.activation_chart import chart
from benchmarks.activation_widths import (
    CHART,
    FOLDER,
    MACHINE,
    MACHINES,
    NARROW,
    RESULTS,
    ROWS,
    SHIPPED,
    STUDY,
    costs,
    ordered,
    read_rows,
    results_text,
    rows_text,
    table,
)
from tnthw.ir import modelfile
from tnthw.machine.files import load_machine
from tnthw.training.committed import committed_results
from tnthw.training.methods import load_study

ROOT = Path(__file__).parents[2]
FOUND = read_rows(FOLDER / ROWS)
ON_MACHINES = [row for row in FOUND if row.machine]
NAMES = [f"{row.activations}, {row.how}" for row in ON_MACHINES]


def test_the_page_has_the_table_and_the_chart() -> None:
    page = (ROOT / "docs" / "widths.md").read_text()
    assert table(FOUND) in page
    assert f"../reports/methods/activations/{CHART}" in page
    assert chart(FOUND) == (FOLDER / CHART).read_text()
    assert rows_text(ordered(FOUND)) == (FOLDER / ROWS).read_text()


def test_the_page_says_which_methods_of_the_study_are_not_trained() -> None:
    page = (ROOT / "docs" / "widths.md").read_text()
    done = {row.activations for row in FOUND if row.how in ("trained", "float")}
    missing = [run.method for run in load_study(STUDY).runs if run.method not in done]
    told = re.search(r"Not trained yet: ([^.]+)\.", page)
    assert (told.group(1).split(", ") if told else []) == missing


def test_a_clone_shows_the_accuracies_of_the_rows() -> None:
    assert results_text(FOUND) == (FOLDER / RESULTS).read_text()
    study = load_study(STUDY)
    committed = committed_results(STUDY, study)
    assert committed is not None and len(committed[1]) == len(study.runs)


def test_what_ships_is_what_its_folder_says() -> None:
    (row,) = (row for row in FOUND if (row.activations, row.how) == ("2 bits", "trained"))
    told = next(csv.DictReader((SHIPPED / "accuracy.csv").read_text().splitlines()))
    assert (row.network, row.integer) == (float(told["ternary"]), float(told["integer"]))
    assert load_machine(FOLDER / MACHINE) == NARROW


@pytest.mark.slow
@pytest.mark.parametrize("row", ON_MACHINES, ids=NAMES)
def test_costs_are_those_of_the_committed_networks(row: object) -> None:
    told = asdict(row)
    machine = next(each for each in MACHINES.values() if each.name == told["machine"])
    found = costs(modelfile.load(ROOT / told["model"]), machine)
    assert found == {name: told[name] for name in found}


def test_the_chart_fits_and_follows_light_and_dark() -> None:
    worst = [replace(row, later_cycles=999_999, later_uj=888.8) for row in FOUND]
    for drawn in (chart(FOUND), chart(worst)):
        assert "prefers-color-scheme: dark" in drawn and 'viewBox="0 0 420 ' in drawn
        for x, text in re.findall(r'<text x="([\d.]+)".*>(.*)</text>', drawn):
            assert float(x) + 6.2 * len(text) <= 420, text  # of 11 px sans-serif
