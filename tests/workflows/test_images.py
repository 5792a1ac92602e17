from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from tnthw import tensorfile
from tnthw.errors import InputError, MissingToolError, ModelFileError
from tnthw.ir import modelfile
from tnthw.networks.builtin import builtin
from tnthw.workflows import images as module
from tnthw.workflows import inputs
from tnthw.workflows.images import (
    TEST_FILE,
    TEST_SET,
    absent_images,
    images_for,
    load_test_set,
    save_test_set,
)
from tnthw.workflows.models import load

MODELS = Path(__file__).parents[2] / "models"
RECIPE = MODELS / "digits" / "recipe.toml"


def model_folder(tmp_path: Path) -> Path:
    """A model's folder without its test set."""
    shutil.copy(RECIPE, tmp_path)
    return tmp_path


def test_a_test_set_comes_back_as_it_was(tmp_path: Path) -> None:
    images = np.random.RandomState(0).randint(0, 17, (7, 1, 8, 8)).astype(np.uint8)
    labels = np.arange(7)
    save_test_set(tmp_path / TEST_FILE, images, labels, "made up")
    found, numbers = images_for(tmp_path)
    np.testing.assert_array_equal(found, images)
    np.testing.assert_array_equal(numbers, labels)
    assert found.dtype == numbers.dtype == np.int64
    some, theirs = images_for(tmp_path / "model.safetensors", 3)
    np.testing.assert_array_equal(some, images[:3])
    assert theirs is not None and theirs.tolist() == [0, 1, 2]
    assert [path.name for path in tmp_path.iterdir()] == [TEST_FILE]


def test_classes_above_255_come_back(tmp_path: Path) -> None:
    save_test_set(
        tmp_path / TEST_FILE, np.zeros((3, 1, 2, 2), np.uint8), np.array([1, 256, 999]), ""
    )
    _, labels = images_for(tmp_path)
    assert labels is not None and labels.tolist() == [1, 256, 999]


def test_the_same_images_make_the_same_file(tmp_path: Path) -> None:
    images, labels = np.zeros((7, 1, 8, 8), np.uint8), np.arange(7)
    for name in ("a", "b"):
        save_test_set(tmp_path / name, images, labels, "made up")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_wrong_count_is_refused_and_a_large_one_takes_all(tmp_path: Path) -> None:
    save_test_set(tmp_path / TEST_FILE, np.zeros((7, 1, 2, 2), np.uint8), np.zeros(7, int), "")
    with pytest.raises(InputError, match="0 images asked for, at least 1 is needed"):
        images_for(tmp_path, 0)
    assert len(images_for(tmp_path, 8)[0]) == 7


def test_without_a_test_set_the_data_set_is_used(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    images, labels = images_for(model_folder(tmp_path), 5)
    assert images.shape == (5, 1, 8, 8) and labels.shape == (5,) and images.max() <= 16


def test_without_both_the_install_line_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(MissingToolError, match=r"pip install 'scikit-learn>="):
        images_for(model_folder(tmp_path))


def test_a_model_without_images_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="neither test.safetensors nor recipe.toml"):
        images_for(tmp_path)


def test_a_truncated_test_set_is_refused(tmp_path: Path) -> None:
    path = tmp_path / TEST_FILE
    save_test_set(path, np.zeros((7, 1, 2, 2), np.uint8), np.zeros(7, int), "")
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(ModelFileError, match="was altered or damaged, so .* write it anew"):
        load_test_set(path)


def test_a_changed_label_or_pixel_is_refused(tmp_path: Path) -> None:
    path = tmp_path / TEST_FILE
    save_test_set(path, np.zeros((7, 1, 2, 2), np.uint8), np.zeros(7, int), "")
    whole = path.read_bytes()
    for place in range(1, 7 + 28 + 1):  # labels and images are at the end
        data = bytearray(whole)
        data[-place] ^= 1
        path.write_bytes(data)
        with pytest.raises(ModelFileError, match="its contents have hash .* altered or damaged"):
            load_test_set(path)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"images": np.zeros((2, 3, 4), np.uint8)}, r"are uint8 \(2, 3, 4\) and labels not there"),
        ({"images": np.zeros((2, 1, 1, 1))}, r"images are float64 \(2, 1, 1, 1\)"),
        ({"labels": np.zeros(2, np.uint8)}, r"images are float64 \(0,\)"),
        (
            {"images": np.zeros((2, 1, 1, 1), np.uint8), "labels": np.full(2, np.nan)},
            r"and labels float64 \(2,\); allowed are .* and uint8 or uint16 \(images,\)",
        ),
        (
            {"images": np.zeros((2, 1, 1, 1), np.uint8), "labels": np.zeros(3, np.uint8)},
            r"and labels uint8 \(3,\)",
        ),
    ],
)
def test_a_test_set_of_another_form_is_refused(
    tmp_path: Path, arrays: dict[str, np.ndarray], message: str
) -> None:
    path = tmp_path / TEST_FILE
    tensorfile.write(path, TEST_SET, arrays)
    with pytest.raises(ModelFileError, match=message):
        load_test_set(path)


def test_a_test_set_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / TEST_FILE
    save_file(
        {"images": np.zeros((2, 3), np.uint8)}, path, metadata={"tnthw": "test set", "schema": "9"}
    )
    with pytest.raises(ModelFileError, match="has schema version 9, this release reads 2"):
        load_test_set(path)
    save_file({"images": np.zeros((2, 3), np.uint8)}, path)
    with pytest.raises(ModelFileError, match="is a safetensors file without a tnthw test set"):
        load_test_set(path)


def test_importing_images_needs_no_torch() -> None:
    code = "import sys, tnthw.workflows.images; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_images_of_a_data_set_come_in_parts_on_the_input_grid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sklearn")
    folder = model_folder(tmp_path)
    whole, labels = images_for(folder)
    monkeypatch.setattr(module, "_BATCH", 100)
    parts, part_labels = images_for(folder, 250)
    np.testing.assert_array_equal(parts, whole[:250])
    np.testing.assert_array_equal(part_labels, labels[:250])
    recipe = folder / "recipe.toml"
    recipe.write_text(
        recipe.read_text().replace("[network]", "mean = [0.25]\nstd = [0.5]\n[network]")
    )
    normalised, _ = images_for(folder, 9)
    # Real values from -0.5 to 1.5 on a signed grid whose largest integer is 127.
    real = (whole[:9] / 16 - 0.25) / 0.5
    np.testing.assert_array_equal(normalised, np.floor(real * 127 / 1.5 + 0.5))
    monkeypatch.setattr(module, "_MOST_BYTES", 64 * 8 * 30)
    assert len(images_for(folder, 30)[0]) == 30
    with pytest.raises(
        InputError, match=r"its 359 images take .* GiB at once.*ask for 30 or fewer"
    ):
        images_for(folder)


def test_images_that_are_not_on_this_machine_are_replaced_and_said_so(tmp_path: Path) -> None:
    graph = builtin("resnet8")
    modelfile.save(graph, tmp_path / "model.safetensors")
    text = (MODELS / "resnet8-cifar10" / "recipe.toml").read_text()
    recipe = text.replace('path = "data/cifar10-jpeg.tar.xz"', 'path = "nowhere/images.tar"')
    assert recipe != text
    (tmp_path / "recipe.toml").write_text(recipe)
    assert absent_images(tmp_path) == "nowhere/images.tar"
    found = inputs.images(load(str(tmp_path)), 2)
    assert found.labels is None and "its recipe expects them at nowhere/images.tar" in found.note
    assert absent_images(MODELS / "digits") is None
