"""The random programs reach what the machine can do: nothing of it goes untried on the RTL."""

from __future__ import annotations

from collections.abc import Iterator

from tests.rtl.machines import PROGRAMS
from tests.rtl.programs import ProgramMaker, random_program
from tests.rtl.reference_array import tile_rows
from tests.rtl.reference_timing import timing
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit

REQUIRED = {
    *(f"opcode {opcode.name}" for opcode in UNIT_OF if opcode is not Opcode.FETCH),
    *(f"start {start}" for start in range(4)),
    "weight rows of several beats", "weight rows of one beat", "tiles of more than four rows",
    "period of positions", "period of rows", "period of four",
    "first vectors four apart", "an instruction right behind the one before",
}  # fmt: skip


def reached(maker: ProgramMaker) -> Iterator[str]:
    """Name what a program has of `REQUIRED`."""
    acc, rows = maker.acc, tile_rows(maker.acc)
    several = acc.weight_port_bytes > acc.memory_bytes_per_cycle
    yield "weight rows of several beats" if several else "weight rows of one beat"
    if rows > 4:
        yield "tiles of more than four rows"
    for f in maker.program:
        yield f"opcode {f.opcode.name}"
        if f.opcode is Opcode.ACCUMULATE:
            yield f"start {f['start']}"
            if f["kernel_y"] * f["kernel_x"] * f["planes"] > 1:
                period = max(f["positions"], rows, 4)
                if f["positions"] == period > rows:
                    yield "period of positions"
                elif rows == period > f["positions"]:
                    yield "period of rows"
                elif max(f["positions"], rows) < 4:
                    yield "period of four"
    yield from _met(maker)


def _met(maker: ProgramMaker) -> Iterator[str]:
    """What two ACCUMULATEs do to each other."""
    acc, rows = maker.acc, tile_rows(maker.acc)
    flow = maker.stream()
    done = timing(acc, flow).completed[Unit.ARRAY]
    array = [f for f in flow.instructions if f.unit is Unit.ARRAY]
    first = [d - f["positions"] for f, d in zip(array, done, strict=True)]  # but for the latency
    for i in range(1, len(array)):
        one_tile = array[i]["kernel_y"] * array[i]["kernel_x"] * array[i]["planes"] == 1
        if one_tile and first[i] - first[i - 1] == 4 and max(array[i - 1]["positions"], rows) < 4:
            yield "first vectors four apart"
        if (
            one_tile
            and array[i - 1]["positions"] > 3
            and first[i] == first[i - 1] + array[i - 1]["positions"]
        ):
            yield "an instruction right behind the one before"


def test_random_programs_reach_everything() -> None:
    found: set[str] = set()
    for accelerator, seeds, length in PROGRAMS.values():
        for seed in seeds:
            found.update(reached(random_program(accelerator, seed, length)))
    assert not REQUIRED - found
