"""CIFAR-10 in its binary layout, and MNIST's idx files (also of Fashion-MNIST and the like)."""

from __future__ import annotations

import gzip
import math
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import TrainingError
from tnthw.training.datasets import Dataset

Bytes = NDArray[np.uint8]

_CIFAR_TRAIN = tuple(f"data_batch_{number}.bin" for number in range(1, 6))
_CIFAR_TEST = "test_batch.bin"
_CIFAR_SHAPE = (3, 32, 32)
_CIFAR_RECORD = 1 + math.prod(_CIFAR_SHAPE)  # label, then red, green and blue planes

_IDX_BYTES = 0x08  # type code of unsigned bytes


def cifar10(path: Path, name: str = "CIFAR-10") -> Dataset:
    """Read CIFAR-10's binary layout: `data_batch_1.bin` to `data_batch_5.bin`, `test_batch.bin`.

    Source of the layout: A. Krizhevsky, https://www.cs.toronto.edu/~kriz/cifar.html. The Python
    layout of the data set is pickles, which are never opened.

    Parameters
    ----------
    path: folder of the files, or the folder above `cifar-10-batches-bin`.
    name: name of the data set, as results quote it.

    Raises
    ------
    TrainingError: a file is missing or damaged, or the folder has the Python layout.
    """
    folder = path / "cifar-10-batches-bin" if (path / "cifar-10-batches-bin").is_dir() else path
    missing = [file for file in (*_CIFAR_TRAIN, _CIFAR_TEST) if not (folder / file).is_file()]
    if missing:
        python = any((at / "data_batch_1").exists() for at in (path, path / "cifar-10-batches-py"))
        why = (
            "it has the Python layout, which is pickles and so could run code when opened"
            if python
            else f"there is no {missing[0]}"
        )
        raise TrainingError(
            f"data {path}: {why}; set data.path to the folder of the binary version "
            f"(cifar-10-binary.tar.gz from https://www.cs.toronto.edu/~kriz/cifar.html, unpacked)"
        )
    train = [_cifar_batch(folder / file) for file in _CIFAR_TRAIN]
    test = _cifar_batch(folder / _CIFAR_TEST)
    return Dataset(
        name=name,
        train_images=np.concatenate([images for images, _ in train]),
        train_labels=np.concatenate([labels for _, labels in train]),
        test_images=test[0],
        test_labels=test[1],
        pixel_max=255,
    )


def mnist(path: Path, name: str = "MNIST") -> Dataset:
    """Read four idx files, as they are or with `.gz`.

    Source of the format: Y. LeCun et al., "The MNIST database of handwritten digits".

    Parameters
    ----------
    path: folder of `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte`
        and `t10k-labels-idx1-ubyte`.
    name: name of the data set, as results quote it.

    Raises
    ------
    TrainingError: a file is missing or damaged.
    """
    images = [_idx(path, f"{part}-images-idx3-ubyte", 3) for part in ("train", "t10k")]
    labels = [_idx(path, f"{part}-labels-idx1-ubyte", 1) for part in ("train", "t10k")]
    for found, wanted, part in zip(labels, images, ("train", "t10k"), strict=True):
        if len(found) != len(wanted):
            raise TrainingError(
                f"data {path}: {part} has {len(wanted)} images and {len(found)} labels; the files "
                f"belong to different data sets"
            )
    return Dataset(
        name=name,
        train_images=images[0][:, None],
        train_labels=labels[0].astype(np.int64),
        test_images=images[1][:, None],
        test_labels=labels[1].astype(np.int64),
        pixel_max=255,
    )


def _cifar_batch(path: Path) -> tuple[Bytes, NDArray[np.int64]]:
    data = np.fromfile(path, np.uint8)
    if len(data) == 0 or len(data) % _CIFAR_RECORD:
        raise TrainingError(
            f"data {path}: has {len(data)} bytes, must be a multiple of {_CIFAR_RECORD} (label and "
            f"3 x 32 x 32 pixels); copy it again"
        )
    records = data.reshape(-1, _CIFAR_RECORD)
    labels = records[:, 0].astype(np.int64)
    if labels.max() > 9:
        raise TrainingError(
            f"data {path}: has the label {labels.max()}, allowed are 0 to 9; is it CIFAR-100?"
        )
    return np.ascontiguousarray(records[:, 1:].reshape(-1, *_CIFAR_SHAPE)), labels


def _idx(folder: Path, name: str, axes: int) -> Bytes:
    """Read one idx file of unsigned bytes: two zeros, type, axes, big-endian sizes, data."""
    path = next((p for p in (folder / name, folder / f"{name}.gz") if p.is_file()), None)
    if path is None:
        raise TrainingError(
            f"data {folder}: there is no {name} and no {name}.gz; set data.path to a folder with "
            f"the four idx files of MNIST"
        )
    try:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    except (OSError, EOFError, zlib.error) as error:
        raise TrainingError(f"data {path}: cannot be unpacked: {error}; copy it again") from None
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
    return np.frombuffer(data[start:], np.uint8).reshape(shape)
