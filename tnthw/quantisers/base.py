"""What every ternary quantiser offers to the layers, the trainer and the frontends."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.options import make_options


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TernaryWeight:
    """One ternary tensor of a layer: the weight is `alpha * trits`.

    Attributes
    ----------
    trits: int8 in {-1, 0, 1}, the shape of the layer's weight.
    alpha: float64 (out channels,), the scale of each output channel.
    """

    trits: NDArray[np.int8]
    alpha: NDArray[np.float64]

    @property
    def zeros(self) -> float:
        """Share of zero trits."""
        return float(np.mean(self.trits == 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantiserStatistics:
    """Where a quantiser stands during training, for progress and logs.

    Attributes
    ----------
    zeros: share of weights that are zero.
    threshold_over_sigma: mean effective threshold in standard deviations of the weights.
    alpha: mean scale.
    """

    zeros: float
    threshold_over_sigma: float
    alpha: float


class Quantiser(nn.Module, ABC):
    """Maps a layer's full-precision weights to ternary ones, differentiably.

    A quantiser owns its trainable parameters (thresholds, scales) but never the weights. To add
    one: a file beside this one, with a dataclass of its options and a subclass under the decorator
    `tnthw.quantisers.registry.quantiser`; `docs/quantisers.md` has an example.

    Parameters
    ----------
    weight: the layer's initial weights.
    options: fields of `Options`, which says their defaults and bounds.

    Attributes
    ----------
    name: that it is registered under.
    Options: dataclass of the options.

    Raises
    ------
    ConfigError: an option is unknown or out of its bounds.
    """

    name: ClassVar[str] = ""
    Options: ClassVar[type[Any]]

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__()
        where = f"quantiser {self.name or type(self).__name__}"
        self.options = make_options(self.Options, options, where)

    @abstractmethod
    def forward(self, weight: Tensor) -> Tensor:
        """Ternary weights, of the shape of `weight`, with the gradients of the method."""

    @abstractmethod
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """Integer trits and scales; several tensors where the weights are their sum.

        The sum of `alpha * trits` in float64, rounded to the weight's type, equals
        `forward(weight)` bit for bit.
        """

    @abstractmethod
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros, threshold and scale on these weights."""

    def reset(self, weight: Tensor) -> None:
        """Set the trainable parameters to their initial values for these weights.

        The layer calls it once, when it is made. After loading full-precision weights call it
        through `tnthw.networks.layers.reset_quantisers`; never after loading a checkpoint, whose
        thresholds are trained.
        """

    def trained_parameters(self) -> tuple[nn.Parameter, ...]:
        """The quantiser's own parameters, thresholds or scales, which `[thresholds]` trains."""
        return ()


def reduction_axes(weight: Tensor, *, per_channel: bool) -> tuple[int, ...]:
    """Axes that a statistic of `weight` is taken over: all, or all but the output channels."""
    return tuple(range(1 if per_channel else 0, weight.dim()))


def power_of_two_above(weight: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Power of two that the largest magnitude over some axes is just below; kept axes are 1.

    Squares of weights below 1e-23 or above 1e19 leave float32. Divided by a power of two they do
    not, and no bit of any other statistic changes.  In an export by torch.onnx it is 1.
    """
    largest = weight.abs().amax(axes, keepdim=True)
    if torch.onnx.is_in_onnx_export():  # which has no frexp: what leaves float32 does so there
        return torch.ones_like(largest)
    exponent = torch.frexp(largest).exponent
    info = torch.finfo(weight.dtype)
    bound = math.frexp(info.max)[1] - 1
    return torch.ldexp(torch.ones_like(largest), exponent.clamp(-bound + 2, bound))


def pack_export(trits: Tensor, alpha: Tensor) -> TernaryWeight:
    """Make a `TernaryWeight` of signs (any float type) and scales that broadcast over them."""
    channels = trits.shape[0]
    flat = alpha.detach().reshape(-1).to(torch.float64).expand(channels).contiguous()
    return TernaryWeight(
        trits=trits.detach().to(torch.int8).cpu().numpy().copy(), alpha=flat.cpu().numpy().copy()
    )
