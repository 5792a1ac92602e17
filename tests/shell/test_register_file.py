"""The registers in RTL: at every address what the map says, and nothing elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("amaranth")
pytest.importorskip("systemrdl")

from tests.rtl.components import simulate
from tests.rtl.machines import PLAIN
from tnthw.machine.digest import digest
from tnthw.machine.events import EVENTS
from tnthw.shell.register_file import SETTINGS, RegisterFile
from tnthw.shell.register_map import addresses, registers

pytestmark = pytest.mark.rtl
AT = addresses()


def made(counters: bool = True) -> RegisterFile:
    return RegisterFile(PLAIN, bus_bytes=4, address_bits=40, counters=counters)


async def access(
    ctx: Any, file: RegisterFile, address: int, data: int | None = None, strobe: int = 15
) -> tuple[int, int]:
    """Value (of a read) and error."""
    ctx.set(file.access, 1)
    ctx.set(file.write, data is not None)
    ctx.set(file.address, address)
    ctx.set(file.data, data or 0)
    ctx.set(file.strobe, strobe)
    await ctx.tick()
    ctx.set(file.access, 0)
    return ctx.get(file.read_data), ctx.get(file.error)


def test_every_address_of_the_map_answers_and_no_other() -> None:
    for counters in (True, False):
        file = made(counters)
        known: dict[int, bool] = {}
        for register in registers():
            if counters or (register.name not in EVENTS and register.name != "cycles"):
                for address in range(register.address, register.address + register.size, 4):
                    known[address] = any(field.writable for field in register.fields)

        async def testbench(ctx: Any, file: Any = file, known: Any = known) -> None:
            for address in range(0, 1 << 12, 4):
                assert (await access(ctx, file, address))[1] == (address not in known)
                assert (await access(ctx, file, address, 0))[1] == (not known.get(address, False))

        simulate(file, testbench)


def test_constants_and_what_the_machine_says() -> None:
    file = made()

    async def testbench(ctx: Any) -> None:
        async def whole(name: str) -> int:
            low, high = await access(ctx, file, AT[name]), await access(ctx, file, AT[name] + 4)
            return high[0] << 32 | low[0]

        assert await access(ctx, file, AT["id"]) == (int.from_bytes(b"TNTH", "little"), 0)
        assert f"{await whole('machine'):012x}" == digest(PLAIN)
        built = PLAIN.memory_bytes_per_cycle | 4 << 8 | len(EVENTS) << 16
        assert await access(ctx, file, AT["build"]) == (built, 0)
        ctx.set(file.code, 7)
        ctx.set(file.unit, 2)
        ctx.set(file.instruction, 0xABCD)
        ctx.set(file.owing, 1)
        assert (await access(ctx, file, AT["error"]))[0] == 0xABCD0207
        assert (await access(ctx, file, AT["status"]))[0] == 4
        for i, name in enumerate(EVENTS):
            ctx.set(getattr(file.events, name), (i + 1) * 0x1_0000_0003)
        for i, name in enumerate(EVENTS):
            assert await whole(name) == (i + 1) * 0x1_0000_0003

    simulate(file, testbench)


def test_settings_keep_what_is_written_and_hold_still_in_a_run() -> None:
    file = made()

    async def testbench(ctx: Any) -> None:
        for (name, _), bits in SETTINGS.items():
            value = 0x8765_4321_1234_5678_9ABC_DEF7 & (1 << bits) - 1
            kept = value & ((1 << 40) - 4) if bits == 64 else value
            for half in range(-(-bits // 32)):
                part = value >> 32 * half & 0xFFFF_FFFF
                assert (await access(ctx, file, AT[name] + 4 * half, part))[1] == 0
                shown = await access(ctx, file, AT[name] + 4 * half)
                assert shown == (kept >> 32 * half & 0xFFFF_FFFF, 0)
            assert ctx.get(getattr(file, name)) == kept
            ctx.set(file.busy, 1)
            assert (await access(ctx, file, AT[name], 0))[1] == 1
            assert ctx.get(getattr(file, name)) == kept
            ctx.set(file.busy, 0)
        await access(ctx, file, AT["entry"], 0x11223344)
        await access(ctx, file, AT["entry"], 0xAABBCCDD, strobe=0b0101)
        assert (await access(ctx, file, AT["entry"]))[0] == 0x11BB33DD

    simulate(file, testbench)


def test_a_run_from_start_to_interrupt() -> None:
    file = made()

    async def testbench(ctx: Any) -> None:
        await access(ctx, file, AT["interrupt_enable"], 2)
        assert (await access(ctx, file, AT["control"], 1))[1] == 0
        assert ctx.get(file.start) == 1
        await ctx.tick()
        assert ctx.get(file.start) == 0
        ctx.set(file.busy, 1)
        assert (await access(ctx, file, AT["control"], 1))[1] == 1  # no second start
        assert ctx.get(file.start) == 0
        assert (await access(ctx, file, AT["control"], 6))[1] == 0
        assert ctx.get(file.abort) == 1 and ctx.get(file.reset) == 1
        await ctx.tick()
        assert ctx.get(file.abort) == 0 and ctx.get(file.reset) == 0
        for code in (0, 5):
            ctx.set(file.done, 1)
            ctx.set(file.code, code)
            await ctx.tick()
            ctx.set(file.done, 0)
            ctx.set(file.busy, 0)
            await ctx.tick()
            assert ctx.get(file.interrupt) == (code != 0)  # only errors are enabled
            pending = 3 if code else 1
            assert (await access(ctx, file, AT["interrupt_status"]))[0] == pending
            assert (await access(ctx, file, AT["status"]))[0] == 2
            await access(ctx, file, AT["interrupt_status"], 1)
            assert (await access(ctx, file, AT["interrupt_status"]))[0] == pending & 2
            await access(ctx, file, AT["interrupt_status"], 2)
            await ctx.tick()
            assert ctx.get(file.interrupt) == 0
            await access(ctx, file, AT["control"], 1)
            await ctx.tick()
            assert (await access(ctx, file, AT["status"]))[0] == 0

    simulate(file, testbench)


def test_cycles_count_from_the_start_to_done() -> None:
    file = made()

    async def testbench(ctx: Any) -> None:
        for cycles in (5, 9):
            await access(ctx, file, AT["control"], 1)
            await ctx.tick()  # the start strobe is in this cycle, number 0
            ctx.set(file.busy, 1)
            await ctx.tick().repeat(cycles - 1)
            ctx.set(file.done, 1)
            await ctx.tick()
            ctx.set(file.busy, 0)
            ctx.set(file.done, 0)
            await ctx.tick().repeat(3)
            assert (await access(ctx, file, AT["cycles"]))[0] == cycles

    simulate(file, testbench)
