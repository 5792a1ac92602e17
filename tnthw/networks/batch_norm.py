"""Batch norm after the weights have changed: statistics of what it reads now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from tnthw.errors import ConfigError, InputError


class _Enough(Exception):
    """Ends a forward pass behind the batch norm that is measured."""


@torch.no_grad()
def reestimate_batch_norm(module: nn.Module, batches: Callable[[], Iterable[Tensor]]) -> int:
    """Set the running statistics of every batch norm to those of all images, in place.

    One batch norm after the other, in the order in which they are called, each on what the network
    gives in evaluation mode with the new statistics of those before it. So the result does not
    depend on how the images are cut into batches. Nothing else of the module changes.

    Parameters
    ----------
    module: a network with batch norms; it is run in evaluation mode.
    batches: gives the images anew, (images, ...), of the type that the module takes, for each
        batch norm.

    Returns
    -------
    Number of images.

    Raises
    ------
    ConfigError: there is no batch norm with running statistics.
    InputError: a channel has a single value, of which there is no variance.
    """
    norms = [
        part for part in module.modules()
        if isinstance(part, _BatchNorm) and part.running_mean is not None
    ]  # fmt: skip
    if not norms:
        raise ConfigError(
            f"{type(module).__name__}: has no batch norm with running statistics; there is nothing "
            f"to estimate"
        )
    images = 0
    with _evaluating(module):
        order, calls, images = _called(module, norms, batches())
        for norm in order:
            mean, variance = _measured(module, norm, calls[norm] == 1, batches())
            assert norm.running_mean is not None and norm.running_var is not None
            norm.running_mean.copy_(mean)
            norm.running_var.copy_(variance)
    return images


def _called(
    module: nn.Module, norms: list[_BatchNorm], batches: Iterable[Tensor]
) -> tuple[list[_BatchNorm], dict[_BatchNorm, int], int]:
    """Batch norms in the order of their first call, how often each is called, and all images."""
    calls: dict[_BatchNorm, int] = {}

    def count(norm: nn.Module, _: Any) -> None:
        assert isinstance(norm, _BatchNorm)
        calls[norm] = calls.get(norm, 0) + 1

    images = 0
    for batch in batches:
        if not images:
            hooks = [norm.register_forward_pre_hook(count) for norm in norms]
            try:
                module(batch)
            finally:
                for hook in hooks:
                    hook.remove()
        images += len(batch)
    return list(calls), calls, images


def _measured(
    module: nn.Module, norm: _BatchNorm, once: bool, batches: Iterable[Tensor]
) -> tuple[Tensor, Tensor]:
    """Mean and unbiased variance of each channel over all batches, in float64."""
    count, mean, squares = 0, torch.zeros(()), torch.zeros(())

    def see(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        nonlocal count, mean, squares
        x = inputs[0].detach().double().transpose(0, 1).flatten(1)
        own_mean, own = x.mean(1), x.shape[1]
        apart = own_mean - mean
        # Chan's formula: no difference of large numbers.
        squares = squares + x.var(1, correction=0) * own + apart**2 * (count * own / (count + own))
        mean = mean + apart * (own / (count + own))
        count += own
        if once:
            raise _Enough

    hook = norm.register_forward_pre_hook(see)
    try:
        for batch in batches:
            try:
                module(batch)
            except _Enough:
                pass
    finally:
        hook.remove()
    if count < 2:
        raise InputError(
            "images: a batch norm sees one value of each channel, which has no variance; give more "
            "than one image"
        )
    return mean, squares / (count - 1)


@contextmanager
def _evaluating(module: nn.Module) -> Iterator[None]:
    """Run in evaluation mode; each part has its own mode again afterwards."""
    modes = {part: part.training for part in module.modules()}
    module.eval()
    try:
        yield
    finally:
        for part, mode in modes.items():
            part.training = mode
