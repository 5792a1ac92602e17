"""Where an activation tensor lies: planes of words, in the buffer and in memory."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.limits import LARGEST_FILL, LARGEST_STRIDE, WEIGHT_ROWS
from tnthw.compiler.steps import Tensor
from tnthw.machine.accelerator import Accelerator
from tnthw.program.layout import digits_for, planes_with_gaps, slots_in, slots_of


def digits_of(tensor: Tensor, accelerator: Accelerator) -> int:
    """Digits of each value of a tensor; of plane k they are the planes from k times as many on."""
    return digits_for(tensor.bits, accelerator)


def channel_planes(tensor: Tensor, accelerator: Accelerator) -> int:
    """Planes of channels of a tensor, whatever digits and slices each comes in."""
    return planes_with_gaps(tensor.pieces, accelerator)


def planes_in(tensor: Tensor, accelerator: Accelerator) -> int:
    """Planes of words of a tensor, those of all its slices and digits."""
    return tensor.slices * channel_planes(tensor, accelerator) * digits_of(tensor, accelerator)


def lanes_of(tensor: Tensor, accelerator: Accelerator) -> NDArray[np.int64]:
    """Where each channel of a tensor lies in each slice: plane times `word_channels`, plus lane."""
    return slots_of(tensor.pieces, accelerator)


def groups_of(tensor: Tensor, accelerator: Accelerator) -> tuple[int, ...]:
    """Column groups that compute a tensor: those in which there is a channel."""
    return groups_in(tensor.pieces, accelerator.word_channels, accelerator.group_channels)


@lru_cache(maxsize=1 << 10)
def groups_in(pieces: tuple[int, ...], word: int, columns: int) -> tuple[int, ...]:
    """Column groups of so many channels as `groups_of` tells of a machine."""
    return tuple(sorted(set((slots_in(pieces, word) // columns).tolist())))


def word_groups(accelerator: Accelerator) -> int:
    """Column groups whose channels share one activation word (1 where a group fills words)."""
    return max(1, accelerator.word_chunks // accelerator.group_chunks)


def weight_capacity(accelerator: Accelerator) -> int:
    """Rows of the weight buffer that an instruction can address and fill."""
    most = min(WEIGHT_ROWS, LARGEST_FILL // accelerator.weight_row_beats)
    return min(accelerator.weight_buffer_rows, most)


def words_of(tensor: Tensor, accelerator: Accelerator) -> int:
    """Activation words of a whole tensor."""
    _, height, width = tensor.shape
    return planes_in(tensor, accelerator) * height * width


@dataclass(frozen=True, slots=True)
class View:
    """Rows of a tensor in the activation buffer.

    Word of (plane, y, x): `base + plane * plane_words + (y - row) * width + x`.
    """

    base: int
    row: int
    rows: int
    width: int
    plane_words: int
    planes: int = 1

    def address(self, plane: int, y: int, x: int = 0) -> int:
        """Word address; modulo 2**20 when it lies outside the view."""
        return self.base + plane * self.plane_words + (y - self.row) * self.width + x


def balanced(total: int, limit: int) -> list[tuple[int, int]]:
    """Split range(total) into the fewest pieces of at most `limit`, as equal as can be."""
    pieces = -(-total // limit)
    cuts = [total * k // pieces for k in range(pieces + 1)]
    return list(pairwise(cuts))


def blocks(
    rows: int, width: int, limit: int, stride: tuple[int, int] = (1, 1)
) -> list[tuple[int, int]]:
    """Split the positions of some output rows, in raster order, into blocks for one instruction.

    Parameters
    ----------
    rows, width: of the output.
    limit: most positions of a block.
    stride: (y, x) of the window; a block does not take a step that no instruction can hold.
    """
    if width > 1 and stride[1] > LARGEST_STRIDE:
        return balanced(rows * width, 1)
    if rows > 1 and stride[0] > LARGEST_STRIDE:
        return [
            (y * width + low, y * width + high)
            for y in range(rows)
            for low, high in balanced(width, limit)
        ]
    return balanced(rows * width, limit)


@lru_cache(maxsize=1 << 12)
def block_sizes(
    rows: int, width: int, limit: int, stride: tuple[int, int] = (1, 1)
) -> tuple[tuple[int, int], ...]:
    """How many positions the blocks of `blocks` have, each number once, and how many have it."""
    if max(stride) > LARGEST_STRIDE:
        cuts = blocks(rows, width, limit, stride)
        return tuple(sorted(Counter(last - first for first, last in cuts).items()))
    pieces = -(-rows * width // limit)
    size, larger = divmod(rows * width, pieces)
    both = ((size, pieces - larger), (size + 1, larger))
    return tuple(pair for pair in both if pair[1])


def bank_mask(
    first: int, words: int, accelerator: Accelerator, count: int = 1, pitch: int = 0
) -> int:
    """Mask of the activation banks of `words` words from `first`, `count` times `pitch` apart."""
    size = accelerator.activation_bank_words
    if count == 1 or 0 < pitch <= size:  # no bank is stepped over
        low, high = first // size, (first + (count - 1) * pitch + words - 1) // size
        return (1 << (high + 1)) - (1 << low)
    mask = 0
    for start in range(first, first + max(1, count * pitch), max(1, pitch))[:count]:
        low, high = start // size, (start + words - 1) // size
        mask |= (1 << (high + 1)) - (1 << low)
    return mask
