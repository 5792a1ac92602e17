"""Small drawings as SVG text: the same input gives the same bytes.

Colours are CSS classes of the page, so that a chart follows light and dark.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from html import escape


@dataclass(slots=True, kw_only=True)
class Canvas:
    """A drawing to which shapes are added in order.

    Attributes
    ----------
    width, height: size of the drawing's own coordinates; the page scales it.
    label: what a reader who cannot see it is told.
    """

    width: float
    height: float
    label: str
    parts: list[str] = field(default_factory=list)

    def rect(
        self, x: float, y: float, width: float, height: float, cls: str, title: str = ""
    ) -> None:
        """Add a rectangle; the title is shown when it is pointed at."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(max(width, 0))}" height="{_n(height)}" '
            f'class="{cls}"{_close("rect", title)}'
        )

    def line(self, x1: float, y1: float, x2: float, y2: float, cls: str) -> None:
        """Add a straight line."""
        self.parts.append(
            f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" class="{cls}"/>'
        )

    def circle(self, x: float, y: float, radius: float, cls: str, title: str = "") -> None:
        """Add a dot."""
        self.parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" class="{cls}"'
            f"{_close('circle', title)}"
        )

    def polyline(self, points: list[tuple[float, float]], cls: str) -> None:
        """Add a line through points."""
        path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self.parts.append(f'<polyline points="{path}" class="{cls}"/>')

    def text(self, x: float, y: float, text: str, cls: str = "", anchor: str = "start") -> None:
        """Add text; its middle line is at y."""
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" class="{cls}" text-anchor="{anchor}" '
            f'dominant-baseline="central">{escape(text)}</text>'
        )

    def render(self) -> str:
        """Return the drawing as an `<svg>` element."""
        body = "\n".join(self.parts)
        return (
            f'<svg viewBox="0 0 {_n(self.width)} {_n(self.height)}" role="img" '
            f'aria-label="{escape(self.label)}">\n{body}\n</svg>'
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A mapping of numbers to coordinates, linear or logarithmic.

    Attributes
    ----------
    low, high: numbers at the two ends.
    start, end: their coordinates.
    log: True for a logarithmic scale.
    """

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def __call__(self, value: float) -> float:
        """Return the coordinate of a number."""
        if self.log:
            share = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Round numbers between the ends: powers of ten, or about five steps."""
        if self.log:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            return [10.0**k for k in range(first, last + 1)]
        step = _round_step((self.high - self.low) / 5)
        count = math.floor(self.high / step + 1e-9)
        return [k * step for k in range(math.ceil(self.low / step - 1e-9), count + 1)]


def short(value: float) -> str:
    """Write a number for an axis or a label: 1200 as 1.2k, 0.00012 as 1.2e-04."""
    if value == 0:
        return "0"
    for limit, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(value) >= limit:
            return f"{value / limit:.3g}{letter}"
    return f"{value:.3g}"


def _round_step(step: float) -> float:
    """Next of 1, 2, 2.5, 5 times a power of ten."""
    if step <= 0:
        return 1.0
    magnitude = 10.0 ** math.floor(math.log10(step))
    return next(m * magnitude for m in (1, 2, 2.5, 5, 10) if m * magnitude >= step * (1 - 1e-9))


def _close(element: str, title: str) -> str:
    return f"><title>{escape(title)}</title></{element}>" if title else "/>"


def _n(value: float) -> str:
    """Write a coordinate with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
