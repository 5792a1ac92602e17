"""A trainer's checkpoint is what was written, to the last bit, or it is refused."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import TrainingError
from tnthw.networks.seal import is_sealed, sealed, unsealed
from tnthw.networks.state_file import read_state
from tnthw.training.checkpoint import load_checkpoint, save_checkpoint
from tnthw.training.fit import fit

REFUSED = r"^checkpoint .*checkpoint\.pt: .*; delete the file to train from the start$"
SHORT = {"training": {"epochs": 1, "warmup_epochs": 0, "checkpoint_steps": 3}}


class StopError(Exception):
    """Ends a run in the middle of an epoch."""


def stop(report: Any) -> None:
    if report.step == 7:
        raise StopError


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkpoint of a run that stopped in its first epoch."""
    folder = tmp_path_factory.mktemp("run")
    with pytest.raises(StopError):
        fit(recipe(**SHORT), squares(), folder=folder, on_step=stop)
    return folder / "checkpoint.pt"


def test_every_flipped_bit_and_every_cut_is_refused(cut_off: Path, tmp_path: Path) -> None:
    data, path = cut_off.read_bytes(), tmp_path / "checkpoint.pt"
    assert is_sealed(data)
    rng = np.random.default_rng(0)
    for trial in range(600):
        changed = bytearray(data)
        if trial % 3:
            changed[rng.integers(len(data))] ^= 1 << int(rng.integers(8))
        else:
            del changed[rng.integers(len(data)) :]
        path.write_bytes(changed)
        with pytest.raises(TrainingError, match=REFUSED):
            load_checkpoint(path)


def test_a_checkpoint_without_its_digest_is_refused(cut_off: Path, tmp_path: Path) -> None:
    """Whole in all else: nobody knows whether it is what was written."""
    data, path = cut_off.read_bytes(), tmp_path / "checkpoint.pt"
    path.write_bytes(unsealed(data, "x"))
    with pytest.raises(TrainingError, match=r"was not written by this trainer \(no digest\)"):
        load_checkpoint(path)


def test_a_damaged_checkpoint_stops_the_run_and_is_left_alone(
    cut_off: Path, tmp_path: Path
) -> None:
    path = tmp_path / "checkpoint.pt"
    data = bytearray(cut_off.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(TrainingError, match=r"it is damaged \(it: .*SHA-256 differs"):
        fit(recipe(**SHORT), squares(), folder=tmp_path)
    assert path.read_bytes() == bytes(data)
    assert not (tmp_path / "log.csv").exists()


def changes() -> dict[str, Callable[[dict[str, Any]], Any]]:
    """What somebody may write under a right digest."""
    return {
        "no model": lambda s: s.pop("model"),
        "no recipe": lambda s: s.pop("recipe"),
        "no progress": lambda s: s.pop("progress"),
        "a model of text": lambda s: s.update(model="x"),
        "a tensor less": lambda s: s["model"].popitem(),
        "another shape": lambda s: s["model"].update({"conv1.weight": torch.zeros(1)}),
        "one optimiser": lambda s: s["optimisers"].pop(),
        "an optimiser of text": lambda s: s.update(optimisers=["x", "y"]),
        "a short generator": lambda s: s.update(generator=torch.zeros(3, dtype=torch.uint8)),
        "a generator of floats": lambda s: s.update(torch_generator=torch.zeros(8)),
        "epoch of text": lambda s: s["progress"].update(epoch="x"),
        "epoch below 0": lambda s: s["progress"].update(epoch=-1),
        "epoch beyond the log": lambda s: s["progress"].update(epoch=1),
        "loss is nan": lambda s: s["progress"].update(loss=float("nan")),
        "unknown progress": lambda s: s["progress"].update(extra=1),
        "order twice": lambda s: s["progress"]["order"].fill_(3),
        "order of text": lambda s: s["progress"].update(order="abc"),
        "another version": lambda s: s.update(version=99),
        "no version": lambda s: s.pop("version"),
    }


@pytest.mark.parametrize("change", changes())
def test_contents_that_do_not_fit_are_refused(cut_off: Path, tmp_path: Path, change: str) -> None:
    state = load_checkpoint(cut_off)
    changes()[change](state)
    buffer = io.BytesIO()
    torch.save(state, buffer)
    (tmp_path / "checkpoint.pt").write_bytes(sealed(buffer.getvalue()))
    with pytest.raises(TrainingError, match=r"(?s)^checkpoint .*delete the file to train from the"):
        fit(recipe(**SHORT), squares(), folder=tmp_path)


def test_other_data_than_the_epoch_began_with_are_refused(cut_off: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    (tmp_path / "checkpoint.pt").write_bytes(cut_off.read_bytes())
    data = squares()
    fewer = replace(
        data, train_images=data.train_images[:100], train_labels=data.train_labels[:100]
    )
    with pytest.raises(TrainingError, match="an epoch of 160 training images, and there are 100"):
        fit(recipe(**SHORT), fewer, folder=tmp_path)


def test_what_was_written_goes_on_and_starts_another_run(cut_off: Path, tmp_path: Path) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(cut_off.read_bytes())
    resumed = fit(recipe(**SHORT), squares(), folder=tmp_path)
    assert same_weights(resumed, fit(recipe(**SHORT), squares()))
    state = read_state(tmp_path / "checkpoint.pt")  # as `start.weights` reads it
    assert torch.equal(state["conv1.weight"], resumed.model.state_dict()["conv1.weight"])


def test_torch_goes_on_drawing_where_the_run_was_cut_off(cut_off: Path, tmp_path: Path) -> None:
    """What a module of one's own draws itself; the trainer draws nothing from torch's state."""
    path = tmp_path / "checkpoint.pt"
    state = load_checkpoint(cut_off)
    state["torch_generator"] = torch.Generator().manual_seed(77).get_state()
    save_checkpoint(path, {key: value for key, value in state.items() if key != "version"})
    fit(recipe(**SHORT), squares(), folder=tmp_path)
    assert torch.equal(torch.get_rng_state(), state["torch_generator"])


def test_files_of_others_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    for data in (b"", b"hello", sealed(b"hello"), sealed(b"")):
        path.write_bytes(data)
        with pytest.raises(TrainingError, match=REFUSED):
            load_checkpoint(path)
    save_checkpoint(path, {"call": Path})  # a name that pickle would import
    with pytest.raises(TrainingError, match="holds other objects than tensors and plain values"):
        load_checkpoint(path)
    save_checkpoint(path, {"a": 1})
    assert load_checkpoint(path) == {"version": 2, "a": 1}
