"""A program as two files: the memory image for a loader, and what it needs to know as JSON.

`PREFIX.bin` is the initial memory from beat 0, byte for byte what simulator and RTL start from.
`PREFIX.json` says where the program begins, where the image goes and the result comes from, which
machine it is for, and holds two SHA-256: of the binary, and of all that it says itself.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import Field, TypeAdapter, ValidationError

from tnthw.errors import ProgramError, TnthwError
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.program.program import LayerInfo, Program, Region, Unfold

FORMAT = 5
"""Version of the two files; another one is refused."""

_PARTS: dict[str, TypeAdapter[Any]] = {
    "name": TypeAdapter(str),
    "entry": TypeAdapter(int),
    "instructions": TypeAdapter(int),
    "record_beats": TypeAdapter(int),
    "batch": TypeAdapter(int),
    "accelerator": TypeAdapter(Accelerator),
    "input": TypeAdapter(Region),
    "output": TypeAdapter(Region),
    "kept": TypeAdapter(tuple[Region, ...]),
    "unfold": TypeAdapter(Unfold | None),
    "layers": TypeAdapter(tuple[LayerInfo, ...]),
    "layer_of": TypeAdapter(list[Annotated[int, Field(ge=-1, lt=1 << 31)]]),
    "notes": TypeAdapter(tuple[tuple[str, str], ...]),
}
"""What the description holds beside version and digests: fields of `Program`, and their types."""

_REMEDY = "write it again with 'tnthw program'"


def save(program: Program, prefix: Path) -> tuple[Path, Path]:
    """Write `prefix`.bin and `prefix`.json; each appears whole or not at all.

    Returns
    -------
    The two paths.

    Raises
    ------
    ProgramError: the files cannot be written.
    """
    binary, sidecar = _paths(prefix)
    data = program.image.tobytes()
    about: dict[str, Any] = {
        "tnthw_program": FORMAT,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    for name, kind in _PARTS.items():
        value = getattr(program, name)
        if isinstance(value, np.ndarray):
            value = value.tolist()
        about[name] = kind.dump_python(value, mode="json")
    about["digest"] = _digest(about)
    replace_file(binary, data)
    replace_file(sidecar, json.dumps(about, indent=1) + "\n")
    return binary, sidecar


def load(prefix: Path) -> Program:
    """Read a program back.

    Raises
    ------
    ProgramError: a file is missing, truncated, altered, or of another version; says which.
    """
    binary, sidecar = _paths(prefix)
    for path in (binary, sidecar):
        if not path.is_file():
            raise ProgramError(
                f"{path}: there is no such file; a program is the pair .bin and .json"
            )
    about = _description(sidecar)
    data = _read(binary)
    if len(data) != about["bytes"] or hashlib.sha256(data).hexdigest() != about["sha256"]:
        raise ProgramError(
            f"{binary}: {len(data)} bytes, not the {about['bytes']} that "
            f"{sidecar.name} describes, or altered ones; {_REMEDY}"
        )
    parts = {name: _part(sidecar, name, about[name]) for name in _PARTS}
    parts["layer_of"] = np.array(parts["layer_of"], np.int32)
    program = Program(image=np.frombuffer(data, np.uint8).copy(), **parts)
    try:
        program.check()
    except ProgramError as error:
        raise ProgramError(f"{sidecar}: {error}; {_REMEDY}") from None
    return program


def _paths(prefix: Path) -> tuple[Path, Path]:
    return prefix.with_name(prefix.name + ".bin"), prefix.with_name(prefix.name + ".json")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProgramError(f"{path}: cannot be read, {error.strerror}") from None


def _description(sidecar: Path) -> dict[str, Any]:
    """The whole description, its version and its digest checked."""
    try:
        about = json.loads(_read(sidecar).decode())
        says = _digest({key: value for key, value in about.items() if key != "digest"})
    except (ValueError, AttributeError, RecursionError):
        about = None
    if not isinstance(about, dict) or type(about.get("tnthw_program")) is not int:
        raise ProgramError(f"{sidecar}: is not the description of a program; {_REMEDY}")
    if about["tnthw_program"] != FORMAT:
        raise ProgramError(
            f"{sidecar}: has version {about['tnthw_program']}, this release reads {FORMAT}; "
            f"{_REMEDY}"
        )
    if about.get("digest") != says:
        raise ProgramError(
            f"{sidecar}: its digest is not that of what it says, so it has been altered; {_REMEDY}"
        )
    missing = [name for name in ("bytes", "sha256", *_PARTS) if name not in about]
    if missing:
        raise ProgramError(f"{sidecar}: lacks {', '.join(missing)}; {_REMEDY}")
    return about


def _digest(about: dict[str, Any]) -> str:
    """SHA-256 of a description, its `digest` left out; the image is in it by its own."""
    text = json.dumps(about, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _part(sidecar: Path, name: str, value: object) -> Any:
    try:
        return _PARTS[name].validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(map(str, (name, *first["loc"])))
        raise ProgramError(f"{sidecar}: {place}: {first['msg']}; {_REMEDY}") from None
    except TnthwError as error:
        raise ProgramError(f"{sidecar}: {name}: {error}") from None
