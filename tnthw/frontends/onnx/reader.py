"""Reading an ONNX file: each node becomes steps, or a constant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from onnx import AttributeProto

from tnthw.errors import GraphError, TnthwError
from tnthw.frontends.onnx.activations import ACTIVATIONS
from tnthw.frontends.onnx.arithmetic import ARITHMETIC
from tnthw.frontends.onnx.axes import step_shape
from tnthw.frontends.onnx.executor import qonnx_runner
from tnthw.frontends.onnx.folding import FOLDS, MAX_FOLDED
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.inputs import Input, match_input
from tnthw.frontends.onnx.layers import LAYERS
from tnthw.frontends.onnx.load import load, opset_of
from tnthw.frontends.onnx.movements import MOVEMENTS
from tnthw.frontends.onnx.node import Node, Result, Steps
from tnthw.frontends.onnx.pools import POOLS
from tnthw.frontends.onnx.qlinear import QLINEAR
from tnthw.frontends.onnx.qonnx import QONNX
from tnthw.frontends.onnx.quantisers import QUANTISERS
from tnthw.frontends.onnx.run import Wanted, runner
from tnthw.frontends.onnx.structure import shown, title
from tnthw.frontends.onnx.tensors import Constant, constant_of
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import INPUT, Array, FloatNetwork, Host

HANDLERS = Handlers()
"""All operators that are read."""

for _table in (MOVEMENTS, LAYERS, POOLS, ARITHMETIC, ACTIVATIONS, QUANTISERS, QLINEAR, QONNX):
    HANDLERS.merge(_table)

_OWN = ("", "ai.onnx")

_SHAPES = ("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity", "Cast", "Dropout")


def read_onnx(path: Path, images: Array) -> FloatNetwork:
    """Read an ONNX file.

    Parameters
    ----------
    path: of the file; whatever it holds is checked first.
    images: (images, *input shape) as the network takes them, without or with another number of
        images than the file was exported for. Signals of one dimension are (images, channels, 1,
        length).

    Raises
    ------
    ModelFileError: the file breaks a rule of ONNX, or was damaged.
    GraphError: it holds an operator that is not lowered; the message names the node.
    """
    return _Reader(path, load(path), images).network()


class _Reader:
    def __init__(self, path: Path, model: Any, images: Array) -> None:
        self._path, self._model, self._graph = path, model, model.graph
        self._shape = tuple(int(size) for size in images.shape[1:])
        self._versions = {o.domain: o.version for o in model.opset_import}
        self._versions[""] = opset_of(model)
        self._steps = Steps(taken={INPUT})
        self._values: dict[str, Result] = {}
        self._batch = 1
        self._ends: set[str] = set()
        self._budget = 2 * MAX_FOLDED  # numbers that folding may make

    def network(self) -> FloatNetwork:
        for tensor in self._graph.initializer:
            constant = constant_of(tensor, self._path)
            self._values[tensor.name] = constant
            self._budget += 16 * constant.array.size
        source = match_input(self._model, self._shape, self._path)
        self._batch = source.batch
        self._values[source.name] = self._given(source)
        needed = self._needed()
        self._ends = self._endings()
        for index, proto in enumerate(self._graph.node):
            if not needed.isdisjoint(proto.output):
                self._read(proto, index)
        result = self._values[self._graph.output[0].name]
        if isinstance(result, Constant):
            raise GraphError(f"{self._path}: its output does not depend on its input")
        if result.grid is not None and result.grid.low is None:
            raise GraphError(
                f"{self._path}: its output is rounded and nothing bounds it; put a Clip behind the "
                f"rounding"
            )
        result = self._under_its_axes(result)
        wanted = self._wanted(source, result)
        own = all(node.domain in _OWN for node in self._graph.node)
        return FloatNetwork(
            name=shown(self._graph.name) or self._path.stem,
            input_shape=self._shape,
            steps=tuple(self._steps.steps),
            result=result.name,
            run=runner(wanted) if own else None,
            executor=None if own else qonnx_runner(wanted),
        )

    def _under_its_axes(self, result: Value) -> Value:
        """Give the network's result the shape that the file gives it."""
        if isinstance(self._steps.find(result.name), Host):
            return result
        node = Node(
            title=result.name, domain="", op="", opset=0, inputs=(), attributes={}, into=self._steps
        )
        return node.view(result, step_shape(result.dims))

    def _given(self, source: Input) -> Value:
        """The network's input under the axes that the file gives it."""
        value = Value(name=INPUT, shape=self._shape, dims=source.dims)
        if not source.turned:
            return value
        return replace(value, turn=(1, 2, 0))

    def _wanted(self, source: Input, result: Value) -> Wanted:
        """What to run of the file, to compare with what was read."""
        shapes = {step.name: step.shape for step in self._steps.steps}
        return Wanted(
            model=self._model,
            title=str(self._path),
            input=source,
            result=result,
            layers={s: t for s, t in self._steps.tensors.items() if s in shapes},
            shapes=shapes,
        )

    def _needed(self) -> set[str]:
        """Names of tensors that the first output is computed from.

        Raises
        ------
        GraphError: another output is none of them, nor the same numbers in another type.
        """
        outputs = [output.name for output in self._graph.output]
        needed = set(outputs[:1])
        for node in reversed(self._graph.node):
            if not needed.isdisjoint(node.output):
                needed.update(node.input)
        copies = {
            node.output[0]
            for node in self._graph.node
            if node.op_type in ("Cast", "Identity") and needed.issuperset(node.input)
        }
        if not outputs or not (needed | copies).issuperset(outputs):
            names = ", ".join(shown(name) for name in outputs)
            raise GraphError(
                f"{self._path}: has {len(outputs)} outputs ({names[:200]}); allowed is one, and "
                f"values that it is computed from: export the network with that alone"
            )
        return needed

    def _endings(self) -> set[str]:
        """Names of tensors that have the numbers of the output, through nodes that only shape."""
        makers = {node.output[0]: node for node in self._graph.node if node.output}
        name = self._graph.output[0].name
        found = {name}
        while name in makers and makers[name].op_type in _SHAPES and makers[name].input:
            name = makers[name].input[0]
            found.add(name)
        return found

    def _read(self, proto: Any, index: int) -> None:
        domain = "" if proto.domain in _OWN else proto.domain
        node = Node(
            title=title(proto, index),
            domain=domain,
            op=shown(proto.op_type),
            opset=self._versions.get(domain, 1),
            inputs=[self._values[name] if name else None for name in proto.input],
            attributes={},
            into=self._steps,
            outputs=len(proto.output),
            ends=any(name in self._ends for name in proto.output[:1]),
            batch=self._batch,
        )
        try:
            for attribute in proto.attribute:
                node.attributes[attribute.name] = self._attribute(node, attribute)
            results = self._results(node)
        except TnthwError:
            raise
        except (ArithmeticError, AttributeError, IndexError, TypeError, ValueError) as error:
            # What numpy makes of shapes and types that ONNX does not allow together.
            raise node.refuse(
                f"its inputs or attributes do not fit ({type(error).__name__}: "
                f"{str(error)[:120]}); export it again"
            ) from error
        if len([name for name in proto.output if name]) > len(results):
            raise node.refuse(
                f"has {len(proto.output)} results; the network may use the first of them only"
            )
        for name, result in zip(proto.output, results, strict=False):
            if name:
                self._values[name] = result
                if isinstance(result, Value) and result.grid is None:
                    self._steps.tensors.setdefault(result.name, (name, result.turn))

    def _results(self, node: Node) -> Sequence[Result]:
        fixed = all(one is None or isinstance(one, Constant) for one in node.inputs)
        if fixed and node.domain == "" and node.op in FOLDS:
            found = FOLDS[node.op](node, [c for c in node.inputs if isinstance(c, Constant)])
            folded = found if isinstance(found, tuple) else (found,)
            self._budget -= sum(constant.array.size for constant in folded)
            if self._budget < 0:
                raise node.refuse("with it the constants that nodes make are too large")
            return folded
        handler = HANDLERS.find(node.domain, node.op)
        if handler is None:
            raise node.refuse(_unknown(node))
        results = handler(node)
        return results if isinstance(results, tuple) else (results,)

    def _attribute(self, node: Node, attribute: Any) -> Any:
        if attribute.ref_attr_name:
            raise node.refuse(f"its attribute {shown(attribute.name)} is a function's parameter")
        match attribute.type:
            case AttributeProto.FLOAT:
                return float(attribute.f)
            case AttributeProto.INT:
                return int(attribute.i)
            case AttributeProto.STRING:
                return attribute.s.decode("utf-8", "replace")
            case AttributeProto.TENSOR:
                return constant_of(attribute.t, self._path)
            case AttributeProto.FLOATS:
                return [float(number) for number in attribute.floats]
            case AttributeProto.INTS:
                return [int(number) for number in attribute.ints]
            case AttributeProto.STRINGS:
                return [text.decode("utf-8", "replace") for text in attribute.strings]
        kind = AttributeProto.AttributeType.Name(attribute.type)
        raise node.refuse(f"its attribute {shown(attribute.name)} is of kind {kind}")


def _unknown(node: Node) -> str:
    if all(one is None or isinstance(one, Constant) for one in node.inputs):
        return "computes with constants alone; fold it first, as with onnxsim"
    if node.domain:
        return f"operators of the domain {node.domain!r} are not known; export plain ONNX or QONNX"
    if node.op in ("ConvInteger", "MatMulInteger"):
        return (
            "gives 32-bit integers whose scale the file states elsewhere; write it as QLinearConv "
            "or QLinearMatMul, or with QuantizeLinear and DequantizeLinear (quant_format QDQ)"
        )
    return (
        "is not lowered; docs/from-onnx.md lists the operators that are: replace it by some of "
        "them, or leave it out of the exported part"
    )
