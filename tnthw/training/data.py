"""The data set that a recipe names."""

from __future__ import annotations

from pathlib import Path

from tnthw.training.datasets import Dataset, digits, hold_out
from tnthw.training.image_files import image_files
from tnthw.training.recipe import DataSettings


def load_data(settings: DataSettings) -> Dataset:
    """Load the data set of a recipe's `[data]`.

    Raises
    ------
    TrainingError: files are missing or cannot be used.
    MissingToolError: a package that the data set needs is not installed.
    """
    if settings.path is None:
        data = digits()
    else:
        path = Path(settings.path).expanduser()
        data = image_files(path, settings.title or path.name)
    return data if settings.hold_out is None else hold_out(data, settings.hold_out)
