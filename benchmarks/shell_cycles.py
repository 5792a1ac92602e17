"""What a machine loses behind AXI: cycles of the RTL in its shell beside the simulator's.

    python -m benchmarks.shell_cycles --model digits --machine t8x8 --latencies 30 100

A memory of L cycles gives the first word of a burst L cycles after it took the address, one word a
cycle from then on, and answers a write as soon as it has it. The program is one and the same. The
simulator's figures are of the plain port: with the latency that the machine was made for, and with
L cycles and those that the shell adds on the way. The RTL's come from the counter of the shell, in
cocotb with cocotbext-axi's memory; its bytes must be the simulator's.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

import numpy as np

from tests.shell.built import built
from tests.shell.jobs import ShellJob, ShellRun, run_jobs
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.shell.axi import READ_CYCLES, REQUEST_CYCLES
from tnthw.simulator.run import Simulator
from tnthw.workflows import inputs
from tnthw.workflows.compiling import compile
from tnthw.workflows.models import load

SHELL_CYCLES = REQUEST_CYCLES + READ_CYCLES
"""What a request and its first word take through the shell; a test measures it."""


def on_plain_port(program: Program, images: np.ndarray, latency: int | None = None) -> int:
    """Cycles of the simulator, with the machine's latency of memory or another."""
    if latency is not None:
        acc = replace(program.accelerator, memory_latency=latency)
        program = replace(program, accelerator=acc)
    return Simulator(program).run_images(images).cycles


def main() -> None:
    """Print the table; exit 1 where a byte or an event differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="digits")
    parser.add_argument("--machine", default="t8x8")
    parser.add_argument("--images", type=int, default=1)
    parser.add_argument("--latencies", type=int, nargs="+", default=[30, 100])
    arguments = parser.parse_args()
    model = load(arguments.model)
    program = compile(model, arguments.machine)
    acc = program.accelerator
    given = inputs.images(model, arguments.images).pixels
    images = given.reshape(-1, *program.input_shape)
    right = Simulator(program).run_images(images)
    memory = program.memory(len(images))
    for number, image in enumerate(images):
        write_input(program, memory, image, number)
    simulation = built(acc, "axi")

    def behind(latency: int) -> ShellRun:
        job = ShellJob(
            memory, program.entry, len(images), latency=latency, program=0x10_0000,
            records=0x80_0000,
        )  # fmt: skip
        bench = "tests.shell.axi_bench"
        (run,) = run_jobs(simulation, bench, acc.memory_bytes_per_cycle, [job])
        same = np.array_equal(run.memory, right.memory) and run.events == right.events
        if run.error or not same:
            raise SystemExit(f"latency {latency}: error {run.error}, or bytes or events differ")
        return run

    own = behind(0).read_latency  # of the bench's memory itself
    print(f"{model.name} on {acc.name}, {len(images)} images, {right.cycles:,} cycles in the")
    print(f"simulator on the plain port, whose memory answers after {acc.memory_latency}\n")
    print("| memory | simulator, plain port | RTL behind AXI | more than the simulator's |")
    print("|---:|---:|---:|---:|")
    for latency in arguments.latencies:
        plain = on_plain_port(program, images, latency + SHELL_CYCLES)
        run = behind(latency - own)
        if run.read_latency != latency:
            raise SystemExit(f"the memory answered after {run.read_latency}, not {latency}")
        more = 100 * (run.cycles / plain - 1)
        print(f"| {latency} | {plain:,} | {run.cycles:,} | {more:.1f} % |", flush=True)


if __name__ == "__main__":
    main()
