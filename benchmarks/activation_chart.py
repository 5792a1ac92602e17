"""The chart of what narrow activations cost and save, as an SVG file that stands on its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from tnthw.report.svg import Canvas, Scale, short

_STYLE = """
text { font: 12px sans-serif; fill: #333 } .head { font-weight: 600 } .small { font-size: 11px }
.back { fill: #fff } .axis { stroke: #999; stroke-width: 1 }
.trained { fill: #1668b3 } .calibrated { fill: #b3541e } .not-trained { fill: #9aa5b1 }
@media (prefers-color-scheme: dark) {
text { fill: #ddd } .back { fill: #15181c } .axis { stroke: #777 }
.trained { fill: #5aa9f0 } .calibrated { fill: #e08a4f } .not-trained { fill: #6b7785 } }
"""

_WIDTH, _NAME, _TOP, _STEP, _BAR, _VALUE = 420, 72, 58, 24, 13, 50
"""Of the drawing, the names, the heads, a line, a bar, and the place for a number behind a bar."""


class Measured(Protocol):
    """What a row has that is drawn; see `activation_widths.Row`."""

    activations: str
    how: str
    network: float | None
    integer: float | None
    later_uj: float | None
    later_cycles: int | None


M = TypeVar("M", bound=Measured)


def reference(rows: Sequence[M]) -> M:
    """Find what accuracy is taken away from: float activations, else also float weights."""
    floats = [row for row in rows if row.how == "float"]
    return next((row for row in floats if row.activations == "float"), floats[0])


def chart(rows: Sequence[Measured]) -> str:
    """Draw accuracy lost, energy and cycles of a later image, a line for each network on a machine.

    Parameters
    ----------
    rows: among them one that is not rounded, for `reference`.

    Returns
    -------
    An SVG document; the same rows give the same bytes.
    """
    against = reference(rows)
    most = against.network or 0.0
    shown = [row for row in rows if row.later_cycles is not None]

    def lost(row: Measured) -> float | None:
        return None if row.integer is None else most - row.integer

    panels: tuple[tuple[str, str, Callable[[Measured], float | None], str], ...] = (
        ("points lost", f"to {against.activations}", lost, ".2f"),
        ("energy", "uJ, later image", lambda row: row.later_uj, ".3g"),
        ("cycles", "later image", lambda row: row.later_cycles, ",.0f"),
    )
    height = _TOP + _STEP * len(shown) + 8
    label = "Accuracy lost, energy and cycles of a later image by width of the activations"
    canvas = Canvas(width=_WIDTH, height=height, label=label)
    canvas.rect(0, 0, _WIDTH, height, "back")
    for place, row in enumerate(shown):
        canvas.text(8, _middle(place), row.activations, "label")
    at = 8
    for how in dict.fromkeys(row.how for row in shown):
        canvas.rect(at, 8, 9, 9, _class(how))
        canvas.text(at + 13, 13, how, "small")
        at += 30 + 7 * len(how)
    width = (_WIDTH - _NAME) / len(panels)
    for number, (head, unit, value, form) in enumerate(panels):
        left = _NAME + number * width
        canvas.text(left, 30, head, "head")
        canvas.text(left, 46, unit, "small")
        values = [value(row) for row in shown]
        largest = max(*(value or 0.0 for value in values), 1e-9)
        scale = Scale(low=0, high=largest, start=left, end=left + width - _VALUE)
        canvas.line(left, _TOP, left, height - 8, "axis")
        for place, (row, found) in enumerate(zip(shown, values, strict=True)):
            if found is None:
                canvas.text(left + 4, _middle(place), row.how, "small")
                continue
            end, middle = scale(max(found, 0.0)), _middle(place)
            title = f"{row.activations}, {row.how}: {found:{form}}"
            canvas.rect(left, middle - _BAR / 2, end - left, _BAR, _class(row.how), title)
            canvas.text(end + 4, middle, f"{found:{form}}", "small")
    start = f'<svg xmlns="http://www.w3.org/2000/svg" width="{short(_WIDTH)}"'
    head, rest = canvas.render().replace("<svg", start, 1).split(">\n", 1)
    return f"{head}>\n<style>{_STYLE}</style>\n{rest}\n"


def _class(how: str) -> str:
    return how.replace(" ", "-")


def _middle(place: int) -> float:
    return _TOP + _STEP * place + _STEP / 2
