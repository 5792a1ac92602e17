"""Batch norm and quantisers that see the whole batch where several processes share it.

Statistics of batch norm are summed over the processes, forward and backward. A quantiser may do
what is not linear to a gradient (TGA clamps it), so the gradient is summed before it gets there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from tnthw.networks.layers import ternary_layers
from tnthw.networks.world import World, current_world


@contextmanager
def shared(model: nn.Module, world: World) -> Iterator[tuple[nn.Parameter, ...]]:
    """Give batch norm and quantisers of a network the whole batch while training.

    Yields
    ------
    The parameters whose gradients are this process's share after a backward pass, for
    `World.sum_gradients`. Those of ternary weights and quantisers are whole already.
    """
    if world.size == 1:
        yield ()
        return
    norms = [module for module in model.modules() if isinstance(module, _NORMS)]
    whole, hooks = set[int](), []
    for _, layer in ternary_layers(model):
        whole |= {id(p) for p in (layer.weight, *layer.quantiser.parameters())}
        hooks.append(layer.quantiser.register_forward_hook(_sum_gradient))
    for norm in norms:
        # The class stays torch's own, which the lowering of the trained network knows.
        norm.forward = partial(shared_batch_norm, norm)  # type: ignore[method-assign]
    try:
        yield tuple(p for p in model.parameters() if id(p) not in whole)
    finally:
        for norm in norms:
            del norm.forward
        for hook in hooks:
            hook.remove()


def shared_batch_norm(norm: nn.BatchNorm1d | nn.BatchNorm2d, x: Tensor) -> Tensor:
    """Batch norm with the statistics of all processes' images, and gradients through them.

    Mean first, then the squares about it, because their difference would cancel.
    """
    if not norm.training:
        return type(norm).forward(norm, x)
    axes = [axis for axis in range(x.dim()) if axis != 1]
    shape = [1, -1] + [1] * (x.dim() - 2)
    real = x if x.dtype == torch.float64 else x.float()
    own = torch.tensor([x.numel() // x.shape[1]], dtype=real.dtype, device=x.device)
    totals = _sum(torch.cat([real.sum(axes), own]))
    count = totals[-1].detach()
    mean = totals[:-1] / count
    centred = real - mean.view(shape)
    variance = _sum((centred * centred).sum(axes)) / count
    if norm.running_mean is not None and norm.running_var is not None:
        assert norm.num_batches_tracked is not None  # torch makes all three or none
        with torch.no_grad():
            norm.num_batches_tracked += 1
            momentum = norm.momentum or 1.0 / float(norm.num_batches_tracked)  # as torch's own
            norm.running_mean.lerp_(mean, momentum)
            norm.running_var.lerp_(variance * (count / (count - 1)), momentum)
    y: Tensor = centred * torch.rsqrt(variance + norm.eps).view(shape)
    if norm.affine:
        y = y * norm.weight.view(shape) + norm.bias.view(shape)
    return y.to(x.dtype)


_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d)


class _Sum(torch.autograd.Function):
    """The sum over the processes; every process's use of it counts in the gradient."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return current_world().sum(x.clone())

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        return current_world().sum(grad.clone())


def _sum(x: Tensor) -> Tensor:
    result: Tensor = _Sum.apply(x)  # type: ignore[no-untyped-call]
    return result


class _SumGradient(torch.autograd.Function):
    """The same tensor; its gradient is the sum over the processes."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return x.view_as(x)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        return current_world().sum(grad.clone())


def _sum_gradient(module: nn.Module, inputs: Any, output: Tensor) -> Tensor:
    result: Tensor = _SumGradient.apply(output)  # type: ignore[no-untyped-call]
    return result
