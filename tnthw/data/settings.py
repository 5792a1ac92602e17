"""`[data]` of a recipe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from tnthw.config import Table

PLACES = {
    "images": "a folder or tar archive with train/CLASS/FILE and test/CLASS/FILE",
    "imagefolder": "the folder with train/CLASS/FILE and val/CLASS/FILE (the ImageNet layout)",
    "cifar10": "cifar-10-binary.tar.gz, or the folder it was unpacked in",
    "arrays": "a .npz file with train_images, train_labels, test_images and test_labels",
    "mnist": "the folder with train-images-idx3-ubyte and the three other idx files",
}
"""What `data.path` is for each data set."""

_STREAMED = ("size", "resize", "crop_area", "workers")
"""Settings of `imagefolder` alone."""

_SHORTER_SIDE = 256 / 224  # of the crop, in ImageNet's evaluation

Channels = Annotated[
    tuple[Annotated[float, Field(ge=0)], ...], Field(strict=False, min_length=1, max_length=3)
]
"""A TOML array with one number for all channels, or one for each."""


class DataSettings(Table):
    """`[data]`: what to train on."""

    name: Literal["digits", "images", "imagefolder", "cifar10", "mnist", "arrays"]
    path: str | None = None
    """Where the user put the files; relative to the current folder."""
    title: str | None = None
    """Name of the data set, as results quote it, of all but `digits`. When left out it is that of
    the file or folder; "CIFAR-10" for `cifar10`, and "Fashion-MNIST" where the labels of `mnist`
    are its own."""
    shift: Annotated[int, Field(ge=0, le=16)] = 0
    """Augmentation: training images are moved by up to this many pixels along both axes. 4 is the
    usual crop of CIFAR's images padded by 4."""
    flip: bool = False
    """Augmentation: half of the training images are mirrored left to right."""
    erase: Annotated[float, Field(ge=0, le=1)] = 0.0
    """Augmentation: share of training images of which a random rectangle is set to 0; 0.5 is
    usual."""
    mean: Channels = (0.0,)
    """Subtracted from pixels between 0 and 1."""
    std: Channels = (1.0,)
    """Divided by after that."""
    hold_out: Annotated[int, Field(ge=2)] | None = None
    """Test on every n-th training image (left out of training) instead of on the test images."""
    size: Annotated[int, Field(ge=8)] = 224
    """`imagefolder`: height and width of the images that the network sees, in pixels."""
    resize: Annotated[int, Field(ge=8)] | None = None
    """`imagefolder`: shorter side of a test image before its middle is cut out; `size` times
    256 / 224 when left out."""
    crop_area: Annotated[float, Field(gt=0, le=1)] = 0.08
    """`imagefolder`: augmentation cuts out a random part of at least this share of the image."""
    workers: Annotated[int, Field(ge=1)] | None = None
    """`imagefolder`: threads that decode images, one for each processor core when left out; the
    images do not depend on it."""

    @property
    def shorter_side(self) -> int:
        """Shorter side of a test image before its middle is cut out."""
        return self.resize or round(self.size * _SHORTER_SIDE)

    def contradictions(self) -> Iterator[str]:
        """Find settings that are not for this data set, and a normalisation that is none."""
        if self.name == "digits" and self.path is not None:
            yield "data set 'digits' takes no path; leave it out, or choose 'images'"
        if self.name == "digits" and self.title is not None:
            yield "data set 'digits' has its own name; leave title out"
        if self.name != "digits" and self.path is None:
            yield f"data set '{self.name}' needs path; set it to {PLACES[self.name]}"
        if self.name == "imagefolder" and self.shift:
            yield "shift is for images of one size; 'imagefolder' cuts out random parts (crop_area)"
        used = [key for key in _STREAMED if key in self.model_fields_set]
        if self.name != "imagefolder" and used:
            yield f"{used[0]} is for data set 'imagefolder'; leave it out, or choose it"
        elif self.shorter_side < self.size:
            yield f"resize {self.resize} must be at least size {self.size}"
        if max(self.mean) > 1 or min(self.std) <= 0:
            yield (
                "mean must be from 0 to 1 and std above 0, both for pixels from 0 to 1; ImageNet's "
                "are mean = [0.485, 0.456, 0.406], std = [0.229, 0.224, 0.225]"
            )
        if {len(self.mean), len(self.std)} - {1, 3}:
            yield "mean and std have one number for all channels, or three"
