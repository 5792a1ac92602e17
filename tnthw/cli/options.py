"""Options that several commands share, with one wording each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter, Token

from tnthw.energy.files import technologies
from tnthw.errors import ConfigError, OutputError
from tnthw.files import writable, writable_folder
from tnthw.machine.presets import PRESETS

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
        help=f"Machine: a preset ({', '.join(PRESETS)}) or a TOML file; the smallest preset that "
        "the network fits if left out.",
    ),
]
TechnologyName = Annotated[
    str,
    Parameter(
        name="--technology",
        help=f"Where energies come from: {', '.join(technologies())}, or a TOML file.",
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


def _file(_: object, tokens: Sequence[Token]) -> Path:
    return writable(Path(tokens[0].value))


def _folder(_: object, tokens: Sequence[Token]) -> Path:
    return writable_folder(Path(tokens[0].value))


def _prefix(_: object, tokens: Sequence[Token]) -> Path:
    text = tokens[0].value
    if not Path(text).name or Path(text).name == "..":
        raise OutputError(f"output {text}: is a folder, give the beginning of the files' names")
    first, _second = (writable(Path(text + suffix)) for suffix in (".bin", ".json"))
    return first.with_suffix("")


def _whole(_: object, tokens: Sequence[Token]) -> int:
    text = tokens[0].value
    if not text.strip().isdecimal():  # 1.5 would be cut to 1, -1 seeds would be none
        raise ConfigError(f"{tokens[0].keyword}: is {text!r}, allowed is a whole number from 0")
    return int(text[:32])


WHOLE = Parameter(converter=_whole)
"""Of a whole number that is not negative; what else it must be is the command's to say."""

Batch = Annotated[
    int,
    WHOLE,
    Parameter(
        help="Images that one pass of the program takes: their weights are fetched once for all of "
        "them."
    ),
]

OUTPUT_FILE = Parameter(converter=_file)
"""Of a file that a command writes: whether it can be written is found out before anything runs."""

OUTPUT_FOLDER = Parameter(converter=_folder)
"""As `OUTPUT_FILE`, of a folder."""

OUTPUT_PREFIX = Parameter(converter=_prefix)
"""As `OUTPUT_FILE`, of the beginning of the two files of a program."""

OutputFolder = Annotated[
    Path | None,
    OUTPUT_FOLDER,
    Parameter(name="--output", help="Folder to write the results to."),
]
