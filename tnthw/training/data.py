"""The data set that a recipe names."""

from __future__ import annotations

from pathlib import Path

from tnthw.training.cifar10 import cifar10
from tnthw.training.datasets import digits
from tnthw.training.idx_files import mnist
from tnthw.training.image_files import image_files
from tnthw.training.image_set import ImageSet
from tnthw.training.recipe import DataSettings


def load_data(settings: DataSettings) -> ImageSet:
    """Load the data set of a recipe's `[data]`.

    Raises
    ------
    TrainingError: files are missing or cannot be used.
    MissingToolError: a package that the data set needs is not installed.
    """
    data: ImageSet
    path = Path(settings.path or "").expanduser()
    match settings.name:
        case "digits":
            data = digits()
        case "images":
            data = image_files(path, settings.title or path.name)
        case "cifar10":
            data = cifar10(path, settings.title or "CIFAR-10")
        case "mnist":
            data = mnist(path, settings.title or "MNIST")
    return data if settings.hold_out is None else data.hold_out(settings.hold_out)
