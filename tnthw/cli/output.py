"""What commands print: results on standard output, progress on standard error."""

from __future__ import annotations

import importlib.util
import json
import math
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tnthw.errors import MissingToolError

PATIENCE_S = 2.0
"""Work that is done within this time shows no progress."""

WIDTH = 120
"""Columns of output that does not go to a terminal."""


def print_json(record: Any) -> None:
    """Print one JSON object; numbers that JSON does not have become null."""
    print(json.dumps(_finite(record), indent=2, default=str))


def print_lines(*lines: str) -> None:
    """Print lines of plain text as they are."""
    print("\n".join(lines))


def print_table(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Print a table; numbers are set flush right."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    for i, column in enumerate(columns):
        right = all(isinstance(row[i], int | float) or row[i] is None for row in rows)
        table.add_column(column, justify="right" if right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(cell(value) for value in row))
    terminal = sys.stdout.isatty()
    Console(width=None if terminal else WIDTH, highlight=False).print(table)


def cell(value: Any) -> str:
    """Write a value for a table: thousands separated, four digits of a fraction, - for none."""
    if value is None:
        return "-"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:,.4g}"
    return str(value)


def percent(share: float | None) -> str:
    """Write a share as a percentage."""
    return "-" if share is None else f"{100 * share:.2f} %"


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """Show progress on a terminal when the work takes longer than `PATIENCE_S`.

    Yields
    ------
    A function to call with how much is done and how much there is; without calls a spinner turns.
    """
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda done, total: None
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
    task = bar.add_task(label, total=None)
    timer = threading.Timer(PATIENCE_S, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda done, total: bar.update(task, completed=done, total=total)
    finally:
        timer.cancel()
        bar.stop()


def need(package: str, extra: str, purpose: str) -> None:
    """Check that an optional package is installed before anything slow begins.

    Raises
    ------
    MissingToolError: it is not; the message holds the install line.
    """
    if importlib.util.find_spec(package) is None:
        raise MissingToolError(
            f"{purpose} needs the package {package}, which is not installed; install it with: "
            f"pip install 'tnthw[{extra}]'"
        )


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value
