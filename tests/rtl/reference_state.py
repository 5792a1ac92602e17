"""State of the tests' own machine: what its memories hold and what its counters say."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.events import EVENTS


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
        self.table = np.zeros((acc.table_rows, acc.rescale_channels, 16), np.uint8)
        self.sums = np.zeros((2, acc.pixels, acc.columns), np.int64)
