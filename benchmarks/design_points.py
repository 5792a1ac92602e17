"""Design points a second: networks compiled and timed without values on many distinct machines.

    python benchmarks/design_points.py --machines 500 --json design_points.json

Machines differ in columns, pixels, banks and their words, memory latency and pages, drawn with a
fixed seed around `t32x32` (resnet18 and resnet50) or `t16x16`. Each network is measured as a study
does it, with `--jobs` processes; beside the rate stands the processor time of a point.
"""

from __future__ import annotations

import argparse
import datetime
import json
import time
from dataclasses import replace
from typing import Any

import environment
import numpy as np

import tnthw
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import MachineError
from tnthw.explore.local import Processes
from tnthw.explore.measure import Job, measure
from tnthw.explore.run import Search
from tnthw.explore.store import Store
from tnthw.explore.study import load_exploration
from tnthw.ir.modelfile import fingerprint
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset

NETWORKS = {"resnet8": "t16x16", "resnet18": "t32x32", "resnet50": "t32x32"}
GOALS = {"resnet8": 100.0, "resnet18": 12.0, "resnet50": 3.0}
"""Points a second on two cores."""


def machines(base: str, count: int) -> list[Accelerator]:
    """Distinct machines around a preset; most of what is asked of them fits."""
    generator = np.random.default_rng(1)
    found: dict[Accelerator, None] = {}
    while len(found) < count:
        start = preset(base)
        columns = start.columns * int(generator.choice([1, 2]))
        try:
            made = replace(
                start,
                name=f"drawn{len(found)}",
                columns=columns,
                rescale_channels=min(columns, start.rescale_channels),
                pixels=int(generator.integers(16, 129)),
                activation_bank_words=start.activation_bank_words * int(generator.choice([1, 2])),
                activation_banks=start.activation_banks * int(generator.choice([1, 2])),
                memory_latency=int(generator.integers(10, 80)),
                pages=int(generator.choice([2, 4, 8])),
            )
        except MachineError:
            continue
        found[made] = None
    return list(found)


def rate(network: str, count: int, jobs: int) -> dict[str, Any]:
    """Measure one network."""
    drawn = machines(NETWORKS[network], count)
    graph = tnthw.load(network).graph
    mapper, options = Mapper(prepare(graph)), CompilerOptions()
    measure(mapper, drawn[0], options)
    few = drawn[: max(3, count // 20)]
    begin = time.process_time()
    for each in few:
        measure(mapper, each, options)
    processor_s = (time.process_time() - begin) / len(few)
    study = {"networks": {network: 1}, "machine": NETWORKS[network]}
    search = Search(load_exploration(study), Store(None))
    work = [Job(network=fingerprint(graph), machine=each, options=options) for each in drawn]
    with search.files() as files:
        crew = Processes(files, jobs)
        list(crew.run(work[:jobs]))  # every process has read its network
        begin = time.perf_counter()
        fits = sum("refused" not in record for _, record in crew.run(work))
        wall_s = time.perf_counter() - begin
        crew.close()
    return {
        "network": network,
        "machines": count,
        "fit": fits,
        "points_per_s": count / wall_s,
        "goal_per_s": GOALS[network],
        "processor_ms_a_point": 1e3 * processor_s,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("networks", nargs="*", default=list(NETWORKS), help="built-in networks")
    parser.add_argument("--machines", type=int, default=500, help="distinct machines")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--json", help="file to write the figures to")
    options = parser.parse_args()
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine(),
        "jobs": options.jobs,
        "networks": [],
    }
    print("network    machines   fit  points/s  goal  processor ms a point")
    for network in options.networks:
        found = rate(network, options.machines, options.jobs)
        record["networks"].append(found)
        print(
            f"{network:10} {found['machines']:8} {found['fit']:5} {found['points_per_s']:9.1f} "
            f"{found['goal_per_s']:5g} {found['processor_ms_a_point']:21.1f}"
        )
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:  # noqa: PTH123
            json.dump(record, file, indent=1)


if __name__ == "__main__":
    main()
