"""The buffer plan of a network: what stays on the chip, what goes through memory, where all lies.

A tensor lies in the activation buffer from the step that makes it to the last that reads it, or in
memory.  Where something does not fit, one tensor is sent to memory and planning starts again.
"""

from __future__ import annotations

from dataclasses import replace

from tnthw.compiler.buffer.allocation import Allocation, allocate
from tnthw.compiler.buffer.locations import BufferPlan, ConvPlan, Rolling, StepPlan
from tnthw.compiler.buffer.residency import LiveRange, Residency
from tnthw.compiler.buffer.rolling import rolling_pair
from tnthw.compiler.buffer.tiling import tile_step, too_small, wanted
from tnthw.compiler.buffer.weaving import weave
from tnthw.compiler.layout import words_of
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import Network
from tnthw.errors import Unmet
from tnthw.machine.accelerator import Accelerator

Placed = list[tuple[LiveRange, Allocation]]
"""What stays in the buffer, and where."""


def plan_buffer(
    network: Network, accelerator: Accelerator, options: CompilerOptions
) -> BufferPlan | Unmet:
    """Plan a network, sending tensors to memory until everything fits.

    Returns
    -------
    The plan, or what does not fit with as much in memory as can be.
    """
    residency = Residency.start(network, accelerator, options)
    while True:
        attempt = _attempt(residency)
        if isinstance(attempt, BufferPlan):
            return weave(residency, _with_short_layers(residency, attempt))
        step, unmet = attempt
        made = {name: place.makers[0] for name, place in residency.places.items()}
        victims = _alive(residency, step, made)
        if not victims:
            # What a vector step makes takes its room from the convolution on that it follows,
            # but goes last: it is made in tiles right behind what it reads.
            leaders = {name: residency.leader(made) for name, made in made.items()}
            victims = _alive(residency, step, leaders)
        if not victims and residency.rolls(step - 1):
            # Both at once need more room than one after the other.
            residency = residency.unroll(step - 1)
            continue
        if not victims:
            return unmet
        residency = residency.spill(residency.places[_victim(residency, victims, step)].whole)


def _with_short_layers(residency: Residency, plan: BufferPlan) -> BufferPlan:
    steps = tuple(
        replace(each, short=i in residency.short) if isinstance(each, ConvPlan) else each
        for i, each in enumerate(plan.steps)
    )
    return replace(plan, steps=steps)


def _alive(residency: Residency, step: int, first: dict[str, int]) -> list[str]:
    """Resident tensors that live at a step, from their first step on."""
    return [
        name
        for name, start in first.items()
        if name not in residency.in_memory and start <= step <= residency.last_use(name)
    ]


def _victim(residency: Residency, victims: list[str], step: int) -> str:
    """The smallest tensor that makes enough room at a step, else the largest.

    Among equals the one that is read least often, since each read loads it again.
    """
    acc = residency.accelerator
    size = {name: words_of(residency.places[name].whole, acc) for name in victims}
    rows = min(residency.steps[step].output.shape[1], residency.options.spill_rows)
    tiles = sum(want.total for want in wanted(residency, step, rows))
    missing = sum(size.values()) + tiles - acc.activation_words
    reads = {
        name: sum(residency.home(t).name == name for s in residency.steps for t in s.sources)
        for name in victims
    }
    enough = [name for name in victims if size[name] >= missing]
    if enough:
        return min(enough, key=lambda n: (size[n], reads[n], n))
    return max(victims, key=lambda n: (size[n], -reads[n], n))


def _attempt(residency: Residency) -> BufferPlan | tuple[int, Unmet]:
    """One plan with a choice of residents, or the step that did not fit and why."""
    placed = allocate_residents(residency)
    if isinstance(placed, tuple):
        return placed
    resident = {
        part.name: residency.resident(part, where.first)
        for live, where in placed
        for name in live.tensors
        for part in residency.homes.parts(residency.places[name].whole)
    }
    plans: list[StepPlan] = []
    tiles: list[Allocation] = []  # of the steps since the last convolution
    for i in range(len(residency.steps)):
        if i < len(plans):
            continue  # planned with the step before it
        leader = residency.leader(i)
        if residency.rolls(i):
            pair = rolling_pair(residency, i, resident, _during(placed, i, i + 1))
            if isinstance(pair, Unmet):
                return i + 1, pair  # what lives during the pool is in the way too
            plans += [pair.convolution, pair.pool]
            tiles = [*pair.taken]  # a vector step behind the pool runs beside both
            continue
        if leader == i:
            tiles = []
        taken = _during(placed, leader, i) + tiles
        found = tile_step(residency, i, resident, taken, interleaved=leader < i)
        if isinstance(found, Unmet) and leader < i:
            tiles = []
            found = tile_step(residency, i, resident, _during(placed, i, i), interleaved=False)
        if isinstance(found, Unmet):
            return i, found
        plans.append(found.plan)
        tiles = [*tiles, *found.taken]
    rolling = {
        step.output.name
        for step, plan in zip(residency.steps, plans, strict=True)
        if isinstance(plan.output, Rolling)
    }
    return BufferPlan(steps=tuple(plans), in_memory=residency.in_memory - rolling)


def allocate_residents(residency: Residency) -> Placed | tuple[int, Unmet]:
    """Allocate all that stays in the buffer, or say at which step it did not fit and why."""
    acc = residency.accelerator
    placed: Placed = []
    scratch = residency.scratch_range()
    if scratch is not None:
        base = residency.scratch[0]
        placed.append((scratch, Allocation(base, base + scratch.words, scratch.readers)))
    for live in sorted(residency.live_ranges(), key=lambda each: (each.first, -each.words)):
        found = allocate(
            _during(placed, live.first, live.last),
            live.words,
            acc,
            top=live.top,
            readers=live.readers,
            tail=live.tail,
        )
        if found is None:
            return live.first, too_small(residency.steps[live.first], acc, live.words)
        placed.append((live, found))
    return placed


def _during(placed: Placed, first: int, last: int) -> list[Allocation]:
    """What lives in some step from `first` to `last`."""
    return [where for live, where in placed if live.first <= last and first <= live.last]
