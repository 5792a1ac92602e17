"""Cells of a mapped and flattened netlist, in total and by unit."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from tnthw.rtl.multipliers import multipliers

COLUMNS = {
    "LUT4": "LUT4",
    "CCU2C": "CCU2C",
    "TRELLIS_FF": "FF",
    "DP16KD": "DP16KD",
    "TRELLIS_DPR16X4": "DPR16X4",
}
"""Cells of an ECP5 that are counted, and what the table calls them."""


TOTAL = "total"
"""Row of all units together."""


_EVENTS = "events__"
"""How the names of the ports begin that event counters drive."""


def areas(module: dict[str, Any]) -> dict[str, dict[str, int]]:
    """Count the cells by unit; the counts of all units and those of `total` are equal.

    A unit is a component of the hierarchy without those inside it; what has several instances
    (`channel_0`, `channel_1`) is one row. Flattened cells are named after what they drive; one that
    drives a port of the machine stands under `top`, and the event counters, which do, under
    `counters`.
    """
    scopes = {
        ".".join(net["attributes"]["hdlname"].split()[:-1])
        for net in module["netnames"].values()
        if "hdlname" in net["attributes"]
    } - {""}
    units: dict[str, Counter[str]] = {TOTAL: Counter()}
    for name, cell in module["cells"].items():
        parts = name.split(".")
        prefixes = (".".join(parts[:n]) for n in range(len(parts) - 1, 0, -1))
        outside = "counters" if name.startswith(_EVENTS) else "top"
        scope = next((prefix for prefix in prefixes if prefix in scopes), outside)
        unit = re.sub(r"_\d+$", "", scope)
        for key in (TOTAL, unit):
            units.setdefault(key, Counter())[cell["type"]] += 1
    return {
        unit: {title: counts[kind] for kind, title in COLUMNS.items()}
        | {"multipliers": sum(multipliers(counts).values())}
        for unit, counts in sorted(units.items(), key=lambda item: (item[0] != TOTAL, item[0]))
    }
