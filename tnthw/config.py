"""TOML files: reading them, and one message that names every mistake in a file.

Pydantic finds every wrong key and type of a file at once; this module words them so that the reader
knows what to type instead: the key's full path, what was found, what is allowed.  Rules beyond
types are checked on what is right, so that they are named in the same message.
"""

from __future__ import annotations

import re
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic.fields import FieldInfo

from tnthw.errors import ConfigError


class Table(BaseModel):
    """Base of every table of a TOML file: unknown keys and silent conversions are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)

    def contradictions(self) -> Iterator[str]:
        """Find keys of this table that contradict each other; yields a text for each."""
        yield from ()

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if found := list(self.contradictions()):
            raise ValueError("\n".join(found))
        return self


MAX_FILE_BYTES = 1 << 20
"""A larger file is no machine, technology, study or recipe."""

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
    if len(name) > 80:  # nobody mistyped this; comparing takes the square of the length
        return ""
    by_lower = {choice.lower(): choice for choice in choices}
    near = get_close_matches(name.lower(), list(by_lower), n=1, cutoff=0.5)
    return f', did you mean "{by_lower[near[0]]}"?' if near else ""


def unknown(what: str, name: str, choices: Iterable[str]) -> str:
    """Word an unknown name: what was found, the nearest name and all that are allowed."""
    names = sorted(choices)
    hint = suggest(name, names)
    name = name if len(name) <= 80 else name[:77] + "..."
    return f'unknown {what} "{name}"{hint or ";"} allowed are: {", ".join(names)}'


def shown(value: Any) -> str:
    """Show a value that was found in a message; long ones are cut.

    Python refuses to print whole numbers of thousands of digits.
    """
    if isinstance(value, int) and value.bit_length() > 256:
        return f"a number of about {int(value.bit_length() * 0.30103) + 1} digits"
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # such a number, or such nesting, deeper inside
        return f"a {type(value).__name__}"
    return text if len(text) <= 80 else text[:77] + "..."


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises
    ------
    ConfigError: there is no such file, it cannot be read, or it is not TOML.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
        if len(data) > MAX_FILE_BYTES:
            raise ConfigError(
                f"{path}: is larger than {MAX_FILE_BYTES} bytes, so it is not the TOML file of a "
                f"machine, technology, study or recipe"
            )
        # Editors of Windows put a byte order mark in front.
        return tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file") from None
    except IsADirectoryError:
        raise ConfigError(f"{path}: is a folder, give the TOML file itself") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{path}: is not text in UTF-8 (byte {data[error.start]:#04x} at {error.start}), as "
            f"TOML must be; save it in this encoding"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{path}: is nested too deeply for a file of settings") from None
    except ValueError as error:  # a null byte in the path, a number of thousands of digits
        raise ConfigError(f"{str(path)!r}: cannot be read: {error}") from None


def parse(
    model: type[TableT],
    data: Mapping[str, Any],
    where: str,
    check: Callable[[TableT, frozenset[str]], Iterable[str]] | None = None,
) -> TableT:
    """Check the contents of a TOML file against a model.

    Parameters
    ----------
    model: the pydantic model of the file.
    data: what `read_toml` returned.
    where: how the file is named in messages.
    check: finds what the model cannot say; yields `key: text` for each mistake.  Where a key is
        wrong already, it gets the table without that key, and the dotted paths of such keys so that
        it draws no conclusion from their absence.

    Raises
    ------
    ConfigError: one line for each mistake in the file.
    """
    lines: list[str] = []
    table: TableT | None = None
    wrong: frozenset[str] = frozenset()
    try:
        table = model.model_validate(dict(data))
    except ValidationError as error:
        for each in error.errors():
            lines += _word(model, each)
        table, wrong = _without(model, data, error)
    if check and table is not None:
        told = tuple(f"{path}{end}" for path in wrong for end in (":", ".", "["))
        lines += [line for line in check(table, wrong) if not line.startswith(told)]
    if table is None or lines:
        raise ConfigError("\n".join(f"{where}: {line}" for line in lines))
    return table


_EMPTY: dict[Any, Any] = {str: "", int: 0, float: 0.0, list: [], tuple: [], dict: {}}
"""What stands for a key that a file must have and has not, while the rest of it is checked."""


def _without(
    model: type[TableT], data: Mapping[str, Any], error: ValidationError
) -> tuple[TableT | None, frozenset[str]]:
    """Read a file without its wrong keys.

    Returns
    -------
    The table (None where what is left is no whole one), and the paths of the keys left out.
    """
    rest = _copied(data)
    wrong: set[str] = set()
    for each in error.errors():
        _, keys = _walk(model, each["loc"])
        tables = [name for name in keys if isinstance(name, str)]
        if not keys or len(tables) < len(keys):
            keys = tuple(tables[:1])  # taking an entry out of a list would number the others anew
        while keys:
            field = _field(model, keys)
            if len(keys) == 1 and field is not None and field.is_required():
                kind = typing.get_origin(field.annotation) or field.annotation
                if kind not in _EMPTY:
                    return None, frozenset()
                rest[str(keys[0])] = _EMPTY[kind]
            elif field is not None and field.is_required():
                keys = keys[:-1]  # the table is nothing without it
                continue
            else:
                owner: Any = rest
                for key in keys[:-1]:  # a path may go on into the forms that a value may have
                    owner = owner.get(key) if isinstance(owner, dict) else None
                if isinstance(owner, dict):
                    owner.pop(keys[-1], None)
            wrong.add(".".join(map(str, keys)))
            break
        else:
            return None, frozenset()
    try:
        return model.model_validate(rest), frozenset(wrong)
    except ValidationError:
        return None, frozenset()


def _copied(value: Any) -> Any:
    """Copy the tables of a file, so that keys can be taken out."""
    return {k: _copied(v) for k, v in value.items()} if isinstance(value, Mapping) else value


def _field(model: type[BaseModel], keys: tuple[str | int, ...]) -> FieldInfo | None:
    """Find the declaration of a key; None for an unknown one."""
    here, _ = _walk(model, keys)
    return here.model_fields.get(str(keys[-1])) if here else None


def _word(model: type[BaseModel], error: Any) -> list[str]:
    """Word one of pydantic's errors as `key: what was found, what is allowed`."""
    here, loc = _walk(model, error["loc"])
    path = "".join(f"[{p + 1}]" if isinstance(p, int) else f".{p}" for p in loc).lstrip(".")
    if error["type"] == "value_error":
        lines = str(error["ctx"]["error"]).split("\n")
        return [f"{path}: {line}" if path else line for line in lines]
    return [_word_of_key(model, here, loc, path, error)]


def _word_of_key(
    model: type[BaseModel],
    here: type[BaseModel] | None,
    loc: tuple[str | int, ...],
    path: str,
    error: Any,
) -> str:
    """Word what is wrong with one key, `loc`, of the table `here`."""
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
            return f"{path}: is the text {shown(found)}; {_number(key, unit, found)}"
        case "int_type" | "int_from_float":
            return f"{path}: is {shown(found)}, must be a whole number{of_unit}"
        case "float_type":
            return f"{path}: is {shown(found)}, must be a number{of_unit}"
        case "finite_number":
            return f"{path}: is {shown(found)}, must be a finite number{of_unit}"
        case "string_type":
            return f"{path}: is {shown(found)}, must be a text in quotes"
        case "string_pattern_mismatch":
            return f"{path}: is {shown(found)}, must match {error['ctx']['pattern']}"
        case "literal_error":
            allowed = re.findall(r"'([^']*)'", error["ctx"]["expected"])
            if not allowed:  # a choice of numbers
                return f"{path}: is {shown(found)}, allowed are {error['ctx']['expected']}"
            return f"{path}: {unknown('value', str(found), allowed)}"
        case "union_tag_invalid":
            tag = error["ctx"]["discriminator"].strip("'")
            allowed = re.findall(r"'([^']*)'", error["ctx"]["expected_tags"])
            return f"{path}.{tag}: {unknown('value', str(found.get(tag)), allowed)}"
        case "union_tag_not_found":
            tag = error["ctx"]["discriminator"].strip("'")
            return f"{path}.{tag}: is missing"
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"{path}: is {shown(found)}, must be a table ([{path}])"
        case "list_type" | "tuple_type":
            return f"{path}: is {shown(found)}, must be a list in square brackets"
        case "greater_than" | "greater_than_equal" | "less_than" | "less_than_equal":
            limit = error["msg"].removeprefix("Input should be ")
            return f"{path}: is {shown(found)}, must be {limit}{' ' + unit if unit else ''}"
        case _:
            return f"{path}: is {shown(found)}: {error['msg']}"


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
