"""cocotb bench of the Wishbone shell: a memory and a master of its own."""

from __future__ import annotations

import random
from typing import Any

import cocotb
from cocotb.triggers import ReadOnly, RisingEdge

from tests.shell.bench import SharedMemory, reset, run_all


class Subordinate:
    """Memory on the manager's bus; answers after random pauses."""

    def __init__(self, dut: Any, memory: SharedMemory) -> None:
        self._dut, self._memory = dut, memory
        self.rng, self.stall, self.latency = random.Random(0), 0.0, 0
        self.bursts = 0
        cocotb.start_soon(self._run())

    async def _run(self) -> None:
        dut = self._dut
        width = len(dut.m_wb_dat_w) // 8
        dut.m_wb_ack.value = dut.m_wb_err.value = 0
        waited = 0
        while True:
            await RisingEdge(dut.clk)
            dut.m_wb_ack.value = dut.m_wb_err.value = 0
            await ReadOnly()
            # The offer of this cycle is answered in the next one, a word every other cycle.
            offered = int(dut.m_wb_cyc.value) and int(dut.m_wb_stb.value)
            await RisingEdge(dut.clk)
            waited = waited + 1 if offered else 0
            if not offered or waited <= self.latency or self.rng.random() < self.stall:
                continue
            waited = 0
            address = int(dut.m_wb_adr.value) * width
            self.bursts += int(dut.m_wb_cti.value) == 7
            try:
                if int(dut.m_wb_we.value):
                    data = int(dut.m_wb_dat_w.value).to_bytes(width, "little")
                    await self._write(address, data, int(dut.m_wb_sel.value))
                else:
                    read = await self._memory.read(address, width)
                    dut.m_wb_dat_r.value = int.from_bytes(read, "little")
                dut.m_wb_ack.value = 1
            except OSError:
                dut.m_wb_err.value = 1

    async def _write(self, address: int, data: bytes, strobe: int) -> None:
        old, at = self._memory.place(address, len(data))
        kept = [d if strobe >> i & 1 else old[at + i] for i, d in enumerate(data)]
        await self._memory.write(address, bytes(kept))


class Master:
    """Single cycles to the registers."""

    def __init__(self, dut: Any) -> None:
        self._dut = dut
        dut.s_wb_cyc.value = dut.s_wb_stb.value = 0

    async def cycle(self, address: int, value: int | None = None) -> int:
        dut = self._dut
        dut.s_wb_cyc.value = dut.s_wb_stb.value = 1
        dut.s_wb_we.value = int(value is not None)
        dut.s_wb_adr.value = address >> 2
        dut.s_wb_sel.value = 15
        dut.s_wb_dat_w.value = value or 0
        while True:
            await RisingEdge(dut.clk)
            assert not int(dut.s_wb_err.value)
            if int(dut.s_wb_ack.value):
                break
        read = int(dut.s_wb_dat_r.value)
        dut.s_wb_cyc.value = dut.s_wb_stb.value = 0
        await RisingEdge(dut.clk)
        return read


@cocotb.test()
async def jobs(dut: Any) -> None:
    memory = SharedMemory()
    subordinate, master = Subordinate(dut, memory), Master(dut)
    await reset(dut)

    async def write(address: int, value: int) -> None:
        await master.cycle(address, value)

    def prepare(job: dict[str, Any]) -> None:
        subordinate.rng = random.Random(job["seed"])
        subordinate.stall, subordinate.latency = job["stall"], job["latency"]
        subordinate.bursts = 0

    await run_all(
        dut, memory, master.cycle, write, prepare,
        lambda: {"bursts": subordinate.bursts, "most_reading": 1},
    )  # fmt: skip
