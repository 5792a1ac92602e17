"""A graph in one safetensors file: trits five in a byte, all else compressed.

Tensors: `trits`, the packed trits of all layers in the order of the graph, and `network`, text and
other arrays (`tnthw.ir.compact`). Metadata: `tnthw`, the schema version, and `sha256`, over version
and tensors, so that a file that was altered or damaged is refused.

Schema 1, which is read too, had the text in the metadata (`graph`), the shape of each packed array
there as JSON (`trits`), and every array as a tensor of its own.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors import numpy as safetensors_numpy

from tnthw.errors import GraphError, InputError, ModelFileError
from tnthw.files import replace_file
from tnthw.formats import TABLE_ENTRY_BYTES, TRIT5
from tnthw.ir.attributes import AnyArray, arrays_of, content_hash
from tnthw.ir.compact import compact, expand
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, Rescale
from tnthw.ir.parser import parse, references
from tnthw.ir.printer import BARE, to_text
from tnthw.ir.verifier import verify

SCHEMA = 2
"""Version of the file format that this release writes, and the newest that it reads."""


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
    tensors = {
        "trits": np.concatenate(
            [np.zeros(0, np.uint8)]
            + [TRIT5.pack(node.trits) for node in graph if isinstance(node, Accumulate)]
        ),
        "network": np.frombuffer(compact(to_text(graph, small=BARE), arrays_of(graph)), np.uint8),
    }
    metadata = {"tnthw": str(SCHEMA), "sha256": _digest((str(SCHEMA),), tensors)}
    data = safetensors_numpy.save(tensors, metadata)
    path = Path(path)
    if not path.parent.is_dir():
        raise ModelFileError(f"{path}: the folder {path.parent} does not exist; make it first")
    try:
        replace_file(path, _in_order(data))
    except OSError as error:
        raise ModelFileError(f"{path}: cannot be written: {error.strerror}") from None


def without_exact(graph: Graph) -> Graph:
    """Leave out the exact factors, which nothing is computed from."""
    nodes = (
        replace(node, exact=np.zeros(0)) if isinstance(node, Rescale) else node for node in graph
    )
    return replace(graph, nodes=tuple(nodes))


def save_exact(graph: Graph, path: Path) -> None:
    """Write the exact factors to a file of their own, one float64 tensor for each rescale."""
    factors = {node.name: node.exact for node in graph if isinstance(node, Rescale)}
    data = safetensors_numpy.save({name: value for name, value in factors.items() if value.size})
    replace_file(path, _in_order(data))


def with_exact(graph: Graph, path: Path) -> Graph:
    """Put back the exact factors that `save_exact` wrote.

    Raises
    ------
    ModelFileError: the file cannot be read, or belongs to another network.
    """
    try:
        factors = safetensors_numpy.load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            f"{path}: cannot be read ({error}); delete it, or write it again with tnthw train"
        ) from None
    rows = {node.name: len(node.shift) for node in graph if isinstance(node, Rescale)}
    foreign = {name for name, value in factors.items() if value.shape != (rows.get(name, -1),)}
    if foreign:
        raise ModelFileError(
            f"{path}: has factors of {min(foreign)}, which are not this network's; delete it, or "
            f"write it again with tnthw train"
        )
    nodes = [
        replace(node, exact=factors[node.name].astype(np.float64))
        if isinstance(node, Rescale) and node.name in factors
        else node
        for node in graph
    ]
    return replace(graph, nodes=tuple(nodes))


def load(path: Path) -> Graph:
    """Read a graph from a model file and verify it.

    Parameters
    ----------
    path: a file that `save` wrote.

    Raises
    ------
    ModelFileError: the file is missing, damaged, altered, of another kind or of a newer version.
    """
    path = Path(path)
    if not path.is_file():
        raise ModelFileError(_missing(path))
    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
            _check_version(path, metadata)
            tensors = {key: file.get_tensor(key) for key in file.keys()}
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            f"{path}: is not a whole safetensors file ({error}); it may be cut off or of "
            f"another kind, so copy it again or write it with tnthw"
        ) from None
    first = metadata["tnthw"] == "1"
    found = _digest(tuple(metadata[key] for key in _KEYS[first]), tensors)
    if found != metadata["sha256"]:
        raise ModelFileError(
            f"{path}: its contents have hash {found[:16]}..., the file states "
            f"{metadata['sha256'][:16]}...; it was altered or damaged, so copy it again"
        )
    try:
        graph = _first_schema(metadata, tensors) if first else _graph(tensors)
        verify(graph)
    except (GraphError, InputError, KeyError, ValueError) as error:
        # The hash is right, so another program, or a faulty release, wrote this.
        raise ModelFileError(
            f"{path}: holds a network that cannot be read: {error}; write it again with tnthw"
        ) from None
    return graph


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSize:
    """How large a network's parameters are.

    Attributes
    ----------
    weights, zero_weights: number of trits, and of those that are 0.
    trit_bytes: bytes of the trits, five in a byte, each layer filled to whole bytes.
    channels: channels with rescale parameters.
    table_bytes: bytes of those parameters as the machine stores them.
    """

    weights: int
    zero_weights: int
    trit_bytes: int
    channels: int
    table_bytes: int

    @property
    def bits_per_weight(self) -> float:
        """Bits of trits per weight."""
        return 8 * self.trit_bytes / max(1, self.weights)

    @property
    def bits_per_weight_with_tables(self) -> float:
        """Bits of trits and rescale parameters per weight."""
        return 8 * (self.trit_bytes + self.table_bytes) / max(1, self.weights)


def model_size(graph: Graph) -> ModelSize:
    """Count the weights of a graph and the bytes that they take."""
    layers = [node.trits for node in graph if isinstance(node, Accumulate)]
    channels = sum(len(node.bias) for node in graph if isinstance(node, Rescale))
    weights = sum(trits.size for trits in layers)
    return ModelSize(
        weights=weights,
        zero_weights=weights - sum(int(np.count_nonzero(trits)) for trits in layers),
        trit_bytes=sum(TRIT5.bytes_for(trits.size) for trits in layers),
        channels=channels,
        table_bytes=channels * TABLE_ENTRY_BYTES,
    )


def _in_order(data: bytes) -> bytes:
    """Sort the header, which safetensors writes in random order, so that equal graphs give equal
    files.

    The format is 8 bytes of length, little-endian, a JSON header padded with spaces, and the
    tensors.
    """
    size = int.from_bytes(data[:8], "little")
    header = json.dumps(json.loads(data[8 : 8 + size]), sort_keys=True, separators=(",", ":"))
    encoded = header.encode()
    encoded += b" " * (-len(encoded) % 8)
    return len(encoded).to_bytes(8, "little") + encoded + data[8 + size :]


def _graph(tensors: dict[str, AnyArray]) -> Graph:
    text, arrays = expand(tensors["network"].tobytes())
    packed = tensors["trits"].astype(np.uint8)
    for key, (_, shape) in references(text).items():
        if key.endswith(".trits"):
            count = math.prod(shape)
            size = TRIT5.bytes_for(count)
            arrays[key] = TRIT5.unpack(packed[:size], count).reshape(shape)
            packed = packed[size:]
    if packed.size:
        raise GraphError(f"{packed.size} bytes of trits belong to no layer")
    return parse(text, arrays)


def _first_schema(metadata: dict[str, str], tensors: dict[str, AnyArray]) -> Graph:
    for key, shape in json.loads(metadata["trits"]).items():
        packed = tensors[key].astype(np.uint8)
        tensors[key] = TRIT5.unpack(packed, math.prod(shape)).reshape(shape)
    return parse(metadata["graph"], tensors)


_KEYS = (("tnthw",), ("tnthw", "graph", "trits"))
"""Metadata under the hash: of the present schema, and of the first."""


def _digest(parts: tuple[str, ...], tensors: Mapping[str, AnyArray]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part.encode()).digest())
    for key in sorted(tensors):
        digest.update(hashlib.sha256(key.encode()).digest())
        digest.update(bytes.fromhex(content_hash(tensors[key])))
    return digest.hexdigest()


def _check_version(path: Path, metadata: dict[str, str]) -> None:
    if "tnthw" not in metadata:
        raise ModelFileError(
            f"{path}: is a safetensors file without a tnthw network; import it with 'tnthw "
            f"import --shape NAME' or name a file that tnthw wrote"
        )
    version = metadata["tnthw"]
    if not version.isdecimal() or not 1 <= int(version) <= SCHEMA:
        raise ModelFileError(
            f"{path}: has schema version {version}, this release reads 1 to {SCHEMA}; use a newer "
            f"release of tnthw"
        )
    missing = [key for key in (*_KEYS[version == "1"], "sha256") if key not in metadata]
    if missing:
        raise ModelFileError(
            f"{path}: lacks the metadata {', '.join(missing)}; it was altered, so copy it again"
        )


def _missing(path: Path) -> str:
    if path.is_dir():
        return f"{path}: is a folder; name the model file in it"
    if not path.parent.is_dir():
        return f"{path}: there is no such file, nor a folder {path.parent}"
    near = get_close_matches(path.name, [p.name for p in path.parent.iterdir()], 1)
    meant = f"; did you mean {path.parent / near[0]}?" if near else "; check the name"
    return f"{path}: there is no such file{meant}"
