"""What a study wants of a point: objectives to be made small or large, constraints to be kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from tnthw.config import unknown
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.explore.expression import Expression, expression
from tnthw.explore.metric_names import METRICS, OF_NETWORKS
from tnthw.explore.sizes import ESTIMATES, sizes
from tnthw.explore.study import Study
from tnthw.machine.accelerator import Accelerator

TOP1 = "top1"


def wanted(
    study: Study, known: Collection[str], networks: Collection[str] | None
) -> tuple[list[Expression], list[str]]:
    """Read the constraints of a study, and look at its objectives.

    Parameters
    ----------
    known: names of parameters and derived values.
    networks: what networks are called of which each point runs several; None where that is not
        known yet, and a constraint may read any.

    Returns
    -------
    The constraints, and what is wrong with them and with the objectives.
    """
    where = f"study {study.name}"
    found: list[Expression] = []
    wrong = [
        f"{where}: objectives: {unknown('result', name, METRICS)}"
        for name in study.objectives
        if name not in METRICS
    ]
    for text in study.constraints:
        if networks is None:
            names = {*re.findall(r"[A-Za-z_][\w.]*", text), *re.findall(r"\w[\w./-]*", text)}
            parts = {name for name in names if name.rpartition(".")[2] in OF_NETWORKS}
        else:
            parts = {f"{name}.{metric}" for name in networks for metric in OF_NETWORKS}
        try:
            found.append(expression(text, {*known, *METRICS, *parts}))
        except ConfigError as error:
            wrong.append(f"{where}: constraints: {error}")
    read = {name.rpartition(".")[2] for each in found for name in each.names}
    if not study.images and TOP1 in {*study.objectives, *read}:
        key = "objectives" if TOP1 in study.objectives else "constraints"
        wrong.append(f"{where}: {key}: top1 needs test images; write images = 1000")
    return found, wrong


class Wanted:
    """Objectives and constraints of a study.

    Parameters
    ----------
    study, known, networks: as for `wanted`.

    Raises
    ------
    ConfigError: one of them is wrong.
    """

    def __init__(self, study: Study, known: Collection[str], networks: Collection[str]) -> None:
        self.study = study
        self.constraints, wrong = wanted(study, known, networks)
        if wrong:
            raise ConfigError("\n".join(wrong))
        names = {name for each in self.constraints for name in each.names}
        read = sorted(name for name in names if name.rpartition(".")[2] in METRICS)
        self.results = list(dict.fromkeys((*study.objectives, *read)))
        """Results that objectives and constraints read."""

    def violation(self, values: Mapping[str, Any]) -> float:
        """How many constraints a point does not keep, or has no figure for.

        Raises
        ------
        ConfigError: one cannot be computed.
        """
        broken = 0
        for each in self.constraints:
            try:
                broken += not each(values)
            except ConfigError as error:
                raise ConfigError(f"constraints: {error}") from None
        return float(broken)

    def check_sizes(self, points: Iterable[tuple[Accelerator, Technology]]) -> None:
        """Refuse sizes that are wanted and that no technology has a figure for.

        Parameters
        ----------
        points: some of each technology.
        """
        left = [name for name in self.results if name in ESTIMATES]
        technologies, found = dict[str, None](), dict[str, Any]()
        for machine, technology in points:
            if not left:
                return
            found = sizes(machine, technology)
            left = [name for name in left if found[name] is None]
            technologies[technology.name] = None
        if left and technologies:
            raise ConfigError(self._without(left[0], list(technologies), found))

    def check_known(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Refuse results that are wanted and that no point has a figure for."""
        fits = [row for row in rows if row["fits"]]
        for name in self.results if fits else ():
            if all(row[name] is None for row in fits):
                technologies = dict.fromkeys(row["technology"] for row in fits)
                raise ConfigError(self._without(name, list(technologies), fits[0]))

    def remarks(self, rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        """Say how many points are judged without a figure."""
        fits = [row for row in rows if row["fits"]]
        for name in self.results:
            without = [row for row in fits if row[name] is None]
            if without:
                technologies = ", ".join(dict.fromkeys(row["technology"] for row in without))
                yield (
                    f"{len(without):,} of the points that fit have no figure for {name} "
                    f"({technologies}); they are not on the front"
                )

    def _without(self, name: str, technologies: Sequence[str], row: Mapping[str, Any]) -> str:
        key = "objectives" if name in self.study.objectives else "constraints"
        known = [each for each in ESTIMATES if row.get(each) is not None]
        has = f"; of sizes there are {', '.join(known)}" if name in ESTIMATES else ""
        several = "technologies" if len(technologies) > 1 else "technology"
        have = "have" if len(technologies) > 1 else "has"
        return (
            f"study {self.study.name}: {key}: {several} {', '.join(technologies)} {have} no figure "
            f"for {name}{has}"
        )
