"""MNIST's idx files, also of Fashion-MNIST and other sets in its format."""

from __future__ import annotations

import gzip
import hashlib
import math
import zlib
from pathlib import Path

import numpy as np

from tnthw.data.archives import MOST_BYTES
from tnthw.data.datasets import Dataset
from tnthw.data.image_set import Pixels
from tnthw.errors import TrainingError
from tnthw.wording import counted

_IDX_BYTES = 0x08  # type code of unsigned bytes


_FASHION = "657fbd221bfc9f4198cc14b5619cc33ec57c58dd0e47af4d99d6650759e869a7"
"""SHA-256 of the training labels of Fashion-MNIST, as of Debian's dataset-fashion-mnist."""


def mnist(path: Path, name: str | None = None) -> Dataset:
    """Read four idx files, as they are or with `.gz`.

    Source of the format: Y. LeCun et al., "The MNIST database of handwritten digits".

    Parameters
    ----------
    path: folder of `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte`
        and `t10k-labels-idx1-ubyte`.
    name: name of the data set, as results quote it. When left out, Fashion-MNIST is known by its
        labels, and any other set has the name of its folder: the format alone does not make it
        MNIST.

    Raises
    ------
    TrainingError: a file is missing or damaged.
    """
    images = [_idx(path, f"{part}-images-idx3-ubyte", 3) for part in ("train", "t10k")]
    labels = [_idx(path, f"{part}-labels-idx1-ubyte", 1) for part in ("train", "t10k")]
    for found, wanted, part in zip(labels, images, ("train", "t10k"), strict=True):
        if len(found) != len(wanted):
            raise TrainingError(
                f"data {path}: {part} has {counted(len(wanted), 'image')} and "
                f"{counted(len(found), 'label')}; the files belong to different data sets"
            )
    return Dataset(
        name=name or _name(path, labels[0]),
        train_images=images[0][:, None],
        train_labels=labels[0].astype(np.int64),
        test_images=images[1][:, None],
        test_labels=labels[1].astype(np.int64),
        pixel_max=255,
    )


def _name(folder: Path, labels: Pixels) -> str:
    digest = hashlib.sha256(labels.tobytes()).hexdigest()
    return "Fashion-MNIST" if digest == _FASHION else folder.resolve().name


def _idx(folder: Path, name: str, axes: int) -> Pixels:
    """Read one idx file of unsigned bytes: two zeros, type, axes, big-endian sizes, data."""
    path = next((p for p in (folder / name, folder / f"{name}.gz") if p.is_file()), None)
    if path is None:
        raise TrainingError(
            f"data {folder}: there is no {name} and no {name}.gz; put the four files of MNIST "
            f"(train and t10k, images-idx3-ubyte and labels-idx1-ubyte, packed with gzip or not) "
            f"there, or set data.path to their folder"
        )
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise TrainingError(f"data {path}: cannot be unpacked: {error}; copy it again") from None
    if len(data) > MOST_BYTES:
        raise TrainingError(f"data {path}: has more than {MOST_BYTES:,} bytes; copy it again")
    start = 4 + 4 * axes
    if data[:4] != bytes((0, 0, _IDX_BYTES, axes)) or len(data) < start:
        raise TrainingError(
            f"data {path}: is no idx file of unsigned bytes with {axes} axes; copy it again"
        )
    shape = tuple(int(size) for size in np.frombuffer(data[4:start], ">u4"))
    if len(data) - start != math.prod(shape):
        raise TrainingError(
            f"data {path}: has {len(data) - start} bytes of data, its head says "
            f"{' x '.join(map(str, shape))}; it is cut off, so copy it again"
        )
    return np.frombuffer(data[start:], np.uint8).reshape(shape).copy()
