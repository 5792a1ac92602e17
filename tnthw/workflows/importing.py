"""A file that an installed frontend reads becomes a model folder."""

from __future__ import annotations

from pathlib import Path

from tnthw.data.arrays import read_npy
from tnthw.errors import ConfigError
from tnthw.files import writing
from tnthw.frontends.clips import Method
from tnthw.frontends.lower import lower
from tnthw.frontends.registry import recognising
from tnthw.ir import modelfile
from tnthw.ir.graph import Graph
from tnthw.workflows.models import MODEL_FILE


def is_foreign(file: Path) -> bool:
    """True where a frontend recognises a file."""
    return file.is_file() and recognising(file) is not None


def import_foreign(
    file: Path,
    output: Path,
    images: Path | None,
    *,
    count: int = 64,
    bits: int = 8,
    method: Method = "mse",
) -> Graph:
    """Lower a file that a frontend recognises, and write the model's folder.

    Parameters
    ----------
    file: what a frontend recognises.
    output: folder to write.
    images: .npy array of calibration images, as `tnthw.lower` takes them.
    count: most images to calibrate on.
    bits, method: see `tnthw.frontends.lower.lower`.

    Raises
    ------
    ConfigError: there are no images, or a setting is out of range.
    InputError, GraphError, OutputError: see `lower` and `writing`.
    """
    if images is None:
        raise ConfigError(
            f"{file}: needs images to calibrate its activations on; give --images FILE.npy, real "
            f"values as the network takes them, or uint8 pixels"
        )
    array = read_npy(images)[:count]
    name = output.resolve().name
    made = lower(file, array, name=name, bits=bits, method=method).graph
    with writing(output) as folder:
        modelfile.save(made, folder / MODEL_FILE)
    return made
