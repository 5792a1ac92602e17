from __future__ import annotations

from pathlib import Path

import pytest

from tests.training.small_run import recipe
from tnthw.errors import TrainingError
from tnthw.training.outcome import OUTCOME_FILE, keep_outcome, kept_outcome, log_rows

TRAINING, CLEAN, FEWER, AUGMENTED = (
    recipe(calibration=calibration)
    for calibration in (
        {},
        {"norms": "clean"},
        {"norms": "clean", "norm_images": 40},
        {"norms": "augmented"},
    )
)


def logged(folder: Path, text: str = "epoch,test_accuracy\n0,50\n") -> Path:
    (folder / "log.csv").write_text(text)
    return folder


def test_what_a_run_made_is_kept_for_each_way_to_estimate_its_norms(tmp_path: Path) -> None:
    folder = logged(tmp_path)
    assert kept_outcome(folder, TRAINING) is None
    for number, one in enumerate((TRAINING, CLEAN, FEWER, AUGMENTED, CLEAN)):
        keep_outcome(folder, one, 100 / 3 + number)
    found = [kept_outcome(folder, one) for one in (TRAINING, CLEAN, FEWER, AUGMENTED)]
    assert found == [100 / 3 + number for number in (0, 4, 2, 3)]
    assert len((folder / OUTCOME_FILE).read_text().splitlines()) == 5


def test_it_counts_for_the_training_of_that_log_alone(tmp_path: Path) -> None:
    folder = logged(tmp_path)
    keep_outcome(folder, TRAINING, 50.0)
    keep_outcome(folder, CLEAN, 51.0)
    logged(tmp_path, "epoch,test_accuracy\n0,50\n1,60\n")
    assert kept_outcome(folder, TRAINING) is None and len(log_rows(folder)) == 2
    keep_outcome(folder, TRAINING, 60.0)
    assert kept_outcome(folder, TRAINING) == 60.0 and kept_outcome(folder, CLEAN) is None
    (folder / "log.csv").unlink()
    assert kept_outcome(folder, TRAINING) is None and log_rows(folder) == []


def test_without_a_log_nothing_is_kept(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"log\.csv: is damaged \(it is not there\)"):
        keep_outcome(tmp_path, TRAINING, 50.0)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda text: text.replace("50.0", "5x"), "could not convert"),
        (lambda text: text.replace("norms,", "norm,"), "its columns are not norms, norm_images"),
        (lambda text: text.replace(",50.0", ""), "its columns are not"),
        (lambda text: text + '"\n', "unexpected end of data"),
    ],
)
def test_a_damaged_file_is_told(tmp_path: Path, damage, message: str) -> None:  # type: ignore[no-untyped-def]
    folder = logged(tmp_path)
    keep_outcome(folder, TRAINING, 50.0)
    file = folder / OUTCOME_FILE
    file.write_text(damage(file.read_text()))
    with pytest.raises(TrainingError, match=rf"{message}.*delete it, and it is measured again"):
        kept_outcome(folder, TRAINING)
