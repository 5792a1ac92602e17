"""Which tensors lie in others: parts of a concat lie in it, maps of an image in those of several.

Every other tensor lies in itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tnthw.compiler.layout import digits_of, lanes_of
from tnthw.compiler.steps import Network, Tensor
from tnthw.machine.accelerator import Accelerator


@dataclass(frozen=True, slots=True)
class Home:
    """Where a tensor lies.

    Attributes
    ----------
    whole: the tensor that it lies in.
    plane: its first plane of words there.
    row: its first row there.
    """

    whole: Tensor
    plane: int
    row: int = 0


class Homes:
    """The home of every tensor of a network on a machine, under the tensor's name."""

    def __init__(self, network: Network, accelerator: Accelerator) -> None:
        self._homes: dict[str, Home] = {}
        self._own: dict[str, Home] = {}  # of those that lie in themselves, as they are asked for
        self._parts: dict[str, tuple[Tensor, ...]] = {}
        for joined in network.joined:
            lanes = lanes_of(joined.whole, accelerator)
            for part, first in joined.parts:
                plane = int(lanes[first]) // accelerator.word_channels
                plane *= digits_of(joined.whole, accelerator)
                self._homes[part.name] = Home(joined.whole, plane)
            self._parts[joined.whole.name] = tuple(part for part, _ in joined.parts)
        for stacked in network.stacked:
            home = self.of(stacked.whole)
            self._homes[stacked.whole.name] = home
            for part, row in stacked.parts:
                self._homes[part.name] = Home(home.whole, home.plane, row)
            before = self._parts.get(home.whole.name, (stacked.whole,))
            self._parts[home.whole.name] = (*before, *(part for part, _ in stacked.parts))

    def of(self, tensor: Tensor) -> Home:
        """Where a tensor lies."""
        name = tensor.name
        found = self._homes.get(name) or self._own.get(name)
        if found is None:
            found = self._own[name] = Home(tensor, 0)
        return found

    def alone(self, tensor: Tensor) -> bool:
        """True for a tensor that is no part of a concat or of a stack, nor one."""
        return tensor.name not in self._homes

    def parts(self, whole: Tensor) -> Iterator[Tensor]:
        """Every tensor that lies in another, that one included."""
        yield from self._parts.get(whole.name, (whole,))
