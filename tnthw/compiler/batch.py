"""The steps of a network for several images: the first one by one, the last on all together.

A step that takes n images at a time has maps of n images one below the other, so that each of its
weight tiles is fetched once for all of them.  What is made image by image and read together lies in
one tensor, each image in rows of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from tnthw.compiler.steps import Joined, Network, Stacked, Step, Tensor, replace_tensors


@dataclass(frozen=True, slots=True, kw_only=True)
class Batched:
    """A network for several images.

    Attributes
    ----------
    network: its steps, each as often as it runs.
    origins: for each, which step of the network of one image it is.
    copies: for each tensor of that network, by its name, the tensors that hold it, image by image,
        and the first of each that is the image's: its number among those of the tensor.
    """

    network: Network
    origins: tuple[int, ...]
    copies: dict[str, tuple[tuple[Tensor, int], ...]]

    @classmethod
    def of_one(cls, network: Network) -> Batched:
        """A network for one image, as it is."""
        return cls(network=network, origins=tuple(range(len(network.steps))), copies={})


def batched(
    network: Network, sizes: Sequence[int], images: int, *, sample: bool = False
) -> Batched:
    """Lay out the steps of a network for several images.

    Parameters
    ----------
    network: of one image.
    sizes: images that each step takes at a time; none fewer than the step before, each a divisor
        of the next and of `images`.
    sample: leave out all turns of a step but the first of those that are alike.
    """
    return _Batch(network, sizes, images).run(sample)


class _Batch:
    def __init__(self, network: Network, sizes: Sequence[int], images: int) -> None:
        self.given, self.sizes, self.images = network, tuple(sizes), images
        for few, many in pairwise((*sizes, images)):
            assert many % few == 0, f"steps of {few} images before those of {many}"
        self.groups = [
            (size, [index for index, _ in found])
            for size, found in groupby(enumerate(self.sizes), key=lambda pair: pair[1])
        ]
        self.most = self._largest()
        self.made: dict[tuple[Tensor, int, int], Tensor] = {}
        self.steps: list[Step] = []
        self.origins: list[int] = []
        self.mark = "@"
        while any(self.mark in tensor.name for tensor in self.most):
            self.mark += "@"

    def _largest(self) -> dict[Tensor, int]:
        """The most images at a time of those steps that make or read each tensor."""
        found: dict[Tensor, int] = {self.given.source: self.images, self.given.result: self.images}
        for step, size in zip(self.given.steps, self.sizes, strict=True):
            for tensor in (step.output, *step.sources):
                found[tensor] = max(size, found.get(tensor, 0))
        for joined in self.given.joined:
            together = (joined.whole, *(part for part, _ in joined.parts))
            most = max(found.get(tensor, 1) for tensor in together)
            found |= dict.fromkeys(together, most)
        return found

    def run(self, sample: bool) -> Batched:
        """Lay out all steps."""
        size = self.groups[-1][0]
        for first in range(0, size if sample else self.images, size):
            self._group(len(self.groups) - 1, first, sample)
        source, result = (
            self._at(tensor, self.images, 0) for tensor in (self.given.source, self.given.result)
        )
        joined, stacked = tuple(self._joined()), tuple(self._stacked())
        standing = frozenset[str]()
        if sample:  # as in the last turns, in which all but the last part has been made
            standing = frozenset(home.name for home in self._wholes(joined, stacked))
        return Batched(
            network=Network(
                source=source,
                result=result,
                steps=tuple(self.steps),
                joined=joined,
                stacked=stacked,
                standing=standing,
            ),
            origins=tuple(self.origins),
            copies=self._copies(),
        )

    def _group(self, number: int, first: int, sample: bool) -> None:
        """Steps up to those of a group, of the images from `first` on that these take at a time."""
        size, indices = self.groups[number]
        if number:
            below = self.groups[number - 1][0]
            for image in range(first, first + (below if sample else size), below):
                self._group(number - 1, image, sample)
        for index in indices:
            step = self.given.steps[index]
            self.steps.append(replace_tensors(step, lambda tensor: self._at(tensor, size, first)))
            self.origins.append(index)

    def _at(self, tensor: Tensor, size: int, first: int) -> Tensor:
        """A tensor of `size` images from `first` on."""
        key = tensor, size, first
        if key not in self.made:
            channels, height, width = tensor.shape
            name = tensor.name
            if size < self.images:
                name += f"{self.mark}{first}+{size}"
            self.made[key] = replace(
                tensor, name=name, shape=(channels, size * height, width), images=size
            )
        return self.made[key]

    def _joined(self) -> list[Joined]:
        """Concats of as many images as any step takes of one of them."""
        found: list[Joined] = []
        for joined in self.given.joined:
            size = self.most[joined.whole]
            for first in range(0, self.images, size):
                parts = tuple((self._at(p, size, first), channel) for p, channel in joined.parts)
                found.append(Joined(whole=self._at(joined.whole, size, first), parts=parts))
        return found

    def _stacked(self) -> list[Stacked]:
        """What lies in tensors of more images."""
        found: dict[tuple[Tensor, int], list[tuple[Tensor, int]]] = {}
        for (tensor, size, first), part in list(self.made.items()):
            most = self.most.get(tensor, size)
            if size < most:
                begin = first - first % most
                row = (first - begin) * tensor.shape[1]
                found.setdefault((tensor, begin), []).append((part, row))
        return [
            Stacked(whole=self._at(tensor, self.most[tensor], begin), parts=tuple(parts))
            for (tensor, begin), parts in found.items()
        ]

    def _wholes(self, joined: Sequence[Joined], stacked: Sequence[Stacked]) -> list[Tensor]:
        """What the parts of stacks lie in at last."""
        homes = {part: each.whole for each in joined for part, _ in each.parts}
        return [homes.get(each.whole, each.whole) for each in stacked]

    def _copies(self) -> dict[str, tuple[tuple[Tensor, int], ...]]:
        held: dict[str, tuple[tuple[Tensor, int], ...]] = {}
        for tensor, size in self.most.items():
            places: list[tuple[Tensor, int]] = []
            for image in range(self.images):
                first = image - image % size
                whole = self.made.get((tensor, size, first))
                if whole is not None:
                    places.append((whole, image - first))
            held[tensor.name] = tuple(places)
        return held
