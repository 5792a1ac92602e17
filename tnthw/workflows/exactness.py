"""How a network's integers are related to its source's numbers, in words and rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tnthw.ir.graph import Graph
from tnthw.wording import counted

if TYPE_CHECKING:
    from tnthw.frontends.integer_stage import Exactness

COLUMNS = ("layer", "kind", "exact", "channels", "terms", "bound")
"""Headings of the table."""


def rows(exactness: Sequence[Exactness]) -> list[list[Any]]:
    """Cells of the table, one row a layer."""
    return [
        [row.layer, row.kind, row.exact, row.channels, row.terms or None, float(row.bound)]
        for row in exactness
    ]


def records(exactness: Sequence[Exactness]) -> list[dict[str, Any]]:
    """Rows for JSON."""
    return [
        {
            "layer": row.layer,
            "kind": row.kind,
            "channels": row.channels,
            "exact": row.exact,
            "terms": row.terms,
            "bound": row.bound,
        }
        for row in exactness
    ]


def exact_share(exactness: Sequence[Exactness]) -> str:
    """Say how many layers are exact, bounded and calibrated, in a few words."""
    if not exactness:
        return "no layers"
    found = {kind: sum(row.kind == kind for row in exactness) for kind in _KINDS}
    if found["exact"] == len(exactness):
        return f"all {counted(len(exactness), 'layer')} exact"
    parts = [f"{count} {kind}" for kind, count in found.items() if count]
    return f"{counted(len(exactness), 'layer')}: {', '.join(parts)}"


_KINDS = ("exact", "bounded", "calibrated")


def host_steps(graph: Graph) -> str:
    """What is computed of the first output on the host, in words; empty for a scale alone."""
    output = graph.outputs[0]
    steps = ["scale and offset"] if output.offset.size else []
    return ", ".join([*steps, *(word.replace("_", " ") for word in output.then)])
