"""Statistics of batch norm estimated again after the weights have changed, and what that did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from tnthw.errors import InputError
from tnthw.networks.batch_norm import reestimate_batch_norm
from tnthw.wording import counted

PART = 16
"""Images that run at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renormalised:
    """What was done.

    Attributes
    ----------
    norms: batch norms whose statistics were estimated.
    images: images that they were estimated on.
    spread: median over their channels of new standard deviation over old one.
    """

    norms: int
    images: int
    spread: float

    def __str__(self) -> str:
        return (
            f"{counted(self.norms, 'norm')} estimated again on {counted(self.images, 'image')}: "
            f"deviations are {self.spread:.2g} times the checkpoint's (median)"
        )


def renormalise(model: nn.Module, images: Tensor) -> Renormalised:
    """Estimate the running statistics of every batch norm again, in place.

    Parameters
    ----------
    model: a network, perhaps without batch norms.
    images: (images, ...), as the network takes them.

    Raises
    ------
    InputError: the images are too few for a variance, or a value on them is not finite.
    """
    norms = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, _BatchNorm) and module.running_var is not None
    }
    if not norms:
        return Renormalised(norms=0, images=len(images), spread=1.0)
    before = {name: _deviations(norm) for name, norm in norms.items()}
    reestimate_batch_norm(model, lambda: _parts(images))
    ratios: list[float] = []
    for name, norm in norms.items():
        found = _deviations(norm)
        if not bool(torch.isfinite(found).all()):
            raise InputError(
                f"batch norm {name}: its values on the {counted(len(images), 'image')} are not "
                f"finite; give other images, or weights that are"
            )
        ratios += (found / before[name].clamp_min(torch.finfo(torch.float32).tiny)).tolist()
    return Renormalised(norms=len(norms), images=len(images), spread=median(ratios))


def _parts(images: Tensor) -> Iterable[Tensor]:
    parts: tuple[Tensor, ...] = images.split(PART)
    return parts


def _deviations(norm: _BatchNorm) -> Tensor:
    assert norm.running_var is not None
    return norm.running_var.sqrt()
