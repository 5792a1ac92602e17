"""Any torch network made ternary: its convolutions and linear layers swapped for ternary ones."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from fnmatch import fnmatchcase
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
    module: nn.Module,
    method: str = "tga",
    *,
    skip: Collection[str] = (),
    ends: bool = True,
    **options: Any,
) -> nn.Module:
    """Make a copy of a network whose convolutions and linear layers are ternary.

    Weights, biases, strides, paddings and groups stay, and so do the names of parameters;
    thresholds are set for the present weights. The network given stays as it is.

    Parameters
    ----------
    module: any network.
    method: name of a quantiser.
    skip: names of layers, or of modules that hold layers, that keep their full precision; `*`, `?`
        and `[...]` stand for any part of a name, as in "*.downsample".
    ends: False leaves the first and the last of these layers, in the order of `named_modules()`,
        in full precision; lowering quantises them to more bits.
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
    copy = _plain(copy) if _is_computed(copy) else copy
    swap_layers(copy, partial(found, **options), skip, ends=ends)
    # A network that is one layer has no place to swap it in.
    return _ternary(copy, partial(found, **options)) if type(copy) in _TERNARY else copy


def swap_layers(
    module: nn.Module,
    quantiser: QuantiserFactory,
    skip: Collection[str] = (),
    *,
    ends: bool = True,
) -> None:
    """Swap the layers of a network in place, with any function that makes their quantisers.

    A weight that a parametrisation computes is fixed as it is first, where that gives a plain
    layer.

    Raises
    ------
    ConfigError: as for `ternarize`.
    """
    names = {name for name, _ in module.named_modules(remove_duplicate=False) if name}
    left = {name for pattern in skip for name in names if fnmatchcase(name, pattern)}
    for pattern in skip:
        if not any(fnmatchcase(name, pattern) for name in names):
            raise ConfigError(
                f"skip: the network has no module {pattern!r}{suggest(pattern, names)}; names are "
                f"those of named_modules()"
            )
    _fix(module)
    layers = [name for name, part in module.named_modules() if type(part) in _TERNARY]
    if not ends:
        left |= {*layers[:1], *layers[-1:]}
    swapped: dict[int, nn.Module] = {}  # a layer that stands in two places stays one layer
    kept = {
        id(layer)
        for name, layer in module.named_modules(remove_duplicate=False)
        if any(name == other or name.startswith(f"{other}.") for other in left)
    }
    for parent in list(module.modules()):
        for name, layer in list(parent._modules.items()):
            if layer is not None and type(layer) in _TERNARY and id(layer) not in kept:
                if id(layer) not in swapped:
                    swapped[id(layer)] = _ternary(layer, quantiser)
                parent.register_module(name, swapped[id(layer)])
    if not swapped and type(module) not in _TERNARY:
        raise ConfigError(f"{type(module).__name__}: {_why_none(module, bool(skip) or not ends)}")


def _fix(module: nn.Module) -> None:
    """Put plain layers in the place of those whose weight or bias a parametrisation computes."""
    plain: dict[int, nn.Module] = {}
    for parent in list(module.modules()):
        for name, part in list(parent._modules.items()):
            if part is not None and _is_computed(part):
                if id(part) not in plain:
                    plain[id(part)] = _plain(part)
                parent.register_module(name, plain[id(part)])


def _is_computed(part: nn.Module) -> bool:
    return is_parametrized(part) and type(part).__bases__[0] in _TERNARY


def _plain(part: nn.Module) -> nn.Module:
    """Make torch's own layer with the weight and bias that a parametrised one computes.

    Not with torch's `remove_parametrizations`, which changes the class that copies share.
    """
    kind = type(part).__bases__[0]
    made: nn.Module = object.__new__(kind)
    made.__dict__ = dict(part.__dict__)
    made._modules = {name: m for name, m in part._modules.items() if name != "parametrizations"}
    made._parameters = dict(part._parameters)
    for name in part.parametrizations:  # type: ignore[union-attr]
        made._parameters[name] = nn.Parameter(getattr(part, name).detach().clone())
    return made


def _why_none(module: nn.Module, left_out: bool) -> str:
    """Say why a network has no layer to make ternary, and what to do."""
    if isinstance(module, torch.jit.ScriptModule):
        return "is compiled by torch.jit; give the module that it was made from"
    advice = "leave fewer out with skip and ends" if left_out else "give a network with such layers"
    return f"there is no Conv2d, Conv1d or Linear to make ternary; {advice}"


def _ternary(layer: nn.Module, quantiser: QuantiserFactory) -> TernaryLayer:
    """Make a ternary layer with everything that a layer has."""
    kind = _TERNARY[type(layer)]
    made = kind.__new__(kind)
    made.__dict__ = dict(layer.__dict__)
    made._modules = dict(layer._modules)
    made.quantiser = quantiser(made.weight.detach())
    return made
