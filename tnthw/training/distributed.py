"""Several processes that train one network, each on its share of every batch.

`torchrun --nproc-per-node 2 -m tnthw train RECIPE` starts them. What a batch does to the network is
what it does in one process, but for the order of sums; see `whole_batch.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import distributed

from tnthw.errors import TrainingError
from tnthw.networks.world import World, current_world
from tnthw.training.recipe import Recipe


@contextmanager
def processes() -> Iterator[World]:
    """Join the processes that torchrun started; alone without it."""
    if "WORLD_SIZE" not in os.environ or distributed.is_initialized():
        yield current_world()
        return
    # nccl takes a GPU first when it is used, after `prepare_device` chose the process its own.
    gpu = torch.cuda.is_available() and distributed.is_nccl_available()
    distributed.init_process_group("cpu:gloo,cuda:nccl" if gpu else "gloo")
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
