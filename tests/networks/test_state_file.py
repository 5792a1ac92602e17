from __future__ import annotations

import argparse
import os
import time
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tnthw.errors import ModelFileError
from tnthw.networks.state_file import MOST_BYTES, read_state

STATE = {"a.weight": torch.arange(6.0).reshape(2, 3), "a.bias": torch.zeros(2)}


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


def test_a_pickle_is_never_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torch.save({"state_dict": STATE, "optimiser": Evil()}, tmp_path / "x.pth")
    with pytest.raises(
        ModelFileError, match=r"could run code when loaded, so it is not opened .*print.*state_dict"
    ):
        read_state(tmp_path / "x.pth")
    assert capsys.readouterr().out == ""


def test_a_whole_module_is_refused(tmp_path: Path) -> None:
    torch.save(torch.nn.Linear(2, 2), tmp_path / "x.pth")
    with pytest.raises(ModelFileError, match="holds other objects than tensors"):
        read_state(tmp_path / "x.pth")


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
