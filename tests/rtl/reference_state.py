"""State of the tests' own machine: what its memories hold and what its counters say."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.events import EVENTS


def wrap(values: NDArray[np.int64], bits: int) -> NDArray[np.int64]:
    """Two's complement of so many bits."""
    half = 1 << (bits - 1)
    return (values + half) % (2 * half) - half


@dataclass
class State:
    """Every memory of the machine; `events` counts."""

    accelerator: Accelerator
    memory: NDArray[np.uint8]
    events: dict[str, int] = field(default_factory=lambda: dict.fromkeys(EVENTS, 0))

    def __post_init__(self) -> None:
        acc = self.accelerator
        self.words = np.zeros((acc.activation_words, acc.lanes), np.uint8)
        row = acc.weight_port_bytes or acc.memory_bytes_per_cycle
        self.weights = np.zeros((acc.weight_buffer_bytes // row, row), np.uint8)
        self.bias = np.zeros((acc.bias_rows, acc.rescale_channels), np.int64)
        self.steps = np.zeros((acc.steps_rows, acc.rescale_channels, acc.finish_slots), np.uint8)
        self.functions = np.zeros(acc.function_entries, np.uint8)
        self.sums = np.zeros((2, acc.pixels, acc.columns), np.int64)
