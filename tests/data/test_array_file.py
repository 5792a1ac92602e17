from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tnthw.data.load import load_data
from tnthw.data.settings import DataSettings
from tnthw.errors import TnthwError

RNG = np.random.default_rng(0)


def arrays(**changes: Any) -> dict[str, Any]:
    return {
        "train_images": RNG.integers(0, 256, (6, 4, 5), np.uint8),
        "train_labels": np.array([0, 1, 2, 0, 1, 2]),
        "test_images": RNG.integers(0, 256, (2, 4, 5), np.uint8),
        "test_labels": np.array([2, 0], np.uint8),
        **changes,
    }


def load(path: Path) -> Any:
    return load_data(DataSettings(name="arrays", path=str(path)))


@pytest.mark.parametrize("channels", [0, 1, 3])
def test_images_with_and_without_channels(tmp_path: Path, channels: int) -> None:
    shape = (channels, 4, 5) if channels else (4, 5)
    made = arrays(
        train_images=RNG.integers(0, 256, (6, *shape), np.uint8),
        test_images=RNG.integers(0, 256, (2, *shape), np.uint8),
    )
    np.savez(tmp_path / "set.npz", **made)
    data = load(tmp_path / "set.npz")
    assert data.name == "set" and data.shape == (channels or 1, 4, 5) and data.classes == 3
    assert np.array_equal(
        data.train_images.reshape(made["train_images"].shape), made["train_images"]
    )
    assert data.test_labels.tolist() == [2, 0] and data.test_labels.dtype == np.int64


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"train_images": np.zeros((6, 4, 5))}, "train_images: is float64 .* allowed is uint8"),
        ({"train_labels": np.zeros(6)}, r"train_labels: is float64 \(6,\), allowed are integers"),
        ({"train_labels": np.full(6, -1)}, "train_labels: holds labels from -1 to -1, allowed"),
        ({"train_labels": np.full(6, 1 << 40)}, "holds labels from .* to 1099511627776"),
        ({"train_labels": np.zeros(5, int)}, "has 6 training images and 5 labels"),
        ({"test_labels": np.array([3, 0])}, "a test image is of class 3, the training images have"),
        ({"test_images": np.zeros((2, 5, 5), np.uint8)}, r"\(1, 4, 5\) and test images \(1, 5, 5"),
        (
            {"test_images": np.zeros((0, 4, 5), np.uint8), "test_labels": np.zeros(0, int)},
            "no test",
        ),
    ],
)
def test_arrays_that_cannot_be_used(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    np.savez(tmp_path / "set.npz", **arrays(**changes))
    with pytest.raises(TnthwError, match=message):
        load(tmp_path / "set.npz")


def test_arrays_that_are_missing_are_named(tmp_path: Path) -> None:
    made = arrays()
    del made["test_labels"]
    np.savez(tmp_path / "set.npz", **made)
    with pytest.raises(TnthwError, match=r"has no test_labels; write it with numpy.savez\(FILE, "):
        load(tmp_path / "set.npz")
