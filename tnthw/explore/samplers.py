"""Which points of a space are looked at, in which order."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import Any, Protocol

import numpy as np

from tnthw.errors import ConfigError
from tnthw.explore.space import Choice, Design, Space
from tnthw.wording import counted

Row = dict[str, Any]
"""What is known of a point: parameters, results, `fits` and `meets`."""

MOST_TRIES = 200
"""Draws in a row that bring nothing new before the rest of a space is looked for otherwise."""

MOST_LISTED = 1 << 18
"""Choices of a space that is gone through one by one then: a few seconds."""

MOST_DRAWN = 10_000
"""Draws in a row that bring nothing new before no more are made in a larger space."""

TOGETHER = 4096
"""Points that are asked for at once where none depends on another."""


class Sampler(Protocol):
    """A source of points. The same study asks for the same points in the same order.

    Attributes
    ----------
    learns: whether what is told decides what is asked for next.
    remark: at the end, why there are fewer points than were asked for; else empty.
    """

    learns: bool
    remark: str

    def ask(self) -> list[Design]:
        """The next points, which can be measured in any order; none at the end."""
        ...

    def tell(self, rows: Sequence[Row]) -> None:
        """What was found of the points that were asked last, in their order."""
        ...


class Rest:
    """Points that draws do not find: those of a small space one by one, in an order by chance.

    Of a larger space there is nothing but more draws.
    """

    def __init__(self, space: Space) -> None:
        self._space, size = space, space.size
        self.whole = size is not None and size <= MOST_LISTED
        generator = np.random.default_rng([space.study.seed, 1])
        self._choices: Iterator[Choice]
        if size is not None and self.whole:
            self._choices = (space.nth(int(place)) for place in generator.permutation(size))
        else:
            self._choices = random_choices(space, generator)

    def next(self, known: Container[Choice]) -> tuple[Choice, Design] | None:
        """A choice whose point is not known yet, and the point; None where none is found."""
        for tries, choice in enumerate(self._choices, 1):
            design = self._space.design(choice)
            if design is not None and design.choice not in known:
                return choice, design
            if not self.whole and tries == MOST_DRAWN:
                break
        return None

    def remark(self, found: int, most: int) -> str:
        """Say that a sampler found fewer points than were asked for."""
        if self.whole:
            return f"the space has {counted(found, 'point')}; {most:,} were asked for"
        size = self._space.size
        large = "endlessly many" if size is None else f"{size:,}"
        return (
            f"{MOST_DRAWN:,} draws in a row found no other than {counted(found, 'point')}, where "
            f"{most:,} were asked for; the space has {large} choices, more than are gone through "
            f"one by one, so there may be others"
        )


class Listed:
    """Points that do not depend on what is found.

    Parameters
    ----------
    space: the space.
    choices: in order; those that are no point of the space, or one that was there, are left out.
    most: points at most; None for as many as there are, `choices` having an end.
    """

    learns = False

    def __init__(self, space: Space, choices: Iterator[Choice], most: int | None) -> None:
        self._space, self._most = space, most
        self._seen: set[Choice] = set()
        self._designs = self._drawn(choices)
        self.remark = ""

    def ask(self) -> list[Design]:
        """Points that are new, some thousands at a time."""
        return list(islice(self._designs, TOGETHER))

    def _drawn(self, choices: Iterator[Choice]) -> Iterator[Design]:
        idle = 0
        for choice in choices:
            design = self._space.design(choice)
            if design is not None and design.choice not in self._seen:
                self._seen.add(design.choice)
                yield design
                idle = 0
            else:
                idle += 1
            if self._most is not None and (len(self._seen) >= self._most or idle >= MOST_TRIES):
                break
        if self._most is None:
            return
        rest = Rest(self._space)
        while len(self._seen) < self._most:
            found = rest.next(self._seen)
            if found is None:
                self.remark = rest.remark(len(self._seen), self._most)
                return
            self._seen.add(found[1].choice)
            yield found[1]

    def tell(self, rows: Sequence[Row]) -> None:
        """Nothing is learnt."""


def random_choices(space: Space, generator: np.random.Generator | None = None) -> Iterator[Choice]:
    """Choices at random, without end."""
    generator = generator or np.random.default_rng(space.study.seed)
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
