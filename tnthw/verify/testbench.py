"""A folder that checks a program on the RTL by hand: Verilog, memory, a bench, a makefile.

It needs Icarus Verilog or Verilator and `make`, and nothing of tnthw. What the bench compares with
is what the simulator computed: memory after the run, and on the plain port the cycle of each start
and each end.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.files import writing
from tnthw.machine.units import Unit
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.rtl.emit import module_name
from tnthw.rtl.fusesoc import bench_core
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator
from tnthw.verify.build import HDL
from tnthw.verify.cocotb_engine import write_hex
from tnthw.verify.emitted import emitted_verilog
from tnthw.verify.testbench_case import (
    Bus,
    case_header,
    inputs_hex,
    instructions_text,
    trace_text,
)
from tnthw.verify.wave_view import layer_names, layers_hex, saved_view, view_verilog
from tnthw.wording import counted

SOURCES = Path(__file__).parent / "standalone"
"""Where the benches and their makefile lie."""

_REGISTERS = (
    "id", "control", "error", "interrupt_enable", "images", "entry", "memory_beats",
    "records_first", "program", "cycles",
)  # fmt: skip


def write_testbench(
    program: Program,
    images: Sequence[NDArray[np.integer]],
    folder: Path,
    *,
    shell: str | None = None,
) -> list[Path]:
    """Write the folder of a program and the images of one run; whole or not at all.

    Parameters
    ----------
    program: of one image in a pass.
    images: integers (channels, height, width), of `program.input_shape`.
    shell: "axi" or "wishbone" for the machine behind that bus; None for its plain port.

    Returns
    -------
    The files.

    Raises
    ------
    VerificationError: there are no images, or a pass takes several.
    InputError: an image has the wrong shape, type or range.
    MachineError: the machine's port does not fit the bus.
    MissingToolError: the packaged Yosys, or for a shell systemrdl-compiler, is not installed.
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
    top, verilog, bus = _design(program, shell)
    width = beat if bus is None else bus.width
    bench = "tnthw_testbench" if bus is None else "tnthw_shell_testbench"
    memory = "tnthw_memory.sv" if bus is None else f"tnthw_{bus.name}_memory.sv"
    headers = ["tnthw_case.vh", "tnthw_check.vh"]
    sources = [memory, "tnthw_stall.sv", f"{bench}.sv", f"{top}.v"]
    more = _for_the_plain_port(program, result) if bus is None else {}
    data = ["program.hex", "input.hex", "expected.hex", *(["trace.txt"] if bus is None else [])]
    what = f"bench of {program.name} on {acc.name}{'' if bus is None else f' behind {bus.name}'}"
    view = "" if bus is not None else "tnthw_view.sv"
    with writing(folder) as temporary:
        write_hex(temporary / "program.hex", before, width)
        write_hex(temporary / "expected.hex", result.memory, width)
        texts = {
            "input.hex": inputs_hex(program, with_inputs, len(images), width),
            "tnthw_case.vh": case_header(program, result, before.size // beat, top, bus),
            f"{top}.v": verilog,
            f"{top}_bench.core": bench_core(top, bench, what, [*headers, *sources], data),
            "Makefile": _own("Makefile")
            .replace("@bench@", bench)
            .replace("@sources@", " ".join(sources))
            .replace("@view@", view),
            **{name: _own(name) for name in (memory, "tnthw_stall.sv", f"{bench}.sv", headers[1])},
            **more,
        }
        for name, text in texts.items():
            (temporary / name).write_text(text, encoding="utf-8")
        files = sorted(path.name for path in temporary.iterdir())
    return [folder / name for name in files]


def _design(program: Program, shell: str | None) -> tuple[str, str, Bus | None]:
    """The module under test, its Verilog, and the bus that it is on."""
    acc = program.accelerator
    if shell is None:
        return module_name(acc), emitted_verilog(acc), None
    from tnthw.shell.emit import shell_name, shell_verilog
    from tnthw.shell.register_map import addresses
    from tnthw.shell.widths import widths_of

    widths, at = widths_of(acc), addresses()
    bus = Bus(
        name=shell, width=widths.bus_bytes, address_bits=widths.address_bits,
        registers={name: at[name] for name in _REGISTERS},
    )  # fmt: skip
    return shell_name(acc, shell), shell_verilog(acc, shell), bus


def _for_the_plain_port(program: Program, result: RunResult) -> dict[str, str]:
    """What the simulator says of every instruction, and the view of waves."""
    acc = program.accelerator
    return {
        "trace.txt": trace_text(result),
        "instructions.txt": instructions_text(program, result),
        "tnthw_view.sv": view_verilog(acc),
        "tnthw.gtkw": saved_view(acc),
        **{
            f"layers_{unit.label}.hex": layers_hex(layer_names(program, result, unit))
            for unit in Unit
        },
    }


def _own(name: str) -> str:
    """A file that travels with the package."""
    folder = SOURCES if (SOURCES / name).is_file() else HDL
    return (folder / name).read_text(encoding="utf-8")
