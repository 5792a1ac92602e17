"""What the trainer, calibration and measurement ask of a data set, in memory or streamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from tnthw.data.settings import DataSettings

if TYPE_CHECKING:  # a model's test images are read without torch
    import torch
    from torch import Tensor

Pixels = NDArray[np.uint8]
"""Images (images, channels, height, width)."""

Labels = NDArray[np.int64]
"""Classes (images,), from 0."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EpochPlan:
    """Which training images an epoch takes, in what order, and what their augmentation depends on.

    Attributes
    ----------
    number: of the epoch, from 0.
    order: numbers of the training images, int64 (images,).
    batch: images in one batch, over all processes; a last, partial batch is left out.
    first_step: batch to begin with, above 0 where a run continues in mid-epoch.
    seed: of the run.
    generator: source of the augmentation of images in memory. It is drawn from once for each batch,
        when the batch is asked for, so that a checkpoint between two batches holds its state.
    process, processes: take every `processes`-th image of each batch, from image `process` on. All
        processes draw the same augmentation, so that the batches do not depend on how many share
        them.
    """

    number: int
    order: Tensor
    batch: int
    first_step: int = 0
    seed: int
    generator: torch.Generator
    process: int = 0
    processes: int = 1

    @property
    def steps(self) -> range:
        """Batches that are left."""
        return range(self.first_step, len(self.order) // self.batch)

    def chosen(self, step: int) -> Tensor:
        """Numbers of the images of a batch, those of all processes."""
        return self.order[step * self.batch : (step + 1) * self.batch]


class ImageSet(Protocol):
    """Labelled images for training and test; attributes as in `datasets.Dataset`."""

    @property
    def name(self) -> str:
        """Name of the data set, as results quote it."""

    @property
    def train_labels(self) -> Labels:
        """Classes of the training images."""

    @property
    def test_labels(self) -> Labels:
        """Classes of the test images."""

    @property
    def pixel_max(self) -> int:
        """Largest pixel value."""

    @property
    def mean(self) -> tuple[float, ...]:
        """Mean of pixels from 0 to 1 that is subtracted; one for all channels, or one for each."""

    @property
    def std(self) -> tuple[float, ...]:
        """Standard deviation that is divided by, as `mean`."""

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels, height and width of an image as the network sees it."""

    @property
    def classes(self) -> int:
        """Number of classes."""

    def inputs(self, images: Tensor) -> Tensor:
        """What the network sees of pixels: float32 (pixel / pixel_max - mean) / std."""

    def train_batches(
        self, plan: EpochPlan, settings: DataSettings
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Give augmented training images, uint8, and their labels, a batch at a time."""

    def train_sample(self, count: int) -> Pixels:
        """Give the first `count` training images without augmentation."""

    def test_batches(self, size: int) -> Iterator[tuple[Pixels, Labels]]:
        """Give all test images and their labels in order, `size` at a time."""

    def hold_out(self, part: int) -> ImageSet:
        """Replace the test images by every `part`-th training image, which is not trained on."""


def normalised(
    images: Tensor, pixel_max: int, mean: tuple[float, ...], std: tuple[float, ...]
) -> Tensor:
    """Make of uint8 pixels (images, channels, height, width) what the network sees, float32."""
    real = images.float() / pixel_max
    if not any(mean) and set(std) == {1.0}:
        return real
    moved = real - real.new_tensor(mean)[:, None, None]
    return moved / real.new_tensor(std)[:, None, None]
