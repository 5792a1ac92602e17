"""The registers as docs/integration.md describes them, in Python, in front of a given machine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.digest import digest
from tnthw.machine.events import EVENTS

MEMORY_BYTES = 1 << 20
BASE = 0x4000_0000
"""Where the memory lies on the bus."""

Run = Callable[[np.ndarray, int, int], tuple[int, int]]
"""Runs in a memory from an entry, some images; gives the value of `error`, and cycles."""


class Model:
    """A bus with registers and memory; a run takes `busy_polls` reads of `status`."""

    def __init__(self, accelerator: Accelerator, run: Run, bus_bytes: int = 16) -> None:
        self.accelerator, self.run = accelerator, run
        self.bus_bytes = bus_bytes
        self.memory = bytearray(np.random.default_rng(1).bytes(MEMORY_BYTES))
        self.busy_polls = self.left = 3
        self.registers = {offset: 0 for offset in range(0x20, 0x50, 4)}
        self.done = self.error = self.cycles = 0
        self.refused: list[tuple[int, int]] = []

    @property
    def interrupt(self) -> bool:
        return bool(self.registers[0x20] & self.registers[0x24])

    def read_register(self, offset: int) -> int:
        acc = self.accelerator
        whole = int(digest(acc), 16)
        if offset == 0x18:
            busy = int(self.left > 0 and self.running)
            self.left -= busy
            if self.running and not self.left:
                self._end()
            return busy | self.done << 1
        named = {
            0x00: int.from_bytes(b"TNTH", "little"), 0x04: 1 << 24,
            0x08: whole & 0xFFFF_FFFF, 0x0C: whole >> 32,
            0x10: acc.memory_bytes_per_cycle | self.bus_bytes << 8 | len(EVENTS) << 16,
            0x1C: self.error, 0x48: self.cycles & 0xFFFF_FFFF, 0x4C: self.cycles >> 32,
        }  # fmt: skip
        return named.get(offset, self.registers.get(offset, offset))

    running = False

    def write_register(self, offset: int, value: int) -> None:
        if offset == 0x24:
            self.registers[offset] &= ~value
        elif offset == 0x14:
            assert value in (1, 2, 4)
            if value == 1:
                assert not self.running
                self.running, self.done, self.left = True, 0, self.busy_polls
            elif value == 2 and self.running:
                self.left = 1
                self.run = lambda *_: (3 << 8 | 11, 9)
            elif value == 4:
                self.running = False
        elif self.running and 0x28 <= offset < 0x48:
            self.refused.append((offset, value))
        else:
            assert offset in self.registers, hex(offset)
            self.registers[offset] = value & 0xFFFF_FFFF

    def _end(self) -> None:
        r = self.registers
        width = self.accelerator.memory_bytes_per_cycle
        first, beats = r[0x34], r[0x30]
        low = min(first, beats)
        program = (r[0x3C] << 32 | r[0x38]) - BASE
        records = (r[0x44] << 32 | r[0x40]) - BASE
        windows = [(program, low * width), (records, (beats - low) * width)]
        parts = [self.memory[at : at + size] for at, size in windows]
        seen = np.frombuffer(bytes(parts[0] + parts[1]), np.uint8).copy()
        self.error, self.cycles = self.run(seen, r[0x2C], r[0x28])
        after = seen.tobytes()
        for at, size in windows:
            self.memory[at : at + size], after = after[:size], after[size:]
        self.running, self.done = False, 1
        r[0x24] |= 1 | bool(self.error & 0xF) << 1

    def read_memory(self, address: int, length: int) -> bytes:
        return bytes(self.memory[address - BASE : address - BASE + length])

    def write_memory(self, address: int, data: bytes) -> None:
        self.memory[address - BASE : address - BASE + len(data)] = data
