"""Compile an IR graph for a machine."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.emit.constants import ImageBuilder
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.interleave import emit_steps
from tnthw.compiler.emit.schedule import instructions, schedule
from tnthw.compiler.feasible import broken_bounds
from tnthw.compiler.layers import layer_info
from tnthw.compiler.levers import buffer_needed, levers
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.select import select
from tnthw.compiler.steps import Network
from tnthw.compiler.unfold import unfold_input
from tnthw.compiler.windows import SplitPools
from tnthw.errors import InfeasibleError, Unmet
from tnthw.ir.graph import Graph
from tnthw.ir.passes.base import Pipeline
from tnthw.ir.passes.standard import standard_pipeline
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import LoadWeights
from tnthw.machine.presets import PRESETS
from tnthw.program.assemble import assemble
from tnthw.program.layout import planes_of
from tnthw.program.program import Program, Unfold


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A network as it is mapped onto a machine, before any instruction.

    Attributes
    ----------
    network: the steps, the first of them on row windows where that pays.
    unfold: how the image lies in memory, None where it lies there as it is.
    plan: where every tensor lies.
    """

    network: Network
    unfold: Unfold | None
    plan: BufferPlan


def prepare(graph: Graph) -> Graph:
    """Run the passes that every graph goes through; each keeps every output exactly.

    Values kept in memory by `compile_graph(..., keep=True)` are those of this graph.
    """
    return Pipeline(passes=(*standard_pipeline().passes, SplitPools())).run(graph)


def map_graph(
    graph: Graph, accelerator: Accelerator, options: CompilerOptions | None = None
) -> Mapping:
    """Map a prepared graph onto a machine.

    Raises
    ------
    GraphError, InfeasibleError: as `compile_graph` does.
    """
    options = options or CompilerOptions()
    network, unfold = unfold_input(select(graph), accelerator)
    unmet, needs = broken_bounds(graph, network.steps, accelerator)
    plan = plan_buffer(network, accelerator, options)
    if isinstance(plan, Unmet):

        def fits(machine: Accelerator) -> bool:
            return isinstance(plan_buffer(network, machine, options), BufferPlan)

        larger = buffer_needed(accelerator, fits)
        if not larger:
            plan = replace(
                plan, hint="no machine's buffer is large enough; give the layer fewer channels or "
                "a narrower image",
            )  # fmt: skip
        raise InfeasibleError(accelerator.name, (*unmet, plan), levers(accelerator, needs | larger))
    if unmet:
        raise InfeasibleError(accelerator.name, tuple(unmet), levers(accelerator, needs))
    return Mapping(network=network, unfold=unfold, plan=plan)


def presets_that_fit(graph: Graph) -> list[str]:
    """Names of the preset machines that a graph fits, in the order in which they are listed.

    Raises
    ------
    GraphError: no machine runs the graph.
    """
    prepared = prepare(graph)
    found: list[str] = []
    for name, machine in PRESETS.items():
        try:
            map_graph(prepared, machine)
        except InfeasibleError:
            continue
        found.append(name)
    return found


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
    regions = {
        tensor.name: image.region(tensor)
        for tensor in (network.source, *(step.output for step in network.steps))
        if keep or tensor.name in plan.in_memory
    }
    emitter = Emitter(accelerator, options, regions, image, keep)
    source = network.source
    emitter.progress.finished(source, (0, planes_of(source.shape[0], accelerator)), source.shape[1])
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
            layer_info(step, step_plan, accelerator, fetched[i])
            for i, (step, step_plan) in enumerate(zip(network.steps, plan.steps, strict=True))
        ),
        layer_of=layer_of,
        kept=tuple(
            regions[step.output.name] for step in network.steps if step.output.name in regions
        ),
        notes=graph.notes,
        unfold=mapping.unfold,
    )
