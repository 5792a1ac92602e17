"""How many images each step of a batch takes at a time.

Early layers have large maps and few weights, late ones the other way round.  Steps that take all
images at once read their weights once, but maps of all of them must lie in the buffer, or pass
through memory; so the first steps of a network run image by image, and the number rises from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tnthw.compiler.batch import Batched, batched
from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.locations import BufferPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.emit.tile_counts import tile_count
from tnthw.compiler.layout import weight_capacity
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Network
from tnthw.errors import InfeasibleError
from tnthw.machine.accelerator import Accelerator

_PATIENCE = 4
"""Beginnings one before the other that are tried without a gain."""

Sizes = tuple[int, ...]
"""Images that each step takes at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A network for several images, and where its tensors lie."""

    batched: Batched
    plan: BufferPlan
    sizes: Sizes


def in_batches(network: Network, accelerator: Accelerator, options: CompilerOptions) -> Batch:
    """Lay out and plan a network that fits a machine for `options.batch` images.

    Raises
    ------
    InfeasibleError: image by image it fits, in passes of so many it does not.
    """
    # Sizes are chosen by a sample of the turns, whose plan need not be that of all of them.
    for sizes in (choose_sizes(network, accelerator, options), (1,) * len(network.steps)):
        laid = batched(network, sizes, options.batch)
        plan = plan_buffer(laid.network, accelerator, options)
        if isinstance(plan, BufferPlan):
            return Batch(batched=laid, plan=plan, sizes=sizes)
        unmet = replace(plan, hint=f"make passes of fewer than {options.batch} images")
    raise InfeasibleError(accelerator.name, (unmet,))


def choose_sizes(network: Network, accelerator: Accelerator, options: CompilerOptions) -> Sizes:
    """Choose how many images each step takes at a time.

    Each number of images, from the most to the fewest, takes over as many steps as should save
    cycles and traffic.  It begins where at most two tensors pass from the steps before.
    """
    images, steps = options.batch, len(network.steps)
    narrow = [first for first in range(steps) if _passing(network, first) <= 2]
    best: Sizes = (1,) * steps
    cost = _cost(network, best, accelerator, options)
    assert cost is not None, "a network that fits runs image by image"
    end = steps
    for size in sorted(_divisors(images), reverse=True)[:-1]:
        if end < steps and best[end] % size:
            continue  # of two images, and then of three, is neither
        found, worse = end, 0
        for first in sorted((each for each in narrow if each < end), reverse=True):
            tried = (1,) * first + (size,) * (end - first) + best[end:]
            tried_cost = _cost(network, tried, accelerator, options)
            if tried_cost is not None and tried_cost < cost:
                best, cost, found, worse = tried, tried_cost, first, 0
            else:
                worse += 1
            if worse == _PATIENCE:
                break
        end = found
    return best


def _passing(network: Network, first: int) -> int:
    """Tensors that steps from `first` on read, and steps before it make."""
    made = {step.output for step in network.steps[:first]}
    joined = {t for each in network.joined for t in (each.whole, *(p for p, _ in each.parts))}
    read = {source for step in network.steps[first:] for source in step.sources}
    return len(read & (made | (joined if first else set())))


def _cost(
    network: Network, sizes: Sizes, accelerator: Accelerator, options: CompilerOptions
) -> int | None:
    """Cycles and beats of memory for all images, None where it does not fit."""
    sample = batched(network, sizes, options.batch, sample=True)
    plan = plan_buffer(sample.network, accelerator, options)
    if not isinstance(plan, BufferPlan):
        return None
    again = {size: _loaded_again(network, sizes, size, accelerator) for size in set(sizes)}
    total = 0.0
    for step, origin, mine in zip(sample.network.steps, sample.origins, plan.steps, strict=True):
        turns, found = options.batch // sizes[origin], estimate(step, mine, accelerator)
        # what stays in the buffer from one turn to the next is not loaded again
        spared = (turns - 1) * (1 - again[sizes[origin]]) * found.weights
        total += turns * (found.cycles + found.memory) - spared
    return round(total)


def _loaded_again(network: Network, sizes: Sizes, size: int, accelerator: Accelerator) -> float:
    """Part of the weights of all steps of a size that each of their turns has to load."""
    rows = sum(
        tile_count(step, accelerator) * accelerator.tile_rows
        for step, mine in zip(network.steps, sizes, strict=True)
        if mine == size and isinstance(step, ConvStep)
    )
    room = weight_capacity(accelerator)
    return 0.0 if rows <= room else 1 - room / (2 * rows)


def _divisors(number: int) -> Iterable[int]:
    return (d for d in range(1, number + 1) if number % d == 0)
