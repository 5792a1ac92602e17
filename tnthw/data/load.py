"""The data set that a recipe names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tnthw.data.array_file import array_file
from tnthw.data.cifar10 import cifar10
from tnthw.data.datasets import Dataset, digits
from tnthw.data.idx_files import mnist
from tnthw.data.image_files import image_files
from tnthw.data.image_set import ImageSet
from tnthw.data.picture_folder import picture_folder
from tnthw.data.settings import DataSettings
from tnthw.errors import TrainingError
from tnthw.files import at_home


def load_data(settings: DataSettings) -> ImageSet:
    """Load the data set of a recipe's `[data]`.

    Raises
    ------
    TrainingError, InputError: files are missing or cannot be used.
    MissingToolError: a package that the data set needs is not installed.
    """
    path = at_home(Path(settings.path or ""))
    data: ImageSet
    if settings.name == "imagefolder":
        data = picture_folder(path, settings)
    else:
        data = replace(_in_memory(path, settings), mean=settings.mean, std=settings.std)
    channels = data.shape[0]
    if {len(settings.mean), len(settings.std)} - {1, channels}:
        raise TrainingError(
            f"data {settings.name}: mean has {len(settings.mean)} numbers and std "
            f"{len(settings.std)}, the images have {channels} channel(s); give one number, or one "
            f"for each channel"
        )
    return data if settings.hold_out is None else data.hold_out(settings.hold_out)


def _in_memory(path: Path, settings: DataSettings) -> Dataset:
    match settings.name:
        case "images":
            return image_files(path, settings.title or path.name)
        case "cifar10":
            return cifar10(path, settings.title or "CIFAR-10")
        case "arrays":
            return array_file(path, settings.title or path.stem)
        case "mnist":
            return mnist(path, settings.title)
        case _:
            return digits()
