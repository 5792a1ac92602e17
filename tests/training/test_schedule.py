from __future__ import annotations

from typing import Any

import pytest

from tests.training.small_run import recipe
from tnthw.errors import ConfigError
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


def test_a_cosine_begins_again_at_every_restart() -> None:
    settings = recipe(training={"epochs": 10, "warmup_epochs": 1, "restarts": [3, 6]}).training
    found = [learning_rate_factor(epoch, settings) for epoch in (1, 2, 3, 4.5, 6, 8, 9.999999)]
    assert found == pytest.approx([1, 0.5, 1, 0.5, 1, 0.5, 0], abs=1e-6)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"restarts": [3]}, "restarts .3. must be above warmup_epochs 1 and below epochs 3"),
        ({"restarts": [1]}, "must be above warmup_epochs 1"),
        ({"restarts": [2, 2]}, "must be epochs in ascending order"),
        ({"restarts": [2], "schedule": "step", "milestones": [2]}, "belong to schedule 'cosine'"),
    ],
)
def test_restarts_that_do_not_fit_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        recipe(training=changes)
