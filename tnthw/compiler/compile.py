"""Compile an IR graph for a machine."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.assemble import assemble
from tnthw.compiler.bands import StepPlan
from tnthw.compiler.constants import ImageBuilder
from tnthw.compiler.feasible import check
from tnthw.compiler.generate import Generator
from tnthw.compiler.homes import Homes
from tnthw.compiler.layout import groups_of, planes_of
from tnthw.compiler.plan import Planner
from tnthw.compiler.program import LayerInfo, Program
from tnthw.compiler.schedule import instructions, schedule
from tnthw.compiler.steps import AddStep, ConvStep, PoolStep, Step, select
from tnthw.compiler.unfold import unfold_input
from tnthw.compiler.walk import walk
from tnthw.compiler.weights import kernel_of
from tnthw.ir.graph import Graph
from tnthw.ir.passes.standard import standard_pipeline
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode


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
    plan = Planner(Homes(accelerator, source, result, steps)).plan()
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
        if op.opcode is Opcode.LOAD_WEIGHTS:
            fetched[op.layer] += op.fields["beats"] * accelerator.memory_bytes_per_cycle
    return Program(
        name=graph.name,
        accelerator=accelerator,
        image=image.image(code),
        entry=image.beats,
        instructions=len(order) + int(np.count_nonzero(layer_of >= 0)) - len(order) + 1,
        input=regions[source.name],
        output=regions[result.name],
        layers=tuple(
            _layer(step, step_plan, accelerator, fetched.get(i, 0))
            for i, (step, step_plan) in enumerate(zip(steps, plan.steps, strict=True))
        ),
        layer_of=layer_of,
        kept=tuple(regions[step.output.name] for step in steps if step.output.name in regions),
        notes=graph.notes,
        unfold=unfold,
    )


def _layer(step: Step, plan: StepPlan, accelerator: Accelerator, fetched: int) -> LayerInfo:
    if not isinstance(step, ConvStep):
        op = "add" if isinstance(step, AddStep) else "sumpool"
        if isinstance(step, PoolStep) and step.maximum:
            op = "maxpool"
        return LayerInfo(name=step.layer, op=op, macs=0, choice=_choice(plan))
    positions = step.output.shape[1] * step.output.shape[2]
    tiles = groups_of(step.output.shape[0], accelerator) * sum(
        int(np.prod(kernel_of(node))) * planes_of(step.source.shape[0], accelerator)
        for node in step.nodes
        if node.groups == 1
    )
    weight_bytes = tiles * accelerator.tile_bytes
    choice = _choice(plan)
    if weight_bytes and fetched > weight_bytes:
        choice += f", weights loaded {fetched / weight_bytes:.1f} times"
    return LayerInfo(
        name=step.layer,
        op="accumulate",
        macs=step.weights * positions,
        weights=step.weights,
        weight_bytes=weight_bytes,
        choice=choice,
    )


def _choice(plan: StepPlan) -> str:
    places = [
        f"{name} {'through memory' if slots is not None else 'on chip'}"
        for name, slots in (("input", plan.source), ("output", plan.output))
    ]
    bands = len(plan.bands)
    return ", ".join([f"{bands} band{'s' if bands > 1 else ''}", *places])
