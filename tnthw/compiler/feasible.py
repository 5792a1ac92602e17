"""The bounds of a machine that the layers of a network break, apart from the buffer's size."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from tnthw.compiler.finish import Passes, passes_of, result_passes
from tnthw.compiler.layout import planes_in
from tnthw.compiler.limits import LARGEST_PLANES, LARGEST_SIDE
from tnthw.compiler.steps import ConvStep, LookupStep, PoolStep, Step
from tnthw.errors import Unmet
from tnthw.formats import MAX_ACCUMULATOR_BITS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import SumPool
from tnthw.ir.types import Range, bits_for
from tnthw.machine.accelerator import FUNCTION_PAGE, WIDEN_BITS, Accelerator
from tnthw.machine.finish_memories import MAX_PASSES

Needs = dict[str, int]
"""For parameters of `Accelerator`, the least value that satisfies every bound."""


def broken_bounds(
    graph: Graph, ranges: Mapping[str, Range], steps: tuple[Step, ...], accelerator: Accelerator
) -> tuple[list[Unmet], Needs]:
    """Find every bound that some layer breaks.

    Parameters
    ----------
    graph: the graph that the steps cover.
    ranges: of its values (`tnthw.ir.ranges.analyse`).
    steps: as they are laid out for the machine.

    Returns
    -------
    The bounds; and for each parameter that a machine could change to satisfy them the least value
    that satisfies all of them.
    """
    found = _Bounds(accelerator)
    found.sums(graph, ranges)
    for step in steps:
        found.sides(step)
        if isinstance(step, ConvStep):
            found.accumulator(step)
            if step.residual is not None:
                added = passes_of(step.residual.addition, 1, accelerator)[0]
                found.finish(step.layer, added)
                found.rows(step.layer, added, 1)
        if isinstance(step, LookupStep):
            found.functions(step)
        chunks = accelerator.group_chunks if isinstance(step, ConvStep) else accelerator.word_chunks
        for passes in result_passes(step, accelerator):
            found.finish(step.layer, passes)
            found.rows(step.layer, passes, 1 if passes.alike else chunks)
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
        """Sums of windows, which the vector unit holds as wide as an accumulator."""
        for node in graph:
            if isinstance(node, SumPool):
                self.width(
                    node.origin or node.name,
                    "its sums would overflow the vector unit's operands",
                    ranges[node.name].bits,
                    self.accelerator.accumulator_bits,
                    "no machine is as wide; make its window smaller",
                )

    def finish(self, layer: str, passes: Passes) -> None:
        """What one channel's steps make of its operand."""
        acc = self.accelerator
        if passes.above:
            self.breaks(
                layer,
                "its rescale factors are too large for the finish unit",
                WIDEN_BITS + passes.above,
                WIDEN_BITS,
                "bits above 1",
                "use a finer scale for its result",
            )
            return
        self.width(
            layer,
            "its running value would overflow the finish unit",
            passes.bits,
            acc.finish_bits,
            "no machine is as wide; make its window or its factors smaller",
        )
        if passes.passes > MAX_PASSES:
            slots = next((n for n in (2, 4) if passes.steps <= n * MAX_PASSES), 0)
            if slots:
                self.need("finish_slots", slots)
            self.breaks(
                layer,
                "its rescale factors take too many steps",
                passes.passes,
                MAX_PASSES,
                "passes",
                "" if slots else "use factors of fewer signed powers of two",
            )

    def width(self, layer: str, statement: str, bits: int, bound: int, hint: str) -> None:
        """Compare the width of a number of the vector unit with the machine's."""
        if bits <= bound:
            return
        wider = self.accelerator.accumulator_bits + bits - bound
        if wider <= MAX_ACCUMULATOR_BITS:
            self.need("accumulator_bits", wider)
            hint = ""
        self.breaks(layer, statement, bits, bound, "bits", hint)

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

    def rows(self, layer: str, passes: Passes, chunks: int) -> None:
        """The memories of the finish unit must hold what one instruction reads."""
        acc = self.accelerator
        for parameter, what, bound, rows in (
            ("bias_rows", "bias", acc.bias_rows, chunks * passes.bias_rows),
            ("steps_rows", "steps", acc.steps_rows, chunks * passes.steps_rows),
        ):
            if rows > bound:
                self.need(parameter, rows)
                self.breaks(
                    layer,
                    f"the {what} memory does not hold what one instruction reads",
                    rows,
                    bound,
                    "rows",
                )

    def functions(self, step: LookupStep) -> None:
        """The function memory must hold the tables that one instruction reads."""
        acc = self.accelerator
        tables = 1 if len(step.tables) == 1 else acc.rescale_channels
        if tables > acc.function_pages:
            self.need("function_entries", tables * FUNCTION_PAGE)
            self.breaks(
                step.layer,
                "the function memory does not hold the tables that one instruction reads",
                tables * FUNCTION_PAGE,
                acc.function_entries,
                "entries",
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


def _padding(step: Step) -> tuple[int, int]:
    match step:
        case ConvStep():
            pairs = [node.padding for node in step.nodes]
            return max(y for y, _ in pairs), max(x for _, x in pairs)
        case PoolStep():
            return step.padding
        case _:
            return 0, 0
