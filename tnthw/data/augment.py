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
