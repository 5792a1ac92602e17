"""Commands about the machine: `machine`, `technology`, `rtl`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, WHOLE, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.extras import need

if TYPE_CHECKING:
    from tnthw.energy.technology import Technology
    from tnthw.machine.accelerator import Accelerator


def machine(
    name: Annotated[
        str | None, Parameter(help="Preset or TOML file; all presets if left out.")
    ] = None,
    /,
    *,
    schema: Annotated[
        bool,
        Parameter(
            negative="", help="Print the JSON Schema of machine files, for editors that use it."
        ),
    ] = False,
    json: Json = False,
) -> int:
    """Print a machine as the TOML file that describes it, to start one's own from.

    A preset is printed under the name `my-PRESET`, since what is changed is another machine.

    Example: `tnthw machine t16x16 > mine.toml`
    """
    from dataclasses import asdict

    from tnthw.machine.files import find_machine, json_schema, machine_toml
    from tnthw.machine.presets import PRESETS

    if schema:
        print_lines(json_schema())
        return 0
    if name is None:
        if json:
            print_json({preset: asdict(found) for preset, found in PRESETS.items()})
            return 0
        print_table(
            (
                "preset",
                "lanes",
                "columns",
                "pixels",
                "activation bits",
                "activation buffer",
                "weight buffer",
                "bytes/cycle",
            ),
            [
                [
                    m.name,
                    m.lanes,
                    m.columns,
                    m.pixels,
                    m.activation_bits,
                    m.activation_buffer_bytes,
                    m.weight_buffer_bytes,
                    m.memory_bytes_per_cycle,
                ]
                for m in PRESETS.values()
            ],
        )
        return 0
    found = find_machine(name)
    if json:
        print_json(asdict(found))
    else:
        print_lines(machine_toml(found).rstrip("\n"))
    return 0


def technology(
    name: Annotated[
        str | None, Parameter(help="Technology or TOML file; all that there are if left out.")
    ] = None,
    /,
    *,
    machine: Annotated[
        str | None,
        Parameter(help="Preset or TOML file: print what each of its memories takes instead."),
    ] = None,
    json: Json = False,
) -> int:
    """Print the energies of a technology as the TOML file that gives them, to start from.

    One that travels with tnthw is printed under the name `my-NAME`. A file of one's own may also
    say only what differs, and name the rest with `base = "horowitz45"`.

    Example: `tnthw technology horowitz45 > mine.toml`
    """
    from tnthw.energy.files import DEFAULT, find_technology, technologies, technology_toml

    if machine is not None:
        return _print_memories(machine, find_technology(name or DEFAULT), json)
    if name is None:
        found = [find_technology(each) for each in technologies()]
        if json:
            print_json({each.name: each.model_dump(exclude_none=True) for each in found})
            return 0
        print_table(
            ("technology", "node nm", "voltage V", "title"),
            [[each.name, each.node_nm, each.voltage_v, each.title] for each in found],
        )
        return 0
    chosen = find_technology(name)
    if json:
        print_json(chosen.model_dump(exclude_none=True))
    else:
        print_lines(technology_toml(chosen).rstrip("\n"))
    return 0


def _print_memories(machine: str, technology: Technology, json: bool) -> int:
    """Print what each memory of a machine takes."""
    from tnthw.energy.memory_rows import KEYS, memory_rows
    from tnthw.machine.files import find_machine

    found = find_machine(machine)
    rows = memory_rows(found, technology)
    if json:
        print_json({"machine": found.name, "technology": technology.name, "memories": rows})
        return 0

    def shown(figure: dict[str, Any] | None) -> str:
        if figure is None:
            return "-"
        low, value, high = (f"{figure[key]:.4g}" for key in ("low", "value", "high"))
        return value if low == value == high else f"{value} ({low} to {high})"

    units = ("read pJ", "write pJ", "leakage uW", "area um2", "access ns")
    print_lines(f"memories of {found.name} in {technology.name}; figures are of one memory", "")
    print_table(
        ("memory", "how many", "bits", "words", "ports", *units),
        [[*list(row.values())[:5], *(shown(row[key]) for key in KEYS)] for row in rows],
    )
    print_lines("", *(f"{row['memory']}: {row['why']}" for row in rows if row["why"]))
    return 0


def rtl(
    *,
    machine: Annotated[
        str | None, Parameter(help="One machine, a preset or a TOML file; all presets if left out.")
    ] = None,
    output: Annotated[Path, OUTPUT_FOLDER, Parameter(help="Folder of the Verilog files.")] = Path(
        "rtl"
    ),
    check: Annotated[
        bool,
        Parameter(negative="", help="Write nothing; fail if the presets' files are not current."),
    ] = False,
    cells: Annotated[
        bool,
        Parameter(
            negative="",
            help="Write nothing; count the machine's word-level cells with Yosys, and fail if one "
            "of them multiplies.",
        ),
    ] = False,
    synthesise: Annotated[
        bool,
        Parameter(
            negative="",
            help="Map, place and route the machine for a Lattice ECP5 (many minutes): area by "
            "unit, clock, critical path, as a table and as OUTPUT/synthesis/MACHINE.json.",
        ),
    ] = False,
    seeds: Annotated[
        int, WHOLE, Parameter(help="With --synthesise: how often to place and route.")
    ] = 3,
    shell: Annotated[
        Literal["axi", "wishbone"] | None,
        Parameter(
            help="Put the machine behind a bus, with registers; writes their C header, page and "
            "IP-XACT too."
        ),
    ] = None,
    bus_bytes: Annotated[
        int | None,
        WHOLE,
        Parameter(
            help="With --shell: bytes of a word of the data bus; the widest that a beat of the "
            "memory port is a whole number of if left out."
        ),
    ] = None,
    address_bits: Annotated[
        int, WHOLE, Parameter(help="With --shell: bits of an address of the data bus.")
    ] = 32,
    counters: Annotated[
        bool,
        Parameter(
            help="With --shell: registers that count cycles and events; --no-counters leaves "
            "them out."
        ),
    ] = True,
    json: Json = False,
) -> int:
    """Write the machine as Verilog.

    Example: `tnthw rtl --machine t8x8 --output build/rtl`
    """
    from tnthw.errors import ConfigError
    from tnthw.machine.files import find_machine
    from tnthw.machine.presets import PRESETS

    need("amaranth", "rtl", "writing Verilog")
    from tnthw.rtl.current import is_current
    from tnthw.rtl.emit import file_of
    from tnthw.workflows.showing import verilog

    if shell is not None and (check or cells or synthesise):
        raise ConfigError("--shell writes files; leave out --check, --cells and --synthesise")
    if shell is None and not counters:
        raise ConfigError("--no-counters: there is no --shell whose counters to leave out")
    if check and machine is not None:
        raise ConfigError("--check looks at the files of all presets; leave out --machine")
    if check:
        with progress("generating Verilog"):
            wrong = is_current(output)
        if json:
            print_json({"folder": str(output), "current": not wrong, "wrong": wrong})
        elif wrong:
            print_lines(*wrong, f"write them with: tnthw rtl --output {output}")
        else:
            print_lines(f"{output}: the Verilog of {', '.join(PRESETS)} is current")
        return 1 if wrong else 0
    machines = list(PRESETS.values()) if machine is None else [find_machine(machine)]
    if shell is not None:
        return _write_shells(machines, shell, bus_bytes, address_bits, counters, output, json)
    if cells:
        return _count_cells(machines, json)
    if synthesise:
        return _synthesise(machines, seeds, output, json)
    files: list[str] = []
    with progress("generating Verilog") as step:
        for done, found in enumerate(machines):
            step(done, len(machines))
            verilog(found, output)
            files.append(str(file_of(found, output)))
    if json:
        print_json({"folder": str(output), "files": files})
    else:
        print_lines(*files)
    return 0


def _write_shells(
    machines: list[Accelerator],
    shell: str,
    bus_bytes: int | None,
    address_bits: int,
    counters: bool,
    output: Path,
    json: bool,
) -> int:
    from tnthw.shell.emit import write_shell

    files: dict[str, None] = {}  # machines share the description of the registers
    with progress("generating Verilog") as step:
        for done, found in enumerate(machines):
            step(done, len(machines))
            written = write_shell(
                found,
                shell,
                output,
                bus_bytes=bus_bytes,
                address_bits=address_bits,
                counters=counters,
            )
            files |= dict.fromkeys(map(str, written))
    if json:
        print_json({"folder": str(output), "files": list(files)})
    else:
        print_lines(*files)
    return 0


def _synthesise(machines: list[Accelerator], seeds: int, output: Path, json: bool) -> int:
    from json import dumps

    from tnthw.errors import ConfigError
    from tnthw.files import replace_file
    from tnthw.rtl.place_route import place_and_route

    if not seeds:
        raise ConfigError("--seeds: is 0, allowed is a whole number from 1")
    results = []
    with progress("place and route") as step:
        for done, found in enumerate(machines):
            step(done, len(machines))
            results.append(place_and_route(found, seeds))
            path = output / "synthesis" / f"{found.name}.json"
            replace_file(path, dumps(results[-1], indent=1) + "\n")
    if json:
        print_json({"machines": results})
        return 0
    for result in results:
        area, runs = result["area"], result["runs"]
        print_table(
            (result["machine"], *area["total"]),
            [(unit, *counts.values()) for unit, counts in area.items()],
        )
        slowest = min(runs, key=lambda run: run["mhz"])
        print_lines(
            f"{result['part']}, {', '.join(' '.join(t) for t in result['tools'].items())}",
            f"{result['output_registers']} flip-flops moved into block RAM",
            f"clock {', '.join(str(run['mhz']) for run in runs)} MHz, median "
            f"{result['median_mhz']}; latencies are printed at {result['asked_mhz']:g} MHz",
            f"critical path of seed {slowest['seed']}, {slowest['path_ns']} ns:",
            *(f"  {net}" for net in slowest["path"]),
        )
    return 0


def _count_cells(machines: list[Accelerator], json: bool) -> int:
    from tnthw.rtl.cells import word_cells
    from tnthw.rtl.multipliers import multipliers

    with progress("counting cells"):
        counts = {machine.name: word_cells(machine) for machine in machines}
    wrong = {name: multipliers(found) for name, found in counts.items()}
    if json:
        print_json(
            {
                "machines": [
                    {"machine": n, "cells": c, "multipliers": wrong[n]} for n, c in counts.items()
                ]
            }
        )
    else:
        for name, found in counts.items():
            print_lines(
                f"{name}: {sum(found.values()):,} cells, {sum(wrong[name].values())} multiply",
                *(f"  {count:7,d} {cell}" for cell, count in found.items()),
            )
    return 1 if any(wrong.values()) else 0
