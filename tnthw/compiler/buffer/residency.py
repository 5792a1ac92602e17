"""Which tensors stay in the activation buffer, for how long, and who reads them there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from tnthw.compiler.buffer.allocation import Readers
from tnthw.compiler.layout import words_of
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Network, PoolStep, Step, Tensor
from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveRange:
    """Words that must not move from step `first` to step `last`.

    Attributes
    ----------
    tensors: names of the tensors that lie there; a sum and the operand that it overwrites are two.
    words, first, last: how many, and the steps, both inclusive.
    top: whether they are allocated from the buffer's end, away from what only the array reads.
    readers: the steps during which each unit reads them, each counted by its convolution.
    """

    tensors: tuple[str, ...]
    words: int
    first: int
    last: int
    top: bool
    readers: Readers


@dataclass(frozen=True, kw_only=True)
class Residency:
    """Which tensors of a network lie in memory, and what follows from that.

    Attributes
    ----------
    network, accelerator, options: what is compiled, for what, and how.
    in_memory: names of the tensors in memory; the network's input and result always are.
    """

    network: Network
    accelerator: Accelerator
    options: CompilerOptions
    in_memory: frozenset[str]

    @classmethod
    def start(
        cls, network: Network, accelerator: Accelerator, options: CompilerOptions
    ) -> Residency:
        """Everything in the buffer but the network's input and result."""
        ends = frozenset({network.source.name, network.result.name})
        return cls(network=network, accelerator=accelerator, options=options, in_memory=ends)

    def spill(self, name: str) -> Residency:
        """The same with one more tensor in memory."""
        return replace(self, in_memory=self.in_memory | {name})

    # Facts of the network ------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[Step, ...]:
        """The network's steps."""
        return self.network.steps

    @cached_property
    def made(self) -> dict[str, int]:
        """The step that makes each tensor, but for the network's input."""
        return {step.output.name: i for i, step in enumerate(self.steps)}

    @cached_property
    def read_last(self) -> dict[str, int]:
        """The last step that reads each tensor, of those that are read."""
        return {t.name: i for i, step in enumerate(self.steps) for t in step.sources}

    @cached_property
    def vector_read(self) -> frozenset[str]:
        """Tensors that the vector unit reads."""
        return frozenset(
            tensor.name
            for step in self.steps
            for tensor in step.sources
            if not (isinstance(step, ConvStep) and tensor is step.source)
        )

    def tensor(self, name: str) -> Tensor:
        """The tensor that a step makes under a name."""
        return self.steps[self.made[name]].output

    def leader(self, index: int) -> int:
        """The convolution that a vector step follows directly, or the step itself."""
        for first in range(index, -1, -1):
            if isinstance(self.steps[first], ConvStep):
                return first
        return index

    def last_use(self, name: str) -> int:
        """The last step that a tensor lives in."""
        return self.read_last.get(name, self.made[name])

    # What follows from the choice ----------------------------------------------------------------

    def rolls(self, index: int) -> bool:
        """True for a convolution too large for the buffer, read only by the pool that follows."""
        if index + 1 >= len(self.steps):
            return False
        step, pool = self.steps[index], self.steps[index + 1]
        name = step.output.name
        return (
            isinstance(step, ConvStep)
            and step.residual is None
            and isinstance(pool, PoolStep)
            and pool.source is step.output
            and name in self.in_memory
            and name != self.network.result.name
            and sum(step.output in other.sources for other in self.steps) == 1
        )

    def adds_in_place(self, index: int) -> bool:
        """True where the sum of a convolution with addition may be written over its operand.

        Both then lie in one place, so either both are in memory, or both are resident and the
        operand dies here.
        """
        step = self.steps[index]
        if not isinstance(step, ConvStep) or step.residual is None:
            return False
        operand = step.residual.operand
        if operand is step.source:
            return False
        if self.options.scratch_parts * self.scratch_words > self.accelerator.activation_words:
            return False
        if operand.name in self.in_memory:  # its tiles are copies, which may be overwritten
            return step.output.name in self.in_memory
        return step.output.name not in self.in_memory and self.read_last[operand.name] == index

    @property
    def scratch_words(self) -> int:
        """Words of one block of a convolution before its addition."""
        acc = self.accelerator
        return max(1, acc.group_channels // acc.word_channels) * acc.pixels

    @cached_property
    def scratch(self) -> tuple[int, int]:
        """First words of the scratch double buffer: at the end, away from what the array reads."""
        base = self.accelerator.activation_words - 2 * self.scratch_words
        return base, base + self.scratch_words

    def scratch_range(self) -> LiveRange | None:
        """The scratch double buffer, None where no step adds in place."""
        adding = frozenset(i for i in range(len(self.steps)) if self.adds_in_place(i))
        if not adding:
            return None
        return LiveRange(
            tensors=(),
            words=2 * self.scratch_words,
            first=0,
            last=len(self.steps),
            top=True,
            readers=Readers(vector=adding),
        )

    def live_ranges(self) -> list[LiveRange]:
        """The tensors that stay in the buffer, in the order in which they are made."""
        found: dict[str, LiveRange] = {}
        for i, step in enumerate(self.steps):
            name = step.output.name
            if name in self.in_memory:
                continue
            readers = self._readers(name, i)
            if self.adds_in_place(i) and isinstance(step, ConvStep) and step.residual is not None:
                shared = found[step.residual.operand.name]
                merged = replace(
                    shared,
                    tensors=(*shared.tensors, name),
                    last=max(shared.last, self.last_use(name)),
                    readers=Readers(
                        shared.readers.array | readers.array,
                        shared.readers.vector | readers.vector,
                    ),
                )
                for each in merged.tensors:
                    found[each] = merged
            else:
                found[name] = LiveRange(
                    tensors=(name,),
                    words=words_of(step.output, self.accelerator),
                    first=self.leader(i),
                    last=self.last_use(name),
                    top=name in self.vector_read,
                    readers=readers,
                )
        return list({live.tensors[0]: live for live in found.values()}.values())

    def _readers(self, name: str, made: int) -> Readers:
        """Steps during which the array and the vector unit read a tensor."""
        array: set[int] = set()
        vector: set[int] = set()
        maker = self.steps[made]
        if isinstance(maker, ConvStep) and maker.residual is not None:
            vector.add(made)  # the addition reads it back, or its other operand in the same place
        for i, step in enumerate(self.steps):
            if isinstance(step, ConvStep):
                if step.source.name == name:
                    array.add(i)
                if step.residual is not None and step.residual.operand.name == name:
                    vector.add(i)
            elif any(source.name == name for source in step.sources):
                vector.add(self.leader(i))
        return Readers(frozenset(array), frozenset(vector))
