"""Compile an IR graph for a machine."""

from __future__ import annotations

import numpy as np

from tnthw.collector import collector_paused
from tnthw.compiler.emit.settle import settle_places
from tnthw.compiler.emit.ways import emit_way
from tnthw.compiler.layers import layer_info
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Network, PoolStep
from tnthw.compiler.turns import each_image, in_turns
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import encode
from tnthw.machine.isa import UnitInstruction
from tnthw.machine.record import setter
from tnthw.program.assemble import Listing, encoded, entries_of, lay_out, page_beats, page_count
from tnthw.program.decode import Stream, stream_of_listing
from tnthw.program.program import Program, Region

_WAITS = setter(UnitInstruction, "waits")


@collector_paused()
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
    return compile_mapped(Mapper(prepare(graph)), accelerator, keep=keep, options=options)


def compile_mapped(
    mapper: Mapper,
    accelerator: Accelerator,
    *,
    keep: bool = False,
    options: CompilerOptions | None = None,
) -> Program:
    """Compile as `compile_graph` does; what machines have in common is done once, in `mapper`."""
    program, listing = _laid_out(mapper, accelerator, keep, options)
    code = encoded(listing.instructions, listing.pages, accelerator)
    first = program.entry * accelerator.memory_bytes_per_cycle
    program.image[first : first + code.size] = code
    return program


def compile_stream(
    mapper: Mapper, accelerator: Accelerator, *, options: CompilerOptions | None = None
) -> tuple[Program, Stream]:
    """Compile for timing alone: instructions are not made bytes only to be read again.

    Returns
    -------
    The program of `compile_mapped`, but for its instructions, which are zeros; and the stream that
    `tnthw.program.decode.read_stream` reads from that one.
    """
    program, listing = _laid_out(mapper, accelerator, False, options)
    stream = stream_of_listing(listing, program)
    encode(stream.last)  # this and the columns refuse a value that does not fit its field
    if len(stream.columns.codes) != len(stream.entries):
        raise AssertionError("the stream has an entry for each instruction")
    return program, stream


@collector_paused()
def _laid_out(
    mapper: Mapper, accelerator: Accelerator, keep: bool, options: CompilerOptions | None
) -> tuple[Program, Listing]:
    """The program with zeros where its instructions lie, and these."""
    options = options or CompilerOptions()
    graph, mapping = mapper.graph, mapper.map_batch(accelerator, options)
    ways = [emit_way(mapper.packed, accelerator, keep, options, *way) for way in mapping.ways]
    laid = min(ways, key=lambda each: each.later_cycles) if len(ways) > 1 else ways[0]
    batched, plan, places, emission = laid.batched, laid.plan, laid.places, laid.emission
    network = batched.network
    emitter, order = emission.emitter, emission.order
    image = emitter.image
    code_beats = page_count(accelerator, len(order)) * page_beats(accelerator)
    record = image.beats + code_beats
    settle_places(emitter.operations, emission.filled.places)
    places.settle(emission.instructions, record)
    listing = lay_out(
        accelerator,
        emission.instructions,
        emission.waits,
        emission.layers[order].tolist(),
        image.beats,
        places.record_beats,
    )
    for instruction, waits in zip(listing.instructions, listing.waits, strict=True):
        if isinstance(instruction, UnitInstruction):
            _WAITS(instruction, waits)
    layer_of = entries_of(listing, accelerator)
    regions = places.settled(record)
    weights, fetched = emission.weights(len(network.steps))
    layers = [
        layer_info(
            step,
            step_plan,
            accelerator,
            fetched[i] * accelerator.memory_bytes_per_cycle,
            weights[i],
            emitter.uses[i],
        )
        for i, (step, step_plan) in enumerate(zip(network.steps, plan.steps, strict=True))
    ]

    def held(tensor: str) -> Region | None:
        return each_image(tensor, batched, regions, accelerator)

    source, result = held(mapping.network.source.name), held(mapping.network.result.name)
    assert source is not None and result is not None, "every image has them in its record"
    program = Program(
        name=graph.name,
        accelerator=accelerator,
        image=image.image(code_beats, places.record_beats),
        entry=image.beats,
        instructions=int(np.count_nonzero(layer_of >= 0)) + 1,
        input=source,
        output=result,
        layers=in_turns(layers, batched.origins),
        layer_of=layer_of,
        kept=tuple(found for name in _kept(mapping.network) if (found := held(name)) is not None),
        notes=graph.notes,
        unfold=mapping.unfold,
        record_beats=places.record_beats,
        batch=options.batch,
    )
    return program, listing


def _kept(network: Network) -> list[str]:
    """Names of the values of the graph that steps make, in order, and of concats of them."""
    made = [
        step.output.name
        for step in network.steps
        if not (isinstance(step, PoolStep | ConvStep) and step.copies)
    ]
    joined = [part.name for each in network.joined for part, _ in each.parts]
    return made + [name for name in joined if name not in {s.output.name for s in network.steps}]
