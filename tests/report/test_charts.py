from __future__ import annotations

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
from tnthw.report.bars import Bar, Segment, bar_chart
from tnthw.report.histograms import read_histograms
from tnthw.report.svg import Canvas, Scale, short
from tnthw.simulator.result import Trace


def test_every_component_of_the_energy_has_a_colour() -> None:
    run = energy(dict.fromkeys(EVENTS, 1), PRESETS["t8x8"], find_technology())
    grouped = [name for names in charts.GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(c.name for c in run.components)
    amounts = run.microjoules()
    assert sum(charts.grouped(amounts).values()) == pytest.approx(amounts["total"])


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


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=9))
def test_bars_are_as_long_as_their_values(values: list[float]) -> None:
    bars = [
        Bar(label=str(i), value=str(v), segments=(Segment(value=v, cls="c0", title="t"),))
        for i, v in enumerate(values)
    ]
    root = ET.fromstring(bar_chart(bars, "chart", "unit"))
    widths = [float(r.get("width", "nan")) for r in root.iter("rect")]
    if max(values) > 1e-6:
        expected = [v / max(values) * max(widths) for v in values]
        assert widths == pytest.approx(expected, abs=0.02)


def test_the_charts_of_a_network_without_traffic_or_idle_time() -> None:
    layers = [{"name": "pool", "macs": 0, "cycles": 5, "ideal_cycles": 0.0, "memory_bytes": 0}]
    for chart in (
        charts.cycles_chart(layers).split("</p>")[1],
        charts.roofline_chart(layers, PRESETS["t8x8"]),
        charts.stall_chart({"dispatch": 0}, 5),
    ):
        ET.fromstring(chart)


def test_a_layer_lies_where_its_numbers_put_it() -> None:
    layers = [{"name": "conv", "macs": 640, "cycles": 10, "memory_bytes": 64}]
    root = ET.fromstring(charts.roofline_chart(layers, PRESETS["t8x8"]))
    (dot,) = root.iter("circle")
    assert "64 per cycle, 10 per byte" in "".join(dot.itertext())


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
    root = ET.fromstring(charts.unit_chart(trace, 1000))
    assert len(list(root.iter("rect"))) == 3


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
