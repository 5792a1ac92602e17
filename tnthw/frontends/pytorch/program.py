"""Programs of `torch.export`: their ATen graph becomes the same steps as a traced module.

A program has every operation of a module that ran, for a fixed number of images where none was
declared dynamic; it comes from code that `torch.fx` cannot follow, and from files of `torch.export`
that the caller has loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx
from torch.export import ExportedProgram

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import BATCH, Call, Value
from tnthw.frontends.pytorch.functions import FUNCTIONS
from tnthw.frontends.pytorch.layers import LAYERS
from tnthw.frontends.pytorch.layout import moved
from tnthw.frontends.pytorch.movements import copied_part
from tnthw.frontends.pytorch.network import chunks, network, shaped_run
from tnthw.frontends.pytorch.prepare import unusable
from tnthw.frontends.pytorch.reader import Reader, sole
from tnthw.frontends.pytorch.straight_through import simplify
from tnthw.frontends.pytorch.trace import watch
from tnthw.frontends.steps import Array, FloatNetwork, Run


def read_program(program: ExportedProgram, images: Array) -> FloatNetwork:
    """Read a program of `torch.export.export(model, (images,))`.

    Parameters
    ----------
    program: of a module in evaluation mode, with one tensor as input and one result.
    images: (images, *input shape), real values as the program takes them; they are run in parts of
        as many as the program was made for.

    Raises
    ------
    GraphError: an operation cannot become integers; the message names the layer and what to change.
    """
    shape = tuple(images.shape[1:])
    batch, kind = _input(program, shape)
    _check(program)
    with torch.random.fork_rng(devices=[]):
        traced = _graph(program)
        simplify(traced)
        count = batch or BATCH
        sample = torch.from_numpy(np.resize(images, (count, *shape))).to(kind)
        reader = Reader(traced, watch(traced, sample), shape, count, ATEN)
        steps = reader.read()

    def run(part: Array) -> Run:
        parts = chunks(torch.from_numpy(part).to(kind), batch)
        with torch.random.fork_rng(devices=[]), torch.no_grad():
            module = _graph(program)
            results = [sole(module(chunk.clone())).numpy() for chunk in parts]
        return shaped_run(Run(result=np.concatenate(results)[: len(part)]), reader, steps)

    return network("program", reader, steps, shape, kind, traced, batch, run)


def _graph(program: ExportedProgram) -> fx.GraphModule:
    """The program as a graph whose first placeholder is its input, without checks of shapes."""
    made = program.module(check_guards=False)
    assert isinstance(made, fx.GraphModule)
    return made


def _input(program: ExportedProgram, shape: tuple[int, ...]) -> tuple[int, torch.dtype]:
    """How many images the program takes, 0 for any, and of which type."""
    names = program.graph_signature.user_inputs
    if len(names) != 1:
        raise GraphError(
            f"the program has several inputs ({', '.join(map(str, names))}); the IR takes one"
        )
    node = next(n for n in program.graph.nodes if n.op == "placeholder" and n.name == names[0])
    value = node.meta.get("val")
    if not isinstance(value, Tensor) or not value.is_floating_point():
        raise GraphError(
            f"the program's input {names[0]} is {getattr(value, 'dtype', type(value).__name__)}; "
            f"allowed is a tensor of real numbers"
        )
    made_for = value.shape
    if len(made_for) != len(shape) + 1 or any(
        isinstance(own, int) and own != given
        for own, given in zip(made_for[1:], shape, strict=True)
    ):
        raise GraphError(
            f"the program was made for images of shape {tuple(map(str, made_for[1:]))}, those that "
            f"are given have {shape}; export it with such an image"
        )
    count = made_for[0]
    return (count if isinstance(count, int) else 0), value.dtype


def _check(program: ExportedProgram) -> None:
    for name, tensor in (*program.named_parameters(), *program.named_buffers()):
        if why := unusable(tensor):
            raise GraphError(f"tensor {name}: {why}")


# ATen's functions that are not called as torch's are ----------------------------------------------


def _convolution(
    call: Call, input: Value, weight: Any, bias: Any, stride: Any, padding: Any, dilation: Any,
    transposed: bool, output_padding: Any, groups: int,
) -> Value:  # fmt: skip
    if transposed:
        raise call.refuse(
            "is a transposed convolution: its windows are written over one another, which no "
            "operation of the IR does; use a convolution, or lower the network up to it"
        )
    conv: Value = LAYERS["conv2d"](call, input, weight, bias, stride, padding, dilation, groups)
    return conv


def _batch_norm(
    call: Call, input: Value, weight: Any, bias: Any, mean: Any, variance: Any, training: bool,
    momentum: float, eps: float, *_: Any,
) -> Value:  # fmt: skip
    made: Value = LAYERS["batch_norm"](
        call, input, mean, variance, weight, bias, training, momentum, eps
    )
    return made


def _batch_norm_legit(
    call: Call, input: Value, weight: Any, bias: Any, mean: Any, variance: Any, momentum: float,
    eps: float,
) -> Any:  # fmt: skip
    result = call.result
    call.result = result[0]
    return (_batch_norm(call, input, weight, bias, mean, variance, False, momentum, eps), None)


def _first(handler: Callable[..., Any]) -> Callable[..., Any]:
    """Handler of an operation that gives indices or a mask beside its result."""

    def run(call: Call, *args: Any, **options: Any) -> Any:
        call.result = call.result[0]
        return (handler(call, *args, **options), None)

    return run


def _elu(
    call: Call, input: Value, alpha: float = 1, scale: float = 1, input_scale: float = 1
) -> Value:
    if scale == 1 and input_scale == 1:
        made: Value = FUNCTIONS["elu"](call, input, alpha)
        return made
    if input_scale == 1:
        made = FUNCTIONS["selu"](call, input)
        return made
    raise call.refuse(f"is an ELU with the input scale {input_scale}; export it without")


def _slice(
    call: Call, input: Value, dim: int = 0, start: Any = None, end: Any = None, step: int = 1
) -> Any:
    rank = len(input.shape) + 1
    axis = dim % rank
    if axis == 0:
        if tuple(call.result.shape) == (call.batch, *input.shape):
            return input
        raise call.refuse("takes a part of the images; allowed are parts of each image")
    if input.order is not None or len(input.shape) != 3:
        return moved(call, input)
    ranges = [range(size) for size in input.shape]
    ranges[axis - 1] = ranges[axis - 1][start:end:step]
    return copied_part(call, input, ranges)


ATEN: dict[str, Callable[..., Any]] = {
    **FUNCTIONS,
    "convolution": _convolution,
    "batch_norm": _batch_norm,
    "_native_batch_norm_legit_no_training": _batch_norm_legit,
    "max_pool2d_with_indices": _first(FUNCTIONS["max_pool2d"]),
    "adaptive_max_pool2d": _first(FUNCTIONS["adaptive_max_pool2d"]),
    "adaptive_max_pool1d": _first(FUNCTIONS["adaptive_max_pool2d"]),
    "fake_quantize_per_tensor_affine_cachemask": _first(
        FUNCTIONS["fake_quantize_per_tensor_affine"]
    ),
    "fake_quantize_per_channel_affine_cachemask": _first(
        FUNCTIONS["fake_quantize_per_channel_affine"]
    ),
    "constant_pad_nd": lambda call, input, pad, value=0: FUNCTIONS["pad"](
        call, input, pad, value=value
    ),
    "elu": _elu,
    "slice": _slice,
    **dict.fromkeys(("_unsafe_view", "_reshape_alias"), FUNCTIONS["reshape"]),
    **dict.fromkeys(("index", "_unsafe_index"), moved),
    "_softmax": FUNCTIONS["softmax"],
    "_log_softmax": FUNCTIONS["log_softmax"],
}
"""Handlers by ATen's name of the function."""
