"""Homes of tensors: which stay in the activation buffer, for how long, and who reads them there."""

from __future__ import annotations

from dataclasses import dataclass, field

from tnthw.compiler.buffer.allocation import Place, find_place
from tnthw.compiler.layout import words_of
from tnthw.compiler.steps import ConvStep, PoolStep, Step, Tensor
from tnthw.machine.accelerator import Accelerator


@dataclass(slots=True)
class Item:
    """A resident tensor: words that must not move from step `first` to step `last`.

    `array_reads` and `vector_reads` are the steps during which each unit reads it.
    """

    words: int
    first: int
    last: int
    top: bool
    base: int = -1
    tensors: list[str] = field(default_factory=list)
    array_reads: set[int] = field(default_factory=set)
    vector_reads: set[int] = field(default_factory=set)

    @property
    def place(self) -> Place:
        """Its words and readers, for placing others."""
        return Place(
            self.base,
            self.base + self.words,
            frozenset(self.array_reads),
            frozenset(self.vector_reads),
        )


class Homes:
    """Which tensors of a network live in memory (`in_memory`), and what follows from that.

    The network's input and result always do.
    """

    def __init__(
        self,
        accelerator: Accelerator,
        source: Tensor,
        result: Tensor,
        steps: tuple[Step, ...],
    ) -> None:
        self.accelerator = accelerator
        self.source = source
        self.result = result
        self.steps = steps
        self.in_memory = {source.name, result.name}
        self.made: dict[str, int] = {s.output.name: i for i, s in enumerate(steps)}
        self.read_last: dict[str, int] = {}
        for i, step in enumerate(steps):
            for tensor in step.sources:
                self.read_last[tensor.name] = i
        self.tensors = {s.output.name: s.output for s in steps}
        self.vector_read = self._read_by_vector_unit()

    def leader(self, index: int) -> int:
        """The convolution that a vector step follows directly, or the step itself."""
        first = index
        while first > 0 and not isinstance(self.steps[first], ConvStep):
            first -= 1
        return first if isinstance(self.steps[first], ConvStep) else index

    def rolls(self, index: int) -> bool:
        """True for a convolution too large for the buffer, read only by the pool that follows."""
        if index + 1 >= len(self.steps):
            return False
        step, pool = self.steps[index], self.steps[index + 1]
        name = step.output.name
        return (
            isinstance(step, ConvStep)
            and step.add is None
            and isinstance(pool, PoolStep)
            and pool.source is step.output
            and name in self.in_memory
            and name != self.result.name
            and sum(step.output in other.sources for other in self.steps) == 1
        )

    def _read_by_vector_unit(self) -> set[str]:
        """Tensors that the vector unit reads; they start from the other end, in other banks."""
        names: set[str] = set()
        for step in self.steps:
            for tensor in step.sources:
                if not (isinstance(step, ConvStep) and tensor is step.source):
                    names.add(tensor.name)
        return names

    def resident_items(self) -> list[Item]:
        """The tensors that stay in the buffer; a sum and the operand that it overwrites are one."""
        items: dict[str, Item] = {}
        for i, step in enumerate(self.steps):
            name = step.output.name
            if name in self.in_memory:
                continue
            last = self.read_last.get(name, i)
            if self.overwrites_skip(i) and isinstance(step, ConvStep) and step.skip is not None:
                item = items[step.skip.name]
                item.last = max(item.last, last)
                item.tensors.append(name)
                items[name] = item
            else:
                items[name] = Item(
                    words_of(step.output, self.accelerator),
                    self.leader(i),
                    last,
                    name in self.vector_read,
                    tensors=[name],
                )
            array, vector = self._reads(name, i)
            items[name].array_reads |= array
            items[name].vector_reads |= vector
        return list({id(item): item for item in items.values()}.values())

    def _reads(self, name: str, made: int) -> tuple[set[int], set[int]]:
        """Steps during which the array and the vector unit read a tensor.

        Counted by their convolution.
        """
        array: set[int] = set()
        vector: set[int] = set()
        maker = self.steps[made]
        if isinstance(maker, ConvStep) and maker.add is not None:
            vector.add(made)  # the addition reads it back, or its other operand in the same place
        for i, step in enumerate(self.steps):
            if isinstance(step, ConvStep) and step.source.name == name:
                array.add(i)
            elif any(source.name == name for source in step.sources):
                vector.add(self.leader(i))
            if isinstance(step, ConvStep) and step.skip is not None and step.skip.name == name:
                vector.add(i)
        return array, vector

    def overwrites_skip(self, index: int) -> bool:
        """True where the sum of a convolution with addition may be written over its skip operand.

        Both have one home, so the skip operand must be dead afterwards, and both resident or both
        staged.
        """
        step = self.steps[index]
        if not isinstance(step, ConvStep) or step.skip is None or step.skip is step.source:
            return False
        if 16 * self.middle_words > self.accelerator.activation_words:
            return False  # a small buffer has no room for slots beside the tensors
        same_home = (step.skip.name in self.in_memory) == (step.output.name in self.in_memory)
        if step.skip.name in self.in_memory:
            return same_home  # the staged copy is scratch in any case
        return same_home and self.read_last[step.skip.name] == index

    @property
    def middle_words(self) -> int:
        """Words of one slot for the rescaled convolution before its addition."""
        acc = self.accelerator
        return max(1, acc.group_channels // acc.word_channels) * acc.pixels

    def middle_item(self) -> list[Item]:
        """The two slots at the top of the buffer, away from what the array reads.

        If any step has them.
        """
        if not any(self.overwrites_skip(i) for i in range(len(self.steps))):
            return []
        words = 2 * self.middle_words
        base = self.accelerator.activation_words - words
        adding = {i for i in range(len(self.steps)) if self.overwrites_skip(i)}
        return [Item(words, 0, len(self.steps), True, base=base, vector_reads=adding)]

    def fit(self, placed: list[Item], item: Item) -> int | None:
        """Where an item goes among those placed before it; None where it does not fit."""
        taken = [p.place for p in placed if p.first <= item.last and item.first <= p.last]
        return find_place(taken, item.words, self.accelerator, item.top, item.place)
