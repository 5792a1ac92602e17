"""What to change on a machine so that a network fits: one value for each parameter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tnthw.compiler.feasible import Needs
from tnthw.errors import Lever
from tnthw.machine.accelerator import FUNCTION_PAGE, Accelerator, key_of, limits


def levers(accelerator: Accelerator, needs: Needs) -> tuple[Lever, ...]:
    """Name each parameter as a machine file does, with the value that it needs."""
    return tuple(
        Lever(field=name, key=key_of(name), value=value, present=getattr(accelerator, name))
        for name, value in needs.items()
    )


def settled(
    accelerator: Accelerator,
    needs: Needs,
    missing: Callable[[Accelerator], Needs],
    fits: Callable[[Accelerator], bool],
) -> Needs:
    """Find values with which a network fits a machine, none of them larger than it must be.

    What a network needs of one parameter may depend on others: on a wider machine the factors of a
    layer may be longer, with more rows for their steps.  So the values are tried.

    Parameters
    ----------
    accelerator: the machine as it is.
    needs: what it breaks itself asks for.
    missing: what a network needs of a machine beyond what is there; nothing where it fits, or where
        only another network would.
    fits: whether the network fits a machine.

    Returns
    -------
    Values with which nothing is missing.  If the network then fits, it does not with any one of
    them a step less (half as many words or slots, a table, else one less) and the others as they
    are.
    """
    needs = dict(needs)
    while more := missing(_with(accelerator, needs)):
        needs |= more
    if not fits(_with(accelerator, needs)):
        return needs
    before: Needs = {}
    while needs != before:  # one that is lowered may let another be
        before = dict(needs)
        for name in tuple(needs):
            present = getattr(accelerator, name)
            asked = missing(_with(accelerator, needs | {name: present})).get(name, present)
            if asked < needs[name] and fits(_with(accelerator, needs | {name: asked})):
                needs[name] = asked
            while (less := _less(name, needs[name])) >= present:
                if not fits(_with(accelerator, needs | {name: less})):
                    break
                needs[name] = less
    return {name: value for name, value in needs.items() if value > getattr(accelerator, name)}


def _less(name: str, value: int) -> int:
    """The next smaller value of a parameter."""
    if name in ("activation_bank_words", "finish_slots"):
        return value // 2
    return value - (FUNCTION_PAGE if name == "function_entries" else 1)


def buffer_needed(accelerator: Accelerator, fits: Callable[[Accelerator], bool]) -> Needs:
    """Find the smallest activation buffer that a network fits, the number of banks kept.

    Where the largest banks do not do, their number is raised too.

    Parameters
    ----------
    accelerator: a machine whose buffer is too small.
    fits: whether a network fits a machine.

    Returns
    -------
    Parameters and their values; empty where no buffer is large enough.
    """
    for needs in _buffers(accelerator):
        if fits(_with(accelerator, needs)):
            return needs
    return {}


def _buffers(accelerator: Accelerator) -> Iterator[Needs]:
    (_, most_words), (_, most_banks) = limits("activation_bank_words"), limits("activation_banks")
    words = 2 * accelerator.activation_bank_words
    while words <= most_words:
        yield {"activation_bank_words": words}
        words *= 2
    banks = accelerator.activation_banks
    while banks < most_banks:
        banks = min(2 * banks, most_banks)
        if accelerator.activation_bank_words == most_words:
            yield {"activation_banks": banks}
        else:
            yield {"activation_banks": banks, "activation_bank_words": most_words}


def _with(accelerator: Accelerator, needs: Needs) -> Accelerator:
    values: dict[str, Any] = dict(needs)
    return replace(accelerator, **values)
