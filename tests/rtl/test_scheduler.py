"""The start rule: waits, bank locks and priority, one cycle at a time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flat import instruction
from tests.rtl.components import simulate
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import PRIORITY, Unit
from tnthw.rtl.scheduler import Scheduler

pytestmark = pytest.mark.rtl
OPCODE = {Unit.MEMORY: Opcode.LOAD, Unit.ARRAY: Opcode.ACCUMULATE, Unit.VECTOR: Opcode.ADD}


class Bench:
    """The scheduler with a head in front of each unit that a test gives one."""

    def __init__(self, ctx: Any, scheduler: Scheduler) -> None:
        self.ctx, self.scheduler = ctx, scheduler

    def port(self, unit: Unit) -> Any:
        return getattr(self.scheduler, unit.name.lower())

    def head(self, unit: Unit, opcode: Opcode | None = None, **fields: int) -> None:
        opcode = OPCODE[unit] if opcode is None else opcode
        zeros = {field.name: 0 for field in LAYOUTS[opcode]}
        packed = int.from_bytes(encode(instruction(opcode, zeros | fields)), "little")
        port = self.port(unit)
        self.ctx.set(port.head, packed & ((1 << len(port.head)) - 1))
        self.ctx.set(port.valid, 1)
        self.ctx.set(port.free, 1)

    async def starts(self) -> set[Unit]:
        """Who starts in the cycle after this one, when the heads are armed; nobody does yet."""
        free = {unit: self.ctx.get(self.port(unit).free) for unit in Unit}
        for unit in Unit:
            self.ctx.set(self.port(unit).free, 0)
        await self.ctx.tick()
        for unit in Unit:
            self.ctx.set(self.port(unit).free, free[unit])
        await self.ctx.delay(1e-9)
        return {unit for unit in Unit if self.ctx.get(self.port(unit).start)}

    async def complete(self, unit: Unit, times: int = 1) -> None:
        for _ in range(times):
            self.ctx.set(self.port(unit).done, 1)
            await self.ctx.tick()
            self.ctx.set(self.port(unit).done, 0)


def run(test: Any) -> None:
    scheduler = Scheduler()

    async def testbench(ctx: Any) -> None:
        await test(Bench(ctx, scheduler))

    simulate(scheduler, testbench)


def test_an_instruction_needs_its_queue_and_a_free_unit() -> None:
    async def test(bench: Bench) -> None:
        bench.head(Unit.ARRAY)
        assert await bench.starts() == {Unit.ARRAY}
        bench.ctx.set(bench.port(Unit.ARRAY).free, 0)
        assert await bench.starts() == set()
        bench.ctx.set(bench.port(Unit.ARRAY).free, 1)
        bench.ctx.set(bench.port(Unit.ARRAY).valid, 0)
        assert await bench.starts() == set()

    run(test)


@pytest.mark.parametrize("unit", list(Unit))
def test_each_wait_is_for_its_unit(unit: Unit) -> None:
    for other in Unit:
        if other is unit:
            continue

        async def test(bench: Bench, other: Unit = other) -> None:
            bench.head(unit, **{f"wait_{other.name.lower()}": 2})
            for each in Unit:
                assert await bench.starts() == set()
                await bench.complete(each, 1)  # one of every unit is not two of the other
            assert await bench.starts() == set()
            await bench.complete(other)
            assert await bench.starts() == {unit}

        run(test)


def test_counts_are_compared_modulo_65536() -> None:
    async def test(bench: Bench) -> None:
        bench.head(Unit.VECTOR, wait_array=65535)
        assert await bench.starts() == {Unit.VECTOR}  # one behind
        bench.head(Unit.VECTOR, wait_array=32769)
        assert await bench.starts() == {Unit.VECTOR}
        bench.head(Unit.VECTOR, wait_array=32768)
        assert await bench.starts() == set()
        await bench.complete(Unit.ARRAY)
        assert await bench.starts() == set()
        bench.ctx.set(bench.scheduler.clear, 1)
        bench.head(Unit.VECTOR, wait_array=1)
        await bench.ctx.tick()
        bench.ctx.set(bench.scheduler.clear, 0)
        assert await bench.starts() == set()  # forgotten

    run(test)


@pytest.mark.parametrize("port", ["read", "write"])
def test_held_banks_keep_others_away(port: str) -> None:
    async def test(bench: Bench) -> None:
        bench.head(Unit.MEMORY, **{f"{port}_banks": 0b0110})
        for other in (Unit.ARRAY, Unit.VECTOR):
            held = getattr(bench.port(other), f"held_{port}")
            bench.ctx.set(held, 0b1001)
            assert await bench.starts() == {Unit.MEMORY}
            bench.ctx.set(held, 0b0100)
            assert await bench.starts() == set()
            bench.ctx.set(held, 0)
        crossed = "write" if port == "read" else "read"
        bench.ctx.set(getattr(bench.port(Unit.VECTOR), f"held_{crossed}"), 0b0110)
        assert await bench.starts() == {Unit.MEMORY}

    run(test)


def test_priority_decides_who_starts_where_masks_meet() -> None:
    async def test(bench: Bench) -> None:
        for unit in Unit:
            bench.head(unit, read_banks=1)
        assert await bench.starts() == {PRIORITY[0]}
        bench.head(PRIORITY[0], read_banks=2)
        assert await bench.starts() == {PRIORITY[0], PRIORITY[1]}
        bench.head(PRIORITY[1], read_banks=4)
        assert await bench.starts() == set(Unit)
        # who does not start itself takes nothing from the others
        bench.head(PRIORITY[0], read_banks=1, wait_vector=1)
        bench.head(PRIORITY[1], read_banks=4)
        assert await bench.starts() == {PRIORITY[1], PRIORITY[2]}

    run(test)


def test_an_opcode_without_banks_is_not_kept_by_them() -> None:
    async def test(bench: Bench) -> None:
        fill = (1 << 32) - 1  # where another opcode of the unit has its masks
        bench.head(Unit.MEMORY, Opcode.LOAD_WEIGHTS, memory=fill, buffer=(1 << 20) - 1)
        bench.ctx.set(bench.port(Unit.VECTOR).held_read, 0xFFFF)
        bench.ctx.set(bench.port(Unit.VECTOR).held_write, 0xFFFF)
        assert await bench.starts() == {Unit.MEMORY}

    run(test)


def test_idle_is_when_all_that_started_is_complete() -> None:
    async def test(bench: Bench) -> None:
        assert bench.ctx.get(bench.scheduler.idle)
        for unit in Unit:
            bench.head(unit)
            assert await bench.starts() == {unit}
            await bench.ctx.tick()
            bench.ctx.set(bench.port(unit).valid, 0)
            await bench.ctx.delay(1e-9)
            assert not bench.ctx.get(bench.scheduler.idle)
            await bench.complete(unit)
            assert bench.ctx.get(bench.scheduler.idle)

    run(test)
