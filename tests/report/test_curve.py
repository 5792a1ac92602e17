from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from tnthw.report.curve import training_curve

LOG = Path(__file__).parents[2] / "models" / "digits" / "log.csv"
SVG = "{http://www.w3.org/2000/svg}"


def test_a_curve_is_an_svg_document_with_a_line_for_each_quantity() -> None:
    text = training_curve(LOG.read_text(), "digits <&>")
    root = ElementTree.fromstring(text)
    lines = {line.get("class"): line.get("points", "") for line in root.iter(f"{SVG}polyline")}
    assert set(lines) == {"train", "test", "zeros", "threshold"}
    epochs = len(LOG.read_text().splitlines()) - 1
    assert {len(points.split()) for points in lines.values()} == {epochs}
    assert text == training_curve(LOG.read_text(), "digits <&>")
    for line in lines.values():  # inside the drawing
        _, _, width, height = (float(x) for x in (root.get("viewBox") or "").split())
        for x, y in (map(float, point.split(",")) for point in line.split()):
            assert 0 < x < width and 0 < y < height


def test_a_full_precision_log_has_the_accuracies_alone() -> None:
    log = "epoch,train_accuracy,test_accuracy\n0,50,50\n"
    root = ElementTree.fromstring(training_curve(log, "one epoch"))
    assert {line.get("class") for line in root.iter(f"{SVG}polyline")} == {"train", "test"}
