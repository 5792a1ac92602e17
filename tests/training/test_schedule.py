from __future__ import annotations

import pytest

from tests.training.small_run import recipe
from tnthw.training.schedule import learning_rate_factor


def test_the_cosine_begins_after_the_warm_up_and_ends_at_zero() -> None:
    settings = recipe(training={"epochs": 10, "warmup_epochs": 2}).training
    factors = [learning_rate_factor(epoch, settings) for epoch in (0.0, 1.0, 2.0, 6.0, 10.0)]
    assert factors == pytest.approx([0.5e-3, 0.5, 1.0, 0.5, 0.0])


def test_the_rate_falls_at_each_milestone() -> None:
    settings = recipe(
        training={"epochs": 10, "schedule": "step", "milestones": [4, 8], "decay": 0.5}
    ).training
    factors = [learning_rate_factor(epoch, settings) for epoch in (3.99, 4.0, 7.5, 8.0, 9.5)]
    assert factors == pytest.approx([1.0, 0.5, 0.5, 0.25, 0.25])
