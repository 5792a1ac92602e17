"""Files that nobody vouches for: each mistake has its message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from onnx import TensorProto, helper  # noqa: E402

from tests.frontends.onnx.files import network, node, read, save  # noqa: E402
from tnthw.errors import GraphError, ModelFileError  # noqa: E402


def sound() -> Any:
    return network(
        [node("Conv", "x", "w", "c"), node("Relu", "c", "y")],
        {"w": np.ones((3, 2, 3, 3), np.float32)},
    )


def initialiser(model: Any) -> Any:
    return model.graph.initializer[0]


def _cut(model: Any) -> bytes:
    return bytes(model.SerializeToString()[:150])


def _no_nodes(model: Any) -> None:
    del model.graph.node[:]


def _set(**fields: Any) -> Callable[[Any], None]:
    def change(model: Any) -> None:
        for name, value in fields.items():
            setattr(model, name, value)

    return change


def _opset(version: int) -> Callable[[Any], None]:
    def change(model: Any) -> None:
        model.opset_import[0].version = version

    return change


def _circle(model: Any) -> None:
    model.graph.node[0].input[0] = "y"


def _own_result(model: Any) -> None:
    model.graph.node[1].input[0] = "y"


def _unsorted(model: Any) -> None:
    nodes = [onnx.NodeProto.FromString(n.SerializeToString()) for n in model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes[::-1])


def _dangling(model: Any) -> None:
    model.graph.node[1].input[0] = "nowhere"


def _twice(model: Any) -> None:
    model.graph.node.add().CopyFrom(node("Relu", "c", "y"))


def _two_tensors(model: Any) -> None:
    model.graph.initializer.add().CopyFrom(initialiser(model))


def _overwrites(model: Any) -> None:
    model.graph.node[0].output[0] = "w"


def _no_output(model: Any) -> None:
    model.graph.output[0].name = "z"


def _huge(model: Any) -> None:
    initialiser(model).dims[:] = [1 << 20, 1 << 20, 1, 1]


def _negative(model: Any) -> None:
    initialiser(model).dims[:] = [-3, 2, 3, 3]


def _short(model: Any) -> None:
    initialiser(model).raw_data = initialiser(model).raw_data[:-4]


def _many_axes(model: Any) -> None:
    initialiser(model).dims[:] = [1] * 40


def _text_tensor(model: Any) -> None:
    initialiser(model).data_type = TensorProto.STRING


def _unknown_type(model: Any) -> None:
    initialiser(model).data_type = 99


def _half(model: Any) -> None:
    array = np.ones((3, 2, 3, 3), np.float16)
    initialiser(model).CopyFrom(onnx.numpy_helper.from_array(array, "w"))


def _segment(model: Any) -> None:
    initialiser(model).segment.begin = 1


def _no_name(model: Any) -> None:
    initialiser(model).name = ""


def _sparse(model: Any) -> None:
    model.graph.sparse_initializer.add()


def _subgraph(model: Any) -> None:
    inner = helper.make_graph([], "inner", [], [])
    model.graph.node[1].attribute.add().CopyFrom(helper.make_attribute("body", inner))


def _function(model: Any) -> None:
    model.functions.add().name = "Relu"


def _bad_attribute(model: Any) -> None:
    model.graph.node[0].attribute.add().CopyFrom(helper.make_attribute("strides", "two"))


def _unknown_op(model: Any) -> None:
    model.graph.node[1].op_type = "Reluu"


def _two_inputs(model: Any) -> None:
    model.graph.input.add().CopyFrom(helper.make_tensor_value_info("b", TensorProto.FLOAT, [3]))
    model.graph.node[0].input.append("b")


def _two_outputs(model: Any) -> None:
    model.graph.node.add().CopyFrom(node("Tanh", "c", "z"))
    model.graph.output.add().CopyFrom(
        helper.make_tensor_value_info("z", TensorProto.FLOAT, ["N", 3, 4, 4])
    )


def _other_shape(model: Any) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 3


def _channels_last(model: Any) -> None:
    for axis, size in enumerate((6, 6, 2), 1):
        model.graph.input[0].type.tensor_type.shape.dim[axis].dim_value = size


def _text_input(model: Any) -> None:
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.STRING


def _constant_output(model: Any) -> None:
    model.graph.node[1].op_type = "Identity"
    model.graph.node[1].input[0] = "w"


def _reference(model: Any) -> None:
    attribute = helper.make_attribute("group", 1)
    attribute.ref_attr_name = "group"
    model.graph.node[0].attribute.add().CopyFrom(attribute)


BROKEN: dict[str, tuple[Any, type[Exception], str]] = {
    "cut": (_cut, ModelFileError, "net.onnx: is no ONNX file, or is cut off or altered"),
    "empty": (lambda _: b"", ModelFileError, "holds no network"),
    "text": (lambda _: b"hello", ModelFileError, "is no ONNX file, or is cut off or altered"),
    "no nodes": (_no_nodes, ModelFileError, "holds no network: it has no nodes"),
    "old format": (_set(ir_version=2), ModelFileError, "has IR version 2; known are 3 to 14"),
    "new format": (_set(ir_version=99), ModelFileError, "has IR version 99"),
    "old opset": (_opset(6), ModelFileError, "has opset 6; known are 7 to 28: convert it"),
    "new opset": (_opset(1000), ModelFileError, "has opset 1000"),
    "circle": (_circle, ModelFileError, "node c: needs its own result, in a circle of 2 nodes"),
    "own result": (_own_result, ModelFileError, "node y: needs its own result"),
    "unsorted": (_unsorted, ModelFileError, "reads 'c', which a later node defines; sort"),
    "dangling": (_dangling, ModelFileError, "node y: reads 'nowhere', which nothing defines"),
    "twice": (_twice, ModelFileError, "node y: defines 'y', which is defined already"),
    "two tensors": (_two_tensors, ModelFileError, "has two initialisers with the name 'w'"),
    "overwrites": (_overwrites, ModelFileError, "node c: defines 'w', which is defined already"),
    "no output": (_no_output, ModelFileError, "its output 'z' is nothing that it computes"),
    "huge": (_huge, ModelFileError, "which is 1,099,511,627,776 numbers; allowed are 67,108,864"),
    "negative": (_negative, ModelFileError, "tensor 'w': has shape [-3, 2, 3, 3]; allowed are"),
    "short": (_short, ModelFileError, "breaks a rule of ONNX|do not fit its shape"),
    "many axes": (_many_axes, ModelFileError, "allowed are up to 16 axes"),
    "text tensor": (_text_tensor, ModelFileError, "tensor 'w': holds string; allowed are float32"),
    "unknown type": (_unknown_type, ModelFileError, "tensor 'w': holds type 99"),
    "half": (_half, GraphError, "its weight holds float16; export the network in float32"),
    "segment": (_segment, ModelFileError, "is a segment of a tensor"),
    "no name": (_no_name, ModelFileError, "an input or initialiser has no name"),
    "sparse": (_sparse, GraphError, "holds sparse tensors; store them dense"),
    "subgraph": (_subgraph, GraphError, "Relu holds a graph of its own, which depends on values"),
    "function": (_function, GraphError, "Relu is a function that the file defines; write it out"),
    "attribute": (_bad_attribute, ModelFileError, "breaks a rule of ONNX"),
    "unknown op": (_unknown_op, ModelFileError, "breaks a rule of ONNX: No Op registered for Re"),
    "two inputs": (_two_inputs, GraphError, "has 2 inputs .x, b.; allowed is one"),
    "two outputs": (_two_outputs, GraphError, "has 2 outputs .y, z.; allowed is one"),
    "other shape": (_other_shape, GraphError, "input x has shape .'any', 3, 6, 6., the images are"),
    "channels last": (_channels_last, GraphError, "give images.transpose.0, 2, 3, 1."),
    "text input": (_text_input, GraphError, "its input x holds string; allowed are float32"),
    "constant": (_constant_output, GraphError, "its output does not depend on its input"),
    "reference": (_reference, (GraphError, ModelFileError), "a function's parameter|breaks a rule"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_with_its_message(name: str, tmp_path: Path) -> None:
    change, kind, message = BROKEN[name]
    model = sound()
    found = change(model)
    with pytest.raises(kind) as caught:
        read(model if found is None else found, tmp_path)
    import re

    plain = message if "|" in message else re.escape(message).replace("\\.", ".")
    assert re.search(plain, str(caught.value)), str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    assert [step.name for step in read(sound(), tmp_path).steps] == ["c", "y"]


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: Any) -> None:
    from tnthw.frontends.onnx import load

    monkeypatch.setattr(load, "MAX_BYTES", 100)
    with pytest.raises(ModelFileError, match="has [0-9]+ bytes; allowed are 100"):
        load.load(save(sound(), tmp_path))


def test_names_that_are_no_text_are_refused(tmp_path: Path) -> None:
    data = network([node("Relu", "x", "y")]).SerializeToString().replace(b"Relu", b"Re\xffu")
    with pytest.raises(ModelFileError, match="not UTF-8|cut off or altered"):
        read(data, tmp_path)


def test_a_missing_package_is_named_with_the_line_that_installs_it(
    tmp_path: Path, monkeypatch: Any
) -> None:
    from tnthw import extras
    from tnthw.errors import MissingToolError

    monkeypatch.setattr(extras, "has", lambda package: False)
    with pytest.raises(MissingToolError, match="reading an ONNX file needs the package onnx.*pip"):
        read(sound(), tmp_path)
