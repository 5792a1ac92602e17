from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.errors import ConfigError
from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.model import Dataflow, Estimate, estimate
from tnthw.peers.scalesim.shapes import TopologyRow

# topologies/conv_nets/Resnet18.csv of SCALE-Sim: ifmap side, kernel side, channels, filters, stride
RESNET18 = (
    (224, 7, 3, 64, 2),
    (56, 3, 64, 64, 1),
    (56, 3, 64, 64, 1),
    (56, 3, 64, 64, 1),
    (56, 3, 64, 64, 1),
    (56, 3, 64, 128, 2),
    (28, 3, 128, 128, 1),
    (56, 1, 64, 128, 2),
    (28, 3, 128, 128, 1),
    (28, 3, 128, 128, 1),
    (28, 3, 128, 256, 2),
    (14, 3, 256, 256, 1),
    (28, 1, 128, 256, 2),
    (14, 3, 256, 256, 1),
    (14, 3, 256, 256, 1),
    (14, 3, 256, 512, 2),
    (7, 3, 512, 512, 1),
    (14, 1, 256, 512, 2),
    (7, 3, 512, 512, 1),
    (7, 3, 512, 512, 1),
    (1, 1, 512, 1000, 1),
)


def resnet18(dataflow: Dataflow) -> list[Estimate]:
    rows = [
        TopologyRow(
            name=str(i), ifmap=(side, side), kernel=(k, k), channels=c, filters=n, stride=stride
        )
        for i, (side, k, c, n, stride) in enumerate(RESNET18)
    ]
    return [estimate(row.gemm, dataflow, 32, 32) for row in rows]


@pytest.mark.parametrize(
    ("dataflow", "cycles"), [("os", 1_718_353), ("ws", 2_519_815), ("is", 2_838_997)]
)
def test_resnet18_has_the_total_that_the_package_reports(dataflow: str, cycles: int) -> None:
    assert sum(each.cycles for each in resnet18(Dataflow(dataflow))) == cycles


def test_resnet18_by_the_papers_formula() -> None:
    estimates = resnet18(Dataflow.OS)
    assert sum(each.paper_cycles for each in estimates) == 1_793_574
    assert round(sum(each.gemm.macs for each in estimates) / 1e9, 3) == 1.471


def test_measured_products_of_the_package() -> None:
    # M 144, N 256, K 2304 on 32 x 32: cycles of a run of SCALE-Sim 3.0.0
    gemm = Gemm(m=144, n=256, k=2304)
    counts = [estimate(gemm, dataflow, 32, 32).true_cycles for dataflow in Dataflow]
    assert counts == [94_640, 137_088, 126_000]


def test_hand_worked_single_fold() -> None:
    # A 2 x 2 array, (2, 3) x (3, 2): one fold.  OS: 3 inputs skewed over 2 rows and 2 columns.
    gemm = Gemm(m=2, n=2, k=3)
    found = estimate(gemm, Dataflow.OS, 2, 2)
    assert (found.folds, found.fold_cycles, found.true_cycles, found.cycles) == (1, 5, 5, 4)
    assert found.paper_cycles == 7
    assert (found.ifmap_reads, found.filter_reads, found.ofmap_writes) == (6, 6, 4 + 4)
    assert found.mapping_efficiency == 1
    assert found.overall_utilisation == 12 / (4 * 4)
    assert found.compute_utilisation == 12 / (4 * 5)


def test_hand_worked_folds_of_weights() -> None:
    # K = 3 over 2 rows: two folds of 2 (fill) + 2 (skew of 2 + 2) + 2 (positions)
    gemm = Gemm(m=2, n=2, k=3)
    found = estimate(gemm, Dataflow.WS, 2, 2)
    assert (found.folds, found.fold_cycles, found.cycles) == (2, 6, 11)
    assert (found.ifmap_reads, found.filter_reads, found.ofmap_writes) == (6, 6, 8)
    assert found.mapping_efficiency == 6 / 8
    assert found.compute_utilisation == 12 / (2 * 4 * 7)


def test_several_products_are_run_one_after_the_other() -> None:
    gemm = Gemm(m=9, n=5, k=7)
    one = estimate(gemm, Dataflow.IS, 4, 3)
    three = estimate(replace(gemm, count=3), Dataflow.IS, 4, 3)
    assert three.cycles == 3 * one.cycles
    assert three.true_cycles == three.cycles + 3
    assert three.ifmap_reads == 3 * one.ifmap_reads
    assert three.overall_utilisation == one.overall_utilisation
    assert three.gemm.macs == 3 * one.gemm.macs


@pytest.mark.parametrize("field", ["m", "n", "k", "count"])
def test_an_empty_product_is_refused(field: str) -> None:
    gemm = replace(Gemm(m=1, n=1, k=1), **{field: 0})
    with pytest.raises(ConfigError, match=f"{field} is 0, must be at least 1"):
        estimate(gemm, Dataflow.OS, 2, 2)


def test_an_empty_array_is_refused() -> None:
    with pytest.raises(ConfigError, match="columns is 0"):
        estimate(Gemm(m=1, n=1, k=1), Dataflow.OS, 2, 0)


class Counter:
    """Counts a schedule fold by fold, element by element, without the closed forms.

    Works from index lists: which output, input and weight each cell of a fold has to do with, and
    when the last result of a fold leaves when each row starts one cycle after the row above it and
    each column one after the column beside it.
    """

    def __init__(self, gemm: Gemm, dataflow: Dataflow, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.cycles = self.used = self.folds = 0
        self.reads = {"ifmap": 0, "filter": 0}
        self.writes = 0
        m, n, k = range(gemm.m), range(gemm.n), range(gemm.k)
        down, across, time = {"os": (m, n, k), "ws": (k, n, m), "is": (k, m, n)}[dataflow.value]
        for c in range(0, len(across), columns):
            for r in range(0, len(down), rows):
                self.fold(dataflow, down[r : r + rows], across[c : c + columns], time)

    def fold(self, dataflow: Dataflow, down: range, across: range, time: range) -> None:
        self.folds += 1
        self.used += len(down) * len(across)
        streamed = 0
        if dataflow is Dataflow.OS:
            start = self.cycles
            self.reads["ifmap"] += len({(row, t) for row in down for t in time})
            self.reads["filter"] += len({(t, column) for column in across for t in time})
            self.writes += len(down) * len(across) + self.rows + self.columns
        else:
            start = self.cycles + self.rows  # one row of the held operand a cycle, edge or not
            held, moving = ("filter", "ifmap") if dataflow is Dataflow.WS else ("ifmap", "filter")
            self.reads[held] += len({(row, column) for row in down for column in across})
            self.reads[moving] += len({(t, row) for row in down for t in time})
            self.writes += len({(t, column) for column in across for t in time})
        for t in range(len(time)):
            for row in range(self.rows):
                for column in range(self.columns):
                    streamed = max(streamed, t + row + column)
        self.cycles = start + streamed + 1


SIDES = st.integers(1, 5)
SIZES = st.integers(1, 14)


@settings(max_examples=120)
@given(
    gemm=st.builds(Gemm, m=SIZES, n=SIZES, k=SIZES),
    dataflow=st.sampled_from(Dataflow),
    rows=SIDES,
    columns=SIDES,
)
def test_closed_forms_equal_counting_fold_by_fold(
    gemm: Gemm, dataflow: Dataflow, rows: int, columns: int
) -> None:
    counted = Counter(gemm, dataflow, rows, columns)
    found = estimate(gemm, dataflow, rows, columns)
    assert found.folds == counted.folds
    assert found.true_cycles == counted.cycles
    assert found.cycles == counted.cycles - 1
    assert found.ifmap_reads == counted.reads["ifmap"]
    assert found.filter_reads == counted.reads["filter"]
    assert found.ofmap_writes == counted.writes
    cells = rows * columns
    assert found.mapping_efficiency == pytest.approx(counted.used / (counted.folds * cells))
    if found.cycles:
        assert found.overall_utilisation == pytest.approx(gemm.macs / (found.cycles * cells))
    else:
        assert math.isnan(found.overall_utilisation)
