"""What a file became in a model's folder, with the page of its signal to noise."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tnthw.report.noise import NOISE_FILE, write_noise
from tnthw.workflows.noise import SignalToNoise
from tnthw.workflows.sources import Found
from tnthw.workflows.torch_networks import import_checkpoint as make

if TYPE_CHECKING:  # it loads torch, which other files than checkpoints do without
    from tnthw.workflows.import_report import ImportReport


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


def write_noise_of(found: Found, folder: Path) -> SignalToNoise | None:
    """Measure an imported network on its calibration images, and write the page.

    Returns
    -------
    None where the file holds integers, or needed no images; a page of a network that was in the
    folder before is removed then.
    """
    noise = found.noise()
    if noise is None:
        (folder / NOISE_FILE).unlink(missing_ok=True)
        return None
    write_noise(noise, folder, "Calibrated and measured on the images that were given.")
    return noise
