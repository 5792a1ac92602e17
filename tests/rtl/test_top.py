"""The whole machine: random programs and single instructions against the model of
docs/machine.md."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("amaranth")

from tests.flat import Flat, instruction
from tests.rtl.bench import Bench, Job, Run
from tests.rtl.machines import MANY_PROGRAMS, ODD, PLAIN, PROGRAMS, machine
from tests.rtl.paging import pages, stream
from tests.rtl.programs import ProgramMaker, random_program
from tests.rtl.reference import Reference
from tests.rtl.reference_timing import timing
from tnthw.errors import MachineError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import encode
from tnthw.machine.events import EVENTS
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.emit import verilog

pytestmark = pytest.mark.rtl


def check(
    accelerator: Accelerator, makers: list[ProgramMaker], jobs: list[Job], runs: list[Run]
) -> None:
    """Every byte, every event and, without stalls, every cycle; the machine's state carries
    over."""
    state: Reference | None = None
    for maker, job, run in zip(makers, jobs, runs, strict=True):
        instructions = maker.stream()
        memory = job.memory.copy()
        if state is None:
            state = Reference(accelerator, memory)
        state.memory, state.events = memory, dict.fromkeys(EVENTS, 0)
        state.run(instructions, job.images)
        np.testing.assert_array_equal(run.memory, memory)
        assert run.events == state.events
        assert run.error == 0
        expected = timing(accelerator, instructions, job.images)
        if job.stall:
            assert run.cycles >= expected.cycles
            continue
        # what the port still owed after a reset comes before the first fetch; all else is later
        late = run.completed[0][0] - expected.completed[0][0]
        assert late == 0 or (late > 0 and job.break_at is not None)
        started = [[cycle + late for cycle in unit] for unit in expected.started]
        started[0][0] -= late
        assert run.started == started
        assert run.completed == [[cycle + late for cycle in unit] for unit in expected.completed]
        assert run.cycles == expected.cycles + late


def run_random(accelerator: Accelerator, seeds: Sequence[int], length: int, **job: float) -> None:
    makers = [random_program(accelerator, seed, length) for seed in seeds]
    jobs = [
        # no images count as one
        Job(m.image(), m.entry, seed=s, images=m.images if m.images > 1 else s % 2, **job)
        for m, s in zip(makers, seeds, strict=True)
    ]
    check(accelerator, makers, jobs, Bench(accelerator).run(*jobs))


def test_random_programs() -> None:
    run_random(*PROGRAMS["plain"])


@pytest.mark.parametrize("name", ODD)
def test_random_programs_on_odd_machines(name: str) -> None:
    run_random(*PROGRAMS[name])


@pytest.mark.slow
@pytest.mark.parametrize("name", MANY_PROGRAMS)
def test_many_random_programs(name: str) -> None:
    run_random(*MANY_PROGRAMS[name])


@pytest.mark.parametrize("stall", [0.2, 0.7])
def test_back_pressure_keeps_values(stall: float) -> None:
    run_random(PLAIN, range(300, 301), 16, stall=stall)


@pytest.mark.parametrize("break_at", [1, 90, 301])
def test_reset_in_mid_run(break_at: int) -> None:
    # Only programs that read nothing they did not write can be compared after a broken run: one
    # tile of weights, a few table rows, then a load, an accumulation, a drain and a store.
    maker = chain(PLAIN)
    job = Job(maker.image(), maker.entry, break_at=break_at)
    again = Job(job.memory, maker.entry)
    runs = Bench(PLAIN).run(job, again)
    check(PLAIN, [maker, maker], [job, again], runs)


def chain(accelerator: Accelerator, signed_a: int = 1, signed_b: int = 1) -> ProgramMaker:
    """Load, accumulate, drain, pool, add and store, each after the other, on fixed words."""
    maker = ProgramMaker(accelerator, 5)
    words, base = 12, maker.data_base
    view = {
        "row_y": -1, "column_x": -1, "start_x": 0, "start_offset": 0, "height": 3, "width": 4,
        "out_width": 4, "row_step": 4, "tap_step": 4, "plane": 0, "stride_y": 1, "stride_x": 1,
        "kernel_y": 2, "kernel_x": 2,
    }  # fmt: skip
    result = {
        "chunk": 0, "chunks": 2, "result_digits": 0, "idle": 0, "bias": 0, "steps": 0,
        "table_step": 1, "passes": 2, "threshold": 0, "widen": 0, "low": -128, "high": 127,
        "destination_plane": 0,
    }  # fmt: skip
    move = {
        "memory": base, "memory_stride": 0, "buffer": 0, "buffer_stride": 0, "rows": 1,
        "words": words, "read_banks": 0, "write_banks": 1, "base": 0,
    }  # fmt: skip
    tiles = 4 * accelerator.tile_beats
    weights = {"memory": 0, "buffer": 0, "beats": tiles, "once": 0}
    bias, passes = (
        {
            "memory": maker.table_bases[kind], "buffer": 0, "once": 0,
            "beats": rows * maker.table_row_beats[kind], "table": kind,
        }
        for kind, rows in enumerate((2, 4))
    )  # fmt: skip
    n = accelerator.activation_bank_words
    steps: list[tuple[Opcode, dict[str, int]]] = [
        (Opcode.LOAD_WEIGHTS, weights),
        (Opcode.LOAD_TABLE, bias),
        (Opcode.LOAD_TABLE, passes),
        (Opcode.LOAD, move),
        (Opcode.ACCUMULATE, view | {
            "origin": (1 << 20) - 5, "dilation_y": 1, "dilation_x": 1, "read_banks": 1, "planes": 1,
            "positions": 8, "weights": 0, "bank": 1, "start": 0, "signed": 1,
        }),
        (Opcode.DRAIN, result | {
            "read_banks": 0, "write_banks": 2, "destination": n, "positions": 8, "bank": 1,
            "idle": 1,
        }),
        (Opcode.MAX_POOL, result | view | {
            "origin": n - 5, "height": 2, "read_banks": 2, "write_banks": 4, "destination": 2 * n,
            "positions": 8, "digits": 0, "signed": 1,
        }),
        (Opcode.SUM_POOL, result | view | {
            "origin": n - 5, "height": 2, "read_banks": 2, "write_banks": 8, "destination": 3 * n,
            "positions": 8, "digits": 0, "signed": 1,
        }),
        (Opcode.ADD, result | {
            "source_a": 2 * n, "source_a_plane": 0, "source_b": 3 * n, "source_b_plane": 0,
            "read_banks": 12, "write_banks": 4, "destination": 2 * n, "positions": 8,
            "digits_a": 0, "digits_b": 0, "signed_a": signed_a, "signed_b": signed_b,
        }),
        (Opcode.STORE, move | {
            "memory": base + 200, "words": 8, "buffer": 2 * n, "read_banks": 4, "write_banks": 0,
        }),
    ]  # fmt: skip
    counts = {"LOAD": (0, 0), "ACCUMULATE": (4, 0), "DRAIN": (4, 1), "STORE": (1, 4)}
    waits = (0, 0)
    for opcode, fields in steps:
        waits = counts.get(opcode.name, waits)
        others = [u for u in Unit if u is not UNIT_OF[opcode]]
        counted = {f"wait_{u.name.lower()}": n for u, n in zip(others, waits, strict=True)}
        maker.program.append(Flat(opcode, fields | counted))
    shift_memory_waits(maker)
    return maker


def halving(maker: ProgramMaker) -> NDArray[np.uint8]:
    """An image whose tables add operand a, then operand b, and halve."""
    image, width, n = maker.image(), maker.width, maker.acc.rescale_channels
    for kind, rows in enumerate(([0, 0], [0x10, 0x51, 0x10, 0x51])):
        for row, byte in enumerate(rows):
            first = (maker.table_bases[kind] + row * maker.table_row_beats[kind]) * width
            image[first : first + n * (maker.acc.bias_bytes if kind == 0 else 1)] = byte
    return image


def test_each_operand_of_an_addition_has_a_sign_of_its_own() -> None:
    makers = [chain(PLAIN, a, b) for a in (0, 1) for b in (0, 1)]
    jobs = [Job(halving(maker), maker.entry) for maker in makers]
    runs = Bench(PLAIN).run(*jobs)
    check(PLAIN, makers, jobs, runs)
    results = {run.memory[: makers[0].entry * PLAIN.memory_bytes_per_cycle].tobytes()
               for run in runs}  # fmt: skip
    assert len(results) == 4  # every sign told


def test_banks_stay_held_until_the_last_vector_also_when_the_next_accumulate_is_pending() -> None:
    maker = ProgramMaker(PLAIN, 6)
    walk = {
        "origin": 0, "row_y": 0, "column_x": 0, "start_x": 0, "start_offset": 0, "height": 3,
        "width": 4, "out_width": 4, "row_step": 4, "tap_step": 4, "plane": 0, "stride_y": 1,
        "stride_x": 1, "dilation_y": 1, "dilation_x": 1, "kernel_y": 2, "kernel_x": 2, "planes": 1,
        "positions": 8, "weights": 0, "start": 0, "signed": 1, "wait_vector": 0, "wait_memory": 2,
    }  # fmt: skip
    tiles = 4 * PLAIN.tile_beats
    store = {
        "memory": maker.data_base, "memory_stride": 0, "buffer": 0, "buffer_stride": 0, "rows": 1,
        "words": 4, "read_banks": 1, "write_banks": 0, "wait_array": 0, "wait_vector": 0,
        "base": 0,
    }  # fmt: skip
    fill = {
        "memory": 0, "buffer": 0, "beats": tiles, "wait_array": 0, "wait_vector": 0, "once": 0,
    }  # fmt: skip
    table = fill | {
        "memory": maker.table_bases[0], "beats": PLAIN.bias_row_beats, "table": 0,
    }  # fmt: skip
    other = {"origin": PLAIN.activation_bank_words, "read_banks": 2, "bank": 1}
    maker.program += [
        Flat(Opcode.LOAD_WEIGHTS, fill),
        Flat(Opcode.ACCUMULATE, walk | {"read_banks": 1, "bank": 0}),
        Flat(Opcode.ACCUMULATE, walk | other),
        Flat(Opcode.LOAD_TABLE, table),  # until both have started
        Flat(Opcode.STORE, store),
    ]
    job = Job(maker.image(), maker.entry)
    (run,) = Bench(PLAIN).run(job)
    check(PLAIN, [maker], [job], [run])
    last_vector = run.completed[1][0] - PLAIN.array_latency
    assert run.started[1][1] < last_vector  # the second one is pending by then
    assert run.started[0][-1] == last_vector + 1


def shift_memory_waits(maker: ProgramMaker) -> None:
    """Add the boot fetch, and the one of the second page, to waits for the MEMORY unit."""
    extra = 1 + (len(maker.program) + 1 > maker.acc.page_instructions)
    for each in maker.program:
        if each.unit is not Unit.MEMORY:
            each.fields["wait_memory"] += extra


def test_every_opcode_takes_the_cycles_of_its_formula() -> None:
    maker = chain(PLAIN)
    job = Job(maker.image(), maker.entry)
    (run,) = Bench(PLAIN).run(job)
    check(PLAIN, [maker], [job], [run])
    latency, tile = PLAIN.memory_latency, PLAIN.tile_rows
    memory = [d - s for s, d in zip(run.started[0], run.completed[0], strict=True)]
    page = PLAIN.page_instructions * PLAIN.instruction_beats
    loads = [page, page, 4 * tile, 2 * PLAIN.bias_row_beats, 4 * PLAIN.steps_row_beats, 12]
    assert memory == [latency + n + 2 for n in loads] + [8 + 7]
    vector = [d - s for s, d in zip(run.started[2], run.completed[2], strict=True)]
    # the last of 16 results: its taps, two passes of three stages, and what is before and behind
    assert vector == [15 * every + taps + 9 + 6 for every, taps in ((2, 1), (4, 4), (4, 4), (2, 2))]
    first = 1 + tile  # load of the first tile from start + 1
    (array,) = (d - s for s, d in zip(run.started[1], run.completed[1], strict=True))
    assert array == first + 3 * max(8, tile, 4) + 7 + 8 + 1  # tree of one register


def test_an_empty_program_is_boot_and_end() -> None:
    (run,) = Bench(PLAIN).run(Job(np.frombuffer(pages(PLAIN, [], 0), np.uint8), 0))
    fetch = PLAIN.memory_latency + PLAIN.page_instructions * PLAIN.instruction_beats + 2
    assert run.started == [[3], [], []]
    assert run.completed[0] == [3 + fetch]
    assert run.cycles == 3 + fetch + 1 + 4 + 1  # WAIT, at hand, DRAIN


@pytest.mark.parametrize("precision", ["int8", "fp16", "fp32"])
def test_a_full_precision_twin_has_no_rtl(precision: str) -> None:
    twin = machine(4, 4, 8, 2, weight_format=precision, weight_buffer_bytes=1024)
    with pytest.raises(MachineError, match=f"weight_format is {precision}.*trit5 or trit2"):
        verilog(twin)


def test_the_model_decodes_what_isa_encodes() -> None:
    maker = random_program(PLAIN, 1, 12)
    found = stream(PLAIN, maker.program).instructions
    in_pages = [f for f in found if f.opcode is not Opcode.FETCH]
    assert [encode(instruction(f.opcode, f.fields)) for f in in_pages] == [
        encode(instruction(f.opcode, f.fields)) for f in maker.program
    ]
