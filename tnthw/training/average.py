"""Exponential averages of a network's weights, which are made ternary when training is over."""

from __future__ import annotations

import copy
from collections.abc import Iterable

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
        self._begun: dict[str, int] = {}  # steps that were over when a value's average began anew

    @torch.no_grad()
    def update(self) -> None:
        """Take in the network's present values."""
        for name, value in _floats(self._model).items():
            past = self._steps - self._begun.get(name, 0)
            keep = min(self._keep, (1 + past) / (10 + past))
            self._values[name].lerp_(value, 1.0 - keep)
        self._steps += 1

    @torch.no_grad()
    def begin(self, names: Iterable[str]) -> None:
        """Begin the averages of some values anew, with what the network has now.

        For what training sets in its course: an average that goes back to before is of nothing.
        """
        values = _floats(self._model)
        for name in names:
            self._values[name].copy_(values[name])
            self._begun[name] = self._steps

    def network(self) -> nn.Module:
        """Make a copy of the network with the averages as its values."""
        made = copy.deepcopy(self._model)
        made.load_state_dict(self._values, strict=False)
        return made

    def state(self) -> dict[str, object]:
        """Give what a checkpoint keeps."""
        return {"values": self._values, "steps": self._steps, "begun": self._begun}

    def restore(self, state: dict[str, object]) -> None:
        """Continue from a checkpoint's part.

        Raises
        ------
        ValueError: it belongs to another network.
        """
        values, steps = state["values"], state["steps"]
        begun = state.get("begun", {})
        if not (isinstance(values, dict) and isinstance(steps, int) and isinstance(begun, dict)):
            raise ValueError("no averages")
        if {n: v.shape for n, v in values.items()} != {n: v.shape for n, v in self._values.items()}:
            raise ValueError("averages of another network")
        for name, value in self._values.items():
            value.copy_(values[name])
        self._steps, self._begun = steps, dict(begun)


def _floats(model: nn.Module) -> dict[str, Tensor]:
    return {n: v.detach() for n, v in model.state_dict().items() if v.is_floating_point()}
