"""Options that several commands share, with one wording each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

ModelName = Annotated[
    str,
    Parameter(
        help="Folder of a trained model, a model file, or the name of a built-in network shape."
    ),
]
MachineName = Annotated[
    str | None,
    Parameter(
        name="--machine",
        help="Machine: a preset (t8x8, t16x16, t32x32) or a TOML file; the smallest preset that "
        "the network fits if left out.",
    ),
]
TechnologyName = Annotated[
    str,
    Parameter(
        name="--technology",
        help="Where energies come from: horowitz45, aladdin40, bitfusion45, or a TOML file.",
    ),
]
ImageSource = Annotated[
    str | None,
    Parameter(
        name="--images",
        help="How many of the model's test images to run, or all; or a .npz or .npy file, or a "
        "folder of pictures.",
    ),
]
Json = Annotated[
    bool, Parameter(name="--json", negative="", help="Print one JSON object and nothing else.")
]
OutputFolder = Annotated[
    Path | None, Parameter(name="--output", help="Folder to write the results to.")
]
