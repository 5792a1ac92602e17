"""A user's own data set in one .npz file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tnthw.data.arrays import Array, read_npz
from tnthw.data.datasets import Dataset
from tnthw.data.image_set import Labels, Pixels
from tnthw.errors import InputError

KEYS = ("train_images", "train_labels", "test_images", "test_labels")


def array_file(path: Path, name: str) -> Dataset:
    """Read images and labels, as `numpy.savez(FILE, train_images=..., ...)` writes them.

    Parameters
    ----------
    path: file with `train_images` and `test_images`, uint8 (images, channels, height, width) or
        (images, height, width), and `train_labels` and `test_labels`, integers (images,).
    name: name of the data set, as results quote it.

    Raises
    ------
    InputError: the file or an array in it cannot be used.
    """
    arrays = read_npz(path)
    missing = [key for key in KEYS if key not in arrays]
    if missing:
        raise InputError(
            f"data {path}: has no {', '.join(missing)}; write it with numpy.savez(FILE, "
            f"{', '.join(f'{key}=...' for key in KEYS)})"
        )
    where = f"data {path}"
    train, test = (_images(f"{where}: {key}", arrays[key]) for key in KEYS[::2])
    known, asked = (_labels(f"{where}: {key}", arrays[key]) for key in KEYS[1::2])
    return Dataset(
        name=name,
        train_images=train,
        train_labels=known,
        test_images=test,
        test_labels=asked,
        pixel_max=255,
    )


def _images(where: str, array: Array) -> Pixels:
    if array.dtype != np.uint8 or array.ndim not in (3, 4):
        raise InputError(
            f"{where}: is {array.dtype} {array.shape}, allowed is uint8 (images, channels, height, "
            f"width) or (images, height, width)"
        )
    return np.ascontiguousarray(array if array.ndim == 4 else array[:, None]).copy()


def _labels(where: str, array: Array) -> Labels:
    if array.dtype.kind not in "iu" or array.ndim != 1:
        raise InputError(f"{where}: is {array.dtype} {array.shape}, allowed are integers (images,)")
    if len(array) and not 0 <= int(array.min()) <= int(array.max()) < 1 << 16:
        raise InputError(
            f"{where}: holds labels from {array.min()} to {array.max()}, allowed are 0 to 65,535"
        )
    return array.astype(np.int64)
