from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.errors import InputError, OutputError
from tnthw.ir.modelfile import without_exact
from tnthw.ir.printer import to_text
from tnthw.workflows.inputs import Images, images
from tnthw.workflows.models import Model, load
from tnthw.workflows.saving import save


def test_a_saved_model_comes_back_whole(tmp_path: Path) -> None:
    model = load("digits")
    save(model, tmp_path / "m", images(model, 5))
    again = load(tmp_path / "m")
    assert to_text(again.graph, arrays=True) == to_text(model.graph, arrays=True)
    found = images(again, "all")
    assert len(found) == 5 and np.array_equal(found.pixels, images(model, 5).pixels)
    assert np.array_equal(found.labels, images(model, 5).labels)


def test_exact_factors_of_a_network_that_was_there_before_are_gone(tmp_path: Path) -> None:
    model = load("digits")
    assert (save(model, tmp_path / "m") / "exact.safetensors").exists()
    save(Model(name="m", graph=without_exact(model.graph)), tmp_path / "m")
    assert not (tmp_path / "m" / "exact.safetensors").exists()
    assert load(tmp_path / "m").weights == model.weights


def test_save_refuses_what_it_cannot_write(tmp_path: Path) -> None:
    model = load("digits")
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="is a file, give a folder"):
        save(model, tmp_path / "file")
    with pytest.raises(OutputError, match="cannot be written"):
        save(model, tmp_path / "file" / "m")
    wrong = Images(pixels=np.full((1, 1, 8, 8), 99), labels=None, note="")
    with pytest.raises(InputError, match="values run from 99 to 99"):
        save(model, tmp_path / "m", wrong)
    assert not (tmp_path / "m").exists()  # not the network without its images either


def test_images_of_the_same_network_stay_and_those_of_another_go(tmp_path: Path) -> None:
    model, folder = load("digits"), tmp_path / "m"
    save(model, folder, images(model, 5))
    save(model, folder)
    assert len(images(load(folder), "all")) == 5
    save(load("mlp"), folder)
    assert not (folder / "test.safetensors").exists()
