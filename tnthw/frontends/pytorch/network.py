"""A torch module as a network of steps, with the ways to run it that are compared with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import BATCH, held_shape
from tnthw.frontends.pytorch.prepare import prepared
from tnthw.frontends.pytorch.reader import Reader, sole
from tnthw.frontends.pytorch.straight_through import simplify
from tnthw.frontends.pytorch.trace import observe, trace, watch
from tnthw.frontends.steps import Array, FloatNetwork, Run, Step, Window
from tnthw.networks.activations import LearnedStep

_OTHER_SEED = 8191
"""Seed of the independent run: a forward that draws numbers does not draw those of the trace."""


def read_module(model: object, images: Array) -> FloatNetwork:
    """Read a torch module.

    The caller's module is neither run nor changed, and torch's random generator stays where it is.

    Parameters
    ----------
    model: a module in evaluation mode, with one input and one result.
    images: (images, *input shape), real values as the module takes them.

    Raises
    ------
    GraphError: an operation cannot become integers; the message names the layer and what to change.
    """
    shape = tuple(images.shape[1:])
    with torch.random.fork_rng(devices=[]):
        private = prepared(model)
        kind = torch.float64 if _is_double(private) else torch.float32
        sample = torch.from_numpy(np.resize(images, (BATCH, *shape))).to(kind)
        traced, fixed = trace(private, sample)
        simplify(traced)
        reader = Reader(traced, watch(traced, sample), shape)
        steps = reader.read()
        _check_keeps_nothing(prepared(model), sample)

    def run(part: Array) -> Run:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(_OTHER_SEED)
            fresh = prepared(model)
            found = run_module(fresh, reader.layers, torch.from_numpy(part).to(kind))
        return shaped_run(found, reader, steps)

    return network(
        type(private).__name__, reader, steps, shape, kind, traced, BATCH if fixed else 0, run
    )


def network(
    name: str,
    reader: Reader,
    steps: tuple[Step, ...],
    shape: tuple[int, ...],
    kind: torch.dtype,
    traced: fx.GraphModule,
    batch: int,
    run: Callable[[Array], Run],
) -> FloatNetwork:
    """Put a network together; `batch` is the number of images that the trace takes, 0 for any."""

    def observed(part: Array) -> Mapping[str, Array]:
        names = {node: found for node, (found, _) in reader.names.items()}
        shapes = dict(reader.names.values())
        images = torch.from_numpy(part.reshape(len(part), *shape)).to(kind)
        with torch.random.fork_rng(devices=[]):
            values = [observe(traced, names, chunk) for chunk in chunks(images, batch)]
        found = {name: torch.cat([v[name] for v in values])[: len(part)] for name in values[0]}
        return {
            name: value.to(kind).numpy().reshape(len(part), *shapes[name])
            for name, value in found.items()
        }

    return FloatNetwork(
        name=name,
        input_shape=held_shape(shape),
        steps=steps,
        result=reader.result,
        nearest=any(isinstance(module, LearnedStep) for module in traced.modules()),
        observe=observed,
        run=lambda part: run(part.reshape(len(part), *shape)),
        convolve=convolve,
    )


def chunks(images: Tensor, batch: int) -> list[Tensor]:
    """Images in parts of a fixed number, of which the last one repeats some; in one where it is 0.

    The results of the parts, one after the other, begin with those of the images.
    """
    if not batch:
        return [images]
    count = -(-len(images) // batch) * batch
    again = torch.arange(count) % len(images)
    return list(images[again].split(batch))


def shaped_run(found: Run, reader: Reader, steps: tuple[Step, ...]) -> Run:
    """Values of a run in the shapes of their steps."""
    shapes = dict(reader.layers.values())
    last = next((step.shape for step in steps if step.name == reader.result), None)
    result = found.result
    if last is not None and result[0].size == int(np.prod(last)):
        result = result.reshape(len(result), *last)
    layers = {
        name: value.reshape(len(value), *shapes[name])
        for name, value in found.layers.items()
        if value[0].size == int(np.prod(shapes[name]))
    }
    return Run(result=result, layers=layers)


def convolve(x: Array, weight: Array, window: Window | None) -> Array:
    """Torch's own convolution or product, in the type of x."""
    a, b = (
        torch.from_numpy(np.ascontiguousarray(x)),
        torch.from_numpy(weight).to(torch.float64 if x.dtype == np.float64 else torch.float32),
    )
    with torch.no_grad():
        if window is None:
            return functional.linear(a, b).numpy()
        return functional.conv2d(
            a, b, None, window.stride, window.padding, window.dilation, window.groups
        ).numpy()


@torch.no_grad()
def run_module(
    module: nn.Module, layers: Mapping[str, tuple[str, tuple[int, ...]]], images: Tensor
) -> Run:
    """Run the module itself; values of layers are caught by hooks, as they were when they came."""
    found: dict[str, Any] = {}

    def catch(name: str) -> Any:
        def hook(_: nn.Module, __: Any, output: Any) -> None:
            if isinstance(output, Tensor):
                found[name] = output.detach().clone().numpy()

        return hook

    for path, (name, _) in layers.items():
        module.get_submodule(path).register_forward_hook(catch(name))
    result = sole(module(images.clone()))
    if not isinstance(result, Tensor):
        raise GraphError(
            f"the network returns {type(result).__name__}, of which the trace shows one tensor; "
            f"return that tensor"
        )
    return Run(result=result.detach().numpy(), layers=found)


def _check_keeps_nothing(module: nn.Module, sample: Tensor) -> None:
    """Refuse a module whose result depends on how often it ran."""
    results = []
    for _ in range(2):
        torch.manual_seed(_OTHER_SEED)
        with torch.no_grad():
            results.append(sole(module(sample.clone())))
    first, again = results
    if isinstance(first, Tensor) and not torch.equal(first, again):
        raise GraphError(
            "the network gives other values when it runs again on the same images, so its forward "
            "changes a buffer or an attribute that it reads; keep that fixed in evaluation mode"
        )


def _is_double(module: nn.Module) -> bool:
    return any(p.dtype is torch.float64 for p in module.parameters())
