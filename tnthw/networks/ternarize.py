"""Any torch network made ternary: its convolutions and linear layers swapped for ternary ones."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from functools import partial
from typing import Any

import torch
from torch import nn
from torch.nn.utils.parametrize import is_parametrized

from tnthw.config import suggest
from tnthw.errors import ConfigError
from tnthw.networks.layers import (
    QuantiserFactory,
    TernaryConv1d,
    TernaryConv2d,
    TernaryLayer,
    TernaryLinear,
)
from tnthw.options import make_options
from tnthw.quantisers.registry import QUANTISERS

_TERNARY: dict[type[nn.Module], type[TernaryLayer]] = {
    nn.Conv1d: TernaryConv1d,
    nn.Conv2d: TernaryConv2d,
    nn.Linear: TernaryLinear,
}
"""Ternary layer for each of torch's; subclasses have a forward pass of their own and stay."""


def ternarize(
    module: nn.Module, method: str = "tga", *, skip: Collection[str] = (), **options: Any
) -> nn.Module:
    """Make a copy of a network whose convolutions and linear layers are ternary.

    Weights, biases, strides, paddings and groups stay, and so do the names of parameters;
    thresholds are set for the present weights. The network given stays as it is.

    Parameters
    ----------
    module: any network.
    method: name of a quantiser.
    skip: names of layers, or of modules that hold layers, that keep their full precision.
    options: of the quantiser.

    Returns
    -------
    The copy, in the mode (training or evaluation) of the network given.

    Raises
    ------
    ConfigError: there is no such quantiser or option, a name in `skip` is none of the network's,
        or nothing is left to make ternary.
    """
    found = QUANTISERS[method]
    make_options(found.Options, options, f"quantiser {method}")  # said once, not for each layer
    copy = deepcopy(module)
    swap_layers(copy, partial(found, **options), skip)
    # A network that is one layer has no place to swap it in.
    return _ternary(copy, partial(found, **options)) if type(copy) in _TERNARY else copy


def swap_layers(module: nn.Module, quantiser: QuantiserFactory, skip: Collection[str] = ()) -> None:
    """Swap the layers of a network in place, with any function that makes their quantisers.

    Raises
    ------
    ConfigError: as for `ternarize`.
    """
    names = {name for name, _ in module.named_modules(remove_duplicate=False) if name}
    for name in skip:
        if name not in names:
            raise ConfigError(
                f"skip: the network has no module {name!r}{suggest(name, names)}; names are those "
                f"of named_modules()"
            )
    swapped: dict[int, nn.Module] = {}  # a layer that stands in two places stays one layer
    kept = {
        id(layer)
        for name, layer in module.named_modules(remove_duplicate=False)
        if any(name == left or name.startswith(f"{left}.") for left in skip)
    }
    for parent in list(module.modules()):
        for name, layer in list(parent._modules.items()):
            if layer is not None and type(layer) in _TERNARY and id(layer) not in kept:
                if id(layer) not in swapped:
                    swapped[id(layer)] = _ternary(layer, quantiser)
                parent.register_module(name, swapped[id(layer)])
    if not swapped and type(module) not in _TERNARY:
        raise ConfigError(f"{type(module).__name__}: {_why_none(module, skip)}")


def _why_none(module: nn.Module, skip: Collection[str]) -> str:
    """Say why a network has no layer to make ternary, and what to do."""
    if isinstance(module, torch.jit.ScriptModule):
        return "is compiled by torch.jit; give the module that it was made from"
    for name, layer in module.named_modules():
        if isinstance(layer, nn.Conv1d | nn.Conv2d | nn.Linear) and is_parametrized(layer):
            return (
                f"the weight of layer {name!r} is computed by a parametrisation; fix it first with "
                f"torch.nn.utils.parametrize.remove_parametrizations(layer, 'weight')"
            )
    advice = "leave names out of skip" if skip else "give a network with such layers"
    return f"there is no Conv2d, Conv1d or Linear to make ternary; {advice}"


def _ternary(layer: nn.Module, quantiser: QuantiserFactory) -> TernaryLayer:
    """Make a ternary layer with everything that a layer has."""
    kind = _TERNARY[type(layer)]
    made = kind.__new__(kind)
    made.__dict__ = dict(layer.__dict__)
    made._modules = dict(layer._modules)
    made.quantiser = quantiser(made.weight.detach())
    return made
