"""Data sets as integer pixel arrays; nothing is downloaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import MissingToolError, TrainingError


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dataset:
    """Images and labels, split for training and test.

    Attributes
    ----------
    name: name of the data set, as results quote it.
    train_images, test_images: uint8 (images, channels, height, width), pixel values 0 to
        `pixel_max`.
    train_labels, test_labels: int64 (images,).
    pixel_max: largest pixel value; the network sees pixel / pixel_max.
    """

    name: str
    train_images: NDArray[np.uint8]
    train_labels: NDArray[np.int64]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.int64]
    pixel_max: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels, height and width of one image."""
        _, channels, height, width = self.train_images.shape
        return channels, height, width

    @property
    def classes(self) -> int:
        """Number of classes."""
        return int(self.train_labels.max()) + 1

    def train_sample(self, count: int) -> NDArray[np.uint8]:
        """Give the first `count` training images as they are, (images, channels, height, width)."""
        return self.train_images[:count]

    def test_batches(self, size: int) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.int64]]]:
        """Give all test images and their labels in order, `size` at a time."""
        for start in range(0, len(self.test_labels), size):
            part = slice(start, start + size)
            yield self.test_images[part], self.test_labels[part]


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
            "data set digits: it comes with scikit-learn, which is not installed; install it with "
            "pip install 'tnthw[data]'"
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


def hold_out(data: Dataset, part: int) -> Dataset:
    """Replace the test images by every `part`-th training image, which then is not trained on.

    For choosing settings without looking at the test images.
    """
    if part < 2:
        raise TrainingError(
            f"data: hold_out is {part}; use 2 or more (5 holds out a fifth), or leave it out"
        )
    held = np.arange(len(data.train_labels)) % part == 0
    return Dataset(
        name=f"{data.name}, held-out part of the training images",
        train_images=data.train_images[~held],
        train_labels=data.train_labels[~held],
        test_images=data.train_images[held],
        test_labels=data.train_labels[held],
        pixel_max=data.pixel_max,
    )
