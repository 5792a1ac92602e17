from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from tnthw.energy.files import find_technology, technologies
from tnthw.energy.model import energy
from tnthw.machine.events import COUNTS
from tnthw.machine.presets import PRESETS
from tnthw.report import charts
from tnthw.report.histograms import Bin, Histogram
from tnthw.simulator.result import Trace
from tnthw.workflows.layer_times import LayerTime


@pytest.mark.parametrize("technology", technologies())
def test_every_component_of_the_energy_has_a_colour(technology: str) -> None:
    machine = PRESETS["t8x8"]
    run = energy(dict.fromkeys(COUNTS, 1), machine, find_technology(technology), cycles=1)
    grouped = [name for names in charts.GROUPS.values() for name in names]
    assert len(set(grouped)) == len(grouped)
    if run.total_pj is None:
        return
    assert sum(charts.grouped(run).values()) == pytest.approx(run.total_pj * 1e-6)


def test_busy_times_that_touch_are_drawn_as_one() -> None:
    def column(*values: int) -> np.ndarray:
        return np.array(values, np.int64)

    trace = Trace(
        unit=column(0, 0, 0, 1).astype(np.int8),
        opcode=column(2, 2, 2, 7).astype(np.int8),
        layer=column(0, 0, 0, 0).astype(np.int32),
        pushed=column(0, 0, 0, 0),
        started=column(0, 10, 900, 100),
        done=column(10, 20, 950, 200),
        reason=column(0, 0, 0, 0).astype(np.int8),
        stall=column(0, 0, 0, 0),
    )
    root = ET.fromstring(f"<div>{charts.unit_chart(trace, 1000)}</div>")
    assert len(list(root.iter("rect"))) == 2 * 3  # in both widths


def layer(**changes: object) -> LayerTime:
    plain: dict[str, object] = {
        "name": "conv", "op": "accumulate", "macs": 640, "cycles": 10, "array_cycles": 20,
        "ideal_cycles": 10.0, "memory_bytes": 64, "energy_uj": 1.0, "weight_bytes": 8,
        "bound": "compute", "choice": "",
    }  # fmt: skip
    return LayerTime(**{**plain, **changes})  # type: ignore[arg-type]


def test_the_cycles_of_layers_without_arithmetic_are_left_out() -> None:
    pool = layer(name="pool", macs=0, array_cycles=0, ideal_cycles=0.0)
    text = charts.cycles_chart([layer(), pool])
    assert "conv" in text and "20 (50 %)" in text and "pool" not in text


def test_shares_of_the_energy_are_of_all_of_it() -> None:
    run = energy(dict.fromkeys(COUNTS, 10), PRESETS["t8x8"], find_technology())
    memory = sum(c.energy_pj for c in run.components if c.name.startswith("memory"))
    share = f"{100 * memory / run.total_pj:.1f} %"
    assert share in charts.group_chart(run)
    inside = charts.component_chart(run)
    assert "memory read" not in inside
    array = next(c for c in run.components if c.name == "array")
    shown = re.findall(r">([\d.]+) %<", inside)
    assert sum(map(float, shown)) / 2 == pytest.approx(100 * (1 - memory / run.total_pj), rel=0.05)
    assert array.energy_pj > 0


def test_a_histogram_has_a_bar_for_each_bin() -> None:
    bins = (Bin(low=-1.0, high=0.0, count=3), Bin(low=0.0, high=1.0, count=5))
    made = Histogram(layer="a", threshold=0.25, mean=0.5, bins=bins)
    root = ET.fromstring(charts.histogram_chart(made))
    assert len(list(root.iter("rect"))) == 2


def test_without_a_total_there_are_no_shares_of_one() -> None:
    run = energy(dict.fromkeys(COUNTS, 10), PRESETS["t8x8"], find_technology("aladdin40"))
    assert run.total_pj is None
    for chart in (charts.group_chart(run), charts.component_chart(run)):
        assert " %" not in chart
    assert "memory read" not in charts.component_chart(run)


def test_energies_with_bounds_have_whiskers() -> None:
    counts = dict.fromkeys(COUNTS, 1000)
    machine = PRESETS["t8x8"]
    bounded = energy(counts, machine, find_technology("horowitz45-cacti"), cycles=1000)
    low, high = charts.bounds(bounded, list(charts.GROUPS)) or (0.0, 0.0)
    assert bounded.low_pj is not None and bounded.high_pj is not None
    assert (low, high) == pytest.approx((bounded.low_pj * 1e-6, bounded.high_pj * 1e-6))
    assert "whisker" in charts.group_chart(bounded)
    plain = energy(counts, machine, find_technology("horowitz45"))
    assert charts.bounds(plain, list(charts.GROUPS)) is None
    assert "whisker" not in charts.group_chart(plain)
