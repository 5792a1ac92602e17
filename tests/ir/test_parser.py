"""What cannot be read is shown with its line, a caret and what is expected."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.ir.build import Builder
from tnthw.ir.contents import arrays_of
from tnthw.ir.parser import parse
from tnthw.ir.printer import to_text
from tnthw.ir.rescale import Fit

HALF = Fit(*(np.array(part) for part in ([[1, 0]], [[12, 0]], [4096], [13])))


def example():
    build = Builder("two words", notes=(("weights", 'a "quoted"\nnote'),))
    x = build.input((1, 4, 4), bits=4, scale=0.1)
    trits = np.array([1, 0, -1] * 3).reshape(1, 1, 3, 3)
    acc = build.accumulate(x, trits, padding=1, name="conv", origin="stage 1")
    build.output(build.rescale(acc, HALF, scale=0.2, name="y"))
    return build.finish()


RESULT = ": u8[1, 4, 4] in [0, 255] scale 0.2\n}"  # the last line's

WRONG = [
    ("tnthw.ir 1", "tnthw.ir 2", r"line 1, column 10: found '2', expected version 1, the one that"),
    ("tnthw.ir 1", "module 1", r"line 1, column 1: found 'module', expected 'tnthw.ir 1'"),
    ("= accumulate", "= acumulate", r"line 5, column 11: found 'acumulate', expected an operation, "
     r"one of .*; did you mean accumulate\?"),
    ("padding=", "pading=", r"found 'pading', expected an attribute, one of stride, padding, dilat"
     r"ion, groups, shift; did you mean padding\?"),
    ("shift=int8(1)[13] ", "", r"found ':', expected the attribute shift before it"),
    ("bias=int64(1)[4096]", "bias=int64(1)[4096, 1]", r"found '\[', expected 1 numbers for"),
    ("bias=int64(1)[4096]", "bias=int64(1)[99999999999999999999]", r"expected numbers that fit"),
    ("shift=int8(1)[13]", "shift=int8(1)[300]", r"expected numbers that fit int8"),
    ("bias=int64(1)", "bias=int8(1)", r"found 'int8', expected int64"),
    (": u4[", ": x4[", r"line 4, column 22: found 'x4', expected a type such as u8 or i12"),
    ("scale 0.1\n", "scale\n", r"found the end of the line, expected"),
    ("in [0, 15]", "in [0 15]", r"line 4, column 40: found '15', expected ','"),
    ("}\n", "", r"found the end of the text, expected '%' and a name, or '}'"),
    ("int64(1)[4096]", "int64(1)[4096, ..., 2]", r"found '2', expected '\]' after '\.\.\.'"),
    ("int64(1)[4096]", "int64(1)[4096, 1, ...]", r"expected one number before '\.\.\.', for"),
    ("int64(1)[4096]", "int64(1)[...]", r"found '\.\.\.', expected one number before"),
    ("bias=int64(1)[4096]", "bias=int64(4097)[4096, ...]", r"for at most 4096 elements"),
    ("33% zero", "33 zero", r"found 'zero', expected 'to'"),
    ("33% zero", "33 to x", r"found 'x', expected the greatest element"),
    (RESULT, "then=[softmx] " + RESULT,
     r"line 7, column 30: found 'softmx', expected a word, one of softmax, log_softmax, sigmoid, "
     r"argmax; did you mean softmax\?"),
    (RESULT, "then=softmax " + RESULT, r"line 7, column 29: found 'softmax', expected '\['"),
    ("}\n", "}\n%", r"line 9, column 1: found '%', expected nothing after the closing '}'"),
    ("%conv = ", "%conv ? ", r"line 5, column 9: found '\?', expected a character of the text"),
    ('"two words"', '"two \\words"', r"expected the graph's name with JSON escapes only"),
    ("padding=[1, 1]", "padding=[1, 1] groups=1 stride=[1, 1] dilation=[1, 1] shift=0 a=1",
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
