from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.files import find_technology
from tnthw.energy.model import energy
from tnthw.errors import ModelFileError
from tnthw.machine.events import EVENTS
from tnthw.machine.presets import PRESETS
from tnthw.report import charts
from tnthw.report.histograms import read_histograms
from tnthw.report.svg import Canvas, Scale, short
from tnthw.simulator.result import Trace
from tnthw.workflows.layer_times import LayerTime


def test_every_component_of_the_energy_has_a_colour() -> None:
    run = energy(dict.fromkeys(EVENTS, 1), PRESETS["t8x8"], find_technology())
    grouped = [name for names in charts.GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(c.name for c in run.components)
    assert sum(charts.grouped(run).values()) == pytest.approx(run.total_pj * 1e-6)


@given(st.floats(1e-3, 1e9))
def test_a_linear_scale_has_a_few_round_ticks(high: float) -> None:
    ticks = Scale(low=0, high=high, start=0, end=100).ticks()
    assert 3 <= len(ticks) <= 7
    assert ticks[0] == 0 and ticks[-1] <= high * (1 + 1e-9)


def test_a_logarithmic_scale_has_powers_of_ten() -> None:
    scale = Scale(low=0.1, high=100, start=0, end=300, log=True)
    assert scale.ticks() == pytest.approx([0.1, 1, 10, 100])
    assert [round(scale(t)) for t in scale.ticks()] == [0, 100, 200, 300]


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (1500, "1.5k"), (2e6, "2M"), (0.25, "0.25")])
def test_short_numbers(value: float, text: str) -> None:
    assert short(value) == text


def test_text_from_outside_is_escaped() -> None:
    canvas = Canvas(width=10, height=10, label='<"&')
    canvas.text(1, 1, "<b>")
    canvas.rect(0, 0, 1, 1, "c0", "<i>")
    root = ET.fromstring(canvas.render())
    assert root.get("aria-label") == '<"&'
    assert [element.text for element in root.iter() if element.text and element.text.strip()] == [
        "<b>",
        "<i>",
    ]


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
    run = energy(dict.fromkeys(EVENTS, 10), PRESETS["t8x8"], find_technology())
    memory = sum(c.energy_pj for c in run.components if c.name.startswith("memory"))
    share = f"{100 * memory / run.total_pj:.1f} %"
    assert share in charts.group_chart(run)
    inside = charts.component_chart(run)
    assert "memory read" not in inside
    array = next(c for c in run.components if c.name == "array")
    shown = re.findall(r">([\d.]+) %<", inside)
    assert sum(map(float, shown)) / 2 == pytest.approx(100 * (1 - memory / run.total_pj), rel=0.05)
    assert array.energy_pj > 0


GOOD = "layer,bin_low,bin_high,count,threshold,mean\na,-1,0,3,0.25,0.5\na,0,1,5,0.25,0.5\n"


def test_histograms(tmp_path: Path) -> None:
    assert read_histograms(tmp_path) == ()
    (tmp_path / "histograms.csv").write_text(GOOD)
    (made,) = read_histograms(tmp_path)
    assert (made.lower, made.upper, [b.count for b in made.bins]) == (0.25, 0.75, [3, 5])
    root = ET.fromstring(charts.histogram_chart(made))
    assert len(list(root.iter("rect"))) == 2


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("threshold,", "treshold,", "column threshold is missing"),
        ("0.25", "x", "cannot be read"),
        ("0.25", "nan", "no finite range"),
        ("-1,0", "1,0", "no finite range"),
    ],
)
def test_histograms_that_cannot_be_read(tmp_path: Path, old: str, new: str, message: str) -> None:
    (tmp_path / "histograms.csv").write_text(GOOD.replace(old, new))
    with pytest.raises(ModelFileError, match=message):
        read_histograms(tmp_path)
