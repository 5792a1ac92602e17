"""Folders and archives of images, `{train,test}/CLASS/FILE`, decoded once into one array."""

from __future__ import annotations

import hashlib
import tarfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from tnthw.data.datasets import Dataset
from tnthw.errors import MissingToolError, TrainingError
from tnthw.files import replace_file

SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp")


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


def _decode(path: Path) -> dict[str, NDArray[Any]]:
    decode = _decoder()
    found: dict[str, list[tuple[str, str, NDArray[np.uint8]]]] = {"train": [], "test": []}
    for place, data in _files(path):
        if len(place.parts) < 3 or place.suffix.lower() not in SUFFIXES:
            continue
        part, label = place.parts[-3:-1]
        if part in found:
            found[part].append((label, place.name, decode(data, f"{path}: {place}")))
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


def _files(path: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Name and contents of every file in a folder or an archive."""
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file():
                yield PurePosixPath(file.relative_to(path).as_posix()), file.read_bytes()
        return
    try:
        with tarfile.open(path, "r:*") as archive:
            for member in archive:
                contents = archive.extractfile(member) if member.isfile() else None
                if contents is not None:
                    yield PurePosixPath(member.name), contents.read()
    except (tarfile.TarError, EOFError, OSError) as error:
        raise TrainingError(
            f"data {path}: cannot be read as a tar archive: {error}; give a .tar, .tar.gz or "
            f".tar.xz file, or a folder"
        ) from error


def _decoder() -> Callable[[bytes, str], NDArray[np.uint8]]:
    """Make a function from file contents to uint8 (channels, height, width)."""
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError as error:
        raise MissingToolError(
            "image files: they are read with Pillow, which is not installed; install it with "
            "pip install -e '.[data]'"
        ) from error

    def decode(data: bytes, where: str) -> NDArray[np.uint8]:
        try:
            with Image.open(BytesIO(data)) as image:
                pixels = np.asarray(image.convert("RGB"), np.uint8)
        except (UnidentifiedImageError, OSError) as error:
            raise TrainingError(f"data {where}: cannot be decoded: {error}; remove it") from error
        return np.ascontiguousarray(pixels.transpose(2, 0, 1))

    return decode
