"""TOML files: reading them, and one message that names every mistake in a file.

Pydantic finds all the mistakes of a file at once; this module words them so that the reader knows
what to type instead: the key's full path, what was found, what is allowed.
"""

from __future__ import annotations

import re
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from tnthw.errors import ConfigError


class Table(BaseModel):
    """Base of every table of a TOML file: unknown keys and silent conversions are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


TableT = TypeVar("TableT", bound=BaseModel)

UNITS: dict[str, str] = {
    "mhz": "megahertz", "bytes": "bytes", "bits": "bits", "words": "words",
    "pj": "picojoules", "um2": "square micrometres", "nm": "nanometres", "v": "volts",
}  # fmt: skip
"""Unit that the last part of a key's name stands for."""

_FACTORS: dict[str, dict[str, float]] = {
    "mhz": {"hz": 1e-6, "khz": 1e-3, "mhz": 1.0, "ghz": 1e3},
    "bytes": {"b": 1, "byte": 1, "kb": 1000, "kib": 1024, "k": 1024, "mb": 1e6, "mib": 1 << 20},
    "pj": {"fj": 1e-3, "pj": 1.0, "nj": 1e3, "uj": 1e6},
}


def suggest(name: str, choices: Iterable[str]) -> str:
    """Word the nearest choice as `, did you mean "..."?`, or nothing where none is near."""
    by_lower = {choice.lower(): choice for choice in choices}
    near = get_close_matches(name.lower(), list(by_lower), n=1, cutoff=0.5)
    return f', did you mean "{by_lower[near[0]]}"?' if near else ""


def unknown(what: str, name: str, choices: Iterable[str]) -> str:
    """Word an unknown name: what was found, the nearest name and all that are allowed."""
    names = sorted(choices)
    hint = suggest(name, names)
    return f'unknown {what} "{name}"{hint or ";"} allowed are: {", ".join(names)}'


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises
    ------
    ConfigError: there is no such file, it cannot be read, or it is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise ConfigError(f"{path}: is a folder, give the TOML file itself") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from None


def parse(
    model: type[TableT],
    data: Mapping[str, Any],
    where: str,
    check: Callable[[TableT], Iterable[str]] | None = None,
) -> TableT:
    """Check the contents of a TOML file against a model.

    Parameters
    ----------
    model: the pydantic model of the file.
    data: what `read_toml` returned.
    where: how the file is named in messages.
    check: finds what a type cannot say; yields `key: text` for each mistake.  It runs only when
        the types are right.

    Raises
    ------
    ConfigError: one line for each mistake in the file.
    """
    try:
        table = model.model_validate(dict(data))
    except ValidationError as error:
        lines = [_word(model, e) for e in error.errors()]
    else:
        lines = list(check(table)) if check else []
        if not lines:
            return table
    raise ConfigError("\n".join(f"{where}: {line}" for line in lines))


def _word(model: type[BaseModel], error: Any) -> str:
    """Word one of pydantic's errors as `key: what was found, what is allowed`."""
    here, loc = _walk(model, error["loc"])
    path = "".join(f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in loc).lstrip(".")
    key, found = str(loc[-1]) if loc else "", error["input"]
    unit = UNITS.get(key.rsplit("_", 1)[-1], "")
    of_unit = f" of {unit}" if unit else ""
    match error["type"]:
        case "extra_forbidden":
            return f"{path}: unknown key{_nearest_key(model, here, key)}"
        case "missing":
            field = here.model_fields.get(key) if here else None
            return f"{path}: is missing" + (
                f"; {field.description}" if field and field.description else ""
            )
        case "int_type" | "float_type" if isinstance(found, str):
            return f"{path}: is the text {found!r}; {_number(key, unit, found)}"
        case "int_type" | "int_from_float":
            return f"{path}: is {found!r}, must be a whole number{of_unit}"
        case "float_type":
            return f"{path}: is {found!r}, must be a number{of_unit}"
        case "string_type":
            return f"{path}: is {found!r}, must be a text in quotes"
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", error["ctx"]["expected"])
            return f"{path}: {unknown('value', str(found), allowed)}"
        case "union_tag_invalid":
            tag = error["ctx"]["discriminator"].strip("'")
            allowed = re.findall(r"'([^']*)'", error["ctx"]["expected_tags"])
            return f"{path}.{tag}: {unknown('value', str(found.get(tag)), allowed)}"
        case "model_type" | "dict_type":
            return f"{path}: is {found!r}, must be a table ([{path}])"
        case "list_type" | "tuple_type":
            return f"{path}: is {found!r}, must be a list in square brackets"
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal":
            limit = error["msg"].removeprefix("Input should be ")
            return f"{path}: is {found!r}, must be {limit}{' ' + unit if unit else ''}"
        case "value_error":
            text = str(error["ctx"]["error"])
            return f"{path}: {text}" if path else text
        case _:
            return f"{path}: is {found!r}: {error['msg']}"


def _number(key: str, unit: str, found: str) -> str:
    """Say how a text such as "150 MHz" is written as a number."""
    suffix = key.rsplit("_", 1)[-1]
    parts = re.fullmatch(r"\s*([0-9.]+)\s*([A-Za-z]+)\s*", found)
    factor = _FACTORS.get(suffix, {}).get(parts[2].lower()) if parts else None
    what = f"a number of {unit} without the unit" if unit else "a number without quotes"
    if parts and factor is not None:
        return f"write {what}: {key} = {float(parts[1]) * factor:.10g}"
    return f"write {what}"


def _nearest_key(model: type[BaseModel], here: type[BaseModel] | None, key: str) -> str:
    """Name the key that was probably meant: in the same table, or in another one."""
    if here is None:
        return ""
    if hint := suggest(key, here.model_fields):
        near = hint.split('"')[1].rsplit("_", 1)[-1]
        unit = UNITS.get(near, "")
        return hint + (f" ({unit})" if unit and near != key.rsplit("_", 1)[-1] else "")
    for table, field in model.model_fields.items():
        if any(key in inner.model_fields for inner in _models_in(field.annotation)):
            return f", it belongs under [{table}]"
    return f"; allowed are: {', '.join(here.model_fields)}"


def _walk(
    model: type[BaseModel], loc: tuple[str | int, ...]
) -> tuple[type[BaseModel] | None, tuple[str | int, ...]]:
    """Find the table that holds the last key of a path.

    Returns
    -------
    The table's model (None where the path leaves the models), and the path as a reader of the file
    knows it: pydantic puts the tag of a union's member into a path, which is no key.
    """
    here: type[BaseModel] | None = model
    members: tuple[type[BaseModel], ...] = ()
    keys: list[str | int] = []
    for i, part in enumerate(loc):
        tagged = next((m for m in members if isinstance(part, str) and _has_tag(m, part)), None)
        members = ()
        if tagged is not None:
            here = tagged
            continue
        keys.append(part)
        if i < len(loc) - 1 and isinstance(part, str):
            field = here.model_fields.get(part) if here else None
            found = _models_in(field.annotation) if field else ()
            here = found[0] if found else None
            members = found if len(found) > 1 else ()
    return here, tuple(keys)


def _has_tag(model: type[BaseModel], tag: str) -> bool:
    return any(
        typing.get_origin(field.annotation) is typing.Literal
        and tag in typing.get_args(field.annotation)
        for field in model.model_fields.values()
    )


def _models_in(annotation: Any) -> tuple[type[BaseModel], ...]:
    """Find the models inside an annotation such as `list[Row]` or `A | B | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    if typing.get_origin(annotation) in _CONTAINERS:
        return tuple(m for a in typing.get_args(annotation) for m in _models_in(a))
    return ()


_CONTAINERS = (typing.Union, types.UnionType, typing.Annotated, tuple, list, dict)
