"""Cycles, memory traffic and energy of an image where a pass takes several.

    python -m benchmarks.batches resnet18 --machines t32x32 --batches 1 4 16

Of each network, machine and number of images a pass: an image of the passes after the first, and
its ratio to an image alone.  Cycles and traffic are the simulator's, without values; `--check`
also compares every layer of a pass with the interpreter.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass
from typing import Any

import tnthw
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.energy.runs import run_cost
from tnthw.errors import InfeasibleError
from tnthw.simulator.run import Simulator

NETWORKS = ("mlp", "vgg-small", "resnet18", "resnet50")
MACHINES = ("t16x16", "t32x32")
BATCHES = (1, 4, 16)
TECHNOLOGY = "horowitz45"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An image of a later pass; `latency_us` is the time of the whole pass."""

    network: str
    machine: str
    batch: int
    cycles: float
    bytes: float
    energy_uj: float | None
    first_bytes: float
    latency_us: float
    instructions: int
    compile_s: float


def row(name: str, machine: str, batch: int) -> Row:
    """Compile and time a network.

    Raises
    ------
    InfeasibleError: it does not fit the machine.
    """
    graph, found = tnthw.load(name).graph, tnthw.machine(machine)
    begin = time.perf_counter()
    program = compile_graph(graph, found, options=CompilerOptions(batch=batch))
    compile_s = time.perf_counter() - begin
    run = Simulator(program).time_images(2 * batch)
    cost = run_cost(run, found, tnthw.technology(TECHNOLOGY))
    record: dict[str, Any] = cost.record()
    return Row(
        network=name,
        machine=machine,
        batch=batch,
        cycles=record["later_image_cycles"],
        bytes=record["later_image_bytes"],
        energy_uj=record["later_image_uj"],
        first_bytes=cost.first_bytes / batch,
        latency_us=cost.later_cycles / found.clock_mhz,
        instructions=program.instructions,
        compile_s=round(compile_s, 1),
    )


def table(rows: list[Row]) -> str:
    """Rows as Markdown, each with its ratio to the same network alone."""
    lines = [
        "| network | machine | images a pass | cycles an image | bytes an image | uJ an image | "
        "cycles, bytes, uJ of one alone | us a pass |",
        "|---|---|---:|---:|---:|---:|---|---:|",
    ]
    alone = {(each.network, each.machine): each for each in rows if each.batch == 1}
    for each in rows:
        one = alone.get((each.network, each.machine))
        ratio = "-"
        if one is not None and each.energy_uj is not None and one.energy_uj:
            ratio = (
                f"{each.cycles / one.cycles:.3f}, {each.bytes / one.bytes:.3f}, "
                f"{each.energy_uj / one.energy_uj:.3f}"
            )
        spent = "-" if each.energy_uj is None else f"{each.energy_uj:,.2f}"
        lines.append(
            f"| {each.network} | {each.machine} | {each.batch} | {each.cycles:,.0f} | "
            f"{each.bytes:,.0f} | {spent} | {ratio} | {each.latency_us:,.0f} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Print a row of each, and all of them as a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("networks", nargs="*", default=NETWORKS)
    parser.add_argument("--machines", nargs="+", default=MACHINES)
    parser.add_argument("--batches", nargs="+", type=int, default=BATCHES)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows: list[Row] = []
    for name in asked.networks:
        for machine in asked.machines:
            for batch in asked.batches:
                try:
                    rows.append(row(name, machine, batch))
                except InfeasibleError as error:
                    print(f"{name} on {machine}: {error}", flush=True)
                    break
                print(json.dumps(asdict(rows[-1])), flush=True)
                if asked.check:
                    run = tnthw.simulate(name, machine, batch, batch=batch, check=True)
                    assert run.passed, run
    if not asked.json:
        print(table(rows))


if __name__ == "__main__":
    main()
