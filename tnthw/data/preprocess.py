"""From pixels to the integers that a network takes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.data.image_set import ImageSet
from tnthw.errors import ConfigError
from tnthw.ir.grid import Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Preprocess:
    """Normalisation that a network was trained with: (pixel / pixel_max - mean) / std.

    The array takes one scale for all channels and no offset. Without a mean and with one standard
    deviation the integers are the pixels themselves; otherwise they are the normalised values,
    rounded to the signed 8-bit grid that just holds the largest of them.

    Attributes
    ----------
    mean, std: for pixels from 0 to 1, one number for all channels or one for each.
    pixel_max: largest pixel value.

    Raises
    ------
    ConfigError: a mean is not from 0 to 1, or a standard deviation not above 0.
    """

    mean: tuple[float, ...]
    std: tuple[float, ...]
    pixel_max: int = 255

    @classmethod
    def of(cls, data: ImageSet) -> Preprocess:
        """The normalisation of a data set."""
        return cls(mean=data.mean, std=data.std, pixel_max=data.pixel_max)

    def __post_init__(self) -> None:
        """Refuse numbers that no normalisation has."""
        if not all(0 <= value <= 1 for value in self.mean) or not all(v > 0 for v in self.std):
            raise ConfigError(
                f"normalisation: mean {self.mean}, std {self.std}; a mean is from 0 to 1 and a "
                f"standard deviation above 0, both for pixels from 0 to 1"
            )

    @property
    def plain(self) -> bool:
        """True where the network takes the pixels as they are."""
        return not any(self.mean) and len(set(self.std)) == 1

    @property
    def grid(self) -> Grid:
        """The integers of the network's input."""
        if self.plain:
            scale = 1.0 / (self.pixel_max * self.std[0])
            return Grid(scale=scale, signed=False, low=0, high=self.pixel_max)
        mean, std = np.broadcast_arrays(self.mean, self.std)
        pairs = list(zip(mean.tolist(), std.tolist(), strict=True))
        above = max((1.0 - mean) / std for mean, std in pairs) / 127.0
        below = max(mean / std for mean, std in pairs) / 128.0
        return Grid(scale=max(above, below), signed=True, low=-128, high=127)

    def integers(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8] | NDArray[np.int8]:
        """Integers of (images, channels, height, width) pixels, of the same shape."""
        if self.plain:
            return pixels
        mean, std = (np.array(values)[:, None, None] for values in (self.mean, self.std))
        real = (pixels / self.pixel_max - mean) / std
        grid = self.grid
        rounded = np.floor(real / grid.scale + 0.5)
        result: NDArray[np.int8] = np.clip(rounded, grid.low, grid.high).astype(np.int8)
        return result

    def __str__(self) -> str:
        if self.plain:
            return f"pixels 0 to {self.pixel_max}"
        mean, std = (" ".join(f"{value:g}" for value in values) for values in (self.mean, self.std))
        return (
            f"(pixel / {self.pixel_max} - mean) / std, mean {mean}, std {std}, in steps of "
            f"{self.grid.scale:g}"
        )


IMAGENET = Preprocess(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225))
"""What torchvision's networks, and those of the common CIFAR implementation, are trained with."""
