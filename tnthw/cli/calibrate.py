"""Commands that make the figures of technologies anew: `calibrate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from tnthw.cli.options import OUTPUT_FOLDER, WHOLE, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress

calibrate = App(name="calibrate", help="Make the figures of technologies anew, or check them.")


@calibrate.command
def memories(
    *,
    wheel: Annotated[
        Path | None,
        Parameter(help="The wheel hwcomponents-cacti; pip downloads it if left out."),
    ] = None,
    output: Annotated[
        Path, OUTPUT_FOLDER, Parameter(help="Folder of the tables that are written.")
    ] = Path("memories"),
    node: Annotated[
        tuple[int, ...],
        Parameter(help="Process node in nm, several times for several; all if none."),
    ] = (),
    check: Annotated[
        int,
        WHOLE,
        Parameter(help="Write nothing; run this many memories that the tables do not hold."),
    ] = 0,
    json: Json = False,
) -> int:
    """Build CACTI, run it over widths, depths and ports of memories, and write its figures.

    It takes about an hour of one core, and a minute with `--check 200`, which exits with 1 where a
    figure is more than 5 % from the table.

    Example: `tnthw calibrate memories --check 20`
    """
    from tnthw.calibration.cacti_source import build_cacti
    from tnthw.calibration.memory_check import LIMIT, check_memories
    from tnthw.calibration.memory_tables import check_nodes, write_memory_tables
    from tnthw.energy.memory_table import COLUMNS

    nodes = check_nodes(node)
    with progress("calibrate memories") as step:
        cacti = build_cacti(wheel)
        if not check:
            made = write_memory_tables(cacti, output, nodes, progress=step)
    if not check:
        if json:
            print_json({"folder": str(output), **made.model_dump()})
        else:
            print_lines(f"{made.tool} of {made.package}: tables are in {output}")
        return 0
    with progress("calibrate memories --check") as step:
        found = check_memories(cacti, check, progress=step)
    rows = [
        {
            "node_nm": one.memory.node_nm,
            "flavour": str(one.memory.flavour),
            "ports": str(one.memory.ports),
            "width_bits": one.memory.width_bits,
            "depth": one.memory.depth,
            **{f"{name}_error": one.errors[name] for name in COLUMNS},
        }
        for one in found
    ]
    worst = max(one.worst for one in found)
    if json:
        print_json({"worst": worst, "limit": LIMIT, "rows": rows})
    else:
        names = [name.rpartition("_")[0] for name in COLUMNS]
        print_table(
            ("nm", "flavour", "ports", "bits", "words", *(f"{name} %" for name in names)),
            [
                [*list(row.values())[:5], *(f"{100 * one.errors[c]:.2f}" for c in COLUMNS)]
                for row, one in zip(rows, found, strict=True)
            ],
        )
        print_lines("", f"worst {100 * worst:.2f} %, allowed {100 * LIMIT:g} %")
    return 0 if worst <= LIMIT else 1
