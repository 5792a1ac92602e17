from __future__ import annotations

import argparse
import bz2
import gzip
import json
import lzma
import os
import time
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import IO

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from tnthw.errors import ModelFileError
from tnthw.networks.state_file import MOST_BYTES, read_state, read_state_file

STATE = {"a.weight": torch.arange(6.0).reshape(2, 3), "a.bias": torch.zeros(2)}
ONE = torch.ones(1)


class Evil:
    """What an attacker's file does when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("unpickled",)


@pytest.mark.parametrize("name", ["x.pth", "x.th", "x.pkl", "x.model", "x.safetensors", "weights"])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_the_contents_say_what_a_file_is(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    if kind == "safetensors":
        save_file(STATE, path)
    else:
        torch.save(STATE, path, _use_new_zipfile_serialization=kind == "zip")
    found = read_state(path)
    assert found.keys() == STATE.keys()
    assert all(torch.equal(found[key], STATE[key]) for key in STATE)


def test_options_and_numbers_of_numpy_beside_the_weights(tmp_path: Path) -> None:
    beside = {"args": argparse.Namespace(lr=1), "best": np.float64(0.9), "order": OrderedDict(a=1)}
    torch.save({"state_dict": STATE, **beside}, tmp_path / "x.pth")
    assert read_state(tmp_path / "x.pth").keys() == STATE.keys()


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16, torch.float64])
def test_other_floating_point_numbers_become_float32(tmp_path: Path, kind: torch.dtype) -> None:
    state = {name: value.to(kind) for name, value in STATE.items()}
    torch.save({**state, "n": torch.tensor(3)}, tmp_path / "x.pth")
    found = read_state(tmp_path / "x.pth")
    assert found["a.weight"].dtype == torch.float32 and found["n"].dtype == torch.int64
    assert torch.equal(found["a.weight"], STATE["a.weight"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda t: t.to_sparse(), "tensor a.weight is sparse; save it with to_dense"),
        (lambda t: t.to("meta"), "tensor a.weight is on the device 'meta', which holds no numbers"),
        (lambda t: t.to(torch.complex64), "tensor a.weight holds complex numbers"),
        (lambda t: t[:1, :1].expand(1 << 20, 1 << 20), "tensor a.weight claims 1,099,511,627,776"),
    ],
)
def test_tensors_without_plain_numbers(
    tmp_path: Path, change: Callable[[torch.Tensor], torch.Tensor], message: str
) -> None:
    torch.save({**STATE, "a.weight": change(STATE["a.weight"])}, tmp_path / "x.pth")
    with pytest.raises(ModelFileError, match=message):
        read_state(tmp_path / "x.pth")


def test_a_flipped_bit_in_a_checkpoint_is_seen(tmp_path: Path) -> None:
    """By the checksums of the zip, which torch does not compare."""
    torch.save({"a.weight": torch.ones(1000)}, tmp_path / "x.pth")
    data = bytearray((tmp_path / "x.pth").read_bytes())
    data[data.index(np.float32(1).tobytes() * 8) + 7] ^= 4
    (tmp_path / "x.pth").write_bytes(data)
    with pytest.raises(ModelFileError, match="the checksum of .* is wrong; copy it again"):
        read_state(tmp_path / "x.pth")


def test_safetensors(tmp_path: Path) -> None:
    save_file(STATE, tmp_path / "x.safetensors")
    assert set(read_state(tmp_path / "x.safetensors")) == set(STATE)


@pytest.mark.parametrize("name", ["x.safetensors", "x.pth"])
def test_a_truncated_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if path.suffix == ".pth":
        torch.save(STATE, path)
    else:
        save_file(STATE, path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ModelFileError, match=f"{name}: .*cut off"):
        read_state(path)


@pytest.mark.parametrize("packed", [True, False])
def test_a_pickle_is_never_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], packed: bool
) -> None:
    """The weights beside an attack are read, the attack is named and left where it is."""
    held = {"state_dict": STATE, "config": Evil()}
    torch.save(held, tmp_path / "x.pth", _use_new_zipfile_serialization=packed)
    found = read_state_file(tmp_path / "x.pth")
    assert all(torch.equal(found.tensors[key], STATE[key]) for key in STATE)
    assert found.notes == ("not opened: __builtin__.print", "the tensors under state_dict")
    assert capsys.readouterr().out == ""


def test_a_file_of_nothing_but_an_attack(tmp_path: Path) -> None:
    torch.save(Evil(), tmp_path / "x.pth")
    with pytest.raises(ModelFileError, match=r"objects of __builtin__.print, .* nothing else"):
        read_state(tmp_path / "x.pth")


@pytest.mark.parametrize("packed", [True, False])
def test_the_tensors_of_a_whole_module(tmp_path: Path, packed: bool) -> None:
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Sequential(nn.Linear(2, 3)))
    net.register_buffer("table", torch.ones(2), persistent=False)
    torch.save(net, tmp_path / "x.pth", _use_new_zipfile_serialization=packed)
    found = read_state_file(tmp_path / "x.pth")
    assert found.tensors.keys() == net.state_dict().keys()
    for name, value in net.state_dict().items():
        assert torch.equal(found.tensors[name], value)
    assert "not opened: torch.nn.modules.batchnorm.BatchNorm2d" in found.notes[0]


@pytest.mark.parametrize("opener", [gzip.open, bz2.open, lzma.open])
def test_packed_files(tmp_path: Path, opener: Callable[..., IO[bytes]]) -> None:
    save_file(STATE, tmp_path / "plain")
    with opener(tmp_path / "x.pth", "wb") as file:
        file.write((tmp_path / "plain").read_bytes())
    assert read_state(tmp_path / "x.pth").keys() == STATE.keys()
    (tmp_path / "x.pth").write_bytes((tmp_path / "x.pth").read_bytes()[:-12])
    with pytest.raises(ModelFileError, match=r"is packed with \w+ and damaged or cut off"):
        read_state(tmp_path / "x.pth")


def test_a_zip_of_checkpoints(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for name, state in (("best.pt", STATE), ("last.pt", {"ema": STATE, "net": {"b": ONE}})):
            torch.save(state, tmp_path / name)
            archive.write(tmp_path / name, name)
    with pytest.raises(ModelFileError, match=r"the files best.pt, last.pt; say .* part 'best.pt'"):
        read_state(tmp_path / "x.zip")
    with pytest.raises(ModelFileError, match="there is no 'worst.pt' in it"):
        read_state(tmp_path / "x.zip", "worst.pt")
    found = read_state_file(tmp_path / "x.zip", "best.pt")
    assert found.tensors.keys() == STATE.keys()
    assert found.notes == ("the file best.pt; also there, for --part: last.pt",)
    assert read_state(tmp_path / "x.zip", "last.pt").keys() == {"b"}
    assert read_state(tmp_path / "x.zip", "last.pt:ema").keys() == STATE.keys()


@pytest.mark.parametrize(
    ("name", "expected"), [("bitlinear", 0.5), ("autobitlinear", 2.0), (None, 0.5)]
)
def test_the_configuration_says_what_the_scale_does(
    tmp_path: Path, name: str | None, expected: float
) -> None:
    packed = torch.tensor([[0b10000110]], dtype=torch.uint8)  # codes 2, 1, 0, 2
    state = {"a.weight": packed, "a.weight_scale": torch.tensor([2.0], dtype=torch.bfloat16)}
    save_file(state, tmp_path / "x.safetensors")
    with pytest.raises(ModelFileError, match="BitLinear divides by .* config.json beside it"):
        read_state(tmp_path / "x.safetensors")
    bitnet = {"quant_method": "bitnet", **({"linear_class": name} if name else {})}
    (tmp_path / "config.json").write_text(json.dumps({"quantization_config": bitnet}))
    found = read_state_file(tmp_path / "x.safetensors")
    assert found.tensors["a.weight"].flatten().tolist() == [expected, 0, -expected, expected]
    verb = "multiplies" if name == "autobitlinear" else "divides"
    assert found.notes == (f"1 packed weights of two bits; the network {verb} by their scale",)
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(ModelFileError, match=r"config.json: is no JSON that can be read"):
        read_state(tmp_path / "x.safetensors")
    assert read_state(tmp_path / "x.safetensors", scaling="multiplies")["a.weight"][0] == 2.0


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("letter", [b"[", b"\xe4"])
def test_a_class_of_a_long_name_is_refused_at_once(
    tmp_path: Path, packed: bool, letter: bytes
) -> None:
    """Torch would look for the name in its own message, in time that grows with its square."""
    path = tmp_path / "x.pth"
    torch.save(STATE, path, _use_new_zipfile_serialization=packed)
    name = b"torch.FloatStorage" + letter * 300_000
    if packed:
        with zipfile.ZipFile(path) as archive:
            held = {entry: archive.read(entry) for entry in archive.namelist()}
        with zipfile.ZipFile(path, "w") as archive:
            for entry, data in held.items():
                archive.writestr(entry, data.replace(b"torch\nFloatStorage", b"torch\n" + name))
    else:
        path.write_bytes(path.read_bytes().replace(b"torch\nFloatStorage", b"torch\n" + name))
    began = time.process_time()
    with pytest.raises(ModelFileError, match="is no PyTorch checkpoint that can be read"):
        read_state(path)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"epoch": 3}, "holds a dict with the keys epoch and no state dict"),
        ([1, 2], "holds a list and no state dict; allowed is what model.state_dict"),
        ({}, "holds an empty dict"),
    ],
)
def test_a_file_without_a_state_dict(tmp_path: Path, content: object, message: str) -> None:
    torch.save(content, tmp_path / "x.pth")
    with pytest.raises(ModelFileError, match=message):
        read_state(tmp_path / "x.pth")


def test_files_that_are_something_else(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="no.pth: there is no such file"):
        read_state(tmp_path / "no.pth")
    with pytest.raises(ModelFileError, match="is a folder; give the file of the weights in it"):
        read_state(tmp_path)
    for name in ("x.pth", "x.safetensors"):
        (tmp_path / name).write_text("hello")
        with pytest.raises(ModelFileError, match=name):
            read_state(tmp_path / name)


def test_a_pipe_and_a_file_without_end_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.pth")
    for path in (tmp_path / "x.pth", Path("/dev/zero")):
        with pytest.raises(ModelFileError, match="is a pipe or a device; write the weights to"):
            read_state(path)
    with (tmp_path / "huge.pth").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(ModelFileError, match="has 1,073,741,825 bytes, at most 1,073,741,824"):
        read_state(tmp_path / "huge.pth")
