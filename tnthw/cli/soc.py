"""The command `soc`."""

from __future__ import annotations

from typing import Annotated, Literal

from cyclopts import Parameter

from tnthw.cli.options import ImageSource, Json, MachineName, ModelName, OutputFolder
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress


def soc(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    images: ImageSource = None,
    shell: Annotated[
        Literal["wishbone", "axi"], Parameter(help="What puts the machine on the system's bus.")
    ] = "wishbone",
    output: OutputFolder = None,
    json: Json = False,
) -> int:
    """Run a network in a whole simulated system, and compare what it prints with the interpreter.

    A RISC-V processor (VexRiscv, in a system of LiteX) runs the C driver: it loads the program,
    starts the machine, waits for its interrupt and prints each result on a serial line. The first
    image runs alone, then all in one run. Needs `gcc-riscv64-unknown-elf`. The exit status is 1 if
    a value differs.

    Example: `tnthw soc digits --machine t8x8 --images 4`
    """
    from tnthw.soc.tools import require_tools

    require_tools()
    from tnthw.soc.session import run_on_system

    with progress(f"{model} in a system"):
        report = run_on_system(model, machine, images, bus=shell, output=output)
    record, found = report.record(), report.comparison
    if json:
        print_json(record)
        return 0 if found.passed else 1
    print_lines(
        f"{record['model']} on {record['machine']} behind {shell}; {record['tools']}",
        f"images: {record['image_note']}",
        "",
        "the processor printed:",
        *(f"  {line}" for line in report.text.splitlines()),
        "",
    )
    print_table(
        ("run", "images", "machine alone", "machine in the system", "with the processor's part"),
        [
            (number, *(run[key] for key in ("images", *_CYCLES)))
            for number, run in enumerate(record["runs"], 1)
        ],
    )
    print_lines(
        "cycles; the whole, from the reset to the last character, takes "
        f"{record['system_cycles']:,}, of which loading the program {record['load_cycles']:,}",
        f"values  {found.compared:,} compared, {found.different:,} different",
        *found.problems,
        "processor and interpreter agree" if found.passed else "processor and interpreter DIFFER",
    )
    return 0 if found.passed else 1


_CYCLES = ("machine_alone_cycles", "machine_cycles", "cycles")
