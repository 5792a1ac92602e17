"""Files of every kind become models, and folders of models."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import tnthw
from tnthw.errors import ConfigError, InputError, ModelFileError
from tnthw.ir.contents import same
from tnthw.ir.printer import to_text
from tnthw.workflows import sources
from tnthw.workflows.importing import import_file, read
from tnthw.workflows.models import load
from tnthw.workflows.showing import show
from tnthw.workflows.sources import Settings, calibration_array

DIGITS = Path(__file__).parents[2] / "models" / "digits"


@pytest.mark.parametrize("kind", ["text", "file", "onnx", "qonnx"])
def test_a_network_of_integers_becomes_a_folder(tmp_path: Path, kind: str) -> None:
    file = DIGITS / "model.safetensors"
    if kind == "text":
        file = tmp_path / "digits.ir"
        file.write_text(show("digits", arrays=True))
    elif kind != "file":
        pytest.importorskip("onnx")
        file = tnthw.export(DIGITS, tmp_path / "net.onnx", kind).path
    made = import_file(file, tmp_path / "m", Settings()).model
    again = load(tmp_path / "m")
    assert to_text(again.graph, arrays=True) == to_text(made.graph, arrays=True)
    if kind == "file":
        assert again.weights == load("digits").weights
    else:
        assert same(again.graph, load("digits").graph)


def test_a_name_takes_the_place_of_the_networks_own(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    file = tnthw.export("digits", tmp_path / "net.onnx").path
    model = read(file, name="mine")
    assert (model.name, model.graph.name) == ("mine", "mine")
    assert read(file).name == "digits"


def test_a_frontend_comes_before_text_and_needs_images(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "net.foreign").write_text("x")
    lowered: list[object] = []

    def lower(file: Path, images: np.ndarray, grid: object, **options: object):
        lowered.append((file.name, len(images), options["name"], options["bits"]))
        return type("Lowered", (), {"graph": load("mlp").graph, "exactness": ()})

    monkeypatch.setattr(sources, "recognising", lambda file: object())
    monkeypatch.setattr(sources, "find_frontend", lambda file: object())
    monkeypatch.setattr("tnthw.frontends.lower.lower", lower)
    with pytest.raises(ConfigError, match="give images to calibrate on: --images FILE.npy"):
        import_file(tmp_path / "net.foreign", tmp_path / "m", Settings())
    assert not (tmp_path / "m").exists()
    images = np.zeros((4, 1, 28, 28), np.float32)
    import_file(tmp_path / "net.foreign", tmp_path / "m", Settings(images=images, bits=4))
    assert lowered == [("net.foreign", 4, "m", 4)]
    assert load(tmp_path / "m").weights == load("mlp").weights


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({"images": np.zeros((1, 1, 8, 8))}, "leave out the calibration images"),
        ({"bits": 4}, "leave out the bits of activations"),
        ({"method": "max"}, "leave out the method of calibration"),
        ({"wide": 8}, "leave out the bits of wide layers"),
        ({"grid": 1 / 16}, "leave out the grid of the input"),
        ({"result": "exact"}, "leave out the kind of result"),
    ],
)
def test_settings_of_calibration_are_refused_for_integers(setting, words) -> None:
    with pytest.raises(ConfigError) as caught:
        read(DIGITS / "model.safetensors", **setting)
    assert str(caught.value) == (
        f"{DIGITS}/model.safetensors: holds a network of integers; {words}"
    )


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\x80\x02}q\x00."])
def test_a_checkpoint_is_known_by_its_first_bytes(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "net.anything").write_bytes(head)
    with pytest.raises(
        ModelFileError,
        match=r"a PyTorch checkpoint needs --shape.*resnet18.*; of another "
        "network, load it into its torch module",
    ):
        import_file(tmp_path / "net.anything", tmp_path / "m", Settings())
    assert not (tmp_path / "m").exists()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("net.onnx", b"\x08\x07", "is no ONNX file, or|needs images|IR version|holds no network"),
        ("net.tflite", b"TFL3", "is neither|IR text"),
        ("net.bin", b"\xff\xfe", "is neither a model file"),
        ("net.safetensors", b"\x00" * 9, r"net\.safetensors"),
    ],
)
def test_what_nothing_reads_is_refused(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(tnthw.TnthwError, match=message):
        import_file(tmp_path / name, tmp_path / "m", Settings())
    assert not (tmp_path / "m").exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="there is no such file"):
        import_file(tmp_path / "net.ir", tmp_path / "m", Settings())


def test_an_exported_file_that_is_run_says_how_to_bring_it_in(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    file = tnthw.export("digits", tmp_path / "net.onnx").path
    with pytest.raises(ModelFileError, match=r"is an ONNX file; tnthw import .* makes a model"):
        load(file)


def test_images_to_calibrate_on(tmp_path: Path) -> None:
    images = np.arange(5 * 4).reshape(5, 4).astype(np.float32)
    np.save(tmp_path / "x.npy", images)
    np.savez(tmp_path / "x.npz", images=images, labels=np.zeros(5))
    np.savez(tmp_path / "y.npz", x=images)
    np.save(tmp_path / "flat.npy", np.zeros(3))
    assert np.array_equal(calibration_array(tmp_path / "x.npy"), images)
    assert np.array_equal(calibration_array(tmp_path / "x.npz", 2), images[:2])
    for name, message in (
        ("y.npz", "holds x; needed is images"),
        ("flat.npy", r"have shape \(3,\); the first axis is the images"),
        ("no.npy", "there is no such file; give a .npy or .npz file"),
        (".", "is a folder, and nothing says how the network's images are normalised"),
    ):
        with pytest.raises(InputError, match=message):
            calibration_array(tmp_path / name)
    with pytest.raises(InputError, match="calibration images: 0 asked for, at least 1"):
        calibration_array(tmp_path / "x.npy", 0)


@pytest.mark.parametrize("junk", [np.zeros((2, 2)), object(), "x", [], {}])
@pytest.mark.parametrize("setting", ["bits", "method", "percentile", "wide", "result", "count"])
def test_no_junk_of_a_setting_comes_out_as_another_error(setting, junk) -> None:
    with pytest.raises(ConfigError, match="leave out"):
        read(DIGITS / "model.safetensors", **{setting: junk})
