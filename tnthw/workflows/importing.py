"""A network in a file, of tnthw or of an installed frontend, becomes the folder of a model."""

from __future__ import annotations

from pathlib import Path

from tnthw.data.arrays import read_npy
from tnthw.errors import ConfigError, ModelFileError
from tnthw.frontends.clips import Method
from tnthw.frontends.lower import lower
from tnthw.frontends.registry import recognising
from tnthw.networks.family import NETWORKS
from tnthw.workflows.models import Model, read
from tnthw.workflows.saving import save

_NOT_YET = {
    ".onnx": "ONNX, QONNX and Brevitas files",
    ".tflite": "TFLite files",
}
"""Kinds that are known by their suffix and that no frontend here reads."""


def import_file(
    file: Path,
    output: Path,
    images: Path | None = None,
    *,
    count: int = 64,
    bits: int = 8,
    method: Method = "mse",
) -> Model:
    """Write the folder of a network that is in a file.

    Parameters
    ----------
    file: a model file, the text form of the IR, or what a frontend recognises.
    output: folder to write.
    images, count, bits, method: of a frontend's file: .npy array of calibration images, most of
        them to use, and the settings of `tnthw.frontends.lower.lower`.

    Raises
    ------
    ConfigError: there are no images for a frontend's file, or a setting is out of range.
    ModelFileError: the file is not there, is damaged, or nothing reads its kind.
    InputError, GraphError, OutputError: see `lower` and `tnthw.save`.
    """
    if file.is_file() and recognising(file) is not None:
        model = _lowered(file, output.resolve().name, images, count, bits, method)
    elif _is_checkpoint(file):
        raise ModelFileError(
            f"{file}: a PyTorch checkpoint needs --shape, the network that it belongs to; one of "
            f"{', '.join(NETWORKS)}"
        )
    elif file.suffix in _NOT_YET:
        raise ModelFileError(
            f"{file}: {_NOT_YET[file.suffix]} cannot be imported yet; import a model file of tnthw "
            f"(.safetensors) or the text form of its IR (tnthw show MODEL --arrays)"
        )
    else:
        model = read(file)
    save(model, output)
    return model


def _lowered(
    file: Path, name: str, images: Path | None, count: int, bits: int, method: Method
) -> Model:
    if images is None:
        raise ConfigError(
            f"{file}: needs images to calibrate its activations on; give --images FILE.npy, real "
            f"values as the network takes them, or uint8 pixels"
        )
    array = read_npy(images)[:count]
    made = lower(file, array, name=name, bits=bits, method=method).graph
    return Model(name=made.name, graph=made)


def _is_checkpoint(file: Path) -> bool:
    """True for PyTorch's formats, whatever the file is called."""
    if not file.is_file():
        return False
    try:
        with file.open("rb") as opened:
            return opened.read(2) in (b"PK", b"\x80\x02")
    except OSError as error:
        raise ModelFileError(f"{file}: cannot be read: {error.strerror}") from None
