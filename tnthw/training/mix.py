"""Mixup and cutmix: images of a batch mixed with others of it, and the loss with their labels.

Sources: H. Zhang et al., "mixup: Beyond Empirical Risk Minimization", arXiv 1710.09412; S. Yun et
al., "CutMix", arXiv 1905.04899.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from tnthw.training.settings import TrainingSettings


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Partners:
    """What the images of a batch were mixed with.

    Attributes
    ----------
    labels: of the partners, int64 (images,).
    share: of the images' own labels in the loss; the rest is the partners'.
    """

    labels: Tensor
    share: float


def mixed(
    images: Tensor, labels: Tensor, settings: TrainingSettings, generator: torch.Generator
) -> tuple[Tensor, Partners]:
    """Mix each image of a whole batch with another one.

    One share, drawn from a Beta distribution, and one rectangle for the batch, as in the authors'
    codes. Where a recipe has mixup and cutmix, each batch gets one of them, by even chances.

    Parameters
    ----------
    images: (images, channels, height, width), as the network sees them.
    labels: int64 (images,).
    settings: `mixup` or `cutmix` or both.
    generator: source of all draws, on the CPU.
    """
    mixup, cutmix = settings.mixup, settings.cutmix
    coin = float(torch.rand((), generator=generator))
    order = torch.randperm(len(images), generator=generator).to(images.device)
    if cutmix is None or (mixup is not None and coin < 0.5):
        assert mixup is not None  # the trainer asks for a mix only where a recipe has one
        share = draw_beta(mixup, generator)
        return torch.lerp(images[order], images, share), Partners(
            labels=labels[order.to(labels.device)], share=share
        )
    height, width = images.shape[2:]
    side = math.sqrt(1.0 - draw_beta(cutmix, generator))
    y, x = torch.rand(2, generator=generator).tolist()
    top, bottom = _cut(y, side, height)
    left, right = _cut(x, side, width)
    result = images.clone()
    result[:, :, top:bottom, left:right] = images[order, :, top:bottom, left:right]
    share = 1.0 - (bottom - top) * (right - left) / (height * width)  # what the edges left of it
    return result, Partners(labels=labels[order.to(labels.device)], share=share)


def mixed_loss(logits: Tensor, labels: Tensor, partners: Partners, smoothing: float) -> Tensor:
    """Cross entropy with the images' labels and with their partners', by shares."""
    own = functional.cross_entropy(logits, labels, label_smoothing=smoothing)
    other = functional.cross_entropy(logits, partners.labels, label_smoothing=smoothing)
    return partners.share * own + (1.0 - partners.share) * other


def draw_beta(a: float, generator: torch.Generator) -> float:
    """Draw from Beta(a, a) by Jöhnk's method (1964), from uniform numbers of a generator alone."""
    while True:
        u, v = torch.rand(2, generator=generator, dtype=torch.float64).tolist()
        x, y = u ** (1.0 / a), v ** (1.0 / a)
        if 0.0 < x + y <= 1.0:
            return float(x / (x + y))


def _cut(centre: float, side: float, length: int) -> tuple[int, int]:
    """First pixel, and the one behind the last, of a rectangle's side inside the image."""
    half, middle = int(side * length) // 2, int(centre * length)
    return max(middle - half, 0), min(middle + half, length)
