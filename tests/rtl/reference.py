"""The machine of docs/machine.md in plain Python: values instruction by instruction, timing cycle
by cycle.

Written for the tests of the RTL alone, from the page and not from the simulator's code, so that the
three can disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from tests.flat import Flat
from tnthw.machine.accelerator import Accelerator, WeightFormat
from tnthw.machine.events import EVENTS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit

_MOST_CYCLES = 200_000


@cache
def decode_byte(fmt: WeightFormat, byte: int) -> list[int] | None:
    """Trits of a packed byte, or None for an illegal code."""
    if fmt is WeightFormat.TRIT2:
        codes = [byte >> 2 * i & 3 for i in range(4)]
        return None if 2 in codes else [{0: 0, 1: 1, 3: -1}[code] for code in codes]
    for value in range(243):  # the definition of the code, searched
        if -(-value * 256 // 243) == byte:
            return [value // 3 ** (4 - i) % 3 - 1 for i in range(5)]
    return None


def window(f: Flat, plane: int, ky: int, kx: int) -> Iterator[tuple[int, bool]]:
    """(address, valid) of every position for one tap."""
    dilation_y, dilation_x = f.fields.get("dilation_y", 1), f.fields.get("dilation_x", 1)
    row, x = 0, f["start_x"]
    for _ in range(f["positions"]):
        in_y = f["row_y"] + row * f["stride_y"] + ky * dilation_y
        in_x = f["column_x"] + x * f["stride_x"] + kx * dilation_x
        address = f["origin"] + plane * f["plane"] + row * f["row_step"] + ky * f["tap_step"]
        address = (address + x * f["stride_x"] + kx * dilation_x) % (1 << 20)
        yield address, 0 <= in_y < f["height"] and 0 <= in_x < f["width"]
        x += 1
        if x == f["out_width"]:
            row, x = row + 1, 0


def taps(f: Flat) -> Iterator[tuple[int, int]]:
    return product(range(f["kernel_y"]), range(f["kernel_x"]))


@dataclass
class Reference:
    """State of the machine; `execute` runs one instruction, `events` counts."""

    accelerator: Accelerator
    memory: NDArray[np.uint8]
    events: dict[str, int] = field(default_factory=lambda: dict.fromkeys(EVENTS, 0))

    def __post_init__(self) -> None:
        acc = self.accelerator
        self.words = np.zeros((acc.activation_words, acc.lanes), np.uint8)
        self.weights = np.zeros((acc.weight_buffer_beats, acc.memory_bytes_per_cycle), np.uint8)
        self.table = np.zeros((acc.table_rows, acc.rescale_channels, 16), np.uint8)
        self.sums = np.zeros((2, acc.pixels, acc.columns), np.int64)

    def execute(self, f: Flat) -> None:
        name = f.opcode.name.lower()
        self.events["instructions"] += 1
        if f.opcode in (Opcode.MAX_POOL, Opcode.SUM_POOL, Opcode.ADD, Opcode.DRAIN):
            self.vector(f)
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
        self.weights[f["buffer"] : f["buffer"] + f["beats"]] = self._beats(f["memory"], f["beats"])
        self.events["memory_read_beats"] += f["beats"]
        self.events["weight_fill_beats"] += f["beats"]

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

    def accumulate(self, f: Flat) -> None:
        acc, events = self.accelerator, self.events
        sums = self.sums[f["bank"]]
        if f["clear"]:
            sums[: f["positions"]] = 0
        beat = f["weights"]
        for (ky, kx), plane in product(taps(f), range(f["planes"])):
            trits: list[int] = []
            for byte in self.weights[beat : beat + acc.tile_beats].reshape(-1):
                trits += decode_byte(acc.weight_format, int(byte)) or []
            tile = np.array(trits[: acc.lanes * acc.columns]).reshape(acc.columns, acc.lanes)
            beat += acc.tile_beats
            events["weight_beats"] += acc.tile_beats
            for p, (address, valid) in enumerate(window(f, plane, ky, kx)):
                events["vectors"] += 1
                events["accumulator_writes"] += 1
                if not valid:
                    events["padded_vectors"] += 1
                    continue
                word = self.words[address]
                lanes = (word.view(np.int8) if f["signed"] else word).astype(np.int64)
                sums[p] += tile @ lanes
                events["array_reads"] += 1
                events["adds"] += int(np.count_nonzero(tile))
        half = 1 << (acc.accumulator_bits - 1)  # two's complement: a random program may overflow
        sums[:] = (sums + half) % (2 * half) - half

    def vector(self, f: Flat) -> None:
        acc = self.accelerator
        n = acc.rescale_channels
        for q in range(f["chunks"]):
            plane, lane_chunk = divmod(f["chunk"] + q, acc.word_chunks)
            lanes = slice(lane_chunk * n, (lane_chunk + 1) * n)
            entries = self.table[(f["table"] + q * f["table_step"])]
            self.events["table_reads"] += 1
            self.events["vector_writes"] += f["positions"]
            operands = self._operands(f, q, plane, lanes)
            for p in range(f["positions"]):
                address = f["destination"] + plane * f["destination_plane"] + p
                for i in range(n):
                    result = self._rescale(f, entries[i].tobytes(), [o[i] for o in operands[p]])
                    self.words[address, lanes.start + i] = result & 255

    def _operands(
        self, f: Flat, q: int, plane: int, lanes: slice
    ) -> list[list[NDArray[np.int64] | list[None]]]:
        """Operands (per tap, per channel) of every position; None for a tap outside the image."""
        n, events = self.accelerator.rescale_channels, self.events

        def read(address: int, is_signed: int) -> NDArray[np.int64]:
            word = self.words[address, lanes]
            events["vector_reads"] += 1
            return (word.view(np.int8) if is_signed else word).astype(np.int64)

        if f.opcode is Opcode.DRAIN:
            events["vector_steps"] += f["positions"]
            events["drain_reads"] += f["positions"]
            sums = self.sums[f["bank"], :, q * n : (q + 1) * n]
            return [[sums[p]] for p in range(f["positions"])]
        if f.opcode is Opcode.ADD:
            events["vector_steps"] += 2 * f["positions"]
            return [
                [
                    read(f[f"source_{s}"] + plane * f[f"source_{s}_plane"] + p, f[f"signed_{s}"])
                    for s in "ab"
                ]
                for p in range(f["positions"])
            ]
        operands: list[list[NDArray[np.int64] | list[None]]] = [[] for _ in range(f["positions"])]
        for ky, kx in taps(f):
            for p, (address, valid) in enumerate(window(f, plane, ky, kx)):
                events["vector_steps"] += 1
                operands[p].append(read(address, f["signed"]) if valid else [None] * n)
        return operands

    def _rescale(self, f: Flat, entry: bytes, operands: Sequence[int | None]) -> int:
        def factor(first: int) -> int:
            total = 0
            for byte in entry[first : first + self.accelerator.rescale_terms]:
                if byte >> 7:
                    total += (-1 if byte >> 6 & 1 else 1) << (byte & 15)
            return total

        a, b = factor(8), factor(12)
        bias = int.from_bytes(entry[:6], "little", signed=True)
        if f.opcode is Opcode.ADD:
            total = int(operands[0]) * a + int(operands[1]) * b
        else:
            scaled = [int(x) * a for x in operands if x is not None]
            total = max(scaled, default=0) if f.opcode is Opcode.MAX_POOL else sum(scaled)
        return min(max((total + bias) >> entry[6], f["low"]), f["high"])


@dataclass
class Timing:
    """Start and done of every instruction, by unit in order, and the last cycle."""

    started: list[list[int]]
    completed: list[list[int]]
    cycles: int


def timing(accelerator: Accelerator, stream: Sequence[Flat]) -> Timing:
    """Step the sequencer and the start rule through every cycle.

    `stream` holds the fetches and the other instructions in order, without boot fetch and END.
    """
    acc = accelerator
    page_beats = acc.page_instructions * acc.instruction_beats
    boot = {"wait_array": 0, "wait_vector": 0, "memory": 0, "buffer": 0, "beats": page_beats}
    queues: list[list[tuple[int, Flat]]] = [[], [], []]
    starts: list[list[int]] = [[], [], []]
    dones: list[list[int]] = [[], [], []]
    free = [0, 0, 0]
    holds: list[list[tuple[int, int, int, int]]] = [[], [], []]  # first, last, read, write
    fetches: list[int] = []
    first_of_last, last_vector = -1, -1
    state, page, index, cycle = "BOOT", 0, 0, 1
    end = len(stream)
    while True:
        # Starts, from what is visible in this cycle.
        begun: list[tuple[int, int]] = []
        for unit in (Unit.ARRAY, Unit.VECTOR, Unit.MEMORY):
            visible = [f for pushed, f in queues[unit] if pushed < cycle]
            if not visible or free[unit] > cycle:
                continue
            f = visible[0]
            masks = f.banks
            counts = {other: sum(done < cycle for done in dones[other]) for other in Unit}
            if any(counts[other] < wait for other, wait in f.waits().items()):
                continue
            others = [h for u in range(3) if u != unit for h in holds[u] if h[0] <= cycle <= h[1]]
            if any(masks[0] & h[2] or masks[1] & h[3] for h in others):
                continue
            if any(masks[0] & r or masks[1] & w for r, w in begun):
                continue
            begun.append(masks)
            queues[unit].pop(0)
            starts[unit].append(cycle)
            if unit is Unit.ARRAY:
                tiles, n = f["kernel_y"] * f["kernel_x"] * f["planes"], f["positions"]
                load = max(cycle + 1, first_of_last + 1)
                take = max(cycle + 1, last_vector)
                first = max(take + 1, load + acc.tile_beats + 1)
                for _ in range(tiles - 1):
                    load = first + 1
                    first += max(n, acc.tile_beats + 2)
                first_of_last, last_vector = first, first + n - 1
                free[unit] = max(load + acc.tile_beats - 1, take) + 1
                done, hold_end = last_vector + acc.array_latency, last_vector
            elif unit is Unit.MEMORY:
                if "rows" in f.fields:
                    beats = f["rows"] * f["words"] * acc.word_beats
                else:
                    beats = f["beats"]
                store = f.opcode is Opcode.STORE
                done = cycle + (beats + 2 if store else acc.memory_latency + beats + 1)
                free[unit], hold_end = done + 1, done
                if f.opcode is Opcode.FETCH:
                    fetches.append(done)
            else:
                steps = f["chunks"] * f["positions"]
                if f.opcode is Opcode.ADD:
                    steps *= 2
                elif f.opcode is not Opcode.DRAIN:
                    steps *= f["kernel_y"] * f["kernel_x"]
                done = cycle + steps + 8
                free[unit], hold_end = done + 1, done
            dones[unit].append(done)
            holds[unit].append((cycle + 1, hold_end, *masks))
        # The sequencer.
        match state:
            case "BOOT":
                queues[Unit.MEMORY].append((cycle, Flat(Opcode.FETCH, boot)))
                state = "WAIT"
            case "WAIT":
                if sum(done < cycle for done in fetches) > page:
                    state = "READ"
            case "READ":
                state = "ISSUE"
            case "ISSUE":
                if index == end:
                    state = "DRAIN"
                else:
                    unit = stream[index].unit
                    level = len(queues[unit]) + starts[unit].count(cycle)
                    if level < acc.queue_depth:
                        queues[unit].append((cycle, stream[index]))
                        index += 1
                        if index % acc.page_instructions == 0:
                            state, page = "WAIT", page + 1
                        else:
                            state = "READ"
            case "DRAIN":
                if not any(queues) and all(d < cycle for ds in dones for d in ds):
                    if not any(s.count(cycle) for s in starts):
                        return Timing(starts, dones, cycle)
        cycle += 1
        if cycle > _MOST_CYCLES:
            raise AssertionError("the program never ends: an instruction waits for a later one")
