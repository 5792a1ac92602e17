"""Everything that a page shows, found by running a study."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.report.study import Study
from tnthw.workflows.comparison import compare
from tnthw.workflows.extras import has
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.machines import machine as find_machine
from tnthw.workflows.machines import technology as find_technology
from tnthw.workflows.models import Model, load
from tnthw.workflows.simulation import Simulation, Step, simulate
from tnthw.workflows.verification import verify


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Findings:
    """Everything that a page shows.

    Attributes
    ----------
    study: what was asked for.
    measured: the simulation.
    comparison: as `tnthw compare --json` prints it.
    verification: as `tnthw verify --json` prints it; None if the study leaves the RTL out.
    verilog: the generated file; None without Amaranth.
    cells: word-level cells of the machine by type; None without Amaranth.
    """

    study: Study
    measured: Simulation
    comparison: dict[str, Any]
    verification: dict[str, Any] | None
    verilog: str | None
    cells: dict[str, int] | None

    @property
    def passed(self) -> bool:
        """True unless RTL and simulator differ."""
        return self.verification is None or bool(self.verification["passed"])


def headline(found: Findings) -> str:
    """Word the result in one line, with the differences between RTL and simulator."""
    measured = found.measured
    accuracy = "" if measured.top1 is None else f"{100 * measured.top1:.2f} % right, "
    cost = (
        f"{measured.result.cycles:,} cycles and {measured.energy.total_pj * 1e-6:.3g} uJ an image"
    )
    line = f"{measured.model.name} on {measured.machine.name}: {accuracy}{cost}; "
    verified = found.verification
    if verified is None:
        return line + "RTL not run"
    cycles = abs(verified["cycles_rtl"] - verified["cycles_simulator"])
    return line + (
        f"RTL and simulator differ in {verified['bytes_different']:,} of "
        f"{verified['bytes_compared']:,} bytes and {cycles:,} of {verified['cycles_rtl']:,} cycles"
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Asked:
    """A study with everything that it names found.

    Attributes
    ----------
    study: what was asked for.
    model, machine, technology: found under the names of the study, or given instead.
    images: what runs on the simulator, as `workflows.inputs.images` takes it.
    """

    study: Study
    model: Model
    machine: Accelerator
    technology: Technology
    images: object

    @classmethod
    def of(
        cls,
        study: Study,
        *,
        model: Model | None = None,
        machine: MachineLike | None = None,
        technology: TechnologyLike | None = None,
        images: object = None,
    ) -> Asked:
        """Find what a study names; what is given takes its place.

        Raises
        ------
        ConfigError, ModelFileError: there is nothing of that name.
        """
        return cls(
            study=study,
            model=load(study.model) if model is None else model,
            machine=find_machine(study.machine if machine is None else machine),
            technology=find_technology(study.technology if technology is None else technology),
            images=(study.images or "all") if images is None else images,
        )


def find(asked: Asked, step: Step | None) -> Findings:
    """Run the parts of a study."""
    study, model, machine, technology = asked.study, asked.model, asked.machine, asked.technology
    parts = 4 if study.verify_images else 3

    def done(count: int) -> None:
        if step is not None:
            step(count, parts)

    measured = simulate(model, machine, asked.images, technology=technology)
    done(1)
    comparison = compare(model, machine, technology=technology).record()
    done(2)
    verilog = cells = None
    if has("amaranth"):
        from tnthw.rtl.cells import word_cells
        from tnthw.rtl.emit import verilog as emit

        verilog, cells = emit(machine), word_cells(machine)
    done(3)
    verification = None
    if study.verify_images:
        record = verify(model, machine, study.verify_images, verilog=verilog).record()
        verification = {key: value for key, value in record.items() if not key.endswith("_s")}
        done(4)
    return Findings(
        study=study,
        measured=measured,
        comparison=comparison,
        verification=verification,
        verilog=verilog,
        cells=cells,
    )
