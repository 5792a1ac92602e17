"""Activations with a trained step: the grid of a few bits that the lowered network will have.

After a ReLU the grid has 2**bits levels from 0 on. Ternary activations, -1, 0 and +1, take the
place of the ReLU: behind one they could never be -1.

Sources: S. Esser et al., "Learned Step Size Quantization", ICLR 2020, arXiv 1902.08153; hard tanh
in the place of ReLU before ternary values: M. Scherer et al., "CUTIE", IEEE TCAD 2022, arXiv
2011.01713.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from tnthw.errors import TrainingError
from tnthw.networks.world import World, current_world

_CANDIDATES = 100
_CANDIDATE_RATIO = 0.96
"""Clips that are tried: largest * ratio**k for k below the number, down to 1.8 % of the largest."""


Bits = int | Literal["ternary"]
"""Levels of an activation: 2**bits from 0 on, or -1, 0 and +1."""


class ActivationPoint(nn.Module):
    """Marks where a network's activation may get a grid: after a ReLU. Changes nothing itself.

    Attributes
    ----------
    replaces_relu: what is in its place needs values of both signs; the ReLU before it goes.
    """

    replaces_relu = False

    def forward(self, x: Tensor) -> Tensor:
        """Return x."""
        return x


class _Quantise(torch.autograd.Function):
    """s * clamp(round(x / s), low, high), with the gradients of the paper's equations 3 and 5."""

    generate_vmap_rule = True

    @staticmethod
    def forward(x: Tensor, step: Tensor, low: int, high: int) -> Tensor:
        size = step.abs()
        # floor(v + 1/2), not round(): the lowered network rounds halves up.
        return (x.to(step.dtype) / size + 0.5).floor_().clamp_(low, high).mul_(size).to(x.dtype)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        x, step, ctx.low, ctx.high = inputs
        ctx.save_for_backward(x, step)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None, None]:
        x, step = ctx.saved_tensors
        low, high = ctx.low, ctx.high
        v = x.to(step.dtype) / step.abs()
        whole = (v + 0.5).floor().clamp_(low, high)
        inside = (v > low) & (v < high)
        slope = torch.where(inside, whole - v, whole)
        features = x[0].numel()  # of one image: the paper's N
        by_step = (grad.to(step.dtype) * slope).sum() / math.sqrt(features * high)
        return grad * inside, by_step * torch.sign(step), None, None


class LearnedStep(nn.Module):
    """An activation on a grid of few bits, whose step is trained.

    Before `begin_steps` it returns its input unchanged; a ternary one is a hard tanh until then.

    Parameters
    ----------
    bits: of the grid: integers 0 to 2**bits - 1; "ternary" for -1, 0 and +1, without a ReLU before.
    """

    def __init__(self, bits: Bits) -> None:
        super().__init__()
        self.bits = bits
        self.active = False
        # A vector, so that the trainer's weight decay leaves it alone like a bias.
        self.step = nn.Parameter(torch.zeros(1))  # 0: not begun
        self._first = False

    @property
    def replaces_relu(self) -> bool:
        """Whether values of both signs are needed, so that no ReLU stands before it."""
        return self.bits == "ternary"

    @property
    def lowest(self) -> int:
        """The smallest integer."""
        return -1 if self.bits == "ternary" else 0

    @property
    def highest(self) -> int:
        """The largest integer."""
        return 1 if self.bits == "ternary" else (1 << self.bits) - 1

    @property
    def scale(self) -> float:
        """Real value of one integer step.

        Raises
        ------
        TrainingError: the step has not been set yet.
        """
        if not self.active:
            raise TrainingError("an activation's step was never set; train past activations.start")
        return abs(float(self.step.detach()))

    def forward(self, x: Tensor) -> Tensor:
        """Round x (images, ...) to the grid and clip it there.

        Raises
        ------
        TrainingError: the first input of a ternary one has nothing below zero.
        """
        if self._first:
            self._set(x.detach())
        if not self.active:
            return nn.functional.hardtanh(x) if self.bits == "ternary" else x
        result: Tensor = _Quantise.apply(  # type: ignore[no-untyped-call]
            x, self.step, self.lowest, self.highest
        )
        return result

    @torch.no_grad()
    def _set(self, x: Tensor) -> None:
        """Set the step from the first input."""
        if self.lowest < 0 and not bool((x < 0).any()):
            raise TrainingError(
                "a ternary activation gets nothing below zero, so it would only be 0 or +1; take "
                "the ReLU before it away, or set activations.bits = 2"
            )
        clip = best_clip(x, self.lowest, self.highest, current_world())
        self.step.fill_(clip / self.highest)
        self.active, self._first = True, False

    def begin(self) -> None:
        """Let the next input set the step: to the one with the least squared error."""
        self._first = True

    def _load_from_state_dict(self, *args: Any, **kwargs: Any) -> None:
        super()._load_from_state_dict(*args, **kwargs)
        self.active = bool(self.step.detach() != 0)


def attach_steps(model: nn.Module, bits: Bits) -> None:
    """Put a `LearnedStep` at every `ActivationPoint` of a network; names of other parameters stay.

    Raises
    ------
    TrainingError: the network has no such point.
    """
    found = [name for name, m in model.named_modules() if isinstance(m, ActivationPoint)]
    if not found:
        raise TrainingError("the network has no activation points, after ReLUs, to put steps at")
    for name in found:
        model.set_submodule(name, LearnedStep(bits))


def learned_steps(model: nn.Module) -> Iterator[tuple[str, LearnedStep]]:
    """Name and module of every activation with a trained step."""
    for name, module in model.named_modules():
        if isinstance(module, LearnedStep):
            yield name, module


@torch.no_grad()
def begin_steps(model: nn.Module, images: Tensor) -> None:
    """Set every step from what the network makes of a batch, and quantise from now on.

    One after the other: a step sees activations that those before it have rounded. Statistics of
    batch norm stay as they are.
    """
    kept = {name: buffer.clone() for name, buffer in model.named_buffers()}
    for _, step in learned_steps(model):
        step.begin()
    model(images)
    for name, buffer in model.named_buffers():
        buffer.copy_(kept[name])


def best_clip(values: Tensor, low: int, high: int, world: World | None = None) -> float:
    """Largest magnitude of a grid of few bits on which values have the least squared error.

    Parameters
    ----------
    values: samples, any shape.
    low, high: integers of the grid; high stands for the clip.
    world: processes that have a share of the samples each; all get the same result.

    Returns
    -------
    The clip, above zero; 1 where all values are zero.
    """
    world = world or World()
    samples = values.flatten().double()
    shares = torch.zeros(world.size, dtype=torch.float64, device=samples.device)
    shares[world.rank] = samples.abs().max()
    largest = float(world.sum(shares).max())
    if largest == 0.0:
        return 1.0
    clips = [largest * _CANDIDATE_RATIO**k for k in range(_CANDIDATES)]
    errors = torch.zeros(_CANDIDATES, dtype=torch.float64, device=samples.device)
    for k, clip in enumerate(clips):
        scale = clip / high
        rounded = torch.clamp(torch.floor(samples / scale + 0.5), low, high) * scale
        errors[k] = torch.sum((rounded - samples) ** 2)
    return clips[int(world.sum(errors).argmin())]
