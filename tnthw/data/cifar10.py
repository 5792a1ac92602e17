"""CIFAR-10 in its binary layout, as a folder or as the archive itself."""

from __future__ import annotations

import math
from pathlib import Path, PurePosixPath

import numpy as np

from tnthw.data.archives import read_files
from tnthw.data.datasets import Dataset
from tnthw.data.image_set import Labels, Pixels
from tnthw.errors import TrainingError

HOME = "https://www.cs.toronto.edu/~kriz/cifar.html"
ARCHIVE = "cifar-10-binary.tar.gz"

_BATCHES = (*(f"data_batch_{number}.bin" for number in range(1, 6)), "test_batch.bin")
_FOLDER = "cifar-10-batches-bin"
_PICKLED = "data_batch_1"  # of the layout for Python, whose files are pickles
_SHAPE = (3, 32, 32)
_PIXELS = math.prod(_SHAPE)
_RECORD = 1 + _PIXELS  # label, then red, green and blue planes


def cifar10(path: Path, name: str = "CIFAR-10") -> Dataset:
    """Read the six files of CIFAR-10's binary layout.

    Source of the layout: A. Krizhevsky, `HOME`.

    Parameters
    ----------
    path: folder of the six files, the folder above it, `ARCHIVE`, or the folder that it lies in.
    name: name of the data set, as results quote it.

    Raises
    ------
    TrainingError, InputError: files are missing or damaged, or of the layout for Python.
    """
    if not path.exists():
        raise TrainingError(
            f"data {path}: there is no such file or folder; set data.path to {ARCHIVE} (from "
            f"{HOME}), or to the folder that it was unpacked in"
        )
    places = [path] if path.is_file() else [path, path / _FOLDER, path / ARCHIVE]
    names: set[str] = set()
    for place in places:
        if not place.exists():
            continue
        files, seen = _files(place)
        names |= seen
        if files:
            break
    else:
        raise TrainingError(_nothing(path, names))
    missing = [batch for batch in _BATCHES if batch not in files]
    if missing:
        raise TrainingError(
            f"data {path}: there is no {missing[0]} beside the other batches; unpack {ARCHIVE} "
            f"again, or set data.path to the archive itself"
        )
    batches = [_batch(f"{path}: {batch}", files[batch]) for batch in _BATCHES]
    return Dataset(
        name=name,
        train_images=np.concatenate([images for images, _ in batches[:-1]]),
        train_labels=np.concatenate([labels for _, labels in batches[:-1]]),
        test_images=batches[-1][0],
        test_labels=batches[-1][1],
        pixel_max=255,
    )


def _nothing(path: Path, names: set[str]) -> str:
    """Say what is there instead of CIFAR-10's binary files."""
    if _PICKLED in names or any(name.startswith("cifar-10-python") for name in names):
        return (
            f"data {path}: holds CIFAR-10 in its layout for Python, whose files are pickles and "
            f"could run code; download the binary version, {ARCHIVE} (from {HOME}), and set "
            f"data.path to it"
        )
    return (
        f"data {path}: there is no CIFAR-10 in it; put {ARCHIVE} there (from {HOME}), packed or "
        f"unpacked, or set data.path to where it is"
    )


def _files(place: Path) -> tuple[dict[str, bytes], set[str]]:
    """Contents of the batches in a folder or an archive, and the names of all files there."""
    names: set[str] = set()
    if place.is_dir():
        found = {file.name: file for file in place.iterdir() if file.is_file()}
        wanted = {name: file for name, file in found.items() if name in _BATCHES}
        return {name: file.read_bytes() for name, file in wanted.items()}, set(found)

    def wanted_member(name: PurePosixPath) -> bool:
        names.add(name.name)
        return name.name in _BATCHES

    return {
        name.name: data for name, data in read_files(place, f"data {place}", wanted_member)
    }, names


def _batch(where: str, data: bytes) -> tuple[Pixels, Labels]:
    if len(data) == 0 or len(data) % _RECORD:
        raise TrainingError(
            f"data {where}: has {len(data)} bytes, must be a multiple of {_RECORD} (label and "
            f"3 x 32 x 32 pixels); copy it again"
        )
    records = np.frombuffer(data, np.uint8).reshape(-1, _RECORD)
    return _checked(where, records[:, 1:], records[:, 0].astype(np.int64))


def _checked(where: str, pixels: Pixels, labels: Labels) -> tuple[Pixels, Labels]:
    wrong = labels[(labels < 0) | (labels > 9)]
    if len(wrong):
        raise TrainingError(
            f"data {where}: has the label {wrong.max()}, allowed are 0 to 9; is it CIFAR-100?"
        )
    return pixels.reshape(-1, *_SHAPE).copy(), labels
