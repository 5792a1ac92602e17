"""The timing diagrams of docs/integration.md, from runs of the RTL in Amaranth's simulator.

    python -m benchmarks.timing_diagrams            writes docs/timing/*.json (WaveDrom) and *.svg

Drawing needs WaveDrom, which comes without a wheel: pip install --use-pep517 wavedrom

A small machine runs LOAD, STORE, END: on its plain port, with a memory of six cycles, and behind
AXI with one of four. What a diagram shows is what the ports did; only cycles are left out, at `|`.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from amaranth import ClockDomain, Module
from amaranth.sim import Simulator

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import encode
from tnthw.machine.isa import End, Load, Store
from tnthw.rtl.top import Machine
from tnthw.shell.register_map import addresses
from tnthw.shell.shell import Shell

FOLDER = Path(__file__).parents[1] / "docs" / "timing"

MACHINE = Accelerator(
    name="timing", lanes=4, columns=4, pixels=4, rescale_channels=4, activation_bank_words=16,
    weight_buffer_bytes=64, weight_port_bytes=0, bias_rows=4, steps_rows=4, function_entries=0,
    memory_bytes_per_cycle=16, memory_latency=6, page_instructions=4, queue_depth=4,
)  # fmt: skip
ENTRY, FROM, TO, WORDS = 32, 0, 8, 3
"""Beats: of the program, of what it loads, of where it stores that; and how many."""

BEAT = MACHINE.memory_bytes_per_cycle
Samples = Mapping[str, Sequence[int]]


def memory() -> list[int]:
    """Words of memory: a number each, and the program."""
    move: dict[str, Any] = {
        "memory_stride": WORDS, "buffer": 0, "buffer_stride": WORDS, "rows": 1, "words": WORDS,
    }  # fmt: skip
    program = [
        Load(**move, memory=FROM, read_banks=0, write_banks=1),
        Store(**move, memory=TO, read_banks=1, write_banks=0, waits=(0, 0)),
        End(),
    ]
    words = [0xA0 + i for i in range(ENTRY)]
    slot = MACHINE.instruction_beats * BEAT
    code = b"".join(encode(each).ljust(slot, b"\0") for each in program)
    code = code.ljust(MACHINE.page_instructions * slot, b"\0")
    return words + [
        int.from_bytes(code[at : at + BEAT], "little") for at in range(0, len(code), BEAT)
    ]


def sampled(component: Any, names: Sequence[str], cycles: int, drive: Any) -> Samples:
    """Run a component: `drive(cycle, set, before)` sets inputs and gets the cycle before."""
    top, domain = Module(), ClockDomain("sync")
    top.domains += domain
    top.submodules.component = component
    found: dict[str, list[int]] = {name: [] for name in ("rst", *names)}

    def signal(name: str) -> Any:
        part = component
        for each in name.split("."):
            part = getattr(part, each)
        return part

    async def bench(ctx: Any) -> None:
        before: dict[str, int] = {}
        for cycle in range(cycles):
            ctx.set(domain.rst, cycle in range(3))
            found["rst"].append(int(cycle in range(3)))
            drive(cycle, lambda name, value: ctx.set(signal(name), value), before)
            *_, values = (None, await ctx.tick().sample(*[signal(name) for name in names]))
            before = dict(zip(names, values[2:], strict=True))
            for name, value in before.items():
                found[name].append(value)

    simulator = Simulator(top)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return found


PORT = (
    "start", "busy", "done", "error", "request.valid", "request.ready", "request.payload.address",
    "request.payload.beats", "request.payload.write", "read.valid", "read.ready", "read.payload",
    "write.valid", "write.ready", "write.payload",
)  # fmt: skip


def on_the_port() -> Samples:
    """A run on the plain port."""
    words = memory()
    queue: deque[list[int]] = deque()  # of a read: 0, address, beats left, due; of a write: 1, ...

    def drive(cycle: int, put: Any, before: Mapping[str, int]) -> None:
        if before:
            if before["read.valid"] and before["read.ready"]:
                queue[0][1:3] = queue[0][1] + 1, queue[0][2] - 1
            if before["write.valid"] and before["write.ready"]:
                words[queue[0][1]] = before["write.payload"]
                queue[0][1:3] = queue[0][1] + 1, queue[0][2] - 1
            if queue and not queue[0][2]:
                queue.popleft()
            if before["request.valid"] and before["request.ready"]:
                named = ("write", "address", "beats")
                asked = [before[f"request.payload.{name}"] for name in named]
                queue.append([*asked, cycle - 1 + MACHINE.memory_latency])
        put("port_rst", cycle in range(3))
        put("start", cycle == 4)
        for name, value in (("entry", ENTRY), ("images", 1), ("memory_beats", len(words))):
            put(name, value)
        put("request.ready", cycle > 3)
        gives = bool(queue) and not queue[0][0] and cycle >= queue[0][3]
        put("read.valid", gives)
        put("read.payload", words[queue[0][1]] if gives else 0)
        put("write.ready", bool(queue) and queue[0][0] == 1)

    found = sampled(Machine(MACHINE, counters=False), PORT, 110, drive)
    assert words[TO : TO + WORDS] == words[FROM : FROM + WORDS], "the run is wrong"
    return found


AXI = (
    "interrupt", "s_axi_awvalid", "s_axi_awready", "s_axi_awaddr", "s_axi_wvalid", "s_axi_wready",
    "s_axi_wdata", "s_axi_bvalid", "s_axi_bready", "m_axi_arvalid", "m_axi_arready", "m_axi_araddr",
    "m_axi_arlen", "m_axi_rvalid", "m_axi_rready", "m_axi_rdata", "m_axi_rlast", "m_axi_awvalid",
    "m_axi_awready", "m_axi_awaddr", "m_axi_awlen", "m_axi_wvalid", "m_axi_wready", "m_axi_wdata",
    "m_axi_wlast", "m_axi_bvalid", "m_axi_bready",
)  # fmt: skip
_READ, _ANSWER = 4, 2  # cycles from an address to its first word, from the last word to the answer


def behind_axi() -> Samples:
    """A run behind AXI: registers written, `control` last, then the interrupt."""
    words, at = memory(), addresses()
    settings = {
        "entry": ENTRY, "images": 1, "memory_beats": len(words), "records_first": len(words),
        "interrupt_enable": 1, "control": 1,
    }  # fmt: skip
    todo = deque((at[name], value) for name, value in settings.items())
    reads: deque[list[int]] = deque()
    writes: deque[list[int]] = deque()
    answers: deque[int] = deque()
    given = {"aw": False, "w": False}

    def drive(cycle: int, put: Any, before: Mapping[str, int]) -> None:
        def moved(channel: str) -> bool:
            return bool(before) and bool(before[f"{channel}valid"] and before[f"{channel}ready"])

        for channel in given:
            given[channel] |= moved(f"s_axi_{channel}")
        if moved("s_axi_b"):
            todo.popleft()
            given.update(aw=False, w=False)
        if moved("m_axi_r"):
            reads[0][0:2] = reads[0][0] + 1, reads[0][1] - 1
            if not reads[0][1]:
                reads.popleft()
        if moved("m_axi_ar"):
            first = before["m_axi_araddr"] // BEAT
            reads.append([first, before["m_axi_arlen"] + 1, cycle - 1 + _READ])
        if moved("m_axi_b"):
            answers.popleft()
        if moved("m_axi_aw"):
            writes.append([before["m_axi_awaddr"] // BEAT])
        if moved("m_axi_w"):
            words[writes[0][0]] = before["m_axi_wdata"]
            writes[0][0] += 1
            if before["m_axi_wlast"]:
                writes.popleft()
                answers.append(cycle - 1 + _ANSWER)
        asks = bool(todo) and cycle > 3
        put("s_axi_awvalid", asks and not given["aw"])
        put("s_axi_wvalid", asks and not given["w"])
        put("s_axi_awaddr", todo[0][0] if todo else 0)
        put("s_axi_wdata", todo[0][1] if todo else 0)
        put("s_axi_wstrb", 15)
        put("s_axi_bready", 1)
        put("m_axi_arready", 1)
        put("m_axi_awready", 1)
        put("m_axi_wready", bool(writes))
        gives = bool(reads) and cycle >= reads[0][2]
        put("m_axi_rvalid", gives)
        put("m_axi_rdata", words[reads[0][0]] if gives else 0)
        put("m_axi_rlast", gives and reads[0][1] == 1)
        put("m_axi_bvalid", bool(answers) and cycle >= answers[0])

    found = sampled(Shell(MACHINE, "axi", counters=False), AXI, 160, drive)
    assert words[TO : TO + WORDS] == words[FROM : FROM + WORDS], "the run is wrong"
    assert found["interrupt"][-1], "the run did not end"
    return found


def wave(values: Sequence[int | None], data: bool) -> dict[str, Any]:
    """A lane of WaveDrom: None is a gap, -1 data that does not count; data has its value in hex."""
    text, labels, last = "", [], None
    for value in values:
        if value is None:
            text += "|"
            continue
        if value == last:
            text += "."
        elif value < 0:
            text += "x"
        elif data:
            text += "="
            labels.append(f"{value:x}" if value < 1 << 32 else "...")
        else:
            text += str(value)
        last = value
    return {"wave": text, **({"data": labels} if data else {})}


def diagram(
    samples: Samples, title: str, lanes: Mapping[str, tuple[str, str]], spans: Sequence[range]
) -> dict[str, Any]:
    """A diagram of some spans of cycles.

    Parameters
    ----------
    lanes: what is shown: its name to the sampled name and the name of its valid, or "".
    """
    signals: list[dict[str, Any]] = [{"name": "clk", "wave": "p"}]
    for shown, (name, valid) in lanes.items():
        values: list[int | None] = []
        for span in spans:
            values += [None] if values else []
            for cycle in span:
                value = samples[name][cycle]
                values.append(value if not valid or samples[valid][cycle] else -1)
        signals.append({"name": shown, **wave(values, bool(valid))})
    count = sum(map(len, spans)) + len(spans) - 1
    gaps = [sum(map(len, spans[: i + 1])) + i for i in range(len(spans) - 1)]
    signals[0]["wave"] = "".join(
        "|" if i in gaps else ("p" if i == 0 else ".") for i in range(count)
    )
    return {"signal": signals, "head": {"text": title}, "config": {"hscale": 1}}


def first(samples: Samples, name: str, after: int = 0, value: int = 1) -> int:
    """The first cycle, from `after` on, in which a signal has a value."""
    return samples[name].index(value, after)


def diagrams() -> dict[str, dict[str, Any]]:
    """Every diagram, by the name of its file."""
    port, axi = on_the_port(), behind_axi()
    request = {
        "request__valid": ("request.valid", ""), "request__ready": ("request.ready", ""),
        "address": ("request.payload.address", "request.valid"),
        "beats": ("request.payload.beats", "request.valid"),
        "write": ("request.payload.write", "request.valid"),
    }  # fmt: skip
    read = {"read__valid": ("read.valid", ""), "read__payload": ("read.payload", "read.valid")}
    asked = first(port, "request.valid")
    beat = first(port, "read.valid", asked)
    load = first(port, "request.valid", asked + 2)
    begin = diagram(
        port, "reset, start, and the first page",
        {
            "rst, port_rst": ("rst", ""), "start": ("start", ""), "busy": ("busy", ""),
            **request, **read,
        },
        [range(asked + 2), range(beat - 2, beat + 4)],
    )  # fmt: skip
    loaded = first(port, "read.valid", load)
    store = first(port, "request.valid", load + 1)
    done = first(port, "done")
    load_diagram = diagram(
        port, f"LOAD of {WORDS} words: a read of {WORDS} beats",
        {**request, "read__valid": read["read__valid"], "read__ready": ("read.ready", ""),
         "read__payload": read["read__payload"]},
        [range(load - 1, loaded + WORDS + 1)],
    )  # fmt: skip
    store_diagram = diagram(
        port, f"STORE of {WORDS} words: a write of {WORDS} beats, then the end of the run",
        {
            **request, "write__valid": ("write.valid", ""), "write__ready": ("write.ready", ""),
            "write__payload": ("write.payload", "write.valid"), "busy": ("busy", ""),
            "done": ("done", ""), "error": ("error", "done"),
        },
        [range(store - 1, done + 3)],
    )  # fmt: skip
    registers = {
        f"s_axi_{name}": (f"s_axi_{name}", valid)
        for name, valid in {
            "awvalid": "", "awready": "", "awaddr": "s_axi_awvalid", "wvalid": "", "wready": "",
            "wdata": "s_axi_wvalid", "bvalid": "",
        }.items()
    }  # fmt: skip
    reading = {
        f"m_axi_{name}": (f"m_axi_{name}", valid)
        for name, valid in {
            "arvalid": "", "araddr": "m_axi_arvalid", "arlen": "m_axi_arvalid", "rvalid": "",
            "rdata": "m_axi_rvalid", "rlast": "m_axi_rvalid",
        }.items()
    }  # fmt: skip
    writing = {
        f"m_axi_{name}": (f"m_axi_{name}", valid)
        for name, valid in {
            "awvalid": "", "awaddr": "m_axi_awvalid", "awlen": "m_axi_awvalid", "wvalid": "",
            "wdata": "m_axi_wvalid", "wlast": "m_axi_wvalid", "bvalid": "",
        }.items()
    }  # fmt: skip
    control = max(c for c, v in enumerate(axi["s_axi_awvalid"]) if v)
    boot = first(axi, "m_axi_arvalid")
    second = first(axi, "m_axi_arvalid", boot + 1)
    word = first(axi, "m_axi_rvalid", second)
    out = first(axi, "m_axi_awvalid")
    end = first(axi, "interrupt")
    axi_read = diagram(
        axi, "AXI: control.start, the fetch of the program, LOAD",
        {**registers, **reading},
        [range(control - 2, boot + 7), range(second - 1, word + WORDS + 1)],
    )  # fmt: skip
    axi_write = diagram(
        axi, "AXI: STORE, its answer, the interrupt", {**writing, "interrupt": ("interrupt", "")},
        [range(out - 1, end + 3)],
    )  # fmt: skip
    return {
        "start": begin, "load": load_diagram, "store": store_diagram, "axi-read": axi_read,
        "axi-write": axi_write,
    }  # fmt: skip


def svg(drawn: Mapping[str, Any]) -> str:
    """A diagram as SVG."""
    import wavedrom

    return str(wavedrom.render(json.dumps(drawn)).tostring()) + "\n"


def text(drawn: Mapping[str, Any]) -> str:
    """A diagram as WaveDrom's JSON."""
    return json.dumps(drawn, indent=1) + "\n"


def main() -> None:
    """Write every diagram."""
    for name, drawn in diagrams().items():
        (FOLDER / f"{name}.json").write_text(text(drawn))
        (FOLDER / f"{name}.svg").write_text(svg(drawn))
        print(f"{FOLDER.name}/{name}.svg")


if __name__ == "__main__":
    main()
