"""The IR graph that an exported file came from: written into its metadata, and read back from it.

The metadata hold what ONNX has no place for: names, origins, types, notes, the powers of two behind
a factor. The weights are in the nodes alone. A graph that is read back is believed only if
exporting it gives every node, constant, input and output of the file as they are; so a file that
somebody edited is read as what its nodes say.
"""

from __future__ import annotations

import base64
import binascii
import math
import zlib
from collections.abc import Mapping

import numpy as np
from onnx import ModelProto, TensorProto

from tnthw.errors import GraphError
from tnthw.ir.attributes import AnyArray
from tnthw.ir.contents import arrays_of
from tnthw.ir.graph import Graph
from tnthw.ir.parser import parse
from tnthw.ir.printer import BARE, to_text
from tnthw.ir.types import Shape, Trits
from tnthw.ir.verifier import verify

TEXT, PARAMETERS = "tnthw.network", "tnthw.parameters"

TRITS = ".trits"
"""End of the key of a layer's trits, and of the name of the constant that holds them."""

_MOST = 1 << 28  # bytes of parameters, for which a hostile file could claim any size


def facts_of(graph: Graph) -> dict[str, str]:
    """Write a graph but for its trits as metadata: its text form, and its other arrays."""
    others = [
        array.astype(array.dtype.newbyteorder("<")).tobytes()
        for key, array in arrays_of(graph).items()
        if not key.endswith(TRITS)
    ]
    packed = base64.b64encode(zlib.compress(b"".join(others), 9)).decode()
    return {TEXT: to_text(graph, small=BARE), PARAMETERS: packed}


def graph_of(facts: Mapping[str, str], model: ModelProto) -> Graph:
    """Read the graph back, with the trits of the nodes.

    Parameters
    ----------
    facts: the metadata.
    model: the file.

    Raises
    ------
    GraphError: the metadata and the file do not make a valid graph.
    """
    constants = {tensor.name: tensor for tensor in model.graph.initializer}
    try:
        packed = base64.b64decode(facts[PARAMETERS], validate=True)
        stream = zlib.decompressobj()
        data = stream.decompress(packed, _MOST)
        if not stream.eof:
            raise GraphError(f"has more than {_MOST:,} bytes of parameters, or too few of them")
    except (KeyError, ValueError, binascii.Error, zlib.error):
        raise GraphError("its metadata are damaged") from None
    position = 0

    def array(key: str, dtype: str, shape: Shape) -> AnyArray | None:
        nonlocal position
        if key.endswith(TRITS):
            return _trits(constants[key], shape) if key in constants else None
        kind = np.dtype(dtype)
        size = math.prod(shape) * kind.itemsize
        part = data[position : position + size]
        position += size
        if len(part) < size:
            return None
        return np.frombuffer(part, kind.newbyteorder("<")).astype(kind).reshape(shape)

    graph = parse(facts.get(TEXT, ""), array)
    if position != len(data):
        raise GraphError("its metadata have more parameters than its text refers to")
    verify(graph)
    return graph


def _trits(tensor: TensorProto, shape: Shape) -> Trits | None:
    """Trits of a constant, of 2 bits or float32; None where it holds something else."""
    count = math.prod(shape)
    if tuple(tensor.dims) != shape:
        return None
    values: Trits
    if tensor.data_type == TensorProto.INT2 and len(tensor.raw_data) == -(-count // 4):
        codes = np.frombuffer(tensor.raw_data, np.uint8)[:, None] >> np.array([0, 2, 4, 6])
        values = np.array([0, 1, -2, -1], np.int8)[(codes & 3).reshape(-1)[:count]]
    elif tensor.data_type == TensorProto.FLOAT and len(tensor.raw_data) == 4 * count:
        values = np.frombuffer(tensor.raw_data, "<f4").astype(np.int8)
    else:
        return None
    return values.reshape(shape)
