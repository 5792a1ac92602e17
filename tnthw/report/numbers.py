"""Numbers as a page shows them: without exponents, in a unit that fits, ratios in words."""

from __future__ import annotations

import math
from typing import Any

from markupsafe import Markup


def digits(value: float, count: int = 3) -> str:
    """Write a number with so many digits and no exponent: 2430 as 2,430, 0.00123 as 0.00123."""
    if not value or not math.isfinite(value):
        return f"{value:g}"
    after = count - 1 - math.floor(math.log10(abs(value)))
    text = f"{round(value, after):,.{max(0, after)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def energy(microjoules: float | None) -> str:
    """Write an energy in nJ, uJ, mJ or J; - for none."""
    if microjoules is None:
        return "-"
    for limit, factor, unit in ((0.1, 1e3, "nJ"), (1e3, 1.0, "uJ"), (1e6, 1e-3, "mJ")):
        if abs(microjoules) < limit:
            return f"{digits(microjoules * factor)} {unit}"
    return f"{digits(microjoules * 1e-6)} J"


def latency(microseconds: float) -> str:
    """Write a time in us, ms or s."""
    for limit, factor, unit in ((1e3, 1.0, "us"), (1e6, 1e-3, "ms")):
        if microseconds < limit:
            return f"{digits(microseconds * factor)} {unit}"
    return f"{digits(microseconds * 1e-6)} s"


def times(value: float | None, reference: float | None) -> str:
    """Say how much more or less a value is than a reference."""
    if not reference or not value:
        return "-"
    ratio = value / reference
    if abs(ratio - 1) < 0.005:
        return "as much"
    return f"{digits(ratio)} times as much" if ratio > 1 else f"{digits(1 / ratio)} times less"


def cell(value: Any) -> str:
    """Write a value of a table: thousands separated, four digits of a fraction, - for none.

    Markup stays what it is.
    """
    match value:
        case None:
            return "-"
        case Markup():
            return value
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case float():
            return f"{value:,.0f}" if abs(value) >= 10_000 else digits(value, 4)
        case _:
            return str(value)


def percent(share: float, places: int = 1) -> str:
    """Write a share as a percentage."""
    return f"{100 * share:.{places}f} %"
