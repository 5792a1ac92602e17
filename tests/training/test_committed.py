from __future__ import annotations

from pathlib import Path

import pytest

from tests.training.test_methods import written
from tnthw.errors import InputError
from tnthw.training.committed import committed_results
from tnthw.training.methods import load_study

ROWS = "method,seed,test_accuracy,train_loss,zeros,threshold_over_sigma\n"


def committed(folder: Path, text: str) -> Path:
    path = folder / "reports" / "methods" / "study" / "results.csv"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return path


def test_results_of_a_clone_are_summarised(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    file = written(tmp_path / "models")
    study = load_study(file)
    assert committed_results(file, study) is None
    path = committed(tmp_path, ROWS + "float,0,90,0.5,,\nTWN,0,80.5,0.7,0.4,0.5\nTWN,3,81,,,\n")
    found = committed_results(file, study)
    assert found is not None and found[0] == path
    summary = study.summary(found[1]).set_index("method")
    assert summary.loc["TWN", "seeds"] == 2 and summary.loc["TWN", "accuracy"] == 80.75
    assert summary.loc["TWN", "difference"] == -9.5
    assert summary.loc["float", "zeros"] != summary.loc["float", "zeros"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no table of results"),
        ("method,seed\nfloat,x\n", "is no table of results"),
        ("seed\n0\n", "is no table of results"),
        (ROWS + "other,0,1,1,,\n", "has other, seed 0, which study .* has not"),
        (ROWS + "float,1,1,1,,\n", "has float, seed 1, which study .* has not"),
        (ROWS + "float,0,1,1,,\nfloat,0,2,1,,\n", "has runs twice"),
    ],
)
def test_what_is_not_the_studys_is_refused(tmp_path: Path, text: str, message: str) -> None:
    file = written(tmp_path)
    committed(tmp_path, text)
    with pytest.raises(InputError, match=message):
        committed_results(file, load_study(file))
