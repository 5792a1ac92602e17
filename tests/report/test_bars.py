from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.report.bars import NARROW, WIDE, Bar, Segment, bar_chart, both, legend


def bars(*values: float) -> list[Bar]:
    return [
        Bar(label=f"<{i}>", value=f"{v:g} &", segments=(Segment(value=v, cls="c0", title="t"),))
        for i, v in enumerate(values)
    ]


def widths(chart: str) -> list[float]:
    return [float(r.get("width", "nan")) for r in ET.fromstring(chart).iter("rect")]


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=9), st.sampled_from([WIDE, NARROW]))
def test_bars_are_as_long_as_their_values(values: list[float], width: int) -> None:
    found = widths(bar_chart(bars(*values), "chart", "unit", width))
    if max(values) > 1e-6:
        expected = [v / max(values) * max(found) for v in values]
        assert found == pytest.approx(expected, abs=0.02)


def test_a_bar_beyond_the_end_of_the_axis_is_broken() -> None:
    chart = bar_chart(bars(1, 8, 1000), "chart", "unit", most=8)
    one, eight, long = widths(chart)
    assert eight == pytest.approx(8 * one, abs=0.05) and long == eight
    gaps = [line for line in ET.fromstring(chart).iter("polyline") if line.get("class") == "gap"]
    assert len(gaps) == 2
    assert "1000 &amp;" in chart  # the value says how long it is
    assert "gap" not in bar_chart(bars(1, 8), "chart", "unit", most=8)


def test_pieces_past_the_end_have_no_length() -> None:
    pieces = tuple(Segment(value=v, cls="c0", title="t") for v in (3.0, 10.0, 5.0))
    chart = bar_chart([Bar(label="a", value="18", segments=pieces)], "chart", "unit", most=6)
    first, second, third = widths(chart)
    assert second == pytest.approx(first, abs=0.05) and third == 0


def test_both_widths_hold_all_labels_inside() -> None:
    drawn = both(lambda width: bar_chart(bars(1, 2), "chart", "unit", width))
    root = ET.fromstring(f"<div>{drawn}</div>")
    for place, svg in zip((WIDE, NARROW), root.iter("svg"), strict=True):
        assert svg.get("viewBox", "").split()[2] == str(place)
        for text in svg.iter("text"):
            assert 0 <= float(text.get("x", "-1")) <= place
    assert [div.get("class") for div in root] == ["wide", "narrow"]


def test_a_legend_escapes() -> None:
    assert "a &lt; b" in legend([("c0", "a < b")])


def test_a_whisker_ends_where_low_and_high_are() -> None:
    (bar,) = bars(4)
    chart = ET.fromstring(bar_chart([replace(bar, whisker=(2.0, 6.0))], "chart", "unit"))
    (long, *ends) = (line for line in chart.iter("line") if line.get("class") == "whisker")
    (rect,) = chart.iter("rect")
    start, width = float(rect.get("x", "nan")), float(rect.get("width", "nan"))
    places = [float(long.get(key, "nan")) for key in ("x1", "x2")]
    assert places == pytest.approx([start + width / 2, start + 1.5 * width], abs=0.02)
    assert [float(end.get("x1", "nan")) for end in ends] == pytest.approx(places)
    cut = bar_chart([replace(bar, whisker=(2.0, 60.0))], "chart", "unit", most=8)
    assert cut.count("whisker") == 2  # beyond the axis it has no end
    assert "whisker" not in bar_chart([bar], "chart", "unit")
