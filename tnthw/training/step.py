"""One training step: forward, loss, backward, and the optimisers' steps."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.errors import TrainingError
from tnthw.networks.world import World
from tnthw.training.distill import distilled
from tnthw.training.mix import Partners, mixed_loss
from tnthw.training.optimise import Optimisers, set_learning_rates
from tnthw.training.recipe import Recipe

Network = Callable[[Tensor], Tensor]
"""A network as the training step calls it: images to logits."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TrainingStep:
    """The step of a recipe; call it with a batch.

    Attributes
    ----------
    recipe: update, precision, loss.
    network: in training mode.
    optimisers: of its parameters.
    teacher: for distillation; None without.
    world: the processes that share each batch.
    partial: parameters whose gradients have to be summed over the processes.
    terms: what else is added to the loss after each forward pass.
    """

    recipe: Recipe
    network: Network
    optimisers: Optimisers
    teacher: Network | None
    world: World
    partial: tuple[nn.Parameter, ...]
    terms: tuple[Callable[[], Tensor], ...] = ()

    def __call__(
        self, images: Tensor, labels: Tensor, rate: float, partners: Partners | None = None
    ) -> tuple[float, int]:
        """Train on this process's share of a batch.

        Parameters
        ----------
        images: float32 (images, channels, height, width).
        labels: int64 (images,).
        rate: factor of the learning rates.
        partners: what the images were mixed with; None where they were not.

        Returns
        -------
        Loss and number of right answers of the whole batch, before the weights' step.
        """
        set_learning_rates(self.optimisers, rate)
        taught = self._ask(images)
        if self.recipe.training.update == "alternating":
            weights, thresholds = self.optimisers
            self._backward(images, labels, taught, partners)
            thresholds.step()
            result = self._backward(images, labels, taught, partners)
            weights.step()
        else:
            result = self._backward(images, labels, taught, partners)
            for optimiser in self.optimisers:
                optimiser.step()
        loss, correct = self.world.sum(result).tolist()
        return loss, round(correct)

    def _backward(
        self, images: Tensor, labels: Tensor, taught: Tensor | None, partners: Partners | None
    ) -> Tensor:
        """Set all gradients; loss and right answers, this process's part of them."""
        for optimiser in self.optimisers:
            optimiser.zero_grad(set_to_none=True)
        with self._precision(images):
            logits = self.network(images)
        logits = logits.to(images.dtype)
        smoothing = self.recipe.training.label_smoothing
        if partners is None:
            loss = functional.cross_entropy(logits, labels, label_smoothing=smoothing)
        else:
            loss = mixed_loss(logits, labels, partners, smoothing)
        if taught is not None and self.recipe.distillation is not None:
            loss = distilled(loss, logits, taught, self.recipe.distillation)
        for term in self.terms:
            loss = loss + term()
        if self.world.size > 1:
            loss = loss * (len(labels) / self.recipe.training.batch)
        loss.backward()
        self.world.sum_gradients(self.partial)
        if (longest := self.recipe.training.clip_gradient) is not None:
            groups = self.optimisers[0].param_groups
            parameters = [p for group in groups for p in group["params"]]
            torch.nn.utils.clip_grad_norm_(parameters, longest)
        correct = (logits.argmax(1) == labels).sum()
        return torch.stack([loss.detach().double(), correct.double()])

    def _ask(self, images: Tensor) -> Tensor | None:
        if self.teacher is None:
            return None
        with torch.no_grad(), self._precision(images):
            return self.teacher(images).to(images.dtype)

    def _precision(self, images: Tensor) -> AbstractContextManager[object]:
        """Convolutions in bfloat16, if the recipe says so; quantisers get float32 either way."""
        reduced = self.recipe.training.precision == "bfloat16"
        return torch.autocast(images.device.type, torch.bfloat16, enabled=reduced)


def compiled(model: nn.Module, recipe: Recipe) -> Network:
    """Fuse the network's operations with `torch.compile`; parameters stay the model's own.

    Raises
    ------
    TrainingError: the compiler needs what this machine does not have.
    """
    run: Network = torch.compile(model, dynamic=False)

    def call(images: Tensor) -> Tensor:
        try:
            return run(images.contiguous(memory_format=torch.channels_last))
        except torch._dynamo.exc.BackendCompilerFailed as error:
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(
                f"recipe {recipe.name}: training.compile = true needs a C++ compiler such as g++ "
                f"that torch can call; torch says: {reason}; install one, or set compile = false"
            ) from error

    return call
