"""A folder that checks a program on the RTL by hand: Verilog, memory, a bench, a makefile.

It needs Icarus Verilog or Verilator and `make`, and nothing of tnthw. What the bench compares with
is what the simulator computed: memory after the run, and the cycle of each start and each end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.files import writing
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.units import Unit
from tnthw.program.disassemble import instructions_of
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.emit import module_name
from tnthw.rtl.fusesoc import bench_core
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator
from tnthw.verify.build import HDL
from tnthw.verify.cocotb_engine import write_hex
from tnthw.verify.emitted import emitted_verilog
from tnthw.verify.locate import describe_trace
from tnthw.verify.wave_view import layer_names, layers_hex, saved_view, view_verilog
from tnthw.wording import counted

SOURCES = Path(__file__).parent / "standalone"
"""Where the bench and its makefile lie."""

SHARED = ("tnthw_memory.sv", "tnthw_stall.sv")
"""Files of the bench of `tnthw verify` that this one uses as they are."""

_SLOWEST = 40  # far above the slowest mean rate of random stalls (1 in 16 cycles)


def write_testbench(
    program: Program, images: Sequence[NDArray[np.integer]], folder: Path
) -> list[Path]:
    """Write the folder of a program and the images of one run; whole or not at all.

    Parameters
    ----------
    program: of one image in a pass.
    images: integers (channels, height, width), of `program.input_shape`.

    Returns
    -------
    The files.

    Raises
    ------
    VerificationError: there are no images, or a pass takes several.
    InputError: an image has the wrong shape, type or range.
    MissingToolError: the packaged Yosys is not installed.
    OutputError: the folder cannot be written.
    """
    where = f"program {program.name}"
    if not images:
        raise VerificationError(f"{where}: no images to run; give at least one")
    if program.batch != 1:
        raise VerificationError(
            f"{where}: a pass takes {program.batch} images, allowed is 1; compile with batch 1"
        )
    if len(images) > 1 and not program.record_beats:
        raise VerificationError(
            f"{where}: it has no records for {counted(len(images), 'image')}, allowed is 1"
        )
    acc = program.accelerator
    beat = acc.memory_bytes_per_cycle
    result = Simulator(program).run_images(np.stack(images))
    before = program.memory(len(images))
    assert result.memory is not None
    with_inputs = before.copy()
    for number, image in enumerate(images):
        write_input(program, with_inputs, image, number)
    verilog = emitted_verilog(acc)
    with writing(folder) as temporary:
        write_hex(temporary / "program.hex", before, beat)
        write_hex(temporary / "expected.hex", result.memory, beat)
        (temporary / "input.hex").write_text(_inputs(program, with_inputs, len(images)))
        (temporary / "trace.txt").write_text(_trace(result))
        (temporary / "instructions.txt").write_text(_instructions(program, result))
        (temporary / "tnthw_case.vh").write_text(_case(program, result, before.size // beat))
        (temporary / f"{module_name(acc)}.v").write_text(verilog, encoding="utf-8")
        (temporary / "tnthw_view.sv").write_text(view_verilog(acc))
        (temporary / "tnthw.gtkw").write_text(saved_view(acc))
        for unit in Unit:
            names = layer_names(program, result, unit)
            (temporary / f"layers_{unit.label}.hex").write_text(layers_hex(names))
        for name in SHARED:
            (temporary / name).write_text((HDL / name).read_text())
        (temporary / "tnthw_testbench.sv").write_text((SOURCES / "tnthw_testbench.sv").read_text())
        makefile = (SOURCES / "Makefile").read_text().replace("@machine@", module_name(acc))
        (temporary / "Makefile").write_text(makefile)
        (temporary / f"{module_name(acc)}_bench.core").write_text(_core(program))
        files = sorted(path.name for path in temporary.iterdir())
    return [folder / name for name in files]


def _core(program: Program) -> str:
    """The FuseSoC core of the bench."""
    top = module_name(program.accelerator)
    sources = ["tnthw_case.vh", f"{top}.v", *SHARED, "tnthw_testbench.sv"]
    data = ["program.hex", "input.hex", "expected.hex", "trace.txt"]
    what = f"bench of {program.name} on {program.accelerator.name}"
    return bench_core(top, "tnthw_testbench", what, sources, data)


def _inputs(program: Program, memory: NDArray[np.uint8], images: int) -> str:
    """The inputs for `$readmemh`, each behind the beat with which it begins."""
    acc = program.accelerator
    lines = []
    for number in range(images):
        region = program.record_of(program.input, number)
        beats = memory.reshape(-1, acc.memory_bytes_per_cycle)
        own = beats[region.address : region.address + region.beats(acc)]
        lines.append(f"@{region.address:x}")
        lines += [beat[::-1].tobytes().hex() for beat in own]
    return "\n".join(lines) + "\n"


def _trace(result: RunResult) -> str:
    """Each cycle with a start or an end, and the units that have one: "cycle started ended"."""
    strobes: dict[int, list[int]] = {}
    for unit in Unit:
        trace = result.trace(unit)
        for which, cycles in enumerate((trace.started, trace.done)):
            for cycle in cycles.tolist():
                strobes.setdefault(cycle, [0, 0])[which] |= 1 << unit
    return "".join(f"{cycle} {s} {d}\n" for cycle, (s, d) in sorted(strobes.items()))


def _instructions(program: Program, result: RunResult) -> str:
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


def _case(program: Program, result: RunResult, beats: int) -> str:
    """What the bench is told about the program, as macros."""
    acc = program.accelerator
    facts: dict[str, object] = {
        "TOP": module_name(acc),
        "MODEL": f'"{program.name}"',
        "MACHINE": f'"{acc.name}"',
        "BEAT_BYTES": acc.memory_bytes_per_cycle,
        "LATENCY": acc.memory_latency,
        "MEMORY_BEATS": beats,
        "SLOT_BYTES": acc.instruction_beats * acc.memory_bytes_per_cycle,
        "ENTRY": program.entry,
        "PASSES": result.passes,
        "CYCLES": result.cycles,
        "LIMIT": _SLOWEST * result.cycles + acc.watchdog_cycles,
    }
    for unit in Unit:
        facts[f"{unit.name}_BITS"] = instruction_bits(unit)
        facts[f"{unit.name}_COUNT"] = max(1, result.trace(unit).index.size)
    names = [f'{int(code)}: error_name = "{code.name}";' for code in ErrorCode]
    compares = [
        f'compare({first}, {last}, "{what}", {image});'
        for first, last, what, image in _regions(program, result.images, beats)
    ]
    return (
        "// What tnthw_testbench.sv is told about the program; generated, do not edit.\n"
        + "".join(f"`define TNTHW_{name} {value}\n" for name, value in facts.items())
        + "`define TNTHW_ERROR_NAMES \\\n  " + " \\\n  ".join(names) + "\n"
        + "`define TNTHW_COMPARISONS \\\n  " + " \\\n  ".join(compares) + "\n"
    )  # fmt: skip


def _regions(program: Program, images: int, beats: int) -> Iterator[tuple[int, int, str, int]]:
    """Memory in parts, the results first: first and last beat, what it holds, of which image."""
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
            yield first, stop - 1, what, image
