"""Running programs on the RTL in a compiled simulator, orchestrated by cocotb."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.verify.build import Simulation
from tnthw.verify.rtl_run import PROBLEMS, RtlRun, RunOptions

Bytes = NDArray[np.uint8]


def run_machine(
    simulation: Simulation,
    *,
    image: Bytes,
    beat_bytes: int,
    entry: int,
    input_address: int,
    inputs: Sequence[Bytes | None],
    options: Sequence[RunOptions],
) -> list[RtlRun]:
    """Run a program once per input, in one simulation and without a reset between the runs.

    Memory is loaded with `image` once; each run finds it as the run before left it, with its own
    input written over the input region.

    Parameters
    ----------
    simulation: from `build_machine`.
    image: uint8, memory from beat 0.
    beat_bytes: bytes of one beat.
    entry: address of page 0, in beats.
    input_address: first beat of the input region.
    inputs: bytes of each input region in whole beats, or None to leave memory alone.
    options: of each run.

    Raises
    ------
    VerificationError: the simulation broke down (a wrong result is a result).
    """
    with tempfile.TemporaryDirectory(prefix="tnthw-verify-") as name:
        folder = Path(name)
        write_hex(folder / "program.hex", image, beat_bytes)
        runs = []
        for i, (data, option) in enumerate(zip(inputs, options, strict=True)):
            beats = 0
            if data is not None:
                beats = -(-data.size // beat_bytes)
                write_hex(folder / f"input_{i}.hex", data, beat_bytes)
            runs.append(
                {
                    "run": i,
                    "program_beat": entry,
                    "limit": -(-image.size // beat_bytes),
                    "input_first": input_address if beats else 1,
                    "input_last": input_address + beats - 1 if beats else 0,
                    "images": option.images,
                    "cycle_limit": option.cycle_limit,
                    "reset_enable": int(option.reset_cycle is not None),
                    "reset_cycle": option.reset_cycle or 0,
                    "abort_enable": int(option.abort_cycle is not None),
                    "abort_cycle": option.abort_cycle or 0,
                    "forgive": int(option.forgive),
                    "fault": option.fault.kind if option.fault else 0,
                    "fault_beat": option.fault.beat if option.fault else 0,
                    "fault_amount": option.fault.amount if option.fault else 0,
                    "stall": int(option.back_pressure_seed is not None),
                    "seed": (option.back_pressure_seed or 0) & 0xFFFFFFFF,
                }
            )
        (folder / "job.json").write_text(json.dumps({"runs": runs}))
        run_cocotb(
            simulation,
            test_module="tnthw.verify.benches.program",
            folder=folder,
            extra_env={"TNTHW_JOB": str(folder / "job.json")},
        )
        return [_read_run(folder, i, image.size) for i in range(len(runs))]


def run_cocotb(
    simulation: Simulation,
    *,
    test_module: str,
    folder: Path,
    extra_env: dict[str, str],
    seed: int | None = None,
) -> None:
    """Run the cocotb tests of `test_module` on a built simulation, in the folder `folder`.

    Raises
    ------
    VerificationError: a test failed or the simulator broke down; the message ends with its log.
    """
    from cocotb_tools.check_results import get_results
    from cocotb_tools.runner import get_runner

    log = folder / "simulation.log"
    results = folder / "results.xml"
    with simulation.tool.on_path({"COCOTB_ANSI_OUTPUT": "0"}):
        runner = get_runner(simulation.tool.name)
        runner.log.setLevel(logging.CRITICAL)
        broken = ""
        try:
            runner.test(
                test_module=test_module,
                hdl_toplevel=simulation.top,
                hdl_toplevel_lang="verilog",
                build_dir=simulation.folder,
                test_dir=folder,
                results_xml=str(results),
                extra_env=extra_env,
                log_file=log,
                seed=seed,
            )
        except (RuntimeError, SystemExit) as error:
            broken = str(error)  # inside pytest the runner leaves this way when a test fails, too
        try:
            tests, failed = get_results(results)
        except RuntimeError as error:
            raise VerificationError(
                f"{simulation.tool.name} broke down in {test_module}: {broken or error}\n"
                f"{_tail(log)}"
            ) from None
    if failed or not tests or broken:
        raise VerificationError(
            f"{test_module} on {simulation.tool.name}: {failed} of {tests} tests failed\n"
            f"{_tail(log)}"
        )


def write_hex(path: Path, data: Bytes, beat_bytes: int) -> None:
    """Write bytes for `$readmemh`, one beat per line, last byte first, zeros after the end."""
    beats = np.zeros((-(-data.size // beat_bytes), beat_bytes), np.uint8)
    beats.reshape(-1)[: data.size] = data
    digits = np.frombuffer(beats[:, ::-1].tobytes().hex().encode(), np.uint8)
    lines = np.full((beats.shape[0], 2 * beat_bytes + 1), ord("\n"), np.uint8)
    lines[:, :-1] = digits.reshape(beats.shape[0], 2 * beat_bytes)
    path.write_bytes(lines.tobytes())


def read_hex(path: Path) -> Bytes:
    """Read what `$writememh` wrote, as bytes in memory order.

    Raises
    ------
    VerificationError: the dump holds X or is no dump.
    """
    lines = [line for line in path.read_bytes().splitlines() if line and not line.startswith(b"//")]
    if not lines:
        raise VerificationError(f"{path.name}: the simulator wrote an empty memory dump")
    try:
        flat = np.frombuffer(bytes.fromhex(b"".join(lines).decode()), np.uint8)
        return np.ascontiguousarray(flat.reshape(len(lines), -1)[:, ::-1]).reshape(-1)
    except ValueError:
        bad = next(i for i, line in enumerate(lines) if set(line) - set(b"0123456789abcdefABCDEF"))
        raise VerificationError(
            f"{path.name}: beat {bad} of memory is {lines[bad].decode()}; the machine wrote X"
        ) from None


def _read_run(folder: Path, i: int, size: int) -> RtlRun:
    status = {}
    for line in (folder / f"status_{i}.txt").read_text().splitlines():
        name, value = line.split()
        status[name] = int(value)
    counts = [int(line) for line in (folder / f"events_{i}.txt").read_text().split()]
    trace = np.array((folder / f"trace_{i}.txt").read_text().split(), np.int64).reshape(-1, 3)
    return RtlRun(
        finished=bool(status["finished"]),
        interrupted=bool(status["interrupted"]),
        cycles=status["cycles"],
        memory=read_hex(folder / f"memory_{i}.hex")[:size],
        started=tuple(trace[trace[:, 1] >> unit & 1 == 1, 0] for unit in Unit),
        completed=tuple(trace[trace[:, 2] >> unit & 1 == 1, 0] for unit in Unit),
        events=dict(zip(EVENTS, counts, strict=True)),
        error=status["error"],
        error_unit=status["error_unit"],
        error_instruction=status["error_instruction"],
        owing=bool(status["owing"]),
        idle_at_done=bool(status["idle_at_done"]),
        problems={name: status[name] for name in PROBLEMS},
        stalls={name: status[f"{name}_stalls"] for name in ("request", "read", "write")},
    )


def _tail(log: Path, lines: int = 25) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:]) if log.is_file() else ""
