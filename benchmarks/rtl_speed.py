"""Seconds to build the RTL with Verilator and its cycles a second, by what builds it.

    python benchmarks/rtl_speed.py t8x8 --network resnet8 --json rtl_speed.json

Each variant builds the emitted machine and its bench in a cache of its own (the runtime of
Verilator, which builds share, is made beforehand) and runs one image, all bytes and cycles compared
with the simulator's.  Processor time is that of the children: it tells more on a busy machine.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import environment
import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.verify import build, compile, run
from tnthw.verify.emitted import emitted_verilog
from tnthw.workflows.models import load

Variant = tuple[tuple[str, ...], dict[str, str]]

VARIANTS: dict[str, Variant] = {
    "as built today": ((), {}),
    "O0": ((), {"OPT_FAST": "-O0"}),
    "O2": ((), {"OPT_FAST": "-O2"}),
    "O3 native": ((), {"OPT_FAST": "-O3 -march=native"}),
    "O1 native": ((), {"OPT_FAST": "-O1 -march=native"}),
    "X as it falls": (("--x-assign", "0", "--x-initial", "0"), {}),
    "files of 20,000": (("--output-split", "20000"), {}),
    "two threads": (("--threads", "2"), {}),
}
"""Flags of Verilator and variables of its makefile beside those of every build."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("machine", nargs="?", default="t8x8", help="a preset")
    parser.add_argument("--network", default="resnet8", help="as `tnthw.load` takes it")
    parser.add_argument("--variants", nargs="*", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--json", help="file to write the figures to")
    options = parser.parse_args()
    graph, accelerator = load(options.network).graph, preset(options.machine)
    program = compile_graph(graph, accelerator)
    kind = graph.inputs[0].type
    image = np.random.default_rng(0).integers(kind.low, kind.high + 1, program.input_shape)
    expected = Simulator(program).run_images(image[None])
    verilog = emitted_verilog(accelerator)
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine(),
        "accelerator": options.machine,
        "network": options.network,
        "cycles": expected.cycles,
        "variants": {},
    }
    print(f"{options.network} on {options.machine}, {expected.cycles:,} cycles")
    print("                      build s      cpu    run s      cpu  cycles/s of cpu")

    def once() -> None:
        found, *_ = run.run_rtl(program, [image], expected_cycles=expected.cycles, verilog=verilog)
        if found.cycles != expected.cycles or not np.array_equal(found.memory, expected.memory):
            raise SystemExit("the RTL differs from the simulator; this is an error of tnthw")

    for name in options.variants:
        figures = measured(VARIANTS[name], once, expected.cycles)
        record["variants"][name] = figures
        print(
            f"{name:20} {figures['build_s']:8.1f} {figures['build_cpu_s']:8.1f} "
            f"{figures['run_s']:8.2f} {figures['run_cpu_s']:8.2f} "
            f"{figures['cycles_per_cpu_s']:16,.0f}",
            flush=True,
        )
    print(f"{record['date']}, {', '.join(f'{k} {v}' for k, v in record['machine'].items())}")
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


def measured(variant: Variant, once: Callable[[], None], cycles: int) -> dict[str, float]:
    """Figures of one variant: a build with the first run, then the best of three runs."""
    flags, variables = variant
    before = compile.VERILATOR_FLAGS, compile.MAKE_VARIABLES
    named = dict(each.split("=", 1) for each in before[1]) | variables
    chosen = (*before[0], *flags), tuple(f"{name}={value}" for name, value in named.items())
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TNTHW_CACHE"] = folder
        try:
            for module in (build, compile):
                module.VERILATOR_FLAGS, module.MAKE_VARIABLES = chosen  # type: ignore[misc]
            tool = build.find_tool("verilator")
            work = Path(folder) / "runtime"
            work.mkdir()
            compile.copy_runtime(tool, chosen[0], work)
            first = seconds(once)
            runs = [seconds(once) for _ in range(3)]
        finally:
            for module in (build, compile):
                module.VERILATOR_FLAGS, module.MAKE_VARIABLES = before  # type: ignore[misc]
            del os.environ["TNTHW_CACHE"]
    wall, cpu = min(run[0] for run in runs), min(run[1] for run in runs)
    return {
        "build_s": first[0] - wall,
        "build_cpu_s": first[1] - cpu,
        "run_s": wall,
        "run_cpu_s": cpu,
        "cycles_per_s": cycles / wall,
        "cycles_per_cpu_s": cycles / cpu,
    }


def seconds(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds, and processor seconds of the programs that were run."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, cpu


if __name__ == "__main__":
    main()
