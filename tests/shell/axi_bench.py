"""cocotb bench of the AXI shell: memory and a master of cocotbext-axi."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import cocotb
from cocotb.queue import Queue
from cocotb.triggers import RisingEdge
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiResp, AxiSlave

from tests.shell.bench import SharedMemory, reset, run_all


class Slow:
    """A channel of addresses behind a delay; several may be under way."""

    def __init__(self, channel: Any, clock: Any) -> None:
        self._receive, self._clock = channel.recv, clock
        channel.recv = self.recv
        self._queue: Any = Queue()
        self.latency = self.now = self.taken = 0
        cocotb.start_soon(self._count())
        cocotb.start_soon(self._take())

    async def _count(self) -> None:
        while True:
            await RisingEdge(self._clock)
            self.now += 1

    async def _take(self) -> None:
        while True:
            address = await self._receive()
            assert 0x1000 - (int(address.araddr) & 0xFFF) >= (int(address.arlen) + 1) << int(
                address.arsize
            )
            self.taken += 1
            self._queue.put_nowait((self.now + self.latency, address))

    async def recv(self) -> Any:
        due, address = await self._queue.get()
        while self.now < due:
            await RisingEdge(self._clock)
        return address


class Watch:
    """Reads under way, how soon one that is alone is answered, and that an offer stays."""

    def __init__(self, dut: Any) -> None:
        self._dut = dut
        self.most = self._under_way = self.soonest = 0
        cocotb.start_soon(self._run())

    async def _run(self) -> None:
        dut = self._dut
        held: dict[str, tuple[int, ...]] = {}
        now, asked = 0, None  # the cycle in which a read was taken that is alone
        payloads = {"ar": ("addr", "len"), "aw": ("addr", "len"), "w": ("data", "strb", "last")}
        while True:
            await RisingEdge(dut.clk)
            now += 1
            for channel, names in payloads.items():
                valid = int(getattr(dut, f"m_axi_{channel}valid").value)
                shown = tuple(int(getattr(dut, f"m_axi_{channel}{n}").value) for n in names)
                if channel in held:
                    assert valid and shown == held[channel], f"{channel} changed its offer"
                held.pop(channel, None)
                if valid and not int(getattr(dut, f"m_axi_{channel}ready").value):
                    held[channel] = shown
            if int(dut.m_axi_rvalid.value) and asked is not None:
                self.soonest = min(self.soonest or now - asked, now - asked)
                asked = None
            if int(dut.m_axi_arvalid.value) and int(dut.m_axi_arready.value):
                asked = now if not self._under_way else asked
                self._under_way += 1
            self.most = max(self.most, self._under_way)
            if all(
                int(getattr(dut, f"m_axi_r{name}").value) for name in ("valid", "ready", "last")
            ):
                self._under_way -= 1


def pauses(rng: random.Random, share: float) -> Iterator[bool]:
    while True:
        yield rng.random() < share


@cocotb.test()
async def jobs(dut: Any) -> None:
    memory = SharedMemory()
    slave = AxiSlave(AxiBus.from_prefix(dut, "m_axi"), dut.clk, dut.rst, target=memory)
    slow = Slow(slave.read_if.ar_channel, dut.clk)
    channels = [
        slave.read_if.ar_channel, slave.read_if.r_channel, slave.write_if.aw_channel,
        slave.write_if.w_channel, slave.write_if.b_channel,
    ]  # fmt: skip
    master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.clk, dut.rst)
    await reset(dut)
    watch = Watch(dut)

    async def read(address: int) -> int:
        answer = await master.read(address, 4)
        assert answer.resp == AxiResp.OKAY
        return int.from_bytes(answer.data, "little")

    async def write(address: int, value: int) -> None:
        answer = await master.write(address, value.to_bytes(4, "little"))
        assert answer.resp == AxiResp.OKAY

    def prepare(job: dict[str, Any]) -> None:
        rng = random.Random(job["seed"])
        slow.latency, slow.taken, watch.most, watch.soonest = job["latency"], 0, 0, 0
        for channel in channels:
            channel.clear_pause_generator()
            channel.pause = False  # a generator that is cleared leaves it as it was
            if job["stall"]:
                channel.set_pause_generator(pauses(random.Random(rng.random()), job["stall"]))

    await run_all(
        dut, memory, read, write, prepare,
        lambda: {
            "bursts": slow.taken, "most_reading": watch.most, "read_latency": watch.soonest,
        },
    )  # fmt: skip
