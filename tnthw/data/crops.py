"""Parts of pictures, as ImageNet's networks are trained and evaluated with.

Source of both rules and their constants: C. Szegedy et al., "Going Deeper with Convolutions", arXiv
1409.4842 (training), as torchvision's transforms carry them out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from tnthw.data.image_set import Pixels

if TYPE_CHECKING:
    from PIL.Image import Image

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""

_NARROWEST, _WIDEST = 3 / 4, 4 / 3  # width over height of a random part
_TRIES = 10


def training_crop(
    image: Image, size: int, area: float, flip: bool, random: Callable[[], float]
) -> Pixels:
    """Cut out a random part, scale it to a square and mirror half of them left to right.

    Parameters
    ----------
    image: red, green and blue.
    size: height and width of the result, in pixels.
    area: smallest share of the image that is cut out.
    flip: mirror every second image, at random.
    random: gives uniform numbers from 0 to 1.

    Returns
    -------
    uint8 (3, size, size).
    """
    part = image.crop(random_box(image.width, image.height, area, random))
    pixels = _square(part, size)
    return np.ascontiguousarray(pixels[:, :, ::-1]) if flip and random() < 0.5 else pixels


def evaluation_crop(image: Image, size: int, shorter: int) -> Pixels:
    """Scale a picture's shorter side and cut out the middle.

    Parameters
    ----------
    image: red, green and blue.
    size: height and width of the result, in pixels.
    shorter: of the two sides after scaling, in pixels, at least `size`.

    Returns
    -------
    uint8 (3, size, size).
    """
    low, high = sorted(image.size)
    longer = shorter * high // low
    width, height = (shorter, longer) if image.width <= image.height else (longer, shorter)
    if (width, height) != image.size:
        image = image.resize((width, height), _bilinear())
    left, top = round((width - size) / 2), round((height - size) / 2)
    return _square(image.crop((left, top, left + size, top + size)), size)


def random_box(width: int, height: int, area: float, random: Callable[[], float]) -> Box:
    """Choose a part by its area and its ratio of sides, the latter uniform on a logarithmic scale.

    Where none fits after ten tries, it is the largest one in the middle whose ratio is allowed.

    Parameters
    ----------
    width, height: of the picture, in pixels.
    area: smallest share of the picture.
    random: gives uniform numbers from 0 to 1.
    """
    for _ in range(_TRIES):
        pixels = width * height * (area + (1.0 - area) * random())
        ratio = _NARROWEST * (_WIDEST / _NARROWEST) ** random()
        w, h = round(math.sqrt(pixels * ratio)), round(math.sqrt(pixels / ratio))
        if 0 < w <= width and 0 < h <= height:
            left, top = int(random() * (width - w + 1)), int(random() * (height - h + 1))
            return left, top, left + w, top + h
    w = min(width, round(height * _WIDEST))
    h = min(height, round(width / _NARROWEST))
    left, top = (width - w) // 2, (height - h) // 2
    return left, top, left + w, top + h


def _square(image: Image, size: int) -> Pixels:
    if image.size != (size, size):
        image = image.resize((size, size), _bilinear())
    return np.ascontiguousarray(np.asarray(image, np.uint8).transpose(2, 0, 1))


def _bilinear() -> int:
    from PIL import Image

    return Image.Resampling.BILINEAR
