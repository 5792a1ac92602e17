"""How many images each step of a batch takes at a time.

Early layers have large maps and few weights, late ones the other way round.  Steps that take all
images at once read their weights once, but maps of all of them must lie in the buffer, or pass
through memory; so the first steps of a network run image by image, and the number rises from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tnthw.compiler.ahead import ways_ahead
from tnthw.compiler.batch import Batched, batched
from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.locations import BufferPlan, ConvPlan, StepPlan
from tnthw.compiler.buffer.plan import plan_buffer
from tnthw.compiler.buffer.short import short_layers
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
    """A network for several images, and where its tensors lie.

    Attributes
    ----------
    batched, plan: the steps and their places.
    sizes: images that each step takes at a time.
    others: the steps in other orders, which may take less, and their places.
    """

    batched: Batched
    plan: BufferPlan
    sizes: Sizes
    others: tuple[tuple[Batched, BufferPlan], ...] = ()


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
            others = tuple(_ahead(network, sizes, laid, plan, accelerator, options))
            return Batch(batched=laid, plan=plan, sizes=sizes, others=others)
        unmet = replace(plan, hint=f"make passes of fewer than {options.batch} images")
    raise InfeasibleError(accelerator.name, (unmet,))


def _ahead(
    network: Network,
    sizes: Sizes,
    laid: Batched,
    plan: BufferPlan,
    accelerator: Accelerator,
    options: CompilerOptions,
) -> Iterator[tuple[Batched, BufferPlan]]:
    """Ways to begin each image beside the one before, of a short network.

    Steps that begin with several images may go image by image for it.  Only ways that leave as
    much on the chip are worth a try, and those in which all go beside each other: otherwise steps
    have other neighbours for nothing.
    """
    if not short_layers(network.steps, accelerator):
        return
    ways, alone = [laid], tuple(1 if size == sizes[0] else size for size in sizes)
    if alone != sizes:
        ways.append(batched(network, alone, options.batch))
    outside = _outside(laid, plan)
    for way in (each for given in ways for each in ways_ahead(given)):
        found = plan_buffer(way.network, accelerator, options)
        if (
            isinstance(found, BufferPlan)
            and _outside(way, found) == outside
            and all(_woven(found.steps[index + 1]) for index in way.network.paired)
        ):
            yield way, found


def _outside(laid: Batched, plan: BufferPlan) -> set[int]:
    """Which steps of the network of one image make what lies in memory."""
    return {
        origin
        for step, origin in zip(laid.network.steps, laid.origins, strict=True)
        if step.output.name in plan.in_memory
    }


def _woven(plan: StepPlan) -> bool:
    return isinstance(plan, ConvPlan) and plan.woven


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
