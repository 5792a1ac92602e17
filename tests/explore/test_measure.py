from __future__ import annotations

from dataclasses import replace

import tnthw
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.explore.measure import UNTIMED, Job, measure
from tnthw.machine.presets import preset


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
