"""Writing a graph as text: one line a node.

    tnthw.ir 1
    graph "tiny" {
      note "weights" "drawn at random"
      %input = input() : u8[1, 8, 8] in [0, 255] scale 0.004
      %acc = accumulate(%input) trits=@int8(2, 1, 3, 3) 33% zero #0a1b2c3d4e5f6071 : i12...
      ...
    }

An array is either written out, `int8(2, 2)[1, 0, 0, -1]`, of equal elements once for all,
`int8(64)[12, ...]`, or referred to: element type, share of zeros of trits, least and greatest
element of others, and the start of its SHA-256; `tnthw.ir.contents.arrays_of` has those arrays.
Model files, which have a hash of their own, refer to them by type and shape alone.
Attributes that have their default, and an origin that is the node's name, are left out.
"""

from __future__ import annotations

import json
import re

import numpy as np

from tnthw.ir.attributes import AnyArray, attributes_of
from tnthw.ir.contents import content_hash
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation
from tnthw.ir.types import Type

VERSION = 1
"""Version of the text form."""

SHORT_HASH = 16
"""Hexadecimal digits of an array's hash that the text shows."""

MAX_REPEATED = 4096
"""Most elements of an array that is written as one of them."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*")

BARE = -1
"""Value of `small` for references by type and shape alone."""


def to_text(graph: Graph, *, arrays: bool = False, small: int = 8) -> str:
    """Write a graph as text; the same graph always gives the same text.

    Parameters
    ----------
    graph: any graph.
    arrays: write every array out in full, so that the text alone holds the whole graph.
    small: arrays of at most this many elements are written out in any case; `BARE` writes none out
        and refers to them by type and shape alone.

    Returns
    -------
    Lines that `tnthw.ir.parser.parse` reads back.
    """
    lines = [f"tnthw.ir {VERSION}", f"graph {_quoted(graph.name)} {{"]
    lines += [f"  note {_quoted(key)} {_quoted(text)}" for key, text in graph.notes]
    lines += [f"  {_node(node, None if arrays else small)}" for node in graph]
    return "\n".join([*lines, "}", ""])


def _node(node: Operation, small: int | None) -> str:
    words = [f"%{_name(node.name)} = {node.op}({', '.join('%' + _name(i) for i in node.inputs)})"]
    for field, attribute in attributes_of(type(node)).items():
        value = getattr(node, field)
        if attribute.is_default(value):
            continue
        if attribute.kind == "array":
            words.append(f"{field}={array_text(value, small)}")
        elif attribute.kind == "pair":
            words.append(f"{field}=[{value[0]}, {value[1]}]")
        elif attribute.kind == "words":
            words.append(f"{field}=[{', '.join(value)}]")
        else:
            words.append(f"{field}={value}")
    words.append(f": {type_text(node.type)}")
    words.append(f"scale {_scale(node, small)}")
    if node.origin != node.name:
        words.append(f"from {_quoted(node.origin)}")
    return " ".join(words)


def type_text(kind: Type) -> str:
    """Write a type without its scale, as in `u8[16, 8, 8] in [0, 255]`."""
    sign = "i" if kind.signed else "u"
    shape = ", ".join(map(str, kind.shape))
    return f"{sign}{kind.bits}[{shape}] in [{kind.low}, {kind.high}]"


def array_text(array: AnyArray, small: int | None) -> str:
    """Write an array out if it has at most `small` elements (None: always), else refer to it."""
    head = f"{array.dtype.name}({', '.join(map(str, array.shape))})"
    if small == BARE:
        return f"@{head}"
    if 2 < array.size <= MAX_REPEATED and _equal(array):
        return f"{head}[{array.flat[0].item()!r}, ...]"
    if small is None or array.size <= small:
        numbers = array.reshape(-1).tolist()
        return f"{head}[{', '.join(map(repr, numbers))}]"
    return f"@{head} {_told(array)} #{content_hash(array)[:SHORT_HASH]}"


def _equal(array: AnyArray) -> bool:
    """Whether all elements are one finite number, to the last bit: 0.0 and -0.0 differ."""
    flat = array.reshape(-1)
    return bool(np.isfinite(flat[0])) and flat.tobytes() == flat[:1].tobytes() * flat.size


def _told(array: AnyArray) -> str:
    """What a reader wants to know of an array that is not written out."""
    low, high = array.min().item(), array.max().item()
    if (array.dtype == np.int8 and low >= -1 and high <= 1) or not np.isfinite(low + high):
        return f"{100 * np.count_nonzero(array == 0) / array.size:.0f}% zero"
    return f"{low!r} to {high!r}"


def _scale(node: Operation, small: int | None) -> str:
    if len(node.type.scale) == 1:
        return repr(float(node.type.scale[0]))
    return array_text(np.array(node.type.scale, np.float64), small)


def _name(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else _quoted(name)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
