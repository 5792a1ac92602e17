from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.program.disassemble import disassemble
from tnthw.program.file import load, save
from tnthw.simulator.run import simulate


@pytest.fixture
def saved(tmp_path: Path, small_net: Callable[..., Graph]) -> Path:
    save(compile_graph(small_net(), preset("t8x8"), keep=True), tmp_path / "net")
    return tmp_path / "net"


def test_a_program_read_back_runs_the_same(saved: Path, small_net: Callable[..., Graph]) -> None:
    program = compile_graph(small_net(), preset("t8x8"), keep=True)
    again = load(saved)
    image = np.random.default_rng(1).integers(-128, 128, program.input_shape)
    a, b = simulate(program, image), simulate(again, image)
    assert disassemble(program) == disassemble(again)
    assert a.memory is not None
    assert b.memory is not None
    assert a.cycles == b.cycles
    assert np.array_equal(a.memory, b.memory)
    assert again.layers == program.layers
    assert again.kept == program.kept


def test_a_truncated_binary_is_refused(saved: Path) -> None:
    binary = saved.with_suffix(".bin")
    binary.write_bytes(binary.read_bytes()[:-1])
    with pytest.raises(
        ProgramError, match=r"net\.bin: \d+ bytes, not the \d+ .*compile the network again"
    ):
        load(saved)


def test_an_altered_binary_is_refused(saved: Path) -> None:
    binary = saved.with_suffix(".bin")
    data = bytearray(binary.read_bytes())
    data[7] ^= 1
    binary.write_bytes(data)
    with pytest.raises(ProgramError, match="altered"):
        load(saved)


def test_a_newer_version_is_refused(saved: Path) -> None:
    sidecar = saved.with_suffix(".json")
    about = json.loads(sidecar.read_text())
    sidecar.write_text(json.dumps(about | {"tnthw_program": 2}))
    with pytest.raises(ProgramError, match="has version 2, this release reads 1"):
        load(saved)


def test_a_missing_half_and_another_json_are_refused(saved: Path) -> None:
    saved.with_suffix(".json").write_text("[]")
    with pytest.raises(ProgramError, match="is not the description of a program"):
        load(saved)
    saved.with_suffix(".bin").unlink()
    with pytest.raises(ProgramError, match=r"net\.bin: there is no such file"):
        load(saved)
