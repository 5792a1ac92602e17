"""A network on the whole system: built, run, and held against the interpreter."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tnthw.files import replace_file
from tnthw.ir.interpreter import predict
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator
from tnthw.soc.check import Comparison, compare
from tnthw.soc.flash import make_flash
from tnthw.soc.tools import require_tools
from tnthw.soc.transcript import Transcript, parse
from tnthw.workflows import inputs
from tnthw.workflows.compiling import compile
from tnthw.workflows.inputs import Images
from tnthw.workflows.machines import MachineLike
from tnthw.workflows.models import Model, load

DEFAULT_IMAGES = 2
"""Images that run where nothing else is asked for; a processor is simulated cycle by cycle, too."""

KEPT = ("firmware.elf", "serial.txt")
"""Files of a run that are written for the user, beside the Verilog and what the memories hold."""

_SLOWER = 30  # times what a run may take of the bare machine's cycles
_FIRST_CYCLES = 1_000_000  # for all that does not depend on the network
_BYTE_CYCLES = 60  # to copy a byte to memory
_VALUE_CYCLES = 4000  # to print a value


@dataclass(frozen=True, slots=True, kw_only=True)
class SocReport:
    """What ran, what was compared, and how long it took.

    Attributes
    ----------
    model, machine, bus: what ran, on which machine in which shell.
    images: what it ran on.
    comparison: of the printed values with the interpreter's.
    transcript: what the program said.
    text: the same as it came.
    cycles: from the reset to the last character.
    alone: cycles of the bare machine for each run, of the simulator, which are those of the RTL.
    tools: LiteX and Verilator with their versions.
    """

    model: Model
    machine: Accelerator
    bus: str
    images: Images
    comparison: Comparison
    transcript: Transcript
    text: str
    cycles: int
    alone: tuple[int, ...]
    tools: str

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw soc --json` prints."""
        runs = [
            {
                "images": run.images,
                "machine_alone_cycles": self.alone[number - 1],
                "machine_cycles": run.machine_cycles,
                "cycles": run.cycles,
                "interrupts": run.interrupts,
            }
            for number, run in self.transcript.runs.items()
        ]
        return {
            "model": self.model.name,
            "machine": self.machine.name,
            "shell": self.bus,
            "images": len(self.images),
            "image_note": self.images.note,
            "tools": self.tools,
            "values_compared": self.comparison.compared,
            "values_different": self.comparison.different,
            "problems": list(self.comparison.problems),
            "program_bytes": self.transcript.program_bytes,
            "load_cycles": self.transcript.load_cycles,
            "runs": runs,
            "system_cycles": self.cycles,
        }


def run_on_system(
    model: Model | str,
    machine: MachineLike | None = None,
    images: object = None,
    *,
    bus: str = "wishbone",
    output: Path | None = None,
) -> SocReport:
    """Run a network on the machine in a simulated system, started by the system's processor.

    The first image runs alone, then all of them in one run; the processor prints each result, and
    every value must be the interpreter's.

    Parameters
    ----------
    model: as `tnthw.load` takes it.
    machine: as `tnthw.machine` takes it; None for the smallest preset that the network fits.
    images: as `tnthw.images` takes them; two without any.
    bus: of the machine's shell.
    output: folder for Verilog, program, contents of the memories and what was sent; None for none.

    Raises
    ------
    MissingToolError: a package or the compiler is not installed.
    VerificationError: the system did not come to an end.
    TnthwError: another of its kinds; a name, a file or an image is wrong.
    """
    require_tools()
    from importlib.metadata import version

    from tnthw.soc.run import build_system, run_system

    found = load(model)
    program = compile(found, machine)
    pictures = inputs.images(found, DEFAULT_IMAGES if images is None else images)
    pixels = pictures.pixels.reshape(-1, *program.input_shape)
    runs = (1, len(pixels))
    alone = tuple(Simulator(program).run_images(pixels[:count]).cycles for count in runs)
    expected = predict(found.graph, pictures.pixels).reshape(len(pixels), -1)

    polls = min(_SLOWER * alone[1], (1 << 32) - 1)
    flash = make_flash(program, list(pixels), polls)
    built = build_system(program.accelerator, bus, flash.memories)
    limit = _limit(program, len(flash.data), sum(alone), 2 * expected.size)
    with tempfile.TemporaryDirectory(prefix="tnthw-soc-") as name:
        folder = Path(name)
        ran = run_system(built, flash.data, folder, limit)
        if output is not None:
            for path in (*(folder / each for each in KEPT), *folder.glob("*.init")):
                replace_file(output / path.name, path.read_bytes())
            for file, text in built.sources.items():
                replace_file(output / file, text)
    transcript = parse(ran.text)
    tool = built.simulation.tool
    return SocReport(
        model=found,
        machine=program.accelerator,
        bus=bus,
        images=pictures,
        comparison=compare(transcript, expected, runs),
        transcript=transcript,
        text=ran.text,
        cycles=ran.cycles,
        alone=alone,
        tools=f"LiteX {version('litex')}, VexRiscv, {tool.name.capitalize()} {tool.version}",
    )


def _limit(program: Program, flash_bytes: int, cycles: int, values: int) -> int:
    """Cycles after which a system counts as hung."""
    return _FIRST_CYCLES + _BYTE_CYCLES * flash_bytes + _SLOWER * cycles + _VALUE_CYCLES * values
