"""TOML text of plain values; what it writes is read back and compared."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from tnthw.config import shown
from tnthw.errors import ConfigError


def toml_text(tables: Mapping[str, Any]) -> str:
    """Write a file of settings: keys first, then a table for each mapping.

    Parameters
    ----------
    tables: texts, numbers, booleans, and lists and mappings of them.

    Raises
    ------
    ConfigError: a value has no form in TOML.
    """
    text = "\n".join(_lines(tables, ())) + "\n"
    try:
        same = tomllib.loads(text) == _plain(tables)
    except tomllib.TOMLDecodeError:
        same = False
    if not same:
        raise ConfigError(f"settings {shown(dict(tables))}: cannot be written as TOML")
    return text


def toml_value(value: Any) -> str:
    """Write one value, a mapping as an inline table.

    Raises
    ------
    ConfigError: it has no form in TOML.
    """
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():  # JSON's escapes are TOML's, but for one character
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list() | tuple():
            return f"[{', '.join(map(toml_value, value))}]"
        case Mapping():
            return "{" + ", ".join(f"{_key(k)} = {toml_value(v)}" for k, v in value.items()) + "}"
        case _:
            raise ConfigError(f"a {type(value).__name__}, {shown(value)}, has no form in TOML")


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> list[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, Mapping)}
    lines = [f"{_key(k)} = {toml_value(v)}" for k, v in table.items() if k not in inner]
    for key, value in inner.items():
        here = (*path, key)
        lines += ["", f"[{'.'.join(map(_key, here))}]", *_lines(value, here)]
    return lines


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else toml_value(name)


def _plain(value: Any) -> Any:
    """Replace tuples by lists, which is what a file gives back."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value
