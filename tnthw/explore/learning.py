"""Samplers that learn from what was found: NSGA-II and TPE of Optuna.

Points come in generations, and what was found of one is told in its order. So the points of a study
depend on its seed alone, not on who measured them when, and a study that was cut off goes through
the same ones again, of which those that are known take no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tnthw.explore.metrics import LARGER
from tnthw.explore.samplers import MOST_TRIES, Row
from tnthw.explore.space import Choice, Design, Space

if TYPE_CHECKING:
    import optuna

GENERATION = {"nsga2": 50, "tpe": 16}
"""Points of a generation."""

WORST = 1e30
"""What an objective of a point is that does not fit; its violation says the rest."""

_VIOLATION = "violation"


class Learning:
    """A sampler of Optuna.

    Parameters
    ----------
    space: the space.
    """

    def __init__(self, space: Space) -> None:
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        self._space, study = space, space.study
        self._objectives = study.objectives
        self._left, self._size = study.points, GENERATION[study.sampler]
        made: Any
        if study.sampler == "nsga2":
            made = optuna.samplers.NSGAIISampler(population_size=self._size, seed=study.seed)
        else:
            made = optuna.samplers.TPESampler(
                seed=study.seed, multivariate=True, constant_liar=True
            )
        directions = ["maximize" if name in LARGER else "minimize" for name in study.objectives]
        self._study = optuna.create_study(sampler=made, directions=directions)
        self._known: dict[Choice, Row] = {}
        self._asked: list[tuple[Choice, optuna.trial.Trial]] = []
        self._new: list[Design] = []

    def ask(self) -> list[Design]:
        """Points of the next generation that are new."""
        self._new = []
        idle = 0
        while len(self._asked) < self._size and self._left and idle < MOST_TRIES:
            trial = self._study.ask()
            design = self._space.design(self._choice(trial))
            if design is None:
                self._tell(trial, None)
                idle += 1
            elif design.choice in self._known:  # costs nothing, and is news to nobody
                self._tell(trial, self._known[design.choice])
                idle += 1
            else:
                self._asked.append((design.choice, trial))
                if design.choice not in {each.choice for each in self._new}:
                    self._new.append(design)
                    self._left -= 1
                    idle = 0
                else:
                    idle += 1
        return self._new

    def tell(self, rows: Sequence[Row]) -> None:
        """Tell Optuna of a generation."""
        for design, row in zip(self._new, rows, strict=True):
            self._known[design.choice] = row
        for choice, trial in self._asked:
            self._tell(trial, self._known[choice])
        self._asked = []

    def _choice(self, trial: optuna.trial.Trial) -> Choice:
        found: list[Any] = []
        for axis in self._space.axes:
            numbers = all(isinstance(v, int | float) for v in axis.values)
            if axis.continuous:
                found.append(trial.suggest_float(axis.name, axis.low, axis.high, log=axis.log))
            elif numbers and list(axis.values) == sorted(axis.values):
                # in order, so that a neighbour is a neighbour
                place = trial.suggest_int(axis.name, 0, len(axis.values) - 1)
                found.append(axis.values[place])
            else:
                found.append(trial.suggest_categorical(axis.name, list(axis.values)))
        return tuple(found)

    def _tell(self, trial: optuna.trial.Trial, row: Row | None) -> None:
        """Tell of one point; None of a choice that is no point of the space."""
        values = []
        for name in self._objectives:
            value = row.get(name) if row is not None else None
            worst = -WORST if name in LARGER else WORST
            values.append(worst if value is None else float(value))
        amount = 10.0 if row is None else float(row[_VIOLATION])
        trial.set_constraint(_VIOLATION, amount)
        self._study.tell(trial, values)
