from __future__ import annotations

from pathlib import Path

import pytest

from tests.training.small_run import recipe, squares
from tnthw.training.outcome import kept_outcome
from tnthw.training.whole_run import whole_run


@pytest.mark.parametrize(
    "changes",
    [
        {"training": {"average": 0.9}},
        {"calibration": {"norms": "clean"}},
        {"training": {"average": 0.9}, "calibration": {"norms": "augmented"}},
        {"training": {"epochs": 9, "patience": 1}, "weights": {"learning_rate": 1e-9}},
    ],
)
def test_what_the_switches_make_is_kept(tmp_path: Path, changes: dict) -> None:  # type: ignore[type-arg]
    settings = recipe(**changes)
    made = whole_run(settings, squares(), tmp_path)
    assert kept_outcome(tmp_path, settings) == made.test_accuracy
    plain = settings.model_copy(update={"calibration": recipe().calibration})
    assert (kept_outcome(tmp_path, plain) is None) == (settings.calibration.norms != "training")


def test_a_log_that_was_deleted_is_written_from_the_checkpoint(tmp_path: Path) -> None:
    whole_run(recipe(), squares(), tmp_path)
    text = (tmp_path / "log.csv").read_text()
    (tmp_path / "log.csv").unlink()
    made = whole_run(recipe(), squares(), tmp_path)
    assert (tmp_path / "log.csv").read_text() == text
    assert kept_outcome(tmp_path, recipe()) == made.test_accuracy
