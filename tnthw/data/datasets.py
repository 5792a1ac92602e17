"""Data sets as integer pixel arrays; nothing is downloaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tnthw.data.image_set import EpochPlan, Labels, Pixels, normalised
from tnthw.data.settings import DataSettings
from tnthw.errors import MissingToolError, TrainingError
from tnthw.extras import install_line
from tnthw.wording import counted

if TYPE_CHECKING:  # a model's test images are read without torch
    from torch import Tensor


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dataset:
    """Images and labels in memory, split for training and test; an `image_set.ImageSet`.

    Attributes
    ----------
    name: name of the data set, as results quote it.
    train_images, test_images: uint8 (images, channels, height, width), pixel values 0 to
        `pixel_max`.
    train_labels, test_labels: int64 (images,).
    pixel_max: largest pixel value.
    mean, std: of pixels from 0 to 1, one for all channels or one for each; the network sees
        (pixel / pixel_max - mean) / std.
    """

    name: str
    train_images: Pixels
    train_labels: Labels
    test_images: Pixels
    test_labels: Labels
    pixel_max: int
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)

    def __post_init__(self) -> None:
        """Check that images and labels belong together.

        Raises
        ------
        TrainingError: there are none, they are not as many, or a test image is of a class that no
            training image has.
        """
        for part, images, labels in (
            ("training", self.train_images, self.train_labels),
            ("test", self.test_images, self.test_labels),
        ):
            if len(images) != len(labels):
                raise TrainingError(
                    f"data {self.name}: has {counted(len(images), f'{part} image')} and "
                    f"{counted(len(labels), 'label')}; there must be one for each image"
                )
            if not images.size:
                raise TrainingError(
                    f"data {self.name}: has no {part} images ({images.shape}); at least one is "
                    f"needed"
                )
        if self.train_images.shape[1:] != self.test_images.shape[1:]:
            raise TrainingError(
                f"data {self.name}: training images are {self.train_images.shape[1:]} and test "
                f"images {self.test_images.shape[1:]}; bring them to one size"
            )
        if (found := int(self.test_labels.max())) >= self.classes:
            raise TrainingError(
                f"data {self.name}: a test image is of class {found}, the training images have "
                f"classes 0 to {self.classes - 1}; the files belong to different data sets"
            )

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels, height and width of one image."""
        _, channels, height, width = self.train_images.shape
        return channels, height, width

    @property
    def classes(self) -> int:
        """Number of classes."""
        return int(self.train_labels.max()) + 1

    def inputs(self, images: Tensor) -> Tensor:
        """What the network sees of uint8 pixels: float32 of the same shape."""
        return normalised(images, self.pixel_max, self.mean, self.std)

    def train_batches(
        self, plan: EpochPlan, settings: DataSettings
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Give augmented training images, uint8, and their labels, a batch at a time.

        The whole batch is augmented, whatever part of it this process takes.
        """
        import torch

        from tnthw.data.augment import augment

        images, labels = torch.from_numpy(self.train_images), torch.from_numpy(self.train_labels)
        share = slice(plan.process, None, plan.processes)
        for step in plan.steps:
            chosen = plan.chosen(step)
            yield (
                augment(images[chosen], settings, plan.generator)[share],
                labels[chosen[share]],
            )

    def train_sample(self, count: int) -> Pixels:
        """Give the first `count` training images without augmentation."""
        return self.train_images[:count]

    def test_batches(self, size: int) -> Iterator[tuple[Pixels, Labels]]:
        """Give all test images and their labels in order, `size` at a time."""
        for start in range(0, len(self.test_labels), size):
            part = slice(start, start + size)
            yield self.test_images[part], self.test_labels[part]

    def hold_out(self, part: int) -> Dataset:
        """Replace the test images by every `part`-th training image, which is not trained on.

        For choosing settings without looking at the test images.
        """
        held = held_out(len(self.train_labels), part)
        return replace(
            self,
            name=f"{self.name}, held-out part of the training images",
            train_images=self.train_images[~held],
            train_labels=self.train_labels[~held],
            test_images=self.train_images[held],
            test_labels=self.train_labels[held],
        )


def held_out(count: int, part: int) -> NDArray[np.bool_]:
    """Which of `count` training images are held out: every `part`-th, from the first one on.

    Raises
    ------
    TrainingError: none would be left to train on.
    """
    if part < 2:
        raise TrainingError(
            f"data: hold_out is {part}; use 2 or more (5 holds out a fifth), or leave it out"
        )
    held: NDArray[np.bool_] = np.arange(count) % part == 0
    return held


def digits() -> Dataset:
    """scikit-learn's digits: 1,797 images of 8x8 pixels, 0 to 16, with a fixed stratified split.

    A fifth of every class is for test (359 images), chosen by NumPy's frozen `RandomState`
    generator with seed 0, so that the split is the same everywhere and for ever.

    Raises
    ------
    MissingToolError: scikit-learn is not installed.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError as error:
        raise MissingToolError(
            f"data set digits: it comes with scikit-learn, which is not installed; install it "
            f"with: {install_line('data')}"
        ) from error
    data = load_digits()
    images = data.images.astype(np.uint8)[:, None]
    labels = data.target.astype(np.int64)
    order = np.random.RandomState(0).permutation(len(labels))
    test = np.zeros(len(labels), dtype=bool)
    for digit in range(10):
        members = order[labels[order] == digit]
        test[members[: round(len(members) / 5)]] = True
    return Dataset(
        name="scikit-learn digits",
        train_images=images[~test],
        train_labels=labels[~test],
        test_images=images[test],
        test_labels=labels[test],
        pixel_max=16,
    )
