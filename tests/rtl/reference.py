"""The machine of docs/machine.md in plain Python: values instruction by instruction.

Written for the tests of the RTL alone, from the page and not from the simulator's code, so that the
three can disagree.  Its cycles are in `tests.rtl.reference_timing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from tests.flat import Flat
from tests.rtl.reference_array import accumulate
from tests.rtl.reference_state import State
from tests.rtl.reference_vector import vector
from tnthw.machine.units import Unit


class Reference(State):
    """`execute` runs one instruction; the MEMORY unit is here."""

    def execute(self, f: Flat) -> None:
        name = f.opcode.name.lower()
        self.events["instructions"] += 1
        if f.unit is Unit.VECTOR:
            vector(self, f)
        elif f.unit is Unit.ARRAY:
            accumulate(self, f)
        else:
            getattr(self, name)(f)

    def _beats(self, address: int, count: int) -> NDArray[np.uint8]:
        width = self.accelerator.memory_bytes_per_cycle
        return self.memory[address * width : (address + count) * width].reshape(count, width)

    def _moved(self, f: Flat) -> Iterator[tuple[NDArray[np.uint8], int]]:
        """(bytes in memory, word address) of a LOAD or STORE."""
        acc = self.accelerator
        for row, word in product(range(f["rows"]), range(f["words"])):
            address = f["memory"] + row * f["memory_stride"] + word * acc.word_beats
            yield (
                self._beats(address, acc.word_beats),
                f["buffer"] + row * f["buffer_stride"] + word,
            )

    def load(self, f: Flat) -> None:
        for data, word in self._moved(f):
            self.words[word] = data.reshape(-1)[: self.accelerator.lanes]
            self.events["memory_read_beats"] += len(data)
            self.events["load_words"] += 1

    def store(self, f: Flat) -> None:
        for data, word in self._moved(f):
            flat = np.zeros(data.size, np.uint8)
            flat[: self.accelerator.lanes] = self.words[word]
            data[:] = flat.reshape(data.shape)
            self.events["memory_write_beats"] += len(data)
            self.events["store_words"] += 1

    def load_weights(self, f: Flat) -> None:
        data = self._beats(f["memory"], f["beats"]).reshape(-1, self.weights.shape[1])
        self.weights[f["buffer"] : f["buffer"] + len(data)] = data
        self.events["memory_read_beats"] += f["beats"]
        self.events["weight_fill_rows"] += len(data)

    def load_table(self, f: Flat) -> None:
        acc = self.accelerator
        rows = f["beats"] // acc.table_row_beats
        data = self._beats(f["memory"], f["beats"]).reshape(rows, -1)
        data = data[:, : 16 * acc.rescale_channels].reshape(rows, acc.rescale_channels, 16)
        self.table[f["buffer"] : f["buffer"] + rows] = data
        self.events["memory_read_beats"] += f["beats"]
        self.events["table_fill_rows"] += rows

    def fetch(self, f: Flat) -> None:
        self.events["memory_read_beats"] += f["beats"]
        self.events["fetch_beats"] += f["beats"]
