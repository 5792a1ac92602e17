"""What a twin takes as a multiple of the ternary machine, how sure that is, and what decides it."""

from __future__ import annotations

from tnthw.energy.compare import Row
from tnthw.energy.model import Energy


def ratio(row: Row, own: Row) -> tuple[float, float, float] | None:
    """Least, middle and most of a twin's energy over the ternary one's; None without a total.

    All figures are at their least, in the middle or at their most together, on both sides: what a
    memory takes does not depend on which machine has it.
    """
    pairs = [
        (row.energy.total_pj, own.energy.total_pj),
        (row.energy.low_pj, own.energy.low_pj),
        (row.energy.high_pj, own.energy.high_pj),
    ]
    found = [twin / ternary for twin, ternary in pairs if twin is not None and ternary]
    return (min(found), found[0], max(found)) if len(found) == len(pairs) else None


def decides(row: Row, own: Row) -> str | None:
    """One sentence on the component that makes most of the difference; None without a total."""
    difference = _difference(row.energy, own.energy)
    if difference is None:
        return None
    total = sum(difference.values())
    if not total:
        return "both take the same"
    name, largest = max(difference.items(), key=lambda item: item[1] / total)
    return f"{name} makes {100 * largest / total:.0f} % of the difference"


def _difference(twin: Energy, own: Energy) -> dict[str, float] | None:
    """What the twin takes more, by component."""
    if twin.total_pj is None or own.total_pj is None:
        return None
    found: dict[str, float] = {}
    for energy, sign in ((twin, 1.0), (own, -1.0)):
        for part in energy.components:
            found[part.name] = found.get(part.name, 0.0) + sign * (part.energy_pj or 0.0)
    return found
