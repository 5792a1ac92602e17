"""What to change on a machine so that a network fits: one value for each parameter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tnthw.compiler.feasible import Needs
from tnthw.errors import Lever
from tnthw.machine.accelerator import Accelerator, key_of, limits


def levers(accelerator: Accelerator, needs: Needs) -> tuple[Lever, ...]:
    """Name each parameter as a machine file does, with the value that it needs."""
    return tuple(
        Lever(field=name, key=key_of(name), value=value, present=getattr(accelerator, name))
        for name, value in needs.items()
    )


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
