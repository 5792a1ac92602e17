"""Map a network onto a machine: steps, bounds and the buffer plan, before any instruction."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.digits import fit_additions
from tnthw.compiler.feasible import Needs, broken_bounds
from tnthw.compiler.levers import buffer_needed, levers
from tnthw.compiler.moves import FlattenAfterConcat, MoveByConvolution, RescaleBeforeConcat
from tnthw.compiler.options import CompilerOptions
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
from tnthw.ir.types import Range
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.program.program import Unfold

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
    """

    network: Network
    unfold: Unfold | None
    plan: BufferPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refused:
    """The bounds that a network breaks, and the least values that satisfy them."""

    unmet: tuple[Unmet, ...]
    needs: Needs


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
    found = _map(graph, accelerator, options or CompilerOptions())
    if isinstance(found, Mapping):
        return found
    others = PRESETS if accelerator.ternary else {}
    raise InfeasibleError(
        accelerator.name,
        found.unmet,
        levers(accelerator, found.needs),
        tuple(name for name, other in others.items() if _fits(graph, other)),
    )


def presets_that_fit(graph: Graph) -> list[str]:
    """Names of the preset machines that a graph fits, in the order in which they are listed.

    Raises
    ------
    GraphError: no machine runs the graph.
    """
    prepared = prepare(graph)
    return [name for name, machine in PRESETS.items() if _fits(prepared, machine)]


def _fits(prepared: Graph, accelerator: Accelerator) -> bool:
    return isinstance(_map(prepared, accelerator, CompilerOptions()), Mapping)


def _map(graph: Graph, accelerator: Accelerator, options: CompilerOptions) -> Mapping | _Refused:
    """Map in the order of steps that should take less time; what the graph's own breaks if none."""
    ranges = analyse(graph)
    given, other = (select(graph, ranges, shortcuts=first) for first in (False, True))
    ways = [_ordered(graph, ranges, given, accelerator, options)]
    if [step.layer for step in other.steps] != [step.layer for step in given.steps]:
        ways.append(_ordered(graph, ranges, other, accelerator, options))
    fits = [way for way in ways if isinstance(way, Mapping)]
    return min(fits, key=lambda way: _cost(way, accelerator)) if fits else ways[0]


def _cost(mapping: Mapping, accelerator: Accelerator) -> int:
    """Cycles that the steps should take one after the other, and those that memory is busy."""
    found = [
        estimate(step, plan, accelerator)
        for step, plan in zip(mapping.network.steps, mapping.plan.steps, strict=True)
    ]
    return sum(each.cycles + each.memory for each in found)


def _ordered(
    graph: Graph,
    ranges: dict[str, Range],
    network: Network,
    accelerator: Accelerator,
    options: CompilerOptions,
) -> Mapping | _Refused:
    """Map with the fastest layout of the input that fits; what the plainest breaks if none does."""
    fitted = fit_additions(whole_weights(network, accelerator), accelerator)
    found: Mapping | _Refused | None = None
    for way, unfold in layouts(fitted, accelerator):
        found = _laid_out(graph, ranges, way, unfold, accelerator, options)
        if isinstance(found, Mapping):
            break
    assert found is not None
    return found


def _laid_out(
    graph: Graph,
    ranges: dict[str, Range],
    network: Network,
    unfold: Unfold | None,
    accelerator: Accelerator,
    options: CompilerOptions,
) -> Mapping | _Refused:
    unmet, needs = broken_bounds(graph, ranges, network.steps, accelerator)
    plan = plan_buffer(network, accelerator, options)
    if isinstance(plan, Unmet):

        def fits(machine: Accelerator) -> bool:
            return isinstance(plan_buffer(network, machine, options), BufferPlan)

        larger = buffer_needed(accelerator, fits)
        unmet.append(plan if larger else replace(plan, hint=_NO_BUFFER))
        return _Refused(unmet=tuple(unmet), needs=needs | larger)
    if unmet:
        return _Refused(unmet=tuple(unmet), needs=needs)
    return Mapping(network=network, unfold=unfold, plan=plan)
