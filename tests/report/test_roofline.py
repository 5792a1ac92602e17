from __future__ import annotations

import xml.etree.ElementTree as ET

from tests.report.test_charts import layer
from tnthw.machine.presets import PRESETS
from tnthw.report.roofline import roofline_chart

MACHINE = PRESETS["t8x8"]


def test_a_layer_lies_where_its_numbers_put_it() -> None:
    root = ET.fromstring(f"<div>{roofline_chart([layer()], MACHINE)}</div>")
    dots = list(root.iter("circle"))
    assert len(dots) == 2  # in both widths
    assert "64 per cycle, 10 per byte" in "".join(dots[0].itertext())


def test_a_network_without_arithmetic_has_a_roof_alone() -> None:
    root = ET.fromstring(f"<div>{roofline_chart([layer(macs=0)], MACHINE)}</div>")
    assert not list(root.iter("circle")) and list(root.iter("polyline"))


def test_labels_hide_neither_each_other_nor_the_roof() -> None:
    layers = [
        layer(name=f"stage.{i}.conv", macs=640 + i, cycles=10 + i % 2, memory_bytes=60 + 2 * i)
        for i in range(5)
    ]
    root = ET.fromstring(f"<div>{roofline_chart(layers, MACHINE)}</div>")
    for svg in root.iter("svg"):
        places = [
            (float(t.get("x", "0")), float(t.get("y", "0")), len(t.text or "") * 5.8)
            for t in svg.iter("text")
            if t.get("class") == "point"
        ]
        assert len(places) == 5
        for i, (x, y, width) in enumerate(places):
            for other, level, length in places[:i]:
                assert abs(y - level) > 11 or x > other + length or x + width < other
        (roof,) = (p.get("points", "") for p in svg.iter("polyline"))
        flat = float(roof.split()[-1].split(",")[1])
        ridge = float(roof.split()[1].split(",")[0])
        for x, y, width in places:
            assert x + width < ridge or abs(y - flat) > 8
