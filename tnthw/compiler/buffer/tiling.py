"""Row tiles of what a step reads from memory and writes to it, two slots each.

Moving one tile then hides behind computing the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from tnthw.compiler.buffer.allocation import Allocation, Readers, allocate
from tnthw.compiler.buffer.cost import StepCost
from tnthw.compiler.buffer.locations import (
    ConvPlan,
    InPlace,
    LoopOrder,
    OutOfPlace,
    Resident,
    StepPlan,
    Tiled,
    VectorPlan,
)
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import balanced, planes_in
from tnthw.compiler.steps import ConvStep, Step, Tensor
from tnthw.errors import Unmet
from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True)
class Want:
    """Room that a step needs for row tiles of one tensor: `slots` times `words`.

    Attributes
    ----------
    role: "source", "operand" (the other one of an addition) or "output".
    slots, words: how many slots, and words of each.
    readers: who reads them.
    top: whether they are allocated from the buffer's end.
    """

    role: str
    slots: int
    words: int
    readers: Readers
    top: bool

    @property
    def total(self) -> int:
        """Words of all slots."""
        return self.slots * self.words


@dataclass(frozen=True, slots=True)
class TiledStep:
    """A step's plan, and the room that its row tiles take."""

    plan: StepPlan
    taken: tuple[Allocation, ...]


def wanted(residency: Residency, index: int, rows: int) -> list[Want]:
    """List the slots of a step whose row tiles have at most `rows` output rows."""
    step = residency.steps[index]
    height = step.output.shape[1]
    slots = 1 if rows >= height else 2
    found: list[Want] = []

    def want(role: str, tensor: Tensor, n_rows: int) -> None:
        words = planes_in(tensor, residency.accelerator) * n_rows * tensor.shape[2]
        if tensor.name in residency.in_memory:
            found.append(tiles_of(role, slots, words, index))

    source, *operands = step.sources
    want("source", source, _most_of(step, rows))
    for operand in operands:
        want("operand", operand, rows)
    if not residency.adds_in_place(index):
        want("output", step.output, rows)
    return found


def tile_step(
    residency: Residency,
    index: int,
    resident: dict[str, Resident],
    taken: list[Allocation],
    *,
    interleaved: bool,
) -> TiledStep | Unmet:
    """Plan one step: the tile height and the loop order that are done first.

    Parameters
    ----------
    residency: which tensors lie in memory.
    index: of the step.
    resident: where each resident tensor lies.
    taken: what lives while the step runs.
    interleaved: whether the step may run beside the convolution before it.
    """
    step, acc = residency.steps[index], residency.accelerator
    used = sum(each.last - each.first for each in taken)
    smallest, cost = 0, StepCost(step, acc)
    # maps of several images take what they can get: each more tile loads the weights again
    shares = (residency.options.tile_share, 1.0) if step.output.images == 1 else (1.0,)
    for share in shares:
        best: tuple[tuple[int, int], TiledStep] | None = None
        for rows in tile_heights(step.output.shape[1], residency.options.tile_height_step):
            wants = wanted(residency, index, rows)
            smallest = sum(each.total for each in wants)
            if smallest > (acc.activation_words - used) * share:
                continue
            placed = place(wants, taken, acc)
            if placed is None:
                continue
            slots, added = placed
            plan = _plan(residency, index, rows, resident, slots, interleaved)
            if not wants:  # nothing is moved, and every cut only makes for more blocks
                return TiledStep(plan, added)
            for choice in _loop_orders(plan):
                found = cost.of(choice)
                rank = (found.cycles + found.memory, found.memory)
                if best is None or rank < best[0]:
                    best = (rank, TiledStep(choice, added))
        if best is not None:
            return best[1]
    return too_small(step, acc, smallest + used)


def most_input_rows(step: Step, tiles: Iterable[tuple[int, int]]) -> int:
    """Most input rows, halo included, that one of some row tiles needs."""
    return max(high - low for low, high in (input_rows(step, *tile) for tile in tiles))


@lru_cache(maxsize=1 << 12)
def _most_of(step: Step, rows: int) -> int:
    """Most input rows of a row tile where all rows are cut into tiles of at most so many."""
    return most_input_rows(step, balanced(step.output.shape[1], rows))


@lru_cache(maxsize=1 << 10)
def tile_heights(height: int, part: float) -> tuple[int, ...]:
    """Tile heights to try, from the whole image down to one row, each about `part` of the last."""
    found: list[int] = []
    rows = height
    while rows >= 1:
        even = -(-height // -(-height // rows))  # as equal tiles of this many come out
        if even not in found:
            found.append(even)
        rows = min(rows - 1, max(1, int(rows * part)))
    return tuple(found)


def tiles_of(role: str, slots: int, words: int, index: int) -> Want:
    """Slots of step `index`: the array reads its source, the vector unit all others."""
    step = frozenset({index})
    array = role == "source"
    readers = Readers(array=step) if array else Readers(vector=step)
    return Want(role, slots, words, readers, top=not array)


def place(
    wants: list[Want], taken: list[Allocation], accelerator: Accelerator
) -> tuple[dict[str, tuple[int, ...]], tuple[Allocation, ...]] | None:
    """Allocate slots, first words by their role; None where they do not fit."""
    now = list(taken)
    slots: dict[str, tuple[int, ...]] = {}
    for want in wants:
        for _ in range(want.slots):
            found = allocate(now, want.words, accelerator, top=want.top, readers=want.readers)
            if found is None:
                return None
            now.append(found)
            slots[want.role] = (*slots.get(want.role, ()), found.first)
    return slots, tuple(now[len(taken) :])


def tile_location(
    role: str,
    tensor: Tensor,
    rows: int,
    slots: dict[str, tuple[int, ...]],
    resident: dict[str, Resident],
) -> Resident | Tiled:
    """Where a tensor lies for a step: in the slots of its role, or where it is resident."""
    if role in slots:
        return Tiled(slots[role], rows * tensor.shape[2])
    return resident[tensor.name]


def too_small(step: Step, accelerator: Accelerator, words: int) -> Unmet:
    """What breaks where a step's smallest row tile, with what else lives then, takes `words`."""
    return Unmet(
        layer=step.layer,
        statement="one output row with its input rows, and what else must stay, does not fit the "
        "activation buffer in one piece",
        demand=max(words, 1),
        bound=accelerator.activation_words,
        unit=f"words of {accelerator.lanes} activations",
    )


def _plan(
    residency: Residency,
    index: int,
    rows: int,
    resident: dict[str, Resident],
    slots: dict[str, tuple[int, ...]],
    interleaved: bool,
) -> StepPlan:
    step = residency.steps[index]
    tiles = tuple(balanced(step.output.shape[1], rows))

    def location(role: str, tensor: Tensor, n_rows: int) -> Resident | Tiled:
        return tile_location(role, tensor, n_rows, slots, resident)

    source, *operands = step.sources
    sources = [location("source", source, _most_of(step, rows))]
    sources += [location("operand", operand, rows) for operand in operands]
    if isinstance(step, ConvStep) and residency.adds_in_place(index):
        return ConvPlan(
            tiles=tiles,
            source=sources[0],
            output=sources[1],
            addition=InPlace(sources[1], residency.scratch),
        )
    output = location("output", step.output, rows)
    if isinstance(step, ConvStep):
        addition = OutOfPlace(sources[1]) if operands else None
        return ConvPlan(tiles=tiles, source=sources[0], output=output, addition=addition)
    return VectorPlan(tiles=tiles, sources=tuple(sources), output=output, interleaved=interleaved)


def _loop_orders(plan: StepPlan) -> list[StepPlan]:
    """The plan, and with groups outer where the input is tiled and no operand is."""
    if (
        not isinstance(plan, ConvPlan)
        or isinstance(plan.source, Resident)
        or (plan.addition is not None and isinstance(plan.addition.operand, Tiled))
        or len(plan.tiles) == 1
    ):
        return [plan]
    return [plan, replace(plan, order=LoopOrder.GROUPS_OUTER)]
