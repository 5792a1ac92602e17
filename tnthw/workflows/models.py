"""Models as the commands name them: a folder, a file, or a built-in network shape."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.config import unknown
from tnthw.errors import ConfigError, InputError, ModelFileError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Int

MODEL_FILE = "model.safetensors"
"""Name of the network inside a model's folder."""

EXACT_FILE = "exact.safetensors"
"""Name of the exact factors beside it, which reports compare the network's with."""

RANDOM_SEED = 0
"""Seed of the images that a model without images is run on."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Model:
    """A network and where its images are.

    Attributes
    ----------
    name: what reports call it.
    graph: the network in the IR.
    folder: where it was read from; None for a built-in shape.
    """

    name: str
    graph: Graph
    folder: Path | None = None

    @property
    def notes(self) -> dict[str, str]:
        """Facts that travel with the network."""
        return dict(self.graph.notes)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Images:
    """Images that a model is run on.

    Attributes
    ----------
    pixels: int64 (images, *input shape), on the network's input grid.
    labels: int64 (images,), or None where nothing says what the images show.
    note: where they come from.
    """

    pixels: Int
    labels: NDArray[np.int64] | None
    note: str

    def __len__(self) -> int:
        return len(self.pixels)

    def top1(self, outputs: Int) -> float | None:
        """Share of images whose largest output is at the label; None without labels.

        Parameters
        ----------
        outputs: (images, classes), or any shape that flattens to it.
        """
        if self.labels is None:
            return None
        best = outputs.reshape(len(outputs), -1).argmax(axis=1)
        return float((best == self.labels[: len(best)]).mean())


def find_model(text: str) -> Model:
    """Find a model by the path of its folder or file, or by the name of a built-in shape.

    Raises
    ------
    ConfigError: nothing is there and no shape has the name.
    ModelFileError: the model is damaged or of a newer version.
    """
    from tnthw.ir import modelfile
    from tnthw.networks.builtin import NAMES, builtin

    path = Path(text)
    if path.is_dir():
        file = path / MODEL_FILE
        if not file.exists():
            raise ModelFileError(
                f"model {path}: there is no {MODEL_FILE} in this folder; tnthw train or tnthw "
                f"import writes one"
            )
        graph = modelfile.load(file)
        if (path / EXACT_FILE).exists():
            graph = modelfile.with_exact(graph, path / EXACT_FILE)
        return Model(name=path.resolve().name, graph=graph, folder=path)
    if path.is_file():
        graph = read_graph(path)
        return Model(name=graph.name, graph=graph, folder=path.parent)
    if text in NAMES:
        return Model(name=text, graph=builtin(text))
    if path.suffix or len(path.parts) > 1:
        raise ConfigError(f"model {text}: there is no such folder or file")
    raise ConfigError(f"{unknown('model', text, NAMES)}, or the path of a folder as under models/")


def read_graph(path: Path) -> Graph:
    """Read a network from a model file or from the text form of the IR.

    Raises
    ------
    ModelFileError: the file is neither, or is damaged.
    GraphError: the text does not parse, or the graph breaks a rule of the IR.
    """
    from tnthw.ir import modelfile
    from tnthw.ir.parser import parse

    if path.suffix == ".safetensors":
        return modelfile.load(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ModelFileError(
            f"{path}: is neither a model file (NAME.safetensors) nor the text form of the IR; "
            f"tnthw show MODEL prints the text form"
        ) from None
    return parse(text)


def find_images(model: Model, count: int | None = None) -> Images:
    """Find images for a model: its own test images, or random ones where it has none.

    Images that a recipe names but that are not on this machine are not there either; the note says
    where they should lie.

    Parameters
    ----------
    count: how many; None for all there are (one random image).

    Raises
    ------
    InputError: fewer images are there than asked for.
    MissingToolError: the package that holds the data set is not installed.
    """
    if count is not None and count < 1:
        raise InputError(f"images: {count} asked for, at least 1 is needed")
    from tnthw.workflows.images import absent_images, has_images, images_for

    note = f"random images, seed {RANDOM_SEED}"
    absent = None if model.folder is None else absent_images(model.folder)
    if absent is not None:
        note += f"; the model's own are not here, its recipe expects them at {absent}"
    elif model.folder is not None and has_images(model.folder):
        pixels, labels = images_for(model.folder, count)
        return Images(pixels=pixels, labels=labels, note="test images of the model")
    kind = model.graph.inputs[0].type
    generator = np.random.default_rng(RANDOM_SEED)
    shape = (count or 1, *kind.shape)
    pixels = generator.integers(kind.low, kind.high + 1, shape, dtype=np.int64)
    return Images(pixels=pixels, labels=None, note=note)
