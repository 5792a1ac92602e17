"""Commands that hold the RTL against the simulator: `verify`, `testbench`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from tnthw.cli.options import (
    OUTPUT_FILE,
    OUTPUT_FOLDER,
    WHOLE,
    Batch,
    ImageSource,
    Json,
    MachineName,
    ModelName,
)
from tnthw.cli.output import print_json, print_lines
from tnthw.cli.progress import progress
from tnthw.extras import need
from tnthw.wording import counted


def verify(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    images: ImageSource = None,
    simulator: Annotated[
        Literal["verilator", "icarus", "amaranth"], Parameter(help="What runs the RTL.")
    ] = "verilator",
    stall_seed: Annotated[
        int | None,
        WHOLE,
        Parameter(
            help="Stall the memory port at random, from this seed; cycles may then only grow."
        ),
    ] = None,
    batch: Batch = 1,
    wave: Annotated[
        Path | None,
        OUTPUT_FILE,
        Parameter(
            help="Also write a wave of the run, .fst or .vcd, with each unit's instruction in "
            "words, and beside it a view for GTKWave, .gtkw."
        ),
    ] = None,
    wave_from: Annotated[
        int | None, WHOLE, Parameter(help="First cycle of the wave; the reset if left out.")
    ] = None,
    wave_to: Annotated[
        int | None, WHOLE, Parameter(help="Last cycle of the wave; the end if left out.")
    ] = None,
    json: Json = False,
) -> int:
    """Run a network on the generated RTL and compare it with the simulator.

    Every byte of memory, with all intermediate layers in it, every instruction's start and end, and
    every event counter must be equal.  The exit status is 1 if anything differs.

    Example: `tnthw verify digits --machine t8x8 --images 10`
    """
    from tnthw.workflows.verification import verify as run

    with progress(f"verifying {model} on {simulator}"):
        found = run(
            model,
            machine,
            images,
            simulator=simulator,
            stall_seed=stall_seed,
            batch=batch,
            wave=wave,
            wave_from=wave_from,
            wave_to=wave_to,
        )
    record, report = found.record(), found.report
    if json:
        print_json(record)
        return 0 if report.passed else 1
    print_lines(
        f"{record['model']} on {report.machine}, RTL in {report.simulator}, "
        f"{counted(report.images, 'image')} ({record['image_note']})",
        *(f"{key}: {text}" for key, text in record["notes"].items()),
        f"bytes         {report.bytes_compared:,} compared, {report.bytes_different:,} different",
        f"cycles        RTL {report.cycles_rtl:,}, simulator {report.cycles_simulator:,}",
        f"instructions  {report.instructions_compared:,} compared, "
        f"{report.instructions_different:,} different",
        f"events        {report.events_compared:,} compared, {report.events_different:,} different",
        *(f"{count} x {name}" for name, count in report.problems.items() if count),
        *(str(difference) for difference in report.differences),
        *([f"{wave}, {wave.with_suffix('.gtkw')}"] if wave is not None else []),
        "RTL and simulator agree" if report.passed else "RTL and simulator DIFFER",
    )
    return 0 if report.passed else 1


def testbench(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    images: ImageSource = None,
    output: Annotated[Path, OUTPUT_FOLDER, Parameter(help="Folder to write to.")],
    shell: Annotated[
        Literal["axi", "wishbone"] | None,
        Parameter(
            help="Of the machine behind this bus, with registers; its cycles may only be more than "
            "the plain port's."
        ),
    ] = None,
    json: Json = False,
) -> int:
    """Write Verilog, program, input, expected memory, a bench in SystemVerilog and a makefile.

    `make -C OUTPUT` runs the bench on Icarus Verilog or Verilator, without tnthw and without
    Python. It compares the cycle of every instruction's start and end, and every byte of memory
    after the run, with what the simulator computed; the first differences are told with their
    place. `make STALL=7` stalls the memory at random, `make WAVE=run.fst` writes a wave.

    Example: `tnthw testbench models/digits --machine t8x8 --output build/bench`
    """
    need("amaranth", "rtl", "writing Verilog")
    from tnthw.verify.testbench import write_testbench
    from tnthw.workflows import inputs
    from tnthw.workflows.compiling import compile
    from tnthw.workflows.models import load
    from tnthw.workflows.verification import DEFAULT_IMAGES

    with progress(f"writing the bench of {model}"):
        found = load(model)
        program = compile(found, machine)
        pictures = inputs.images(found, DEFAULT_IMAGES if images is None else images)
        pixels = list(pictures.pixels.reshape(-1, *program.input_shape))
        files = write_testbench(program, pixels, output, shell=shell)
    if json:
        print_json(
            {
                "model": found.name,
                "machine": program.accelerator.name,
                "images": len(pixels),
                "image_note": pictures.note,
                "files": [str(path) for path in files],
                "notes": found.notes,
            }
        )
    else:
        print_lines(
            f"{output}: {found.name} on {program.accelerator.name}, "
            f"{counted(len(pixels), 'image')} ({pictures.note}); run it with: make -C {output}",
            *(f"{key}: {text}" for key, text in found.notes.items()),
        )
    return 0
