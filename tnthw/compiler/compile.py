"""Compile an IR graph for a machine."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.interleave import emit_steps
from tnthw.compiler.emit.schedule import instructions, schedule
from tnthw.compiler.homes import Homes
from tnthw.compiler.layers import layer_info
from tnthw.compiler.layout import planes_in
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Network, PoolStep
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import LoadWeights
from tnthw.program.assemble import assemble
from tnthw.program.program import Program, Region


def compile_graph(
    graph: Graph,
    accelerator: Accelerator,
    *,
    keep: bool = False,
    options: CompilerOptions | None = None,
) -> Program:
    """Compile a verified graph into a program image.

    Parameters
    ----------
    graph: the network.
    accelerator: the machine; a full-precision twin gives a program for timing and events only.
    keep: also store every intermediate tensor to memory, to be compared there.
    options: choices that change cycles and traffic, never values.

    Raises
    ------
    GraphError: an operation or a pattern that the machine does not run.
    InfeasibleError: the network does not fit the machine; says which bounds break and what would
        satisfy them.
    """
    options = options or CompilerOptions()
    mapping = map_graph(prepare(graph), accelerator, options)
    network, plan = mapping.network, mapping.plan
    image = ImageBuilder(accelerator)
    homes = Homes(network, accelerator)
    regions: dict[str, Region] = {}
    for tensor in (network.source, *(step.output for step in network.steps)):
        if tensor.name not in regions and (keep or tensor.name in plan.in_memory):
            whole = homes.of(tensor).whole
            place = image.region(whole)
            for part in homes.parts(whole):
                regions[part.name] = image.part(place, part, homes.of(part).plane)
    source = network.source
    emitter = Emitter(
        accelerator, options, regions, image, homes, keep, source.name, mapping.unfold
    )
    emitter.progress.finished(source, (0, planes_in(source, accelerator)), source.shape[1])
    emit_steps(emitter, network.steps, plan)
    order, _ = schedule(emitter.streams, accelerator)
    code, layer_of = assemble(
        accelerator, instructions(order), [op.layer for op in order], image.beats
    )
    fetched = dict.fromkeys(range(len(network.steps)), 0)
    for op in order:
        if isinstance(op.instruction, LoadWeights):
            fetched[op.layer] += op.instruction.beats * accelerator.memory_bytes_per_cycle
    return Program(
        name=graph.name,
        accelerator=accelerator,
        image=image.image(code),
        entry=image.beats,
        instructions=int(np.count_nonzero(layer_of >= 0)) + 1,
        input=regions[source.name],
        output=regions[network.result.name],
        layers=tuple(
            layer_info(step, step_plan, accelerator, fetched[i], emitter.uses[i])
            for i, (step, step_plan) in enumerate(zip(network.steps, plan.steps, strict=True))
        ),
        layer_of=layer_of,
        kept=tuple(regions[name] for name in _kept(network) if name in regions),
        notes=graph.notes,
        unfold=mapping.unfold,
    )


def _kept(network: Network) -> list[str]:
    """Names of the values of the graph that steps make, in order, and of concats of them."""
    made = [
        step.output.name
        for step in network.steps
        if not (isinstance(step, PoolStep | ConvStep) and step.copies)
    ]
    joined = [part.name for each in network.joined for part, _ in each.parts]
    return made + [name for name in joined if name not in {s.output.name for s in network.steps}]
