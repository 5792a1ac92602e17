"""What a run of several images costs: the first of them, each that follows, and the mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, overload

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
    batch: images of a pass.
    first_cycles, later_cycles: of the first pass, and of each that follows.
    first_bytes, later_bytes: memory traffic of such a pass, read and written.
    first, later: energy, from the events of such a pass alone.
    """

    images: int
    batch: int
    first_cycles: int
    later_cycles: int
    first_bytes: int
    later_bytes: int
    first: Energy
    later: Energy

    def mean(self, first: float, later: float) -> float:
        """Mean over the images of what the first and each later pass has."""
        passes = -(-self.images // self.batch)
        return (first + (passes - 1) * later) / self.images

    @overload
    def each(self, of_a_pass: float) -> float: ...
    @overload
    def each(self, of_a_pass: float | None) -> float | None: ...
    def each(self, of_a_pass: float | None) -> float | None:
        """What one image of a pass takes of it; None of what is not known."""
        return None if of_a_pass is None else of_a_pass / self.batch

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
            "batch": self.batch,
            "first_cycles": self.first_cycles,
            "later_cycles": self.later_cycles,
            "mean_cycles": self.mean_cycles,
            "first_uj": microjoules(self.first.total_pj),
            "later_uj": microjoules(self.later.total_pj),
            "mean_uj": self.mean_uj,
            "first_bytes": self.first_bytes,
            "later_bytes": self.later_bytes,
            "mean_bytes": self.mean(self.first_bytes, self.later_bytes),
            "later_image_cycles": self.each(self.later_cycles),
            "later_image_uj": self.each(microjoules(self.later.total_pj)),
            "later_image_bytes": self.each(self.later_bytes),
        }

    def text(self) -> str:
        """In one line, for people."""
        several = self.batch > 1
        parts = [
            f"{self.first_cycles:,} cycles, {_uj(microjoules(self.first.total_pj))} the first"
            f"{' pass' if several else ''}"
        ]
        parts.append(
            f"{self.later_cycles:,} cycles, {_uj(microjoules(self.later.total_pj))}, "
            f"{self.later_bytes:,} bytes of memory traffic each that follows"
        )
        if several:
            spent = self.each(microjoules(self.later.total_pj))
            parts.append(
                f"an image of these {self.each(self.later_cycles):,.0f} cycles, {_uj(spent)}, "
                f"{self.each(self.later_bytes):,.0f} bytes"
            )
        parts.append(
            f"{self.mean_cycles:,.0f} cycles, {_uj(self.mean_uj)} "
            f"{'an image ' if several else ''}on average"
        )
        how = f" in passes of {self.batch}" if several else ""
        return f"{self.images:,} with one start{how}: {'; '.join(parts)}"


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
        counts = {**result.counts, **(instead or {})}
        return energy(counts, machine, technology, cycles=result.cycles)

    def moved(result: SimulationResult) -> int:
        beats = result.events["memory_read_beats"] + result.events["memory_write_beats"]
        return beats * machine.memory_bytes_per_cycle

    return RunCost(
        images=run.images,
        batch=run.batch,
        first_cycles=run.first.cycles,
        later_cycles=run.later.cycles,
        first_bytes=moved(run.first),
        later_bytes=moved(run.later),
        first=spent(run.first),
        later=spent(run.later),
    )


def _uj(value: float | None) -> str:
    return "-" if value is None else f"{value:,.4g} uJ"
