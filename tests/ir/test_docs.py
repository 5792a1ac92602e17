"""The example in docs/ir.md is what the code prints."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from tnthw.ir.contents import arrays_of, same
from tnthw.ir.host import real_results
from tnthw.ir.interpreter import predict
from tnthw.ir.parser import parse
from tnthw.ir.passes.standard import PASSES
from tnthw.ir.printer import to_text
from tnthw.ir.rescale import relative_error_bound
from tnthw.ir.weights import layers_of

PAGE = (Path(__file__).parents[2] / "docs" / "ir.md").read_text()


def test_the_examples_build_the_graphs_that_are_shown():
    blocks = re.findall(r"```(?:python)?\n(.*?)```", PAGE, re.DOTALL)
    names = {}
    for code, text in zip(blocks[::2], blocks[1::2], strict=True):
        exec(code, names)  # the page's own code
        graph = names["graph"]
        assert to_text(graph) == text
        assert same(parse(text, arrays_of(graph)), graph)
    results = real_results(graph, predict(graph, np.array([[3, 0, 1], [15, 15, 15]])))
    assert results.sum(axis=1) == pytest.approx(1)
    (wide,) = layers_of(graph)
    assert wide.integers().tolist() == names["weights"].tolist()


def test_the_error_bounds_are_those_of_the_code():
    (listed,) = re.findall(r"relative error is at most ([0-9/, ]+) with 1, 2, 3, 4 terms", PAGE)
    bounds = [1 / int(fraction.removeprefix("1/")) for fraction in listed.split(", ")]
    assert len(bounds) == 4
    for terms, bound in enumerate(bounds, start=1):
        assert relative_error_bound(terms) == pytest.approx(bound)


def test_every_pass_is_listed():
    assert re.findall(r"^\| `([a-z-]+-[a-z-]+)` \|", PAGE, re.MULTILINE) == [p.name for p in PASSES]
