"""Networks beside the programs that they came from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import tnthw
from tnthw.errors import ConfigError, InputError
from tnthw.frontends.lower import lower
from tnthw.ir.ops import Accumulate, Rescale
from tnthw.workflows.source_check import check_source, compare
from tnthw.workflows.sources import Settings

pytest.importorskip("onnx")

from tests.workflows.test_sources import network, plain
from tnthw.exporters.files import save, write


def file_of(folder, format):
    pytest.importorskip("onnxruntime" if format == "onnx" else "qonnx")
    model, _ = write(network(), format)
    del model.metadata_props[:]
    save(model, folder / "net.onnx")
    return folder / "net.onnx"


def inputs(folder, count=10):
    whole = np.random.default_rng(3).integers(0, 16, (count, 2, 6, 6))
    np.savez(folder / "x.npz", images=(whole * 0.25).astype(np.float32))
    return folder / "x.npz"


@pytest.mark.parametrize(
    ("format", "source"), [("onnx", "its source"), ("qonnx", "QONNX's executor")]
)
def test_every_layer_is_what_its_own_program_computes(tmp_path, format, source):
    found, check = check_source(file_of(tmp_path, format), inputs(tmp_path), Settings())
    assert check.passed and check.first is None
    assert check.rows[-1].layer == "result"
    told = [row for row in check.rows if row.largest is not None]
    assert {"a.sum", "b.sum", "result"} <= {row.layer for row in told} | {"a.sum"}
    assert len(told) >= 4
    assert all(row.different == 0 and row.kind == "exact" for row in told)
    assert repr(check) == (
        f"small beside {source}: 10 images, {len(told)} values compared: all equal, on 40 results"
    )
    assert found.model.weights == 270


def test_a_wrong_layer_is_the_first_that_differs(tmp_path):
    """A factor's bias and a weight of the layer behind it are changed."""
    found, _ = check_source(file_of(tmp_path, "onnx"), inputs(tmp_path), Settings())
    made = found.lowered
    images = np.load(inputs(tmp_path))["images"]
    nodes = list(made.graph)
    at = next(i for i, n in enumerate(nodes) if isinstance(n, Rescale) and n.type.bits == 2)
    nodes[at] = replace(nodes[at], bias=nodes[at].bias + (1 << int(nodes[at].shift[0])))
    last = [i for i, n in enumerate(nodes) if isinstance(n, Accumulate)][-1]
    nodes[last] = replace(nodes[last], trits=-nodes[last].trits)
    check = compare(replace(made, graph=replace(made.graph, nodes=tuple(nodes))), images)
    assert not check.passed
    assert check.first.layer == nodes[at].name
    assert check.first.largest == pytest.approx(1)
    assert f"the first that differs: {nodes[at].name} (exact), by 1 output steps" in repr(check)
    assert [row.layer for row in check.rows if not row.passed][-1] == "result"


def test_calibrated_layers_are_held_to_their_bounds(tmp_path):
    pytest.importorskip("onnxruntime")
    images = np.random.default_rng(0).random((8, 1, 4, 4)).astype(np.float32)
    made = lower(plain(tmp_path), images)
    check = compare(made, images)
    assert check.passed
    rows = {row.layer: row for row in check.rows}
    assert rows["conv"].kind == "calibrated" and 0 < rows["conv"].own <= rows["conv"].bound < 1
    nodes = [
        replace(node, bias=node.bias + (3 << int(node.shift[0])))
        if isinstance(node, Rescale) and node.name == "conv"
        else node
        for node in made.graph
    ]
    check = compare(replace(made, graph=replace(made.graph, nodes=tuple(nodes))), images)
    assert check.first.layer == "conv" and check.first.own > 2


def test_a_torch_module_runs_itself():
    torch = pytest.importorskip("torch")
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Conv2d(1, 4, 3), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.Linear(64, 3)
    )
    images = np.random.default_rng(0).integers(0, 256, (6, 1, 6, 6)).astype(np.uint8)
    check = compare(lower(tnthw.ternarize(net, "twn").eval(), images), images)
    assert check.passed
    assert [row.layer for row in check.rows][-1] == "result"
    assert all(row.largest is not None for row in check.rows if row.layer in ("0", "3"))


def test_what_cannot_be_compared_is_refused(tmp_path):
    file, good = file_of(tmp_path, "onnx"), inputs(tmp_path)
    own = tnthw.export("digits", tmp_path / "own.onnx").path
    with pytest.raises(ConfigError, match=r"own\.onnx: holds tnthw's own integers, which no other"):
        check_source(own, good, Settings())
    np.savez(tmp_path / "shape.npz", images=np.zeros((3, 1, 8, 8)))
    np.savez(tmp_path / "name.npz", x=np.zeros((3, 2, 6, 6)))
    np.savez(tmp_path / "far.npz", images=np.full((3, 2, 6, 6), 100.0))
    np.savez(tmp_path / "ends.npz", images=np.full((3, 2, 6, 6), np.nan))
    for name, message in (
        ("no.npz", r"no\.npz: there is no such file"),
        (
            "shape.npz",
            r"check: the inputs have shape \(3, 1, 8, 8\), the network takes \(images, 2",
        ),
        ("name.npz", "holds x; needed is images"),
        ("far.npz", r"run from 100 to 100, the input grid holds 0 to 3\.75"),
        ("ends.npz", "not finite"),
    ):
        with pytest.raises(InputError, match=message):
            check_source(file, tmp_path / name, Settings())
    made = check_source(file, good, Settings())[0].lowered
    still = replace(made.network, source=replace(made.network.source, run=None))
    with pytest.raises(ConfigError, match="small: nothing runs it to compare with"):
        compare(replace(made, network=still), np.load(good)["images"])
