"""What a machine cannot hold, found before anything is compiled."""

from __future__ import annotations

from tnthw.compiler.emit.tiles import kernel_of
from tnthw.compiler.steps import AddStep, ConvStep, Finish, PoolStep, Step, compact
from tnthw.errors import InfeasibleError, Unmet
from tnthw.formats import MAX_ACCUMULATOR_BITS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import SumPool
from tnthw.ir.ranges import analyse
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.isa import Opcode


def check(graph: Graph, steps: tuple[Step, ...], accelerator: Accelerator) -> None:
    """Raise one report of every bound that some layer breaks.

    Parameters
    ----------
    graph: the graph that the steps cover, for the proven ranges.

    Raises
    ------
    InfeasibleError: with the layer, the amount needed, the amount there is, and what would
    satisfy it.
    """
    unmet: list[Unmet] = []
    for step in steps:
        unmet += _shape(step)
        match step:
            case ConvStep():
                unmet += _convolution(step, accelerator)
                unmet += _terms(step.layer, step.finish, accelerator)
                if step.add is not None:
                    unmet += _add_terms(
                        step.layer,
                        compact(step.add.signs, step.add.exponents)[0].shape[1],
                        accelerator,
                    )
            case AddStep():
                unmet += _add_terms(
                    step.layer,
                    compact(step.node.signs, step.node.exponents)[0].shape[1],
                    accelerator,
                )
            case PoolStep():
                unmet += _window(step.layer, step.kernel, step.stride, (1, 1))
                unmet += _terms(step.layer, step.finish, accelerator)
                unmet += _table(step.layer, "word", accelerator.word_chunks, accelerator)
            case _:
                pass
    unmet += _widths(graph, accelerator)
    if unmet:
        raise InfeasibleError(accelerator.name, tuple(unmet))


def _widths(graph: Graph, acc: Accelerator) -> list[Unmet]:
    """Sums of the vector unit that would not fit its arithmetic."""
    found: list[Unmet] = []
    ranges = analyse(graph)
    for node in graph:
        bits = ranges[node.name].internal_bits
        if isinstance(node, SumPool):
            bits = ranges[node.name].bits
        if bits <= acc.rescale_bits:
            continue
        wider = acc.accumulator_bits + bits - acc.rescale_bits
        found.append(
            Unmet(
                layer=node.origin or node.name,
                statement="its rescale sums would overflow the vector unit's arithmetic",
                demand=bits,
                bound=acc.rescale_bits,
                unit="bits",
                levers=(
                    f"set accumulator_bits to {wider}"
                    if wider <= MAX_ACCUMULATOR_BITS
                    else "use smaller factors",
                    "lower the network with smaller exponents",
                ),
            )
        )
    return found


def _convolution(step: ConvStep, acc: Accelerator) -> list[Unmet]:
    found: list[Unmet] = []
    node = step.nodes[-1]
    bits = max(_signed_bits(n.type.low, n.type.high) for n in step.nodes)
    if bits > acc.accumulator_bits:
        found.append(
            Unmet(
                layer=step.layer,
                statement=f"its sums lie between {node.type.low} and {node.type.high} "
                "and would overflow the accumulator",
                demand=bits,
                bound=acc.accumulator_bits,
                unit="bits",
                levers=(f"set accumulator_bits to {bits}",)
                if bits <= MAX_ACCUMULATOR_BITS
                else ("split the layer",),
            )
        )
    for part in step.nodes:
        found += _window(step.layer, kernel_of(part), part.stride, part.dilation)
    return found + _table(step.layer, "column group", acc.group_chunks, acc)


def _table(layer: str, what: str, rows: int, acc: Accelerator) -> list[Unmet]:
    if rows <= acc.table_rows:
        return []
    return [
        Unmet(
            layer=layer,
            statement=f"the rescale table does not hold one {what}",
            demand=rows,
            bound=acc.table_rows,
            unit="rows",
            levers=(f"set table_rows to {rows}", "raise rescale_channels"),
        )
    ]


def _window(
    layer: str, kernel: tuple[int, int], stride: tuple[int, int], dilation: tuple[int, int]
) -> list[Unmet]:
    limits = {f.name: f.high for f in LAYOUTS[Opcode.ACCUMULATE]}
    found: list[Unmet] = []
    for what, value, field in (
        ("kernel", max(kernel), "kernel_y"),
        ("stride", max(stride), "stride_y"),
        ("dilation", max(dilation), "dilation_y"),
    ):
        if value > limits[field]:
            found.append(
                Unmet(
                    layer=layer,
                    statement=f"its {what} does not fit the instruction",
                    demand=value,
                    bound=limits[field],
                    unit="",
                    levers=(f"use a smaller {what}",),
                )
            )
    return found


def _shape(step: Step) -> list[Unmet]:
    bound = (1 << 13) - 1
    largest = max(max(t.shape[1:]) for t in (*step.sources, step.output))
    if largest <= bound:
        return []
    return [
        Unmet(
            layer=step.layer,
            statement="a side of its image does not fit the instruction",
            demand=largest,
            bound=bound,
            unit="positions",
            levers=("use a smaller image",),
        )
    ]


def _terms(layer: str, finish: Finish, acc: Accelerator) -> list[Unmet]:
    return _add_terms(layer, finish.signs.shape[1], acc)


def _add_terms(layer: str, terms: int, acc: Accelerator) -> list[Unmet]:
    if terms <= acc.rescale_terms:
        return []
    return [
        Unmet(
            layer=layer,
            statement="its rescale factors have too many signed powers of two",
            demand=terms,
            bound=acc.rescale_terms,
            unit="terms",
            levers=(
                f"set rescale_terms to {terms}",
                f"lower the network with {acc.rescale_terms} terms",
            ),
        )
    ]


def _signed_bits(low: int, high: int) -> int:
    return max((~low).bit_length() if low < 0 else low.bit_length(), high.bit_length()) + 1
