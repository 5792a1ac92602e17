"""A program as two files: the memory image for a loader, and what it needs to know as JSON.

`PREFIX.bin` is the initial memory from beat 0, byte for byte what simulator and RTL start from.
`PREFIX.json` says where the program begins, where the image goes and the result comes from, which
machine it is for, and the SHA-256 of the binary.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from tnthw.errors import ProgramError
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import LayerInfo, Program, Region, Unfold

FORMAT = 1
"""Version of the two files; a newer one is refused."""


def save(program: Program, prefix: Path) -> tuple[Path, Path]:
    """Write `prefix`.bin and `prefix`.json; each appears whole or not at all.

    Returns
    -------
    The two paths.
    """
    binary, sidecar = (
        prefix.with_name(prefix.name + ".bin"),
        prefix.with_name(prefix.name + ".json"),
    )
    data = program.image.tobytes()
    about: dict[str, Any] = {
        "tnthw_program": FORMAT,
        "name": program.name,
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "entry": program.entry,
        "instructions": program.instructions,
        "accelerator": asdict(program.accelerator),
        "input": asdict(program.input),
        "output": asdict(program.output),
        "kept": [asdict(region) for region in program.kept],
        "unfold": None if program.unfold is None else asdict(program.unfold),
        "layers": [asdict(layer) for layer in program.layers],
        "layer_of": program.layer_of.tolist(),
        "notes": [list(note) for note in program.notes],
    }
    prefix.parent.mkdir(parents=True, exist_ok=True)
    replace_file(binary, data)
    replace_file(sidecar, (json.dumps(about, indent=1) + "\n").encode())
    return binary, sidecar


def load(prefix: Path) -> Program:
    """Read a program back.

    Raises
    ------
    ProgramError: a file is missing, truncated, altered, or of a newer version.
    """
    binary, sidecar = (
        prefix.with_name(prefix.name + ".bin"),
        prefix.with_name(prefix.name + ".json"),
    )
    for path in (binary, sidecar):
        if not path.is_file():
            raise ProgramError(
                f"{path}: there is no such file; a program is the pair .bin and .json"
            )
    try:
        about = json.loads(sidecar.read_text())
        version = about["tnthw_program"]
    except (ValueError, KeyError, TypeError):
        raise ProgramError(
            f"{sidecar}: is not the description of a program; write it again with 'tnthw program'"
        ) from None
    if version != FORMAT:
        raise ProgramError(
            f"{sidecar}: has version {version}, this release reads {FORMAT}; "
            "compile the network again"
        )
    data = binary.read_bytes()
    if len(data) != about["bytes"] or hashlib.sha256(data).hexdigest() != about["sha256"]:
        raise ProgramError(
            f"{binary}: {len(data)} bytes, not the {about['bytes']} that "
            f"{sidecar.name} describes, or altered ones; compile the network again"
        )
    try:
        return Program(
            name=about["name"],
            accelerator=Accelerator(**about["accelerator"]),
            image=np.frombuffer(data, np.uint8).copy(),
            entry=about["entry"],
            instructions=about["instructions"],
            input=_region(about["input"]),
            output=_region(about["output"]),
            layers=tuple(LayerInfo(**layer) for layer in about["layers"]),
            layer_of=np.array(about["layer_of"], np.int32),
            kept=tuple(_region(region) for region in about["kept"]),
            notes=tuple((key, text) for key, text in about["notes"]),
            unfold=None if about["unfold"] is None else _unfold(about["unfold"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ProgramError(
            f"{sidecar}: lacks or mistakes {error}; write it again with 'tnthw program'"
        ) from None


def _region(fields: dict[str, Any]) -> Region:
    return Region(**{**fields, "shape": tuple(fields["shape"])})


def _unfold(fields: dict[str, Any]) -> Unfold:
    return Unfold(**{**fields, "shape": tuple(fields["shape"])})
