from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tnthw
from tests.strategies import graphs, random_accelerator
from tnthw.compiler.compile import compile_mapped, compile_stream
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.explore.measure import UNTIMED, Job, measure
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.program.decode import read_stream
from tnthw.simulator.run import Simulator


def test_a_record_is_what_the_simulation_of_every_value_says() -> None:
    network = Mapper(prepare(tnthw.load("digits").graph))
    for name, batch in (("t8x8", 1), ("t16x16", 4), ("t16x16a2", 1)):
        found = measure(network, preset(name), CompilerOptions(batch=batch))
        plain = tnthw.simulate("digits", name, 2 * batch, batch=batch)
        assert found["cycles"] == plain.cycles == plain.run.first_cycles
        assert found["later_cycles"] == plain.run.later_cycles
        assert {k: found["counts"][k] for k in plain.result.events} == plain.result.events
        assert found["weight_bytes"] == plain.weight_bytes
        assert found["macs"] == plain.ideal_cycles * plain.machine.macs_per_cycle


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1), batch=st.sampled_from([1, 1, 2]))
def test_timing_without_a_program_is_that_of_the_program(
    graph: Graph, seed: int, batch: int
) -> None:
    machine = random_accelerator(np.random.default_rng(seed), graph)
    network, options = Mapper(prepare(graph)), CompilerOptions(batch=batch)
    found = measure(network, machine, options)
    try:
        program = compile_mapped(network, machine, options=options)
    except InfeasibleError as error:
        assert found["refused"] == "; ".join(map(str, error.unmet))
        return
    _, stream = compile_stream(network, machine, options=options)
    whole = read_stream(program)
    assert list(stream.instructions) == list(whole.instructions)
    assert (stream.entries, stream.end_entry) == (whole.entries, whole.end_entry)
    assert stream.layers.tolist() == whole.layers.tolist()
    assert stream.last == whole.last
    run = Simulator(program).time_images(2 * batch)
    assert (found["cycles"], found["later_cycles"]) == (run.first.cycles, run.later.cycles)
    assert (found["counts"], found["later_counts"]) == (run.first.counts, run.later.counts)
    assert (found["instructions"], found["memory_bytes"]) == (
        program.instructions,
        program.image.size,
    )


def test_a_network_that_does_not_fit_says_what_would_let_it() -> None:
    network = Mapper(prepare(tnthw.load("digits").graph))
    small = replace(preset("t8x8"), name="small", activation_bank_words=2)
    found = measure(network, small, CompilerOptions())
    assert "needs" in found["refused"] and "small" not in found["refused"]
    assert any("[activations] bank_words" in lever for lever in found["levers"])
    assert "t8x8" in found["presets"]


def test_a_key_is_of_all_that_matters_and_of_nothing_else() -> None:
    job = Job(network="n", machine=preset("t8x8"), options=CompilerOptions())
    assert Job.of(job.plain()) == job and Job.of(job.plain()).key == job.key
    for name, value in {"name": "x", "clock_mhz": 1.0, "watchdog_cycles": 99}.items():
        assert name in UNTIMED
        assert replace(job, machine=replace(job.machine, **{name: value})).key == job.key
    others = [
        replace(job, network="m"),
        replace(job, options=CompilerOptions(batch=2)),
        replace(job, machine=replace(job.machine, memory_latency=25)),
        replace(job, machine=replace(job.machine, pages=8)),
    ]
    assert len({job.key, *(other.key for other in others)}) == 5


def test_what_is_no_part_of_a_key_changes_nothing() -> None:
    network = Mapper(prepare(tnthw.load("digits").graph))
    machine = preset("t8x8")
    changed = replace(machine, name="x", clock_mhz=10.0, watchdog_cycles=99)
    options = CompilerOptions()
    assert measure(network, machine, options) == measure(network, changed, options)
