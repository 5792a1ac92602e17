"""Exponential averages of a network's weights, which are made ternary when training is over."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class Average:
    """The average of a network's parameters and statistics over its steps.

    Full-precision weights are averaged and then made ternary: the average of trits is none.

    Parameters
    ----------
    model: the network that is trained.
    keep: share that the average keeps at a step. The first steps keep less, (1 + n) / (10 + n)
        after n, so that the start is soon forgotten.
    """

    def __init__(self, model: nn.Module, keep: float) -> None:
        self._model, self._keep = model, keep
        self._values = {name: value.clone() for name, value in _floats(model).items()}
        self._steps = 0

    @torch.no_grad()
    def update(self) -> None:
        """Take in the network's present values."""
        keep = min(self._keep, (1 + self._steps) / (10 + self._steps))
        self._steps += 1
        for name, value in _floats(self._model).items():
            self._values[name].lerp_(value, 1.0 - keep)

    def network(self) -> nn.Module:
        """Make a copy of the network with the averages as its values."""
        made = copy.deepcopy(self._model)
        made.load_state_dict(self._values, strict=False)
        return made

    def state(self) -> dict[str, object]:
        """Give what a checkpoint keeps."""
        return {"values": self._values, "steps": self._steps}

    def restore(self, state: dict[str, object]) -> None:
        """Continue from a checkpoint's part.

        Raises
        ------
        ValueError: it belongs to another network.
        """
        values, steps = state["values"], state["steps"]
        if not isinstance(values, dict) or not isinstance(steps, int):
            raise ValueError("no averages")
        if {n: v.shape for n, v in values.items()} != {n: v.shape for n, v in self._values.items()}:
            raise ValueError("averages of another network")
        for name, value in self._values.items():
            value.copy_(values[name])
        self._steps = steps


def _floats(model: nn.Module) -> dict[str, Tensor]:
    return {n: v.detach() for n, v in model.state_dict().items() if v.is_floating_point()}
