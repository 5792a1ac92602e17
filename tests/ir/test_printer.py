"""The text form is stable, and holds the whole graph."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import every_graphs, graphs
from tnthw.ir.build import Builder
from tnthw.ir.contents import arrays_of, content_hash, same
from tnthw.ir.parser import parse
from tnthw.ir.printer import BARE, array_text, to_text
from tnthw.ir.rescale import Fit
from tnthw.ir.verifier import verify

HALF = Fit(*(np.array(part) for part in ([[1, 0]], [[12, 0]], [4096], [13])))


def example():
    build = Builder("two words", notes=(("weights", 'a "quoted"\nnote'),))
    x = build.input((1, 4, 4), bits=4, scale=0.1)
    trits = np.array([1, 0, -1] * 3).reshape(1, 1, 3, 3)
    acc = build.accumulate(x, trits, padding=1, name="conv", origin="stage 1")
    build.output(build.rescale(acc, HALF, scale=0.2, name="y"))
    return build.finish()


EXAMPLE = """\
tnthw.ir 1
graph "two words" {
  note "weights" "a \\"quoted\\"\\nnote"
  %input = input() : u4[1, 4, 4] in [0, 15] scale 0.1
  %conv = accumulate(%input) trits=@int8(1, 1, 3, 3) 33% zero #HASH padding=[1, 1] : \
i7[1, 4, 4] in [-45, 45] scale 0.1 from "stage 1"
  %y = rescale(%conv) signs=int8(1, 2)[1, 0] exponents=int8(1, 2)[12, 0] bias=int64(1)[4096] \
shift=int8(1)[13] : u8[1, 4, 4] in [0, 255] scale 0.2
  %output = output(%y) : u8[1, 4, 4] in [0, 255] scale 0.2
}
"""


def test_the_text_of_an_example():
    graph = example()
    digest = content_hash(graph["conv"].trits)[:16]
    text = to_text(graph)
    assert text == EXAMPLE.replace("HASH", digest)


def test_arrays_are_told_by_what_matters():
    """Zeros of trits, ends of other numbers, one element for many that are equal to the bit."""
    trits = np.array([1, 0, -1, 0, 0, 1, 0, 1, 0], np.int8)
    assert re.fullmatch("@int8[(]9[)] 56% zero #[0-9a-f]{16}", array_text(trits, 8))
    assert array_text(trits * 5, 8).startswith("@int8(9) -5 to 5 #")
    assert array_text(np.linspace(-0.5, 2, 9), 8).startswith("@float64(9) -0.5 to 2.0 #")
    assert array_text(np.full(9, np.nan), 8).startswith("@float64(9) 0% zero #")
    assert array_text(np.full((2, 2), 7), 0) == array_text(np.full((2, 2), 7), None)
    assert array_text(np.full((2, 2), 7), 0) == "int64(2, 2)[7, ...]"
    assert array_text(np.full(2, 7), 8) == "int64(2)[7, 7]"
    assert array_text(np.array([0.0, -0.0, 0.0]), None) == "float64(3)[0.0, -0.0, 0.0]"
    assert array_text(np.full(4096, 7), 8) == "int64(4096)[7, ...]"
    assert array_text(np.full(4097, 7), 8).startswith("@int64(4097) 7 to 7 #")
    assert array_text(np.full(9, 7), BARE) == "@int64(9)"


label = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12)


real = st.floats(1e-30, 1e30)


@settings(max_examples=30)
@given(graph=graphs(few_bit=True) | every_graphs(), small=st.integers(0, 30))
def test_the_text_reads_back_to_the_same_graph(graph, small):
    text = to_text(graph, small=small)
    assert same(parse(text, arrays_of(graph)), graph)
    assert to_text(parse(text, arrays_of(graph)), small=small) == text


@settings(max_examples=30)
@given(graph=graphs(few_bit=True, layers=2))
def test_the_complete_text_needs_no_arrays(graph):
    again = parse(to_text(graph, arrays=True))
    assert same(again, graph)
    verify(again)


@settings(max_examples=30)
@given(data=st.data())
def test_any_name_note_origin_and_scale_survives(data):
    graph = data.draw(graphs(layers=1))
    names = {node.name: data.draw(label.map(lambda t, n=node.name: t + n)) for node in graph}

    def renamed(node):
        channels = node.type.channels
        scale = data.draw(
            st.one_of(st.tuples(real), st.lists(real, min_size=channels, max_size=channels))
        )
        return replace(
            node,
            name=names[node.name],
            inputs=tuple(names[name] for name in node.inputs),
            origin=data.draw(st.one_of(st.just(""), label)),
            type=replace(node.type, scale=tuple(scale)),
        )

    notes = tuple(data.draw(st.lists(st.tuples(label, label), max_size=2)))
    strange = replace(graph, name=data.draw(label), notes=notes, nodes=tuple(map(renamed, graph)))
    assert same(parse(to_text(strange), arrays_of(strange)), strange)
    assert same(parse(to_text(strange, arrays=True)), strange)
