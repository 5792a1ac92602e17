"""Each rule of the IR is enforced, with a message that names the value and says what to change."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings

from tests.ir.examples import every_operation
from tests.strategies import every_graphs, graphs
from tnthw.errors import GraphError
from tnthw.ir.graph import Graph
from tnthw.ir.operation import Operation
from tnthw.ir.ops import OPERATIONS, Reshape
from tnthw.ir.verifier import verify


def changed(name, /, **fields):
    """Give one node of the example other fields; `type_` holds fields of its type."""
    graph = every_operation()
    kind = fields.pop("type_", {})

    def change(node):
        if node.name != name:
            return node
        return replace(node, type=replace(node.type, **kind), **fields)

    return replace(graph, nodes=tuple(map(change, graph)))


def small(value, dtype=np.int8):
    return np.array(value, dtype)


BROKEN = [
    # names, operations, order
    ("y", {"name": "x"}, r"rescale x \(layer y\): the name is used twice; each value needs its"),
    ("y", {"name": "a\nb"}, r"the name 'a\\nb' is not printable; use letters"),
    ("y", {"origin": " y"}, r"rescale y .*: the origin ' y' is not printable"),
    ("y", {"name": "y" * 501}, r"the name or the origin has more than 500 characters; use"),
    ("y", {"origin": "y" * 501}, r"the name or the origin has more than 500 characters; use"),
    ("acc", {"inputs": ("y",)}, r"accumulate acc \(layer stage1.conv\): reads y, which is not"),
    ("added", {"inputs": ("y",)}, r"add added: has 1 inputs; allowed is 2"),
    ("twice", {"inputs": ("few",)}, r"concat twice: has 1 inputs; allowed is 2 to 64"),
    # types
    ("x", {"type_": {"shape": (4, 4)}}, r"input x: has shape \(4, 4\); allowed is \(channels, hei"),
    ("x", {"type_": {"shape": (4, 0, 4)}}, r"has shape \(4, 0, 4\)"),
    ("x", {"type_": {"bits": 0, "high": 0}}, r"has 0 bits; allowed is 1 to 48"),
    ("x", {"type_": {"bits": 49}}, r"has 49 bits; allowed is 1 to 48"),
    ("x", {"type_": {"low": 3, "high": 2}}, r"has the empty range 3 to 2"),
    ("x", {"type_": {"low": -1}}, r"is unsigned with a lowest value of -1; make it signed"),
    ("x", {"type_": {"high": 256}}, r"range 0 to 256 takes 9 unsigned bits, the type has 8"),
    ("acc", {"type_": {"low": -1 << 16}}, r"range -65536 to .* takes 17 signed bits, the type has"),
    ("x", {"type_": {"scale": (1.0, 2.0)}}, r"has 2 scales; allowed is one, or 4, one per channel"),
    ("x", {"type_": {"scale": (0.0,)}}, r"has a scale that is not a positive number"),
    ("x", {"type_": {"scale": (float("nan"),)}}, r"has a scale that is not a positive number"),
    ("y", {"type_": {"shape": (4, 4, 3)}}, r"states shape \(4, 4, 3\), computes \(4, 4, 4\)"),
    ("acc", {"type_": {"high": 9179}}, r"states the range 0 to 9179, can reach 0 to 9180; state"),
    ("wide", {"type_": {"low": 1}}, r"states the range 1 to 1020, can reach 0 to 1020; state at"),
    ("few", {"type_": {"high": 1}}, r"threshold few: states the range 0 to 1, can reach 0 to 2"),
    # weights and windows
    ("acc", {"trits": small(np.full((4, 4, 3, 3), 2))}, r"trits runs from 2 to 2; allowed is -1 t"),
    ("acc", {"trits": np.ones((4, 4, 3, 3))}, r"trits is float64 with 4 axes; must be int8 with 2"),
    ("acc", {"trits": small(np.ones((4, 3, 3, 3)))}, r"has trits for 3 input channels in each of"),
    ("acc", {"trits": small(np.ones((4, 4)))}, r"has trits of shape \(4, 4\) on an input of shape"),
    ("acc", {"trits": small(np.ones((0, 4, 3, 3)))}, r"trits of shape \(0, 4, 3, 3\); there must"),
    ("acc", {"groups": 3}, r"has 3 groups for 4 input and 4 output channels; the groups must"),
    ("acc", {"stride": (0, 1)}, r"stride is \(0, 1\); allowed is 1 to 4096"),
    ("acc", {"dilation": (5, 1)}, r"has a 3 x 3 window .* does not fit an input of 4 x 4; add"),
    ("acc", {"type_": {"signed": False}}, r"has an unsigned type; an accumulator is signed"),
    ("acc", {"inputs": ("x", "x"), "padding": (0, 0)}, r"adds to an accumulator of shape \(4, 4,"),
    ("largest", {"padding": (2, 0)}, r"has padding \(2, 0\) for kernel \(2, 2\); padding must be"),
    # rescale, threshold, add
    ("y", {"signs": small([[2, 0]] * 4)}, r"signs runs from 0 to 2; allowed is -1 to 1"),
    ("y", {"exponents": small([[21, 0]] * 4)}, r"exponents runs from 0 to 21; allowed is 0 to 20"),
    ("y", {"shift": small([48] * 4)}, r"shift runs from 48 to 48; allowed is 0 to 47"),
    ("y", {"bias": small([1 << 47] * 4, np.int64)}, r"bias runs from 140737488355328 to"),
    ("y", {"bias": small([-1 - (1 << 47)] * 4, np.int64)}, r"bias runs from -140737488355329 to"),
    ("added", {"bias": 1 << 47}, r"bias is 140737488355328; allowed is -140737488355328 to"),
    ("added", {"bias": -1 - (1 << 47)}, r"bias is -140737488355329; allowed is -14073"),
    ("y", {"bias": small([0] * 4, np.int32)}, r"bias is int32 with 1 axes; must be int64 with 1"),
    ("y", {"bias": small([0] * 3, np.int64)}, r"bias has parameters for 3 channels, the input has"),
    ("y", {"shift": small([1] * 3)}, r"shift has parameters for 3 channels, the input has 4"),
    ("y", {"signs": small(np.ones((4, 3)))}, r"exponents has shape \(4, 2\); must be \(channels, "),
    ("added", {"signs": small(np.ones((2, 3)))}, r"exponents has shape \(2, 1\); must be \(2, ter"),
    ("added", {"signs": small(np.ones((3, 1)))}, r"signs has shape \(3, 1\); must be \(2, terms\)"),
    ("y", {"signs": small(np.ones((4, 9))), "exponents": small(np.ones((4, 9)))}, r"has 9 terms"),
    ("y", {"exact": np.array([np.inf] * 4)}, r"exact holds NaN or infinity; give finite"),
    ("few", {"thresholds": small([[1, 5], [3, 2]], np.int64)}, r"thresholds of channel 1 do not"),
    ("few", {"thresholds": small([[1, 5]] * 3, np.int64)}, r"thresholds has parameters for 3 channe"
     r"ls, the input has 2; give one entry per channel, or one for all"),
    ("few", {"thresholds": np.zeros((2, 256), np.int64)}, r"has 256 thresholds for a channel; al"),
    ("few", {"thresholds": [[1], [2]]}, r"thresholds is list; must be a numpy array of int64"),
    ("added", {"shift": 48}, r"add added: shift is 48; allowed is 0 to 47"),
    ("added", {"inputs": ("y", "wide")}, r"adds shapes \(4, 4, 4\) and \(2, 4, 4\); both inputs"),
    # planes, tables, host
    ("planes", {"shift": 16}, r"shift is 16; allowed is 0 to 15"),
    ("planes", {"shift": -1}, r"shift is -1; allowed is 0 to 15"),
    ("wide", {"shift": 1}, r"accumulate wide: has a shift of 1 and no second input; there is noth"),
    ("planes", {"shift": 3}, r"states the range 0 to 3060, can reach 0 to 7140; state"),
    ("looked_up", {"table": small([[7, 0], [1, 2]], np.int32)}, r"has entries for 0 to 1, the input"
     r" goes from 0 to 2; give one entry for each integer"),
    ("looked_up", {"first": 1}, r"has entries for 1 to 3, the input goes from 0 to 2"),
    ("looked_up", {"first": 256}, r"first is 256; allowed is -128 to 255"),
    ("looked_up", {"table": small([[8, 0, 3]], np.int32)}, r"states the range 0 to 7, can reach 0"),
    ("looked_up", {"table": small([[7, 0, 3]])}, r"table is int8 with 2 axes; must be int32 with"),
    ("looked_up", {"table": np.zeros((1, 257), np.int32)}, r"has 257 entries; allowed are 1 to 25"),
    ("looked_up", {"table": np.zeros((1, 0), np.int32)}, r"has 0 entries; allowed are 1 to 256"),
    ("looked_up", {"table": small([[0, 0, 1 << 16]], np.int32)}, r"table runs from 0 to 65536; al"),
    ("looked_up", {"inputs": ("planes",)}, r"reads a value of 13 bits; allowed are 8, so resc"),
    ("out", {"offset": np.array([0.0])}, r"offset has parameters for 1 channels, the input has 4"),
    ("out", {"offset": np.array([0, np.nan, 0, 0])}, r"offset holds NaN or infinity; give finite"),
    ("out", {"then": ("tanh",)}, r"then has 'tanh'; allowed are softmax, log_softmax, sigmoid, a"),
    ("out", {"then": ("argmax", "softmax")}, r"has softmax behind argmax; argmax must be the last"),
    # movement
    ("flat", {"type_": {"shape": (5,)}}, r"turns \(4, 1, 1\) \(4 numbers\) into \(5,\) \(5\); the"),
    ("twice", {"inputs": ("few", "flat")}, r"reads flat, which is not defined before it"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "fields", "message"), BROKEN)
def test_a_broken_rule_is_named(name, fields, message):
    with pytest.raises(GraphError, match="^graph example: .*" + message):
        verify(changed(name, **fields))


def test_the_example_is_valid_and_holds_every_operation():
    graph = every_operation()
    verify(graph)
    assert {type(node) for node in graph} == set(OPERATIONS.values())


def test_the_boundary_is_checked():
    graph = every_operation()
    with pytest.raises(GraphError, match="has no output; add at least one"):
        verify(replace(graph, nodes=graph.nodes[:-1]))
    with pytest.raises(GraphError, match="has 0 inputs; a graph has exactly one"):
        verify(replace(graph, nodes=graph.nodes[1:]))
    with pytest.raises(GraphError, match="the name is not printable"):
        verify(replace(graph, name=""))
    with pytest.raises(GraphError, match="the note 'a\\\\tb' is not printable"):
        verify(replace(graph, notes=(("a\tb", "c"),)))
    with pytest.raises(GraphError, match="reads out, an output; read what the output reads"):
        verify(
            replace(graph, nodes=(*graph.nodes, replace(graph["out"], name="o", inputs=("out",))))
        )


def test_dead_values_are_refused_unless_allowed():
    graph = every_operation()
    flat = graph["flat"]
    assert isinstance(flat, Reshape)
    dead = Graph(name="dead", nodes=(*graph.nodes, replace(flat, name="unused")))
    with pytest.raises(
        GraphError, match="nothing reads unused; connect it to an output or run the"
    ):
        verify(dead)
    verify(dead, dead_values=True)


def test_an_unknown_operation_is_refused():
    @dataclass(frozen=True, slots=True, kw_only=True, eq=False)
    class Multiply(Operation):
        op = "multiply"

        def result_shape(self, inputs):
            return inputs[0]

        def result_range(self, inputs, shapes):
            return inputs[0]

    graph = every_operation()
    node = Multiply(name="product", inputs=("x",), type=graph["x"].type)
    with pytest.raises(GraphError, match="Multiply is not one of input, output, accumulate"):
        verify(replace(graph, nodes=(graph.nodes[0], node, *graph.nodes[1:])))


@settings(max_examples=30)
@given(graph=graphs(few_bit=True) | every_graphs())
def test_random_graphs_are_valid(graph):
    verify(graph)


@pytest.mark.parametrize("bias", [-(1 << 47), (1 << 47) - 1])
def test_the_widest_biases_are_allowed(bias):
    verify(changed("y", bias=np.full(4, bias, np.int64)))
    verify(changed("added", bias=bias))
