"""The bench itself, on a design whose timing can be worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.errors import VerificationError
from tnthw.machine.events import EVENTS
from tnthw.verify.build import HDL, MachineBench, build_machine
from tnthw.verify.cocotb_engine import read_hex, run_machine, write_hex
from tnthw.verify.rtl_run import Fault, FaultKind, RunOptions

LATENCY = 9
TARGET = 200


def test_every_event_has_its_port_in_the_bench_in_order():
    text = (HDL / "tnthw_bench.sv").read_text()
    places = [text.index(f".events__{name}(events[{i}*") for i, name in enumerate(EVENTS)]
    assert places == sorted(places) and f"N_EVENTS = {len(EVENTS)};" in text


@pytest.mark.parametrize("beat_bytes", [1, 3, 8, 16])
def test_hex_files_keep_every_byte(tmp_path, beat_bytes):
    data = np.random.default_rng(0).integers(0, 256, 5 * beat_bytes).astype(np.uint8)
    write_hex(tmp_path / "x.hex", data, beat_bytes)
    assert (read_hex(tmp_path / "x.hex") == data).all()


def test_unknown_values_in_memory_are_named(tmp_path):
    (tmp_path / "m.hex").write_text("00ff\n0x1x\n")
    with pytest.raises(VerificationError, match="beat 1 of memory is 0x1x"):
        read_hex(tmp_path / "m.hex")


def test_memory_dump_without_beats_is_refused(tmp_path):
    (tmp_path / "m.hex").write_text("// nothing\n")
    with pytest.raises(VerificationError, match="empty memory dump"):
        read_hex(tmp_path / "m.hex")


@pytest.fixture(scope="module", params=["verilator", "icarus"])
def simulation(request):
    request.getfixturevalue(request.param)
    verilog = Path(__file__).with_name("standin.sv").read_text()
    return build_machine(
        MachineBench(
            verilog=verilog, top="tnthw_standin", beat_bytes=8, latency=LATENCY, memory_beats=512
        ),
        request.param,
    )


def _image(bursts, beats):
    image = np.zeros((512, 8), np.uint8)
    header = (TARGET << 32) | (bursts << 20) | beats
    image[3] = np.frombuffer(header.to_bytes(8, "little"), np.uint8)
    return image.reshape(-1)


def _run(simulation, bursts, beats, options):
    rng = np.random.default_rng(1)
    total = bursts * beats
    inputs = [rng.integers(0, 255, 8 * total).astype(np.uint8) for _ in options]
    runs = run_machine(
        simulation,
        image=_image(bursts, beats),
        beat_bytes=8,
        entry=3,
        input_address=4,
        inputs=inputs,
        options=options,
    )
    for data, run in zip(inputs, runs, strict=True):
        copied = run.memory[8 * TARGET : 8 * (TARGET + total)].view("<u8")
        assert (copied == data.view("<u8") + np.uint64(1)).all()
        assert (run.memory[32 : 32 + 8 * total] == data).all()
        assert run.finished and run.idle_at_done and not any(run.problems.values())
        assert run.events["memory_read_beats"] == total + 1
        assert run.events["memory_write_beats"] == total
    return runs


@pytest.mark.rtl
@pytest.mark.parametrize("bursts, beats", [(1, 1), (5, 1), (3, 7), (40, 2)])
def test_latency_rule_to_the_cycle(simulation, bursts, beats):
    runs = _run(simulation, bursts, beats, [RunOptions(cycle_limit=5000)] * 2)
    for run in runs:
        assert run.cycles == 3 + 2 * LATENCY + 2 * bursts * beats
        assert run.started[0].tolist() == [2 + LATENCY]
        assert run.completed[0].tolist() == [run.cycles - 1]
        assert not run.started[1].size and not run.completed[2].size
        assert run.stalls == {"request": 0, "read": 0, "write": 0}


@pytest.mark.rtl
def test_reset_in_mid_run_and_start_again(simulation):
    cycles = (1, 2, 5, 12, 30, 61, 62)
    options = [RunOptions(cycle_limit=5000, reset_cycle=cycle) for cycle in cycles]
    for run in _run(simulation, 3, 7, options):
        # what the run before still owes comes before the header
        header = run.started[0][0]
        assert run.interrupted and header >= 2 + LATENCY
        assert run.cycles - header == 1 + LATENCY + 42


@pytest.mark.rtl
def test_back_pressure_delays_and_keeps_values(simulation):
    options = [RunOptions(cycle_limit=20_000, back_pressure_seed=seed) for seed in range(1, 5)]
    runs = _run(simulation, 4, 20, options)
    assert all(run.cycles > 3 + 2 * LATENCY + 160 for run in runs)
    assert len({run.cycles for run in runs}) > 1
    assert any(run.stalls["read"] for run in runs) and any(run.stalls["write"] for run in runs)


@pytest.mark.rtl
def test_runs_that_do_not_end_are_given_up_and_reads_outside_memory_counted(simulation):
    options = [RunOptions(cycle_limit=30), RunOptions(cycle_limit=5000)]
    image = _image(3, 7)
    image[8 * 3 + 4] = 250  # the copy now ends past the memory of 256 beats below
    short, whole = run_machine(
        simulation,
        image=image[: 8 * 256],
        beat_bytes=8,
        entry=3,
        input_address=4,
        inputs=[None, None],
        options=options,
    )
    assert not short.finished and short.cycles == 30
    assert whole.finished and whole.problems["out_of_range"] == 250 + 21 - 256


@pytest.mark.rtl
def test_an_abort_ends_the_run_when_nothing_is_owed(simulation):
    cycles = (1, 6, 20, 45)
    options = [RunOptions(cycle_limit=5000, abort_cycle=cycle) for cycle in cycles]
    options.append(RunOptions(cycle_limit=5000))
    runs = run_machine(
        simulation, image=_image(3, 7), beat_bytes=8, entry=3, input_address=4,
        inputs=[None] * len(options), options=options,
    )  # fmt: skip
    for cycle, run in zip(cycles, runs, strict=False):
        assert run.finished and run.cycles > cycle and run.idle_at_done
        assert (run.error, run.error_unit, run.error_instruction) == (11, 3, 5)
    assert runs[-1].error == 0 and runs[-1].cycles == 3 + 2 * LATENCY + 42


@pytest.mark.rtl
def test_faults_of_the_memory(simulation):
    def run(*faults):
        options = [RunOptions(cycle_limit=500, fault=fault) for fault in faults]
        return run_machine(
            simulation, image=_image(3, 7), beat_bytes=8, entry=3, input_address=4,
            inputs=[np.arange(168).astype(np.uint8)] * len(faults), options=options,
        )  # fmt: skip

    def fault(kind, beat=9, amount=0):
        return Fault(kind=kind, beat=beat, amount=amount)

    whole = 3 + 2 * LATENCY + 42
    late, flipped, wrong, good = run(
        fault(FaultKind.LATE, amount=30), fault(FaultKind.FLIPPED, amount=5),
        fault(FaultKind.LOST, beat=25), None,
    )  # fmt: skip
    assert [each.cycles for each in (late, flipped, wrong, good)] == [whole + 30, *[whole] * 3]
    assert (late.memory == good.memory).all()
    copied = slice(8 * TARGET, 8 * (TARGET + 21))
    different = np.flatnonzero(flipped.memory[copied] != good.memory[copied])
    assert different.tolist() == [8 * 8]  # beat 9 is word 8 behind the header
    dead, cut, lost, good = run(
        fault(FaultKind.DEAD), fault(FaultKind.TRUNCATED), fault(FaultKind.LOST), None
    )
    assert not any(each.finished for each in (dead, cut, lost))
    assert [each.events["memory_read_beats"] for each in (dead, cut, lost)] == [9, 9 + 7, 21]
    assert good.finished and good.cycles == whole


@pytest.mark.rtl
def test_verilog_that_does_not_compile_is_reported(verilator):
    bench = MachineBench(
        verilog="module tnthw_x(input clk; endmodule", top="tnthw_x", beat_bytes=8, latency=1,
        memory_beats=16,
    )  # fmt: skip
    with pytest.raises(VerificationError, match=r"verilator cannot build tnthw_bench.*\n.*syntax"):
        build_machine(bench)
