"""Charts of an exploration as Vega-Lite: what is on the front, and what comes with what."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from tnthw.explore.metric_names import LARGER
from tnthw.explore.result import Exploration
from tnthw.report.numbers import cell

MOST_POINTS = 20_000
"""Points that a page holds; of more, the front and every n-th."""

MOST_LINES = 600
"""Lines of the parallel coordinates."""

MOST_NAMES = 5
"""Values without numbers, such as networks, that are all written below their axis."""

STATES = ("on the front", "keeps the constraints", "breaks a constraint")
"""What a point is, in the order of the legend; those that do not fit have no place in a chart."""

Spec = dict[str, Any]

_MARKED = "indexof(marked, datum.point) >= 0"

_COLOURS = {"domain": list(STATES), "range": ["#d65f5f", "#3b6fb6", "#9aa4b2"]}


def chart_rows(found: Exploration) -> list[dict[str, Any]]:
    """Points that fit, with what charts and table show of them."""
    columns = [*found.columns(), "machine"]
    rows = [row for row in found.rows if row["fits"]]
    step = max(1, -(-len(rows) // MOST_POINTS))
    return [
        {**{name: row[name] for name in columns}, "state": state(row)}
        for number, row in enumerate(rows)
        if row["front"] or number % step == 0
    ]


def state(row: dict[str, Any]) -> str:
    """What a point is."""
    return STATES[0] if row["front"] else STATES[1] if row["meets"] else STATES[2]


def specification(
    rows: Sequence[dict[str, Any]],
    parameters: Sequence[str],
    objectives: Sequence[str],
) -> Spec:
    """Both charts, one below the other; what is chosen in the first is shown in the second."""
    x, y = (*objectives, *objectives)[:2] if len(objectives) > 1 else ("point", objectives[0])
    parts = [_front(rows, x, y, parameters, objectives)]
    axes = [*parameters, *objectives]
    if len(axes) > 1:
        parts.append(_parallel(rows, axes, x, y))
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "params": [{"name": "marked", "value": []}],  # points, by the table of the page
        "vconcat": parts,
        "spacing": 34,
        "resolve": {"scale": {"color": "independent"}},
        "config": {
            "view": {"stroke": None},
            "font": "system-ui, sans-serif",
            "axis": {"labelFontSize": 12, "titleFontSize": 13, "titleFontWeight": 550},
            "legend": {"orient": "top", "labelFontSize": 12, "title": None},
        },
    }


def _front(
    rows: Sequence[dict[str, Any]],
    x: str,
    y: str,
    parameters: Sequence[str],
    objectives: Sequence[str],
) -> Spec:
    shown = dict.fromkeys((*parameters, *objectives, "machine"))
    return {
        "data": {"name": "points", "values": list(rows)},
        "params": [
            {"name": "chosen", "select": {"type": "interval", "encodings": ["x", "y"]}},
            {"name": "kind", "select": {"type": "point", "fields": ["state"]}, "bind": "legend"},
        ],
        "mark": {"type": "point", "filled": True},
        "height": 320,
        "encoding": {
            "x": _scale(x, [row[x] for row in rows]),
            "y": _scale(y, [row[y] for row in rows]),
            "color": {
                "field": "state", "type": "nominal",
                "scale": _COLOURS,
            },
            "opacity": {"condition": {"param": "kind", "value": 0.85}, "value": 0.05},
            "size": {"condition": {"test": _MARKED, "value": 260}, "value": 46},
            "order": {"field": "state", "sort": "ascending"},  # what is on the front comes last
            "tooltip": [{"field": _field(name)} for name in shown],
        },
    }  # fmt: skip


def _scale(name: str, values: Sequence[Any]) -> Spec:
    numbers = [value for value in values if isinstance(value, int | float)]
    scale: Spec = {"type": "log", "nice": False} if _spans(numbers) else {"zero": False}
    better = "" if name == "point" else ", more is better" if name in LARGER else ", less is better"
    return {
        "field": _field(name), "type": "quantitative", "title": f"{name}{better}",
        "scale": scale, "axis": {"format": "~s", "tickCount": 4},
    }  # fmt: skip


def _spans(numbers: Sequence[float]) -> bool:
    """Whether numbers go so far that they are seen by their logarithms."""
    return bool(numbers) and min(numbers) > 0 and max(numbers) / min(numbers) > 20


def _field(name: str) -> str:
    """A field of Vega-Lite; a dot or a bracket in a name is none of its own."""
    return name.replace(".", "\\.").replace("[", "\\[").replace("]", "\\]")


def _parallel(rows: Sequence[dict[str, Any]], axes: Sequence[str], x: str, y: str) -> Spec:
    step = max(1, -(-len(rows) // MOST_LINES))
    kept = [row for n, row in enumerate(rows) if row["state"] == STATES[0] or n % step == 0]
    kept.sort(key=lambda row: -STATES.index(row["state"]))  # what comes last lies above the rest
    places = {axis: _places([row[axis] for row in rows]) for axis in axes}
    lines = [
        {
            "point": row["point"], x: row[x], y: row[y], "state": row["state"],
            "axis": axis, "row": number, "place": places[axis][row[axis]],
            "value": str(row[axis]),
        }
        for row in kept
        for number, axis in enumerate(axes)
        if row[axis] is not None
    ]  # fmt: skip
    ends = [
        {"axis": axis, "place": place, "text": _short(value), "align": _aligned(place)}
        for axis in axes
        for value, place in places[axis].items()
        if place in (0.0, 1.0) or (isinstance(value, str) and len(places[axis]) <= MOST_NAMES)
    ]
    names = [{"axis": axis} for axis in axes]
    row = {"field": "axis", "type": "nominal", "sort": list(axes), "axis": None}
    along = {"field": "place", "type": "quantitative", "axis": None}
    text = {"type": "text", "fontSize": 12}
    return {
        "height": {"step": 52},
        "encoding": {"y": row},
        "layer": [
            {
                "data": {"values": names},
                "mark": {"type": "rule", "opacity": 0.4},
                "encoding": {"x": {"datum": 0.0, **_NO_AXIS}, "x2": {"datum": 1.0}},
            },
            {
                "data": {"values": lines},
                "transform": [
                    {"filter": {"param": "chosen", "empty": True}},
                    {"filter": f"!length(marked) || {_MARKED}"},
                ],
                "mark": {"type": "line", "strokeWidth": 1.3},
                "encoding": {
                    "x": along,
                    "detail": {"field": "point"},
                    "order": {"field": "row"},
                    "color": {
                        "field": "state", "type": "nominal", "legend": None, "scale": _COLOURS,
                    },
                    "opacity": {
                        "condition": {"test": f"datum.state == '{STATES[0]}'", "value": 0.9},
                        "value": 0.18,
                    },
                    "tooltip": [{"field": "axis"}, {"field": "value"}, {"field": "point"}],
                },
            },
            {
                "data": {"values": names},
                "mark": {**text, "align": "left", "dy": -12, "fontWeight": 600},
                "encoding": {"x": {"datum": 0.0, **_NO_AXIS}, "text": {"field": "axis"}},
            },
            *(
                {
                    "data": {"values": [each for each in ends if each["align"] == align]},
                    "mark": {**text, "align": align, "dy": 11},
                    "encoding": {"x": along, "text": {"field": "text"}},
                }
                for align in ("left", "center", "right")
            ),
        ],
    }  # fmt: skip


_NO_AXIS = {"type": "quantitative", "axis": None}


def _aligned(place: float) -> str:
    """How a text stands that must not reach beyond the ends of its axis."""
    return {0.0: "left", 1.0: "right"}.get(place, "center")


def _places(values: Sequence[Any]) -> dict[Any, float]:
    """Where each value lies on its axis: numbers by themselves, or evenly where they are few."""
    distinct = sorted({v for v in values if v is not None}, key=lambda v: (isinstance(v, str), v))
    if len(distinct) < 2:
        return dict.fromkeys(distinct, 0.0)
    if len(distinct) <= 12 or any(isinstance(value, str) for value in distinct):
        return {value: place / (len(distinct) - 1) for place, value in enumerate(distinct)}
    along = {value: math.log(value) if _spans(distinct) else value for value in distinct}
    low, high = along[distinct[0]], along[distinct[-1]]
    return {value: (place - low) / (high - low) for value, place in along.items()}


def _short(value: Any) -> str:
    return cell(value)[:14]
