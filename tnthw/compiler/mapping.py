"""Map a network onto a machine: steps, bounds and the buffer plan, before any instruction."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.compiler.batch import Batched
from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.digits import fit_additions
from tnthw.compiler.feasible import Needs, broken_bounds
from tnthw.compiler.grouping import Batch, in_batches
from tnthw.compiler.levers import buffer_needed, levers, settled
from tnthw.compiler.moves import FlattenAfterConcat, MoveByConvolution, RescaleBeforeConcat
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.order import short_ones_late
from tnthw.compiler.select import select
from tnthw.compiler.steps import Network
from tnthw.compiler.unfold import layouts
from tnthw.compiler.whole import whole_weights
from tnthw.compiler.windows import SplitPools
from tnthw.errors import InfeasibleError, Unmet
from tnthw.ir.graph import Graph
from tnthw.ir.passes.base import Pipeline
from tnthw.ir.passes.standard import standard_pipeline
from tnthw.ir.ranges import analyse
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.program.program import Unfold

_PACKED_BYTES = 64 << 20
"""Packed weights that are kept for the next machine."""

_NO_BUFFER = (
    "no machine's buffer is large enough; give the layer fewer channels or a narrower image"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A network as it is mapped onto a machine.

    Attributes
    ----------
    network: the steps, the first of them on parts of its windows where that pays.
    unfold: how the image lies in memory, None where it lies there as it is.
    plan: where every tensor lies.
    batch: the steps of a program that takes several images at a time, and their plan.
    """

    network: Network
    unfold: Unfold | None
    plan: BufferPlan
    batch: Batch | None = None

    @property
    def ways(self) -> tuple[tuple[Batched, BufferPlan], ...]:
        """Orders of the steps that a program may take, and where their tensors lie."""
        if self.batch is None:
            return ((Batched.of_one(self.network), self.plan),)
        return ((self.batch.batched, self.batch.plan), *self.batch.others)


def prepare(graph: Graph) -> Graph:
    """Run the passes that every graph goes through; each keeps every output exactly.

    Values kept in memory by `compile_graph(..., keep=True)` are those of this graph.
    """
    first = (RescaleBeforeConcat(), FlattenAfterConcat())
    last = (SplitPools(), MoveByConvolution())
    return Pipeline(passes=(*first, *standard_pipeline().passes, *last)).run(graph)


def map_graph(
    graph: Graph, accelerator: Accelerator, options: CompilerOptions | None = None
) -> Mapping:
    """Map a prepared graph onto a machine.

    Raises
    ------
    GraphError: an operation or a pattern that the machine does not run.
    InfeasibleError: the network does not fit the machine; says which bounds break, what would
        satisfy them, and which presets the network fits.
    """
    return Mapper(graph).map_batch(accelerator, options or CompilerOptions())


def presets_that_fit(graph: Graph) -> list[str]:
    """Names of the preset machines that a graph fits, in the order in which they are listed.

    Raises
    ------
    GraphError: no machine runs the graph.
    """
    mapper = Mapper(prepare(graph))
    return [name for name, machine in PRESETS.items() if mapper.fits(machine)]


class Mapper:
    """A prepared graph as steps, to be mapped onto one machine after the other.

    Attributes
    ----------
    graph: the graph.
    packed: weights as they lie in memory, which machines with the same array share.

    Raises
    ------
    GraphError: an operation or a pattern that no machine runs.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph, self._ranges = graph, analyse(graph)
        self.packed: ByteCache[NDArray[np.uint8]] = ByteCache(_PACKED_BYTES)
        given, other = (select(graph, self._ranges, shortcuts=first) for first in (False, True))
        self._networks = [given]  # shortcuts where the graph has them, or before their branches
        if [step.layer for step in other.steps] != [step.layer for step in given.steps]:
            self._networks.append(other)

    def map_batch(self, accelerator: Accelerator, options: CompilerOptions) -> Mapping:
        """Map onto a machine, and what a pass of several images does where there are several.

        Raises
        ------
        InfeasibleError: as `map_graph` does.
        """
        found = self.map(accelerator, options)
        if options.batch == 1:
            return found
        return replace(found, batch=in_batches(found.network, accelerator, options))

    def map(self, accelerator: Accelerator, options: CompilerOptions | None = None) -> Mapping:
        """Map onto a machine.

        Raises
        ------
        InfeasibleError: as `map_graph` does.
        """
        options = options or CompilerOptions()
        found = self._tried(accelerator, options)
        if isinstance(found, Mapping):
            return found

        def missing(machine: Accelerator) -> Needs:
            tried = self._tried(machine, options)
            return {} if isinstance(tried, Mapping) else self._broken(tried, machine, options)[1]

        def fits(machine: Accelerator) -> bool:
            return self.fits(machine, options)

        unmet, needs = self._broken(found, accelerator, options)
        raise InfeasibleError(
            accelerator.name,
            unmet,
            levers(accelerator, settled(accelerator, needs, missing, fits)),
            self._presets if accelerator.ternary else (),
        )

    @cached_property
    def _presets(self) -> tuple[str, ...]:
        """Names of the presets that the graph fits, however many machines it does not."""
        return tuple(name for name, other in PRESETS.items() if self.fits(other))

    def fits(self, accelerator: Accelerator, options: CompilerOptions | None = None) -> bool:
        """Whether a machine runs the graph."""
        return isinstance(self._tried(accelerator, options or CompilerOptions()), Mapping)

    def orders(self, accelerator: Accelerator) -> list[Network]:
        """The graph's steps in each order that is tried on a machine, before its input is laid."""
        return [
            short_ones_late(
                fit_additions(whole_weights(network, accelerator), accelerator), accelerator
            )
            for network in self._networks
        ]

    def _tried(self, accelerator: Accelerator, options: CompilerOptions) -> Mapping | Network:
        """Map in the order that should take less time; the given one, laid out, if none fits."""
        ways = [self._ordered(each, accelerator, options) for each in self.orders(accelerator)]
        fits = [way for way in ways if isinstance(way, Mapping)]
        return min(fits, key=lambda way: _cost(way, accelerator)) if fits else ways[0]

    def _ordered(
        self, network: Network, accelerator: Accelerator, options: CompilerOptions
    ) -> Mapping | Network:
        """Map with the fastest layout of the input that fits; laid out plainly if none does."""
        for way, unfold in layouts(network, accelerator):
            unmet, _ = broken_bounds(self.graph, self._ranges, way.steps, accelerator)
            plan = None if unmet else plan_buffer(way, accelerator, options)
            if isinstance(plan, BufferPlan):
                return Mapping(network=way, unfold=unfold, plan=plan)
        return way

    def _broken(
        self, network: Network, accelerator: Accelerator, options: CompilerOptions
    ) -> tuple[tuple[Unmet, ...], Needs]:
        """Find what a laid out network breaks, and the least values that satisfy it."""
        unmet, needs = broken_bounds(self.graph, self._ranges, network.steps, accelerator)
        plan = plan_buffer(network, accelerator, options)
        if isinstance(plan, Unmet):

            def fits(machine: Accelerator) -> bool:
                return isinstance(plan_buffer(network, machine, options), BufferPlan)

            larger = buffer_needed(accelerator, fits)
            unmet.append(plan if larger else replace(plan, hint=_NO_BUFFER))
            needs |= larger
        return tuple(unmet), needs


def _cost(mapping: Mapping, accelerator: Accelerator) -> int:
    """Cycles that the steps should take one after the other, and those that memory is busy."""
    found = [
        estimate(step, plan, accelerator)
        for step, plan in zip(mapping.network.steps, mapping.plan.steps, strict=True)
    ]
    return sum(each.cycles + each.memory for each in found)
