"""Compile an IR graph for a machine."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.buffer.plan import Planner
from tnthw.compiler.buffer.residency import Homes
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.emitter import Generator
from tnthw.compiler.emit.order import walk
from tnthw.compiler.emit.schedule import instructions, schedule
from tnthw.compiler.feasible import check
from tnthw.compiler.layers import layer_info
from tnthw.compiler.steps import select
from tnthw.compiler.unfold import unfold_input
from tnthw.ir.graph import Graph
from tnthw.ir.passes.standard import standard_pipeline
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import LoadWeights
from tnthw.program.assemble import assemble
from tnthw.program.layout import planes_of
from tnthw.program.program import Program


def prepare(graph: Graph) -> Graph:
    """The graph as it is compiled: after the standard passes.

    Each of which keeps every output exactly.

    Values kept in memory by `compile_graph(..., keep=True)` are those of this graph.
    """
    return standard_pipeline().run(graph)


def compile_graph(graph: Graph, accelerator: Accelerator, *, keep: bool = False) -> Program:
    """Compile a verified graph into a program image.

    Parameters
    ----------
    graph: the network.
    accelerator: the machine; a full-precision twin gives a program for timing and events only.
    keep: also store every intermediate tensor to memory, to be compared there.

    Raises
    ------
    GraphError: an operation or a pattern that the machine does not run. InfeasibleError: the
    network does not fit the machine; says which bounds break and what would satisfy them.
    """
    graph = prepare(graph)
    source, result, steps = select(graph)
    check(graph, steps, accelerator)
    source, steps, unfold = unfold_input(source, steps, accelerator)
    homes = Homes(accelerator, source, result, steps)
    plan = Planner(homes).plan()
    rolling = {
        step.output.name
        for step, step_plan in zip(steps, plan.steps, strict=True)
        if step_plan.rolling is not None
    }
    image = ImageBuilder(accelerator)
    tensors = {source.name: source} | {step.output.name: step.output for step in steps}
    regions = {
        name: image.region(tensor)
        for name, tensor in tensors.items()
        if keep or (name not in plan.resident and name not in rolling)
    }
    generator = Generator(accelerator, plan, regions, image, keep)
    generator.finished(source, (0, planes_of(source.shape[0], accelerator)), source.shape[1])
    walk(generator, steps)
    order, _ = schedule(generator.streams, accelerator)
    code, layer_of = assemble(
        accelerator, instructions(order), [op.layer for op in order], image.beats
    )
    fetched = {op.layer: 0 for op in order}
    for op in order:
        if isinstance(op.instruction, LoadWeights):
            fetched[op.layer] += op.instruction.beats * accelerator.memory_bytes_per_cycle
    return Program(
        name=graph.name,
        accelerator=accelerator,
        image=image.image(code),
        entry=image.beats,
        instructions=len(order) + int(np.count_nonzero(layer_of >= 0)) - len(order) + 1,
        input=regions[source.name],
        output=regions[result.name],
        layers=tuple(
            layer_info(step, step_plan, accelerator, fetched.get(i, 0), homes.in_memory)
            for i, (step, step_plan) in enumerate(zip(steps, plan.steps, strict=True))
        ),
        layer_of=layer_of,
        kept=tuple(regions[step.output.name] for step in steps if step.output.name in regions),
        notes=graph.notes,
        unfold=unfold,
    )
