"""The files between a bench and Python, and how a broken simulation is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import VerificationError
from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.verify import cocotb_engine as module
from tnthw.verify.build import Simulation, build
from tnthw.verify.cocotb_engine import read_hex, run_cocotb, run_machine, write_hex
from tnthw.verify.rtl_run import PROBLEMS, Fault, FaultKind, RunOptions
from tnthw.verify.tools import Tool


def test_a_line_is_a_beat_with_the_last_byte_first(tmp_path: Path) -> None:
    write_hex(tmp_path / "x.hex", np.array([1, 2, 3, 4, 0xAB], np.uint8), 4)
    assert (tmp_path / "x.hex").read_text() == "04030201\n000000ab\n"


@given(data=st.binary(min_size=1, max_size=60), beat=st.sampled_from([1, 2, 8, 16]))
def test_bytes_come_back_with_zeros_up_to_a_whole_beat(data: bytes, beat: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "x.hex"
        write_hex(path, np.frombuffer(data, np.uint8), beat)
        found = read_hex(path).tobytes()
    assert found == data + bytes(-len(data) % beat)


def test_comments_of_a_dump_are_no_beats(tmp_path: Path) -> None:
    (tmp_path / "x.hex").write_text("// 0x00000000\n0201\n\n// more\nff00\n")
    assert read_hex(tmp_path / "x.hex").tolist() == [1, 2, 0, 255]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0201\nxx00\n", r"x\.hex: beat 1 of memory is xx00; the machine wrote X"),
        ("// nothing\n", r"x\.hex: the simulator wrote an empty memory dump"),
    ],
)
def test_x_in_memory_is_named_with_its_beat(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "x.hex").write_text(text)
    with pytest.raises(VerificationError, match=message):
        read_hex(tmp_path / "x.hex")


def written_run(folder: Path, trace: str) -> None:
    """Files as the bench writes them."""
    status = {"finished": 1, "interrupted": 0, "cycles": 9, "error": 2, "error_unit": 3}
    status |= {"error_instruction": 40, "owing": 1, "idle_at_done": 1}
    status |= {name: i for i, name in enumerate(PROBLEMS)}
    status |= {"request_stalls": 5, "read_stalls": 6, "write_stalls": 7}
    lines = "".join(f"{name} {value}\n" for name, value in status.items())
    (folder / "status_3.txt").write_text(lines)
    (folder / "events_3.txt").write_text("".join(f"{i}\n" for i in range(len(EVENTS))))
    (folder / "trace_3.txt").write_text(trace)
    (folder / "memory_3.hex").write_text("0201\n0403\n")


def test_a_run_is_read_with_the_strobes_of_each_unit(tmp_path: Path) -> None:
    bit = {unit: 1 << unit for unit in Unit}
    rows = [
        (4, bit[Unit.MEMORY] | bit[Unit.ARRAY], 0),
        (6, 0, bit[Unit.MEMORY]),
        (8, bit[Unit.MEMORY], bit[Unit.ARRAY]),
    ]
    written_run(tmp_path, "".join("{} {} {}\n".format(*row) for row in rows))
    run = module._read_run(tmp_path, 3, 3)
    assert (run.finished, run.interrupted, run.idle_at_done) == (True, False, True)
    assert (run.cycles, run.error, run.error_unit, run.error_instruction) == (9, 2, 3, 40)
    assert run.owing
    assert run.memory.tolist() == [1, 2, 3]  # what is asked for, not the whole beat
    assert run.started[Unit.MEMORY].tolist() == [4, 8] and run.started[Unit.ARRAY].tolist() == [4]
    assert run.completed[Unit.ARRAY].tolist() == [8] and not run.completed[Unit.VECTOR].size
    assert list(run.events) == list(EVENTS) and list(run.events.values()) == [*range(len(EVENTS))]
    assert run.problems == {name: i for i, name in enumerate(PROBLEMS)}
    assert run.stalls == {"request": 5, "read": 6, "write": 7}


def test_a_run_without_a_strobe(tmp_path: Path) -> None:
    written_run(tmp_path, "")
    run = module._read_run(tmp_path, 3, 4)
    assert not any(cycles.size for cycles in (*run.started, *run.completed))


def test_what_the_bench_is_told_of_each_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    jobs: list[dict[str, int]] = []

    def simulated(simulation, *, test_module, folder, extra_env) -> None:
        assert test_module == "tnthw.verify.benches.program"
        jobs.extend(json.loads(Path(extra_env["TNTHW_JOB"]).read_text())["runs"])
        assert (folder / "program.hex").read_text().count("\n") == 3
        assert (folder / "input_1.hex").is_file() and not (folder / "input_0.hex").exists()

    monkeypatch.setattr(module, "run_cocotb", simulated)
    monkeypatch.setattr(module, "_read_run", lambda folder, i, size: (i, size))
    simulation = Simulation(
        tool=Tool(name="x", version="1", folder=tmp_path), folder=tmp_path, top="t"
    )
    found = run_machine(
        simulation,
        image=np.zeros(20, np.uint8),
        beat_bytes=8,
        entry=1,
        input_address=2,
        inputs=[None, np.zeros(9, np.uint8)],
        options=[
            RunOptions(cycle_limit=50),
            RunOptions(
                cycle_limit=60,
                reset_cycle=7,
                back_pressure_seed=-1,
                images=3,
                abort_cycle=9,
                forgive=True,
                fault=Fault(kind=FaultKind.LATE, beat=4, amount=100),
            ),
        ],
    )
    assert found == [(0, 20), (1, 20)]
    first, second = jobs
    assert (first["limit"], first["program_beat"], first["cycle_limit"]) == (3, 1, 50)
    assert first["input_first"] > first["input_last"]  # no input
    assert (first["stall"], first["reset_enable"], first["abort_enable"]) == (0, 0, 0)
    assert (first["images"], first["fault"], first["forgive"]) == (1, 0, 0)
    assert (second["input_first"], second["input_last"]) == (2, 3)
    assert (second["reset_enable"], second["reset_cycle"]) == (1, 7)
    assert (second["stall"], second["seed"]) == (1, 0xFFFFFFFF)
    assert (second["images"], second["abort_enable"], second["abort_cycle"]) == (3, 1, 9)
    assert (second["fault"], second["fault_beat"], second["fault_amount"]) == (2, 4, 100)
    assert second["forgive"] == 1


@pytest.mark.rtl
@pytest.mark.slow
def test_a_test_that_fails_is_an_error_with_the_end_of_its_log(verilator, tmp_path: Path) -> None:
    (tmp_path / "no_good.py").write_text(
        "import cocotb\n@cocotb.test()\nasync def wrong(dut):\n    raise ValueError('no good')\n"
    )
    text = "module tiny (input wire a); endmodule\n"
    simulation = build(sources={"tiny.v": text}, top="tiny", visible=True)
    environment = {"PYTHONPATH": str(tmp_path)}
    with pytest.raises(VerificationError, match="1 of 1 tests failed(.|\n)*no good"):
        run_cocotb(simulation, test_module="no_good", folder=tmp_path, extra_env=environment)
