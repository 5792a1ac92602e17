"""No block memory is read where it is written: watched in random and in compiled programs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

pytest.importorskip("amaranth")

from tests.rtl import bench
from tests.rtl import test_top as top
from tests.rtl.components import simulate
from tests.rtl.machines import ODD, PLAIN
from tests.rtl.watch import ForgetfulMemory, WatchedMemory
from tests.verify.test_random_programs import compared_pairs
from tnthw.compiler.compile import compile_graph
from tnthw.machine.presets import preset
from tnthw.rtl.emit import verilog
from tnthw.verify.run import verify

pytestmark = pytest.mark.rtl

MACHINES = {"plain": PLAIN, **ODD}


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[WatchedMemory]]:
    """Every block memory that is built from now on, as one that finds meetings."""
    made: list[WatchedMemory] = []
    bench.simulated.cache_clear()  # a machine that is there has plain memories

    def block_memory(*, shape: int, depth: int) -> WatchedMemory:
        made.append(WatchedMemory(shape=shape, depth=depth, init=[]))
        return made[-1]

    units = ("instruction_buffer", "finish_tables", "functions", "weights", "accumulators")
    for unit in units:
        monkeypatch.setattr(f"tnthw.rtl.{unit}.block_memory", block_memory)
    # a word may be read there while other lanes of it are written: an ADD in place does so
    monkeypatch.setattr("tnthw.rtl.activations.block_memory", ForgetfulMemory)
    yield made
    bench.simulated.cache_clear()


@pytest.mark.parametrize("address", [2, 3])
def test_a_meeting_is_noticed(address: int) -> None:
    memory = WatchedMemory(shape=8, depth=4, init=[])
    write, read = memory.write_port(), memory.read_port()

    async def testbench(ctx: Any) -> None:
        ctx.set(write.en, 1)
        ctx.set(write.addr, 2)
        ctx.set(read.addr, address)
        await ctx.tick()
        ctx.set(write.en, 0)
        await ctx.tick()

    if address == 2:
        with pytest.raises(AssertionError, match="4 words of 8 bits: one is read in the cycle in"):
            simulate(memory, testbench)
    else:
        simulate(memory, testbench)


def test_written_lanes_are_read_wrong_where_a_write_meets_a_read() -> None:
    memory = ForgetfulMemory(shape=8, depth=4)
    write, read = memory.write_port(granularity=4), memory.read_port()

    async def testbench(ctx: Any) -> None:
        ctx.set(read.en, 1)
        ctx.set(write.addr, 2)
        for address, lanes, value, wanted in ((1, 0b11, 0x35, 0), (2, 0b01, 0, 0x3A)):
            ctx.set(write.en, lanes)
            ctx.set(write.data, value)
            ctx.set(read.addr, address)
            await ctx.tick()
            assert ctx.get(read.data) == wanted

    simulate(memory, testbench)


def test_random_programs(watched: list[WatchedMemory]) -> None:
    top.run_random(PLAIN, (254,), 20)  # in few cycles, three images
    assert len(watched) == 5 + PLAIN.finish_slots + PLAIN.function_ports


@pytest.mark.slow
@pytest.mark.parametrize("name", MACHINES)
def test_many_random_programs(name: str, watched: list[WatchedMemory]) -> None:
    top.run_random(MACHINES[name], range(400, 412), 30, stall=0.1)
    assert watched


def test_random_networks(watched: list[WatchedMemory]) -> None:
    compared_pairs(2, first_seed=7000)
    assert watched


@pytest.mark.slow
def test_many_random_networks(watched: list[WatchedMemory]) -> None:
    compared_pairs(60, first_seed=8000)
    assert watched


@pytest.mark.slow
@pytest.mark.parametrize("name", ["t8x8", "t16x16"])
def test_a_trained_network(name: str, watched: list[WatchedMemory]) -> None:
    from tnthw.workflows.models import load

    program = compile_graph(load("digits").graph, preset(name))
    image = np.random.default_rng(1).integers(0, 17, program.input_shape)
    assert verify(program, [image], simulator="amaranth").passed
    assert watched


def test_they_are_instances_of_one_module_in_the_verilog() -> None:
    text = verilog(PLAIN)
    mark = r"\(\* no_rw_check \*\)\s+\(\* ram_style = \"block\" \*\)\s+reg"
    assert len(re.findall(mark, text)) == 1 == text.count("module tnthw_ram #(")
    found = re.findall(r"^  tnthw_ram #\((?:\n.*)*?\n  \) (\w+) \(", text, re.M)
    # weights and pages; biases, steps, and a function memory for each port; accumulators
    assert len(found) == 2 + 2 + PLAIN.function_ports + 2 + PLAIN.activation_banks
    assert {"buffer", "storage", "bias_memory", "steps_memory_0", "bank_0"} < set(found)
    queues = re.findall(r"reg \[\d+:0\] (\S+) \[\d+:0\];", text)
    assert len(queues) == 4 and set(queues) == {"storage"}  # these read what is written
