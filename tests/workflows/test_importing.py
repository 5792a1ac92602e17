from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tnthw.errors import ConfigError, ModelFileError
from tnthw.ir.printer import to_text
from tnthw.workflows import importing as module
from tnthw.workflows.importing import import_file
from tnthw.workflows.models import load
from tnthw.workflows.showing import show

DIGITS = Path(__file__).parents[2] / "models" / "digits"


@pytest.mark.parametrize("kind", ["text", "file"])
def test_a_network_of_tnthw_becomes_a_folder(tmp_path: Path, kind: str) -> None:
    file = DIGITS / "model.safetensors"
    if kind == "text":
        file = tmp_path / "digits.ir"
        file.write_text(show("digits", arrays=True))
    made = import_file(file, tmp_path / "m")
    again = load(tmp_path / "m")
    assert to_text(again.graph, arrays=True) == to_text(made.graph, arrays=True)
    assert again.weights == load("digits").weights


def test_a_frontend_comes_first_and_needs_images(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "net.foreign").write_text("x")
    lowered: list[object] = []

    def lower(file: Path, images: np.ndarray, *, name: str, bits: int, method: str):
        lowered.append((file.name, len(images), name, bits, method))
        return type("Lowered", (), {"graph": load("mlp").graph})

    monkeypatch.setattr(module, "recognising", lambda file: object())
    monkeypatch.setattr(module, "lower", lower)
    with pytest.raises(ConfigError, match="needs images to calibrate .* give --images FILE.npy"):
        import_file(tmp_path / "net.foreign", tmp_path / "m")
    assert not (tmp_path / "m").exists()
    np.save(tmp_path / "x.npy", np.zeros((9, 1, 28, 28), np.float32))
    import_file(tmp_path / "net.foreign", tmp_path / "m", tmp_path / "x.npy", count=4, bits=4)
    assert lowered == [("net.foreign", 4, "m", 4, "mse")]
    assert load(tmp_path / "m").weights == load("mlp").weights


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"\x80\x02}q\x00."])
def test_a_checkpoint_is_known_by_its_first_bytes(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "net.anything").write_bytes(head)
    with pytest.raises(ModelFileError, match="a PyTorch checkpoint needs --shape.*resnet18"):
        import_file(tmp_path / "net.anything", tmp_path / "m")
    assert not (tmp_path / "m").exists()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("net.onnx", b"\x08\x07", "ONNX, QONNX and Brevitas files cannot be imported yet"),
        ("net.tflite", b"TFL3", "TFLite files cannot be imported yet"),
        ("net.bin", b"\xff\xfe", "is neither a model file"),
        ("net.safetensors", b"\x00" * 9, "net.safetensors"),
    ],
)
def test_what_nothing_reads_is_refused(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelFileError, match=message):
        import_file(tmp_path / name, tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="there is no such file"):
        import_file(tmp_path / "net.ir", tmp_path / "m")
