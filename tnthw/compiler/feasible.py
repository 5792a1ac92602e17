"""What a machine cannot hold, found before anything is compiled."""

from __future__ import annotations

from tnthw.compiler.steps import AddStep, ConvStep, Finish, PoolStep, Step
from tnthw.compiler.weights import kernel_of
from tnthw.errors import InfeasibleError, Unmet
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import LAYOUTS, Opcode


def check(steps: tuple[Step, ...], accelerator: Accelerator) -> None:
    """Raise one report of every bound that some layer breaks.

    Raises
    ------
    InfeasibleError: with the layer, the amount needed, the amount there is, and what would satisfy it.
    """
    unmet: list[Unmet] = []
    for step in steps:
        unmet += _shape(step)
        match step:
            case ConvStep():
                unmet += _convolution(step, accelerator)
                unmet += _terms(step.layer, step.finish, accelerator)
                if step.add is not None:
                    unmet += _add_terms(step.layer, step.add.signs.shape[1], accelerator)
            case AddStep():
                unmet += _add_terms(step.layer, step.node.signs.shape[1], accelerator)
            case PoolStep():
                unmet += _window(step.layer, step.kernel, step.stride, (1, 1))
                unmet += _terms(step.layer, step.finish, accelerator)
            case _:
                pass
    if unmet:
        raise InfeasibleError(accelerator.name, tuple(unmet))


def _convolution(step: ConvStep, acc: Accelerator) -> list[Unmet]:
    found: list[Unmet] = []
    node = step.nodes[-1]
    bits = max(_signed_bits(n.type.low, n.type.high) for n in step.nodes)
    if bits > acc.accumulator_bits:
        found.append(
            Unmet(
                layer=step.layer,
                statement=f"its sums lie between {node.type.low} and {node.type.high} and would overflow "
                "the accumulator",
                demand=bits,
                bound=acc.accumulator_bits,
                unit="bits",
                levers=(f"set accumulator_bits to {bits}",) if bits <= 32 else ("split the layer",),
            )
        )
    for part in step.nodes:
        found += _window(step.layer, kernel_of(part), part.stride, part.dilation)
    if acc.group_chunks > acc.table_rows:
        found.append(
            Unmet(
                layer=step.layer,
                statement="the rescale table does not hold one column group",
                demand=acc.group_chunks,
                bound=acc.table_rows,
                unit="rows",
                levers=(f"set table_rows to {acc.group_chunks}", "raise rescale_channels"),
            )
        )
    return found


def _window(
    layer: str, kernel: tuple[int, int], stride: tuple[int, int], dilation: tuple[int, int]
) -> list[Unmet]:
    limits = {f.name: (1 << f.bits) - 1 for f in LAYOUTS[Opcode.ACCUMULATE]}
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
    used = finish.signs.shape[1]
    while used > 1 and not finish.signs[:, used - 1].any():
        used -= 1
    return _add_terms(layer, used, acc)


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
            levers=(f"set rescale_terms to {terms}", f"lower the network with {acc.rescale_terms} terms"),
        )
    ]


def _signed_bits(low: int, high: int) -> int:
    return max((~low).bit_length() if low < 0 else low.bit_length(), high.bit_length()) + 1



