"""A program on the gates of a machine: the same memory, bytes and cycles as the simulator's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.calibration.gate_sim import GateSim
from tnthw.calibration.netlist import Netlist
from tnthw.errors import OutputError
from tnthw.machine.events import EVENTS
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator
from tnthw.verify.memory_model import MemoryModel

_RESET_CYCLES = 4
_SLACK = 1000

_INPUTS = (
    "rst", "start", "entry", "images", "memory_beats", "abort", "port_rst", "request__ready",
    "read__payload", "read__valid", "read__error", "write__ready", "write__error",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GateRun:
    """What a run took, window by window.

    Attributes
    ----------
    cycles: of each window.
    events: (windows, events of `EVENTS`).
    energy_fj: (windows, units, 4), see `GateSim.energy_fj`; without the clock.
    clocked: (windows, clocks) edges that came through; the first window has the start's besides.
    longest_ps: the latest change after an edge.
    """

    cycles: NDArray[np.int64]
    events: NDArray[np.int64]
    energy_fj: NDArray[np.float64]
    clocked: NDArray[np.int64]
    longest_ps: float


def run_gates(
    netlist: Netlist,
    sim: GateSim,
    program: Program,
    images: Sequence[NDArray[np.integer]],
    window: int = 100,
    limit: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> GateRun:
    """Run a program on gates, with one start for all images, and compare it with the simulator.

    Parameters
    ----------
    window: cycles after which energy and events are read.
    limit: give up after so many cycles, and compare nothing.

    Raises
    ------
    OutputError: a byte of memory or the number of cycles is not the simulator's.
    """
    bench = _Bench(netlist, sim, program, images)
    if limit is not None:
        return bench.run(limit, window, progress)
    simulated = Simulator(program).run_images(np.stack(images))
    run = bench.run(simulated.cycles + _SLACK, window, progress)
    wrong = np.flatnonzero(bench.memory != simulated.memory)
    cycles = int(run.cycles.sum())
    if wrong.size or cycles != simulated.cycles:
        raise OutputError(
            f"{program.name} on gates of {program.accelerator.name}: {wrong.size} bytes of memory "
            f"differ from the simulator's, cycles {cycles:,} instead of {simulated.cycles:,}; the "
            f"netlist is not what the RTL says"
        )
    return run


class _Bench:
    """The machine's ports and the memory behind them."""

    def __init__(
        self,
        netlist: Netlist,
        sim: GateSim,
        program: Program,
        images: Sequence[NDArray[np.integer]],
    ) -> None:
        accelerator = program.accelerator
        self._netlist, self._sim = netlist, sim
        self.memory = program.memory(len(images))
        for number, image in enumerate(images):
            write_input(program, self.memory, image, number)
        beat = accelerator.memory_bytes_per_cycle
        self._port = MemoryModel(self.memory, beat_bytes=beat, latency=accelerator.memory_latency)
        self._port.flush()
        self._given = dict.fromkeys(_INPUTS, 0)
        self._set = {
            "entry": program.entry,
            "images": len(images),
            "memory_beats": -(-self.memory.size // beat),
        }

    def run(
        self, expected: int, window: int, progress: Callable[[int, int], None] | None
    ) -> GateRun:
        for cycle in range(_RESET_CYCLES + 1):
            self._cycle(rst=cycle < _RESET_CYCLES, port_rst=cycle < _RESET_CYCLES)
        self._port.restart()
        rows = [self._reading(0)]
        self._sim.count(True)
        self._cycle(start=1)
        done = expected
        for cycle in range(expected):
            if self._read("done"):
                done = cycle
                break
            if cycle and cycle % window == 0:
                rows.append(self._reading(cycle))
                if progress is not None:
                    progress(cycle, expected)
            self._cycle(start=0)
        self._sim.count(False)
        rows.append(self._reading(done))
        for _ in range(_RESET_CYCLES):  # the last beats reach memory
            self._cycle(start=0)
        at, events, energy, clocked = (
            np.diff(np.stack(column), axis=0) for column in zip(*rows, strict=True)
        )
        return GateRun(
            cycles=at, events=events, energy_fj=energy, clocked=clocked,
            longest_ps=self._sim.longest_ps,
        )  # fmt: skip

    def _reading(
        self, cycle: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
        events = [self._read(f"events__{name}") for name in EVENTS]
        return (
            np.array(cycle),
            np.array(events, np.int64),
            self._sim.energy_fj(),
            self._sim.clocked(),
        )

    def _read(self, port: str) -> int:
        nets = self._netlist.ports[port]
        bits = np.packbits(self._sim.values[nets], bitorder="little")
        return int.from_bytes(bits.tobytes(), "little")

    def _cycle(self, **control: int) -> None:
        """What the machine shows goes to the memory; then an edge, with the memory's answer."""
        port = self._port
        request = None
        if self._read("request__valid"):
            request = (
                self._read("request__payload__address"),
                self._read("request__payload__beats"),
                bool(self._read("request__payload__write")),
            )
        write = self._read("write__payload") if self._read("write__valid") else None
        if control.get("rst"):
            port.flush()
        else:
            port.step(request=request, read_ready=bool(self._read("read__ready")), write=write)
        self._set.update(control)
        self._set |= {
            "request__ready": port.request_ready,
            "read__payload": port.read_payload,
            "read__valid": port.read_valid,
            "read__error": port.read_error,
            "write__ready": port.write_ready,
            "write__error": port.write_error,
        }
        nets: list[int] = []
        values: list[int] = []
        for name, value in self._set.items():
            changed = self._given[name] ^ int(value)
            if changed:
                for bit, net in enumerate(self._netlist.ports[name]):
                    if changed >> bit & 1:
                        nets.append(net)
                        values.append(int(value) >> bit & 1)
                self._given[name] = int(value)
        self._sim.cycle(nets, values)
