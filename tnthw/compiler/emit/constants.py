"""Memory image: constants and activations laid out in beats."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.compiler.layout import digits_of, lanes_of, words_of
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import Region


class ImageBuilder:
    """Grows a memory image beat by beat; the bytes of constants are made when the image is.

    Parameters
    ----------
    first: address in beats at which it begins.
    packed: bytes of weights that images for machines with the same array share.
    """

    def __init__(
        self,
        accelerator: Accelerator,
        first: int = 0,
        packed: ByteCache[NDArray[np.uint8]] | None = None,
    ) -> None:
        self.packed = ByteCache(0) if packed is None else packed
        self.accelerator = accelerator
        self.parts: list[tuple[int, Callable[[], NDArray[np.uint8]] | None]] = []
        self.first = self.beats = first
        self.owned: dict[Hashable, list[tuple[int, int]]] = {}  # address and beats, by owner
        self.mine: list[tuple[int, int]] = []
        self.again: Iterator[tuple[int, int]] | None = None

    def begin(self, owner: Hashable) -> None:
        """Let what follows be the constants of an owner; of one who had some before, the same."""
        self.again = iter(self.owned[owner]) if owner in self.owned else None
        self.mine = self.owned.setdefault(owner, [])

    def constant(self, beats: int, make: Callable[[], NDArray[np.uint8]]) -> int:
        """Address in beats of `beats` beats that `make` returns."""
        if self.again is not None:
            address, before = next(self.again)
            assert before == beats, "the turns of a step have the same constants"
            return address
        address = self._append(beats, make)
        self.mine.append((address, beats))
        return address

    def region(self, tensor: Tensor) -> Region:
        """Room for a tensor."""
        acc = self.accelerator
        beats = words_of(tensor, acc) * acc.word_beats
        address = self._append(beats, None)
        return Region(
            name=tensor.name,
            shape=tensor.shape,
            signed=tensor.signed,
            address=address,
            plane_words=tensor.shape[1] * tensor.shape[2],
            pieces=self._pieces(tensor),
            slices=tensor.slices,
            low=tensor.low,
            digits=digits_of(tensor, acc),
        )

    def part(self, whole: Region, tensor: Tensor, plane: int, row: int = 0) -> Region:
        """Place of a tensor that lies in another from one of its planes and rows on."""
        words = plane * whole.plane_words + row * tensor.shape[2]
        beats = words * self.accelerator.word_beats
        return replace(
            whole,
            name=tensor.name,
            shape=tensor.shape,
            signed=tensor.signed,
            address=whole.address + beats,
            pieces=self._pieces(tensor),
            slices=tensor.slices,
            low=tensor.low,
            digits=digits_of(tensor, self.accelerator),
        )

    def _pieces(self, tensor: Tensor) -> tuple[int, ...]:
        """The tensor's pieces where lanes without a channel lie between them."""
        gaps = lanes_of(tensor, self.accelerator)[-1] >= tensor.shape[0]
        return tensor.pieces if gaps else ()

    def image(self, code_beats: int, record_beats: int) -> NDArray[np.uint8]:
        """The whole image: behind what has grown room for the program, then for a record."""
        width = self.accelerator.memory_bytes_per_cycle
        image = np.zeros((self.beats + code_beats + record_beats) * width, np.uint8)
        first = self.first * width
        for beats, make in self.parts:
            if make is not None:
                image[first : first + beats * width] = make()
            first += beats * width
        return image

    def _append(self, beats: int, make: Callable[[], NDArray[np.uint8]] | None) -> int:
        address = self.beats
        self.parts.append((beats, make))
        self.beats += beats
        return address
