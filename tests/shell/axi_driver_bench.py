"""cocotb bench of the drivers: the C code and its Python twin on the machine behind AXI."""

from __future__ import annotations

import ctypes
import json
from typing import Any

import cocotb
import numpy as np
from cocotb.task import bridge, resume
from cocotb.triggers import ClockCycles, RisingEdge
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiResp, AxiSlave

from tests.shell.bench import FOLDER, SharedMemory, reset
from tests.shell.c_driver import CDriver
from tests.shell.model import BASE
from tnthw.shell.driver import Driver, parse

RECORDS = 0x8_0000


class HardwareBus:
    """Registers through AXI4-Lite, from a thread in which ordinary functions run."""

    def __init__(self, dut: Any, memory: bytearray) -> None:
        self._dut, self.memory = dut, memory
        self._master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.clk, dut.rst)
        self.reads = 0

        @resume
        async def read(offset: int) -> int:
            self.reads += 1
            answer = await self._master.read(offset, 4)
            assert answer.resp == AxiResp.OKAY
            return int.from_bytes(answer.data, "little")

        @resume
        async def write(offset: int, value: int) -> None:
            answer = await self._master.write(offset, value.to_bytes(4, "little"))
            assert answer.resp == AxiResp.OKAY

        @resume
        async def sleep() -> None:
            if not int(dut.interrupt.value):
                await RisingEdge(dut.interrupt)

        self.read_register, self.write_register, self.sleep = read, write, sleep

    def read_memory(self, address: int, length: int) -> bytes:
        return bytes(self.memory[address - BASE : address - BASE + length])

    def write_memory(self, address: int, data: bytes) -> None:
        self.memory[address - BASE : address - BASE + len(data)] = data


def use(driver: Any, bus: HardwareBus, images: list[bytes], file: bytes) -> dict[str, Any]:
    """Load a program, run all images by interrupt, then the first one again by polling."""
    driver.load(driver.parse(file) if isinstance(driver, CDriver) else parse(file), BASE + 0x200)
    driver.records(BASE + RECORDS, len(images))
    driver.interrupts(True)
    for number, data in enumerate(images):
        driver.put(number, data)
    driver.start(len(images))
    before = bus.reads
    bus.sleep()
    slept = bus.reads - before
    assert driver.interrupted() and not driver.interrupted()
    driver.wait(1)
    results = [driver.get(number).hex() for number in range(len(images))]
    counted = driver.counter(0x48) if isinstance(driver, CDriver) else driver.counters()["cycles"]
    driver.interrupts(False)
    driver.records(BASE + RECORDS // 2, 1)
    driver.put(0, images[0])
    driver.start(1)
    driver.wait(100_000)
    assert driver.interrupted()  # pending, though not enabled
    return {
        "results": results, "again": driver.get(0).hex(), "cycles": counted, "slept": slept,
    }  # fmt: skip


@cocotb.test()
async def drivers(dut: Any) -> None:
    told = json.loads((FOLDER / "driver.json").read_text())
    file = (FOLDER / "program.tnthw").read_bytes()
    images = [bytes.fromhex(each) for each in told["images"]]
    memory = SharedMemory()
    data = bytearray(np.random.default_rng(3).bytes(1 << 20))
    memory.windows = [(BASE, data)]
    AxiSlave(AxiBus.from_prefix(dut, "m_axi"), dut.clk, dut.rst, target=memory)
    bus = HardwareBus(dut, data)
    await reset(dut)
    await ClockCycles(dut.clk, 2)
    found = {}

    def both() -> None:
        found["python"] = use(Driver(bus), bus, images, file)
        shared = (ctypes.c_char * len(data)).from_buffer(data)
        found["c"] = use(CDriver(bus, shared, BASE), bus, images, file)

    await bridge(both)()
    assert memory.outside == 0
    (FOLDER / "driver_results.json").write_text(json.dumps(found))
