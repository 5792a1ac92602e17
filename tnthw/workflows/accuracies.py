"""Accuracies of trained networks under one seed or several: as a table, and in words."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tnthw.training.fit import FitResult

_SHOWN = (
    "full_precision",
    "ternary",
    "integer_exact",
    "integer",
    "best_epoch",
    "full_precision_best_epoch",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracies:
    """Accuracy on the test images under one seed, in percent.

    Attributes
    ----------
    seed: seed of the run.
    full_precision: the twin, same data, budget and seed; None where it was not trained.
    ternary: ternary weights, float activations; rounded ones where training rounded them.
    integer_exact: ternary weights, integer activations, exact real factors.
    integer: the lowered network: ternary weights, integer activations, powers of two.
    best_epoch: as `ternary` after the epoch with the best accuracy on these very images, as
        publications often have it; the model that is written is the last epoch's. None where it is
        not known, because batch norm was estimated again after the last epoch.
    full_precision_best_epoch: the same of the twin.
    epochs: that were trained: fewer than the recipe's where its patience ended the run.
    """

    seed: int
    full_precision: float | None
    ternary: float
    integer_exact: float
    integer: float
    best_epoch: float | None
    full_precision_best_epoch: float | None
    epochs: int


def best_accuracy(result: FitResult) -> float | None:
    """Accuracy after the best epoch, in percent; None where it is not known."""
    return None if result.best is None else result.best[1]


def accuracy_text(runs: Sequence[Accuracies]) -> str:
    """Write one row for each seed as CSV; cells of what is not known are empty."""
    lines = [",".join(["seed", *_SHOWN])]
    for run in runs:
        values = [getattr(run, name) for name in _SHOWN]
        cells = ["" if value is None else f"{value:.2f}" for value in values]
        lines.append(",".join([str(run.seed), *cells]))
    return "\n".join(lines) + "\n"


def spread(runs: Sequence[Accuracies]) -> dict[str, dict[str, float | None]]:
    """Mean and standard deviation over the seeds of what is known, by name.

    One seed has no deviation: None.
    """
    found: dict[str, dict[str, float | None]] = {}
    for name in _SHOWN:
        values = [value for run in runs if (value := getattr(run, name)) is not None]
        if values:
            deviation = statistics.stdev(values) if len(values) > 1 else None
            found[name] = {"mean": statistics.fmean(values), "deviation": deviation}
    return found


def spread_lines(runs: Sequence[Accuracies]) -> Iterator[str]:
    """Say what is known beyond the first seed's last epoch, in words."""
    alone = ("full_precision", "best_epoch", "full_precision_best_epoch")
    for name, values in spread(runs).items():
        words = name.replace("_", " ")
        if "best" in name:
            words += " (the last is what counts)"
        if values["deviation"] is not None:
            yield (
                f"{words}: {values['mean']:.2f} % mean, {values['deviation']:.2f} standard "
                f"deviation over {len(runs)} seeds"
            )
        elif name in alone:
            yield f"{words}: {values['mean']:.2f} %, one seed"
