"""Networks exported and read back."""

from __future__ import annotations

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from tests.exporters.onnx_runs import (  # noqa: E402
    differences,
    onnxruntime_results,
    qonnx_results,
    real_images,
)
from tests.ir.examples import every_operation  # noqa: E402
from tests.strategies import graphs, random_image  # noqa: E402
from tnthw.errors import GraphError  # noqa: E402
from tnthw.exporters.files import FORMATS, original, save, write  # noqa: E402
from tnthw.ir.build import Builder  # noqa: E402
from tnthw.ir.contents import same  # noqa: E402
from tnthw.ir.host import real_results  # noqa: E402
from tnthw.ir.interpreter import predict  # noqa: E402
from tnthw.ir.rescale import Fit, fit  # noqa: E402
from tnthw.workflows.models import load  # noqa: E402

LEVELS = ("ORT_DISABLE_ALL", "ORT_ENABLE_BASIC", "ORT_ENABLE_EXTENDED", "ORT_ENABLE_ALL")


@settings(max_examples=12, deadline=None)
@given(graphs(few_bit=True), st.integers(0, 2**32), st.sampled_from(LEVELS))
def test_onnxruntime_gives_the_interpreters_integers(graph, seed, level):
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(3)])
    model, _ = write(graph, "onnx")
    onnx.checker.check_model(model, full_check=True)
    results = onnxruntime_results(model, real_images(graph, images), level)
    assert differences(graph, images, results) == 0


@settings(max_examples=4, deadline=None)
@given(graphs(few_bit=True), st.integers(0, 2**32))
def test_qonnx_gives_the_interpreters_integers(graph, seed):
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(2)])
    model, _ = write(graph, "qonnx", batch=2)
    assert differences(graph, images, qonnx_results(model, real_images(graph, images))) == 0


@settings(max_examples=10, deadline=None)
@given(graphs(few_bit=True), st.sampled_from(FORMATS))
def test_reading_it_back_gives_the_same_graph(graph, format):
    model, _ = write(graph, format)
    found = original(onnx.ModelProto.FromString(model.SerializeToString()))
    assert found is not None
    assert same(found, graph)


@pytest.mark.parametrize("format", FORMATS)
def test_every_operation_is_exact(format):
    graph = every_operation()
    images = np.random.default_rng(0).integers(0, 256, (4, 4, 4, 4))
    model, _ = write(graph, format, batch=4)
    run = onnxruntime_results if format == "onnx" else qonnx_results
    results = run(model, real_images(graph, images))
    assert differences(graph, images, results) == 0
    assert np.array_equal(results["out"], real_results(graph, predict(graph, images)))


@pytest.mark.parametrize("then", [(), ("softmax",), ("log_softmax",), ("sigmoid",), ("argmax",)])
def test_real_results_are_the_hosts(then):
    build = Builder("ends")
    x = build.input((6, 3, 3), scale=0.1)
    trits = np.random.default_rng(1).integers(-1, 2, (5, 6, 3, 3))
    acc = build.accumulate(x, trits, padding=1, scale=[0.1, 0.25, 0.3, 1 / 3, 2])
    build.output(acc, offset=[0.1, -7, 0, 3, 1e-3], then=then)
    graph = build.finish()
    images = np.random.default_rng(2).integers(0, 256, (5, 6, 3, 3))
    model, _ = write(graph, "onnx")
    found = onnxruntime_results(model, real_images(graph, images))["output"]
    expected = real_results(graph, predict(graph, images))
    if then in ((), ("argmax",)):
        assert np.array_equal(found, expected.astype(found.dtype))
    else:
        assert found == pytest.approx(expected, rel=1e-6, abs=2e-16)


@pytest.mark.parametrize("scale", [0.1, 1 / 255, [0.3, 1 / 3], 0.0173, 1.0])
@pytest.mark.parametrize("format", FORMATS)
def test_inputs_on_any_grid_arrive_as_their_integers(format, scale):
    build = Builder("grid")
    x = build.input((2, 16, 8), bits=8, signed=False, high=250, scale=scale)
    build.output(build.max_pool(x, 1))
    graph = build.finish()
    images = np.arange(256).reshape(1, 2, 16, 8).clip(0, 250)
    model, _ = write(graph, format, batch=1)
    run = onnxruntime_results if format == "onnx" else qonnx_results
    assert differences(graph, images, run(model, real_images(graph, images))) == 0


def wide_linear(features: int = 70_000):
    build = Builder("wide")
    x = build.input((features,))
    build.output(build.accumulate(x, np.ones((2, features)), name="sum"))
    return build.finish()


def test_sums_beyond_float32_are_taken_in_float64():
    graph = wide_linear()
    images = np.full((1, 70_000), 255)
    images[0, 0] = 254
    model, _ = write(graph, "onnx")
    assert differences(graph, images, onnxruntime_results(model, real_images(graph, images))) == 0


def test_sums_beyond_float32_are_refused_where_there_is_no_float64():
    with pytest.raises(GraphError) as caught:
        write(wide_linear(), "qonnx")
    assert str(caught.value) == (
        "layer sum (accumulate): its sums reach 17,850,000, float32 holds whole numbers up to "
        "16,777,216; it cannot be exported to QONNX"
    )


def test_a_convolution_beyond_float32_is_refused_by_its_layer():
    build = Builder("wide")
    x = build.input((700, 11, 11), bits=8)
    build.output(build.accumulate(x, np.ones((1, 700, 11, 11)), name="a.sum", origin="a"))
    with pytest.raises(GraphError) as caught:
        write(build.finish(), "onnx")
    assert str(caught.value) == (
        "layer a (accumulate): its partial sums reach 21,598,500, float32 convolutions hold whole "
        "numbers up to 16,777,216; it cannot be exported to ONNX"
    )


def small():
    build = Builder("small", notes=[("made", "by hand")])
    x = build.input((3, 5, 5), scale=0.5)
    trits = np.random.default_rng(3).integers(-1, 2, (4, 3, 3, 3))
    acc = build.accumulate(x, trits, name="conv.sum", origin="conv")
    y = build.rescale(acc, fit([0.1] * 4, [3] * 4, 2), name="conv", scale=0.2, exact=[0.1] * 4)
    build.output(y)
    return build.finish()


def change_weight(model):
    trits = next(t for t in model.graph.initializer if t.name == "conv.sum.trits")
    first = trits.raw_data[0]
    trits.raw_data = bytes([first ^ 3 if first & 3 != 2 else first]) + trits.raw_data[1:]


def change_gain(model):
    gain = next(t for t in model.graph.initializer if t.name == "conv.gain")
    gain.raw_data = np.frombuffer(gain.raw_data, np.float32).__mul__(np.float32(1.01)).tobytes()


def change_padding(model):
    conv = next(n for n in model.graph.node if n.op_type == "Conv")
    next(a for a in conv.attribute if a.name == "pads").ints[0] = 1


def change_text(model):
    entry = next(e for e in model.metadata_props if e.key == "tnthw.network")
    entry.value = entry.value.replace("padding=", "pudding=").replace("scale 0.2", "scale 2")


def cut_parameters(model):
    entry = next(e for e in model.metadata_props if e.key == "tnthw.parameters")
    entry.value = entry.value[: len(entry.value) // 8 * 4]


def no_base64(model):
    next(e for e in model.metadata_props if e.key == "tnthw.parameters").value = "?"


def drop_text(model):
    del model.metadata_props[:]


def add_node(model):
    model.graph.node.add(op_type="Relu", input=["output"], output=["more"])


@pytest.mark.parametrize(
    "edit",
    [
        change_weight,
        change_gain,
        change_padding,
        change_text,
        cut_parameters,
        no_base64,
        drop_text,
        add_node,
    ],
)
def test_a_file_that_somebody_edited_is_not_taken_for_the_original(edit):
    model, _ = write(small(), "onnx")
    assert original(model) is not None
    edit(model)
    assert original(model) is None


def test_what_changes_nothing_does_not_matter(tmp_path):
    """Shapes that a tool inferred, texts that it wrote, constants in another order."""
    model, _ = write(small(), "onnx")
    inferred = onnx.shape_inference.infer_shapes(model)
    inferred.doc_string, inferred.producer_name = "seen", "another"
    inferred.graph.node[0].doc_string = "seen"
    turned = list(inferred.graph.initializer)[::-1]
    del inferred.graph.initializer[:]
    inferred.graph.initializer.extend(turned)
    found = original(inferred)
    assert found is not None
    assert same(found, small())


def test_equal_graphs_give_equal_files(tmp_path):
    for name in ("a", "b"):
        model, _ = write(small(), "onnx")
        size = save(model, tmp_path / name)
        assert size == (tmp_path / name).stat().st_size
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_the_shipped_network_of_digits_on_all_of_its_images():
    from tnthw.workflows.inputs import images

    model = load("digits")
    pixels = images(model, "all").pixels
    file, writer = write(model.graph, "onnx")
    assert writer.wide == []  # all of it as QuantizeLinear of a float32 product and sum
    assert file.ByteSize() < 25_000
    for level in LEVELS:
        results = onnxruntime_results(file, real_images(model.graph, pixels), level)
        assert differences(model.graph, pixels, results) == 0
        real = real_results(model.graph, predict(model.graph, pixels))
        assert np.array_equal(results["output"], real.astype(np.float32))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("op", ["layer", "addition"])
def test_sums_that_are_only_clamped_run_at_every_level(op, level):
    """The optimiser would join such a layer, or addition, with what quantises around it."""
    rng = np.random.default_rng(0)
    build = Builder("clamped")
    x = build.input((2, 4, 4), bits=4)
    if op == "layer":
        sums = build.accumulate(x, rng.integers(-1, 2, (2, 2, 3, 3)).astype(np.int8), padding=1)
        one = Fit(*(np.array(part) for part in ([[1], [1]], [[0], [0]], [0, 0], [0, 0])))
        y = build.rescale(sums, one, bits=4)
    else:
        half = build.rescale(x, fit(np.full(2, 0.7), np.full(2, -3.0), 4), signed=True)
        both = Fit(*(np.array(part) for part in ([[1], [1]], [[0], [0]], [0], [0])))
        y = build.add(half, half, both, signed=True, bits=5)
    build.output(build.sum_pool(y, 2))
    graph = build.finish()
    images = np.stack([random_image(rng, graph) for _ in range(3)])
    model, _ = write(graph, "onnx")
    results = onnxruntime_results(model, real_images(graph, images), level)
    assert differences(graph, images, results) == 0
