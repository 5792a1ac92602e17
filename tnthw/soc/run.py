"""Building the system, and running it until its program has sent the last character."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tnthw.errors import VerificationError
from tnthw.machine.accelerator import Accelerator
from tnthw.shell.emit import shell_name, shell_verilog
from tnthw.soc.firmware import compile_firmware
from tnthw.soc.memory_map import CYCLES_OF_A_BIT, Memories
from tnthw.soc.system import BUS_BYTES, NAME, System, generate
from tnthw.verify.build import Simulation, build
from tnthw.verify.cocotb_engine import run_cocotb, write_hex
from tnthw.verify.emitted import emitted_once, machine_key

HDL = Path(__file__).with_name("hdl")
"""Where the bench lies."""

BENCH = "tnthw_soc_bench"

_GARBAGE_BYTES = 64 << 10
"""Of main memory, which holds at power-up what chance left there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemBuild:
    """A system that can be run.

    Attributes
    ----------
    system: what LiteX made.
    sources: all Verilog, by file name.
    simulation: of it.
    memories: sizes that it was made with.
    """

    system: System
    sources: dict[str, str]
    simulation: Simulation
    memories: Memories


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemRun:
    """What came out of the system.

    Attributes
    ----------
    text: what the program sent.
    cycles: from the reset to the last character.
    """

    text: str
    cycles: int


def build_system(accelerator: Accelerator, bus: str, memories: Memories) -> SystemBuild:
    """Generate a system around a machine and build its simulation, or take it from the cache.

    Parameters
    ----------
    bus: of the shell, one of `BUSES`.

    Raises
    ------
    ConfigError: there is no such shell.
    MachineError: the machine is not ternary, or its port does not fit the bus.
    MissingToolError: LiteX, Amaranth, cocotb or Verilator is not installed.
    VerificationError: Verilator refuses the Verilog.
    """
    system = generate(accelerator, bus, memories)
    name = shell_name(accelerator, bus)
    sources = {
        "VexRiscv.v": system.processor.read_text(encoding="utf-8"),
        f"{NAME}.v": system.verilog,
        f"{name}.v": emitted_once(
            [machine_key(accelerator), bus, str(BUS_BYTES)],
            ("tnthw.machine", "tnthw.rtl", "tnthw.shell"),
            lambda: shell_verilog(accelerator, bus, bus_bytes=BUS_BYTES),
        ),
        f"{BENCH}.sv": (HDL / f"{BENCH}.sv").read_text(encoding="utf-8"),
    }
    simulation = build(sources=sources, top=BENCH, parameters={"CYCLES_OF_A_BIT": CYCLES_OF_A_BIT})
    return SystemBuild(system=system, sources=sources, simulation=simulation, memories=memories)


def run_system(built: SystemBuild, flash: bytes, folder: Path, cycle_limit: int) -> SystemRun:
    """Compile the processor's program and run the system with it.

    Parameters
    ----------
    flash: contents of the read-only memory.
    folder: an existing folder, for the program, the memories' contents and `serial.txt`.
    cycle_limit: a system that has not ended after so many hangs.

    Raises
    ------
    MissingToolError: the compiler is not installed.
    VerificationError: the system did not end, or the serial line was disturbed.
    """
    rom = compile_firmware(built.system.headers, folder)
    garbage = random.Random(0).randbytes(_GARBAGE_BYTES)
    for name, data in (
        ("rom", rom),
        ("flash", flash),
        ("main_ram", garbage * (built.memories.main_ram // len(garbage))),
        ("sram", garbage[:4096]),
    ):
        write_hex(folder / f"{NAME}_{name}.init", np.frombuffer(data, np.uint8), 4)
    job = folder / "job.json"
    job.write_text(json.dumps({"cycle_limit": cycle_limit}))
    run_cocotb(
        built.simulation,
        test_module="tnthw.soc.bench",
        folder=folder,
        extra_env={"TNTHW_JOB": str(job)},
    )
    found = json.loads((folder / "result.json").read_text())
    text = (folder / "serial.txt").read_text(encoding="ascii", errors="replace")
    if not found["ended"] or found["broken"]:
        what = "a character without its end" if found["broken"] else "no last character"
        raise VerificationError(
            f"system: {what} after {found['cycles']:,} cycles; it sent:\n{text}"
        )
    return SystemRun(text=text, cycles=found["cycles"])
