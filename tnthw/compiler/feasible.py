"""The bounds of a machine that the layers of a network break, apart from the buffer's size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.layout import planes_in
from tnthw.compiler.limits import LARGEST_PLANES, LARGEST_SIDE
from tnthw.compiler.steps import AddStep, ConvStep, PoolStep, Step, compact
from tnthw.errors import Unmet
from tnthw.formats import MAX_ACCUMULATOR_BITS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import SumPool
from tnthw.ir.ranges import analyse
from tnthw.ir.types import Range, bits_for
from tnthw.machine.accelerator import Accelerator

Needs = dict[str, int]
"""For parameters of `Accelerator`, the least value that satisfies every bound."""


def broken_bounds(
    graph: Graph, steps: tuple[Step, ...], accelerator: Accelerator
) -> tuple[list[Unmet], Needs]:
    """Find every bound that some layer breaks.

    Parameters
    ----------
    graph: the graph that the steps cover, for the proven ranges.
    steps: as they are laid out for the machine.

    Returns
    -------
    The bounds; and for each parameter that a machine could change to satisfy them the least value
    that satisfies all of them.
    """
    found = _Bounds(accelerator)
    ranges = analyse(graph)
    found.sums(graph, ranges)
    for step in steps:
        if step.output.slices > 1:
            found.slices(step, ranges[step.output.name])
        found.sides(step)
        if isinstance(step, ConvStep):
            found.accumulator(step)
            found.table(step.layer, "column group", accelerator.group_chunks)
        elif isinstance(step, PoolStep) and not step.copies:
            found.table(step.layer, "word", accelerator.word_chunks)
        found.terms(step)
    return found.unmet, found.needs


class _Bounds:
    def __init__(self, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        self.unmet: list[Unmet] = []
        self.needs: Needs = {}

    def breaks(
        self, layer: str, statement: str, demand: int, bound: int, unit: str, hint: str = ""
    ) -> None:
        made = Unmet(
            layer=layer, statement=statement, demand=demand, bound=bound, unit=unit, hint=hint
        )
        if str(made) not in map(str, self.unmet):
            self.unmet.append(made)

    def need(self, parameter: str, value: int) -> None:
        self.needs[parameter] = max(value, self.needs.get(parameter, 0))

    def sums(self, graph: Graph, ranges: Mapping[str, Range]) -> None:
        """Sums of the vector unit that would not fit its arithmetic."""
        for node in graph:
            proven = ranges[node.name]
            bits = proven.bits if isinstance(node, SumPool) else proven.internal_bits
            self.arithmetic(node.origin or node.name, bits)

    def slices(self, step: Step, proven: Range) -> None:
        """Sums of a wide result, less what the slices before add to it."""
        if isinstance(step, AddStep):
            shift, low, high = step.node.shift, step.node.type.low, step.node.type.high
        else:
            assert isinstance(step, ConvStep | PoolStep)
            grid = step.requantisation
            shift, low, high = int(grid.shift.max()), grid.low, grid.high
        first = _bits(low << shift, high << shift)
        self.arithmetic(step.layer, max(proven.internal_bits, proven.bits, first) + 1)

    def arithmetic(self, layer: str, bits: int) -> None:
        """Compare the width of a sum before its shift with the vector unit's arithmetic."""
        acc = self.accelerator
        if bits <= acc.rescale_bits:
            return
        wider = acc.accumulator_bits + bits - acc.rescale_bits
        hint = ""
        if wider <= MAX_ACCUMULATOR_BITS:
            self.need("accumulator_bits", wider)
        else:
            hint = "no machine is as wide; make its window or its factors smaller"
        self.breaks(
            layer,
            "its sums before the shift would overflow the vector unit's arithmetic",
            bits,
            acc.rescale_bits,
            "bits",
            hint,
        )

    def accumulator(self, step: ConvStep) -> None:
        """Partial sums: those of every term and plane lie in one accumulator, shifted or not."""
        bound = self.accelerator.accumulator_bits
        held = [(node.type.low, node.type.high) for node in step.nodes]
        for before, after in pairwise(step.nodes):
            held.append((before.type.low << after.shift, before.type.high << after.shift))
        low, high = max(held, key=lambda ends: _bits(*ends))
        bits = _bits(low, high)
        if bits <= bound:
            return
        hint = ""
        if bits <= MAX_ACCUMULATOR_BITS:
            self.need("accumulator_bits", bits)
        else:
            hint = "no machine is as wide; split the layer"
        self.breaks(
            step.layer,
            f"its sums lie between {low} and {high} and would overflow the accumulator",
            bits,
            bound,
            "bits",
            hint,
        )

    def table(self, layer: str, what: str, rows: int) -> None:
        """The rescale table must hold what one instruction reads."""
        if rows > self.accelerator.table_rows:
            self.need("table_rows", rows)
            self.breaks(
                layer,
                f"the rescale table does not hold one {what}",
                rows,
                self.accelerator.table_rows,
                "rows",
            )

    def terms(self, step: Step) -> None:
        """Signed powers of two in the factors of a step."""
        terms = max(signs.shape[1] for signs in _factors(step))
        if terms <= self.accelerator.rescale_terms:
            return
        self.need("rescale_terms", terms)
        self.breaks(
            step.layer,
            "its rescale factors have too many signed powers of two",
            terms,
            self.accelerator.rescale_terms,
            "terms",
        )

    def sides(self, step: Step) -> None:
        """Sides and planes that the fields of an instruction cannot count."""
        for tensor in (*step.sources, step.output):
            planes = planes_in(tensor, self.accelerator)
            if planes > LARGEST_PLANES:
                self.breaks(
                    step.layer,
                    "no instruction can move so many planes of a tensor",
                    planes,
                    LARGEST_PLANES,
                    "planes",
                    "give the layer fewer channels",
                )
        side = max(
            size + padding
            for tensor in (*step.sources, step.output)
            for size, padding in zip(tensor.shape[1:], _padding(step), strict=True)
        )
        if side > LARGEST_SIDE:
            self.breaks(
                step.layer,
                "no instruction can count along a side of its image, with the padding",
                side,
                LARGEST_SIDE,
                "positions",
                "give the network a smaller image, or cut it into several",
            )


def _bits(low: int, high: int) -> int:
    return bits_for(low, high, signed=True)


def _factors(step: Step) -> Iterator[NDArray[np.int8]]:
    """Signs of every factor of a step, without terms that are not in use."""
    match step:
        case ConvStep() | PoolStep():
            yield step.requantisation.signs
            if isinstance(step, ConvStep) and step.residual is not None:
                yield compact(step.residual.node.signs, step.residual.node.exponents)[0]
        case AddStep():
            yield compact(step.node.signs, step.node.exponents)[0]
        case _:
            raise AssertionError(f"a step of kind {type(step).__name__}")


def _padding(step: Step) -> tuple[int, int]:
    match step:
        case ConvStep():
            pairs = [node.padding for node in step.nodes]
            return max(y for y, _ in pairs), max(x for _, x in pairs)
        case PoolStep():
            return step.padding
        case _:
            return 0, 0
