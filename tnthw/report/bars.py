"""Bar charts: horizontal bars with labels on the left and values on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tnthw.report.svg import Canvas, Scale, short

WIDTH = 860
LABEL = 190
VALUE = 96
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
    """

    label: str
    value: str
    segments: tuple[Segment, ...]
    mark: Segment | None = None


def bar_chart(bars: Sequence[Bar], label: str, unit: str) -> str:
    """Draw bars under each other on one linear axis that begins at 0."""
    longest = max((sum(s.value for s in bar.segments) for bar in bars), default=0.0)
    height = len(bars) * ROW + 40
    canvas = Canvas(width=WIDTH, height=height, label=label)
    scale = Scale(low=0, high=longest or 1.0, start=LABEL, end=WIDTH - VALUE)
    bottom = len(bars) * ROW + 6
    for tick in scale.ticks():
        canvas.line(scale(tick), 2, scale(tick), bottom, "grid")
        canvas.text(scale(tick), bottom + 12, short(tick), "tick", "middle")
    canvas.text((LABEL + WIDTH - VALUE) / 2, bottom + 27, unit, "tick", "middle")
    for i, bar in enumerate(bars):
        middle = i * ROW + ROW / 2 + 3
        canvas.text(LABEL - 8, middle, bar.label, "label", "end")
        x = scale(0)
        for segment in bar.segments:
            width = scale(segment.value) - scale(0)
            canvas.rect(x, middle - BAR / 2, width, BAR, segment.cls, segment.title)
            x += width
        if bar.mark is not None:
            width = scale(bar.mark.value) - scale(0)
            canvas.rect(scale(0), middle - 4, width, 8, bar.mark.cls, bar.mark.title)
            x = max(x, scale(0) + width)
        canvas.text(x + 6, middle, bar.value, "value")
    return canvas.render()


def legend(entries: Sequence[tuple[str, str]]) -> str:
    """Write a legend as HTML: colour class and text of each entry."""
    items = "".join(
        f'<span class="key"><svg viewBox="0 0 10 10"><rect width="10" height="10" class="{cls}"/>'
        f"</svg>{text}</span>"
        for cls, text in entries
    )
    return f'<p class="legend">{items}</p>'
