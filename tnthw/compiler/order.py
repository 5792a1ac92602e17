"""The order of steps where a network leaves it open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tnthw.compiler.finish import passes_of
from tnthw.compiler.layout import digits_of, groups_of
from tnthw.compiler.steps import AddStep, ConvStep, Network, Step, Tensor
from tnthw.machine.accelerator import FINISH_LATENCY, Accelerator


def shortcuts_first(
    steps: Sequence[Step], source: Tensor, readers: Mapping[str, int]
) -> list[Step]:
    """Run the convolution on a shortcut before the branch that it goes around.

    An addition is made with the convolution that comes last before it.  Where that is the one on
    the shortcut, whose input has waited in the buffer all the while, it may come first instead:
    then its result waits, and the vector unit adds while the array is busy with the branch.

    Parameters
    ----------
    steps: in an order in which they may run.
    source: the network's input.
    readers: how many steps and concats read each tensor.
    """
    order = list(steps)
    for addition in steps:
        if not isinstance(addition, AddStep) or addition.a is addition.b:
            continue
        made_at = {step.output.name: i for i, step in enumerate(order)}
        ends = [made_at.get(each.name, -1) for each in (addition.a, addition.b)]
        if min(ends) < 0:
            continue
        branch, shortcut = (order[i] for i in sorted(ends))
        if not isinstance(branch, ConvStep) or not isinstance(shortcut, ConvStep):
            continue
        given = shortcut.source.name
        known = given == source.name or given in made_at
        if known and readers[shortcut.output.name] == 1:
            order.remove(shortcut)
            order.insert(made_at.get(given, -1) + 1, shortcut)
    return order


def short_ones_late(network: Network, accelerator: Accelerator) -> Network:
    """Run a convolution on a shortcut right before the one that adds it, where it is short.

    One whose blocks are so short that most of a DRAIN is its latency goes beside the other, which
    keeps the array (`tnthw.compiler.buffer.weaving`).
    """
    steps = list(network.steps)
    joined = [part for each in network.joined for part, _ in each.parts]
    for adding in network.steps:
        if not isinstance(adding, ConvStep) or adding.residual is None:
            continue
        operand = adding.residual.operand
        shortcut = next((step for step in steps if step.output is operand), None)
        if (
            isinstance(shortcut, ConvStep)
            and shortcut.residual is None
            and shortcut.output is not adding.source
            and sum(operand in step.sources for step in steps) == 1
            and operand not in joined
            and _is_short(shortcut, accelerator)
        ):
            steps.remove(shortcut)
            steps.insert(steps.index(adding), shortcut)
    return replace(network, steps=tuple(steps))


def _is_short(step: ConvStep, accelerator: Accelerator) -> bool:
    """Whether a block's results take less of the vector unit than its latency.

    And whether there are more blocks than banks of accumulators, so that they wait for it.
    """
    _, height, width = step.output.shape
    positions = min(height * width, accelerator.pixels)
    return len(groups_of(step.output, accelerator)) > 2 and all(
        positions * each.interval(1, digits_of(step.output, accelerator), accelerator)
        < FINISH_LATENCY + accelerator.ring * each.passes
        for each in passes_of(step.grid, step.output.slices, accelerator)
    )
