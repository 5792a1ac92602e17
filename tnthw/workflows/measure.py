"""One network on one machine: what a run costs, in the keys that `--json` promises."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.energy.model import Energy, energy
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.program.inputs import read_output
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult
from tnthw.simulator.run import Simulator
from tnthw.workflows.inputs import Images
from tnthw.workflows.memory import activation_peak_bytes
from tnthw.workflows.models import Model

Step = Callable[[int, int], None]
"""Called with how many images are done and how many there are."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Measurement:
    """What the simulator says of a network on a machine.

    Attributes
    ----------
    model, program, technology: what ran, and where the energies come from.
    result: the run of the last image; cycles and events are the same for every image.
    images: number of images that ran.
    image_note: where they come from.
    top1: share of images classified rightly; None without labels.
    energy: of one image.
    layer_energies: of one image, for each layer.
    wall_s: time that compiling and simulating took, in seconds.
    """

    model: Model
    program: Program
    technology: Technology
    result: SimulationResult
    images: int
    image_note: str
    top1: float | None
    energy: Energy
    layer_energies: tuple[Energy, ...]
    wall_s: float

    @property
    def machine(self) -> Accelerator:
        """The machine that ran."""
        return self.program.accelerator

    @property
    def latency_us(self) -> float:
        """Time of one image at the machine's clock, in microseconds."""
        return self.result.cycles / self.machine.clock_mhz

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

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw simulate --json` prints."""
        beat, events = self.machine.memory_bytes_per_cycle, self.result.events
        layers = zip(self.result.layers, self.layer_energies, strict=True)
        return {
            "model": self.model.name,
            "machine": self.machine.name,
            "technology": self.technology.name,
            "images": self.images,
            "image_note": self.image_note,
            "cycles": self.result.cycles,
            "latency_us": self.latency_us,
            "utilisation": self.utilisation,
            "ideal_cycles": self.ideal_cycles,
            "wall_s": self.wall_s,
            "accuracy": {"top1": self.top1},
            "energy_uj": self.energy.microjoules(),
            "memory": {
                "weight_bytes": self.weight_bytes,
                "activation_peak_bytes": activation_peak_bytes(self.model.graph),
                "read_bytes": events["memory_read_beats"] * beat,
                "written_bytes": events["memory_write_beats"] * beat,
            },
            "layers": [
                {
                    "name": layer.name,
                    "op": layer.op,
                    "macs": layer.macs,
                    "cycles": layer.cycles,
                    "ideal_cycles": layer.ideal_cycles,
                    "energy_uj": spent.total_pj * 1e-6,
                    "weight_bytes": layer.weight_bytes,
                    "choice": layer.choice,
                    "bound": layer.bound,
                }
                for layer, spent in layers
            ],
            "events": dict(events),
            "stalls": dict(self.result.stalls),
            "left_out": list(self.energy.left_out),
            "notes": self.model.notes,
        }


def measure(
    model: Model,
    machine: Accelerator,
    technology: Technology,
    images: Images,
    step: Step | None = None,
) -> Measurement:
    """Compile a network, run images through the simulator, and count.

    Raises
    ------
    InfeasibleError: the network does not fit the machine.
    InputError: the images do not fit the network.
    """
    begin = time.perf_counter()
    program = compile_graph(model.graph, machine)
    simulator = Simulator(program)
    result = simulator.run(None)  # cycles and events are the same for every image
    outputs: list[Any] = []
    size = simulator.batch()
    for first in range(0, len(images), size):
        for memory in simulator.run_batch(images.pixels[first : first + size]):
            outputs.append(read_output(program, memory))
        if step is not None:
            step(len(outputs), len(images))
    wall_s = time.perf_counter() - begin
    return Measurement(
        model=model,
        program=program,
        technology=technology,
        result=result,
        images=len(images),
        image_note=images.note,
        top1=images.top1(np.stack(outputs)),
        energy=energy(result.events, machine, technology),
        layer_energies=tuple(energy(layer.events, machine, technology) for layer in result.layers),
        wall_s=wall_s,
    )
