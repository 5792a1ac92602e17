from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from tnthw.errors import ModelFileError
from tnthw.networks.state_file import read_state

STATE = {"a.weight": torch.arange(6.0).reshape(2, 3), "a.bias": torch.zeros(2)}


class Evil:
    """What an attacker's file does when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("unpickled",)


@pytest.mark.parametrize("key", ["", "state_dict", "model_state_dict", "model", "net"])
@pytest.mark.parametrize("prefix", ["", "module."])
def test_layouts_of_checkpoints(tmp_path: Path, key: str, prefix: str) -> None:
    state = {f"{prefix}{name}": value for name, value in STATE.items()}
    torch.save({key: state, "epoch": 3} if key else state, tmp_path / "x.pth")
    found = read_state(tmp_path / "x.pth")
    assert list(found) == list(STATE)
    assert all(torch.equal(found[name], STATE[name]) for name in STATE)


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
    for name in ("x.pth", "x.safetensors"):
        (tmp_path / name).write_text("hello")
        with pytest.raises(ModelFileError, match=name):
            read_state(tmp_path / name)
