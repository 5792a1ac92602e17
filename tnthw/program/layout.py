"""How activation tensors are cut into planes of words."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator


def planes_of(channels: int, accelerator: Accelerator) -> int:
    """Planes of `word_channels` channels that hold `channels`."""
    return -(-channels // accelerator.word_channels)


def planes_with_gaps(pieces: tuple[int, ...], accelerator: Accelerator) -> int:
    """Planes of a tensor whose channels come in pieces, each of which begins with a plane."""
    return _planes_in(pieces, accelerator.word_channels)


@lru_cache(maxsize=1 << 10)
def _planes_in(pieces: tuple[int, ...], word: int) -> int:
    return sum([-(-channels // word) for channels in pieces])


def slots_of(pieces: tuple[int, ...], accelerator: Accelerator) -> NDArray[np.int64]:
    """Where each channel lies: plane times `word_channels`, plus lane.

    Parameters
    ----------
    pieces: channels of each piece in order; each piece begins with a plane of its own, so that the
        last word of the one before may have lanes without a channel.

    Returns
    -------
    int64 (channels,), read-only: machines share it.
    """
    return slots_in(pieces, accelerator.word_channels)


@lru_cache(maxsize=1 << 10)
def slots_in(pieces: tuple[int, ...], word: int) -> NDArray[np.int64]:
    """Where each channel lies in words of so many channels, as `slots_of` tells of a machine."""
    found: list[NDArray[np.int64]] = []
    first = 0
    for channels in pieces:
        found.append(np.arange(first, first + channels))
        first += -(-channels // word) * word
    slots = np.concatenate(found)
    slots.setflags(write=False)
    return slots


def digits_for(bits: int, accelerator: Accelerator) -> int:
    """Digits of a machine's activations, 1, 2 or 4, in which values of so many bits lie."""
    if bits <= accelerator.activation_bits:
        return 1
    return next(digits for digits in (2, 4) if digits * accelerator.activation_bits >= bits)
