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
    loc: tuple[str | int, ...] = error["loc"]
    path = _dotted(loc)
    key, found = str(loc[-1]) if loc else "", error["input"]
    unit = UNITS.get(key.rsplit("_", 1)[-1], "")
    match error["type"]:
        case "extra_forbidden":
            return f"{path}: unknown key{_nearest_key(model, loc)}"
        case "missing":
            description = _description(model, loc)
            return f"{path}: is missing{'; ' + description if description else ''}"
        case "int_type" | "float_type" if isinstance(found, str):
            return f"{path}: is the text {found!r}; {_number(key, unit, found)}"
        case "int_type" | "int_from_float":
            return f"{path}: is {found!r}, must be a whole number{' of ' + unit if unit else ''}"
        case "float_type":
            return f"{path}: is {found!r}, must be a number{' of ' + unit if unit else ''}"
        case "string_type":
            return f"{path}: is {found!r}, must be a text in quotes"
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", error["ctx"]["expected"])
            return f"{path}: {unknown('value', str(found), allowed)}"
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


def _dotted(loc: tuple[str | int, ...]) -> str:
    """Join a path: `rows[2].machine`."""
    return "".join(f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in loc).lstrip(".")


def _number(key: str, unit: str, found: str) -> str:
    """Say how a text such as "150 MHz" is written as a number."""
    suffix = key.rsplit("_", 1)[-1]
    parts = re.fullmatch(r"\s*([0-9.]+)\s*([A-Za-z]+)\s*", found)
    factor = _FACTORS.get(suffix, {}).get(parts[2].lower()) if parts else None
    what = f"a number of {unit} without the unit" if unit else "a number without quotes"
    if parts and factor is not None:
        return f"write {what}: {key} = {float(parts[1]) * factor:.10g}"
    return f"write {what}"


def _nearest_key(model: type[BaseModel], loc: tuple[str | int, ...]) -> str:
    """Name the key that was probably meant: in the same table, or in another one."""
    key = str(loc[-1])
    here = _model_at(model, loc[:-1])
    if here is None:
        return ""
    if hint := suggest(key, here.model_fields):
        near = hint.split('"')[1]
        unit = UNITS.get(near.rsplit("_", 1)[-1], "")
        same_unit = near.rsplit("_", 1)[-1] == key.rsplit("_", 1)[-1]
        return hint + (f" ({unit})" if unit and not same_unit else "")
    for table, field in model.model_fields.items():
        inner = _model_of(field.annotation)
        if inner is not None and key in inner.model_fields:
            return f", it belongs under [{table}]"
    return f"; allowed are: {', '.join(here.model_fields)}"


def _description(model: type[BaseModel], loc: tuple[str | int, ...]) -> str:
    here = _model_at(model, loc[:-1])
    field = here.model_fields.get(str(loc[-1])) if here else None
    return (field.description or "") if field else ""


def _model_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> type[BaseModel] | None:
    """Find the model of the table at a path."""
    here: type[BaseModel] | None = model
    for part in loc:
        if here is None:
            return None
        if isinstance(part, str) and part in here.model_fields:
            here = _model_of(here.model_fields[part].annotation)
    return here


def _model_of(annotation: Any) -> type[BaseModel] | None:
    """Find the model inside an annotation such as `tuple[Row, ...]` or `Row | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if typing.get_origin(annotation) in (typing.Union, types.UnionType, tuple, list, dict):
        for argument in typing.get_args(annotation):
            if found := _model_of(argument):
                return found
    return None
