"""Tables of results as CSV and parquet."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


def write_csv(table: pd.DataFrame, path: Path) -> Path:
    """Write a frame as CSV: a head, no index, ten digits of a fraction, lines that end in LF."""
    table.to_csv(path, index=False, float_format="%.10g", lineterminator="\n")
    return path


def write_table(rows: Sequence[dict[str, Any]], path: Path) -> list[Path]:
    """Write rows as `path.csv`, and as `path.parquet` where pyarrow is installed.

    Returns
    -------
    The files.
    """
    import pandas as pd

    table = pd.DataFrame(list(rows))
    files = [write_csv(table, path.with_suffix(".csv"))]
    if importlib.util.find_spec("pyarrow") is not None:
        files.append(path.with_suffix(".parquet"))
        table.to_parquet(files[1], index=False)
    return files
