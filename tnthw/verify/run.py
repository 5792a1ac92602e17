"""`verify`: the same program and images on the RTL and on the simulator, compared in everything."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.program.inputs import pack_input
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult
from tnthw.simulator.run import Simulator
from tnthw.verify.build import MachineBench, build_machine, find_tool
from tnthw.verify.cocotb_engine import run_machine
from tnthw.verify.compare import SHOWN, Comparison, compare_run
from tnthw.verify.report import Difference, VerifyReport
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

    All images run in one simulation, without a reset between them: each run finds the memory and
    the buffers that the run before left.

    Parameters
    ----------
    program: compiled for a ternary machine; with `keep=True` all intermediate layers are in memory,
        and so are compared.
    images: integers (channels, height, width), of `program.input_shape`.
    simulator: what runs the RTL, one of `SIMULATORS`.
    back_pressure_seed: stall the memory port at random; values stay equal, cycles may only grow.
    reset_cycle: interrupt each run in this cycle by a reset, and start it again.
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
    reference = Simulator(program)
    simulated = [reference.run(image) for image in images]
    simulator_s = time.perf_counter() - started
    runs, build_s, rtl_s, shown = run_rtl(
        program,
        images,
        expected_cycles=simulated[0].cycles,
        simulator=simulator,
        back_pressure_seed=back_pressure_seed,
        reset_cycle=reset_cycle,
        verilog=verilog,
    )
    return compare(
        program,
        simulated,
        runs,
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
) -> tuple[list[RtlRun], float, float, str]:
    """Run a program on the RTL alone; parameters as `verify`.

    Returns
    -------
    The runs, seconds to build, seconds to run, and the simulator with its version.
    """
    acc = program.accelerator
    slack = _STALL_FACTOR if back_pressure_seed is not None else 1
    options = [
        RunOptions(
            back_pressure_seed=None if back_pressure_seed is None else back_pressure_seed + i,
            reset_cycle=reset_cycle,
            cycle_limit=slack * expected_cycles + 1000,
        )
        for i in range(len(images))
    ]
    inputs = [pack_input(program, image) for image in images]
    started = time.perf_counter()
    if simulator == "amaranth":
        if verilog is not None:
            raise VerificationError(
                "simulator 'amaranth' runs no Verilog; use verilator or icarus for a Verilog text"
            )
        import importlib.metadata

        from tnthw.rtl.top import Machine
        from tnthw.verify.amaranth_engine import run_component

        log.info(
            "running %s on the RTL, %d cycles each", counted(len(images), "image"), expected_cycles
        )
        runs = run_component(
            Machine(acc),
            image=program.image,
            beat_bytes=acc.memory_bytes_per_cycle,
            latency=acc.memory_latency,
            entry=program.entry,
            input_address=program.input.address,
            inputs=inputs,
            options=options,
        )
        version = importlib.metadata.version("amaranth")
        return runs, 0.0, time.perf_counter() - started, f"amaranth {version}"
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
            memory_beats=-(-program.image.size // acc.memory_bytes_per_cycle),
        ),
        simulator,
    )
    built = time.perf_counter()
    log.info(
        "running %s on the RTL, %d cycles each", counted(len(images), "image"), expected_cycles
    )
    runs = run_machine(
        simulation,
        image=program.image,
        beat_bytes=acc.memory_bytes_per_cycle,
        entry=program.entry,
        input_address=program.input.address,
        inputs=inputs,
        options=options,
    )
    return runs, built - started, time.perf_counter() - built, f"{tool.name} {tool.version}"


def compare(
    program: Program,
    simulated: Sequence[SimulationResult],
    runs: Sequence[RtlRun],
    *,
    simulator: str,
    back_pressure_seed: int | None = None,
    reset_cycle: int | None = None,
    seconds: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> VerifyReport:
    """Compare finished runs with their simulations, image by image.

    The keyword parameters go into the `VerifyReport` as they are.
    """
    results = [
        compare_run(program, s, r, image=i, exact_cycles=back_pressure_seed is None)
        for i, (s, r) in enumerate(zip(simulated, runs, strict=True))
    ]
    problems = Counter[str]()
    for result in results:
        problems.update(result.problems)
    if reset_cycle is not None:
        problems["not_interrupted"] = sum(not run.interrupted for run in runs)
    return VerifyReport(
        model=program.name,
        machine=program.accelerator.name,
        simulator=simulator,
        images=len(results),
        bytes_compared=sum(r.bytes_compared for r in results),
        bytes_different=sum(r.bytes_different for r in results),
        cycles_rtl=sum(run.cycles for run in runs),
        cycles_simulator=sum(s.cycles for s in simulated),
        instructions_compared=sum(r.instructions_compared for r in results),
        instructions_different=sum(r.instructions_different for r in results),
        events_compared=sum(r.events_compared for r in results),
        events_different=sum(r.events_different for r in results),
        problems=dict(problems),
        back_pressure_seed=back_pressure_seed,
        reset_cycle=reset_cycle,
        stalled_cycles=sum(sum(run.stalls.values()) for run in runs),
        build_s=seconds[0],
        rtl_s=seconds[1],
        simulator_s=seconds[2],
        differences=_first(results),
    )


def _first(results: Sequence[Comparison]) -> tuple[Difference, ...]:
    kinds = Counter[str]()
    shown: list[Difference] = []
    for result in results:
        for difference in result.differences:
            kinds[difference.kind] += 1
            if kinds[difference.kind] <= SHOWN:
                shown.append(difference)
    return tuple(shown)
