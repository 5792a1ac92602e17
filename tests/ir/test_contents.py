"""Arrays of a graph, and comparisons that see every one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.examples import every_operation
from tests.strategies import every_graphs, graphs
from tnthw.ir.attributes import attributes_of
from tnthw.ir.contents import arrays_of, content_hash, same


@settings(max_examples=30)
@given(graph=graphs(few_bit=True, layers=2) | every_graphs(layers=2), data=st.data())
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
        elif attribute.kind == "words":
            different.append(replace(node, **{field: (*value, "sigmoid")}))
        else:
            different.append(replace(node, **{field: value + 1}))
    for other in different:
        nodes = (*graph.nodes[:at], other, *graph.nodes[at + 1 :])
        assert not same(graph, replace(graph, nodes=nodes))


def test_a_hash_sees_type_shape_and_every_element():
    array = np.arange(6, dtype=np.int64)
    others = [array.reshape(2, 3), array.reshape(3, 2), array.astype(np.int8), array + 1, array[:5]]
    hashes = {content_hash(other) for other in (array, *others)}
    assert len(hashes) == 6
    assert content_hash(array.astype(">i8")) == content_hash(array)
    assert content_hash(np.arange(12, dtype=np.int64)[::2] // 2) == content_hash(array)


def test_arrays_are_listed_under_their_keys_in_order():
    graph = every_operation()
    assert list(arrays_of(graph))[:6] == [
        "acc.trits", "y.signs", "y.exponents", "y.bias", "y.shift", "y.exact",
    ]  # fmt: skip
    scaled = replace(graph.nodes[0], type=replace(graph.nodes[0].type, scale=(1.0, 2.0, 3.0, 4.0)))
    graph = replace(graph, nodes=(scaled, *graph.nodes[1:]))
    assert arrays_of(graph)["x.scale"].tolist() == [1, 2, 3, 4]
