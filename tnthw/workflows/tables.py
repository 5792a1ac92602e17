"""Tables of results as CSV and parquet."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def write_table(rows: Sequence[dict[str, Any]], path: Path) -> list[Path]:
    """Write rows as `path.csv`, and as `path.parquet` where pyarrow is installed.

    Returns
    -------
    The files.
    """
    import pandas as pd

    table = pd.DataFrame(list(rows))
    files = [path.with_suffix(".csv")]
    table.to_csv(files[0], index=False, float_format="%.10g", lineterminator="\n")
    if importlib.util.find_spec("pyarrow") is not None:
        files.append(path.with_suffix(".parquet"))
        table.to_parquet(files[1], index=False)
    return files
