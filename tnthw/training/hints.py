"""Hints: layers of the network learn the feature maps of the teacher's, beside its answers.

The maps of each image are brought to length 1 and compared by their squared distance, so that a
ternary layer has to find the teacher's pattern, not its scale. Sources: A. Romero et al., "FitNets:
Hints for Thin Deep Nets", ICLR 2015, arXiv 1412.6550, for features; S. Zagoruyko and N. Komodakis,
"Paying More Attention to Attention", ICLR 2017, arXiv 1612.03928, for attention and the lengths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.config import unknown
from tnthw.errors import TrainingError
from tnthw.training.recipe import Recipe
from tnthw.training.settings import HintSettings

_SHORTEST = 1e-3
"""Length below which a map is not made longer: the gradient of one without values has to be
finite."""


class Hints:
    """What the last pass made of the layers that learn hints, and of the teacher's.

    Parameters
    ----------
    settings: layers, kind and weight.
    """

    def __init__(self, settings: HintSettings) -> None:
        self._settings = settings
        self._own: dict[str, Tensor] = {}
        self._teachers: dict[str, Tensor] = {}

    def keep_own(self, name: str, module: nn.Module, inputs: Any, output: Tensor) -> None:
        """Keep what a layer of the network made in training."""
        if module.training:
            self._own[name] = output

    def keep_teachers(self, name: str, module: nn.Module, inputs: Any, output: Tensor) -> None:
        """Keep what a layer of the teacher made."""
        self._teachers[name] = output

    def loss(self) -> Tensor:
        """Weight times the mean, over layers and images, of the squared distance of the maps.

        It is asked once after each pass of the network. A distance is from 0 to 4, whatever the
        size of the maps.

        Raises
        ------
        TrainingError: two maps cannot be compared.
        """
        distances = []
        for name, teachers in self._settings.pairs:
            if name not in self._own or teachers not in self._teachers:
                raise TrainingError(
                    f"distillation.hints: {name if name not in self._own else teachers} holds "
                    f"layers and is none itself, so it makes no map; name one of those"
                )
            # Taken away, because a network that holds on to a graph cannot be copied.
            own, wanted = _whole(self._own.pop(name)), _whole(self._teachers[teachers])
            _check(name, teachers, own, wanted, self._settings.kind)
            difference = _unit(own, self._settings.kind) - _unit(wanted, self._settings.kind)
            distances.append(difference.square().sum(1).mean())
        return self._settings.weight * torch.stack(distances).mean()


@contextmanager
def hinted(
    model: nn.Module, teacher: nn.Module | None, recipe: Recipe
) -> Iterator[Callable[[], Tensor] | None]:
    """Watch the layers that a recipe names; yields the hints' part of the loss, None without any.

    Raises
    ------
    TrainingError: there is no such layer.
    """
    settings = recipe.distillation.hints if recipe.distillation is not None else None
    if settings is None or teacher is None:
        yield None
        return
    hints = Hints(settings)
    own, theirs = dict(model.named_modules()), dict(teacher.named_modules())
    where = f"recipe {recipe.name}: distillation.hints"
    found = []
    for name, teachers in settings.pairs:
        if name not in own:
            raise TrainingError(f"{where}.layers: {unknown('layer', name, filter(None, own))}")
        if teachers not in theirs:
            key = "teacher_layers" if settings.teacher_layers else "layers"
            raise TrainingError(
                f"{where}.{key}: of the teacher: {unknown('layer', teachers, filter(None, theirs))}"
            )
        found.append(own[name].register_forward_hook(partial(hints.keep_own, name)))
        found.append(theirs[teachers].register_forward_hook(partial(hints.keep_teachers, teachers)))
    try:
        yield hints.loss
    finally:
        for hook in found:
            hook.remove()


def _whole(x: Tensor) -> Tensor:
    """A map in no less than float32, whatever the convolutions compute in."""
    return x if x.dtype == torch.float64 else x.float()


def _unit(x: Tensor, kind: str) -> Tensor:
    """Feature maps (images, channels, height, width) as vectors of length 1, (images, numbers)."""
    if kind == "attention":
        x = x.square().sum(1)
    return functional.normalize(x.flatten(1), dim=1, eps=_SHORTEST)


def _check(name: str, teachers: str, own: Tensor, wanted: Tensor, kind: str) -> None:
    first = 2 if kind == "attention" else 1
    if own.dim() < first + 1 or own.shape[first:] != wanted.shape[first:]:
        what = "heights and widths" if kind == "attention" else "channels, heights and widths"
        other = "" if kind == "attention" else ', or kind = "attention", which sums over channels'
        raise TrainingError(
            f"distillation.hints: layer {name} makes {tuple(own.shape[1:])} of an image, the "
            f"teacher's {teachers} {tuple(wanted.shape[1:])}; kind '{kind}' needs equal {what}: "
            f"name other layers{other}"
        )
