"""Run a network with every value kept, and say which differ from the interpreter's."""

from __future__ import annotations

import numpy as np

from tests.strategies import random_image
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator


def wrong_values(
    graph: Graph, machine: Accelerator, options: CompilerOptions | None = None, *, keep: bool
) -> list[str]:
    """Names of the values that differ after a run in which no access may race another."""
    program = compile_graph(graph, machine, keep=keep, options=options)
    image = random_image(np.random.default_rng(0), graph)
    memory = Simulator(program, check_hazards=True).run(image.reshape(program.input_shape)).memory
    assert memory is not None
    expected = interpreter.run(prepare(graph), image)
    return [
        region.name
        for region in (program.output, *program.kept)
        if (read_region(program, memory, region).ravel() != expected[region.name].ravel()).any()
    ]
