"""cocotb bench of the memory unit: loads and stores through stalling streams."""

from __future__ import annotations

import random
from collections import deque
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge

from tnthw.machine.accelerator import FUNCTION_ROW, READ_LATENCY
from tnthw.machine.encoding import encode
from tnthw.machine.isa import Fill, Load, LoadTable, LoadWeights, Move, Store, TableKind
from tnthw.rtl.memory_load import table_shapes
from tnthw.verify.benches.streams import (
    Coverage,
    InOrderChecker,
    Monitor,
    StreamSink,
    StreamSource,
)
from tnthw.verify.benches.units import BENCH_MACHINE

_INSTRUCTIONS = 40
_ACC = BENCH_MACHINE
_BEAT_BITS = 8 * _ACC.memory_bytes_per_cycle
_WORD_BITS = _ACC.activation_bits * _ACC.lanes
_ENTRY_BITS = {
    "load": _WORD_BITS,
    "weights": 8 * _ACC.weight_row_bytes,
    "bias": 8 * _ACC.bias_bytes * _ACC.rescale_channels,
    "steps": 8 * _ACC.finish_slots * _ACC.rescale_channels,
    "function": 8 * FUNCTION_ROW,
}
"""Bits of what is written at once, by the memory that it is written to."""


class _Bench:
    """Model of the unit, fed by the monitors of its inputs."""

    def __init__(self, dut: Any, rng: random.Random, stall: float) -> None:
        self.dut, self.rng, self.coverage = dut, rng, Coverage()
        self.requests = InOrderChecker("request")
        self.entries = InOrderChecker("entry written")
        self.reads = InOrderChecker("buffer address read")
        self.beats = InOrderChecker("beat written")
        self.source = StreamSource(dut, "memory__read_data", rng, stall)
        StreamSink(dut, "memory__request", rng, stall)
        StreamSink(dut, "memory__write_data", rng, stall)
        self._gathered: list[int] = []
        self._entry_beats = 1
        self._addresses: list[tuple[str, int]] = []
        clk = dut.clk
        request = dut.memory__request__payload__address
        Monitor(
            clk,
            [dut.memory__request__valid, dut.memory__request__ready],
            [request, dut.memory__request__payload__beats, dut.memory__request__payload__write],
            self._request,
        )
        Monitor(
            clk,
            [dut.memory__read_data__valid, dut.memory__read_data__ready],
            [dut.memory__read_data__payload],
            self._beat_read,
        )
        Monitor(
            clk,
            [dut.memory__write_data__valid, dut.memory__write_data__ready],
            [dut.memory__write_data__payload],
            lambda values: self.beats.observe(values[0]),
        )
        for kind, strobe in (
            ("load", dut.memory__load__en),
            ("weights", dut.memory__weights_write),
            ("bias", dut.memory__bias_write),
            ("steps", dut.memory__steps_write),
            ("function", dut.memory__function_write),
        ):
            data = dut.memory__load__data if kind == "load" else dut.memory__gathered
            address = dut.memory__load__address if kind == "load" else dut.memory__entry
            Monitor(clk, [strobe], [address, data], self._entry_seen(kind))
        cocotb.start_soon(self._answer_store_reads())

    def _entry_seen(self, kind: str) -> Any:
        bits = _ENTRY_BITS[kind]
        return lambda values: self.entries.observe((kind, values[0], values[1] & ((1 << bits) - 1)))

    def _request(self, values: tuple[int, ...]) -> None:
        self.requests.observe(values)
        if not values[2]:
            self.source.queue.extend(self.rng.getrandbits(_BEAT_BITS) for _ in range(values[1]))

    def _beat_read(self, values: tuple[int, ...]) -> None:
        self._gathered.append(values[0])
        if len(self._gathered) == self._entry_beats:
            kind, address = self._addresses.pop(0)
            bits = _ENTRY_BITS[kind]
            data = sum(beat << i * _BEAT_BITS for i, beat in enumerate(self._gathered))
            self.entries.expect((kind, address, data & ((1 << bits) - 1)))
            self._gathered.clear()

    async def _answer_store_reads(self) -> None:
        """The activation buffer: a word for one cycle, `READ_LATENCY` - 1 after its address."""
        words = deque([0] * (READ_LATENCY - 2))
        while True:
            await RisingEdge(self.dut.clk)
            word = self.rng.getrandbits(_WORD_BITS)  # what nobody asked for is anything
            if int(self.dut.memory__store__en.value):
                self.reads.observe(int(self.dut.memory__store__address.value))
                for i in range(_ACC.word_beats):
                    self.beats.expect(word >> i * _BEAT_BITS & ((1 << _BEAT_BITS) - 1))
            words.append(word)
            self.dut.memory__store__data.value = words.popleft()

    async def run(self, instruction: Move | Fill) -> int:
        """Run one instruction; returns its cycles from start to done."""
        kind = instruction.opcode
        self.coverage[kind.name] += 1
        if isinstance(instruction, Move):
            store = isinstance(instruction, Store)
            count = instruction.words
            for row in range(instruction.rows):
                address = instruction.memory + row * instruction.memory_stride
                self.requests.expect((address, count * _ACC.word_beats, int(store)))
                first = instruction.buffer + row * instruction.buffer_stride
                for word in range(first, first + count):
                    if store:
                        self.reads.expect(word)
                    else:
                        self._addresses.append(("load", word))
            self._entry_beats = _ACC.word_beats
            self.coverage["several rows"] += instruction.rows > 1
        else:
            self.requests.expect((instruction.memory, instruction.beats, 0))
            name = "weights"
            if isinstance(instruction, LoadTable):
                name = TableKind(instruction.table).name.lower()
                self.coverage[f"table {name}"] += 1
            self._entry_beats = -(-_ENTRY_BITS[name] // _BEAT_BITS)
            n = instruction.beats // self._entry_beats
            self._addresses += [(name, instruction.buffer + i) for i in range(n)]
        dut = self.dut
        dut.memory__instruction.value = int.from_bytes(encode(instruction), "little") & (
            (1 << len(dut.memory__instruction)) - 1
        )
        await RisingEdge(dut.clk)  # it is at the head before it starts
        dut.memory__start.value = 1
        await RisingEdge(dut.clk)
        dut.memory__start.value = 0
        cycles = 0
        while True:
            await RisingEdge(dut.clk)
            if cycles and int(dut.memory__done.value):
                break
            cycles += 1
            assert cycles < 20_000, f"{kind.name} never ended"
        await ClockCycles(dut.clk, 2)
        return cycles


def _random_instruction(rng: random.Random) -> Move | Fill:
    kind = rng.choice((Load, Store, LoadWeights, LoadTable))
    memory = rng.getrandbits(20)
    if kind is Load or kind is Store:
        words = rng.randint(1, 9)
        return kind(
            read_banks=rng.getrandbits(4),
            write_banks=rng.getrandbits(4),
            memory=memory,
            memory_stride=rng.randint(words * _ACC.word_beats, 60),
            buffer=rng.randint(0, 500),
            buffer_stride=rng.randint(words, 40),
            rows=rng.choice((1, 2, 5)),
            words=words,
        )
    if kind is LoadTable:
        return _load_table(rng, rng.choice(list(TableKind)))
    beats = _ACC.weight_row_beats * rng.randint(1, 8)
    return LoadWeights(memory=memory, buffer=rng.randint(0, 9), beats=beats)


def _load_table(rng: random.Random, table: TableKind) -> LoadTable:
    there, row_beats = table_shapes(_ACC)[table]
    buffer = rng.randint(0, 9)
    beats = row_beats * rng.randint(1, min(8, there - buffer))
    return LoadTable(memory=rng.getrandbits(20), buffer=buffer, beats=beats, table=table)


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.4])
async def moves(dut: Any, stall: float) -> None:
    """Random instructions, one after the other."""
    rng = random.Random(cocotb.RANDOM_SEED)
    dut.memory__start.value = 0
    dut.memory__instruction.value = 0
    dut.memory__first.value = 1
    dut.memory__input_offset.value = 0
    dut.memory__output_offset.value = 0
    dut.memory__memory_beats.value = (1 << 32) - 1
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start()
    await ClockCycles(dut.clk, 3)
    dut.rst.value = 0
    bench = _Bench(dut, rng, stall)
    for table in TableKind:
        await bench.run(_load_table(rng, table))
    for _ in range(_INSTRUCTIONS):
        await bench.run(_random_instruction(rng))
    for checker in (bench.requests, bench.entries, bench.reads, bench.beats):
        checker.finish()
    bench.coverage.require(
        "LOAD", "STORE", "LOAD_WEIGHTS", "several rows",
        *(f"table {kind.name.lower()}" for kind in TableKind),
    )  # fmt: skip
