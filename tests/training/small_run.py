"""A network and images that train in a second, for tests of the trainer."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from tnthw.data.datasets import Dataset
from tnthw.training.fit import FitResult
from tnthw.training.recipe import Recipe, parse_recipe

TABLES: dict[str, Any] = {
    "name": "tiny",
    "data": {"name": "digits", "shift": 1},
    "network": {"name": "digits", "widths": [4, 6]},
    "quantiser": {"name": "tga", "initial_threshold": 0.2},
    "training": {"epochs": 3, "batch": 16, "warmup_epochs": 1, "checkpoint_steps": 3},
    "weights": {"learning_rate": 0.05, "weight_decay": 1e-4},
    "thresholds": {"learning_rate": 0.1},
}


def recipe(**changes: Any) -> Recipe:
    tables = dict(TABLES)
    for key, value in changes.items():
        kept = {} if key == "quantiser" else tables.get(key, {})
        tables[key] = {**kept, **value} if isinstance(value, dict) else value
    return parse_recipe(tables, "test")


def squares() -> Dataset:
    """Ten classes: a bright 3x3 square in one of ten places, with noise."""
    random = np.random.RandomState(0)

    def draw(count: int) -> tuple[np.ndarray, np.ndarray]:
        labels = np.arange(count) % 10
        images = random.randint(0, 6, (count, 1, 8, 8)).astype(np.uint8)
        for image, label in zip(images[:, 0], labels, strict=True):
            y, x = divmod(label, 5)
            image[1 + 4 * y : 4 + 4 * y, x : x + 3] += 10
        return images, labels.astype(np.int64)

    train, test = draw(160), draw(40)
    return Dataset(
        name="squares",
        train_images=train[0],
        train_labels=train[1],
        test_images=test[0],
        test_labels=test[1],
        pixel_max=16,
    )


def same_weights(a: FitResult, b: FitResult) -> bool:
    ours, theirs = a.model.state_dict(), b.model.state_dict()
    return ours.keys() == theirs.keys() and all(torch.equal(ours[k], theirs[k]) for k in ours)
