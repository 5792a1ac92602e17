"""What a run of several images costs: the first of them, each that follows, and the mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tnthw.energy.model import Energy, energy, microjoules
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.simulator.result import RunResult, SimulationResult


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCost:
    """Costs of one start of some images.

    What stays on the chip is loaded for the first image only, so the others cost less.

    Attributes
    ----------
    images: how many.
    first_cycles, later_cycles: of the first image, and of each that follows.
    first_bytes, later_bytes: memory traffic, read and written.
    first, later: energy, from the events of such an image alone.
    """

    images: int
    first_cycles: int
    later_cycles: int
    first_bytes: int
    later_bytes: int
    first: Energy
    later: Energy

    def mean(self, first: float, later: float) -> float:
        """Mean over the images of what the first and each later one has."""
        return (first + (self.images - 1) * later) / self.images

    @property
    def mean_cycles(self) -> float:
        """Cycles of an image, on average."""
        return self.mean(self.first_cycles, self.later_cycles)

    @property
    def mean_uj(self) -> float | None:
        """Energy of an image on average, in microjoules; None where a part has no figure."""
        first, later = self.first.total_pj, self.later.total_pj
        return None if first is None or later is None else microjoules(self.mean(first, later))

    def record(self) -> dict[str, Any]:
        """Return it as `--json` prints it."""
        return {
            "images": self.images,
            "first_cycles": self.first_cycles,
            "later_cycles": self.later_cycles,
            "mean_cycles": self.mean_cycles,
            "first_uj": microjoules(self.first.total_pj),
            "later_uj": microjoules(self.later.total_pj),
            "mean_uj": self.mean_uj,
            "first_bytes": self.first_bytes,
            "later_bytes": self.later_bytes,
            "mean_bytes": self.mean(self.first_bytes, self.later_bytes),
        }

    def text(self) -> str:
        """In one line, for people."""
        parts = [f"{self.first_cycles:,} cycles, {_uj(microjoules(self.first.total_pj))} the first"]
        parts.append(
            f"{self.later_cycles:,} cycles, {_uj(microjoules(self.later.total_pj))}, "
            f"{self.later_bytes:,} bytes of memory traffic each that follows"
        )
        parts.append(f"{self.mean_cycles:,.0f} cycles, {_uj(self.mean_uj)} on average")
        return f"{self.images:,} with one start: {'; '.join(parts)}"


def run_cost(
    run: RunResult,
    machine: Accelerator,
    technology: Technology,
    instead: Mapping[str, int] | None = None,
) -> RunCost:
    """Count what a run costs.

    Parameters
    ----------
    instead: counts of an image that stand in the place of the simulator's.
    """

    def spent(result: SimulationResult) -> Energy:
        return energy({**result.counts, **(instead or {})}, machine, technology)

    def moved(result: SimulationResult) -> int:
        beats = result.events["memory_read_beats"] + result.events["memory_write_beats"]
        return beats * machine.memory_bytes_per_cycle

    return RunCost(
        images=run.images,
        first_cycles=run.first.cycles,
        later_cycles=run.later.cycles,
        first_bytes=moved(run.first),
        later_bytes=moved(run.later),
        first=spent(run.first),
        later=spent(run.later),
    )


def _uj(value: float | None) -> str:
    return "-" if value is None else f"{value:,.4g} uJ"
