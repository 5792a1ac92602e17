"""One network on one machine: what a run costs, in the keys that `--json` promises."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.options import CompilerOptions
from tnthw.energy.files import DEFAULT
from tnthw.energy.host import Host, host_work
from tnthw.energy.model import Energy, energy, microjoules
from tnthw.energy.padding import LaneCycles, Padding, lane_cycles, paddings
from tnthw.energy.runs import RunCost, run_cost
from tnthw.energy.technology import Technology
from tnthw.ir.host import real_results
from tnthw.ir.types import Int
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult
from tnthw.simulator.run import Simulator
from tnthw.wording import counted
from tnthw.workflows import inputs
from tnthw.workflows.arguments import Step, flag_of, folder_of, step_of
from tnthw.workflows.check import Check, check_against_interpreter
from tnthw.workflows.compiling import compile
from tnthw.workflows.inputs import Images
from tnthw.workflows.layer_times import LayerTime, layer_times
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.machines import technology as find_technology
from tnthw.workflows.memory import activation_peak_bytes
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result, frame, plain_keys, share
from tnthw.workflows.tables import write_csv

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Simulation(Result):
    """What the simulator says of a network on a machine.

    Cycles, time, events and energies are those of one pass of the program: of one image, unless it
    takes several (`program.batch`); `run` has those of an image.

    Attributes
    ----------
    model, program, technology: what ran, and where the energies come from.
    result: the first pass; cycles and events do not depend on what the images show.
    run: what all of the images cost with one start.
    images: what ran.
    outputs: int64 (images, *output shape).
    energy: of one pass.
    layer_energies, start_energy: of one pass, for each layer and for what belongs to none, the
        fetch of the program's first page; together they are `energy`.
    host: what the host moves for a pass, by name.
    padding: of `energy`, what only fills up beats, words and tiles.
    lanes: what the array's lanes did.
    check: comparison of every layer with the interpreter; None where it was not asked for.
    wall_s: time that compiling and simulating took, in seconds.
    """

    model: Model
    program: Program
    technology: Technology
    result: SimulationResult
    run: RunCost
    images: Images
    outputs: Int
    energy: Energy
    layer_energies: tuple[Energy, ...]
    start_energy: Energy
    host: Host
    padding: tuple[Padding, ...]
    lanes: LaneCycles
    check: Check | None
    wall_s: float

    @property
    def machine(self) -> Accelerator:
        """The machine that ran."""
        return self.program.accelerator

    @property
    def cycles(self) -> int:
        """Cycles of one pass."""
        return self.result.cycles

    @property
    def latency_us(self) -> float:
        """Time of one pass at the machine's clock, in microseconds."""
        return self.result.cycles / self.machine.clock_mhz

    @property
    def energy_uj(self) -> float | None:
        """Energy of one pass, in microjoules; None where a part of it has no figure.

        `energy` has its parts and what is left out.
        """
        return microjoules(self.energy.total_pj)

    @property
    def top1(self) -> float | None:
        """Share of images classified rightly; None without labels."""
        graph = self.model.graph
        # functions behind the output do not change which class is the largest
        ends = {id(node): replace(node, then=()) for node in graph.outputs}
        nodes = tuple(ends.get(id(node), node) for node in graph)
        return self.images.top1(real_results(replace(graph, nodes=nodes), self.outputs))

    @property
    def results(self) -> NDArray[Any]:
        """What the outputs stand for: real numbers, and the functions behind the output."""
        return real_results(self.model.graph, self.outputs)

    @property
    def ideal_cycles(self) -> float:
        """Multiply-accumulates over lanes times columns."""
        return sum(layer.macs for layer in self.program.layers) / self.machine.macs_per_cycle

    @property
    def utilisation(self) -> float:
        """Ideal cycles over cycles."""
        return self.ideal_cycles / self.result.cycles

    @property
    def weight_bytes(self) -> int:
        """Packed weights in memory, padding included."""
        return sum(layer.weight_bytes for layer in self.program.layers)

    @property
    def passed(self) -> bool:
        """False where a check against the interpreter found a difference."""
        return self.check is None or not self.check.values_different

    @property
    def layer_times(self) -> tuple[LayerTime, ...]:
        """Each layer: its share of the run's cycles, the array's work on it, its traffic."""
        beat = self.machine.memory_bytes_per_cycle
        return layer_times(self.result, self.layer_energies, beat)

    @property
    def layers(self) -> pd.DataFrame:
        """One row for each layer, in the keys of `tnthw simulate --json`.

        `cycles` add up to the run's; layers overlap, so one may have fewer than `array_cycles`, in
        which the array worked on it, and than `ideal_cycles`. `busy_share` is ideal over array
        cycles: at most 1.
        """
        return frame([layer.record() for layer in self.layer_times])

    @property
    def events(self) -> pd.DataFrame:
        """Counts of one pass: `event` and `count`."""
        return frame([{"event": k, "count": v} for k, v in self.result.events.items()])

    def lines(self) -> tuple[str, ...]:
        """Cycles, time, utilisation and energy; accuracy and where images and energies are from."""
        right = "" if self.top1 is None else f"{share(self.top1)} right of "
        checked = ""
        if self.check is not None:
            checked = (
                f"; interpreter and simulator differ in {self.check.values_different:,} of "
                f"{self.check.values:,} values"
            )
        notes = self.model.notes
        weights = f"; {notes['weights']}" if "weights" in notes else ""
        spent = "-" if self.energy_uj is None else f"{self.energy_uj:,.4g}"
        later = microjoules(self.run.later.total_pj)
        follows = "-" if later is None else f"{later:,.4g}"
        batch = self.program.batch
        unit = "an image" if batch == 1 else f"a pass of {batch} images"
        return (
            f"{self.model.name} on {self.machine.name}: {self.cycles:,} cycles "
            f"({self.latency_us:,.1f} us at {self.machine.clock_mhz:g} MHz, chosen), utilisation "
            f"{share(self.utilisation)}, {spent} uJ {unit} "
            f"({self.technology.name}); each that follows in a run: "
            f"{self.run.later_cycles:,} cycles, {follows} uJ",
            f"{right}{counted(len(self.images), 'image')}, {self.images.note}{checked}{weights}",
        )

    def table(self) -> pd.DataFrame | None:
        """The layers."""
        return self.layers.drop(columns="weight_bytes")

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw simulate --json` prints."""
        beat, events = self.machine.memory_bytes_per_cycle, self.result.events
        checked = {} if self.check is None else {"interpreter": asdict(self.check)}
        return {
            "model": self.model.name,
            "machine": self.machine.name,
            "technology": self.technology.name,
            "images": len(self.images),
            "batch": self.program.batch,
            "image_note": self.images.note,
            "cycles": self.result.cycles,
            "latency_us": self.latency_us,
            "clock_mhz": self.machine.clock_mhz,
            "utilisation": self.utilisation,
            "ideal_cycles": self.ideal_cycles,
            "wall_s": self.wall_s,
            "accuracy": {"top1": self.top1},
            "energy_uj": {
                "low": microjoules(self.energy.low_pj),
                "high": microjoules(self.energy.high_pj),
                **self.energy.microjoules(),
            },
            "run": self.run.record(),
            "memory": {
                "weight_bytes": self.weight_bytes,
                "activation_peak_bytes": activation_peak_bytes(self.model.graph),
                "read_bytes": events["memory_read_beats"] * beat,
                "written_bytes": events["memory_write_beats"] * beat,
            },
            "layers": [layer.record() for layer in self.layer_times],
            "start": {
                "energy_uj": microjoules(self.start_energy.total_pj),
                "read_bytes": self.result.start["memory_read_beats"] * beat,
            },
            "host": self.host.record(),
            "padding": [
                {
                    "name": each.name,
                    "component": each.component.replace(" ", "_"),
                    "bits": each.bits,
                    "energy_uj": microjoules(each.energy_pj),
                }
                for each in self.padding
            ],
            "lane_cycles": asdict(self.lanes),
            "events": dict(events),
            "stalls": plain_keys(self.result.stalls),
            "left_out": list(self.energy.left_out),
            "notes": self.model.notes,
            **checked,
        }

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write `simulate.json`, `layers.csv` and `timeline.json` (opens in ui.perfetto.dev).

        Returns
        -------
        The folder, complete or not there.

        Raises
        ------
        OutputError: it is a file, or cannot be written.
        """
        from tnthw.files import writing
        from tnthw.simulator.timeline import write_timeline

        path = folder_of(folder)
        with writing(path) as temporary:
            text = json.dumps(self.record(), indent=2) + "\n"
            (temporary / "simulate.json").write_text(text, encoding="utf-8")
            write_csv(self.layers, temporary / "layers.csv")
            write_timeline(self.program, self.result, temporary / "timeline.json")
        return path


def simulate(
    model: Model | str,
    machine: MachineLike | None = None,
    images: object = None,
    *,
    labels: object = None,
    technology: TechnologyLike = DEFAULT,
    check: bool = False,
    batch: int = 1,
    progress: Step | None = None,
) -> Simulation:
    """Run a network on the cycle-level simulator: cycles, energy, memory traffic, accuracy.

    Parameters
    ----------
    model: as `load` takes it.
    machine: as `machine` takes it; None for the smallest preset that the network fits.
    images, labels: as `images` takes them; without any, ten test images of the model, or a random
        one where it has none.
    technology: where energies come from, as `technology` takes it.
    check: also compare every layer of every image with the interpreter.
    batch: images of a pass, whose weights are fetched once for all of them; the last pass of a
        run may have room for more.
    progress: called after each batch with how many images are done and how many there are.

    Raises
    ------
    TnthwError: one of its kinds; a name, a file, an image or a parameter is wrong.
    InfeasibleError: the network does not fit the machine.

    Examples
    --------
    >>> import tnthw
    >>> result = tnthw.simulate("digits", machine="t16x16", images=20)
    >>> bool(result.cycles == result.layers.cycles.sum())
    True
    """
    figures, found = find_technology(technology), load(model)
    check, step = flag_of(check, "check"), step_of(progress)
    begin = time.perf_counter()
    program = compile(found, machine, batch=batch)
    compiled_s = time.perf_counter() - begin
    pictures = inputs.images(found, images, labels)
    begin = time.perf_counter()
    simulator = Simulator(program)
    run = simulator.time_images(len(pictures))  # cycles and events do not depend on the images
    result = run.first
    outputs = run_images(simulator, found, pictures.pixels, step)
    wall_s = compiled_s + time.perf_counter() - begin
    return Simulation(
        model=found,
        program=program,
        technology=figures,
        result=result,
        run=run_cost(run, program.accelerator, figures),
        images=pictures,
        outputs=outputs,
        energy=energy(result.counts, program.accelerator, figures, cycles=int(result.cycles)),
        layer_energies=tuple(
            energy(layer.counts, program.accelerator, figures, cycles=int(layer.cycles))
            for layer in result.layers
        ),
        start_energy=energy(result.start, program.accelerator, figures, cycles=0),
        host=host_work(program, result, figures),
        padding=paddings(result.counts, program.layers, program.accelerator, figures),
        lanes=lane_cycles(result.counts, program.layers, program.accelerator),
        check=_checked(found, program, pictures) if check else None,
        wall_s=wall_s,
    )


def run_images(
    simulator: Simulator, model: Model, pixels: NDArray[np.integer], step: Step | None = None
) -> Int:
    """Run images through a simulator, as many at a time as its memory allows.

    Returns
    -------
    int64 (images, *output shape of the model).
    """
    outputs, size = list[Int](), simulator.batch()
    for begin in range(0, len(pixels), size):
        images = pixels[begin : begin + size].reshape(-1, *simulator.program.input_shape)
        outputs.append(simulator.results(images))
        if step is not None:
            step(sum(map(len, outputs)), len(pixels))
    return np.concatenate(outputs).reshape(-1, *model.output_shape)


def batches(pixels: NDArray[np.integer], size: int) -> Iterable[Int]:
    """Images as int64, at most `size` at a time."""
    for first in range(0, len(pixels), size):
        yield pixels[first : first + size].astype(np.int64)


def _checked(model: Model, program: Program, images: Images) -> Check:
    options = CompilerOptions(batch=program.batch)
    return check_against_interpreter(model.graph, program.accelerator, images.pixels, options)
