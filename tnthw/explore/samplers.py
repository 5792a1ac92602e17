"""Which points of a space are looked at, in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import numpy as np

from tnthw.errors import ConfigError
from tnthw.explore.space import Choice, Design, Space

Row = dict[str, Any]
"""What is known of a point: parameters, results, `fits` and `meets`."""

MOST_TRIES = 200
"""Draws in a row that bring nothing new before a space is taken to be used up."""


class Sampler(Protocol):
    """A source of points. The same study asks for the same points in the same order."""

    def ask(self) -> list[Design]:
        """The next points, which can be measured in any order; none at the end."""
        ...

    def tell(self, rows: Sequence[Row]) -> None:
        """What was found of the points that were asked last, in their order."""
        ...


class Listed:
    """Points that do not depend on what is found, all at once.

    Parameters
    ----------
    space: the space.
    choices: in order; those that are no point of the space, or one that was there, are left out.
    most: points at most.
    """

    def __init__(self, space: Space, choices: Iterator[Choice], most: int | None) -> None:
        self._space, self._choices, self._most = space, choices, most

    def ask(self) -> list[Design]:
        """All points at first, then none."""
        found: dict[Choice, Design] = {}
        idle = 0
        for choice in self._choices:
            design = self._space.design(choice)
            if design is not None and design.choice not in found:
                found[design.choice] = design
                idle = 0
            else:
                idle += 1
            if self._most is not None and (len(found) >= self._most or idle >= MOST_TRIES):
                break
        self._choices = iter(())
        return list(found.values())

    def tell(self, rows: Sequence[Row]) -> None:
        """Nothing is learnt."""


def random_choices(space: Space) -> Iterator[Choice]:
    """Choices at random, without end."""
    generator = np.random.default_rng(space.study.seed)
    while True:
        yield from map(space.at, generator.random((256, len(space.axes))))


def sobol_choices(space: Space) -> Iterator[Choice]:
    """Choices along Sobol's sequence, without end.

    Raises
    ------
    ConfigError: it does not go over so many parameters.
    """
    from scipy.stats import qmc

    if len(space.axes) > qmc.Sobol.MAXDIM:
        raise ConfigError(f"study {space.study.name}: sobol takes {qmc.Sobol.MAXDIM} parameters")
    engine = qmc.Sobol(len(space.axes), scramble=True, rng=space.study.seed)
    while True:
        yield from map(space.at, engine.random(256))
