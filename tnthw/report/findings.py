"""Everything that a page shows, found by running a study."""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.energy.technology import Technology
from tnthw.extras import has
from tnthw.machine.accelerator import Accelerator
from tnthw.report import numbers
from tnthw.report.study import Study
from tnthw.workflows.arguments import Step
from tnthw.workflows.comparison import Comparison, compare
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.machines import machine as find_machine
from tnthw.workflows.machines import technology as find_technology
from tnthw.workflows.models import Model, load
from tnthw.workflows.simulation import Simulation, simulate
from tnthw.workflows.verification import Verification, verify


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Findings:
    """Everything that a page shows.

    Attributes
    ----------
    study: what was asked for.
    measured: the simulation.
    comparison: the machine beside its full-precision twins.
    verification: RTL against simulator; None if the study leaves the RTL out.
    verilog: the generated file; None without Amaranth.
    cells: word-level cells of the machine by type; None without Amaranth.
    """

    study: Study
    measured: Simulation
    comparison: Comparison
    verification: Verification | None
    verilog: str | None
    cells: dict[str, int] | None

    @property
    def passed(self) -> bool:
        """True unless RTL and simulator differ."""
        return self.verification is None or self.verification.passed


def headline(found: Findings) -> str:
    """Word the result in one line, with the differences between RTL and simulator."""
    measured = found.measured
    accuracy = "" if measured.top1 is None else f"{100 * measured.top1:.2f} % right, "
    energy = numbers.energy(measured.energy_uj)
    cost = f"{measured.result.cycles:,} cycles and {energy} an image"
    line = f"{measured.model.name} on {measured.machine.name}: {accuracy}{cost}; "
    if found.verification is None:
        return line + "RTL not run"
    report = found.verification.report
    cycles = abs(report.cycles_rtl - report.cycles_simulator)
    return line + (
        f"RTL and simulator differ in {report.bytes_different:,} of {report.bytes_compared:,} "
        f"bytes and {cycles:,} of {report.cycles_rtl:,} cycles"
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
    comparison = compare(model, machine, technology=technology)
    done(2)
    verilog = cells = None
    if has("amaranth"):
        from tnthw.verify.emitted import counted_cells, emitted_verilog

        verilog, cells = emitted_verilog(machine), counted_cells(machine)
    done(3)
    verification = None
    if study.verify_images:
        verification = verify(model, machine, study.verify_images, verilog=verilog)
        done(4)
    return Findings(
        study=study,
        measured=measured,
        comparison=comparison,
        verification=verification,
        verilog=verilog,
        cells=cells,
    )
