"""Corrupted programs and memories on the RTL: every run ends, and the next one is right.

Each case is one run with one fault and, without a reset between them, one run without, that must be
equal to the simulator's in every byte, event and cycle. Cases are numbered: seed and number make
the same fault again. The bench aborts a run that takes `PATIENCE` times what the right one takes,
as a host would; where the simulator does not say that the corrupted program asks for so much work,
the run counts as hung.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.fault_verdict import Agreement, agreement, verdict
from tnthw.compiler.compile import compile_graph
from tnthw.errors import TnthwError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.units import Unit
from tnthw.program.inputs import write_input
from tnthw.program.program import Program
from tnthw.rtl.emit import module_name
from tnthw.simulator.run import Simulator
from tnthw.verify.build import MachineBench, Simulation, build_machine
from tnthw.verify.cocotb_engine import run_machine
from tnthw.verify.emitted import emitted_verilog
from tnthw.verify.rtl_run import Fault, FaultKind, RtlRun, RunOptions

MACHINE = Accelerator(
    name="faults",
    lanes=4,
    columns=4,
    pixels=8,
    rescale_channels=2,
    activation_bank_words=128,
    weight_buffer_bytes=256,
    bias_rows=32,
    steps_rows=64,
    function_entries=256,
    memory_bytes_per_cycle=4,
    memory_latency=6,
    page_instructions=8,
    queue_depth=4,
    watchdog_cycles=300,
)
"""A small machine with a short watchdog, so that ten thousand cases take minutes."""

IMAGES = 2
PATIENCE = 6
_BATCH = 250

KINDS = (
    "program bits", "data bits", "bit of a beat", "dead", "late", "lost", "truncated", "repeated",
    "error response", "abort",
)  # fmt: skip
"""What may be wrong in a case."""

FLIPS = KINDS[:2]
"""Cases whose memory the simulator can be given too."""

_MEMORY_KINDS = {
    "bit of a beat": FaultKind.FLIPPED,
    "dead": FaultKind.DEAD,
    "late": FaultKind.LATE,
    "lost": FaultKind.LOST,
    "truncated": FaultKind.TRUNCATED,
    "repeated": FaultKind.REPEATED,
    "error response": FaultKind.ERROR,
}


def network() -> Graph:
    """A few layers with every instruction of the VECTOR unit."""
    rng = np.random.default_rng(5)
    build = Builder("faults")

    def layer(x: str, channels: int, inputs: int, kernel: int, *, relu: bool = True) -> str:
        trits = rng.integers(-1, 2, (channels, inputs, kernel, kernel))
        total = build.accumulate(x, trits, padding=kernel // 2)
        return build.rescale(
            total, fit(np.full(channels, 0.1), np.zeros(channels), 3), signed=not relu
        )

    x = build.input((3, 6, 6), signed=True)
    first = layer(x, 6, 3, 3)
    both = build.add(first, layer(first, 6, 6, 1), fit_add(0.5, 0.5, 0, 2))
    pooled = build.max_pool(both, (2, 2))
    curved = build.table(pooled, np.arange(256)[None] ** 2 >> 8)
    last = layer(curved, 5, 6, 3, relu=False)
    mean = fit(np.full(5, 1 / 9), np.zeros(5), 4)
    build.output(build.rescale(build.sum_pool(last, (3, 3)), mean, signed=True))
    return build.finish()


@dataclass(frozen=True, slots=True)
class Case:
    """One fault: what memory holds before the run, and how the bench treats it."""

    kind: str
    memory: NDArray[np.uint8]
    options: RunOptions


@dataclass(slots=True)
class Row:
    """What became of the cases of one kind."""

    cases: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    silent: int = 0
    right: int = 0
    aborted: int = 0
    longest: int = 0
    hung: int = 0
    outside: int = 0
    next_wrong: int = 0
    said: Counter[Agreement] = field(default_factory=Counter)


class Campaign:
    """One program on one machine; `run` makes cases and judges them."""

    def __init__(self, machine: Accelerator = MACHINE, graph: Graph | None = None) -> None:
        self.machine = machine
        self.program: Program = compile_graph(graph or network(), machine, keep=True)
        rng = np.random.default_rng(1)
        shape = (IMAGES, *self.program.input_shape)
        images = rng.integers(-100, 100, shape)
        self.right = Simulator(self.program).run_images(images)
        self.memory = self.program.memory(IMAGES)
        for number, image in enumerate(images):
            write_input(self.program, self.memory, image, number)
        beat = machine.memory_bytes_per_cycle
        self._code = slice(
            self.program.entry * beat, self.program.entry * beat + self._code_bytes()
        )
        self.limit = PATIENCE * self.right.cycles
        self.bound = self.limit + 2 * machine.watchdog_cycles + 100

    def _code_bytes(self) -> int:
        return (
            self.program.instructions
            * self.machine.instruction_beats
            * (self.machine.memory_bytes_per_cycle)
        )

    def build(self) -> Simulation:
        """The machine in its bench, on Verilator."""
        return build_machine(
            MachineBench(
                verilog=emitted_verilog(self.machine),
                top=module_name(self.machine),
                beat_bytes=self.machine.memory_bytes_per_cycle,
                latency=self.machine.memory_latency,
                memory_beats=self.memory.size // self.machine.memory_bytes_per_cycle,
            )
        )

    def case(self, seed: int, number: int) -> Case:
        """Make a case; the same one for the same seed and number."""
        rng = np.random.default_rng([seed, number])
        kind = KINDS[number % len(KINDS)]
        memory, fault = self.memory.copy(), None
        if kind == "program bits":
            self._flip(memory, self._code.start, self._code.stop, rng)
        elif kind == "data bits":
            self._flip(memory, 0, memory.size, rng)
        elif kind in _MEMORY_KINDS:
            events = self.right.events
            beats = events["memory_read_beats"] + events["memory_write_beats"]
            amount = int(rng.integers(1, 3 * self.machine.watchdog_cycles))
            fault = Fault(kind=_MEMORY_KINDS[kind], beat=int(rng.integers(beats)), amount=amount)
        abort = self.limit
        if kind == "abort":
            abort = int(rng.integers(1, self.right.cycles))
        return Case(
            kind=kind,
            memory=memory,
            options=RunOptions(
                cycle_limit=self.bound,
                images=IMAGES,
                abort_cycle=abort,
                fault=fault,
                forgive=kind == "late",  # what is late comes yet
                back_pressure_seed=int(rng.integers(1, 1 << 32)) if number % 3 == 2 else None,
            ),
        )

    @staticmethod
    def _flip(memory: NDArray[np.uint8], first: int, end: int, rng: np.random.Generator) -> None:
        for _ in range(int(rng.choice([1, 1, 1, 2, 3]))):
            memory[int(rng.integers(first, end))] ^= 1 << int(rng.integers(8))

    def run(self, cases: Sequence[Case], simulation: Simulation) -> Iterator[tuple[RtlRun, RtlRun]]:
        """Run each case and a good run behind it."""
        good = RunOptions(cycle_limit=self.bound, images=IMAGES)
        runs = run_machine(
            simulation,
            image=self.memory,
            beat_bytes=self.machine.memory_bytes_per_cycle,
            entry=self.program.entry,
            input_address=0,
            inputs=[memory for case in cases for memory in (case.memory, self.memory)],
            options=[option for case in cases for option in (case.options, good)],
        )
        yield from zip(runs[::2], runs[1::2], strict=True)

    def is_right(self, run: RtlRun) -> bool:
        """Whether a run without a fault is the simulator's; what is owed may come before it."""
        late = int(run.completed[Unit.MEMORY][0] - self.right.trace(Unit.MEMORY).done[0])
        return bool(
            run.finished
            and run.error == ErrorCode.NONE
            and np.array_equal(run.memory, self.right.memory)
            and run.events == self.right.events
            and late >= 0
            and run.cycles == self.right.cycles + late
        )

    def is_long(self, case: Case) -> bool:
        """Whether what memory holds is a program that takes longer than the host waits."""
        image = case.memory[: self.program.image.size]
        try:
            timing = Simulator(replace(self.program, image=image)).time_images(IMAGES)
        except TnthwError:
            return False
        return timing.cycles > self.limit

    def judge(self, case: Case, run: RtlRun, after: RtlRun, row: Row) -> None:
        """Count one case."""
        row.cases += 1
        ended_by_host = run.error == ErrorCode.ABORT and case.kind != "abort"
        row.hung += not run.finished or (ended_by_host and not self.is_long(case))
        row.outside += run.problems["out_of_range"]
        row.next_wrong += not self.is_right(after)
        row.longest = max(row.longest, run.cycles)
        if case.kind in FLIPS and not ended_by_host:
            said = verdict(self.program, case.memory, IMAGES)
            stalls = case.options.back_pressure_seed is not None
            row.said[agreement(said, run, stalls=stalls)] += 1
        if ended_by_host:
            row.aborted += 1
        elif run.error:
            row.codes[ErrorCode(run.error).name] += 1
        elif (run.memory == self.right.memory)[case.memory == self.memory].all():
            row.right += 1
        else:
            row.silent += 1


def campaign(count: int, seed: int = 1, subject: Campaign | None = None) -> dict[str, Row]:
    """Run `count` cases."""
    subject = subject or Campaign()
    simulation = subject.build()
    rows = {kind: Row() for kind in KINDS}
    for first in range(0, count, _BATCH):
        cases = [subject.case(seed, n) for n in range(first, min(count, first + _BATCH))]
        for case, (run, after) in zip(cases, subject.run(cases, simulation), strict=True):
            subject.judge(case, run, after, rows[case.kind])
    return rows


def resets(points: int, seed: int = 1, subject: Campaign | None = None) -> tuple[int, int]:
    """Reset the machine at random points and start it again at once; the wrong, and the hung.

    The memory is not flushed, and stalls in every second run.
    """
    subject = subject or Campaign()
    rng = np.random.default_rng(seed)
    options = [
        RunOptions(
            cycle_limit=60 * subject.right.cycles,
            images=IMAGES,
            reset_cycle=int(rng.integers(1, subject.right.cycles)),
            back_pressure_seed=int(rng.integers(1, 1 << 32)) if number % 2 else None,
        )
        for number in range(points)
    ]
    runs = run_machine(
        subject.build(),
        image=subject.memory,
        beat_bytes=subject.machine.memory_bytes_per_cycle,
        entry=subject.program.entry,
        input_address=0,
        inputs=[subject.memory] * points,
        options=options,
    )
    wrong = hung = 0
    for option, run in zip(options, runs, strict=True):
        assert run.interrupted
        hung += not run.finished
        same = np.array_equal(run.memory, subject.right.memory)
        same &= run.events == subject.right.events and run.error == ErrorCode.NONE
        same &= not any(run.problems.values())
        if option.back_pressure_seed is None:
            same &= subject.is_right(run)
        wrong += run.finished and not same
    return wrong, hung


def table(rows: dict[str, Row]) -> str:
    """The campaign as Markdown."""
    lines = [
        "| fault | cases | ended with an error | right all the same | wrong without an error | "
        "aborted by the host | longest run | hung | beats outside memory | next run wrong |",
        "|---|---:|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for kind, row in rows.items():
        codes = ", ".join(f"{name} {n}" for name, n in row.codes.most_common()) or "-"
        numbers = (row.right, row.silent, row.aborted, row.longest, row.hung, row.outside)
        shown = " | ".join(f"{n:,}" for n in (*numbers, row.next_wrong))
        lines.append(f"| {kind} | {row.cases:,} | {codes} | {shown} |")
    lines += ["", f"| what the simulator says | {' | '.join(FLIPS)} |", "|---|---:|---:|"]
    for each in Agreement:
        counts = " | ".join(f"{rows[kind].said[each]:,}" for kind in FLIPS)
        lines.append(f"| {each.value} | {counts} |")
    return "\n".join(lines)


def main() -> int:
    """Run both campaigns and print their tables; 1 where something hung, was wrong after, or was
    unlike what the simulator says.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="cases with a fault")
    parser.add_argument("--resets", type=int, default=200, help="resets in mid-run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--activation-bits", type=int, choices=[2, 4, 8], default=MACHINE.activation_bits,
        help="of the machine; below 8 values are digits",
    )  # fmt: skip
    given = parser.parse_args()
    bits = given.activation_bits
    # The same values: as many words of fewer bits more.
    words = MACHINE.activation_bank_words * MACHINE.activation_bits // bits
    machine = replace(MACHINE, activation_bits=bits, activation_bank_words=words)
    subject, begun = Campaign(machine), time.perf_counter()
    wrong, hung = resets(given.resets, given.seed, subject)
    print(f"{given.resets} resets without a flush of the memory: {wrong} wrong, {hung} hung")
    rows = campaign(given.count, given.seed, subject)
    watchdog = subject.machine.watchdog_cycles
    print(f"\na right run takes {subject.right.cycles:,} cycles, the watchdog waits {watchdog:,}")
    print(f"the host aborts after {subject.limit:,}\n")
    print(table(rows))
    print(f"\n{time.perf_counter() - begun:.0f} s")
    bad = sum(row.hung + row.outside + row.next_wrong for row in rows.values())
    bad += sum(row.said[Agreement.UNLIKE] for row in rows.values())
    return int(bool(bad or wrong or hung))


if __name__ == "__main__":
    raise SystemExit(main())
