"""Accuracy of a network's twins, where a training measured one."""

from __future__ import annotations

import csv
from pathlib import Path

ACCURACY_FILE = "accuracy.csv"
"""Accuracies over seeds, which a trained model may carry: one row a seed, shares in percent; the
first is that of the model itself."""

COLUMNS = {"ternary": "integer", "fp32": "full_precision"}
"""Column of a precision.  Training runs in floats of 32 bits, and no other twin is ever trained."""


def recorded_accuracy(folder: Path | None) -> dict[str, float]:
    """Share of test images that are right, by precision; without those that nobody measured."""
    path = None if folder is None else folder / ACCURACY_FILE
    if path is None or not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        first = next(csv.DictReader(file), {})
    found = {}
    for precision, column in COLUMNS.items():
        try:
            found[precision] = float(first[column]) / 100
        except (KeyError, TypeError, ValueError):
            continue  # a file of another training: what it lacks is not known
    return found
