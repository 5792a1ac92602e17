"""A graph in one safetensors file: its text, its arrays, and its trits five in a byte.

Tensors, each compressed with zlib: `text`, the text form, which refers to its arrays by element
type and shape; `arrays`, all of those but trits, one after the other in the order of the text,
little-endian; `trits`, those of all layers in the same order, each layer filled to whole bytes.
Metadata: the network's name and notes, and what `tnthw.tensorfile` writes for every file.
"""

from __future__ import annotations

import hashlib
import math
import zlib
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from tnthw import tensorfile
from tnthw.errors import GraphError, InputError, ModelFileError
from tnthw.formats import TRIT5
from tnthw.ir.attributes import AnyArray
from tnthw.ir.contents import arrays_of
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Rescale
from tnthw.ir.parser import parse
from tnthw.ir.printer import BARE, to_text
from tnthw.ir.types import Shape
from tnthw.ir.verifier import verify

NETWORK = tensorfile.Kind(
    name="network", schema=3, remedy="copy it again, or write it with tnthw import or tnthw train"
)

EXACT = tensorfile.Kind(
    name="exact factors", schema=1, remedy="delete it, or write it again with tnthw train"
)

MAX_TEXT = 1 << 26
"""Longest text of a network in bytes."""

_TRITS = ".trits"  # end of the keys of arrays that are packed


def save(graph: Graph, path: Path, *, exact: bool = True) -> None:
    """Write a graph to a model file, whole or not at all.

    Parameters
    ----------
    graph: a valid graph.
    path: the file; one that exists is replaced.
    exact: keep the exact factors beside those of powers of two. They are for reports alone and take
        up to 8 bytes a channel.

    Raises
    ------
    GraphError: the graph breaks a rule of the IR.
    ModelFileError: the folder does not exist or cannot be written.
    """
    verify(graph)
    if not exact:
        graph = without_exact(graph)
    arrays = arrays_of(graph)
    trits = [TRIT5.pack(a.astype(np.int8)) for key, a in arrays.items() if key.endswith(_TRITS)]
    others = [_little(a) for key, a in arrays.items() if not key.endswith(_TRITS)]
    tensors = {
        "text": _compressed(to_text(graph, small=BARE).encode()),
        "arrays": _compressed(b"".join(others)),
        "trits": _compressed(b"".join(part.tobytes() for part in trits)),
    }
    tensorfile.write(path, NETWORK, tensors, _facts(graph))


def load(path: Path) -> Graph:
    """Read a graph from a model file and verify it.

    Parameters
    ----------
    path: a file that `save` wrote.

    Raises
    ------
    ModelFileError: the file is missing, damaged, altered, of another kind or of another version.
    """
    path = Path(path)
    if not path.is_file():
        raise ModelFileError(_missing(path))
    tensors, facts = tensorfile.read(path, NETWORK)
    try:
        graph = _graph(tensors)
        if facts != _facts(graph):
            raise GraphError("name and notes in the metadata are not those of the text")
        verify(graph)
    except (GraphError, InputError) as error:
        # The hash is right, so another program, or a faulty release, wrote this.
        raise ModelFileError(
            f"{path}: holds a network that cannot be read: {error}; write it again with tnthw"
        ) from None
    return graph


def without_exact(graph: Graph) -> Graph:
    """Leave out the exact factors, which nothing is computed from."""
    nodes = (
        replace(node, exact=np.zeros(0)) if isinstance(node, Rescale) else node for node in graph
    )
    return replace(graph, nodes=tuple(nodes))


def fingerprint(graph: Graph) -> str:
    """Hash all that a graph computes with, its names and its notes, but no exact factor.

    Returns
    -------
    64 hexadecimal digits of SHA-256.
    """
    plain = without_exact(graph)
    digest = hashlib.sha256(to_text(plain, small=BARE).encode())
    for array in arrays_of(plain).values():
        digest.update(_little(array))
    return digest.hexdigest()


def save_exact(graph: Graph, path: Path) -> None:
    """Write the exact factors to a file of their own, one float64 tensor for each rescale.

    Raises
    ------
    ModelFileError: the folder does not exist or cannot be written.
    """
    factors = {node.name: node.exact for node in graph if isinstance(node, Rescale)}
    kept = {name: value for name, value in factors.items() if value.size}
    tensorfile.write(path, EXACT, kept, {"network": fingerprint(graph)})


def with_exact(graph: Graph, path: Path) -> Graph:
    """Put back the exact factors that `save_exact` wrote.

    Raises
    ------
    ModelFileError: the file cannot be read, belongs to another network, or holds factors that are
        no finite numbers.
    """
    factors, facts = tensorfile.read(path, EXACT)
    if facts.get("network") != fingerprint(graph):
        raise ModelFileError(
            f"{path}: has the factors of another network; {EXACT.remedy}, which writes both"
        )
    nodes = [
        replace(node, exact=cast(NDArray[np.float64], factors.pop(node.name)))  # verified below
        if isinstance(node, Rescale) and node.name in factors
        else node
        for node in graph
    ]
    complete = replace(graph, nodes=tuple(nodes))
    try:
        if factors:
            raise GraphError(f"has factors of {min(factors)[:40]!r}, which is no rescale")
        verify(complete)
    except GraphError as error:
        raise ModelFileError(f"{path}: {error}; {EXACT.remedy}") from None
    return complete


def _facts(graph: Graph) -> dict[str, str]:
    """Metadata for people: the name, and each note."""
    return {"name": graph.name} | {f"note {key}": text for key, text in graph.notes}


def _little(array: AnyArray) -> bytes:
    return array.astype(array.dtype.newbyteorder("<")).tobytes()


def _compressed(data: bytes) -> AnyArray:
    return np.frombuffer(zlib.compress(data, 9), np.uint8)


class _Stream:
    """A compressed tensor, read piece by piece; never takes more memory than was asked for."""

    def __init__(self, tensors: dict[str, AnyArray], name: str) -> None:
        if name not in tensors:
            raise GraphError(f"the tensor {name} is missing")
        self._name = name
        self._rest = tensors[name].tobytes()
        self._zlib = zlib.decompressobj()

    def take(self, size: int) -> bytes:
        """Read as many bytes as there are, `size` at most."""
        parts, missing = [], size
        try:
            while missing:
                part = self._zlib.decompress(self._rest, missing)
                self._rest = self._zlib.unconsumed_tail
                if not part:
                    break
                parts.append(part)
                missing -= len(part)
        except zlib.error as error:
            raise GraphError(f"the tensor {self._name} cannot be decompressed: {error}") from None
        return b"".join(parts)

    def exactly(self, size: int) -> bytes:
        """Read `size` bytes."""
        data = self.take(size)
        if len(data) < size:
            raise GraphError(f"the tensor {self._name} has fewer bytes than the text refers to")
        return data

    def finish(self) -> None:
        """Refuse what is left over."""
        if self.take(1) or not self._zlib.eof or self._zlib.unused_data or self._rest:
            raise GraphError(f"the tensor {self._name} has more bytes than the text refers to")


def _graph(tensors: dict[str, AnyArray]) -> Graph:
    streams = {name: _Stream(tensors, name) for name in ("text", "arrays", "trits")}
    if len(tensors) > len(streams):
        raise GraphError(f"there are tensors beside {', '.join(streams)}")

    def array(key: str, dtype: str, shape: Shape) -> AnyArray:
        count = math.prod(shape)
        if key.endswith(_TRITS):
            packed = streams["trits"].exactly(TRIT5.bytes_for(count))
            return TRIT5.unpack(np.frombuffer(packed, np.uint8), count).reshape(shape)
        kind = np.dtype(dtype)
        data = streams["arrays"].exactly(count * kind.itemsize)
        return np.frombuffer(data, kind.newbyteorder("<")).astype(kind).reshape(shape)

    text = streams["text"].take(MAX_TEXT)
    streams["text"].finish()
    graph = parse(text.decode(errors="replace"), array)
    streams["arrays"].finish()
    streams["trits"].finish()
    return graph


def _missing(path: Path) -> str:
    if path.is_dir():
        return f"{path}: is a folder; name the model file in it"
    if not path.parent.is_dir():
        return f"{path}: there is no such file, nor a folder {path.parent}"
    near = get_close_matches(path.name, [p.name for p in path.parent.iterdir()], 1)
    meant = f"; did you mean {path.parent / near[0]}?" if near else "; check the name"
    return f"{path}: there is no such file{meant}"
