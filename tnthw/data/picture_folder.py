"""Folders of pictures of any size, decoded while the network trains (the ImageNet layout)."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tnthw.data.crops import evaluation_crop, training_crop
from tnthw.data.datasets import held_out
from tnthw.data.decode import SUFFIXES, decode, need_pillow
from tnthw.data.image_set import EpochPlan, Labels, Pixels, normalised
from tnthw.data.settings import DataSettings
from tnthw.errors import InputError, TrainingError

if TYPE_CHECKING:  # a model's test images are read without torch
    from PIL.Image import Image
    from torch import Tensor

_AHEAD = 2  # batches that are decoded while the network works on an earlier one


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """Files of one part of a data set, in a fixed random order.

    Attributes
    ----------
    files: paths below the data set's folder, with `/`.
    labels: class of each file, int64 (files,).
    """

    files: tuple[str, ...]
    labels: Labels

    def __getitem__(self, chosen: Labels) -> Part:
        return Part(files=tuple(self.files[i] for i in chosen), labels=self.labels[chosen])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PictureFolder:
    """Pictures that are read and decoded when a batch is asked for; an `image_set.ImageSet`.

    What becomes of a training image depends on the seed, the epoch and the image's number alone, so
    that batches depend neither on the threads nor on where a run continues.

    Attributes
    ----------
    name: name of the data set, as results quote it.
    folder: that the files lie below.
    train, test: the files.
    classes: number of classes.
    settings: sizes of the crops, normalisation, threads.
    """

    name: str
    folder: Path
    train: Part
    test: Part
    classes: int
    settings: DataSettings

    @property
    def train_labels(self) -> Labels:
        """Classes of the training images."""
        return self.train.labels

    @property
    def test_labels(self) -> Labels:
        """Classes of the test images."""
        return self.test.labels

    @property
    def pixel_max(self) -> int:
        """Largest pixel value."""
        return 255

    @property
    def mean(self) -> tuple[float, ...]:
        """Mean of pixels from 0 to 1 that is subtracted."""
        return self.settings.mean

    @property
    def std(self) -> tuple[float, ...]:
        """Standard deviation that is divided by."""
        return self.settings.std

    @property
    def shape(self) -> tuple[int, int, int]:
        """Channels, height and width of an image as the network sees it."""
        return 3, self.settings.size, self.settings.size

    def inputs(self, images: Tensor) -> Tensor:
        """What the network sees of uint8 pixels: float32 of the same shape."""
        return normalised(images, self.pixel_max, self.mean, self.std)

    def train_batches(
        self, plan: EpochPlan, settings: DataSettings
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Give augmented training images, uint8, and their labels, a batch at a time."""
        import torch

        chosen = [plan.chosen(step)[plan.process :: plan.processes].tolist() for step in plan.steps]

        def job(index: int) -> Pixels:
            # A generator of its own for each image; `random` is all that is drawn from it.
            random = np.random.Generator(np.random.PCG64([plan.seed, plan.number, index]))
            image = self._decoded(self.train.files[index])
            return training_crop(
                image, settings.size, settings.crop_area, settings.flip, random.random
            )

        jobs = ([partial(job, index) for index in batch] for batch in chosen)
        for batch, images in zip(chosen, self._carried_out(jobs), strict=True):
            yield torch.from_numpy(images), torch.from_numpy(self.train.labels[batch])

    def train_sample(self, count: int) -> Pixels:
        """Give the first `count` training images, cut out as test images are."""
        jobs = [self._whole(file) for file in self.train.files[:count]]
        return next(self._carried_out([jobs]))

    def test_batches(self, size: int) -> Iterator[tuple[Pixels, Labels]]:
        """Give all test images and their labels in order, `size` at a time."""
        files, starts = self.test.files, range(0, len(self.test.files), size)
        jobs = ([self._whole(file) for file in files[at : at + size]] for at in starts)
        for at, images in zip(starts, self._carried_out(jobs), strict=True):
            yield images, self.test.labels[at : at + size]

    def hold_out(self, part: int) -> PictureFolder:
        """Replace the test images by every `part`-th training image, which is not trained on."""
        held = held_out(len(self.train.files), part)
        return replace(
            self,
            name=f"{self.name}, held-out part of the training images",
            train=self.train[np.flatnonzero(~held)],
            test=self.train[np.flatnonzero(held)],
        )

    def _whole(self, file: str) -> Callable[[], Pixels]:
        settings = self.settings
        return lambda: evaluation_crop(self._decoded(file), settings.size, settings.shorter_side)

    def _decoded(self, file: str) -> Image:
        path = self.folder / file
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(f"data {path}: cannot be read: {error.strerror}; remove it") from None
        return decode(data, f"data {path}")

    def _carried_out(self, batches: Iterable[Sequence[Callable[[], Pixels]]]) -> Iterator[Pixels]:
        """Decode batches in threads, some ahead of the one that is given.

        Pillow lets other threads run while it decodes and resizes.
        """
        pool = ThreadPoolExecutor(self.settings.workers or os.cpu_count() or 1)
        waiting: deque[list[Future[Pixels]]] = deque()
        try:
            for jobs in batches:
                waiting.append([pool.submit(job) for job in jobs])
                if len(waiting) > _AHEAD:
                    yield np.stack([future.result() for future in waiting.popleft()])
            while waiting:
                yield np.stack([future.result() for future in waiting.popleft()])
        finally:
            pool.shutdown(cancel_futures=True)


def picture_folder(path: Path, settings: DataSettings) -> PictureFolder:
    """Find the pictures of a folder with train/CLASS/FILE and val/CLASS/FILE, or test/CLASS/FILE.

    Classes are numbered in alphabetical order of their folders, which for ImageNet's is the usual
    numbering. Nothing is decoded yet.

    Parameters
    ----------
    path: the folder.
    settings: of the recipe.

    Raises
    ------
    TrainingError: there is no such folder, or it has another layout. MissingToolError: Pillow is
    not installed.
    """
    need_pillow()
    if path.is_file():
        raise TrainingError(
            f"data {path}: is a file, and pictures of any size are read from a folder; unpack it, "
            f"or choose data set 'images' if all its pictures have one size"
        )
    tests = [part for part in ("val", "test") if (path / part).is_dir()]
    missing = [] if (path / "train").is_dir() else ["train"]
    missing += [] if tests or settings.hold_out else ["val"]
    if missing:
        raise TrainingError(
            f"data {path}: there is no folder {' and no folder '.join(missing)}; put the pictures "
            f"there as train/CLASS/FILE and val/CLASS/FILE, or set data.path to where they are"
        )
    names = _classes(path, "train")
    train = _part(path, "train", names)
    test = _part(path, tests[0], names) if tests else train[np.arange(0)]
    return PictureFolder(
        name=settings.title or path.resolve().name,
        folder=path,
        train=train,
        test=test,
        classes=len(names),
        settings=settings,
    )


def _classes(path: Path, part: str) -> list[str]:
    names = sorted(folder.name for folder in (path / part).iterdir() if folder.is_dir())
    if not names:
        raise TrainingError(
            f"data {path}: there are no folders in {part}; lay the pictures out as "
            f"{part}/CLASS/FILE, those of each class in a folder of their own"
        )
    return names


def _part(path: Path, part: str, classes: list[str]) -> Part:
    found = _classes(path, part)
    unknown = [name for name in found if name not in set(classes)]
    if unknown:
        raise TrainingError(f"data {path}: {part} classes {unknown[:5]} have no training images")
    files, labels = [], []
    for name in found:
        inside = sorted(
            file.name for file in (path / part / name).iterdir() if file.suffix.lower() in SUFFIXES
        )
        if not inside:
            raise TrainingError(
                f"data {path}: there are no pictures ({', '.join(SUFFIXES)}) in {part}/{name}; put "
                f"them there, or remove the folder"
            )
        files += [f"{part}/{name}/{file}" for file in inside]
        labels += [classes.index(name)] * len(inside)
    order = np.random.RandomState(0).permutation(len(files))  # the first ones are of all classes
    return Part(files=tuple(files), labels=np.array(labels, np.int64))[order]
