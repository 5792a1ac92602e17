from __future__ import annotations

import pytest
from torch import nn

from tnthw.training.fit import FitResult
from tnthw.workflows.accuracies import (
    Accuracies,
    accuracy_text,
    best_accuracy,
    spread,
    spread_lines,
)


def run(seed: int, ternary: float, best: float | None = 91.0) -> Accuracies:
    return Accuracies(
        seed=seed, full_precision=95.0 + seed, ternary=ternary, integer_exact=ternary,
        integer=ternary - 0.5, best_epoch=best, full_precision_best_epoch=best, epochs=3,
    )  # fmt: skip


def test_the_table_has_the_best_epochs_last_and_nothing_for_what_is_not_known() -> None:
    head, first, second = accuracy_text([run(0, 90.0), run(1, 89.0, None)]).splitlines()
    assert head.startswith("seed,full_precision,ternary,integer_exact,integer,best_epoch,")
    assert first == "0,95.00,90.00,90.00,89.50,91.00,91.00"
    assert second == "1,96.00,89.00,89.00,88.50,,"


def test_one_seed_has_no_deviation() -> None:
    assert spread([run(0, 90.0)])["ternary"] == {"mean": 90.0, "deviation": None}
    assert list(spread_lines([run(0, 90.0)])) == [
        "full precision: 95.00 %, one seed",
        "best epoch (the last is what counts): 91.00 %, one seed",
        "full precision best epoch (the last is what counts): 91.00 %, one seed",
    ]
    two = spread([run(0, 90.0), run(1, 92.0)])["ternary"]
    assert two == {"mean": 91.0, "deviation": pytest.approx(2**0.5)}
    assert "ternary: 91.00 % mean, 1.41 standard deviation over 2 seeds" in spread_lines(
        [run(0, 90.0), run(1, 92.0)]
    )


def test_the_best_epoch_is_not_known_once_batch_norm_was_estimated_again() -> None:
    rows = ({"test_accuracy": 50.0}, {"test_accuracy": 40.0})
    assert best_accuracy(FitResult(model=nn.Identity(), history=rows)) == 50.0
    again = FitResult(model=nn.Identity(), history=rows, estimated_accuracy=60.0)
    assert best_accuracy(again) is None
