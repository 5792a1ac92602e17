"""The Wishbone manager against a memory in Python, and the registers' subordinate."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("amaranth")

from tests.rtl.components import simulate
from tests.shell.port import Port, way
from tests.shell.test_port_side import SIZES
from tnthw.shell.widths import Widths
from tnthw.shell.wishbone import (
    END_OF_BURST,
    INCREMENTING,
    READ_CYCLES,
    REQUEST_CYCLES,
    WishboneManager,
    WishboneRegisters,
)

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("stall, fast", [(0.0, True), (0.0, False), (0.4, True)])
@pytest.mark.parametrize("port_bytes, bus_bytes", [SIZES[i] for i in (1, 2, 4, 6)])
def test_the_bytes_of_a_memory(port_bytes: int, bus_bytes: int, stall: float, fast: bool) -> None:
    run(port_bytes, bus_bytes, stall, fast)


def run(port_bytes: int, bus_bytes: int, stall: float, fast: bool, fail: int | None = None) -> Port:
    """Run requests; a `fast` subordinate answers in every cycle, another one every other."""
    widths = Widths(port_bytes=port_bytes, bus_bytes=bus_bytes, address_bits=20)
    manager = WishboneManager(widths, 4)
    port = Port(widths, f"{port_bytes} {bus_bytes} {stall} {fast}", stall, requests=12)
    rng, memory = port.rng, port.memory

    async def testbench(ctx: Any) -> None:
        port.settings(ctx, manager)
        held: tuple[int, ...] | None = None
        following: int | None = None  # the address that the burst goes on with
        rested, words = True, 0
        for _ in range(40_000):
            sampled = port.drive(ctx, manager)
            shown = ctx.get(manager.stb)
            answer = bool(shown) and (fast or rested) and rng.random() >= stall
            rested = not answer
            at = ctx.get(manager.adr) * bus_bytes
            failing = answer and words == fail
            words += answer
            ctx.set(manager.ack, answer and not failing)
            ctx.set(manager.err, failing)
            ctx.set(manager.dat_r, int.from_bytes(memory[at : at + bus_bytes], "little"))
            (_, _, cyc, stb, we, adr, sel, cti, data, *rest) = await ctx.tick().sample(
                manager.cyc, manager.stb, manager.we, manager.adr, manager.sel, manager.cti,
                manager.dat_w, *sampled,
            )  # fmt: skip
            assert cyc or not stb
            offer = (we, adr, sel, cti, data) if stb else None
            if held is not None:
                assert offer == held, "the offer changed before it was answered"
            held = offer if stb and not answer else None
            if answer:
                assert following in (None, adr)
                assert cti in (INCREMENTING, END_OF_BURST)
                following = adr + 1 if cti == INCREMENTING else None
                if we and not failing:
                    for i, byte in enumerate(data.to_bytes(bus_bytes, "little")):
                        if sel >> i & 1:
                            memory[at + i] = byte
            port.take(rest)
            if port.over and not stb:
                break
        if fail is None:
            port.check()
            assert not port.errors and not port.write_errors

    simulate(manager, testbench)
    return port


@pytest.mark.parametrize("fail", [0, 5, 60, 150, 400])
def test_a_word_with_an_error_is_a_bad_beat_or_a_bad_write(fail: int) -> None:
    port = run(8, 8, 0.2, True, fail)
    assert (port.errors, port.write_errors) in ((1, 0), (0, 1))
    assert port.over


def test_registers_answer_a_cycle_later_and_once() -> None:
    part = WishboneRegisters()

    async def testbench(ctx: Any) -> None:
        for error in (0, 1):
            ctx.set(part.cyc, 1)
            ctx.set(part.stb, 1)
            ctx.set(part.we, error)
            ctx.set(part.adr, 0x155)
            ctx.set(part.sel, 0b0110)
            ctx.set(part.dat_w, 0x12345678)
            ctx.set(part.error, error)
            ctx.set(part.read_data, 0xCAFE)
            assert ctx.get(part.access) == 1 and ctx.get(part.write) == error
            assert ctx.get(part.address) == 0x554 and ctx.get(part.strobe) == 0b0110
            assert ctx.get(part.data) == 0x12345678
            assert ctx.get(part.ack) == 0 and ctx.get(part.err) == 0
            await ctx.tick()
            assert ctx.get(part.access) == 0
            assert ctx.get(part.ack) == 1 - error and ctx.get(part.err) == error
            assert ctx.get(part.dat_r) == 0xCAFE
            ctx.set(part.stb, 0)
            await ctx.tick()
            assert ctx.get(part.ack) == 0 and ctx.get(part.err) == 0

    simulate(part, testbench)


def test_cycles_on_the_way_are_those_that_are_told() -> None:
    widths = Widths(port_bytes=8, bus_bytes=8, address_bits=20)
    manager = WishboneManager(widths, 4)

    async def testbench(ctx: Any) -> None:
        found = await way(ctx, manager, "stb", "ack")
        assert found == (REQUEST_CYCLES, READ_CYCLES)

    simulate(manager, testbench)
