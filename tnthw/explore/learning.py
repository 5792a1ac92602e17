"""Samplers that learn from what was found: NSGA-II and TPE of Optuna.

Points come in generations, and what was found of one is told in its order. So the points of a study
depend on its seed alone, not on who measured them when, and a study that was cut off goes through
the same ones again, of which those that are known take no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tnthw.explore.axes import Axis
from tnthw.explore.metric_names import LARGER
from tnthw.explore.samplers import MOST_TRIES, Rest, Row
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

    learns = True

    def __init__(self, space: Space) -> None:
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        self._space, study = space, space.study
        self._objectives = study.objectives
        self._left, self._size = study.points, GENERATION[study.sampler]
        self._rest, self._patience, self.remark = Rest(space), MOST_TRIES, ""
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
        seen = set(self._known)
        while len(self._asked) < self._size and self._left:
            if idle >= self._patience:
                found = self._rest.next(seen)
                if found is None:
                    most = self._space.study.points
                    self.remark = self._rest.remark(most - self._left, most)
                    break
                self._study.enqueue_trial(self._places(found[0]))
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
                if design.choice not in seen:
                    seen.add(design.choice)
                    self._new.append(design)
                    self._left -= 1
                    idle = idle if idle >= self._patience else 0
                else:
                    idle += 1
        if idle >= self._patience:  # the next generation will hardly find more than this one
            self._patience = max(8, self._patience // 4)
        return self._new

    def tell(self, rows: Sequence[Row]) -> None:
        """Tell Optuna of a generation."""
        for design, row in zip(self._new, rows, strict=True):
            self._known[design.choice] = row
        for choice, trial in self._asked:
            self._tell(trial, self._known[choice])
        self._asked = []

    def _places(self, choice: Choice) -> dict[str, Any]:
        """What Optuna calls a choice."""
        return {
            axis.name: axis.values.index(value) if _ordered(axis) else value
            for axis, value in zip(self._space.axes, choice, strict=True)
        }

    def _choice(self, trial: optuna.trial.Trial) -> Choice:
        found: list[Any] = []
        for axis in self._space.axes:
            if axis.continuous:
                found.append(trial.suggest_float(axis.name, axis.low, axis.high, log=axis.log))
            elif _ordered(axis):  # so that a neighbour is a neighbour
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


def _ordered(axis: Axis) -> bool:
    """Whether an axis is a list of numbers that ascend."""
    numbers = all(isinstance(value, int | float) for value in axis.values)
    return bool(axis.values) and numbers and list(axis.values) == sorted(axis.values)
