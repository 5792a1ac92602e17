"""Linear layers that read the image itself."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.passes.checked import folded
from tnthw.ir.build import Builder
from tnthw.ir.contents import same
from tnthw.ir.ops import Reshape
from tnthw.ir.passes.fold_flatten import FoldFlatten
from tnthw.ir.rescale import fit, fit_add

seeds = st.integers(0, 2**32 - 1)


def classifier(rng, shape, *, expansion=False, threshold=False, direct=False, extra=False):
    build = Builder("classifier")
    x = build.input(shape)
    flat = build.reshape(x, name="flat")
    size = int(np.prod(shape))
    y = build.accumulate(flat, rng.integers(-1, 2, (5, size)), name="linear")
    if expansion:
        y = build.accumulate(flat, rng.integers(-1, 2, (5, size)), onto=y)
    if threshold:
        y = build.threshold(y, np.sort(rng.integers(-500, 500, (5, 3)), axis=1))
    elif not direct:
        y = build.rescale(y, fit(rng.uniform(0, 0.1, 5), rng.normal(0, 9, 5), 3))
    if extra:
        y = build.add(y, y, fit_add(0.5, 0.5, 0, 2))
        y = build.rescale(
            build.accumulate(y, rng.integers(-1, 2, (3, 5))), fit([1] * 3, [0] * 3, 1)
        )
    build.output(y)
    return build.finish()


@settings(max_examples=40)
@given(
    seed=seeds,
    shape=st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4)),
    options=st.fixed_dictionaries({}, optional={
        name: st.booleans() for name in ("expansion", "threshold", "direct", "extra")
    }),
)  # fmt: skip
def test_a_linear_layer_reads_the_image_itself(seed, shape, options):
    if options.get("extra"):
        options |= {"direct": False}
    graph = classifier(np.random.default_rng(seed), shape, **options)
    after = folded(FoldFlatten(), graph, seed)
    if shape[1:] == (1, 1):
        assert same(after, graph)  # nothing to gain: one pixel is flat
        return
    linear = after["linear"]
    assert linear.inputs[0] == "input"
    assert linear.trits.shape == (5, *shape)
    assert linear.type.shape == (5, 1, 1)
    assert "flat" not in [node.name for node in after]
    for node in after:
        if isinstance(node, Reshape):  # those that are left move nothing
            assert after[node.inputs[0]].type.shape == (*node.type.shape, 1, 1)


def test_a_flattening_with_another_reader_stays_for_it():
    build = Builder("two readers")
    x = build.input((2, 2, 2), bits=4)
    flat = build.reshape(x, name="flat")
    y = build.rescale(build.accumulate(flat, np.ones((8, 8))), fit([0.1] * 8, [0] * 8, 2))
    build.output(build.add(y, flat, fit_add(1, 1, 0, 1)))
    after = folded(FoldFlatten(), build.finish())
    assert after["flat"].inputs == ("input",)
    assert after["accumulate2"].trits.shape == (8, 2, 2, 2)


def test_an_expansion_onto_a_vector_stays_flat():
    build = Builder("onto a vector")
    rng = np.random.default_rng(5)
    x = build.input((4, 2, 2))
    vector = build.reshape(build.max_pool(x, 2))  # one pixel: read as it is
    first = build.accumulate(vector, rng.integers(-1, 2, (5, 4)))
    y = build.accumulate(build.reshape(x), rng.integers(-1, 2, (5, 16)), onto=first, name="second")
    build.output(build.rescale(y, fit([0.1] * 5, [0] * 5, 2)))
    graph = build.finish()
    after = folded(FoldFlatten(), graph)
    assert after["second"].trits.shape == (5, 16)


def test_layers_of_one_accumulator_are_folded_together_or_not_at_all():
    """Of three, the one in the middle reads a vector; the others' planes must stay one sum."""
    rng = np.random.default_rng(0)
    build = Builder("mixed")
    x = build.input((2, 2, 2))
    flat = build.reshape(x, name="flat")
    vector = build.rescale(
        build.accumulate(flat, rng.integers(-1, 2, (3, 8))), fit([0.1] * 3, [0] * 3, 1)
    )
    own = np.ones((2, 8), int)
    total = build.accumulate(flat, own, name="first")
    total = build.accumulate(vector, rng.integers(-1, 2, (2, 3)), onto=total, shift=1)
    total = build.accumulate(flat, -own, onto=total, name="last")
    build.output(build.rescale(total, fit([0.1] * 2, [0] * 2, 2)))
    graph = build.finish()
    after = folded(FoldFlatten(), graph)
    assert [len(after[name].type.shape) for name in ("first", "last")] == [1, 1]
    assert len(after.nodes[2].type.shape) == 3  # the layer that makes the vector


def test_planes_are_folded_and_what_follows_them():
    rng = np.random.default_rng(1)
    build = Builder("planes")
    flat = build.reshape(build.input((2, 3, 2)))
    total = build.accumulate(flat, rng.integers(-1, 2, (4, 12)), name="high")
    total = build.accumulate(flat, rng.integers(-1, 2, (4, 12)), onto=total, shift=3, name="low")
    y = build.threshold(total, np.sort(rng.integers(-900, 900, (1, 7)), axis=1))
    build.output(build.table(y, rng.integers(0, 9, (4, 8)), name="curve"))
    graph = build.finish()
    after = folded(FoldFlatten(), graph)
    assert after["low"].trits.shape == (4, 2, 3, 2)
    assert after["curve"].type.shape == (4, 1, 1)
    assert (after["low"].type.low, after["low"].type.high) == (
        graph["low"].type.low, graph["low"].type.high,
    )  # fmt: skip
