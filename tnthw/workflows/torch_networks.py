"""Networks of torch: made ternary, trained, lowered; torch is loaded when one is called."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np

from tnthw.config import unknown
from tnthw.errors import ConfigError, InputError
from tnthw.extras import need
from tnthw.workflows.arguments import folder_of, kind_of, path_of
from tnthw.workflows.models import Model

if TYPE_CHECKING:
    from torch import nn

    from tnthw.frontends.clips import Method
    from tnthw.frontends.result import Result
    from tnthw.ir.grid import Grid
    from tnthw.workflows.import_report import ImportReport


def ternarize(
    module: nn.Module,
    method: str = "tga",
    *,
    skip: Collection[str] = (),
    ends: bool = True,
    **options: Any,
) -> nn.Module:
    """Make a copy of a network whose convolutions and linear layers are ternary.

    The copy is trained as any torch network, and lowered with `lower`.

    Parameters
    ----------
    module: any network with `Conv2d`, `Conv1d` or `Linear` layers.
    method: name of the quantiser that makes the weights ternary.
    skip: names of layers, or of modules that hold layers, that keep their full precision; `*`, `?`
        and `[...]` stand for any part of a name, as in "*.downsample".
    ends: False leaves the first and the last layer in full precision, as many published networks
        do; `lower` quantises them to 8 bits.
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
    if not isinstance(method, str):
        raise ConfigError(f"method: got {kind_of(method)}; give the name of a quantiser")
    if not isinstance(ends, bool):
        raise ConfigError(f"ends: got {kind_of(ends)}; give True or False")
    names = (skip,) if isinstance(skip, str) else skip
    if not isinstance(names, Collection) or not all(isinstance(name, str) for name in names):
        raise ConfigError(f"skip: got {kind_of(skip)}; give the names of layers")
    names = tuple(names)
    return make(module, method, skip=names, ends=ends, **options)


def reestimate_batch_norm(
    module: nn.Module, images: object, *, count: int | None = None
) -> nn.Module:
    """Set the running statistics of a network's batch norms to those of some images, in place.

    Weights that were made ternary give other sums; without training, the statistics of the sums are
    what can be mended. The mean and the variance of each channel are exact over all images, however
    they are cut into batches, each batch norm after those before it; nothing else of the network
    changes.

    Parameters
    ----------
    module: any network of torch with batch norms.
    images: as the network takes them; see `lower`. They are gone through once for each batch norm,
        so a generator that is used up after once is refused.
    count: how many to use of a loader, a data set or an iterable; all when left out.

    Returns
    -------
    The module.

    Raises
    ------
    ConfigError: there is no batch norm with running statistics, or an argument is out of range.
    InputError: the images cannot be used.
    MissingToolError: torch is not installed.

    Examples
    --------
    >>> import numpy, tnthw
    >>> from torch import nn
    >>> net = tnthw.ternarize(nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)), "twn").eval()
    >>> images = numpy.random.default_rng(0).random((20, 1, 8, 8))
    >>> tnthw.reestimate_batch_norm(net, images)[1].running_mean.shape
    torch.Size([4])
    """
    need("torch", "train", "estimating batch norm anew")
    import torch
    from torch import nn

    from tnthw.frontends.arrays import batches_of
    from tnthw.networks.batch_norm import reestimate_batch_norm as estimate

    if not isinstance(module, nn.Module):
        raise ConfigError(f"module: got {kind_of(module)}; give a torch.nn.Module")
    like = next((p for p in module.parameters() if p.is_floating_point()), torch.zeros(()))
    taken = batches_of(images, count)

    def batches() -> Iterator[torch.Tensor]:
        for batch in taken():
            if batch.dtype.kind != "f":
                raise InputError(
                    f"images: hold {batch.dtype}; give the real values that the network takes, as "
                    f"in images / 255"
                )
            yield torch.from_numpy(np.ascontiguousarray(batch)).to(like.device, like.dtype)

    estimate(module, batches)
    return module


def lower(
    module: object,
    images: object,
    *,
    grid: Grid | float | None = None,
    name: str = "",
    notes: Mapping[str, str] | None = None,
    method: Method = "mse",
    percentile: float = 99.99,
    bits: int = 8,
    terms: int = 4,
    accumulator_bits: int = 20,
    count: int | None = None,
    wide: int | None = None,
    result: Result = "auto",
) -> Model:
    """Lower a trained ternary network to integers.

    Scales, bias, batch norm, ReLU and requantisation of a layer become one shift-and-add factor for
    each channel. The network given is not changed.

    Parameters
    ----------
    module: a `torch.nn.Module` in evaluation mode whose layers are ternary, such as a trained copy
        that `ternarize` made, or whatever an installed frontend reads.
    images: to calibrate the activations on, (images, channels, height, width), (images, channels,
        length) or (images, features): real values as the network takes them; a numpy array, a torch
        tensor or lists; or a DataLoader, a data set, or any iterable of images or batches, with
        labels or without.
    grid: step of the input's integers, real value = step * integer, as in 1/16; it follows from
        the images when left out, and a note in the network says how.
    name: name of the network; the class of the module when left out.
    notes: facts that travel with the network.
    method, percentile: how activations are clipped: "mse", "max" or "percentile".
    bits: width of activations between layers: 8, 4 or 2.
    terms: signed powers of two in a factor.
    accumulator_bits: width of the machine's sums.
    count: images to take of a loader, a data set or an iterable; 512 when left out.
    wide: bits of layers whose weights are in full precision, 8, 6 or 4; 8 when left out, where
        another layer is ternary.
    result: "exact" for the last layer's own sums, whose affine steps stay on the host; "8 bits"; or
        "auto", which is "exact" where the source itself is quantised.

    Returns
    -------
    The model, which every function here takes; `save` writes it.

    Raises
    ------
    ConfigError: an argument is out of range, or nothing reads the source.
    InputError: the images cannot be used, or are not on the grid.
    GraphError: the network cannot become integers; names the layer and what to change.

    Examples
    --------
    >>> import numpy, tnthw
    >>> from torch import nn
    >>> net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10))
    >>> images = numpy.random.default_rng(0).integers(0, 17, (20, 1, 8, 8)) / 16
    >>> model = tnthw.lower(tnthw.ternarize(net, "twn").eval(), images, name="mine")
    >>> model.name, model.output_shape
    ('mine', (10,))
    """
    from tnthw.frontends.lower import lower as run
    from tnthw.ir.grid import Grid

    if notes is not None and not isinstance(notes, Mapping):
        raise ConfigError(f"notes: got {kind_of(notes)}; give a dict of texts")
    number = isinstance(grid, int | float) and not isinstance(grid, bool)
    if grid is not None and not number and not isinstance(grid, Grid):
        raise ConfigError(f"grid: got {kind_of(grid)}; give the step of its integers, as in 1/16")
    made = run(
        module,
        images,
        grid,
        name=name,
        notes=tuple((notes or {}).items()),
        method=method,
        percentile=percentile,
        bits=bits,
        terms=terms,
        accumulator_bits=accumulator_bits,
        count=count,
        wide=wide,
        result=result,
    )
    return Model(name=made.graph.name, graph=made.graph, exactness=made.exactness)


def import_checkpoint(
    file: str | os.PathLike[str],
    shape: str,
    output: str | os.PathLike[str],
    **settings: Any,
) -> ImportReport:
    """Make the folder of a checkpoint, short of its page of noise.

    Parameters, result and errors are those of `tnthw.import_checkpoint`, which adds that page.
    """
    source, folder = path_of(file, "checkpoint"), folder_of(output)
    if not isinstance(shape, str):
        raise ConfigError(f"shape: got {kind_of(shape)}; give the name of a network")
    need("torch", "train", "importing a checkpoint")
    from tnthw.workflows.import_settings import ImportSettings
    from tnthw.workflows.pretrained import import_state

    known = [field.name for field in fields(ImportSettings)]
    for key in settings:
        if key not in known:
            raise ConfigError(f"import: {unknown('setting', key, known)}")
    if settings.get("images") is not None:
        settings["images"] = path_of(settings["images"], "images")
    return import_state(source, shape, folder, ImportSettings(**settings))
