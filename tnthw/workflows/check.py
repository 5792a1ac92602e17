"""The simulator against the interpreter: every layer of a network, every byte."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.ir import interpreter
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Result of a comparison; `different` names the layers with at least one wrong value."""

    layers: int
    values: int
    values_different: int
    different: tuple[str, ...]


def check_against_interpreter(
    graph: Graph,
    accelerator: Accelerator,
    images: NDArray[np.integer],
    options: CompilerOptions | None = None,
) -> Check:
    """Run images with every intermediate layer kept in memory, and compare each layer.

    The interpreter says what is right.
    The program differs from the one that is measured only in the stores that keep the layers.

    Parameters
    ----------
    images: integers (images, channels, height, width) or (images, features) on the input's grid.

    Raises
    ------
    InfeasibleError, GraphError, InputError: as compiling and running do.
    """
    program = compile_graph(graph, accelerator, keep=True, options=options)
    simulator = Simulator(program)
    prepared = prepare(graph)
    regions = {region.name: region for region in (*program.kept, program.output)}
    wrong: dict[str, int] = dict.fromkeys(regions, 0)
    values = 0
    size = simulator.batch(16)  # the interpreter keeps every value of a batch too
    for first in range(0, len(images), size):
        batch = images[first : first + size]
        memories = simulator.run_batch(batch.reshape(-1, *program.input_shape))
        expected = interpreter.run_batch(prepared, batch)
        for index in range(len(batch)):
            machine, place = divmod(index, program.batch)
            for name, region in regions.items():
                found = read_region(program, memories[machine], program.record_of(region, place))
                values += found.size
                wrong[name] += int((found.ravel() != expected[name][index].ravel()).sum())
    return Check(
        layers=len(regions),
        values=values,
        values_different=sum(wrong.values()),
        different=tuple(name for name, count in wrong.items() if count),
    )
