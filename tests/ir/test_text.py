"""The text form reads back to the same graph, is stable, and explains what it cannot read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import graphs
from tnthw.errors import GraphError
from tnthw.ir.attributes import attributes_of
from tnthw.ir.build import Builder
from tnthw.ir.contents import content_hash
from tnthw.ir.rescale import Fit
from tnthw.ir.text import arrays_of, parse, same, to_text
from tnthw.ir.verifier import verify

label = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12)
real = st.floats(1e-30, 1e30)


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


@settings(max_examples=30)
@given(graph=graphs(few_bit=True), small=st.integers(0, 30))
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


@settings(max_examples=30)
@given(graph=graphs(few_bit=True, layers=2), data=st.data())
def test_same_sees_every_difference(graph, data):
    assert same(graph, graph)
    assert not same(graph, replace(graph, name="other"))
    assert not same(graph, replace(graph, notes=(("a", "b"),)))
    assert not same(graph, replace(graph, nodes=graph.nodes[:-1]))
    at = data.draw(st.integers(0, len(graph) - 1))
    node = graph.nodes[at]
    different = [
        replace(node, name="other"),
        replace(node, origin="other"),
        replace(node, inputs=(*node.inputs, "other")),
        replace(node, type=replace(node.type, high=node.type.high + 1)),
        replace(node, type=replace(node.type, scale=(0.123,))),
    ]
    for field, attribute in attributes_of(type(node)).items():
        value = getattr(node, field)
        if attribute.kind == "array":
            if value.size:
                array = value.copy()
                array.reshape(-1)[-1] += 1
                different.append(replace(node, **{field: array}))
            different.append(replace(node, **{field: value.astype(np.int16)}))
        elif attribute.kind == "pair":
            different.append(replace(node, **{field: (value[0], value[1] + 1)}))
        else:
            different.append(replace(node, **{field: value + 1}))
    for other in different:
        nodes = (*graph.nodes[:at], other, *graph.nodes[at + 1 :])
        assert not same(graph, replace(graph, nodes=nodes))


WRONG = [
    ("tnthw.ir 1", "tnthw.ir 2", r"line 1, column 10: found '2', expected version 1, the one that"),
    ("tnthw.ir 1", "module 1", r"line 1, column 1: found 'module', expected 'tnthw.ir 1'"),
    ("= accumulate", "= acumulate", r"line 5, column 11: found 'acumulate', expected an operation, "
     r"one of .*; did you mean accumulate\?"),
    ("padding=", "pading=", r"found 'pading', expected an attribute, one of stride, padding, dilat"
     r"ion, groups; did you mean padding\?"),
    ("shift=int8(1)[13] ", "", r"found ':', expected the attribute shift before it"),
    ("bias=int64(1)[4096]", "bias=int64(1)[4096, 1]", r"found '\[', expected 1 numbers for"),
    ("bias=int64(1)[4096]", "bias=int64(1)[99999999999999999999]", r"expected numbers that fit"),
    ("shift=int8(1)[13]", "shift=int8(1)[300]", r"expected numbers that fit int8"),
    ("bias=int64(1)", "bias=int8(1)", r"found 'int8', expected int64"),
    (": u4[", ": x4[", r"line 4, column 22: found 'x4', expected a type such as u8 or i12"),
    ("scale 0.1\n", "scale\n", r"found the end of the line, expected"),
    ("in [0, 15]", "in [0 15]", r"line 4, column 40: found '15', expected ','"),
    ("}\n", "", r"found the end of the text, expected '%' and a name, or '}'"),
    ("}\n", "}\n%", r"line 9, column 1: found '%', expected nothing after the closing '}'"),
    ("%conv = ", "%conv ? ", r"line 5, column 9: found '\?', expected a character of the text"),
    ('"two words"', '"two \\words"', r"expected the graph's name with JSON escapes only"),
    ("padding=[1, 1]", "padding=[1, 1] groups=1 stride=[1, 1] dilation=[1, 1] a=1",
     r"found 'a', expected ':' and the type"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), WRONG)
def test_what_cannot_be_read_is_shown_with_a_caret(old, new, message):
    graph = example()
    text = to_text(graph)
    assert old in text
    with pytest.raises(GraphError, match=message) as caught:
        parse(text.replace(old, new, 1), arrays_of(graph))
    _, shown, caret = str(caught.value).split("\n")
    column = caret.index("^")
    found = str(caught.value).partition("found ")[2]
    if found.startswith("'") and "JSON" not in message:
        assert shown[column:].startswith(found.split("'")[1])


def test_arrays_must_be_those_of_the_text():
    graph = example()
    text, arrays = to_text(graph), arrays_of(graph)
    with pytest.raises(
        GraphError, match="expected an array that was given; 'conv.trits' is missing"
    ):
        parse(text)
    with pytest.raises(GraphError, match="'conv.trits' of shape .* has other contents"):
        parse(text, arrays | {"conv.trits": -graph["conv"].trits})
    with pytest.raises(GraphError, match="'conv.trits' of shape .* has other contents"):
        parse(text, arrays | {"conv.trits": graph["conv"].trits.astype(np.int64)})


def test_a_long_line_is_cut_around_the_place():
    graph = example()
    text = to_text(graph, arrays=True).replace('from "stage 1"', 'frm "stage 1"')
    with pytest.raises(GraphError, match="found 'frm', expected the end of the line") as caught:
        parse(text)
    assert max(map(len, str(caught.value).split("\n"))) < 120
