"""The training curve of a model as an SVG file that stands on its own."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from tnthw.report.svg import Canvas, Scale, short

_STYLE = """
text { font: 12px sans-serif; fill: #444 } .axis { stroke: #bbb; stroke-width: 1 }
polyline { fill: none; stroke-width: 2 } .train { stroke: #9aa5b1 } .test { stroke: #1668b3 }
.zeros { stroke: #b3541e } .threshold { stroke: #2f7d4f } .back { fill: #fff }
text.train { fill: #6b7785; stroke: none } text.test { fill: #1668b3; stroke: none }
text.zeros { fill: #b3541e; stroke: none } text.threshold { fill: #2f7d4f; stroke: none }
"""

_WIDTH, _HEIGHT, _LEFT, _TOP = 340.0, 200.0, 52.0, 44.0


def training_curve(log: str, title: str) -> str:
    """Draw accuracy by epoch and, where there are ternary layers, zeros and threshold over sigma.

    Parameters
    ----------
    log: contents of a `log.csv`.
    title: what was trained, on what.

    Returns
    -------
    An SVG document; the same log gives the same bytes.
    """
    rows = [{k: float(v) for k, v in row.items()} for row in csv.DictReader(StringIO(log))]
    quantised = "zeros" in rows[0]
    width = (2 if quantised else 1) * (_LEFT + _WIDTH + 24)
    canvas = Canvas(width=width, height=_TOP + _HEIGHT + 40, label=f"Training curve of {title}")
    canvas.rect(0, 0, canvas.width, canvas.height, "back")
    canvas.text(_LEFT, 14, title)
    accuracies = {"train": "train_accuracy", "test": "test_accuracy"}
    _panel(canvas, 0.0, rows, accuracies, "accuracy, %")
    if quantised:
        lines = {"zeros": "zeros", "threshold": "threshold_over_sigma"}
        _panel(canvas, width / 2, rows, lines, "share of zeros; threshold / sigma")
    start = f'<svg xmlns="http://www.w3.org/2000/svg" width="{short(canvas.width)}"'
    drawn = canvas.render().replace("<svg", start, 1)
    head, rest = drawn.split(">\n", 1)
    return f"{head}>\n<style>{_STYLE}</style>\n{rest}\n"


def _panel(
    canvas: Canvas,
    left: float,
    rows: Sequence[Mapping[str, float]],
    lines: Mapping[str, str],
    label: str,
) -> None:
    """Draw lines of the log by epoch; `lines` maps the name of a line to its column."""
    values = [row[column] for row in rows for column in lines.values()]
    low, high = min(values), max(values)
    room = 0.05 * (high - low) or 0.05
    across = Scale(low=0, high=max(len(rows), 1), start=left + _LEFT, end=left + _LEFT + _WIDTH)
    up = Scale(low=low - room, high=high + room, start=_TOP + _HEIGHT, end=_TOP)
    for tick in up.ticks():
        canvas.line(across.start, up(tick), across.end, up(tick), "axis")
        canvas.text(across.start - 6, up(tick), short(tick), anchor="end")
    for tick in across.ticks():
        if tick == int(tick):
            canvas.text(across(tick), _TOP + _HEIGHT + 14, short(tick), anchor="middle")
    canvas.text((across.start + across.end) / 2, _TOP + _HEIGHT + 30, "epoch", anchor="middle")
    canvas.text(across.start, _TOP - 10, label)
    place = across.end
    for name, column in reversed(list(lines.items())):
        points = [(across(row["epoch"] + 1), up(row[column])) for row in rows]
        canvas.polyline(points, name)
        canvas.text(place, _TOP - 10, name, name, anchor="end")
        place -= 12 + 7 * len(name)
