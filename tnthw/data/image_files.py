"""Folders and archives of images, `{train,test}/CLASS/FILE`, decoded once into one array."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from tnthw.data.archives import read_files
from tnthw.data.datasets import Dataset
from tnthw.data.decode import SUFFIXES, decode, need_pillow
from tnthw.errors import TrainingError
from tnthw.files import replace_file

PARTS = ("train", "test")


def image_files(path: Path, name: str, cache: Path = Path("data")) -> Dataset:
    """Read a folder or a tar archive of images, all of one size.

    Classes are numbered in alphabetical order; images come in one fixed random order. The decoded
    arrays are kept in one file in `cache`, which later calls read instead.

    Parameters
    ----------
    path: the folder or the archive (.tar, .tar.gz, .tar.xz).
    name: name of the data set, as results quote it.
    cache: folder of the decoded arrays.

    Raises
    ------
    TrainingError: there is no such file, it holds no images in that layout, or an image cannot be
    used. MissingToolError: Pillow is not installed.
    """
    if not path.exists():
        raise TrainingError(
            f"data {path}: there is no such file or folder; set data.path to an archive or a "
            f"folder of images laid out as train/CLASS/FILE and test/CLASS/FILE"
        )
    kept = cache / f"{path.name}-{_stamp(path)}.safetensors"
    arrays = _read(kept)
    if arrays is None:
        arrays = _decode(path)
        replace_file(kept, save(arrays))
    return Dataset(
        name=name,
        train_images=arrays["train_images"],
        train_labels=arrays["train_labels"],
        test_images=arrays["test_images"],
        test_labels=arrays["test_labels"],
        pixel_max=255,
    )


def _stamp(path: Path) -> str:
    """Digest of names, sizes and times, another one wherever the contents may differ."""
    digest = hashlib.sha256(b"shuffled")
    for file in [path] if path.is_file() else sorted(path.rglob("*")):
        found = file.stat()
        digest.update(f"{file.resolve()} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]


def _read(path: Path) -> dict[str, NDArray[Any]] | None:
    """Read arrays kept by an earlier call; None where there are none, or none that can be read."""
    if not path.exists():
        return None
    try:
        return load_file(path)
    except SafetensorError:
        return None


def _in_layout(place: PurePosixPath) -> bool:
    """True for PART/CLASS/FILE, whatever folders they lie in."""
    return len(place.parts) >= 3 and place.parts[-3] in PARTS and place.suffix.lower() in SUFFIXES


def _decode(path: Path) -> dict[str, NDArray[Any]]:
    need_pillow()
    found: dict[str, list[tuple[str, str, NDArray[np.uint8]]]] = {part: [] for part in PARTS}
    for place, data in read_files(path, f"data {path}", _in_layout):
        part, label = place.parts[-3:-1]
        pixels = np.asarray(decode(data, f"data {path}: {place}"), np.uint8).transpose(2, 0, 1)
        found[part].append((label, place.name, np.ascontiguousarray(pixels)))
    for part, images in found.items():
        if not images:
            raise TrainingError(
                f"data {path}: no images under {part}/CLASS/; lay them out as train/CLASS/FILE and "
                f"test/CLASS/FILE, with one of {', '.join(SUFFIXES)}"
            )
        images.sort(key=lambda entry: entry[:2])  # whatever order the archive has
        # Then shuffled, always the same way, so that the first images are of all classes.
        order = np.random.RandomState(0).permutation(len(images))
        found[part] = [images[index] for index in order]
    classes = sorted({label for label, _, _ in found["train"]})
    unknown = sorted({label for label, _, _ in found["test"]} - set(classes))
    if unknown:
        raise TrainingError(f"data {path}: test classes {unknown} have no training images")
    shapes = sorted({image.shape for images in found.values() for _, _, image in images})
    if len(shapes) > 1:
        raise TrainingError(
            f"data {path}: images are of {len(shapes)} sizes, for example {shapes[0]} and "
            f"{shapes[1]}; bring them to one size"
        )
    arrays: dict[str, NDArray[Any]] = {}
    for part, images in found.items():
        arrays[f"{part}_images"] = np.stack([image for _, _, image in images])
        arrays[f"{part}_labels"] = np.array([classes.index(label) for label, _, _ in images])
    return arrays
