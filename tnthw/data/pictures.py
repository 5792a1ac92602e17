"""Pictures that a user gives to calibrate an imported network on, or synthetic ones."""

from __future__ import annotations

import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from tnthw.data.image_files import SUFFIXES
from tnthw.errors import InputError, MissingToolError

Pixels = NDArray[np.uint8]

_RESIZE = 256 / 224  # of the shorter side, before the middle is cut out (ImageNet's evaluation)
_MEAN, _DEVIATION = 118.0, 60.0  # of synthetic pixels, about those of photographs


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pictures:
    """Pictures of one size.

    Attributes
    ----------
    pixels: uint8 (images, 3, size, size).
    labels: int64 (images,), numbers of the classes in alphabetical order; None for no labels.
    source: where they come from, in words.
    synthetic: true where they are made up.
    """

    pixels: Pixels
    labels: NDArray[np.int64] | None
    source: str
    synthetic: bool = False


def read_pictures(path: Path, size: int, count: int, classes: int) -> Pictures:
    """Read pictures, evenly spread over all there are.

    Parameters
    ----------
    path: a folder or tar archive of image files, in any layout, or a .npy array of uint8 (images,
        3, size, size) or (images, size, size, 3). Files of another size are scaled, the shorter
        side to 256 / 224 of `size`, and the middle is cut out. Where the files lie in as many
        folders as there are classes, the folders' names are the labels.
    size: height and width, in pixels.
    count: most pictures to read.
    classes: of the network.

    Raises
    ------
    InputError: there is nothing, or nothing that can be used. MissingToolError: Pillow is not
    installed.
    """
    if not path.exists():
        raise InputError(f"images {path}: there is no such file or folder")
    if path.suffix == ".npy":
        return _from_array(path, size, count)
    names, read = _folder(path) if path.is_dir() else _archive(path)
    names = sorted(name for name in names if name.suffix.lower() in SUFFIXES)
    if not names:
        raise InputError(
            f"images {path}: there are no image files ({', '.join(SUFFIXES)}); give a folder, a "
            f"tar archive or a .npy array of them"
        )
    chosen = [names[i] for i in _spread(len(names), count)]
    decode = _decoder(size)
    pixels = np.stack([decode(read(name), f"images {path}: {name}") for name in chosen])
    folders = sorted({name.parent.name for name in names})
    labels = None
    if len(folders) == classes > 1:
        labels = np.array([folders.index(name.parent.name) for name in chosen], np.int64)
    return Pictures(pixels=pixels, labels=labels, source=f"{len(pixels)} images of {path.name}")


def synthetic_pictures(size: int, count: int, seed: int = 0) -> Pictures:
    """Make up pictures: noise whose amplitude falls with 1 / frequency, as that of photographs.

    The three channels share most of their noise, as colours of photographs do.

    Parameters
    ----------
    size: height and width, in pixels.
    count: how many.
    seed: of the noise.
    """
    rng = np.random.default_rng(seed)
    y, x = np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :]
    amplitude = 1.0 / np.maximum(np.hypot(y, x), 1.0 / size)
    noise = rng.standard_normal((count, 4, size, size))
    smooth = np.fft.irfft2(np.fft.rfft2(noise) * amplitude, s=(size, size))
    smooth /= smooth.std(axis=(2, 3), keepdims=True)
    mixed = (2.0 * smooth[:, :1] + smooth[:, 1:]) / np.sqrt(5.0)
    pixels = np.clip(np.rint(_MEAN + _DEVIATION * mixed), 0, 255).astype(np.uint8)
    return Pictures(
        pixels=pixels,
        labels=None,
        source=f"{count} synthetic images (1/f noise, seed {seed})",
        synthetic=True,
    )


def _spread(available: int, count: int) -> list[int]:
    """Choose at most `count` places, evenly spread."""
    count = min(available, count)
    return [i * available // count for i in range(count)]


def _from_array(path: Path, size: int, count: int) -> Pictures:
    try:
        array = np.load(path, allow_pickle=False, mmap_mode="r")
    except (ValueError, OSError, EOFError) as error:
        raise InputError(f"images {path}: no array that can be read: {error}") from None
    last = array.ndim == 4 and array.shape[1:] == (size, size, 3)
    if array.dtype != np.uint8 or not (last or array.shape[1:] == (3, size, size)):
        raise InputError(
            f"images {path}: is {array.dtype} {array.shape}, allowed is uint8 (images, 3, {size}, "
            f"{size}) or (images, {size}, {size}, 3)"
        )
    if not len(array):
        raise InputError(f"images {path}: holds no images, at least one is needed")
    pixels = np.asarray(array[_spread(len(array), count)])
    pixels = np.ascontiguousarray(pixels.transpose(0, 3, 1, 2) if last else pixels)
    return Pictures(pixels=pixels, labels=None, source=f"{len(pixels)} images of {path.name}")


Reader = Callable[[PurePosixPath], bytes]


def _folder(path: Path) -> tuple[Sequence[PurePosixPath], Reader]:
    names = [
        PurePosixPath(file.relative_to(path).as_posix())
        for file in path.rglob("*")
        if file.is_file()
    ]
    return names, lambda name: (path / name).read_bytes()


def _archive(path: Path) -> tuple[Sequence[PurePosixPath], Reader]:
    try:
        archive = tarfile.open(path, "r:*")
        members = {PurePosixPath(m.name): m for m in archive.getmembers() if m.isfile()}
    except (tarfile.TarError, EOFError, OSError) as error:
        raise InputError(
            f"images {path}: cannot be read as a tar archive: {error}; give a folder, a .tar, "
            f".tar.gz or .tar.xz archive, or a .npy array"
        ) from None

    def read(name: PurePosixPath) -> bytes:
        contents = archive.extractfile(members[name])
        assert contents is not None  # only files are listed
        return contents.read()

    return list(members), read


def _decoder(size: int) -> Callable[[bytes, str], Pixels]:
    """Make a function from file contents to uint8 (3, size, size)."""
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError as error:
        raise MissingToolError(
            "image files: they are read with Pillow, which is not installed; install it with "
            "pip install -e '.[data]'"
        ) from error

    def decode(data: bytes, where: str) -> Pixels:
        try:
            with Image.open(BytesIO(data)) as file:
                image = file.convert("RGB")
        except (UnidentifiedImageError, OSError) as error:
            raise InputError(f"{where}: cannot be decoded: {error}; remove it") from error
        if image.size != (size, size):
            factor = size * _RESIZE / min(image.size)
            width, height = (max(size, round(side * factor)) for side in image.size)
            image = image.resize((width, height), Image.Resampling.BILINEAR)
            left, top = (width - size) // 2, (height - size) // 2
            image = image.crop((left, top, left + size, top + size))
        pixels = np.asarray(image, np.uint8).transpose(2, 0, 1)
        return np.ascontiguousarray(pixels)

    return decode
