"""The rules of the IR, and the check that a graph keeps all of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tnthw.errors import GraphError
from tnthw.formats import BIAS_BITS, MAX_EXPONENT, MAX_SHIFT
from tnthw.ir.graph import Graph
from tnthw.ir.ops import OPS, Accumulate, Add, Input, Node, Output, Rescale, Threshold
from tnthw.ir.ranges import Range, bits_for, node_range
from tnthw.ir.shapes import result_shape

MAX_BITS = 48
"""Widest value; products with a factor then still fit 64 bits."""

MAX_TERMS = 8
"""Most signed powers of two in a factor; a machine may have fewer."""


def verify(graph: Graph, *, dead_values: bool = False) -> None:
    """Check every rule of the IR.

    Parameters
    ----------
    graph: any graph.
    dead_values: allow values that nobody reads, as between two passes.

    Raises
    ------
    GraphError: the first rule that is broken, with the value's name and origin, what was found and
        what is allowed.
    """
    for rule in GRAPH_RULES:
        complaint = rule.broken(graph)
        if complaint:
            raise GraphError(f"graph {graph.name}: {complaint}")
    seen = Seen({}, {})
    for node in graph:
        try:
            seen.ranges[node.name] = check_node(node, seen)
        except GraphError as error:
            raise GraphError(f"graph {graph.name}: {error}") from None
        seen.nodes[node.name] = node
    if not dead_values:
        dead = [name for name, users in graph.users().items() if not users]
        dead = [name for name in dead if not isinstance(seen.nodes[name], Output)]
        if dead:
            raise GraphError(
                f"graph {graph.name}: nothing reads {', '.join(dead[:4])}; connect it to an output "
                f"or run the pass remove-dead-values"
            )


class Seen(NamedTuple):
    """What comes before a node: the nodes defined so far and their proven ranges."""

    nodes: dict[str, Node]
    ranges: dict[str, Range]


def check_node(node: Node, seen: Seen) -> Range:
    """Check the rules about one node and return its proven range.

    Parameters
    ----------
    node: the node.
    seen: the checked nodes before it.

    Raises
    ------
    GraphError: the first rule that is broken; the message begins with operation and name.
    """
    complaint = next(filter(None, (rule.broken(node, seen) for rule in NODE_RULES)), "")
    if not complaint:
        inputs = tuple(seen.ranges[name] for name in node.inputs)
        shapes = tuple(seen.nodes[name].type.shape for name in node.inputs)
        found = node_range(node, inputs, shapes)
        complaint = _range_stated(node, found)
        if not complaint:
            return found
    origin = f" (layer {node.origin})" if node.origin not in ("", node.name) else ""
    shown = node.name if node.name.isprintable() else repr(node.name)
    raise GraphError(f"{node.op} {shown}{origin}: {complaint}")


@dataclass(frozen=True, slots=True)
class GraphRule:
    """A rule about the whole graph; `broken` returns what is wrong, or nothing."""

    statement: str
    broken: Callable[[Graph], str]


@dataclass(frozen=True, slots=True)
class NodeRule:
    """A rule about one node, given what comes before it."""

    statement: str
    broken: Callable[[Node, Seen], str]


def _printable(text: str) -> bool:
    return bool(text) and text.isprintable() and text == text.strip()


def _named(graph: Graph) -> str:
    return "" if _printable(graph.name) else "the name is not printable; use letters and digits"


def _noted(graph: Graph) -> str:
    for key, text in graph.notes:
        if not _printable(key) or "\0" in text:
            return f"the note {key!r} is not printable; use plain text"
    return ""


def _boundary(graph: Graph) -> str:
    inputs, outputs = len(graph.inputs), len(graph.outputs)
    if inputs != 1:
        return f"has {inputs} inputs; a graph has exactly one"
    return "" if outputs else "has no output; add at least one"


def _node_name(node: Node, seen: Seen) -> str:
    if not _printable(node.name):
        return f"the name {node.name!r} is not printable; use letters, digits and '.', '_', '/'"
    if node.origin and not _printable(node.origin):
        return f"the origin {node.origin!r} is not printable; use letters, digits and '.', '_', '/'"
    if node.name in seen.nodes:
        return "the name is used twice; each value needs its own"
    return ""


def _known(node: Node, seen: Seen) -> str:
    if type(node) not in OPS:
        return f"{type(node).__name__} is not one of {', '.join(kind.op for kind in OPS)}"
    fewest, most = node.arity
    if not fewest <= len(node.inputs) <= most:
        allowed = str(fewest) if fewest == most else f"{fewest} to {most}"
        return f"has {len(node.inputs)} inputs; allowed is {allowed}"
    for name in node.inputs:
        if name not in seen.nodes:
            return (
                f"reads {name}, which is not defined before it; put nodes in order of computation"
            )
        if isinstance(seen.nodes[name], Output):
            return f"reads {name}, an output; read what the output reads"
    return ""


def _type(node: Node, seen: Seen) -> str:
    kind = node.type
    if len(kind.shape) not in (1, 3) or any(size < 1 for size in kind.shape):
        return (
            f"has shape {kind.shape}; allowed is (channels, height, width) or (features,), from 1"
        )
    if not 1 <= kind.bits <= MAX_BITS:
        return f"has {kind.bits} bits; allowed is 1 to {MAX_BITS}"
    if kind.low > kind.high:
        return f"has the empty range {kind.low} to {kind.high}; low must not be above high"
    if not kind.signed and kind.low < 0:
        return f"is unsigned with a lowest value of {kind.low}; make it signed or raise low to 0"
    needed = bits_for(kind.low, kind.high, signed=kind.signed)
    if needed > kind.bits:
        sign = "signed" if kind.signed else "unsigned"
        return (
            f"range {kind.low} to {kind.high} takes {needed} {sign} bits, the type has {kind.bits}"
        )
    if len(kind.scale) not in (1, kind.channels):
        return f"has {len(kind.scale)} scales; allowed is one, or {kind.channels}, one per channel"
    if not all(math.isfinite(scale) and scale > 0 for scale in kind.scale):
        return "has a scale that is not a positive number; put signs into trits or factors"
    return ""


def _arrays(node: Node, seen: Seen) -> str:
    expected: dict[str, tuple[type, int]] = {}
    match node:
        case Accumulate():
            expected = {"trits": (np.int8, node.trits.ndim)}
        case Rescale():
            expected = {
                "signs": (np.int8, 2),
                "exponents": (np.int8, 2),
                "bias": (np.int64, 1),
                "shift": (np.int8, 1),
                "exact": (np.float64, 1),
            }
        case Threshold():
            expected = {"thresholds": (np.int64, 2)}
        case Add():
            expected = {"signs": (np.int8, 2), "exponents": (np.int8, 2)}
    for field, (dtype, axes) in expected.items():
        array = getattr(node, field)
        if not isinstance(array, np.ndarray) or array.dtype != dtype or array.ndim != axes:
            found = (
                f"{array.dtype} with {array.ndim} axes"
                if isinstance(array, np.ndarray)
                else type(array).__name__
            )
            return f"{field} is {found}; must be {np.dtype(dtype).name} with {axes} axes"
    return ""


def _trits(node: Node, seen: Seen) -> str:
    if not isinstance(node, Accumulate):
        return ""
    if node.trits.size == 0:
        return f"has trits of shape {node.trits.shape}; there must be at least one"
    low, high = int(node.trits.min()), int(node.trits.max())
    if low < -1 or high > 1:
        return f"has weights from {low} to {high}; allowed are -1, 0 and 1"
    if not node.type.signed:
        return "has an unsigned type; an accumulator is signed"
    return ""


def _factors(node: Node, seen: Seen) -> str:
    if not isinstance(node, Rescale | Add):
        return ""
    rows = node.bias.shape[0] if isinstance(node, Rescale) else 2
    terms = node.signs.shape[1]
    if node.signs.shape != node.exponents.shape or node.signs.shape[0] != rows:
        return (
            f"has signs of shape {node.signs.shape} and exponents of shape {node.exponents.shape}; "
            f"both must be ({rows}, terms)"
        )
    if not 1 <= terms <= MAX_TERMS:
        return f"has {terms} terms per factor; allowed is 1 to {MAX_TERMS}"
    if isinstance(node, Rescale):
        if node.shift.shape != (rows,):
            return f"has {node.shift.shape[0]} shifts for {rows} channels; give one per channel"
        if node.exact.size not in (0, rows) or not np.isfinite(node.exact).all():
            return f"exact has {node.exact.size} entries; must be empty or {rows} finite numbers"
    if rows == 0:
        return "has parameters for 0 channels"
    limit = 1 << BIAS_BITS - 1
    for field, values, low, high in (
        ("signs", node.signs, -1, 1),
        ("exponents", node.exponents, 0, MAX_EXPONENT),
        ("shift", node.shift, 0, MAX_SHIFT),
        ("bias", node.bias, -limit, limit - 1),
    ):
        least, most = int(np.min(values)), int(np.max(values))
        if least < low or most > high:
            return f"{field} runs from {least} to {most}; allowed is {low} to {high}"
    return ""


def _ascending(node: Node, seen: Seen) -> str:
    if not isinstance(node, Threshold):
        return ""
    if (np.diff(node.thresholds, axis=1) < 0).any():
        channel = int(np.flatnonzero((np.diff(node.thresholds, axis=1) < 0).any(axis=1))[0])
        return (
            f"thresholds of channel {channel} do not ascend; sort them (flip the trits if needed)"
        )
    return ""


def _shape(node: Node, seen: Seen) -> str:
    if isinstance(node, Input):
        return ""
    try:
        shape = result_shape(node, tuple(seen.nodes[name].type.shape for name in node.inputs))
    except GraphError as error:
        return str(error)
    if shape != node.type.shape:
        return f"states shape {node.type.shape}, computes {shape}"
    return ""


def _range_stated(node: Node, found: Range) -> str:
    if found.low < node.type.low or found.high > node.type.high:
        return (
            f"states the range {node.type.low} to {node.type.high}, can reach {found.low} to "
            f"{found.high}; state at least that, in {found.bits} signed bits"
        )
    return ""


GRAPH_RULES: tuple[GraphRule, ...] = (
    GraphRule("the name is printable", _named),
    GraphRule("notes are printable", _noted),
    GraphRule("there is one input and at least one output", _boundary),
)

NODE_RULES: tuple[NodeRule, ...] = (
    NodeRule("names are unique and printable", _node_name),
    NodeRule("the operation is known and reads as many earlier values as it takes", _known),
    NodeRule("shape, width, range and scale of the type agree", _type),
    NodeRule("arrays have the right element type and axes", _arrays),
    NodeRule("weights are -1, 0 or +1, accumulators signed", _trits),
    NodeRule("factors, bias and shift are within the machine's format", _factors),
    NodeRule("thresholds ascend", _ascending),
    NodeRule("the shape follows from the inputs", _shape),
)
"""Checked in this order for each node; a rule may rely on those before it.  The last rule, that the
stated range contains the proven one, is checked by `check_node` itself, which carries the
ranges."""
