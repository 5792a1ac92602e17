"""Augmentation of training images, from a given generator, so that a resumed run repeats it."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from tnthw.data.settings import DataSettings


def augment(images: Tensor, settings: DataSettings, generator: torch.Generator) -> Tensor:
    """Apply the augmentation of a recipe to (images, channels, height, width)."""
    images = random_shift(images, settings.shift, generator)
    return random_flip(images, generator) if settings.flip else images


def random_flip(images: Tensor, generator: torch.Generator) -> Tensor:
    """Mirror half of the images left to right."""
    mirrored = torch.rand((len(images), 1, 1, 1), generator=generator) < 0.5
    return torch.where(mirrored, images.flip(3), images)


def random_shift(images: Tensor, pixels: int, generator: torch.Generator) -> Tensor:
    """Move each image by -pixels to +pixels along both axes, filling with zeros.

    Parameters
    ----------
    images: (images, channels, height, width).
    pixels: largest move; 0 returns the images as they are.
    generator: source of the moves.
    """
    if pixels == 0:
        return images
    count, channels, height, width = images.shape
    moves = torch.randint(0, 2 * pixels + 1, (2, count, 1, 1), generator=generator)
    padded = functional.pad(images, (pixels, pixels, pixels, pixels))
    rows = moves[0] + torch.arange(height)[None, :, None]
    columns = moves[1] + torch.arange(width)[None, None, :]
    flat = (rows * padded.shape[3] + columns).reshape(count, 1, -1).expand(-1, channels, -1)
    return padded.flatten(2).gather(2, flat).reshape(images.shape)


def random_erase(images: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Set a rectangle of some images to 0, each of a size, a shape and a place of its own.

    Source: Z. Zhong et al., "Random Erasing Data Augmentation", arXiv 1708.04896: 2 to 40 % of the
    area, sides in a ratio of 0.3 to 1 / 0.3. A side that does not fit is shortened instead of
    drawn again.

    Parameters
    ----------
    images: (images, channels, height, width), as the network sees them: 0 is the mean, black
        without one.
    share: of images that get a rectangle; 0 draws nothing.
    generator: source of the draws, on the CPU.
    """
    if share == 0:
        return images
    count, _, height, width = images.shape
    chance, area, ratio, y, x = torch.rand((5, count), generator=generator, dtype=torch.float64)
    area = (0.02 + 0.38 * area) * height * width
    ratio = 0.3 ** (1.0 - 2.0 * ratio)  # evenly in its logarithm
    tall = (area * ratio).sqrt().round().clamp(1, height)
    wide = (area / ratio).sqrt().round().clamp(1, width)
    top, left = (y * (height - tall + 1)).floor(), (x * (width - wide + 1)).floor()
    rows, columns = torch.arange(height)[None, :], torch.arange(width)[None, :]
    inside = ((rows >= top[:, None]) & (rows < (top + tall)[:, None]))[:, :, None]
    inside = inside & ((columns >= left[:, None]) & (columns < (left + wide)[:, None]))[:, None, :]
    inside = inside & (chance < share)[:, None, None]
    return images.masked_fill(inside[:, None].to(images.device), 0.0)
