"""Waves: the words in them are those of the program, in the window that was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tests.verify.test_testbench import Given
from tnthw.errors import ConfigError, MissingToolError, VerificationError
from tnthw.machine.isa import Opcode
from tnthw.machine.presets import PRESETS
from tnthw.machine.units import Unit
from tnthw.program.disassemble import instructions_of
from tnthw.simulator.run import Simulator
from tnthw.verify.tools import Tool
from tnthw.verify.wave import Wave, write_wave
from tnthw.verify.wave_view import SEQUENCER_STATES, layer_names, saved_view, view_verilog

pytestmark = pytest.mark.rtl

ROOT = Path(__file__).parents[2]


def changes(path: Path, scope: str, name: str) -> Iterator[tuple[int, int]]:
    """Times and values of one signal of a VCD file."""
    head, _, body = path.read_text().partition("$enddefinitions $end")
    scopes: list[str] = []
    code = None
    for line in head.splitlines():
        words = line.split()
        if words[:1] == ["$scope"]:
            scopes.append(words[2])
        elif words[:1] == ["$upscope"]:
            scopes.pop()
        elif words[:1] == ["$var"] and words[4] == name and ".".join(scopes) == scope:
            code = words[3]
    assert code is not None, name
    time = 0
    for found in re.finditer(rf"^(?:#(\d+)|b([01]+) {re.escape(code)})$", body, re.M):
        if found[1] is not None:
            time = int(found[1])
        else:
            yield time, int(found[2], 2)


def text(value: int) -> str:
    return value.to_bytes(64, "big").lstrip(b"\0").decode()


@pytest.fixture(scope="module")
def whole(icarus: Tool, small_program: Given, tmp_path_factory: pytest.TempPathFactory) -> Path:
    program, images = small_program
    path = tmp_path_factory.mktemp("wave") / "run.vcd"
    said = write_wave(program, images, Wave(path=path), simulator="icarus")
    assert said.endswith("\nPASS")
    return path


def test_each_units_instructions_in_words(whole: Path, small_program: Given) -> None:
    program, images = small_program
    result = Simulator(program).run_images(images)
    listed = [each for _, each in instructions_of(program)]
    for unit in Unit:
        trace = result.trace(unit)
        scope = f"tnthw_testbench.view.{unit.label}"
        numbers = [value for _, value in changes(whole, scope, "number")]
        seen = {value for value in numbers if value < 1 << 31}
        assert seen == set(range(trace.index.size))
        expected = {Opcode(result.first.trace.opcode[at]).name for at in trace.index}
        shown = {text(value) for _, value in changes(whole, scope, "operation")} - {""}
        assert shown == expected
        layers = {text(value) for _, value in changes(whole, scope, "layer")} - {""}
        assert layers == {name[:24] for name in layer_names(program, result, unit)}
    rows = {each.rows for each in listed if each.opcode in (Opcode.LOAD, Opcode.STORE)}
    found = {v for _, v in changes(whole, "tnthw_testbench.view.memory", "field_rows")}
    assert rows <= found
    states = [text(v) for _, v in changes(whole, "tnthw_testbench.view", "state")]
    assert states[0] == "IDLE" and {"BOOT", "WAIT", "ISSUE", "DRAIN"} <= set(states)


def test_the_view_names_signals_of_the_wave(whole: Path) -> None:
    view = whole.with_suffix(".gtkw").read_text()
    assert f'[dumpfile] "{whole}"' in view
    scopes, there = [], set()
    for line in whole.read_text().partition("$enddefinitions")[0].splitlines():
        words = line.split()
        if words[:1] == ["$scope"]:
            scopes.append(words[2])
        elif words[:1] == ["$upscope"]:
            scopes.pop()
        elif words[:1] == ["$var"]:
            there.add(".".join([*scopes, "".join(words[4:-1])]))
    named = set(re.findall(r"^(?:\+\{\w+\} )?(tnthw_testbench\.\S+)", view, re.M))
    assert len(named) > 80 and named <= there


@pytest.mark.slow
def test_a_window_of_cycles(icarus: Tool, small_program: Given, tmp_path: Path) -> None:
    program, images = small_program
    wave = Wave(path=tmp_path / "part.vcd", first=200, last=260)
    write_wave(program, images[:1], wave, simulator="icarus")
    cycles = [value for _, value in changes(wave.path, "tnthw_testbench", "cycle")]
    assert (cycles[0], cycles[-1]) == (200, 260)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["run.fst", "run.vcd"])
def test_verilator_writes_the_same_words(
    verilator: Tool, small_program: Given, tmp_path: Path, name: str
) -> None:
    program, images = small_program
    path = tmp_path / name
    try:
        said = write_wave(program, images, Wave(path=path, last=600), back_pressure_seed=3)
    except MissingToolError as error:
        assert name == "run.fst" and "sudo apt install liblz4-dev" in str(error)
        pytest.skip(str(error))
    assert said.endswith("\nPASS") and path.stat().st_size > 1000
    if name == "run.vcd":
        states = [text(v) for _, v in changes(path, "tnthw_testbench.view", "state")]
        assert {"BOOT", "WAIT", "ISSUE"} <= set(states)


def test_what_is_refused(small_program: Given, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"ends in \.txt, allowed is \.fst or \.vcd"):
        Wave(path=tmp_path / "x.txt")
    with pytest.raises(ConfigError, match="from cycle 5 to 4; give an end that"):
        Wave(path=tmp_path / "x.vcd", first=5, last=4)
    with pytest.raises(VerificationError, match="use verilator or icarus"):
        write_wave(*small_program, Wave(path=tmp_path / "x.vcd"), simulator="amaranth")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_a_window_past_the_end(icarus: Tool, small_program: Given, tmp_path: Path) -> None:
    wave = Wave(path=tmp_path / "x.vcd", first=10**6)
    with pytest.raises(ConfigError, match="from cycle 1000000, the run ends before it"):
        write_wave(*small_program, wave, simulator="icarus")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", PRESETS)
def test_the_view_looks_at_what_the_verilog_has(name: str) -> None:
    machine = PRESETS[name]
    verilog = (ROOT / "rtl" / f"tnthw_{name}.v").read_text()
    for unit in Unit:
        queue = re.search(rf" {unit.label}_queue \((.*?)\);", verilog, re.S)
        assert queue is not None and {".head(", ".valid("} <= set(re.findall(r"\.\w+\(", queue[1]))
    assert re.search(r"^  tnthw_\w+_sequencer sequencer \(", verilog, re.M)
    body = re.search(r"^module tnthw_\w+_sequencer\(.*?^endmodule", verilog, re.M | re.S)
    assert body is not None and f"reg [{len(SEQUENCER_STATES) - 1}:0] state;" in body[0]
    assert view_verilog(machine).count("endmodule") == len(Unit) + 1
    assert "view.vector.operation" in saved_view(machine)
