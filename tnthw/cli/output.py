"""What commands print as their results, on standard output."""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

WIDTH = 140
"""Columns of output that does not go to a terminal."""


def console(*, stderr: bool = False, width: int | None = None) -> Console:
    """A console of rich; with NO_COLOR in the environment it writes neither colours nor bold."""
    from rich.console import Console

    plain = bool(os.environ.get("NO_COLOR"))
    return Console(
        stderr=stderr, width=width, highlight=False, color_system=None if plain else "auto"
    )


def print_json(record: Any) -> None:
    """Print one JSON object; numbers that JSON does not have become null."""
    print(json.dumps(_finite(record), indent=2, default=str))


def print_lines(*lines: str) -> None:
    """Print lines of plain text as they are."""
    print("\n".join(lines))


def print_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print a table; numbers are set flush right. Brackets are text, no marks of rich."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for i, column in enumerate(columns):
        right = all(_flush_right(row[i]) for row in rows)
        table.add_column(column, justify="right" if right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell(value)) for value in row))
    terminal = sys.stdout.isatty()
    console(width=None if terminal else WIDTH).print(table)


def _flush_right(value: Any) -> bool:
    """True of numbers, percentages, and where there is none."""
    if isinstance(value, str):
        return value == "-" or value.endswith(" %")
    return value is None or isinstance(value, int | float)


def cell(value: Any) -> str:
    """Write a value for a table: thousands separated, four digits of a fraction, - for none."""
    if value is None:
        return "-"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:,.4g}"
    return str(value)


def percent(share: float | None, digits: int = 2) -> str:
    """Write a share as a percentage."""
    return "-" if share is None else f"{100 * share:.{digits}f} %"


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value
