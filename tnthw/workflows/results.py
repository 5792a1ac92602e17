"""What results have in common: a few lines for the terminal, a table for a notebook."""

from __future__ import annotations

import html
from abc import abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

ROWS_SHOWN = 60
"""Rows of the table in a notebook; longer ones are cut in the middle."""


class Result:
    """A small frozen object that shows itself in one to three lines, and as HTML."""

    __slots__ = ()

    @abstractmethod
    def lines(self) -> tuple[str, ...]:
        """Say what was found in one to three lines."""

    def table(self) -> pd.DataFrame | None:
        """Rows to show in a notebook below the lines; None for none."""
        return None

    def __repr__(self) -> str:
        return "\n".join(self.lines())

    def _repr_html_(self) -> str:
        """Lines and table as HTML, every name in them escaped."""
        text = "<br>".join(html.escape(line) for line in self.lines())
        table = self.table()
        shown = ""
        if table is not None:
            shown = table.to_html(
                index=False,
                escape=True,
                border=0,
                max_rows=ROWS_SHOWN,
                na_rep="-",
                float_format=lambda value: f"{value:,.4g}",
            )
        return f"<div><p>{text}</p>{shown}</div>"


def frame(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows as a pandas frame."""
    import pandas as pd

    return pd.DataFrame(rows)


def shown_notes(notes: dict[str, str], width: int = 110) -> str:
    """Facts that travel with a network, on one line of at most `width` characters."""
    text = "; ".join(f"{key}: {value}" for key, value in notes.items())
    return text if len(text) <= width else f"{text[: width - 3]}..."


def share(value: float | None) -> str:
    """Write a share as a percentage, `-` for none."""
    return "-" if value is None else f"{100 * value:.2f} %"


def plain_keys(values: dict[str, Any]) -> dict[str, Any]:
    """The same values under keys without blanks, as `--json` promises."""
    return {key.replace(" ", "_"): value for key, value in values.items()}
