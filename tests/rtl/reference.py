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
from tests.rtl.paging import Stream
from tests.rtl.reference_array import accumulate
from tests.rtl.reference_state import State, wrap
from tests.rtl.reference_timing import boot_fetch
from tests.rtl.reference_vector import vector
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit


def table_row_bytes(acc: Accelerator) -> tuple[int, int, int]:
    """Bytes of a row of bias, steps and function, before it is padded to whole beats."""
    bias = -(-(acc.accumulator_bits + 8) // 8)
    return acc.rescale_channels * bias, acc.rescale_channels * acc.finish_slots, 16


class Reference(State):
    """`run` runs a program, `execute` one instruction; the MEMORY unit is here.

    `image` counts from 0; `offsets` are what the values of `base` add to an address.
    """

    image: int = 0
    offsets: tuple[int, int, int] = (0, 0, 0)

    def run(self, stream: Stream, images: int = 1) -> None:
        """Run the images of a program from its first to its last."""
        self.image, self.offsets = 0, (0, 0, 0)
        last = stream.last
        for self.image in range(max(images, 1) if last.opcode is Opcode.NEXT else 1):
            if self.image == 0 or not last["resident"]:
                self.execute(boot_fetch(self.accelerator))
            for each in stream.instructions:
                self.execute(each)
            if last.opcode is Opcode.NEXT:
                _, given, taken = self.offsets
                self.offsets = (0, given + last["input_stride"], taken + last["output_stride"])

    def execute(self, f: Flat) -> None:
        name = f.opcode.name.lower()
        self.events["instructions"] += 1
        if f.fields.get("once") and self.image:
            return
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
            address = f["memory"] + self.offsets[f["base"]]
            address = (address + row * f["memory_stride"]) % 2**32 + word * acc.word_beats
            yield (
                self._beats(address, acc.word_beats),
                (f["buffer"] + row * f["buffer_stride"]) % 2**20 + word,
            )

    def _lanes(self, data: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Values of the lanes in a word's beats, from the low bits of the first byte up."""
        acc = self.accelerator
        bits = np.unpackbits(data.reshape(-1), bitorder="little")
        bits = bits[: acc.lanes * acc.activation_bits].reshape(acc.lanes, -1)
        return np.packbits(bits, axis=1, bitorder="little")[:, 0]

    def load(self, f: Flat) -> None:
        for data, word in self._moved(f):
            self.words[word] = self._lanes(data)
            self.events["memory_read_beats"] += len(data)
            self.events["load_words"] += 1

    def store(self, f: Flat) -> None:
        for data, word in self._moved(f):
            bits = np.zeros(data.size * 8, np.uint8)  # past the last lane they are zero
            width = self.accelerator.activation_bits
            for lane, value in enumerate(self.words[word]):
                bits[lane * width : (lane + 1) * width] = int(value) >> np.arange(width) & 1
            data[:] = np.packbits(bits, bitorder="little").reshape(data.shape)
            self.events["memory_write_beats"] += len(data)
            self.events["store_words"] += 1

    def load_weights(self, f: Flat) -> None:
        data = self._beats(f["memory"], f["beats"]).reshape(-1, self.weights.shape[1])
        self.weights[f["buffer"] : f["buffer"] + len(data)] = data
        self.events["memory_read_beats"] += f["beats"]
        self.events["weight_fill_rows"] += len(data)

    def load_table(self, f: Flat) -> None:
        acc, first = self.accelerator, f["buffer"]
        used = table_row_bytes(acc)[f["table"]]
        rows = f["beats"] // -(-used // acc.memory_bytes_per_cycle)
        data = self._beats(f["memory"], f["beats"]).reshape(rows, -1)[:, :used]
        if f["table"] == 0:
            bits = acc.accumulator_bits + 8
            for row, channel in np.ndindex(rows, acc.rescale_channels):
                size = used // acc.rescale_channels
                value = data[row, channel * size : (channel + 1) * size].tobytes()
                bias = np.array(int.from_bytes(value, "little") % (1 << bits), np.int64)
                self.bias[first + row, channel] = wrap(bias, bits)
        elif f["table"] == 1:
            self.steps[first : first + rows] = data.reshape(rows, acc.rescale_channels, -1)
        else:
            self.functions[16 * first : 16 * (first + rows)] = data.reshape(-1)
        self.events["memory_read_beats"] += f["beats"]
        self.events[("bias_fill_rows", "steps_fill_rows", "function_fill_rows")[f["table"]]] += rows

    def fetch(self, f: Flat) -> None:
        self.events["memory_read_beats"] += f["beats"]
        self.events["fetch_beats"] += f["beats"]
