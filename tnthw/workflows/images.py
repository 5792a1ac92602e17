"""Real images for a model, on the integer grid that its network takes."""

from __future__ import annotations

import math
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw import tensorfile
from tnthw.data.load import load_data
from tnthw.data.preprocess import Preprocess
from tnthw.errors import InputError, ModelFileError
from tnthw.training.recipe import load_data_settings

TEST_FILE = "test.safetensors"
"""Name of the test set inside a model's folder."""

RECIPE_FILE = "recipe.toml"
"""Name of the recipe inside a model's folder."""

TEST_SET = tensorfile.Kind(
    name="test set", schema=2, remedy="copy it again, or write it anew with tnthw train"
)

_BATCH = 256  # images that are read together
_MOST_BYTES = 8 << 30  # of all images together

Images = tuple[NDArray[np.int64], NDArray[np.int64] | None]
"""Integer images (images, channels, height, width) and labels (images,), or None for no labels."""


def has_images(model: Path) -> bool:
    """True where a model's folder has test images or a recipe that names them."""
    folder = model if model.is_dir() else model.parent
    return any((folder / name).exists() for name in (TEST_FILE, RECIPE_FILE))


def absent_images(model: Path) -> str | None:
    """Where the images of a model's recipe should lie, if nothing is there; else None.

    Raises
    ------
    ConfigError: the recipe has a mistake.
    """
    folder = model if model.is_dir() else model.parent
    if (folder / TEST_FILE).exists() or not (folder / RECIPE_FILE).exists():
        return None
    path = load_data_settings(folder / RECIPE_FILE).path
    return path if path is not None and not Path(path).expanduser().exists() else None


def images_for(model: Path, count: int | None = None) -> Images:
    """Test images and labels of a model.

    They come from `test.safetensors` in the model's folder; where there is none, from the data set
    of the folder's `recipe.toml`.

    Parameters
    ----------
    model: folder of the model, or the model file in it.
    count: the first so many images, all where there are fewer; None for all.

    Returns
    -------
    int64 images (images, channels, height, width), as the network takes them, and int64 labels or
    None.

    Raises
    ------
    InputError: there are no images for this model, or the count is below 1.
    MissingToolError: the data set's package is not installed.
    ModelFileError: the test set is damaged.
    TrainingError, ConfigError: the recipe or the files that it names cannot be used.
    """
    folder = model if model.is_dir() else model.parent
    path = folder / TEST_FILE
    if not path.exists():
        return _from_data_set(folder, count)
    images, labels = load_test_set(path)
    count = _checked(folder, count, len(images))
    return images[:count], labels if labels is None else labels[:count]


def save_test_set(
    path: Path,
    images: NDArray[np.uint8] | NDArray[np.int8],
    labels: NDArray[np.integer] | None,
    source: str,
) -> None:
    """Write a test set, whole or not at all.

    Parameters
    ----------
    path: file to write or replace.
    images: (images, channels, height, width) or (images, features), on the network's input grid.
    labels: (images,), 0 to 65,535; None where nothing says what the images show.
    source: where the images come from.

    Raises
    ------
    ModelFileError: the folder does not exist or cannot be written.
    """
    arrays: dict[str, NDArray[np.generic]] = {"images": np.ascontiguousarray(images)}
    if labels is not None:
        small = labels.max(initial=0) < 256
        arrays["labels"] = labels.astype(np.uint8 if small else np.uint16)
    tensorfile.write(path, TEST_SET, arrays, {"source": source})


def load_test_set(path: Path) -> Images:
    """Read a test set.

    Raises
    ------
    ModelFileError: the file is damaged, altered, something else, or of another version.
    """
    tensors, _ = tensorfile.read(path, TEST_SET)
    labels = tensors.get("labels")
    images = tensors.get("images", np.zeros(0))
    labelled = labels is None or (
        labels.dtype in (np.uint8, np.uint16) and labels.shape == images.shape[:1]
    )
    if images.dtype not in (np.uint8, np.int8) or images.ndim not in (2, 4) or not labelled:
        found = "not there" if labels is None else f"{labels.dtype} {labels.shape}"
        raise ModelFileError(
            f"test set {path}: images are {images.dtype} {images.shape} and labels {found}; "
            f"allowed are uint8 or int8 (images, channels, height, width) or "
            f"(images, features), and uint8 or uint16 (images,)"
        )
    return images.astype(np.int64), labels if labels is None else labels.astype(np.int64)


def _checked(folder: Path, count: int | None, available: int) -> int:
    """Number of images to give; all there are where none is asked for, or more than there are."""
    if count is not None and count < 1:
        raise InputError(f"model {folder}: {count} images asked for, at least 1 is needed")
    return available if count is None else min(count, available)


def _from_data_set(folder: Path, count: int | None) -> Images:
    recipe = folder / RECIPE_FILE
    if not recipe.exists():
        raise InputError(
            f"model {folder}: it has neither {TEST_FILE} nor {RECIPE_FILE}, so there are no "
            f"images for it; put one of them into the folder"
        )
    data = load_data(load_data_settings(recipe))
    count = _checked(folder, count, len(data.test_labels))
    if (needed := count * math.prod(data.shape) * 8) > _MOST_BYTES:
        raise InputError(
            f"model {folder}: its {count} images take {needed / 2**30:.0f} GiB at once, at most "
            f"{_MOST_BYTES >> 30} GiB are taken; ask for {_MOST_BYTES * count // needed} or fewer"
        )
    preprocess, size = Preprocess.of(data), min(count, _BATCH)
    found = [
        (preprocess.integers(images).astype(np.int64), labels)
        for images, labels in islice(data.test_batches(size), math.ceil(count / size))
    ]
    pixels, classes = (np.concatenate(arrays)[:count] for arrays in zip(*found, strict=True))
    return pixels, classes
