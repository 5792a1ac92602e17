from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
import torch

from tnthw.data.augment import random_shift
from tnthw.data.datasets import Dataset, digits
from tnthw.data.image_set import EpochPlan
from tnthw.data.settings import DataSettings
from tnthw.errors import MissingToolError, TrainingError


def small(train: int = 10, test: int = 7) -> Dataset:
    """Images of 2x2 pixels whose value is their number."""
    images = [np.arange(n, dtype=np.uint8).repeat(4).reshape(n, 1, 2, 2) for n in (train, test)]
    labels = [np.arange(n, dtype=np.int64) % 3 for n in (train, test)]
    return Dataset(
        name="numbers",
        train_images=images[0],
        train_labels=labels[0],
        test_images=images[1],
        test_labels=labels[1],
        pixel_max=255,
    )


def test_images_come_in_parts() -> None:
    data = small()
    assert data.train_sample(4)[:, 0, 0, 0].tolist() == [0, 1, 2, 3]
    assert len(data.train_sample(99)) == 10
    parts = list(data.test_batches(3))
    assert [len(labels) for _, labels in parts] == [3, 3, 1]
    np.testing.assert_array_equal(np.concatenate([i for i, _ in parts]), data.test_images)
    np.testing.assert_array_equal(np.concatenate([n for _, n in parts]), data.test_labels)


def test_batches_are_shared_among_processes_and_normalised() -> None:
    data = replace(small(), mean=(0.1,), std=(0.5,))
    settings = DataSettings(name="digits", shift=1, flip=True)

    def batches(**changes: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
        plan = EpochPlan(
            number=0, order=torch.arange(10), batch=4, seed=0,
            generator=torch.Generator().manual_seed(3), **changes,
        )  # fmt: skip
        return list(data.train_batches(plan, settings))

    whole, halves = batches(), [batches(process=p, processes=2) for p in range(2)]
    assert len(whole) == 2  # the last two images wait for another epoch
    for (images, labels), (even, _), (odd, odd_labels) in zip(whole, *halves, strict=True):
        assert torch.equal(images[::2], even) and torch.equal(images[1::2], odd)
        assert torch.equal(labels[1::2], odd_labels)
        seen = data.inputs(images)
        assert torch.allclose(seen, (images.float() / 255 - 0.1) / 0.5)
    assert len(batches(first_step=1)) == 1


def test_the_split_of_the_digits_is_fixed_and_disjoint() -> None:
    pytest.importorskip("sklearn")
    data = digits()
    assert data.train_images.shape == (1438, 1, 8, 8) and data.test_images.shape == (359, 1, 8, 8)
    assert data.train_images.dtype == np.uint8 and data.train_images.max() == 16 == data.pixel_max
    assert np.bincount(data.test_labels).tolist() == [36, 36, 35, 37, 36, 36, 36, 36, 35, 36]
    # A checksum: another split would make accuracies incomparable.
    weights = np.arange(data.test_images.size) % 251
    assert int(data.test_images.ravel() @ weights.astype(np.int64)) == CHECKSUM
    train = {image.tobytes() for image in data.train_images}
    assert not any(image.tobytes() in train for image in data.test_images)


CHECKSUM = 13926681


def test_hold_out_takes_from_training_only() -> None:
    pytest.importorskip("sklearn")
    data = digits()
    held = data.hold_out(5)
    assert len(held.test_labels) == 288 and len(held.train_labels) == 1150
    both = np.concatenate([held.train_images, held.test_images])
    assert sorted(i.tobytes() for i in both) == sorted(i.tobytes() for i in data.train_images)
    with pytest.raises(TrainingError, match="hold_out is 1; use 2 or more"):
        data.hold_out(1)


def test_without_scikit_learn_the_message_names_the_install_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(MissingToolError, match=r"pip install 'scikit-learn>=.*' 'pillow>="):
        digits()


def test_a_shift_moves_whole_images_and_fills_with_zeros() -> None:
    images = torch.rand(64, 2, 5, 6) + 0.5
    moved = random_shift(images, 2, torch.Generator().manual_seed(0))
    padded = torch.nn.functional.pad(images, (2, 2, 2, 2))
    seen = set()
    for image, frame in zip(moved, padded, strict=True):
        places = [
            (y, x)
            for y in range(5)
            for x in range(5)
            if torch.equal(frame[:, y : y + 5, x : x + 6], image)
        ]
        assert len(places) == 1
        seen.add(places[0])
    assert len(seen) > 15
    assert random_shift(images, 0, torch.Generator()) is images
