"""Programs for the tests of verification: random networks on one small machine."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tests.strategies import random_graph, random_image
from tnthw.compiler.compile import compile_graph
from tnthw.errors import TnthwError
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator

SMALL = Accelerator(
    name="small",
    lanes=4,
    columns=4,
    pixels=8,
    rescale_channels=2,
    accumulator_bits=32,
    activation_bank_words=128,
    weight_buffer_bytes=512,
    weight_port_bytes=8,
    bias_rows=64,
    steps_rows=64,
    function_entries=512,
    memory_bytes_per_cycle=4,
    memory_latency=6,
    page_instructions=8,
    queue_depth=4,
    watchdog_cycles=300,
)


def programs(
    accelerator: Accelerator,
    *,
    least_cycles: int = 0,
    most_cycles: int = 10**9,
    first_seed: int = 0,
) -> Iterator[tuple[Program, list[NDArray[np.int64]]]]:
    """Random programs that `accelerator` can run, each with two images."""
    for seed in range(first_seed, first_seed + 1000):
        rng = np.random.default_rng(seed)
        try:
            graph = random_graph(rng, layers=3, channels=10, size=6)
            program = compile_graph(graph, accelerator, keep=True)
        except TnthwError:
            continue  # not every network fits every machine
        if least_cycles <= Simulator(program).schedule.cycles <= most_cycles:
            images = [random_image(rng, graph).reshape(program.input_shape) for _ in range(2)]
            yield program, images
    raise AssertionError(f"no more programs for {accelerator}")
