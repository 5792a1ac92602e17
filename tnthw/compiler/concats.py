"""Concats by placement: operands are made where the concat lies, so that it costs nothing.

A tensor lies in planes of words.  The operands of a concat lie one behind the other, each beginning
with a plane of its own; where an operand does not fill its last word, the lanes left over belong to
no channel: weights at them are zero, and nobody reads them.  What such a concat is added to, and
what a pool makes of it, lies in the same pieces, down to the operand of another concat
(`_Pieces`).  Several concats share one place where the channels of one are a run of the other's,
as in a dense block; an operand that cannot lie in two places at once is copied (`_Places`), and so
is the network's input, which lies where the host writes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from tnthw.compiler.steps import (
    AddStep,
    ConvStep,
    Joined,
    LookupStep,
    Network,
    PoolStep,
    Step,
    Tensor,
    identity,
    replace_tensors,
)
from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Type


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Join:
    """A concat of the graph: the tensor, its operands, and the layer that it comes from."""

    layer: str
    tensor: Tensor
    operands: tuple[Tensor, ...]


def place_concats(network: Network, concats: tuple[Join, ...]) -> Network:
    """Say in which tensor each operand lies, and add the copies that this takes.

    Parameters
    ----------
    network: its steps read and make the concats' tensors; nothing makes the concats themselves.
    concats: in the order of the graph.
    """
    if not concats:
        return network
    if len(_Pieces(network, concats).of(network.source)) > 1:
        network, concats = _copied_input(network, concats)
    found = _Places(network, concats)
    network = found.run()
    pieces = _Pieces(network, found.concats)
    bits: dict[Tensor, int] = {}  # what lies in one place has its digits alike
    for joined in network.joined:
        together = (joined.whole, *(part for part, _ in joined.parts))
        bits |= dict.fromkeys(together, max(tensor.bits for tensor in together))
    made: dict[Tensor, Tensor] = {}

    def laid(tensor: Tensor) -> Tensor:
        if tensor not in made:
            made[tensor] = replace(
                tensor, pieces=pieces.of(tensor), bits=bits.get(tensor, tensor.bits)
            )
        return made[tensor]

    return replace(
        network,
        source=laid(network.source),
        result=laid(network.result),
        steps=tuple(replace_tensors(step, laid) for step in network.steps),
        joined=tuple(
            Joined(whole=laid(j.whole), parts=tuple((laid(part), first) for part, first in j.parts))
            for j in network.joined
        ),
    )


class _Pieces:
    """Where the pieces of each tensor begin, such that all that must agree do.

    The channels of a pool's or a table's output lie as those of its input, and the three tensors
    of an addition alike; a concat has the borders of its operands, each from its first channel on,
    and between them.  Borders are only ever added, so this ends.
    """

    def __init__(self, network: Network, concats: tuple[Join, ...]) -> None:
        self._alike: dict[Tensor, Tensor] = {}
        for step in network.steps:
            if isinstance(step, PoolStep | LookupStep):
                self._join(step.source, step.output)
            elif isinstance(step, AddStep):
                self._join(step.a, step.b)
                self._join(step.a, step.output)
            elif isinstance(step, ConvStep) and step.residual is not None:
                self._join(step.residual.operand, step.output)
                self._join(step.residual.convolved, step.output)
        self._borders: dict[Tensor, set[int]] = {}
        while self._spread(concats):
            pass

    def of(self, tensor: Tensor) -> tuple[int, ...]:
        """Channels of each piece of a tensor."""
        borders = self._borders.get(self._first(tensor), set())
        ends = [0, *sorted(borders), tensor.shape[0]]
        return tuple(high - low for low, high in pairwise(ends))

    def _first(self, tensor: Tensor) -> Tensor:
        while tensor in self._alike:
            tensor = self._alike[tensor]
        return tensor

    def _join(self, a: Tensor, b: Tensor) -> None:
        a, b = self._first(a), self._first(b)
        if a is not b:
            self._alike[b] = a

    def _spread(self, concats: tuple[Join, ...]) -> bool:
        """Take borders from concats to operands and back; True where that added any."""
        added = False
        for concat in concats:
            whole = self._borders.setdefault(self._first(concat.tensor), set())
            before, first = len(whole), 0
            for operand in concat.operands:
                own = self._borders.setdefault(self._first(operand), set())
                size, last = len(own), first + operand.shape[0]
                own |= {border - first for border in whole if first < border < last}
                whole |= {first, last} | {first + border for border in own}
                added |= len(own) > size
                first = last
            whole -= {0, first}
            added |= len(whole) > before
        return added


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Run:
    """Tensors one behind the other.

    Attributes
    ----------
    whole: the concat that takes all of them.
    values: what each is, so that a concat of some in this order lies here too.
    places: the tensors, values or copies of them.
    inside: concats that lie here, and the number of tensors before each.
    """

    whole: Join
    values: tuple[Tensor, ...]
    places: tuple[Tensor, ...]
    inside: list[tuple[Join, int]]

    def joined(self) -> Joined:
        """Say where everything lies."""
        first = [sum(t.shape[0] for t in self.places[:k]) for k in range(len(self.places))]
        parts = list(zip(self.places, first, strict=True))
        parts += [(concat.tensor, first[start]) for concat, start in self.inside]
        return Joined(whole=self.whole.tensor, parts=tuple(parts))


class _Places:
    """Finds runs of tensors that lie one behind the other, so that every concat is one of them."""

    def __init__(self, network: Network, concats: tuple[Join, ...]) -> None:
        self.network, self.concats = network, concats
        self.leaves: dict[Tensor, tuple[Tensor, ...]] = {}
        for concat in concats:  # in the order of the graph, so that operands come first
            self.leaves[concat.tensor] = tuple(
                leaf for operand in concat.operands for leaf in self.leaves.get(operand, (operand,))
            )
        self.names = {step.output.name for step in network.steps}
        self.names |= {concat.tensor.name for concat in concats}
        self.copies: dict[Tensor, PoolStep] = {}

    def run(self) -> Network:
        """Place all concats, those of most operands first."""
        runs: list[_Run] = []
        taken = {self.network.source}
        for concat in sorted(self.concats, key=lambda each: -len(self.leaves[each.tensor])):
            wanted = self.leaves[concat.tensor]
            if any(_lies_in(concat, wanted, run) for run in runs):
                continue
            places: list[Tensor] = []
            for leaf in wanted:
                places.append(self._copy(concat, leaf) if leaf in taken else leaf)
                taken.add(leaf)
            runs.append(
                _Run(whole=concat, values=wanted, places=tuple(places), inside=[(concat, 0)])
            )
        return replace(
            self.network,
            steps=tuple(self._with_copies(runs)),
            joined=tuple(run.joined() for run in runs),
        )

    def _copy(self, concat: Join, leaf: Tensor) -> Tensor:
        name = f"{leaf.name}.copy"
        while name in self.names:
            name += "_"
        self.names.add(name)
        made = replace(leaf, name=name)
        self.copies[made] = PoolStep(
            layer=concat.layer,
            output=made,
            source=leaf,
            maximum=False,
            kernel=(1, 1),
            stride=(1, 1),
            padding=(0, 0),
            grid=identity(leaf.shape[0], signed=leaf.signed),
            copies=True,
        )
        return made

    def _with_copies(self, runs: list[_Run]) -> Iterator[Step]:
        """The steps, each copy just before the first that reads a concat with it."""
        waiting: dict[Tensor, list[Tensor]] = {}  # copies under each concat that they are part of
        for run in runs:
            for concat, start in run.inside:
                mine = run.places[start : start + len(self.leaves[concat.tensor])]
                waiting[concat.tensor] = [place for place in mine if place in self.copies]
        done: set[Tensor] = set()
        for step in self.network.steps:
            for copy in (c for source in step.sources for c in waiting.get(source, ())):
                if copy not in done:
                    done.add(copy)
                    yield self.copies[copy]
            yield step
        yield from (step for copy, step in self.copies.items() if copy not in done)


def _lies_in(concat: Join, wanted: tuple[Tensor, ...], run: _Run) -> bool:
    """Note a concat in a run that holds its operands one behind the other."""
    for start in range(len(run.values) - len(wanted) + 1):
        if run.values[start : start + len(wanted)] == wanted:
            run.inside.append((concat, start))
            return True
    return False


def _copied_input(network: Network, concats: tuple[Join, ...]) -> tuple[Network, tuple[Join, ...]]:
    """Let a convolution copy the network's input, which it may lay out in pieces.

    The vector unit and the concats read the copy.
    """
    source = network.source
    channels = source.shape[0]
    low, high = (-128, 127) if source.signed else (0, 255)
    copy = replace(source, name=f"{source.name}.in-pieces")
    step = ConvStep(
        layer=concats[0].layer,
        output=copy,
        source=source,
        nodes=(
            Accumulate(
                name=f"{copy.name}.acc",
                inputs=(source.name,),
                type=Type(shape=source.shape, bits=9, signed=True, low=low, high=high),
                trits=np.eye(channels, dtype=np.int8).reshape(channels, channels, 1, 1),
            ),
        ),
        weights=channels * channels,
        grid=identity(channels, signed=source.signed),
        copies=True,
    )

    def other(tensor: Tensor) -> Tensor:
        return copy if tensor is source else tensor

    steps = tuple(_vector_reads(each, other) for each in network.steps)
    first = next((i for i, each in enumerate(steps) if copy in each.sources), 0)
    return replace(network, steps=(*steps[:first], step, *steps[first:])), tuple(
        replace(concat, operands=tuple(map(other, concat.operands))) for concat in concats
    )


def _vector_reads(step: Step, other: Callable[[Tensor], Tensor]) -> Step:
    """Let the vector unit read another tensor, and the array the same as before."""
    if not isinstance(step, ConvStep):
        return replace_tensors(step, other)
    if step.residual is None:
        return step
    operand = other(step.residual.operand)
    return replace(step, residual=replace(step.residual, operand=operand))
