"""How activation tensors are cut into planes of words."""

from __future__ import annotations

from tnthw.machine.accelerator import Accelerator


def planes_of(channels: int, accelerator: Accelerator) -> int:
    """Planes of `word_channels` channels that hold `channels`."""
    return -(-channels // accelerator.word_channels)
