"""The order of steps where a network leaves it open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tnthw.compiler.steps import AddStep, ConvStep, Step, Tensor


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
