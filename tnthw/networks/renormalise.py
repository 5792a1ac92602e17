"""Statistics of batch norm estimated again, after the weights before them have changed."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

import torch
from torch import Tensor, nn

from tnthw.errors import InputError
from tnthw.wording import counted

PART = 16
"""Images that run at once; the estimates of all parts are averaged."""


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


@torch.no_grad()
def renormalise(model: nn.Module, images: Tensor) -> Renormalised:
    """Estimate the running statistics of every batch norm again, in place.

    Each norm sees what the layers before it make with statistics of the images themselves, as in
    training; everything else, dropout too, stays in evaluation mode. Images run in equal parts, so
    that none of them counts more than another.

    Parameters
    ----------
    model: any network; in evaluation mode afterwards.
    images: (images, ...), as the network takes them.

    Raises
    ------
    InputError: the images are too few for a variance, or a value on them is not finite.
    """
    norms = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d) and module.running_var is not None
    }
    model.eval()
    before = {name: _deviations(norm) for name, norm in norms.items()}
    kept = {name: norm.momentum for name, norm in norms.items()}
    for norm in norms.values():
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean over all parts
        norm.train()
    try:
        for part in images.tensor_split(-(-len(images) // PART)):
            model(part)
    except ValueError as error:
        if "more than 1 value per channel" not in str(error):
            raise
        raise InputError(
            f"batch norm: so few images ({len(images)}) give one value for each channel, whose "
            f"variance is to be estimated; give more images"
        ) from None
    finally:
        for name, norm in norms.items():
            norm.momentum = kept[name]
        model.eval()
    for name, norm in norms.items():
        if not bool(torch.isfinite(_deviations(norm)).all()):
            raise InputError(
                f"batch norm {name}: its values on the {counted(len(images), 'image')} are not "
                f"finite; give other images, or weights that are"
            )
    ratios = [
        float(ratio)
        for name, norm in norms.items()
        for ratio in _deviations(norm) / before[name].clamp_min(torch.finfo(torch.float32).tiny)
    ]
    return Renormalised(
        norms=len(norms), images=len(images), spread=median(ratios) if ratios else 1.0
    )


def _deviations(norm: nn.BatchNorm1d | nn.BatchNorm2d) -> Tensor:
    assert norm.running_var is not None
    return norm.running_var.sqrt()
