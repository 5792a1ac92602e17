"""Bar charts: horizontal bars with labels on the left, or above on a narrow page, and values."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from tnthw.report.html import render
from tnthw.report.svg import Canvas, Scale, short

WIDE, NARROW = 860, 380
"""Widths that charts are drawn in: one for a desk, one for a telephone."""

LABEL = 190
VALUE = 150
ROW = 26
BAR = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A piece of a bar.

    Attributes
    ----------
    value: its length.
    cls: its colour class.
    title: what pointing at it shows.
    """

    value: float
    cls: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar.

    Attributes
    ----------
    label, value: texts on its left and right.
    segments: pieces one after the other.
    mark: where a second, thinner bar inside it ends; None for none.
    whisker: what the length lies between; None where nothing is known of it.
    """

    label: str
    value: str
    segments: tuple[Segment, ...]
    mark: Segment | None = None
    whisker: tuple[float, float] | None = None

    @property
    def length(self) -> float:
        """Sum of the pieces."""
        return math.fsum(segment.value for segment in self.segments)


def both(draw: Callable[[int], str]) -> Markup:
    """Draw a chart in both widths; the page shows the one that fits."""
    return Markup(f'<div class="wide">{draw(WIDE)}</div>\n<div class="narrow">{draw(NARROW)}</div>')


def bar_chart(
    bars: Sequence[Bar], label: str, unit: str, width: int = WIDE, most: float = math.inf
) -> str:
    """Draw bars under each other on one linear axis that begins at 0.

    Parameters
    ----------
    label: what the chart is, for readers who cannot see it.
    unit: of the axis.
    width: of the drawing; below 600 labels stand above their bars.
    most: where the axis ends at the latest; longer bars are drawn broken.
    """
    longest = max((bar.length for bar in bars), default=0.0)
    marks = max((bar.mark.value for bar in bars if bar.mark), default=0.0)
    whiskers = max((bar.whisker[1] for bar in bars if bar.whisker), default=0.0)
    end = min(max(longest, marks, whiskers), most) or 1.0
    above = width < 600
    row = ROW + 16 if above else ROW
    canvas = Canvas(width=width, height=len(bars) * row + 40, label=label)
    scale = Scale(
        low=0, high=end, start=4 if above else LABEL, end=width - (12 if above else VALUE)
    )
    bottom = len(bars) * row + 6
    for tick in scale.ticks():
        canvas.line(scale(tick), 2, scale(tick), bottom, "grid")
        canvas.text(scale(tick), bottom + 12, short(tick), "tick", "middle")
    canvas.text((scale.start + scale.end) / 2, bottom + 27, unit, "tick", "middle")
    for i, bar in enumerate(bars):
        middle = (i + 1) * row - ROW / 2 + 3
        x = _pieces(canvas, bar, scale, middle)
        if above:
            canvas.text(4, middle - BAR / 2 - 9, bar.label, "label")
            canvas.text(width - 4, middle - BAR / 2 - 9, bar.value, "value", "end")
        else:
            canvas.text(LABEL - 8, middle, bar.label, "label", "end")
            canvas.text(x + 6, middle, bar.value, "value")
    return canvas.render()


def _pieces(canvas: Canvas, bar: Bar, scale: Scale, middle: float) -> float:
    """Draw a bar's pieces up to the end of the axis; returns where the bar ends."""
    x, begun = scale(0), 0.0
    for segment in bar.segments:
        width = scale(min(begun + segment.value, scale.high)) - x
        canvas.rect(x, middle - BAR / 2, width, BAR, segment.cls, segment.title)
        x += max(width, 0)
        begun += segment.value
    if begun > scale.high * (1 + 1e-9):
        for place in (x - 22, x - 15):  # two slanted gaps say that the bar goes on
            slant = [(place, middle + BAR / 2 + 1), (place + 6, middle - BAR / 2 - 1)]
            canvas.polyline(slant, "gap")
    if bar.mark is not None:
        width = scale(min(bar.mark.value, scale.high)) - scale(0)
        canvas.rect(scale(0), middle - 4, width, 8, bar.mark.cls, bar.mark.title)
        x = max(x, scale(0) + width)
    if bar.whisker is not None:
        x = max(x, _whisker(canvas, bar.whisker, scale, middle))
    return x


def _whisker(canvas: Canvas, ends: tuple[float, float], scale: Scale, middle: float) -> float:
    """Draw a line from low to high, its ends where they lie on the axis; returns where it ends."""
    places = [scale(min(value, scale.high)) for value in ends]
    canvas.line(places[0], middle, places[1], middle, "whisker")
    for value, place in zip(ends, places, strict=True):
        if value <= scale.high:
            canvas.line(place, middle - 4, place, middle + 4, "whisker")
    return places[1]


def legend(entries: Sequence[tuple[str, str]]) -> Markup:
    """Write a legend: colour class and text of each entry."""
    return render("legend.html", entries=entries)
