"""The guard between the machine and its memory port."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from amaranth import ClockDomain, Module
from amaranth.sim import Simulator

from tests.rtl.components import machine
from tnthw.rtl.port_guard import PortGuard

pytestmark = pytest.mark.rtl

WATCHDOG = 40
ACC = machine(4, 4, memory_bytes_per_cycle=2, memory_latency=3, watchdog_cycles=WATCHDOG)


class Bench:
    """The guard with every input idle; `tick` samples the outputs of the cycle that ends."""

    def __init__(self, ctx: Any, guard: PortGuard, domain: ClockDomain) -> None:
        self.ctx, self.guard, self.domain = ctx, guard, domain
        ctx.set(guard.room, 100)

    async def tick(self, **inputs: int) -> dict[str, int]:
        """One cycle with these inputs (`a__b` for a port of a stream), all others 0."""
        names = (
            "stop", "start", "port_rst", "unit_request__valid", "unit_request__payload__address",
            "unit_request__payload__beats", "unit_request__payload__write", "unit_read__ready",
            "unit_write__valid", "unit_write__payload", "request__ready", "read__valid",
            "read__payload", "read__error", "write__ready", "write__error",
        )  # fmt: skip
        assert inputs.keys() <= {*names, "rst"}
        for name in names:
            self.ctx.set(self._port(name), inputs.get(name, 0))
        self.ctx.set(self.domain.rst, inputs.get("rst", 0))
        outputs = (
            "unit_request__ready", "unit_read__valid", "unit_read__payload", "unit_write__ready",
            "request__valid", "request__payload__address", "request__payload__beats",
            "request__payload__write", "read__ready", "write__valid", "write__payload",
            "bad_address", "unasked", "read_error", "write_error", "quiet", "silent",
        )  # fmt: skip
        _, _, *values = await self.ctx.tick().sample(*[self._port(name) for name in outputs])
        return dict(zip(outputs, values, strict=True))

    def _port(self, name: str) -> Any:
        found: Any = self.guard
        for part in name.split("__"):
            found = getattr(found, part)
        return found

    async def ask(self, beats: int, write: int = 0, address: int = 7) -> None:
        """A request that passes to the port and is accepted there."""
        shown = await self.tick(
            unit_request__valid=1, unit_request__payload__address=address,
            unit_request__payload__beats=beats, unit_request__payload__write=write,
        )  # fmt: skip
        assert shown["unit_request__ready"] and not shown["request__valid"]
        shown = await self.tick(request__ready=1)
        assert shown["request__valid"] and shown["request__payload__address"] == address
        assert (shown["request__payload__beats"], shown["request__payload__write"]) == (
            beats,
            write,
        )


def run(test: Callable[[Bench], Any]) -> None:
    module, domain, guard = Module(), ClockDomain("sync"), PortGuard(ACC)
    module.domains += domain
    module.submodules.guard = guard
    simulator = Simulator(module)
    simulator.add_clock(1e-6)

    async def testbench(ctx: Any) -> None:
        await test(Bench(ctx, guard, domain))

    simulator.add_testbench(testbench)
    simulator.run()


def test_beats_pass_while_they_are_owed() -> None:
    async def test(bench: Bench) -> None:
        assert (await bench.tick())["quiet"]
        await bench.ask(2)
        shown = await bench.tick(read__valid=1, read__payload=0x1234, unit_read__ready=1)
        assert shown["unit_read__valid"] and shown["unit_read__payload"] == 0x1234
        assert not (await bench.tick(read__valid=1))["read__ready"]  # the unit does not take it
        shown = await bench.tick(read__valid=1, unit_read__ready=1, read__error=1)
        assert not shown["read_error"] and not shown["quiet"]
        shown = await bench.tick()
        assert shown["read_error"] and shown["quiet"]
        assert not (await bench.tick())["read_error"]

    run(test)


def test_a_write_beat_waits_for_its_request() -> None:
    async def test(bench: Bench) -> None:
        offer = {"unit_write__valid": 1, "unit_write__payload": 5, "write__ready": 1}
        shown = await bench.tick(**offer)
        assert not shown["write__valid"] and not shown["unit_write__ready"]
        await bench.ask(1, write=1)
        shown = await bench.tick(**offer)
        assert shown["write__valid"] and shown["unit_write__ready"] and shown["write__payload"] == 5
        assert not (await bench.tick(**offer))["write__valid"]

    run(test)


@pytest.mark.parametrize(("address", "fits"), [(100, True), (101, False), (1 << 31, False)])
def test_a_request_past_the_end_of_memory_is_not_offered(address: int, fits: bool) -> None:
    async def test(bench: Bench) -> None:
        asked = {
            "unit_request__valid": 1, "unit_request__payload__beats": 1,
            "unit_request__payload__address": address,
        }  # fmt: skip
        assert (await bench.tick(**asked))["unit_request__ready"]
        shown = await bench.tick()
        assert (shown["request__valid"], shown["bad_address"]) == (fits, not fits)
        assert not (await bench.tick())["bad_address"]

    run(test)


@pytest.mark.parametrize("cause", ["rst", "stop"])
def test_owed_read_beats_are_dropped_before_the_next_request(cause: str) -> None:
    async def test(bench: Bench) -> None:
        await bench.ask(3)
        await bench.tick(**{cause: 1})
        for _ in range(3):
            shown = await bench.tick(unit_request__valid=1, unit_request__payload__beats=1)
            assert not shown["unit_request__ready"]
            shown = await bench.tick(read__valid=1, unit_request__valid=1)
            assert shown["read__ready"] and not shown["unit_read__valid"]
            assert not shown["unasked"]
        await bench.tick()
        await bench.ask(1)  # a request passes again
        assert (await bench.tick(read__valid=1))["unit_read__valid"]

    run(test)


@pytest.mark.parametrize("cause", ["rst", "stop"])
def test_a_write_burst_is_finished_with_zeros_and_what_was_offered_stays(cause: str) -> None:
    async def test(bench: Bench) -> None:
        await bench.ask(3, write=1)
        shown = await bench.tick(unit_write__valid=1, unit_write__payload=9, **{cause: 1})
        assert shown["write__payload"] == 9
        for _ in range(2):
            shown = await bench.tick()
            assert shown["write__valid"] and shown["write__payload"] == 9
        assert (await bench.tick(write__ready=1))["write__payload"] == 9
        for _ in range(2):
            shown = await bench.tick(write__ready=1)
            assert shown["write__valid"] and shown["write__payload"] == 0
        shown = await bench.tick(write__ready=1)
        assert not shown["write__valid"] and shown["quiet"]

    run(test)


def test_an_offered_request_stays_through_a_reset() -> None:
    async def test(bench: Bench) -> None:
        asked = {"unit_request__valid": 1, "unit_request__payload__beats": 2}
        await bench.tick(**asked, unit_request__payload__address=8)
        await bench.tick(rst=1)
        for _ in range(3):
            shown = await bench.tick(**asked)
            assert shown["request__valid"] and shown["request__payload__address"] == 8
            assert not shown["unit_request__ready"] and not shown["quiet"]
        await bench.tick(request__ready=1)
        for _ in range(2):
            assert not (await bench.tick())["request__valid"]
            assert (await bench.tick(read__valid=1))["read__ready"]
        assert (await bench.tick())["quiet"]

    run(test)


def test_the_reset_of_the_port_forgets() -> None:
    async def test(bench: Bench) -> None:
        await bench.ask(3)
        await bench.tick(unit_request__valid=1, unit_request__payload__beats=2)
        await bench.tick(rst=1, port_rst=1)
        shown = await bench.tick()
        assert shown["quiet"] and not shown["request__valid"]
        await bench.ask(1)

    run(test)


def test_a_beat_that_nobody_asked_for_is_dropped() -> None:
    async def test(bench: Bench) -> None:
        shown = await bench.tick(read__valid=1)
        assert shown["unasked"] and shown["read__ready"] and not shown["unit_read__valid"]
        await bench.ask(1, write=1)
        assert (await bench.tick(read__valid=1))["unasked"]
        assert (await bench.tick())["quiet"] == 0

    run(test)


def test_the_watchdog_counts_while_nothing_moves() -> None:
    async def test(bench: Bench) -> None:
        await bench.ask(2)
        for _ in range(WATCHDOG):
            assert not (await bench.tick())["silent"]
        assert (await bench.tick(read__valid=1))["silent"]  # a beat that the unit does not take
        assert (await bench.tick(read__valid=1, unit_read__ready=1))["silent"]
        assert not (await bench.tick())["silent"]
        for _ in range(WATCHDOG):
            await bench.tick()
        assert (await bench.tick(start=1))["silent"]
        assert not (await bench.tick())["silent"]  # a new run waits as long again

    run(test)
