"""Staging: places for the bands of what a step reads from memory and writes to it."""

from __future__ import annotations

from dataclasses import replace

from tnthw.compiler.buffer.allocation import Place, find_place
from tnthw.compiler.buffer.bands import Slots, StepPlan, input_rows
from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.residency import Homes, Item
from tnthw.compiler.layout import balanced
from tnthw.compiler.steps import ConvStep, Step, Tensor
from tnthw.errors import Unmet
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import planes_of


class Stager:
    """Plans the steps of a network one at a time, with the largest bands that fit.

    Parameters
    ----------
    homes: where the tensors live.
    share: part of the free buffer that one step's staging may take, so that the next step's first
        bands can be loaded early.
    """

    def __init__(self, homes: Homes, share: float) -> None:
        self.homes, self.share = homes, share
        self.accelerator, self.steps = homes.accelerator, homes.steps

    def step(
        self, index: int, placed: list[Item], staged: list[Place], since: int
    ) -> StepPlan | Unmet:
        """Plan one step.

        Parameters
        ----------
        index: of the step.
        placed: resident tensors.
        staged: places of the steps that run at the same time; this step's are added.
        since: the first step that runs at the same time (its own index if none does).
        """
        step = self.steps[index]
        taken = [p.place for p in placed if p.first <= index and since <= p.last]
        taken += staged
        used = sum(p.last - p.first for p in taken)
        smallest = 0
        for share in (self.share, 1.0):
            best: tuple[tuple[int, int], StepPlan, list[Place]] | None = None
            for rows in _heights(step.output.shape[1]):
                wanted = self.staging(index, rows)
                smallest = sum(words for _, words in wanted)
                if smallest > (self.accelerator.activation_words - used) * share:
                    continue
                now = list(taken)
                plan = self._place(index, rows, wanted, now, since < index)
                if plan is None:
                    continue
                for choice in _loop_orders(step, plan):
                    found = estimate(step, choice, self.homes.in_memory, self.accelerator)
                    rank = (found.cycles, found.memory)
                    if best is None or rank < best[0]:
                        best = (rank, choice, now[len(taken) :])
            if best is not None:
                staged.extend(best[2])
                return best[1]
        return too_small(step, self.accelerator, smallest + used)

    def staging(self, index: int, rows: int) -> list[tuple[str, int]]:
        """(operand, words) of each staging place when a band has `rows` output rows."""
        step, acc = self.steps[index], self.accelerator
        height = step.output.shape[1]
        slots = 1 if rows >= height else 2
        wanted: list[tuple[str, int]] = []

        def stage(operand: str, tensor: Tensor, n_rows: int) -> None:
            words = planes_of(tensor.shape[0], acc) * n_rows * tensor.shape[2]
            wanted.extend([(operand, words)] * slots)

        source = step.sources[0]
        if source.name in self.homes.in_memory:
            stage("source", source, self._source_rows(step, rows))
        skip = step.sources[1] if len(step.sources) > 1 else None
        if skip is not None and skip.name in self.homes.in_memory:
            stage("skip", skip, rows)
        if step.output.name in self.homes.in_memory and not self.homes.overwrites_skip(index):
            stage("output", step.output, rows)
        return wanted

    def _source_rows(self, step: Step, rows: int) -> int:
        height = step.output.shape[1]
        most = 0
        for first, last in balanced(height, rows):
            low, high = input_rows(step, first, last)
            most = max(most, high - low)
        return most

    def _place(
        self,
        index: int,
        rows: int,
        wanted: list[tuple[str, int]],
        taken: list[Place],
        interleaved: bool,
    ) -> StepPlan | None:
        step, acc = self.steps[index], self.accelerator
        bases: dict[str, list[int]] = {}
        for operand, words in wanted:
            reader = reader_of(operand, index)
            base = find_place(taken, words, acc, operand != "source", reader)
            if base is None:
                return None
            taken.append(replace(reader, first=base, last=base + words))
            bases.setdefault(operand, []).append(base)

        def slots(operand: str, plane_words: int) -> Slots | None:
            return Slots(tuple(bases[operand]), plane_words) if operand in bases else None

        source = step.sources[0]
        width = step.output.shape[2]
        return StepPlan(
            bands=tuple(balanced(step.output.shape[1], rows)),
            source=slots("source", self._source_rows(step, rows) * source.shape[2]),
            skip=slots("skip", rows * width),
            output=slots("output", rows * width),
            middle=self._middle_slots() if self.homes.overwrites_skip(index) else None,
            output_in_skip=self.homes.overwrites_skip(index),
            interleaved=interleaved,
        )

    def _middle_slots(self) -> Slots:
        words = self.homes.middle_words
        base = self.accelerator.activation_words - 2 * words
        return Slots((base, base + words), self.accelerator.pixels)


def _loop_orders(step: Step, plan: StepPlan) -> list[StepPlan]:
    """The plan, and with groups outer where only the input is staged in several bands."""
    if (
        not isinstance(step, ConvStep)
        or plan.source is None
        or plan.skip is not None
        or len(plan.bands) == 1
    ):
        return [plan]
    return [plan, replace(plan, groups_outer=True)]


def _heights(height: int) -> list[int]:
    """Band heights to try, from the whole image down to one row, each a tenth or so smaller."""
    found: list[int] = []
    rows = height
    while rows >= 1:
        even = -(-height // -(-height // rows))  # as equal bands of this many come out
        if even not in found:
            found.append(even)
        rows = min(rows - 1, rows * 9 // 10)
    return found


def reader_of(operand: str, index: int) -> Place:
    """Who reads a staged operand of a step: the array its source, the vector unit the others."""
    step = frozenset({index})
    if operand == "source":
        return Place(-1, -1, array_reads=step)
    return Place(-1, -1, vector_reads=step)


def place_all(
    wanted: list[tuple[str, int]], taken: list[Place], acc: Accelerator, index: int
) -> dict[str, list[int]] | None:
    """Places of several operands of a step, appended to `taken`; None where they do not fit."""
    bases: dict[str, list[int]] = {}
    for operand, words in wanted:
        reader = reader_of(operand, index)
        base = find_place(taken, words, acc, operand != "source", reader)
        if base is None:
            return None
        taken.append(replace(reader, first=base, last=base + words))
        bases.setdefault(operand, []).append(base)
    return bases


def too_small(step: Step, acc: Accelerator, words: int) -> Unmet:
    """What breaks where a step's smallest band, with what else lives then, takes `words` words."""
    banks = -(-words // acc.activation_bank_words)
    return Unmet(
        layer=step.layer,
        statement="one output row with its input rows does not fit the activation buffer",
        demand=words,
        bound=acc.activation_words,
        unit=f"words of {acc.lanes} activations",
        levers=(
            f"set activation_banks to {banks}"
            if banks <= 16
            else f"set activation_bank_words to {1 << (-(-words // 16) - 1).bit_length()}",
            "use a smaller image",
        ),
    )
