"""`verify`: the same program and images on the RTL and on the simulator, compared in everything."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator
from tnthw.verify.build import MachineBench, build_machine, find_tool
from tnthw.verify.cocotb_engine import run_machine
from tnthw.verify.compare import compare_run, without_what_was_owed
from tnthw.verify.report import VerifyReport
from tnthw.verify.rtl_run import RtlRun, RunOptions
from tnthw.wording import counted

log = logging.getLogger(__name__)

SIMULATORS = ("verilator", "icarus", "amaranth")
"""What can run the RTL."""

_STALL_FACTOR = 40  # far above the slowest mean rate of random back-pressure (1 in 16 cycles)


def verify(
    program: Program,
    images: Sequence[NDArray[np.integer]],
    *,
    simulator: str = "verilator",
    back_pressure_seed: int | None = None,
    reset_cycle: int | None = None,
    verilog: str | None = None,
) -> VerifyReport:
    """Run a program on RTL and simulator and compare every byte, cycle and event counter.

    All images run with one start: each later one finds what the one before left on the chip.

    Parameters
    ----------
    program: compiled for a ternary machine; with `keep=True` all intermediate layers are in memory,
        and so are compared.
    images: integers (channels, height, width), of `program.input_shape`.
    simulator: what runs the RTL, one of `SIMULATORS`.
    back_pressure_seed: stall the memory port at random; values stay equal, cycles may only grow.
    reset_cycle: interrupt the run in this cycle by a reset, and start it again.
    verilog: text of the machine, instead of what `tnthw.rtl` emits (not with amaranth).

    Raises
    ------
    VerificationError: there are no images, no such simulator, or the simulation broke down.
    MissingToolError: the simulator is not installed.
    InputError: an image has the wrong shape, type or range.
    ProgramError: the program cannot be executed.
    """
    if not images:
        raise VerificationError(
            f"program {program.name}: no images to run; give at least one, or nothing is compared"
        )
    if simulator not in SIMULATORS:
        raise VerificationError(
            f"simulator {simulator!r} does not exist; allowed are {', '.join(SIMULATORS)}"
        )
    log.info("running %s on the simulator", counted(len(images), "image"))
    started = time.perf_counter()
    simulated = Simulator(program).run_images(np.stack(images))
    simulator_s = time.perf_counter() - started
    run, build_s, rtl_s, shown = run_rtl(
        program,
        images,
        expected_cycles=simulated.cycles,
        simulator=simulator,
        back_pressure_seed=back_pressure_seed,
        reset_cycle=reset_cycle,
        verilog=verilog,
    )
    return compare(
        program,
        simulated,
        run,
        simulator=shown,
        back_pressure_seed=back_pressure_seed,
        reset_cycle=reset_cycle,
        seconds=(build_s, rtl_s, simulator_s),
    )


def run_rtl(
    program: Program,
    images: Sequence[NDArray[np.integer]],
    *,
    expected_cycles: int,
    simulator: str = "verilator",
    back_pressure_seed: int | None = None,
    reset_cycle: int | None = None,
    verilog: str | None = None,
) -> tuple[RtlRun, float, float, str]:
    """Run a program on the RTL alone, on all images with one start; parameters as `verify`.

    Returns
    -------
    The run, seconds to build, seconds to run, and the simulator with its version.
    """
    acc = program.accelerator
    slack = _STALL_FACTOR if back_pressure_seed is not None else 1
    options = [
        RunOptions(
            back_pressure_seed=back_pressure_seed,
            reset_cycle=reset_cycle,
            cycle_limit=slack * expected_cycles + 1000,
            images=program.passes(len(images)),
        )
    ]
    memory = program.memory(program.passes(len(images)))
    input_address, data = _records(program, memory, images)
    started = time.perf_counter()
    if simulator == "amaranth":
        if verilog is not None:
            raise VerificationError(
                "simulator 'amaranth' runs no Verilog; use verilator or icarus for a Verilog text"
            )
        import importlib.metadata

        from tnthw.rtl.top import Machine
        from tnthw.verify.amaranth_engine import run_component

        log.info("running %s on the RTL, %d cycles", counted(len(images), "image"), expected_cycles)
        (run,) = run_component(
            Machine(acc),
            image=memory,
            beat_bytes=acc.memory_bytes_per_cycle,
            latency=acc.memory_latency,
            entry=program.entry,
            input_address=input_address,
            inputs=[data],
            options=options,
        )
        version = importlib.metadata.version("amaranth")
        return run, 0.0, time.perf_counter() - started, f"amaranth {version}"
    tool = find_tool(simulator)
    from tnthw.rtl.emit import module_name
    from tnthw.verify.emitted import emitted_verilog

    if verilog is None:
        log.info("%s: writing Verilog", acc.name)
        verilog = emitted_verilog(acc)
    simulation = build_machine(
        MachineBench(
            verilog=verilog,
            top=module_name(acc),
            beat_bytes=acc.memory_bytes_per_cycle,
            latency=acc.memory_latency,
            memory_beats=-(-memory.size // acc.memory_bytes_per_cycle),
        ),
        simulator,
    )
    built = time.perf_counter()
    log.info("running %s on the RTL, %d cycles", counted(len(images), "image"), expected_cycles)
    (run,) = run_machine(
        simulation,
        image=memory,
        beat_bytes=acc.memory_bytes_per_cycle,
        entry=program.entry,
        input_address=input_address,
        inputs=[data],
        options=options,
    )
    return run, built - started, time.perf_counter() - built, f"{tool.name} {tool.version}"


def _records(
    program: Program, memory: NDArray[np.uint8], images: Sequence[NDArray[np.integer]]
) -> tuple[int, NDArray[np.uint8]]:
    """Write the images into a memory: its first beat with an input, and the bytes from there on."""
    for number, image in enumerate(images):
        write_input(program, memory, image, number)
    beat = program.accelerator.memory_bytes_per_cycle
    if not program.record_beats:
        first = program.input.address
        return first, memory[first * beat :][: program.input.beats(program.accelerator) * beat]
    first = program.image.size // beat - program.record_beats
    return first, memory[first * beat :]


def compare(
    program: Program,
    simulated: RunResult,
    run: RtlRun,
    *,
    simulator: str,
    back_pressure_seed: int | None = None,
    reset_cycle: int | None = None,
    seconds: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> VerifyReport:
    """Compare a finished run with its simulation, without what its port owed after a reset.

    The keyword parameters go into the `VerifyReport` as they are.
    """
    run = without_what_was_owed(simulated, run)
    found = compare_run(program, simulated, run, exact_cycles=back_pressure_seed is None)
    problems = dict(found.problems)
    if reset_cycle is not None:
        problems["not_interrupted"] = int(not run.interrupted)
    return VerifyReport(
        model=program.name,
        machine=program.accelerator.name,
        simulator=simulator,
        images=simulated.images,
        batch=simulated.batch,
        bytes_compared=found.bytes_compared,
        bytes_different=found.bytes_different,
        cycles_rtl=run.cycles,
        cycles_simulator=simulated.cycles,
        first_cycles=simulated.first.cycles,
        later_cycles=simulated.later.cycles,
        instructions_compared=found.instructions_compared,
        instructions_different=found.instructions_different,
        events_compared=found.events_compared,
        events_different=found.events_different,
        problems=problems,
        back_pressure_seed=back_pressure_seed,
        reset_cycle=reset_cycle,
        stalled_cycles=sum(run.stalls.values()),
        build_s=seconds[0],
        rtl_s=seconds[1],
        simulator_s=seconds[2],
        differences=found.differences,
    )
