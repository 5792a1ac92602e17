"""What the cocotb benches of the shells share: memory, runs, and what they report."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge

from tnthw.machine.events import EVENTS
from tnthw.shell.register_map import addresses

FOLDER = Path(os.environ.get("TNTHW_JOB", "x")).parent
AT = addresses()

Read = Callable[[int], Awaitable[int]]
Write = Callable[[int, int], Awaitable[None]]


class SharedMemory:
    """Two windows of bytes on a bus; a word outside them, or one that is to fail, is an error."""

    def __init__(self) -> None:
        self.windows: list[tuple[int, bytearray]] = []
        self.reads = self.writes = self.outside = 0
        self.fail_read: int | None = None
        self.fail_write: int | None = None

    def place(self, address: int, length: int) -> tuple[bytearray, int]:
        for start, data in self.windows:
            if start <= address and address + length <= start + len(data):
                return data, address - start
        self.outside += 1
        raise IndexError(hex(address))

    async def read(self, address: int, length: int) -> bytes:
        self.reads += 1
        if self.reads - 1 == self.fail_read:
            raise OSError("a word that fails")
        data, at = self.place(address, length)
        return bytes(data[at : at + length])

    async def write(self, address: int, data: bytes) -> None:
        self.writes += 1
        if self.writes - 1 == self.fail_write:
            raise OSError("a word that fails")
        window, at = self.place(address, len(data))
        window[at : at + len(data)] = data


def job_file() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((FOLDER / "jobs.json").read_text())
    return told


async def reset(dut: Any) -> None:
    Clock(dut.clk, 10, unit="ns").start()
    dut.rst.value = 1
    await ClockCycles(dut.clk, 5)
    dut.rst.value = 0
    await ClockCycles(dut.clk, 2)


async def run_all(
    dut: Any,
    memory: SharedMemory,
    read: Read,
    write: Write,
    prepare: Callable[[dict[str, Any]], None],
    counts: Callable[[], dict[str, int]],
) -> None:
    """Run every job of the file and write what it left."""
    told = job_file()
    width = told["beat_bytes"]
    results = []
    for i, job in enumerate(told["jobs"]):
        image = np.load(FOLDER / f"memory_{i}.npy")
        beats = image.size // width
        first = beats if job["records_first"] is None else job["records_first"]
        parts = [bytearray(image[: first * width]), bytearray(image[first * width :])]
        spare = bytes(-len(parts[0]) % 128 + 128)  # a wide word may end past a window
        for part in parts:
            part.extend(spare)
        memory.windows = list(zip((job["program"], job["records"]), parts, strict=True))
        memory.reads = memory.writes = memory.outside = 0
        memory.fail_read, memory.fail_write = job["fail_read"], job["fail_write"]
        prepare(job)
        whole = beats if job["memory_beats"] is None else job["memory_beats"]
        for name, value in {
            "entry": job["entry"], "images": job["images"], "memory_beats": whole,
            "records_first": first, "program": job["program"], "records": job["records"],
            "interrupt_enable": 1,
        }.items():  # fmt: skip
            await write(AT[name], value)
        await write(AT["interrupt_status"], 3)
        await write(AT["control"], 1)
        owing_at_reset = 0
        if job["reset_at"] is not None:
            await ClockCycles(dut.clk, job["reset_at"])
            assert await read(AT["status"]) & 1, "the run was over before the reset"
            await write(AT["control"], 4)
            while (status := await read(AT["status"])) & 1:
                pass
            owing_at_reset = status >> 2 & 1
            await write(AT["control"], 1)
        if job["abort_at"] is not None:
            await ClockCycles(dut.clk, job["abort_at"])
            await write(AT["control"], 2)
        for _ in range(100_000):
            await RisingEdge(dut.clk)
            if int(dut.interrupt.value):
                break
        else:
            raise AssertionError(f"job {i}: no interrupt; status {await read(AT['status'])}")
        status = await read(AT["status"])
        error = await read(AT["error"])
        after = np.concatenate(
            [np.frombuffer(bytes(part[: -len(spare)]), np.uint8) for part in parts]
        )
        np.save(FOLDER / f"after_{i}.npy", after)
        events = {}
        if (await read(AT["build"])) >> 16 & 0xFF:
            for name in ("cycles", *EVENTS):
                low, high = await read(AT[name]), await read(AT[name] + 4)
                events[name] = high << 32 | low
        cycles = events.pop("cycles", 0)
        pending = await read(AT["interrupt_status"])
        await write(AT["interrupt_status"], 3)
        assert await read(AT["interrupt_status"]) == 0
        await ClockCycles(dut.clk, 2)
        assert not int(dut.interrupt.value)
        results.append(
            {
                "error": error & 0xF, "error_unit": error >> 8 & 3,
                "error_instruction": error >> 16, "cycles": cycles, "events": events,
                "words": {"read": memory.reads, "written": memory.writes,
                          "outside": memory.outside},
                "status": status, "interrupt_status": pending,
                "owing_at_reset": owing_at_reset, **counts(),
            }
        )  # fmt: skip
    (FOLDER / "results.json").write_text(json.dumps(results))
    cocotb.log.info("%d jobs", len(results))
