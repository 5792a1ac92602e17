"""What a run made in the end, beside its log, which knows epochs alone."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path

from tnthw.errors import TrainingError
from tnthw.files import replace_file
from tnthw.training.recipe import Recipe

LOG_FILE = "log.csv"
OUTCOME_FILE = "result.csv"
"""One row for each way to estimate batch norm (`[calibration] norms`), which share a training."""

_COLUMNS = ("norms", "norm_images", "log", "test_accuracy")


def keep_outcome(folder: Path, recipe: Recipe, accuracy: float) -> None:
    """Write beside the log of a run, which is finished, what it made.

    The row names the log's contents, so that it counts for this very training alone.

    Parameters
    ----------
    folder: of the run.
    recipe: of the run.
    accuracy: of the network that was made on the test images, in percent: of averaged weights
        where they are kept, and after batch norm was estimated again where it was.

    Raises
    ------
    TrainingError: a file is damaged, or there is no log.
    """
    own = _key(folder, recipe)
    if own is None:
        raise damaged(folder / LOG_FILE, "it is not there")
    kept = [row for row in _rows(folder) if row["log"] == own["log"]]
    others = [row for row in kept if any(row[name] != own[name] for name in own)]
    new = {**own, "test_accuracy": repr(accuracy)}
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows([*others, new])
    replace_file(folder / OUTCOME_FILE, text.getvalue())


def kept_outcome(folder: Path, recipe: Recipe) -> float | None:
    """Read the accuracy of what a run made; None while it is not finished.

    Raises
    ------
    TrainingError: a file is damaged.
    """
    own = _key(folder, recipe)
    if own is None:
        return None
    for row in _rows(folder):
        if all(row[name] == own[name] for name in own):
            try:
                return float(row["test_accuracy"])
            except ValueError as error:
                raise damaged(folder / OUTCOME_FILE, str(error)) from None
    return None


def log_rows(folder: Path) -> list[dict[str, str]]:
    """Rows of a run's log, one for each epoch that is done.

    Raises
    ------
    TrainingError: the log is no CSV.
    """
    return _read(folder / LOG_FILE)


def damaged(path: Path, why: str) -> TrainingError:
    """Make the error of a file that cannot be read."""
    what = "it and the checkpoint.pt beside it to train this run again"
    if path.name == OUTCOME_FILE:
        what = "it, and it is measured again from the checkpoint.pt beside it"
    return TrainingError(f"{path.stem} {path}: is damaged ({why[:200]}); delete {what}")


def _key(folder: Path, recipe: Recipe) -> dict[str, str] | None:
    """Make the cells by which a row is found; None without a log."""
    try:
        log = hashlib.sha256((folder / LOG_FILE).read_bytes()).hexdigest()[:16]
    except FileNotFoundError:
        return None
    norms = recipe.calibration.norms
    images = "" if norms == "training" else str(recipe.calibration.norm_images)
    return {"norms": norms, "norm_images": images, "log": log}


def _rows(folder: Path) -> list[dict[str, str]]:
    rows = _read(folder / OUTCOME_FILE)
    if any(set(row) != set(_COLUMNS) or None in row.values() for row in rows):
        raise damaged(folder / OUTCOME_FILE, f"its columns are not {', '.join(_COLUMNS)}")
    return rows


def _read(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file, strict=True))
    except FileNotFoundError:
        return []
    except (OSError, ValueError, csv.Error) as error:
        raise damaged(path, str(error)) from None
