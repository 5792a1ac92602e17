"""What a user can get wrong: exit status 2, one message, no traceback, nothing written."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from tnthw.cli import main

ROOT = Path(__file__).parents[2]
DIGITS = str(ROOT / "models" / "digits")


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert captured.err.startswith("tnthw: ")
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["simulat", DIGITS], 'Unknown command "simulat". Did you mean "simulate"?'),
        (
            ["simulate", DIGITS, "--machin", "t8x8"],
            "Unknown option: --machin. Did you mean --machine?",
        ),
        (["simulate", DIGITS, "--images", "ten"], "images ten: there is no such file or folder"),
        (["simulate"], "requires an argument"),
        (["verify", DIGITS, "--simulator", "icarsu"], 'Did you mean "icarus"?'),
        (["simulate", DIGITS, "--machine", "t8x9"], 'unknown machine "t8x9", did you mean "t8x8"?'),
        (
            ["simulate", DIGITS, "--technology", "horowitz"],
            'unknown technology "horowitz", did you mean "horowitz45"?',
        ),
        (["simulate", "resnet9"], 'unknown model "resnet9", did you mean "resnet'),
        (["simulate", "models/nothing"], "model models/nothing: there is no such folder or file"),
        (["simulate", DIGITS, "--images", "0"], "0 asked for, at least 1"),
        (["simulate", DIGITS, "--images", "-1"], "images: -1 asked for, at least 1 is needed"),
        (["simulate", DIGITS, "--machine", "no.toml"], "no.toml: there is no such file"),
        (["report", "no.toml"], "no.toml: there is no such file"),
        (["train", "no.toml"], "no.toml: there is no such file"),
        (["import", "net.onnx"], "import net.onnx: give --output FOLDER, the model's folder to"),
        (
            ["import", "net.pth", "--shape", "resnet18", "--output", "x", "--check", "x.npz"],
            "import net.pth: --check is not for state dicts; leave out --shape",
        ),
        (["import", "net.onnx", "--check", "x.npz"], "images x.npz: there is no such file"),
        (["import", "net.onnx", "--output", "x"], "model net.onnx: there is no such file"),
        (
            ["import", DIGITS + "/model.safetensors", "--output", "x", "--bits", "4"],
            "holds a network of integers; leave out the bits of activations",
        ),
        (
            ["import", DIGITS + "/model.safetensors", "--output", "x", "--images", "no.npy"],
            "images no.npy: there is no such file; give a .npy or .npz file",
        ),
        (
            ["export", DIGITS, "--output", "net.onx"],
            "output net.onx: a file of the format onnx is called NAME.onnx",
        ),
        (["export", DIGITS, "--output", "."], "output .: is a folder, give a file"),
        (
            ["export", DIGITS, "--output", "a.onnx", "--format", "tflite"],
            'Choose from: "onnx", "qonnx"',
        ),
        (["export", "digitz", "--output", "a.onnx"], 'unknown model "digitz", did you mean'),
        (["export", DIGITS, "--output", "a.onnx", "--batch", "0"], "batch: 0 asked for, at least"),
        (["import", "net.pth", "--output", "x"], "net.pth: there is no such file"),
        (["import", "/dev/null", "--output", "x"], "model /dev/null: is a pipe or a device"),
        (["verify", DIGITS, "--stall-seed", "1.5"], "--stall-seed: is '1.5', allowed is a whole"),
        (["train", "x.toml", "--seeds=-1"], "--seeds: is '-1', allowed is a whole number from 0"),
        (["show", str(ROOT / "README.md")], "README.md: IR text, line 1, column 1: found"),
        (["simulate", DIGITS, "--images", ""], "images: is an empty text; give a path"),
        (
            ["import", "net.pth", "--shape", "resnet19", "--output", "x"],
            'unknown network "resnet19", did you mean "resnet',
        ),
        (
            ["import", "net.pth", "--shape", "resnet18", "--output", "x"],
            "net.pth: there is no such file",
        ),
        (["import", "net.ir", "--output", "x"], "net.ir: there is no such file"),
        (["rtl", "--check", "--machine", "t8x8"], "leave out --machine"),
    ],
)
def test_a_wrong_command_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert message in refused(capsys, *arguments)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_option_names_the_help_of_its_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert "tnthw simulate --help" in refused(capsys, "simulate", DIGITS, "--machin", "x")
    assert "See: tnthw --help" in refused(capsys, "simulat")


@pytest.mark.parametrize(
    ("array", "message"),
    [
        (np.zeros((1, 8, 9), np.uint8), r"shape \(1, 8, 9\), allowed is \(1, 8, 8\) or"),
        (np.zeros((0, 1, 8, 8), np.uint8), r"shape \(0, 1, 8, 8\), allowed"),
        (np.full((1, 8, 8), 2, np.float32), "real values run from 2 to 2, the network takes 0 to"),
        (np.full((1, 8, 8), 200, np.uint8), "values run from 200 to 200, allowed is 0 to"),
        (np.full((1, 8, 8), -1, np.int64), "values run from -1 to -1, allowed is 0 to"),
        (np.array([None]), "holds Python objects, allowed are plain numbers"),
    ],
)
def test_a_wrong_input_array(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, array: np.ndarray, message: str
) -> None:
    np.save(tmp_path / "x.npy", array, allow_pickle=True)
    arguments = ["--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy"]
    assert re.search(message, refused(capsys, "run", DIGITS, *arguments))
    assert not (tmp_path / "y.npy").exists()


def test_an_input_file_that_is_no_array(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    arguments = ["--input", tmp_path / "x.npy", "--output", tmp_path / "y.npy"]
    assert "there is no such file" in refused(capsys, "run", DIGITS, *arguments)
    (tmp_path / "x.npy").write_text("hello")
    assert "no array that can be read" in refused(capsys, "run", DIGITS, *arguments)
    np.savez(tmp_path / "x.npz", a=np.zeros(3))
    (tmp_path / "x.npz").replace(tmp_path / "x.npy")
    assert "is a zip file with several arrays" in refused(capsys, "run", DIGITS, *arguments)


@pytest.mark.parametrize("damage", ["missing", "truncated", "tampered", "future"])
def test_a_damaged_model(capsys: pytest.CaptureFixture[str], tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "digits"
    shutil.copytree(DIGITS, folder)
    path = folder / "model.safetensors"
    data = bytearray(path.read_bytes())
    match damage:
        case "missing":
            path.unlink()
        case "truncated":
            path.write_bytes(data[: len(data) // 2])
        case "tampered":
            data[-1] ^= 1
            path.write_bytes(data)
        case "future":
            before = re.search(rb'"schema":"(\d+)"', data)
            assert before is not None
            new = b'"schema":"' + b"9" * len(before[1]) + b'"'
            path.write_bytes(bytes(data).replace(before[0], new))
    text = refused(capsys, "simulate", folder)
    assert "model.safetensors" in text
    words = {"missing": "no model.safetensors", "future": "9"}
    assert words.get(damage, "") in text


def test_a_machine_too_small(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_text('base = "t8x8"\n[activations]\nbanks = 1\nbank_words = 2\n')
    text = refused(capsys, "simulate", DIGITS, "--machine", path)
    assert "layer" in text and "needs" in text and "has" in text


def test_every_mistake_of_a_study_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "s.toml"
    path.write_text('name = "a b"\nmodle = "x"\nimages = "10"\n')
    text = refused(capsys, "report", path)
    assert 'modle: unknown key, did you mean "model"?' in text
    assert "images: is the text '10'; write a number without quotes: images = 10" in text or (
        "images: is the text '10'" in text
    )
    assert "name: is 'a b'" in text and "model: is missing" in text


def test_mistakes_of_a_space_are_named_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "s.toml"
    path.write_text(
        'name = "s"\nwhere = ["colums > 8"]\n[networks]\nresnet8 = 1\n[space]\n'
        "array.lanes = [8, 8]\narray.colums = [1]\nactivations.bank_words = [3]\n"
    )
    monkeypatch.chdir(tmp_path)
    text = refused(capsys, "explore", path)
    assert [*tmp_path.iterdir()] == [path]
    assert "space.array.lanes: has 8 twice; leave one out" in text
    assert 'unknown parameter "array.colums", did you mean "array.columns"?' in text
    assert "space.activations.bank_words: is 3, must be a power of two; use 2 or 4" in text
    assert 'there is no "colums", did you mean "columns"?' in text


def test_a_store_that_is_something_else(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text(f'name = "s"\n[networks]\n"{DIGITS}" = 1\n')
    (tmp_path / "points.sqlite").write_text("hello" * 1000)
    text = refused(capsys, "explore", path, "--output", tmp_path)
    assert "points.sqlite: is no store of tnthw explore" in text
    assert (tmp_path / "points.sqlite").read_text() == "hello" * 1000


def test_an_output_that_is_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    text = refused(capsys, "compare", DIGITS, "--output", tmp_path / "out")
    assert "is a file, give a folder" in text
