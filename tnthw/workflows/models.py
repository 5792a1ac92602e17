"""Models as commands and Python name them: a folder, a file, a built-in name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tnthw.config import suggest
from tnthw.errors import ConfigError, GraphError, ModelFileError
from tnthw.files import special
from tnthw.ir.graph import Graph
from tnthw.ir.weights import layers_of
from tnthw.wording import counted
from tnthw.workflows.arguments import kind_of, path_of
from tnthw.workflows.exactness import exact_share, host_steps
from tnthw.workflows.layer_table import layer_table
from tnthw.workflows.results import Result, frame, share, shown_notes

if TYPE_CHECKING:
    import pandas as pd

    from tnthw.frontends.integer_stage import Exactness

MODEL_FILE = "model.safetensors"
"""Name of the network inside a model's folder."""

EXACT_FILE = "exact.safetensors"
"""Name of the exact factors beside it, which reports compare the network's with."""

MOST_TEXT = 1 << 30
"""Most bytes of a text form that is read; that of the largest known shape has a tenth of it."""

TRAINED: tuple[str, ...] = ("digits",)
"""Trained networks that travel with the package, each a folder as under models/."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Model(Result):
    """A network and where its images are.

    Attributes
    ----------
    name: what reports call it.
    graph: the network in the IR.
    folder: where it was read from; None where it was made in memory or is a built-in shape.
    exactness: how the integers of each layer are related to its source's numbers, where it was just
        lowered from one.
    """

    name: str
    graph: Graph
    folder: Path | None = None
    exactness: tuple[Exactness, ...] = ()

    @property
    def notes(self) -> dict[str, str]:
        """Facts that travel with the network."""
        return dict(self.graph.notes)

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Shape of one image, (channels, height, width) or (features,)."""
        return self.graph.inputs[0].type.shape

    @property
    def output_shape(self) -> tuple[int, ...]:
        """Shape of the result for one image."""
        return self.graph.outputs[0].type.shape

    @property
    def weights(self) -> int:
        """Number of weights; one in several planes of trits is one."""
        return sum(layer.size for layer in layers_of(self.graph))

    @property
    def layers(self) -> pd.DataFrame:
        """The layers: name, weights, shape, stride, shares of signs, output, sum range."""
        return frame(layer_table(layers_of(self.graph)))

    @property
    def host(self) -> str:
        """What is computed of the result on the host, in words; empty for a scale alone."""
        return host_steps(self.graph)

    def lines(self) -> tuple[str, ...]:
        """Name and sizes; how exact the integers are and what is left to the host; notes."""
        kind, layers = self.graph.inputs[0].type, layers_of(self.graph)
        zeros = sum(int((layer.integers() == 0).sum()) for layer in layers) / max(1, self.weights)
        wide = sum(not layer.ternary for layer in layers)
        counts = counted(len(layers) - wide, "ternary layer") + f" and {wide} of more bits" * (
            wide > 0
        )
        first = (
            f"Model {self.name}: input {'x'.join(map(str, kind.shape))} integers {kind.low} to "
            f"{kind.high}, {counts}, {self.weights:,} weights "
            f"({share(zeros)} zero), {int(np.prod(self.output_shape))} outputs"
        )
        facts = [exact_share(self.exactness)] if self.exactness else []
        facts += [f"on the host: {self.host}"] if self.host else []
        notes = shown_notes(self.notes)
        return (first, *(["; ".join(facts)] if facts else []), *([notes] if notes else []))

    def table(self) -> pd.DataFrame | None:
        """The layers."""
        return self.layers


def names() -> tuple[str, ...]:
    """Names that `load` knows: the trained networks first, then the built-in shapes."""
    from tnthw.networks.builtin import names as built_in

    return (*TRAINED, *built_in())


def networks() -> pd.DataFrame:
    """The networks that `load` knows by name.

    Returns
    -------
    A frame with `name` and `weights`: "trained", or "random" for a shape of a published network
    whose trits are drawn with a fixed seed.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.networks().iloc[0].tolist()
    ['digits', 'trained']
    """
    rows = [{"name": n, "weights": "trained" if n in TRAINED else "random"} for n in names()]
    return frame(rows)


def load(model: str | os.PathLike[str] | Model | Graph) -> Model:
    """Find a model by a built-in name, or by the path of its folder or file.

    A built-in name means the same network in every folder; a folder of that name is `./NAME`.

    Parameters
    ----------
    model: `digits` (trained), the name of a shape such as `resnet18` (random trits), a folder as
        under models/, a model file, a file in the text form of the IR; a `Model` is returned as it
        is, and a graph gets the name that it carries.

    Raises
    ------
    ConfigError: nothing is there and no network has the name.
    ModelFileError: the model is damaged or of a newer version.
    GraphError: a text does not parse, or the graph breaks a rule of the IR.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.load("digits").input_shape
    (1, 8, 8)
    """
    if isinstance(model, Model):
        return model
    if isinstance(model, Graph):
        return Model(name=model.name, graph=model)
    if not isinstance(model, str | os.PathLike):
        raise ConfigError(
            f"model: got {kind_of(model)}; give a folder, a file, a name or what tnthw.load, "
            f"tnthw.read or tnthw.lower returned"
        )
    if not str(model):
        raise ConfigError(f"model: the name is empty; allowed are {', '.join(names())} and paths")
    if model in TRAINED:
        return _from_folder(Path(str(files("tnthw.workflows") / "trained" / str(model))))
    from tnthw.networks.builtin import builtin
    from tnthw.networks.builtin import names as built_in

    if isinstance(model, str) and model in built_in():
        return Model(name=model, graph=builtin(model))
    path = path_of(model, "model")
    if path.is_dir():
        return _from_folder(path)
    if path.is_file():
        graph = read_graph(path)
        return Model(name=graph.name, graph=graph, folder=path.parent)
    if special(path):
        raise ConfigError(f"model {path}: is a pipe or a device; give a folder or a file")
    text = str(model)
    known = f"built-in are {', '.join(TRAINED)} (trained) and the shapes {', '.join(built_in())}"
    if path.suffix or len(path.parts) > 1:
        near = path.name if path.name in names() else ""
        hint = f', did you mean the built-in "{near}"?' if near else ";"
        raise ConfigError(f"model {text}: there is no such folder or file{hint} {known}")
    hint = suggest(text, names()) or ";"
    raise ConfigError(
        f'unknown model "{text}"{hint} allowed are a folder as under models/, a file, or a name: '
        f"{known}"
    )


def _from_folder(path: Path) -> Model:
    from tnthw.ir import modelfile

    file = path / MODEL_FILE
    if not file.exists():
        raise ModelFileError(
            f"model {path}: there is no {MODEL_FILE} in this folder; tnthw train or tnthw import "
            f"writes one"
        )
    graph = modelfile.load(file)
    if (path / EXACT_FILE).exists():
        graph = modelfile.with_exact(graph, path / EXACT_FILE)
    return Model(name=path.resolve().name, graph=graph, folder=path)


def read_graph(path: Path) -> Graph:
    """Read a network from a model file or from the text form of the IR.

    Raises
    ------
    ModelFileError: the file is neither, or is damaged.
    GraphError: the text does not parse, or the graph breaks a rule of the IR.
    """
    from tnthw.ir import modelfile
    from tnthw.ir.parser import parse
    from tnthw.ir.verifier import verify

    if path.suffix == ".safetensors":
        return modelfile.load(path)
    try:
        if (size := path.stat().st_size) > MOST_TEXT:
            raise ModelFileError(
                f"{path}: has {size:,} bytes, at most {MOST_TEXT:,} are read as the text form of "
                f"the IR"
            )
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        if path.suffix.lower() in (".onnx", ".qonnx"):
            raise ModelFileError(
                f"{path}: is an ONNX file; tnthw import {path} --output FOLDER makes a model of it "
                f"(in Python: tnthw.read)"
            ) from None
        raise ModelFileError(
            f"{path}: is neither a model file (NAME.safetensors) nor the text form of the IR; "
            f"tnthw show MODEL prints the text form"
        ) from None
    except OSError as error:
        raise ModelFileError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        graph = parse(text)
    except GraphError as error:
        raise GraphError(f"{path}: {error}") from None
    verify(graph)
    return graph
