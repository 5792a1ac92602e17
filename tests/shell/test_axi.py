"""The AXI4 manager against a memory in Python that holds to the rules and checks them."""

from __future__ import annotations

from collections import deque
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tests.rtl.components import simulate
from tests.shell.port import Port, way
from tests.shell.test_port_side import SIZES
from tnthw.shell.axi import READ_CYCLES, REQUEST_CYCLES, AxiManager
from tnthw.shell.widths import Widths

pytestmark = pytest.mark.rtl

CHANNELS = {
    "ar": ("addr", "len", "size", "burst"), "aw": ("addr", "len", "size", "burst"),
    "w": ("data", "strb", "last"),
}  # fmt: skip


@pytest.mark.parametrize("stall, latency", [(0.0, 0), (0.0, 20), (0.4, 5)])
@pytest.mark.parametrize("port_bytes, bus_bytes", [SIZES[i] for i in (1, 3, 4, 6, 8)])
def test_the_bytes_of_a_memory(port_bytes: int, bus_bytes: int, stall: float, latency: int) -> None:
    run(port_bytes, bus_bytes, stall, latency)


def run(
    port_bytes: int,
    bus_bytes: int,
    stall: float,
    latency: int,
    fail_read: int | None = None,
    fail_write: int | None = None,
) -> Port:
    widths = Widths(port_bytes=port_bytes, bus_bytes=bus_bytes, address_bits=20)
    manager = AxiManager(widths, 4)
    port = Port(widths, f"{port_bytes} {bus_bytes} {stall} {latency}", stall, requests=12)
    rng, memory = port.rng, port.memory
    most_reading = 0

    async def testbench(ctx: Any) -> None:
        nonlocal most_reading
        port.settings(ctx, manager)
        reads = deque[tuple[int, int, bool]]()  # due cycle, word, last
        addresses, words = deque[tuple[int, int]](), deque[tuple[int, int, int]]()
        answers = deque[tuple[int, bool]]()  # due cycle, error
        held: dict[str, Any] = {}
        offered = {"r": False, "b": False}
        bursts = under_way = read_words = writes = 0
        names = [f"{channel}{name}" for channel, parts in CHANNELS.items() for name in parts]
        flags = ["arvalid", "awvalid", "wvalid", "rready", "bready"]
        for cycle in range(60_000):
            sampled = port.drive(ctx, manager)
            ready = {channel: rng.random() >= stall for channel in CHANNELS}
            for channel, value in ready.items():
                ctx.set(getattr(manager, f"{channel}ready"), value)
            if not offered["r"]:
                offered["r"] = bool(reads) and reads[0][0] <= cycle and rng.random() >= stall
            ctx.set(manager.rvalid, offered["r"])
            if offered["r"]:
                _, word, last = reads[0]
                data = memory[word * bus_bytes : (word + 1) * bus_bytes]
                ctx.set(manager.rdata, int.from_bytes(data, "little"))
                ctx.set(manager.rlast, last)
                ctx.set(manager.rresp, 2 if read_words == fail_read else 0)
            if not offered["b"]:
                offered["b"] = bool(answers) and answers[0][0] <= cycle
            ctx.set(manager.bvalid, offered["b"])
            if offered["b"]:
                ctx.set(manager.bresp, 3 if answers[0][1] else 0)
            signals = [getattr(manager, name) for name in (*flags, *names)]
            _, _, *values = await ctx.tick().sample(*signals, *sampled)
            flag = dict(zip(flags, values, strict=False))
            shown = dict(zip(names, values[len(flags) :], strict=False))
            for channel, parts in CHANNELS.items():
                offer = tuple(shown[channel + name] for name in parts)
                valid = flag[f"{channel}valid"]
                assert channel not in held or (valid and offer == held[channel]), channel
                held.pop(channel, None)
                if valid and not ready[channel]:
                    held[channel] = offer
            for channel in ("ar", "aw"):
                if not (flag[f"{channel}valid"] and ready[channel]):
                    continue
                address, length, size, kind = (shown[channel + n] for n in CHANNELS["ar"])
                assert 1 << size == bus_bytes and kind == 1 and address % bus_bytes == 0
                assert address // 4096 == (address + (length + 1) * bus_bytes - 1) // 4096
                bursts += 1
                first = address // bus_bytes
                if channel == "ar":
                    assert not addresses and not answers, "a read before a write is answered"
                    under_way += 1
                    reads.extend(
                        (cycle + 1 + latency, first + i, i == length) for i in range(length + 1)
                    )
                else:
                    assert not reads, "a write before reads have come"
                    addresses.append((first, length))
            most_reading = max(most_reading, under_way)
            if offered["r"] and flag["rready"]:
                under_way -= reads.popleft()[2]
                offered["r"] = False
                read_words += 1
            if offered["b"] and flag["bready"]:
                answers.popleft()
                offered["b"] = False
            if flag["wvalid"] and ready["w"]:
                words.append((shown["wdata"], shown["wstrb"], shown["wlast"]))
            while addresses and len(words) > addresses[0][1]:
                first, length = addresses.popleft()
                bad = False
                for i in range(length + 1):
                    data, strobes, last = words.popleft()
                    assert last == (i == length)
                    bad |= writes == fail_write
                    writes += 1
                    for j, byte in enumerate(data.to_bytes(bus_bytes, "little")):
                        if strobes >> j & 1:
                            memory[(first + i) * bus_bytes + j] = byte
                answers.append((cycle + rng.randint(1, 9), bad))
            port.take(values[len(signals) :])
            if port.over:
                assert not answers and not addresses, "a write ended before it was answered"
                break
        port.check()
        assert bursts >= 12

    simulate(manager, testbench)
    if latency == 20:
        assert most_reading > 1
    if fail_read is None and fail_write is None:
        assert not port.errors and not port.write_errors
    return port


@pytest.mark.parametrize("at", [0, 7, 25])
def test_an_error_response_is_a_bad_beat_or_a_bad_write(at: int) -> None:
    port = run(8, 8, 0.2, 3, fail_read=at)
    assert (port.errors, port.write_errors) == (1, 0)
    port = run(8, 4, 0.2, 3, fail_read=2 * at)  # the first half of a beat
    assert (port.errors, port.write_errors) == (1, 0)
    port = run(8, 8, 0.2, 3, fail_write=at)
    assert (port.errors, port.write_errors) == (0, 1)


def test_cycles_on_the_way_are_those_that_are_told() -> None:
    widths = Widths(port_bytes=8, bus_bytes=8, address_bits=20)
    manager = AxiManager(widths, 4)

    async def testbench(ctx: Any) -> None:
        found = await way(ctx, manager, "arvalid", "rvalid")
        assert found == (REQUEST_CYCLES, READ_CYCLES)

    simulate(manager, testbench)
