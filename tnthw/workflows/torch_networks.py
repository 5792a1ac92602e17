"""Networks of torch: made ternary, trained, lowered; torch is loaded when one is called."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from tnthw.config import unknown
from tnthw.errors import ConfigError
from tnthw.workflows.arguments import kind_of, path_of
from tnthw.workflows.extras import need

if TYPE_CHECKING:
    from torch import nn

    from tnthw.workflows.import_report import ImportReport


def ternarize(
    module: nn.Module, quantiser: str = "tga", *, skip: Collection[str] = (), **options: Any
) -> nn.Module:
    """Make a copy of a network whose convolutions and linear layers are ternary.

    The copy is trained as any torch network, and lowered with `lower`.

    Parameters
    ----------
    module: any network with `Conv2d`, `Conv1d` or `Linear` layers.
    quantiser: name of what makes the weights ternary.
    skip: names of layers, or of modules that hold layers, that keep their full precision.
    **options: of the quantiser.

    Raises
    ------
    ConfigError: there is no such quantiser, option or layer, or nothing to make ternary.
    MissingToolError: torch is not installed.

    Examples
    --------
    >>> import tnthw
    >>> from torch import nn
    >>> made = tnthw.ternarize(nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU()), "twn")
    >>> type(made[0]).__name__
    'TernaryConv2d'
    """
    need("torch", "train", "making a network ternary")
    from torch import nn

    from tnthw.networks.ternarize import ternarize as make

    if not isinstance(module, nn.Module):
        raise ConfigError(f"module: got {kind_of(module)}; give a torch.nn.Module")
    if not isinstance(quantiser, str):
        raise ConfigError(f"quantiser: got {kind_of(quantiser)}; give its name")
    names = (skip,) if isinstance(skip, str) else tuple(skip)
    return make(module, quantiser, skip=names, **options)


def import_checkpoint(
    file: str | os.PathLike[str],
    shape: str,
    output: str | os.PathLike[str],
    **settings: Any,
) -> ImportReport:
    """Make a model folder of a full-precision or ternary checkpoint of a known shape.

    Parameters
    ----------
    file: the state dict, `.safetensors` or what `torch.save` wrote; nothing is unpickled.
    shape: name of the network, such as `resnet18`.
    output: folder to write.
    **settings: those of `tnthw.workflows.pretrained.ImportSettings`: quantiser, threshold,
        per_channel, images, count, preprocess, renormalise, method, bits, terms.

    Returns
    -------
    What was made and measured; `folder` is what `load` takes.

    Raises
    ------
    ConfigError: there is no such shape or setting, or a value is out of range.
    ModelFileError, InputError: the file or the images cannot be used.
    MissingToolError: torch is not installed.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.import_checkpoint("no.pth", "resnet18", "out", bits=8)
    Traceback (most recent call last):
    tnthw.errors.ModelFileError: no.pth: there is no such file
    """
    source, folder = path_of(file, "checkpoint"), path_of(output, "output")
    if not isinstance(shape, str):
        raise ConfigError(f"shape: got {kind_of(shape)}; give the name of a network")
    need("torch", "train", "importing a checkpoint")
    from tnthw.workflows.pretrained import ImportSettings, import_state

    known = [field.name for field in fields(ImportSettings)]
    for key in settings:
        if key not in known:
            raise ConfigError(f"import: {unknown('setting', key, known)}")
    if settings.get("images") is not None:
        settings["images"] = path_of(settings["images"], "images")
    return import_state(source, shape, folder, ImportSettings(**settings))
