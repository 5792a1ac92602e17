"""A model written as a folder."""

from __future__ import annotations

import os
from pathlib import Path

from tnthw.errors import TnthwError
from tnthw.files import writing
from tnthw.ir import modelfile
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Rescale
from tnthw.workflows.arguments import folder_of
from tnthw.workflows.images import TEST_FILE
from tnthw.workflows.inputs import Images, save_images
from tnthw.workflows.models import EXACT_FILE, MODEL_FILE, Model, load


def save(model: Model, folder: str | os.PathLike[str], images: Images | None = None) -> Path:
    """Write a model as a folder that `load` and every command read.

    Parameters
    ----------
    model: the model; the folder gets `model.safetensors` and, where the network carries them, its
        exact factors in `exact.safetensors`.
    folder: made if it is not there; files of the same name are replaced.
    images: test images that travel with the model, in `test.safetensors`. Without them, those of
        another network that was in the folder are removed, those of the same one stay.

    Returns
    -------
    The folder.

    Raises
    ------
    OutputError: the folder is a file, or cannot be written.
    InputError: the images are wider than 8 bits.
    ModelFileError: a file cannot be written.

    Examples
    --------
    >>> import tempfile, tnthw
    >>> folder = tnthw.save(tnthw.load("digits"), tempfile.mkdtemp())
    >>> tnthw.load(folder).weights == tnthw.load("digits").weights
    True
    """
    found = load(model)
    path = folder_of(folder, "folder")
    exact = any(isinstance(node, Rescale) and node.exact.size for node in found.graph)
    stale = [] if exact else [EXACT_FILE]  # of a network that was here before
    if images is None and not _holds(path, found.graph):
        stale.append(TEST_FILE)
    with writing(path) as temporary:
        modelfile.save(found.graph, temporary / MODEL_FILE, exact=False)
        if exact:
            modelfile.save_exact(found.graph, temporary / EXACT_FILE)
        if images is not None:
            save_images(found, images, temporary)
    for name in stale:
        (path / name).unlink(missing_ok=True)
    return path


def _holds(folder: Path, graph: Graph) -> bool:
    """Whether the network in a folder is this one."""
    try:
        there = modelfile.load(folder / MODEL_FILE)
    except TnthwError:
        return False
    return modelfile.fingerprint(there) == modelfile.fingerprint(graph)
