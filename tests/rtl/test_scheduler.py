"""The start rule: waits, bank locks and priority, one cycle at a time."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth import Module, Signal
from amaranth.lib.wiring import Component, In, Out

from tests.flat import instruction
from tests.rtl.components import simulate
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import PRIORITY, Unit
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.scheduler import Scheduler, masks

pytestmark = pytest.mark.rtl
BANKS = 4
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
        for name in ("read_banks", "write_banks"):
            self.ctx.set(getattr(port, name), fields.get(name, 0) % (1 << BANKS))
        self.ctx.set(port.valid, 1)
        self.free(unit, 1)

    def free(self, unit: Unit, value: int) -> None:
        self.ctx.set(self.port(unit).free, value)
        self.ctx.set(self.port(unit).frees, value)

    async def starts(self) -> set[Unit]:
        """Who starts in the cycle after this one, when the heads are armed; nobody does yet."""
        free = {unit: self.ctx.get(self.port(unit).free) for unit in Unit}
        for unit in Unit:
            self.free(unit, 0)
        await self.ctx.tick()
        for unit in Unit:
            self.ctx.set(self.port(unit).frees, free[unit])
        await self.ctx.tick()
        for unit in Unit:
            self.free(unit, free[unit])
        await self.ctx.delay(1e-9)
        return {unit for unit in Unit if self.ctx.get(self.port(unit).start)}

    async def started(self, unit: Unit, **fields: int) -> None:
        """Start an instruction; the unit holds its banks from now on, its queue is empty."""
        self.head(unit, **fields)
        await self.ctx.tick()
        assert self.ctx.get(self.port(unit).start)
        self.ctx.set(self.port(unit).frees, 0)
        await self.ctx.tick()
        self.ctx.set(self.port(unit).valid, 0)
        self.free(unit, 0)
        self.ctx.set(self.port(unit).holds, 1)
        await self.ctx.delay(1e-9)

    async def complete(self, unit: Unit, times: int = 1) -> None:
        for _ in range(times):
            self.ctx.set(self.port(unit).done, 1)
            await self.ctx.tick()
            self.ctx.set(self.port(unit).done, 0)


class Masks(Component):
    """The masks of an instruction of the MEMORY unit."""

    def __init__(self) -> None:
        head = In(instruction_bits(Unit.MEMORY))
        super().__init__({"head": head, "read": Out(BANKS), "write": Out(BANKS)})

    def elaborate(self, platform: object) -> Module:
        m, found = Module(), masks(self.head, Unit.MEMORY, BANKS)
        m.d.sync += Signal().eq(0)  # a clock for the simulator
        m.d.comb += [self.read.eq(found[0]), self.write.eq(found[1])]
        return m


def run(test: Any) -> None:
    scheduler = Scheduler(BANKS)

    async def testbench(ctx: Any) -> None:
        await test(Bench(ctx, scheduler))

    simulate(scheduler, testbench)


def test_an_instruction_needs_its_queue_and_a_free_unit() -> None:
    async def test(bench: Bench) -> None:
        bench.head(Unit.ARRAY)
        assert await bench.starts() == {Unit.ARRAY}
        bench.free(Unit.ARRAY, 0)
        assert await bench.starts() == set()
        bench.free(Unit.ARRAY, 1)
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


@pytest.mark.parametrize(  # the ARRAY unit writes no bank
    ("port", "other"),
    [("read", Unit.ARRAY), ("read", Unit.VECTOR), ("write", Unit.VECTOR)],
)
def test_held_banks_keep_others_away(port: str, other: Unit) -> None:
    async def test(bench: Bench) -> None:
        bench.head(Unit.MEMORY, **{f"{port}_banks": 0b0110})
        other_port = bench.port(other)
        for banks, start in ((0b1001, {Unit.MEMORY}), (0b0100, set())):
            bench.free(Unit.MEMORY, 0)
            await bench.started(other, **{f"{port}_banks": banks})
            bench.free(Unit.MEMORY, 1)
            for _ in range(3):
                assert await bench.starts() == start
            bench.ctx.set(other_port.holds, 0)
            assert await bench.starts() == {Unit.MEMORY}
        crossed = "write" if port == "read" else "read"
        if other is Unit.VECTOR:
            await bench.started(other, **{f"{crossed}_banks": 0b0110})
            assert await bench.starts() == {Unit.MEMORY}

    run(test)


def test_banks_of_a_second_stage_are_those_it_took() -> None:
    async def test(bench: Bench) -> None:
        array = bench.port(Unit.ARRAY)
        bench.head(Unit.MEMORY, read_banks=0b0110)
        bench.free(Unit.MEMORY, 0)

        async def take() -> None:
            bench.ctx.set(array.take, 1)
            bench.free(Unit.MEMORY, 0)
            bench.ctx.set(bench.port(Unit.MEMORY).frees, 1)
            await bench.ctx.tick()
            bench.ctx.set(array.take, 0)
            bench.ctx.set(array.streams, 1)
            bench.ctx.set(array.holds, 0)
            await bench.ctx.delay(1e-9)

        def memory_starts() -> bool:
            bench.free(Unit.MEMORY, 0)
            return bool(bench.ctx.get(bench.port(Unit.MEMORY).start))

        await bench.started(Unit.ARRAY, read_banks=0b0010)
        await take()
        assert not memory_starts()  # in the first cycle of the stage
        await bench.started(Unit.ARRAY, read_banks=0b1000)
        bench.free(Unit.MEMORY, 1)
        for _ in range(3):
            assert await bench.starts() == set()  # what was taken counts, not what started since
        await take()
        bench.free(Unit.ARRAY, 1)  # whatever is at the head then
        bench.head(Unit.ARRAY, read_banks=0b0110, wait_vector=1)
        assert memory_starts()
        bench.free(Unit.MEMORY, 1)
        for _ in range(2):
            assert await bench.starts() == {Unit.MEMORY}
        bench.ctx.set(array.streams, 0)
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


def test_masks_are_of_opcodes_that_have_them() -> None:
    fill = (1 << 32) - 1  # where another opcode of the unit has its masks
    found: dict[Opcode, tuple[int, ...]] = {}
    component = Masks()

    async def testbench(ctx: Any) -> None:
        for opcode, fields in (
            (Opcode.LOAD_WEIGHTS, {"memory": fill, "buffer": (1 << 20) - 1}),
            (Opcode.LOAD, {"read_banks": 0xFFF5, "write_banks": 0xFFFA}),
        ):
            zeros = {field.name: 0 for field in LAYOUTS[opcode]}
            packed = int.from_bytes(encode(instruction(opcode, zeros | fields)), "little")
            ctx.set(component.head, packed & ((1 << len(component.head)) - 1))
            await ctx.delay(1e-9)
            found[opcode] = (ctx.get(component.read), ctx.get(component.write))

    simulate(component, testbench)
    assert found == {Opcode.LOAD_WEIGHTS: (0, 0), Opcode.LOAD: (5, 10)}
    assert [len(mask) for mask in masks(component.head, Unit.ARRAY, BANKS)] == [BANKS, BANKS]


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
            assert not bench.ctx.get(bench.scheduler.idles)
            bench.ctx.set(bench.port(unit).done, 1)
            await bench.ctx.delay(1e-9)
            assert bench.ctx.get(bench.scheduler.idles)  # a cycle ahead
            assert not bench.ctx.get(bench.scheduler.idle)
            await bench.complete(unit)
            assert bench.ctx.get(bench.scheduler.idle)

    run(test)
