"""A ternary machine beside its full-precision twins, on one network."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.energy.array import array_area_um2
from tnthw.energy.assumptions import OUTSIDE, Assumptions
from tnthw.energy.chip_area import ChipArea, chip_area
from tnthw.energy.chip_twins import equal_chip_twins
from tnthw.energy.host import Host, host_work
from tnthw.energy.macs import least_vectors, multiply_accumulates, nonzero_share
from tnthw.energy.model import Energy, energy
from tnthw.energy.padding import Padding, paddings
from tnthw.energy.runs import RunCost, run_cost
from tnthw.energy.technology import Technology
from tnthw.energy.twin_runs import TwinRuns
from tnthw.energy.twins import GATED, PRECISIONS, Twin, equal_area_twins, twin
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat

SAME_ARRAY = "same array"
EQUAL_AREA = "equal area"
EQUAL_CHIP = "equal chip area"

OTHERS: tuple[dict[str, str], ...] = (
    {"buffers": "values"},
    {"memory": "LPDDR4"},
    {"memory": "DDR4"},
    {"buffers": "values", "memory": "LPDDR4"},
    {"counted": "chip"},
    {"buffers": "values", "counted": "chip"},
    {"image": "later"},
    {"buffers": "values", "image": "later"},
)
"""Choices that are as fair as the usual ones, and on which a ratio depends most."""

WORTH = 1.01
"""A shape is run where it may be more than this part faster than the best one that ran."""

_STORED: dict[WeightFormat, str] = {
    WeightFormat.TRIT5: "5 trits a byte",
    WeightFormat.TRIT2: "4 trits a byte",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One machine of a comparison.

    Attributes
    ----------
    precision: "ternary", or one of `tnthw.energy.twins.PRECISIONS`.
    basis: `SAME_ARRAY`, `EQUAL_AREA` of the array's operators, or `EQUAL_CHIP`.
    machine: the machine that ran.
    stored: what weights and activations are kept as.
    cycles: of one image, the first or a later one as assumed.
    operations: additions at non-zero trits, or multiply-accumulates that are not gated.
    weight_bytes: packed weights of the network in memory.
    read_bytes, written_bytes: memory traffic of one image.
    energy: of one image, by component.
    run: of several images with one start.
    host: what the host moves for an image beside the energy.
    padding_pj: of the energy, what padding takes; None where a figure is missing, and of a later
        image, of whose weights it is not known which were loaded.
    array_area_um2: area of the array's operators, or of the cells of its columns where there are
        gates, an estimate; None without figures.
    chip: area of the whole chip, an estimate; None without figures.
    notes: what differs from a plain change of word width, and why.
    """

    precision: str
    basis: str
    machine: Accelerator
    stored: str
    cycles: int
    operations: int
    weight_bytes: int
    read_bytes: int
    written_bytes: int
    energy: Energy
    run: RunCost
    host: Host
    padding_pj: float | None
    array_area_um2: float | None
    chip: ChipArea | None
    notes: tuple[str, ...]

    @property
    def array(self) -> str:
        """Lanes by columns."""
        return f"{self.machine.lanes}x{self.machine.columns}"

    @property
    def on_chip_pj(self) -> float | None:
        """Energy of one image without the memory outside; None where a part has no figure."""
        if self.energy.total_pj is None:
            return None
        parts = (c.energy_pj for c in self.energy.components if c.name not in OUTSIDE)
        return math.fsum(part or 0.0 for part in parts)

    @property
    def latency_us(self) -> float:
        """Time of one image at the machine's clock, in microseconds."""
        return self.cycles / self.machine.clock_mhz


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """What the same array comes to where choices are made otherwise.

    Attributes
    ----------
    changed: the choices.
    rows: the ternary machine first, then the twins that can run.
    """

    changed: dict[str, str]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What one network costs in every precision.

    Attributes
    ----------
    assumed: what it rests on.
    rows: the ternary machine first, then its twins on the same array, then those with an array of
        equal area, then, where the technology has areas of memories, those with a chip of equal
        area.
    zeros: share of multiply-accumulates whose activation is zero; None where it is not known.
    missing: twins that could not be run, and why.
    left_out: what none of the energies contains.
    others: the same on the same array with choices made otherwise, where they were asked for.
    """

    assumed: Assumptions
    rows: tuple[Row, ...]
    zeros: float | None
    missing: tuple[str, ...]
    left_out: tuple[str, ...]
    others: tuple[Other, ...] = ()


def compare(
    graph: Graph,
    machine: Accelerator,
    technology: Technology,
    images: int = 1,
    batch: int = 1,
    assumed: Assumptions | None = None,
    pictures: NDArray[np.integer] | None = None,
    others: bool = False,
) -> Comparison:
    """Run a network on a ternary machine and on its twins.

    Every machine executes its own program for the same graph, so cycles and memory traffic are
    counted; energies are those events times the figures of one technology.  The array of a twin is
    charged one multiply-add for every weight and position inside the image; that of `int8-gated`
    only where the activation is not zero.  At equal area, the twin is the shape of array that runs
    this network fastest.

    Parameters
    ----------
    graph: a verified graph.
    machine: a ternary machine.
    technology: where all figures come from.
    images: of a run.
    batch: images of a pass.
    assumed: choices that may be made otherwise; the usual ones when left out.
    pictures: (images, *input shape), on which zero activations are counted; without them nothing is
        known of `int8-gated`, unless the share is assumed.
    others: also make the choices of `OTHERS` otherwise, on the same array.

    Raises
    ------
    ConfigError: the machine is not ternary.
    InfeasibleError: the network does not fit the ternary machine.
    """
    assumed = assumed or Assumptions()
    values = assumed.buffers == "values"
    own = Twin(precision="ternary", machine=machine)
    share = assumed.nonzero()
    if share is None and pictures is not None:
        share = nonzero_share(graph, pictures)
    count = max(images, 2 * batch) if assumed.image == "later" else images
    runs = TwinRuns.of(graph, batch, count)
    task = _Task(runs, assumed.technology(technology), assumed, share)
    rows = [_row(task, own, SAME_ARRAY)]
    missing: list[str] = []
    bases = (SAME_ARRAY, EQUAL_AREA, EQUAL_CHIP)
    for basis in bases if rows[0].chip is not None else bases[:-1]:
        for precision in PRECISIONS:
            if precision == GATED and share is None:
                missing.append(f"{precision}, {basis}: no image says how many activations are zero")
                continue
            figures = task.figures(precision)
            if basis == SAME_ARRAY:
                twins: tuple[Twin, ...] = (twin(machine, precision, values=values),)
            elif basis == EQUAL_AREA:
                twins = equal_area_twins(machine, precision, figures, values=values)
            else:
                twins = equal_chip_twins(machine, precision, figures, values=values)
            try:
                rows.append(_fastest(task, twins, basis))
            except InfeasibleError as error:
                missing.append(f"{precision}, {basis}: {error}")
            except LookupError:
                none = f"{technology.name} has no areas for it"
                if basis == EQUAL_CHIP and rows[0].chip is not None:
                    none += ", or none is so small"
                missing.append(f"{precision}, {basis}: {none}")
    left_out = dict.fromkeys(text for row in rows for text in row.energy.left_out)
    return Comparison(
        assumed=assumed,
        rows=tuple(rows),
        zeros=None if share is None else 1 - share,
        missing=tuple(missing),
        left_out=tuple(left_out),
        others=tuple(
            _other(task, technology, machine, changed) for changed in (OTHERS if others else ())
        ),
    )


def _other(
    task: _Task, technology: Technology, machine: Accelerator, changed: Mapping[str, str]
) -> Other:
    """The machine and its twins on the same array, with some choices made otherwise."""
    assumed = replace(task.assumed, **changed)
    task = replace(task, technology=assumed.technology(technology), assumed=assumed)
    made = [Twin(precision="ternary", machine=machine)]
    for precision in PRECISIONS:
        if precision != GATED or task.nonzero is not None:
            made.append(twin(machine, precision, values=assumed.buffers == "values"))
    rows = []
    for each in made:
        with contextlib.suppress(InfeasibleError):
            rows.append(_row(task, each, SAME_ARRAY))
    return Other(changed=dict(changed), rows=tuple(rows))


@dataclass(frozen=True, slots=True)
class _Task:
    """What every machine of a comparison runs, and how it is charged."""

    runs: TwinRuns
    technology: Technology
    assumed: Assumptions
    nonzero: float | None

    @property
    def later(self) -> bool:
        """Whether an image is charged that is not the first."""
        return self.assumed.image == "later"

    def figures(self, precision: str) -> Technology:
        """The technology as a twin has it."""
        return self.technology.of_twin(gated=precision == GATED, nonzero=self.nonzero)

    def clocked(self, machine: Accelerator, technology: Technology) -> Accelerator:
        """The machine with the clock that is assumed."""
        need = _need_ns(machine, technology)
        if self.assumed.clock == "same" or need is None or need <= 1e3 / machine.clock_mhz:
            return machine
        return replace(machine, clock_mhz=round(1e3 / need, 1))


def _fastest(task: _Task, twins: tuple[Twin, ...], basis: str) -> Row:
    """Run twins and keep the one with the fewest cycles; refuse only if none can run.

    Those that could not be faster than one that ran by more than `WORTH` are not run, and of those
    that were not the fastest nothing but cycles is found.
    """
    best: tuple[int, int] | None = None
    refusals: list[InfeasibleError] = []
    runs = task.runs
    bounds = [least_vectors(runs.graph, made.machine) for made in twins]
    for number in sorted(range(len(twins)), key=lambda number: bounds[number]):
        if best is not None and WORTH * bounds[number] * runs.batch > best[0]:
            break
        try:
            cycles = runs.cycles(twins[number].machine, later=task.later)
        except InfeasibleError as error:
            refusals.append(error)
            continue
        if best is None or (cycles, number) < best:
            if best is not None:
                runs.forget(twins[best[1]].machine)
            best = cycles, number
        else:
            runs.forget(twins[number].machine)
    if best is not None:
        return _row(task, twins[best[1]], basis)
    if refusals:
        raise refusals[0]
    raise LookupError


def stored_weights(machine: Accelerator) -> str:
    """Say what a weight takes in memory: a tile is filled up to whole beats."""
    if not machine.ternary:
        return f"weights {machine.weight_format}"
    kept = _STORED[machine.weight_format]
    bits = 8 * machine.tile_bytes / machine.macs_per_cycle
    return f"weights {bits:.4g} bits ({kept}, tiles of {machine.tile_beats} beats)"


def stored_activations(machine: Accelerator) -> str:
    """Say what an activation is kept as."""
    format = machine.weight_format
    return f"activations {format if format.floating else f'int{machine.activation_bits}'}"


def _padding_pj(found: tuple[Padding, ...]) -> float | None:
    energies = [each.energy_pj for each in found]
    known = [each for each in energies if each is not None]
    return math.fsum(known) if len(known) == len(energies) else None


def _row(task: _Task, made: Twin, basis: str) -> Row:
    technology, later = task.figures(made.precision), task.later
    program, whole = task.runs.run(made.machine)
    machine = task.clocked(made.machine, technology)
    run = whole.later if later else whole.first
    instead, operations = {}, run.counts["adds"]
    if not machine.ternary:
        every = operations = task.runs.batch * multiply_accumulates(task.runs.graph)
        if made.precision == GATED and task.nonzero is not None:
            operations = round(every * task.nonzero)
        # Gates tell what an operand of zero takes; elsewhere a lane that stands still takes none.
        instead["adds"] = operations if technology.gates is None else every
    events = {**run.counts, **instead}
    area = array_area_um2(machine, technology)
    padding = paddings(run.counts, program.layers, machine, technology)
    beat = machine.memory_bytes_per_cycle
    return Row(
        precision=made.precision,
        basis=basis,
        machine=machine,
        stored=f"{stored_weights(machine)}, {stored_activations(machine)}",
        cycles=run.cycles,
        operations=operations,
        weight_bytes=sum(layer.weight_bytes for layer in program.layers),
        read_bytes=events["memory_read_beats"] * beat,
        written_bytes=events["memory_write_beats"] * beat,
        energy=task.assumed.energy(energy(events, machine, technology, cycles=run.cycles)),
        run=run_cost(whole, machine, technology, instead),
        host=host_work(program, run, technology),
        padding_pj=None if later else _padding_pj(padding),
        array_area_um2=area.value if area else None,
        chip=chip_area(machine, technology),
        notes=(*made.notes, *_slower(task.assumed, made.machine, technology)),
    )


def _need_ns(machine: Accelerator, technology: Technology) -> float | None:
    """What the columns of a twin need from edge to edge; None where no gates tell."""
    gates = technology.gates
    column = None if gates is None else gates.twins.get(machine.weight_format)
    return None if column is None else column.delay_ns


def _slower(assumed: Assumptions, made: Accelerator, technology: Technology) -> tuple[str, ...]:
    """Say so where the gates of a twin's columns are too slow for the clock of all."""
    need, period_ns = _need_ns(made, technology), 1e3 / made.clock_mhz
    if need is None or need <= period_ns:
        return ()
    text = f"its columns need {need:.3g} ns, and the clock of all comes every {period_ns:.3g} ns"
    return (f"{text}: it has its own" if assumed.clock == "own" else text,)
