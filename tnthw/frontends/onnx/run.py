"""What an ONNX file computes by itself: onnxruntime, or onnx's own reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.extras import has
from tnthw.frontends.onnx.inputs import Input
from tnthw.frontends.onnx.node import Axes
from tnthw.frontends.onnx.tensors import plain_type
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Array, Run, Shape

Evaluate = Callable[[NDArray[Any]], list[NDArray[Any]]]
"""Give the wanted tensors of one input."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wanted:
    """A file to run, and what of it.

    Attributes
    ----------
    model: onnx.ModelProto.
    title: of the file, for messages.
    input: its input; where it takes several images at once, the image is repeated.
    result: value of its output.
    layers: names of steps, each with the tensor that has the same numbers and the order of the
        step's axes in which they are the tensor's.
    shapes: of the values of those steps.
    """

    model: Any
    title: str
    input: Input
    result: Value
    layers: Mapping[str, tuple[str, Axes | None]]
    shapes: Mapping[str, Shape]


def runner(wanted: Wanted) -> Callable[[Array], Run]:
    """Make a function that runs a file on images, one at a time.

    The file is run as it is: onnxruntime joins no nodes. Integers of a quantised result are given
    as the real numbers that they stand for.
    """
    return runner_of(wanted, _evaluator)


def runner_of(
    wanted: Wanted, evaluator: Callable[[Wanted, list[str]], Evaluate]
) -> Callable[[Array], Run]:
    """Make a function that runs a file on images, one at a time, with a given program."""

    def run(images: Array) -> Run:
        names = sorted({name for name, _ in wanted.layers.values()})
        output = wanted.model.graph.output[0].name
        evaluate = evaluator(wanted, [output, *(name for name in names if name != output)])
        count = wanted.input.batch
        found: dict[str, list[NDArray[Any]]] = {}
        for image in images:
            try:
                one = wanted.input.feed(image).astype(plain_type(wanted.input.kind))
                batch = np.repeat(one, count, axis=0) if count > 1 else one
                results = evaluate(batch)
            except Exception as error:  # whatever these packages raise
                raise refused(wanted, error) from error
            for name, result in zip((output, *(n for n in names if n != output)), results,
                                    strict=True):  # fmt: skip
                part = result[:1] if count > 1 else result
                found.setdefault(name, []).append(np.asarray(part))
        result = _stacked(found[output], wanted.result.shape)
        if (grid := wanted.result.grid) is not None:
            scale = grid.scale.reshape(-1, *(1,) * (result.ndim - 2))
            result = scale * (result.astype(np.float64) - grid.zero)
        layers = {
            step: _turned(found[name], wanted.shapes[step], turn)
            for step, (name, turn) in wanted.layers.items()
        }
        return Run(result=result, layers=layers)

    return run


def _stacked(parts: list[NDArray[Any]], shape: Shape) -> NDArray[Any]:
    return np.stack([part.reshape(shape) for part in parts])


def _turned(parts: list[NDArray[Any]], shape: Shape, turn: Axes | None) -> NDArray[Any]:
    if turn is None:
        return _stacked(parts, shape)
    stacked = _stacked(parts, tuple(shape[axis] for axis in turn))
    return stacked.transpose(0, *(1 + turn.index(axis) for axis in range(len(turn))))


def _evaluator(wanted: Wanted, names: list[str]) -> Evaluate:
    model = onnx.ModelProto()
    model.CopyFrom(wanted.model)
    there = {output.name for output in model.graph.output}
    for name in names:
        if name not in there:
            model.graph.output.add().name = name
    try:
        if has("onnxruntime"):
            return _with_onnxruntime(wanted, model, names)
    except Exception:  # an operator or opset that this release of it does not know
        pass
    try:
        from onnx.reference import ReferenceEvaluator

        reference = ReferenceEvaluator(model)
    except Exception as error:  # whatever it raises
        raise refused(wanted, error) from error

    def evaluate(image: NDArray[Any]) -> list[NDArray[Any]]:
        return list(reference.run(names, {wanted.input.name: image}))

    return evaluate


def _with_onnxruntime(wanted: Wanted, model: Any, names: list[str]) -> Evaluate:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )

    def evaluate(image: NDArray[Any]) -> list[NDArray[Any]]:
        return list(session.run(names, {wanted.input.name: image}))

    return evaluate


def refused(wanted: Wanted, error: Exception) -> GraphError:
    """Word what a program raised that runs a file."""
    text = " ".join(str(error).split())[:300]
    return GraphError(
        f"{wanted.title}: cannot be run to compare with what was read: {type(error).__name__}: "
        f"{text}; see whether onnxruntime runs it by itself"
    )
