"""The random programs reach all that the VECTOR unit can do."""

from __future__ import annotations

from collections.abc import Iterator

from tests.flat import Flat
from tests.rtl.machines import MANY_PROGRAMS, PROGRAMS
from tests.rtl.programs import ProgramMaker, random_program
from tests.rtl.reference_vector import interval, tap_count
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit

FINISHED = ("DRAIN", "ADD", "MAX_POOL", "SUM_POOL")

REQUIRED = {
    *(f"activations of {bits} bits" for bits in (2, 4, 8)),
    *(f"{slots} slots" for slots in (1, 2, 4)),
    *(f"{passes} passes" for passes in range(1, 16)),
    *(f"{passes} thresholds" for passes in (1, 3, 7, 15)),
    *(f"{opcode} with thresholds" for opcode in FINISHED),
    *(f"{opcode} widened" for opcode in FINISHED),
    *(f"{opcode} into {digits} digits" for opcode in FINISHED for digits in (1, 2, 4)),
    *(f"LOOKUP into {digits} digits" for digits in (1, 2, 4)),
    *(f"{opcode} of {d} digits" for opcode in (*FINISHED[2:], "LOOKUP") for d in (1, 2, 4)),
    *(f"ADD of {a} and {b} digits" for a in (1, 2, 4) for b in (1, 2, 4)),
    "thresholds widened", "thresholds of each chunk", "steps of each chunk", "steps of all chunks",
    "signed operand of several digits", "addition in place", "addition in place in digits",
    "results that would meet in the ring", "results apart by their digits",
    "LOOKUP with a page of each channel", "LOOKUP of several chunks with a page of each channel",
    "LOOKUP of a later page", "LOOKUP of several ports",
    "machine without functions", "table 0", "table 1", "table 2", "lanes 1", "lanes 16",
    "beats of 3 bytes", "words of several beats",
}  # fmt: skip


def reached(maker: ProgramMaker) -> Iterator[str]:
    """Name what a program has of `REQUIRED`."""
    acc = maker.acc
    yield f"activations of {acc.activation_bits} bits"
    yield f"{acc.finish_slots} slots"
    yield f"lanes {acc.lanes}"
    yield f"beats of {acc.memory_bytes_per_cycle} bytes"
    if acc.lanes * acc.activation_bits > 8 * acc.memory_bytes_per_cycle:
        yield "words of several beats"
    if not acc.function_entries:
        yield "machine without functions"
    for f in maker.program:
        if f.opcode is Opcode.LOAD_TABLE:
            yield f"table {f['table']}"
        if f.unit is Unit.VECTOR:
            yield from _digits(f)
            yield from _look_up(acc, f) if f.opcode is Opcode.LOOKUP else _finish(acc, f)


def _digits(f: Flat) -> Iterator[str]:
    name = f.opcode.name
    yield f"{name} into {1 << f['result_digits']} digits"
    if "digits" in f.fields:
        yield f"{name} of {1 << f['digits']} digits"
        if f["digits"] and f["signed"]:
            yield "signed operand of several digits"
    if f.opcode is Opcode.ADD:
        yield f"ADD of {1 << f['digits_a']} and {1 << f['digits_b']} digits"
        if f["source_a"] == f["destination"]:
            yield "addition in place"
            yield "addition in place in digits" if f["digits_a"] else "addition in place"


def _finish(acc: Accelerator, f: Flat) -> Iterator[str]:
    name, passes, digits = f.opcode.name, f["passes"], 1 << f["result_digits"]
    kind = "thresholds" if f["threshold"] else "passes"
    yield f"{passes} {kind}"
    if f["threshold"]:
        yield f"{name} with thresholds"
    if f["widen"]:
        yield "thresholds widened" if f["threshold"] else f"{name} widened"
    if f["chunks"] > 1:
        what = "thresholds" if f["threshold"] else "steps"
        yield f"{what} of each chunk" if f["table_step"] else f"{what} of all chunks"
    taps, ring = tap_count(f), 2 * acc.finish_slots + 1
    if interval(passes, max(taps, digits), ring) > max(passes, taps, digits):
        yield "results that would meet in the ring"
    if digits > max(taps, passes):
        yield "results apart by their digits"


def _look_up(acc: Accelerator, f: Flat) -> Iterator[str]:
    if f["page_step"]:
        yield "LOOKUP with a page of each channel"
        if f["chunks"] > 1:
            yield "LOOKUP of several chunks with a page of each channel"
    if f["page"]:
        yield "LOOKUP of a later page"
    if acc.function_ports > 1:
        yield "LOOKUP of several ports"


def test_random_programs_reach_everything_of_the_vector_unit() -> None:
    found: set[str] = set()
    for accelerator, seeds, length in (*PROGRAMS.values(), *MANY_PROGRAMS.values()):
        for seed in seeds:
            found.update(reached(random_program(accelerator, seed, length)))
    assert not REQUIRED - found
