"""Networks compiled for several images a pass, with numbers of images a step as a draw has them."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.strategies.draw import Draw
from tests.strategies.images import random_image
from tnthw.compiler import grouping
from tnthw.compiler.batch import batched
from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.compile import compile_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import Network
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.program.inputs import read_region
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator


def rising(draw: Draw, steps: int, batch: int) -> tuple[int, ...]:
    """Images that each of some steps takes: each a divisor of the next and of the batch."""
    found, size = list[int](), 1
    for _ in range(steps):
        if draw.integer(0, max(1, steps // 2)) == 0:
            size = draw.pick([n for n in range(size, batch + 1, size) if batch % n == 0])
        found.append(size)
    return tuple(found)


def compile_batch(
    graph: Graph, machine: Accelerator, batch: int, draw: Draw, monkeypatch: Any, *, keep: bool
) -> Program:
    """Compile with drawn numbers of images a step where they fit, else with the compiler's own."""
    choose = grouping.choose_sizes

    def drawn(network: Network, accelerator: Accelerator, options: CompilerOptions) -> Any:
        sizes = rising(draw, len(network.steps), batch)
        laid = batched(network, sizes, batch).network
        if isinstance(plan_buffer(laid, accelerator, options), BufferPlan):
            return sizes
        return choose(network, accelerator, options)

    with monkeypatch.context() as patch:
        if draw.integer(0, 3):
            patch.setattr(grouping, "choose_sizes", drawn)
        return compile_graph(graph, machine, keep=keep, options=CompilerOptions(batch=batch))


def wrong_images(graph: Graph, program: Program, rng: np.random.Generator) -> list[str]:
    """Run a pass and a part of one, and as many machines at once; what differs and where."""
    count = program.batch + int(rng.integers(1, program.batch + 1))
    images = [random_image(rng, graph) for _ in range(count)]
    given = np.stack([image.reshape(program.input_shape) for image in images])
    simulator = Simulator(program, check_hazards=True)
    run = simulator.run_images(given).memory
    assert run is not None
    alone, prepared, wrong = simulator.run_batch(given), prepare(graph), list[str]()
    for number, image in enumerate(images):
        expected = interpreter.run(prepared, image)
        machine, place = divmod(number, program.batch)
        for region in (program.output, *program.kept):
            held = program.record_of(region, place)
            found = [("", read_region(program, alone[machine], held))]
            recorded = program.record_of(region, program.batch).address != region.address
            if recorded or machine == program.passes(count) - 1:  # others are written over
                held = program.record_of(region, number)
                found.append((" of the run", read_region(program, run, held)))
            wrong += [
                f"image {number}{of}: {region.name}"
                for of, values in found
                if not np.array_equal(values.ravel(), expected[region.name].ravel())
            ]
    return wrong
