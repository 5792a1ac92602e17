"""The processes that train one network together, as layers see them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, distributed, nn

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The processes of a run.

    Attributes
    ----------
    rank: number of this one; 0 is the one that writes files.
    size: how many there are.
    """

    rank: int = 0
    size: int = 1

    def sum(self, tensor: Tensor) -> Tensor:
        """Sum a tensor over the processes, in place."""
        if self.size > 1:
            distributed.all_reduce(tensor)
        return tensor

    def sum_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Sum the gradients of parameters over the processes, as one message."""
        gradients = [p.grad for p in parameters if p.grad is not None]
        if self.size == 1 or not gradients:
            return
        flat = self.sum(torch.cat([gradient.reshape(-1) for gradient in gradients]))
        for gradient, summed in zip(
            gradients, flat.split([g.numel() for g in gradients]), strict=True
        ):
            gradient.copy_(summed.view_as(gradient))

    def first(self, make: Callable[[], T]) -> T:
        """Let rank 0 make something, then the others, who find what it left in files."""
        made = make() if self.rank == 0 else None
        if self.size > 1:
            distributed.barrier()
        return make() if made is None else made


def current_world() -> World:
    """Say which processes there are: those that were joined, or this one alone."""
    if not distributed.is_initialized():
        return World()
    return World(rank=distributed.get_rank(), size=distributed.get_world_size())
