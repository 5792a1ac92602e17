"""The machine behind each bus against the machine on its plain port, in cocotb."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.rtl.bench import Bench, Job, Run
from tests.rtl.machines import ODD, PLAIN
from tests.rtl.programs import random_program
from tests.rtl.test_errors import DATA, GOOD, image
from tests.shell.built import built
from tests.shell.c_driver import compiler
from tests.shell.jobs import ShellJob, ShellRun, run_jobs
from tests.verify.programs import programs
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.program.driver_file import driver_file
from tnthw.program.inputs import pack_input
from tnthw.simulator.run import Simulator
from tnthw.verify.cocotb_engine import run_cocotb

pytestmark = [pytest.mark.rtl, pytest.mark.slow]  # a build of the whole machine each

BENCHES = {"axi": "tests.shell.axi_bench", "wishbone": "tests.shell.wishbone_bench"}
MEMORY = image(GOOD)


def behind(
    bus: str, accelerator: Accelerator, jobs: list[ShellJob], bus_bytes: int | None = None
) -> list[ShellRun]:
    simulation = built(accelerator, bus, bus_bytes)
    return run_jobs(simulation, BENCHES[bus], accelerator.memory_bytes_per_cycle, jobs)


def same(run: ShellRun, plain: Run) -> None:
    np.testing.assert_array_equal(run.memory, plain.memory)
    assert run.events == plain.events
    assert run.words["outside"] == 0


@pytest.mark.parametrize(
    "bus, name, bus_bytes",
    [
        ("axi", "plain", 8), ("axi", "plain", 2), ("axi", "plain", 32), ("axi", "5x7 odd beats", 1),
        ("wishbone", "plain", 8), ("wishbone", "plain", 4),
    ],
)  # fmt: skip
def test_random_programs_leave_the_bytes_of_the_plain_port(
    bench: object, bus: str, name: str, bus_bytes: int
) -> None:
    accelerator = {"plain": PLAIN, **ODD}[name]
    makers = [random_program(accelerator, seed, 16) for seed in range(500, 506)]
    slow = {"axi": 25, "wishbone": 5}[
        bus
    ]  # of a burst; of every word, of which there are thousands
    jobs = [
        ShellJob(
            m.image(), m.entry, m.images, stall=0.35 * (i % 3), seed=i, latency=slow * (i % 2),
            records_first=m.entry if i % 2 else None, records=0x8_0000 + 4096 - 32 * i,
        )
        for i, m in enumerate(makers)
    ]  # fmt: skip
    plain = Bench(accelerator).run(*[Job(j.memory, j.entry, j.images) for j in jobs])
    for run, right in zip(behind(bus, accelerator, jobs, bus_bytes), plain, strict=True):
        assert run.error == 0 and run.interrupt_status == 1 and run.status == 2
        same(run, right)
        assert run.cycles > right.cycles


def with_good_runs(bus: str, jobs: list[ShellJob]) -> list[ShellRun]:
    """Jobs, each with a good run behind it, which must be right."""
    good = ShellJob(MEMORY, DATA)
    (plain,) = Bench(PLAIN).run(Job(MEMORY, DATA))
    runs = behind(bus, PLAIN, [each for job in jobs for each in (job, good)])
    for run in runs[1::2]:
        assert run.error == 0
        same(run, plain)
    return runs[::2]


def drawn(rng: random.Random) -> dict[str, float]:
    return {
        "stall": rng.choice([0.0, 0.3]), "latency": rng.choice([0, 20]), "seed": rng.random(),
    }  # fmt: skip


@pytest.mark.parametrize("bus", BENCHES)
def test_an_error_response_ends_the_run_with_its_code_and_the_next_run_is_right(
    bench: object, bus: str
) -> None:
    rng = random.Random(1)
    clean = behind(bus, PLAIN, [ShellJob(MEMORY, DATA)])[0]
    assert clean.error == 0
    reads, writes = clean.words["read"], clean.words["written"]
    assert writes == 6
    jobs = [ShellJob(MEMORY, DATA, fail_read=i, **drawn(rng)) for i in range(0, reads, 2)]
    jobs += [ShellJob(MEMORY, DATA, fail_write=i, **drawn(rng)) for i in range(writes)]
    for job, run in zip(jobs, with_good_runs(bus, jobs), strict=True):
        assert (run.error, run.error_unit) == (ErrorCode.MEMORY, ErrorUnit.MEMORY), job
        assert run.interrupt_status == 3
        # the boot fetch, the load, the store
        blamed = 2 if job.fail_write is not None else int(job.fail_read >= reads - 6)
        assert run.error_instruction == blamed, job


@pytest.mark.parametrize("bus", BENCHES)
def test_a_reset_by_software_at_any_time_leaves_a_machine_that_works(
    bench: object, bus: str
) -> None:
    rng = random.Random(2)
    (whole,) = behind(bus, PLAIN, [ShellJob(MEMORY, DATA)])
    jobs = [
        ShellJob(MEMORY, DATA, reset_at=at, **drawn(rng)) for at in range(1, whole.cycles - 30, 3)
    ]
    (plain,) = Bench(PLAIN).run(Job(MEMORY, DATA))
    for run in with_good_runs(bus, jobs):
        assert run.error == 0
        same(run, plain)


@pytest.mark.parametrize("bus", BENCHES)
def test_an_abort_at_any_time_ends_the_run(bench: object, bus: str) -> None:
    rng = random.Random(3)
    (whole,) = behind(bus, PLAIN, [ShellJob(MEMORY, DATA)])
    jobs = [
        ShellJob(MEMORY, DATA, abort_at=at, **drawn(rng)) for at in range(1, whole.cycles - 30, 5)
    ]
    for run in with_good_runs(bus, jobs):
        assert (run.error, run.error_unit) == (ErrorCode.ABORT, ErrorUnit.SEQUENCER)


def test_reads_are_under_way_together_and_hide_the_latency_of_the_memory(bench: object) -> None:
    bus = "axi"
    maker = random_program(PLAIN, 500, 16)
    job = ShellJob(maker.image(), maker.entry, maker.images)
    quick, slow = behind(bus, PLAIN, [job, replace(job, latency=50)])
    assert slow.most_reading > 4
    # every request waits for its latency, were they one after the other
    assert slow.cycles - quick.cycles < 50 * slow.bursts / 2


def test_both_drivers_run_a_network_on_the_machine(bench: object, tmp_path: Path) -> None:
    if compiler() is None:
        pytest.skip("no C compiler")
    program, images = next(programs(PLAIN, most_cycles=4000))
    packed = [pack_input(program, image) for image in images]
    (tmp_path / "program.tnthw").write_bytes(driver_file(program))
    (tmp_path / "driver.json").write_text(
        json.dumps({"images": [each.tobytes().hex() for each in packed]})
    )
    run_cocotb(
        built(PLAIN, "axi"), test_module="tests.shell.axi_driver_bench", folder=tmp_path,
        extra_env={"TNTHW_JOB": str(tmp_path / "jobs.json"), "COCOTB_LOG_LEVEL": "WARNING"},
    )  # fmt: skip
    found = json.loads((tmp_path / "driver_results.json").read_text())
    result = Simulator(program).run_images(np.stack(images))
    assert result.memory is not None
    width = PLAIN.memory_bytes_per_cycle
    expected = []
    for number in range(len(images)):
        region = program.record_of(program.output, number)
        at = region.address * width
        expected.append(result.memory[at : at + region.beats(PLAIN) * width].tobytes().hex())
    for driver in ("python", "c"):
        assert found[driver]["results"] == expected
        assert found[driver]["again"] == expected[0]
        assert found[driver]["slept"] == 0  # nothing was polled
    assert found["python"]["cycles"] == found["c"]["cycles"] >= result.cycles
