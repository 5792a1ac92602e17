"""Machines as TOML files, both ways.

A file groups the parameters of `Accelerator` by the unit that they shape::

    name = "mine"
    base = "t16x16"        # optional: a preset that the file changes
    clock_mhz = 150.0

    [array]
    lanes = 16
    columns = 16

Its keys, types and limits are those that the fields of `Accelerator` declare.
"""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, replace
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, Field, create_model

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import PARAMETERS, Accelerator, key_of, mistakes
from tnthw.machine.presets import PRESETS
from tnthw.machine.weight_format import WeightFormat


def meanings() -> dict[str, str]:
    """Say what each parameter is, in the words of the docstring of `Accelerator`."""
    text = inspect.getdoc(Accelerator) or ""
    section = text.partition("Parameters\n----------\n")[2].partition("\n\n")[0]
    return dict(re.findall(r"^(\w+): (.*)$", section, re.M))


def _schema() -> type[BaseModel]:
    """Make the model of a machine file from the fields of `Accelerator`.

    Every key may be left out: what is missing comes from `base` or from the defaults.
    """
    words, types = meanings(), typing.get_type_hints(Accelerator)
    tables: dict[str, dict[str, Any]] = {"": {}}
    for name, parameter in PARAMETERS.items():
        kind = types[name]
        if kind is WeightFormat:
            kind = Literal[tuple(each.value for each in WeightFormat)]
        extra: dict[str, Any] = {}
        if parameter.low is not None:
            extra = {"minimum": parameter.low, "maximum": parameter.high}
        elif parameter.choices:
            extra = {"enum": list(parameter.choices)}
        default = Field(default=None, description=words.get(name), json_schema_extra=extra)
        tables.setdefault(parameter.table, {})[parameter.key] = (kind | None, default)
    top = tables.pop("")
    top["base"] = (str | None, Field(default=None, description="the preset that the file changes"))
    for table, keys in tables.items():
        model = create_model(f"_{table.title()}", __base__=Table, **keys)
        top[table] = (model, Field(default_factory=model))
    return create_model("MachineFile", __base__=Table, **top)


MachineFile = _schema()
"""A machine file as it is written."""


def json_schema() -> str:
    """Write the JSON Schema of a machine file, for editors that complete and check TOML."""
    return json.dumps({"title": "tnthw machine", **MachineFile.model_json_schema()}, indent=2)


def load_machine(path: Path) -> Accelerator:
    """Read a machine from a TOML file; its name is the file's name unless the file gives one.

    Raises
    ------
    ConfigError: every unknown key, wrong type, missing or impossible value of the file, or it has
        the name of a preset and is another machine.
    """
    table = parse(
        MachineFile, read_toml(path), str(path), lambda table, wrong: _mistakes(table, path, wrong)
    )
    machine = Accelerator(**_values(table, path))
    like = PRESETS.get(machine.name)
    if like is None or machine == like:
        return machine
    other = [
        f"{key_of(name)} is {_text(getattr(machine, name))} where {like.name} has "
        f"{_text(getattr(like, name))}"
        for name in PARAMETERS
        if getattr(machine, name) != getattr(like, name)
    ]
    raise ConfigError(
        f'{path}: name: "{machine.name}" is a preset, and this is another machine '
        f'({", ".join(other)}); give it a name of its own: name = "my-{machine.name}"'
    )


def machine_toml(machine: Accelerator, name: str | None = None) -> str:
    """Write a machine as TOML text that `load_machine` reads back to an equal one.

    A preset is written under the name `my-PRESET`, since the text is there to be changed.

    Parameters
    ----------
    machine: the machine.
    name: the name to write instead.
    """
    if name is None:
        name = f"my-{machine.name}" if machine.name in PRESETS else machine.name
    tables: dict[str, list[str]] = {}
    named = replace(machine, name=name)
    for field, parameter in PARAMETERS.items():
        line = f"{parameter.key} = {_text(getattr(named, field))}"
        tables.setdefault(parameter.table, []).append(line)
    lines = tables.pop("")
    for table, keys in tables.items():
        lines += ["", f"[{table}]", *keys]
    return "\n".join(lines) + "\n"


def find_machine(text: str) -> Accelerator:
    """Find a machine by the name of a preset or by the path of a TOML file.

    Raises
    ------
    ConfigError: no preset has the name and no file is there, or the file has mistakes.
    """
    if text in PRESETS:
        return PRESETS[text]
    if text.endswith(".toml") or "/" in text:
        return load_machine(Path(text))
    raise ConfigError(f"{unknown('machine', text, PRESETS)}, or the path of a TOML file")


def _text(value: Any) -> str:
    """Write a parameter as TOML; names have no character that would need escaping."""
    if isinstance(value, str):
        return f'"{value}"'
    return repr(value)


def _given(table: BaseModel) -> dict[str, Any]:
    """Parameters that the file sets."""
    values: dict[str, Any] = {}
    for name, parameter in PARAMETERS.items():
        owner = getattr(table, parameter.table) if parameter.table else table
        value = getattr(owner, parameter.key)
        if value is not None:
            values[name] = value
    return values


def _values(table: BaseModel, path: Path) -> dict[str, Any]:
    """All parameters: those of the file, of its base, and defaults, in this order."""
    base: str | None = getattr(table, "base")  # noqa: B009  (the model is made at run time)
    start: Mapping[str, Any] = {
        each.name: each.default for each in fields(Accelerator) if each.default is not MISSING
    }
    if base in PRESETS:
        start = {name: getattr(PRESETS[base], name) for name in PARAMETERS}
    return {**start, "name": path.stem, **_given(table)}


def _mistakes(table: BaseModel, path: Path, wrong: frozenset[str]) -> Iterator[str]:
    """Find what the types cannot say: names, ranges, missing keys and contradictions."""
    base: str | None = getattr(table, "base")  # noqa: B009
    if base is not None and base not in PRESETS:
        yield f"base: {unknown('machine', base, PRESETS)}"
    values = _values(table, path)
    right = {
        name: value
        for name, value in values.items()
        if not wrong & {PARAMETERS[name].path, PARAMETERS[name].table}
    }
    for name, text in mistakes(right):
        yield f"{PARAMETERS[name].path}: {text}"
    for name in PARAMETERS:
        if base is None and name not in values:
            yield (
                f"{PARAMETERS[name].path}: is missing; set it, or start from a preset with "
                f'base = "{next(iter(PRESETS))}"'
            )
