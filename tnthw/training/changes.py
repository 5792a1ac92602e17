"""Changes of single settings of a recipe, as `--set training.epochs=5` gives them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tnthw.config import read_toml
from tnthw.errors import ConfigError
from tnthw.training.recipe import Recipe, parse_recipe
from tnthw.training.toml_text import toml_text, toml_value

Changes = Mapping[str, Any]
"""Values by the dotted path of their key, such as `training.epochs`."""

NO_CHANGES: Changes = {}

_KEPT: dict[str, tuple[str, ...]] = {
    "network": ("ternary_first", "ternary_last"),
    "quantiser": ("standardise",),
}
"""Tables whose name says which keys they have, and their keys under every name."""


def parse_changes(texts: Sequence[str]) -> dict[str, Any]:
    """Read `KEY=VALUE` texts; a value is TOML, or a text without quotes where it is no TOML.

    Raises
    ------
    ConfigError: a text has no key or no value, a value begins like TOML and is none, or a key is
        there twice.
    """
    found: dict[str, Any] = {}
    for text in texts:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not value or not all(key.split(".")):
            raise ConfigError(
                f"--set: is {text!r}, must be KEY=VALUE with the key's table before it, such as "
                f"training.epochs=5 or quantiser.name=twn"
            )
        if key in found:
            raise ConfigError(f"--set: {key} is set twice; leave one of them out")
        found[key] = _value(key, value)
    return found


def _value(key: str, text: str) -> Any:
    try:
        table = tomllib.loads(f"value = {text}")
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        if text[0] in "\"'[{" or "\n" in text:
            raise ConfigError(
                f"--set: {key}: {text!r} is not valid TOML ({error}); a shell may have taken its "
                f"quotes, put the whole of {key}=VALUE in single ones"
            ) from None
        return text
    if len(table) > 1:
        raise ConfigError(f"--set: {key}: {text!r} is more than one value")
    return table["value"]


def load_changed(path: Path, changes: Changes) -> tuple[Recipe, str]:
    """Read a recipe file and change settings of it.

    A new `quantiser.name` or `network.name` takes the keys of the old one away, because they belong
    to its name.

    Returns
    -------
    The recipe, and the text of a file that has it; without changes the file's own, with comments.

    Raises
    ------
    ConfigError: the file or a change has a mistake; all are in one message.
    """
    tables = read_toml(path)
    if not changes:
        return parse_recipe(tables, str(path)), path.read_text(encoding="utf-8")
    where = f"{path}, with what was set"
    changed = _changed(tables, changes, where)
    recipe = parse_recipe(changed, where)
    lines = [f"# set: {key} = {toml_value(value)}" for key, value in changes.items()]
    return recipe, "\n".join([*lines, toml_text(changed)])


def _changed(tables: Mapping[str, Any], changes: Changes, where: str) -> dict[str, Any]:
    made = {k: dict(v) if isinstance(v, dict) else v for k, v in tables.items()}
    for name, kept in _KEPT.items():
        table, new = made.get(name), changes.get(f"{name}.name")
        if isinstance(table, dict) and new is not None and new != table.get("name"):
            made[name] = {key: table[key] for key in kept if key in table}
    # Whole tables before their keys, in whatever order they were given.
    for path, value in sorted(changes.items(), key=lambda change: change[0].count(".")):
        here: dict[str, Any] = made
        *tables_of, key = path.split(".")
        for depth, name in enumerate(tables_of, start=1):
            inner = here.setdefault(name, {})
            if not isinstance(inner, dict):
                above = ".".join(tables_of[:depth])
                raise ConfigError(f"{where}: {path}: {above} is no table, so it has no keys")
            here = inner
        here[key] = dict(value) if isinstance(value, Mapping) else value
    return made
