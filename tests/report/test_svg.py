from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.report.svg import Canvas, Scale, short


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


@given(
    low=st.floats(-1e6, 1e6), width=st.floats(1e-3, 1e6), start=st.floats(-500, 500),
    end=st.floats(-500, 500), share=st.floats(0, 1),
)  # fmt: skip
def test_a_linear_scale_is_linear(
    low: float, width: float, start: float, end: float, share: float
) -> None:
    scale = Scale(low=low, high=low + width, start=start, end=end)
    expected = start + share * (end - start)
    assert scale(low + share * width) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    ("value", "text"), [(1e9, "1G"), (-2500.0, "-2.5k"), (999.0, "999"), (0.00012, "0.00012")]
)
def test_the_letters_of_large_numbers(value: float, text: str) -> None:
    assert short(value) == text


def test_shapes_are_drawn_in_order_with_two_decimals() -> None:
    canvas = Canvas(width=20, height=10.5, label="x")
    canvas.line(0, 1.239, 2, 3, "axis")
    canvas.circle(1, 2, 0.5, "c1", "dot")
    canvas.polyline([(0, 0), (1.5, 2)], "c2")
    canvas.rect(0, 0, -1, 2, "c3")  # a bar of less than nothing is none
    root = ET.fromstring(canvas.render())
    assert root.get("viewBox") == "0 0 20 10.5" and root.get("role") == "img"
    line, circle, polyline, rect = root
    assert [shape.tag for shape in root] == ["line", "circle", "polyline", "rect"]
    assert line.get("y1") == "1.24" and circle.get("r") == "0.5"
    assert circle[0].text == "dot" and polyline.get("points") == "0,0 1.5,2"
    assert rect.get("width") == "0" and not len(rect)
