"""`tnthw.export`: what it writes, says and refuses."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import tnthw

pytest.importorskip("onnx")

MODELS = Path(__file__).parents[2] / "models"


def test_it_says_what_it_wrote(tmp_path):
    made = tnthw.export("digits", tmp_path / "digits.onnx")
    size = (tmp_path / "digits.onnx").stat().st_size
    assert made.record() == {
        "model": "digits",
        "format": "onnx",
        "output": str(tmp_path / "digits.onnx"),
        "bytes": size,
        "weights": 19_408,
        "rescales": 10,
        "otherwise": [],
    }
    assert repr(made) == (
        f"{tmp_path}/digits.onnx: digits as ONNX, {size:,} bytes, 19,408 weights\n"
        f"10 of 10 rescales as a product and a rounding"
    )


def test_layers_that_are_said_otherwise_are_named(tmp_path):
    made = tnthw.export(str(MODELS / "resnet8-cifar10"), tmp_path / "net.onnx")
    assert len(made.otherwise) == 1
    assert made.otherwise[0] in repr(made)
    assert "in float64, where float32 would round" in repr(made)


def test_the_batch_is_the_first_axis(tmp_path):
    import onnx

    for format, batch, expected in (
        ("onnx", None, "images"),
        ("onnx", 5, 5),
        ("qonnx", None, 1),
        ("qonnx", 3, 3),
    ):
        path = tnthw.export("digits", tmp_path / "net.onnx", format, batch=batch).path
        axis = onnx.load(path).graph.input[0].type.tensor_type.shape.dim[0]
        assert (axis.dim_param or axis.dim_value) == expected


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (("digits", "a.onx"), {}, "output a.onx: a file of the format onnx is called NAME.onnx"),
        (
            ("digits", "a.txt", "qonnx"),
            {},
            "output a.txt: a file of the format qonnx is called NAME.onnx or NAME.qonnx",
        ),
        (
            ("digits", "a.onnx", "onx"),
            {},
            'export: unknown format "onx", did you mean "onnx"? allowed are: onnx, qonnx',
        ),
        (("digits", "a.onnx", 3), {}, "format: got an int (3); give onnx or qonnx"),
        (("digits", "a.onnx"), {"batch": 0}, "batch: 0 asked for, at least 1 is needed"),
        (("digits", "a.onnx"), {"batch": "x"}, "batch: got a str ('x'); give a whole number"),
        (
            ("digits", "a.onnx"),
            {"batch": 1 << 40},
            "batch: 1099511627776 asked for, at most 1,048,576 are allowed",
        ),
        (("digits", 5), {}, "output: got an int (5); give a path"),
        (("digits", "there.onnx"), {}, "output there.onnx: is a folder, give a file"),
        (("digitz", "a.onnx"), {}, 'unknown model "digitz", did you mean "digits"?'),
    ],
)
def test_what_it_refuses(tmp_path, monkeypatch, arguments, options, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.onnx").mkdir()
    with pytest.raises(tnthw.TnthwError) as caught:
        tnthw.export(*arguments, **options)
    assert message in str(caught.value)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["there.onnx"]


def test_a_damaged_model_is_refused_and_nothing_is_written(tmp_path):
    data = bytearray((MODELS / "digits" / "model.safetensors").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "net.safetensors").write_bytes(bytes(data))
    with pytest.raises(tnthw.ModelFileError, match=r"net\.safetensors"):
        tnthw.export(tmp_path / "net.safetensors", tmp_path / "net.onnx")
    assert not (tmp_path / "net.onnx").exists()


def test_a_layer_that_cannot_be_said_is_named_and_what_was_there_stays(tmp_path):
    from tnthw.ir.build import Builder

    build = Builder("wide")
    x = build.input((700, 11, 11), bits=8)
    build.output(build.accumulate(x, np.ones((1, 700, 11, 11)), name="a.sum", origin="a"))
    (tmp_path / "net.onnx").write_text("before")
    with pytest.raises(tnthw.GraphError, match=r"^layer a \(accumulate\): its partial sums reach"):
        tnthw.export(build.finish(), tmp_path / "net.onnx")
    assert (tmp_path / "net.onnx").read_text() == "before"


def test_without_onnx_it_says_what_to_install(tmp_path, monkeypatch):
    import importlib.util

    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *a: None if name == "onnx" else find(name, *a)
    )
    with pytest.raises(tnthw.MissingToolError, match="exporting a network needs the package onnx"):
        tnthw.export("digits", tmp_path / "net.onnx")
