"""The two files of a program: whole and the same, or refused with one message."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.program.mutants import mutate_bytes, mutate_values, signed
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import OutputError, ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.program import file
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
    with pytest.raises(ProgramError, match=r"net\.bin: \d+ bytes, not the \d+ .*write it again"):
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
    sidecar.write_text(json.dumps(about | {"tnthw_program": 1}))
    with pytest.raises(ProgramError, match="has version 1, this release reads 5"):
        load(saved)


def test_a_missing_half_and_another_json_are_refused(saved: Path) -> None:
    saved.with_suffix(".json").write_text("[]")
    with pytest.raises(ProgramError, match="is not the description of a program"):
        load(saved)
    saved.with_suffix(".bin").unlink()
    with pytest.raises(ProgramError, match=r"net\.bin: there is no such file"):
        load(saved)


def changed(saved: Path, **values: object) -> None:
    sidecar = saved.with_suffix(".json")
    sidecar.write_text(json.dumps(signed(json.loads(sidecar.read_text()) | values)))


def test_a_changed_side_car_is_refused(saved: Path) -> None:
    sidecar = saved.with_suffix(".json")
    about = json.loads(sidecar.read_text())
    for name, value in (
        ("accelerator", about["accelerator"] | {"accumulator_bits": 12}),
        ("output", about["output"] | {"address": about["output"]["address"] + 1}),
        ("input", about["input"] | {"signed": not about["input"]["signed"]}),
        ("layer_of", about["layer_of"][::-1]),
        ("notes", [["a", "b"]]),
    ):
        sidecar.write_text(json.dumps(about | {name: value}))
        with pytest.raises(
            ProgramError, match=r"net\.json: its digest is not that of what it says"
        ):
            load(saved)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("name", 7, "name: Input should be a valid string"),
        ("entry", 1.5, "entry: Input should be a valid integer"),
        ("entry", -1, "entry is -1, allowed is 0 to"),
        ("entry", 1 << 40, "entry is 1099511627776, allowed is 0 to"),
        ("layers", [{"name": "conv"}], r"layers\.0\.op: "),
        ("layer_of", [99], "layer_of holds -1 to 99, allowed is -1 to"),
        ("layer_of", [1 << 40], r"layer_of\.0: "),
        ("accelerator", {"name": "m"}, r"accelerator\.lanes: "),
        ("kept", [[]], r"kept\.0: "),
    ],
)
def test_a_wrong_value_is_named_even_with_a_right_digest(
    saved: Path, name: str, value: object, message: str
) -> None:
    changed(saved, **{name: value})
    with pytest.raises(ProgramError, match=message):
        load(saved)


def test_a_region_outside_the_image_is_named(saved: Path) -> None:
    about = json.loads(saved.with_suffix(".json").read_text())
    changed(saved, output=about["output"] | {"address": 10_000_000})
    with pytest.raises(ProgramError, match=r"is at beats 10000000 to \d+, the image has \d+"):
        load(saved)
    changed(saved, output=about["output"] | {"shape": [0, 1, 1]})
    with pytest.raises(ProgramError, match=r"has shape \(0, 1, 1\)"):
        load(saved)


def test_an_impossible_machine_is_named(saved: Path) -> None:
    about = json.loads(saved.with_suffix(".json").read_text())
    changed(saved, accelerator=about["accelerator"] | {"rescale_channels": 7})
    with pytest.raises(ProgramError, match=r"net\.json: accelerator: .*rescale"):
        load(saved)


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe{}", b"[" * 100_000, b"9" * 6_000, b'{"tnthw_program": "2"}', b"null"]
)
def test_what_is_no_description_is_refused(saved: Path, text: bytes) -> None:
    saved.with_suffix(".json").write_bytes(text)
    with pytest.raises(
        ProgramError, match=r"net\.json: is not the description of a program; write"
    ):
        load(saved)


def test_an_unwritable_place_is_named(tmp_path: Path, small_net: Callable[..., Graph]) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(OutputError, match="taken/net.bin: cannot be written"):
        save(compile_graph(small_net(), preset("t8x8")), tmp_path / "taken" / "net")


def test_mutants_are_refused_or_the_same(saved: Path) -> None:
    rng = random.Random(9)
    binary, sidecar = saved.with_suffix(".bin"), saved.with_suffix(".json")
    files = {binary: binary.read_bytes(), sidecar: sidecar.read_bytes()}
    about, right = json.loads(files[sidecar]), load(saved)
    refused = 0
    for turn in range(400):
        for path, data in files.items():
            path.write_bytes(data)
        if turn % 3 == 0:
            sidecar.write_text(json.dumps(mutate_values(about, rng)))
        else:
            path = (binary, sidecar)[turn % 3 - 1]
            path.write_bytes(mutate_bytes(files[path], rng))
        try:
            found = load(saved)
        except ProgramError:
            refused += 1
            continue
        assert found.image.tobytes() == right.image.tobytes()
        assert found.layer_of.tolist() == right.layer_of.tolist()
        for name in file._PARTS.keys() - {"layer_of"}:
            assert getattr(found, name) == getattr(right, name), name
    assert refused > 300


def test_a_program_of_several_images_a_pass(
    tmp_path: Path, small_net: Callable[..., Graph]
) -> None:
    program = compile_graph(small_net(), preset("t8x8"), options=CompilerOptions(batch=3))
    save(program, tmp_path / "net")
    found = load(tmp_path / "net")
    assert (found.batch, found.input, found.output) == (3, program.input, program.output)
    assert [layer.again for layer in found.layers] == [layer.again for layer in program.layers]
