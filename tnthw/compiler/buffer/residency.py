"""Which tensors stay in the activation buffer, for how long, and who reads them there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from tnthw.compiler.buffer.allocation import Readers
from tnthw.compiler.buffer.locations import Resident
from tnthw.compiler.buffer.short import short_layers
from tnthw.compiler.homes import Homes
from tnthw.compiler.layout import digits_of, words_of
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, Network, PoolStep, Step, Tensor
from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveRange:
    """Words that must not move from step `first` to step `last`.

    Attributes
    ----------
    tensors: names of the places; a sum and the operand that it overwrites are two.
    words, first, last: how many, and the steps, both inclusive.
    top: whether they are allocated from the buffer's end, away from what only the array reads.
    readers: the steps during which each unit reads them, each counted by its convolution.
    tail: words at the end that the vector unit may still read while the array begins to read.
    """

    tensors: tuple[str, ...]
    words: int
    first: int
    last: int
    top: bool
    readers: Readers
    tail: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Room for one tensor, or for several that lie one behind the other.

    Attributes
    ----------
    whole: all that lies there as one tensor.
    makers: the steps that make it, in order.
    """

    whole: Tensor
    makers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Residency:
    """Which tensors of a network lie in memory, and what follows from that.

    Attributes
    ----------
    network, accelerator, options: what is compiled, for what, and how.
    homes: which tensors lie in others.
    in_memory: names of the tensors in memory; the network's input and result always are, and what
        lies in one tensor with another goes there with it.
    unrolled: convolutions whose result goes through memory to the pool that follows.
    """

    network: Network
    accelerator: Accelerator
    options: CompilerOptions
    homes: Homes
    in_memory: frozenset[str]
    unrolled: frozenset[int] = frozenset()

    @classmethod
    def start(
        cls, network: Network, accelerator: Accelerator, options: CompilerOptions
    ) -> Residency:
        """Everything in the buffer but the network's input and result."""
        homes = Homes(network, accelerator)
        found = cls(
            network=network,
            accelerator=accelerator,
            options=options,
            homes=homes,
            in_memory=frozenset(),
        )
        return found.spill(network.source).spill(homes.of(network.result).whole)

    def spill(self, whole: Tensor) -> Residency:
        """The same with one more tensor in memory, and all that lies in it."""
        names = frozenset(part.name for part in self.homes.parts(whole))
        return replace(self, in_memory=self.in_memory | names)

    def unroll(self, index: int) -> Residency:
        """The same with one more convolution whose result is stored before its pool reads it."""
        return replace(self, unrolled=self.unrolled | {index})

    # Facts of the network ------------------------------------------------------------------------

    @property
    def steps(self) -> tuple[Step, ...]:
        """The network's steps."""
        return self.network.steps

    @cached_property
    def places(self) -> dict[str, Place]:
        """What the steps make, but for the parts of what lies in one piece, under its name."""
        found: dict[str, Place] = {}
        for i, step in enumerate(self.steps):
            whole = self.home(step.output)
            before = found.get(whole.name)
            makers = (i,) if before is None else (*before.makers, i)
            if before is None and whole.name in self.network.standing:
                makers = (0, i)
            found[whole.name] = Place(whole=whole, makers=makers)
        return found

    @cached_property
    def short(self) -> frozenset[int]:
        """The layers that are so short that it matters how they begin and end."""
        return short_layers(self.steps, self.accelerator)

    @cached_property
    def read_last(self) -> dict[str, int]:
        """The last step that reads in each place, of those that are read."""
        return {self.home(t).name: i for i, step in enumerate(self.steps) for t in step.sources}

    @cached_property
    def _read_in(self) -> dict[str, list[int]]:
        """The steps that read in each place, in order, of those that are read."""
        found: dict[str, list[int]] = {}
        for i, step in enumerate(self.steps):
            for name in {self.home(tensor).name for tensor in step.sources}:
                found.setdefault(name, []).append(i)
        return found

    @cached_property
    def vector_read(self) -> frozenset[str]:
        """Places that the vector unit reads in."""
        return frozenset(
            self.home(tensor).name
            for step in self.steps
            for tensor in step.sources
            if not (isinstance(step, ConvStep) and tensor is step.source)
        )

    def home(self, tensor: Tensor) -> Tensor:
        """The tensor that another lies in, or itself."""
        return self.homes.of(tensor).whole

    def begin(self, index: int) -> int:
        """The step from which on what a step makes needs its place.

        A convolution that another goes beside may write before that one has read all of its input.
        """
        return index - 1 if index - 1 in self.network.paired else self.leader(index)

    def leader(self, index: int) -> int:
        """The convolution that a vector step follows directly, or the step itself."""
        for first in range(index, -1, -1):
            if isinstance(self.steps[first], ConvStep):
                return first
        return index

    def follower(self, index: int) -> int:
        """The convolution that comes next after a step, or the last step."""
        last = len(self.steps) - 1
        later = range(index + 1, last)
        return next((i for i in later if isinstance(self.steps[i], ConvStep)), last)

    def last_use(self, name: str) -> int:
        """The last step that a place is needed in."""
        return max(self.read_last.get(name, 0), self.places[name].makers[-1])

    def resident(self, tensor: Tensor, base: int) -> Resident:
        """Where a tensor lies whose home begins at word `base`."""
        home = self.homes.of(tensor)
        _, height, width = home.whole.shape
        return Resident(base + (home.plane * height + home.row) * width, height * width)

    # What follows from the choice ----------------------------------------------------------------

    def rolls(self, index: int) -> bool:
        """True for a convolution too large for the buffer, read only by the pool that follows."""
        if not 0 <= index < len(self.steps) - 1 or index in self.unrolled:
            return False
        step, pool = self.steps[index], self.steps[index + 1]
        name = step.output.name
        return (
            isinstance(step, ConvStep)
            and step.output.images == 1
            and step.residual is None
            and isinstance(pool, PoolStep)
            and pool.source is step.output
            and name in self.in_memory
            and self.homes.alone(step.output)
            and name != self.network.result.name
            and sum(step.output in other.sources for other in self.steps) == 1
        )

    def adds_in_place(self, index: int) -> bool:
        """True where the sum of a convolution with addition may be written over its operand.

        Both then lie in one place, so either both are in memory, or both are resident, the operand
        dies here, and neither has its place in a concat.
        """
        step = self.steps[index]
        if not isinstance(step, ConvStep) or step.residual is None:
            return False
        operand = step.residual.operand
        if operand is step.source:
            return False
        if self.options.scratch_parts * self.scratch_words > self.accelerator.activation_words:
            return False
        if digits_of(operand, self.accelerator) != digits_of(step.output, self.accelerator):
            return False
        if operand.name in self.in_memory:  # its tiles are copies, which may be overwritten
            return step.output.name in self.in_memory
        if not (self.homes.alone(operand) and self.homes.alone(step.output)):
            return False
        return step.output.name not in self.in_memory and self.read_last[operand.name] == index

    @cached_property
    def scratch_words(self) -> int:
        """Words of one block of a convolution before its addition, of the most digits of any."""
        acc = self.accelerator
        digits = [
            digits_of(step.output, acc)
            for step in self.steps
            if isinstance(step, ConvStep) and step.residual is not None
        ]
        planes = max(1, acc.group_channels // acc.word_channels)
        return planes * max(digits, default=1) * acc.pixels

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
            whole = self.home(step.output)
            name = whole.name
            if name in self.in_memory or name in found:
                continue
            readers = self._readers(self.places[name])
            if self.adds_in_place(i) and isinstance(step, ConvStep) and step.residual is not None:
                shared = found[step.residual.operand.name]
                both = Readers(
                    shared.readers.array | readers.array,
                    shared.readers.vector | readers.vector,
                    shared.readers.before | readers.before,
                )
                merged = replace(
                    shared,
                    tensors=(*shared.tensors, name),
                    last=max(shared.last, self.last_use(name)),
                    readers=both,
                    tail=self._tail(whole) if both.vector & both.before else 0,
                )
                for each in merged.tensors:
                    found[each] = merged
            else:
                found[name] = LiveRange(
                    tensors=(name,),
                    words=words_of(whole, self.accelerator),
                    first=self.begin(self.places[name].makers[0]),
                    last=self.last_use(name),
                    top=name in self.vector_read,
                    readers=readers,
                )
        return list({live.tensors[0]: live for live in found.values()}.values())

    def _tail(self, tensor: Tensor) -> int:
        """Words of a tensor's last column group."""
        acc = self.accelerator
        planes = max(1, acc.group_channels // acc.word_channels) * digits_of(tensor, acc)
        return planes * tensor.shape[1] * tensor.shape[2]

    def _readers(self, place: Place) -> Readers:
        """Steps during which the array and the vector unit read in a place."""
        array: set[int] = set()
        vector: set[int] = set()
        before: set[int] = set()
        # what is larger than a bank shares banks whatever its place
        fits = words_of(place.whole, self.accelerator) <= self.accelerator.activation_bank_words
        for made in place.makers:
            maker = self.steps[made]
            if isinstance(maker, ConvStep) and maker.residual is not None:
                vector.add(made)  # the addition reads it back, or its other operand in its place
        for i in self._read_in.get(place.whole.name, ()):
            step = self.steps[i]
            if isinstance(step, ConvStep):
                if self.home(step.source) is place.whole:
                    array.add(i)
                    if i and fits and i in self.short:
                        before.add(self.leader(i - 1))
                if step.residual is not None and self.home(step.residual.operand) is place.whole:
                    vector.add(i)
            else:
                vector.add(self.leader(i))
                if self.leader(i) - 1 in self.network.paired:
                    # it follows the convolution before that one, so it may end during the next
                    vector.add(self.follower(i))
        return Readers(frozenset(array), frozenset(vector), frozenset(before))
