"""A checkpoint becomes a model's folder, with the page of its signal to noise."""

from __future__ import annotations

import os
from typing import Any

from tnthw.report.noise import write_noise
from tnthw.workflows.import_report import ImportReport
from tnthw.workflows.torch_networks import import_checkpoint as make


def import_checkpoint(
    file: str | os.PathLike[str],
    shape: str,
    output: str | os.PathLike[str],
    **settings: Any,
) -> ImportReport:
    """Make a model folder of a full-precision or ternary checkpoint of a known shape.

    Beside the network the folder holds `noise.html`, which shows how much of every layer's signal
    the integers keep.

    Parameters
    ----------
    file: the state dict, safetensors or what `torch.save` wrote, perhaps packed; nothing is
        unpickled.
    shape: name of the network, such as `resnet18`.
    output: folder to write.
    **settings: those of `tnthw.workflows.import_settings.ImportSettings`: quantiser, threshold,
        per_channel, wide, wide_layers, part, scaling, images, count, preprocess, renormalise,
        method, bits, terms.

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
    made = make(file, shape, output, **settings)
    write_noise(made.noise, made.folder, f"Calibrated on {made.calibration}.")
    return made
