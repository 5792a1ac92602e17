"""Several processes that train one network, each on its share of every batch.

`torchrun --nproc-per-node 2 -m tnthw train RECIPE` starts them. What a batch does to the network is
what it does in one process, but for the order of sums; see `whole_batch.py`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import torch
from torch import Tensor, distributed, nn

from tnthw.errors import TrainingError
from tnthw.training.recipe import Recipe

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


@contextmanager
def processes() -> Iterator[World]:
    """Join the processes that torchrun started; alone without it."""
    if "WORLD_SIZE" not in os.environ or distributed.is_initialized():
        yield current_world()
        return
    if torch.cuda.is_available():
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
        distributed.init_process_group("cpu:gloo,cuda:nccl")
    else:
        distributed.init_process_group("gloo")
    try:
        yield current_world()
    finally:
        distributed.destroy_process_group()


def check_processes(recipe: Recipe, world: World) -> None:
    """Refuse settings that several processes cannot have.

    Raises
    ------
    TrainingError: a process would have no image, or `compile` is on.
    """
    batch = recipe.training.batch
    if world.size > batch:
        raise TrainingError(
            f"recipe {recipe.name}: training.batch is {batch} for {world.size} processes; set it "
            f"to at least {world.size}, or start fewer processes"
        )
    if world.size > 1 and recipe.training.compile:
        raise TrainingError(
            f"recipe {recipe.name}: training.compile = true is for one process, and there are "
            f"{world.size}; set compile = false, or start without torchrun"
        )
