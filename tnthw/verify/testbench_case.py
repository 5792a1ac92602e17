"""What the benches of `tnthw testbench` are told: macros, data, and texts for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.units import Unit
from tnthw.program.disassemble import instructions_of
from tnthw.program.program import Program
from tnthw.rtl.decode import instruction_bits
from tnthw.simulator.result import RunResult
from tnthw.verify.locate import describe_trace

_SLOWEST = 40  # far above the slowest mean rate of random stalls (1 in 16 cycles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bus:
    """A bus around the machine.

    Attributes
    ----------
    name: as `tnthw rtl --shell` takes it.
    width: bytes of a word; a beat of the machine's port is a whole number of words.
    address_bits: of the data bus.
    registers: addresses of those that a bench uses.
    """

    name: str
    width: int
    address_bits: int
    registers: Mapping[str, int]


def inputs_hex(program: Program, memory: NDArray[np.uint8], images: int, width: int) -> str:
    """The inputs for `$readmemh`, each behind the line with which it begins.

    Parameters
    ----------
    memory: uint8, with all inputs in it.
    width: bytes of a line.
    """
    acc = program.accelerator
    beat = acc.memory_bytes_per_cycle
    lines = []
    for number in range(images):
        region = program.record_of(program.input, number)
        first, length = region.address * beat, region.beats(acc) * beat
        own = memory[first : first + length].reshape(-1, width)
        lines.append(f"@{first // width:x}")
        lines += [line[::-1].tobytes().hex() for line in own]
    return "\n".join(lines) + "\n"


def trace_text(result: RunResult) -> str:
    """Each cycle with a start or an end, and the units that have one: "cycle started ended"."""
    strobes: dict[int, list[int]] = {}
    for unit in Unit:
        trace = result.trace(unit)
        for which, cycles in enumerate((trace.started, trace.done)):
            for cycle in cycles.tolist():
                strobes.setdefault(cycle, [0, 0])[which] |= 1 << unit
    return "".join(f"{cycle} {s} {d}\n" for cycle, (s, d) in sorted(strobes.items()))


def instructions_text(program: Program, result: RunResult) -> str:
    """Each instruction of the run by the number that the bench gives it, with its cycles."""
    texts = describe_trace(program)
    lines = []
    for unit in Unit:
        trace = result.trace(unit)
        columns = (trace.index, trace.image, trace.started, trace.done)
        rows = enumerate(zip(*(column.tolist() for column in columns), strict=True))
        lines += [
            f"{unit.name} instruction {number}, image {image}, cycles {start} to {done}: "
            f"{texts[index]}\n"
            for number, (index, image, start, done) in rows
        ]
    return "".join(lines)


def case_header(program: Program, result: RunResult, beats: int, top: str, bus: Bus | None) -> str:
    """What a bench is told about the program, as macros.

    Parameters
    ----------
    beats: of memory.
    top: the module under test.
    bus: what it is on, or None for the plain port.
    """
    acc = program.accelerator
    width = acc.memory_bytes_per_cycle if bus is None else bus.width
    lines = acc.memory_bytes_per_cycle // width  # of a beat
    facts: dict[str, object] = {
        "TOP": top,
        "MODEL": f'"{program.name}"',
        "MACHINE": f'"{acc.name}"',
        "BEAT_BYTES": width,
        "LATENCY": acc.memory_latency,
        "MEMORY_BEATS": beats * lines,
        "UNIT": '"beat"' if bus is None else '"word"',
        "SLOT_BYTES": acc.instruction_beats * acc.memory_bytes_per_cycle,
        "ENTRY": program.entry,
        "PASSES": result.passes,
        "CYCLES": result.cycles,
        "LIMIT": _SLOWEST * result.cycles + acc.watchdog_cycles,
    }
    if bus is None:
        for unit in Unit:
            facts[f"{unit.name}_BITS"] = instruction_bits(unit)
            facts[f"{unit.name}_COUNT"] = max(1, result.trace(unit).index.size)
    else:
        facts |= {bus.name.upper(): "", "BUS": f'"{bus.name}"', "PORT_BEATS": beats}
        facts |= {"ADDRESS_BITS": bus.address_bits}
        facts |= {f"AT_{name.upper()}": f"12'h{at:03x}" for name, at in bus.registers.items()}
    names = [f'{int(code)}: error_name = "{code.name}";' for code in ErrorCode]
    compares = [
        f'compare({first * lines}, {last * lines - 1}, "{what}", {image});'
        for first, last, what, image in _regions(program, result.images, beats)
    ]
    return (
        "// What the bench is told about the program; generated, do not edit.\n"
        + "".join(f"`define TNTHW_{name} {value}".rstrip() + "\n" for name, value in facts.items())
        + "`define TNTHW_ERROR_NAMES \\\n  " + " \\\n  ".join(names) + "\n"
        + "`define TNTHW_COMPARISONS \\\n  " + " \\\n  ".join(compares) + "\n"
    )  # fmt: skip


def _regions(program: Program, images: int, beats: int) -> Iterator[tuple[int, int, str, int]]:
    """Memory in parts, the results first: first beat and the one behind, what, of which image."""
    acc = program.accelerator
    *_, (last_entry, _) = instructions_of(program)
    end = program.entry + (last_entry + 1) * acc.instruction_beats
    named = [(program.entry, end, "the instructions", -1)]
    for number in range(images):
        for what, region in (("the result", program.output), ("the input", program.input)):
            own = program.record_of(region, number)
            named.append((own.address, own.address + own.beats(acc), what, number))
    named = sorted({row[:2]: row for row in named}.values())
    whole, at = [], 0
    for first, stop, what, image in named:
        if first > at:
            whole.append((at, first, "weights, tables and other tensors", -1))
        whole.append((max(first, at), stop, what, image))
        at = max(at, stop)
    whole.append((at, beats, "weights, tables and other tensors", -1))
    for first, stop, what, image in sorted(whole, key=lambda row: row[2] != "the result"):
        if stop > first:
            yield first, stop, what, image
