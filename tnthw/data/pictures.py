"""Pictures that a user gives to calibrate an imported network on, or synthetic ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tnthw.data.archives import list_files, read_files
from tnthw.data.arrays import read_npy
from tnthw.data.decode import MOST_PIXELS, SUFFIXES, decode
from tnthw.errors import InputError
from tnthw.wording import counted

if TYPE_CHECKING:
    from PIL.Image import Image

Pixels = NDArray[np.uint8]

_MODES = {1: "L", 3: "RGB"}
_RESIZE = 256 / 224  # of the shorter side, before the middle is cut out (ImageNet's evaluation)
_MEAN, _DEVIATION = 118.0, 60.0  # of synthetic pixels, about those of photographs


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pictures:
    """Pictures of one size.

    Attributes
    ----------
    pixels: uint8 (images, channels, height, width).
    labels: int64 (images,), numbers of the classes in alphabetical order; None for no labels.
    source: where they come from, in words.
    synthetic: true where they are made up.
    """

    pixels: Pixels
    labels: NDArray[np.int64] | None
    source: str
    synthetic: bool = False


def read_pictures(path: Path, image: tuple[int, int, int], count: int, classes: int) -> Pictures:
    """Read pictures, evenly spread over all there are.

    Parameters
    ----------
    path: a folder or tar archive of image files, in any layout, or a .npy array of uint8 (images,
        channels, height, width) or (images, height, width, channels). Files of another size are
        scaled to just cover 256 / 224 of `image`, and the middle is cut out. Where the files lie in
        as many folders as there are classes, the folders' names are the labels.
    image: channels (3 colours, or 1 of grey), height and width.
    count: most pictures to read.
    classes: of the network.

    Raises
    ------
    InputError: there is nothing, or nothing that can be used. MissingToolError: Pillow is not
    installed.
    """
    if path.suffix == ".npy" and not path.is_dir():
        return _from_array(path, image, count)
    where = f"images {path}"
    if not path.exists():
        raise InputError(f"{where}: there is no such file or folder")
    if image[0] not in _MODES:
        raise InputError(
            f"{where}: pictures have 3 channels or 1, the network takes {image[0]}; give a .npy "
            f"array of uint8 (images, {image[0]}, {image[1]}, {image[2]})"
        )
    names = [name for name in list_files(path, where) if name.suffix.lower() in SUFFIXES]
    if not names:
        raise InputError(
            f"{where}: there are no image files ({', '.join(SUFFIXES)}); give a folder, a "
            f"tar archive or a .npy array of them"
        )
    chosen = [names[i] for i in _spread(len(names), count)]
    wanted, found = frozenset(chosen), {}
    for name, data in read_files(path, where, wanted.__contains__):
        found[name] = _fitted(decode(data, f"{where}: {name}", _MODES[image[0]]), image)
    pixels = np.stack([found[name] for name in chosen])
    folders = sorted({name.parent.name for name in names})
    labels = None
    if len(folders) == classes > 1:
        labels = np.array([folders.index(name.parent.name) for name in chosen], np.int64)
    return Pictures(
        pixels=pixels, labels=labels, source=f"{counted(len(pixels), 'image')} of {path.name}"
    )


def synthetic_pictures(image: tuple[int, int, int], count: int, seed: int = 0) -> Pictures:
    """Make up pictures: noise whose amplitude falls with 1 / frequency, as that of photographs.

    The channels share most of their noise, as colours of photographs do.

    Parameters
    ----------
    image: channels, height and width.
    count: how many.
    seed: of the noise.
    """
    rng = np.random.default_rng(seed)
    channels, height, width = image
    y, x = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None, :]
    amplitude = 1.0 / np.maximum(np.hypot(y, x), 1.0 / max(height, width))
    noise = rng.standard_normal((count, 1 + channels, height, width))
    smooth = np.fft.irfft2(np.fft.rfft2(noise) * amplitude, s=(height, width))
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


def _from_array(path: Path, image: tuple[int, int, int], count: int) -> Pictures:
    array = read_npy(path)
    channels, height, width = image
    last = array.ndim == 4 and array.shape[1:] == (height, width, channels)
    if array.dtype != np.uint8 or not (last or array.shape[1:] == image):
        raise InputError(
            f"images {path}: is {array.dtype} {array.shape}, allowed is uint8 (images, {channels}, "
            f"{height}, {width}) or (images, {height}, {width}, {channels})"
        )
    if not len(array):
        raise InputError(f"images {path}: holds no images, at least one is needed")
    pixels = np.asarray(array[_spread(len(array), count)])
    pixels = np.ascontiguousarray(pixels.transpose(0, 3, 1, 2) if last else pixels)
    return Pictures(
        pixels=pixels, labels=None, source=f"{counted(len(pixels), 'image')} of {path.name}"
    )


def _fitted(picture: Image, image: tuple[int, int, int]) -> Pixels:
    """Scale a picture and cut out the middle: uint8 (channels, height, width)."""
    _, height, width = image
    if picture.size != (width, height):
        factor = _RESIZE * max(width / picture.width, height / picture.height)
        sides = [max(1, round(side * factor)) for side in picture.size]
        wide, high = max(width, sides[0]), max(height, sides[1])
        if wide * high > MOST_PIXELS:  # a strip of one pixel's height
            wide, high = min(wide, 8 * width), min(high, 8 * height)
        picture = picture.resize((wide, high), _bilinear())
        left, top = (wide - width) // 2, (high - height) // 2
        picture = picture.crop((left, top, left + width, top + height))
    pixels = np.asarray(picture, np.uint8).reshape(height, width, -1).transpose(2, 0, 1)
    return np.ascontiguousarray(pixels)


def _bilinear() -> int:
    from PIL import Image

    return Image.Resampling.BILINEAR
