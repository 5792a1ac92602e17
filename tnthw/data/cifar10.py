"""CIFAR-10 in its binary and its Python layout, as folders or as the archives themselves."""

from __future__ import annotations

import math
import tarfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np

from tnthw.data.datasets import Dataset
from tnthw.data.image_set import Labels, Pixels
from tnthw.data.pickled_arrays import RefusedError, read_pickled
from tnthw.errors import TrainingError

HOME = "https://www.cs.toronto.edu/~kriz/cifar.html"
ARCHIVES = ("cifar-10-binary.tar.gz", "cifar-10-python.tar.gz")

_BATCHES = (*(f"data_batch_{number}" for number in range(1, 6)), "test_batch")
_LAYOUTS = {".bin": "cifar-10-batches-bin", "": "cifar-10-batches-py"}
_SHAPE = (3, 32, 32)
_PIXELS = math.prod(_SHAPE)
_RECORD = 1 + _PIXELS  # label, then red, green and blue planes

Read = Callable[[], bytes]
"""Gives a file's contents."""


def cifar10(path: Path, name: str = "CIFAR-10") -> Dataset:
    """Read CIFAR-10: six binary files, or the six of its Python layout.

    Files of the Python layout are pickles. They are read as data, see `pickled_arrays`: nothing in
    them is imported or called. Source of both layouts: A. Krizhevsky, `HOME`.

    Parameters
    ----------
    path: folder of the six files, the folder above it, one of the two archives, or the folder that
        one lies in.
    name: name of the data set, as results quote it.

    Raises
    ------
    TrainingError: files are missing or damaged, or hold more than images and labels.
    """
    files = _files(path)
    for suffix in _LAYOUTS:
        wanted = [batch + suffix for batch in _BATCHES]
        if any(file in files for file in wanted):
            missing = [file for file in wanted if file not in files]
            if missing:
                raise TrainingError(
                    f"data {path}: there is no {missing[0]} beside the other batches; unpack "
                    f"{' or '.join(ARCHIVES)} again, or set data.path to the archive itself"
                )
            read = _binary_batch if suffix else _python_batch
            batches = [read(f"{path}: {file}", files[file]()) for file in wanted]
            break
    else:
        raise TrainingError(
            f"data {path}: there is no CIFAR-10 in it; put {' or '.join(ARCHIVES)} there (from "
            f"{HOME}), packed or unpacked, or set data.path to where it is"
        )
    return Dataset(
        name=name,
        train_images=np.concatenate([images for images, _ in batches[:-1]]),
        train_labels=np.concatenate([labels for _, labels in batches[:-1]]),
        test_images=batches[-1][0],
        test_labels=batches[-1][1],
        pixel_max=255,
    )


def _files(path: Path) -> Mapping[str, Read]:
    """Files by their names: of a folder, of the layout's folder in it, or of an archive."""
    if path.is_file():
        return _members(path)
    if not path.is_dir():
        raise TrainingError(
            f"data {path}: there is no such file or folder; set data.path to "
            f"{' or '.join(ARCHIVES)} (from {HOME}), or to the folder that it was unpacked in"
        )
    for folder in (path, *(path / below for below in _LAYOUTS.values())):
        found = {file.name: file.read_bytes for file in folder.glob("*") if file.is_file()}
        if any(batch in found or f"{batch}.bin" in found for batch in _BATCHES):
            return found
    archives = [path / archive for archive in ARCHIVES if (path / archive).is_file()]
    return _members(archives[0]) if archives else {f.name: f.read_bytes for f in path.glob("*")}


def _members(path: Path) -> Mapping[str, Read]:
    """Files of an archive by their names; read at once, because a packed file has one order."""
    found: dict[str, bytes] = {}
    try:
        with tarfile.open(path, "r:*") as archive:
            for member in archive:
                place = PurePosixPath(member.name)
                if member.isfile() and place.name.removesuffix(".bin") in _BATCHES:
                    opened = archive.extractfile(member)
                    found[place.name] = opened.read() if opened is not None else b""
    except (tarfile.TarError, EOFError, OSError) as error:
        raise TrainingError(
            f"data {path}: cannot be read as a tar archive: {error}; copy it again"
        ) from None
    return {name: partial(bytes, data) for name, data in found.items()}


def _binary_batch(where: str, data: bytes) -> tuple[Pixels, Labels]:
    if len(data) == 0 or len(data) % _RECORD:
        raise TrainingError(
            f"data {where}: has {len(data)} bytes, must be a multiple of {_RECORD} (label and "
            f"3 x 32 x 32 pixels); copy it again"
        )
    records = np.frombuffer(data, np.uint8).reshape(-1, _RECORD)
    return _checked(where, records[:, 1:], records[:, 0].astype(np.int64))


def _python_batch(where: str, data: bytes) -> tuple[Pixels, Labels]:
    try:
        batch = read_pickled(data)
    except RefusedError as error:
        raise TrainingError(
            f"data {where}: {error}; use the file of {ARCHIVES[1]} as it is (from {HOME})"
        ) from None
    pixels, labels = batch.get("data"), batch.get("labels")
    if not isinstance(pixels, np.ndarray) or not isinstance(labels, list):
        raise TrainingError(
            f"data {where}: has {', '.join(sorted(batch)) or 'nothing'}; must have data (an array) "
            f"and labels (a list){'; is it CIFAR-100?' if 'fine_labels' in batch else ''}"
        )
    if pixels.ndim != 2 or pixels.shape[1] != _PIXELS or not len(pixels):
        raise TrainingError(
            f"data {where}: data has the shape {pixels.shape}, must be (images, {_PIXELS})"
        )
    if len(labels) != len(pixels) or not all(type(label) is int for label in labels):
        raise TrainingError(
            f"data {where}: has {len(pixels)} images and {len(labels)} labels; must have one whole "
            f"number for each image"
        )
    return _checked(where, pixels, np.array(labels, np.int64))


def _checked(where: str, pixels: Pixels, labels: Labels) -> tuple[Pixels, Labels]:
    wrong = labels[(labels < 0) | (labels > 9)]
    if len(wrong):
        raise TrainingError(
            f"data {where}: has the label {wrong.max()}, allowed are 0 to 9; is it CIFAR-100?"
        )
    return pixels.reshape(-1, *_SHAPE).copy(), labels
