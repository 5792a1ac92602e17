"""Machines as TOML files, both ways.

A file groups the parameters of `Accelerator` by the unit that they shape::

    name = "mine"
    base = "t16x16"        # optional: a preset that the file changes
    clock_mhz = 150.0

    [array]
    lanes = 16
    columns = 16

`KEYS` is the whole correspondence between keys and parameters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, Literal

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.errors import ConfigError, MachineError
from tnthw.machine import accelerator as _accelerator
from tnthw.machine.accelerator import Accelerator

KEYS: dict[str, dict[str, str]] = {
    "array": {
        "lanes": "lanes",
        "columns": "columns",
        "pixels": "pixels",
        "accumulator_bits": "accumulator_bits",
    },
    "rescale": {
        "channels": "rescale_channels",
        "terms": "rescale_terms",
        "table_rows": "table_rows",
    },
    "activations": {
        "bits": "activation_bits",
        "banks": "activation_banks",
        "bank_words": "activation_bank_words",
    },
    "weights": {"format": "weight_format", "buffer_bytes": "weight_buffer_bytes"},
    "memory": {"bytes_per_cycle": "memory_bytes_per_cycle", "latency_cycles": "memory_latency"},
    "sequencer": {"page_instructions": "page_instructions", "queue_depth": "queue_depth"},
}
"""For each table of a machine file, its keys and the parameters of `Accelerator` they set."""

MAX_CLOCK_MHZ = 10_000.0
"""A faster clock than this is taken for one in hertz or kilohertz."""

_Format = Literal["trit5", "trit2", "int8", "fp16", "fp32"]


class _Array(Table):
    lanes: int | None = None
    columns: int | None = None
    pixels: int | None = None
    accumulator_bits: int | None = None


class _Rescale(Table):
    channels: int | None = None
    terms: int | None = None
    table_rows: int | None = None


class _Activations(Table):
    bits: int | None = None
    banks: int | None = None
    bank_words: int | None = None


class _Weights(Table):
    format: _Format | None = None
    buffer_bytes: int | None = None


class _Memory(Table):
    bytes_per_cycle: int | None = None
    latency_cycles: int | None = None


class _Sequencer(Table):
    page_instructions: int | None = None
    queue_depth: int | None = None


class MachineFile(Table):
    """A machine file as it is written; what is left out comes from `base` or the defaults."""

    name: str | None = None
    base: str | None = None
    clock_mhz: float | None = None
    array: _Array = _Array()
    rescale: _Rescale = _Rescale()
    activations: _Activations = _Activations()
    weights: _Weights = _Weights()
    memory: _Memory = _Memory()
    sequencer: _Sequencer = _Sequencer()


def load_machine(path: Path) -> Accelerator:
    """Read a machine from a TOML file; its name is the file's name unless the file gives one.

    Raises
    ------
    ConfigError: every unknown key, wrong type, missing or impossible value of the file.
    """
    table = parse(MachineFile, read_toml(path), str(path), _mistakes)
    values = _base(table) | _given(table)
    values["name"] = table.name or path.stem
    try:
        return Accelerator(**values)
    except MachineError as error:
        raise ConfigError(f"{path}: {_with_keys(str(error))}") from None


def machine_toml(machine: Accelerator) -> str:
    """Write a machine as the TOML text that `load_machine` reads back to an equal one."""
    lines = [f'name = "{machine.name}"', f"clock_mhz = {float(machine.clock_mhz)!r}"]
    for table, keys in KEYS.items():
        lines += ["", f"[{table}]"]
        for key, field in keys.items():
            value = getattr(machine, field)
            lines.append(f"{key} = {value!r}" if isinstance(value, int) else f'{key} = "{value}"')
    return "\n".join(lines) + "\n"


def find_machine(text: str) -> Accelerator:
    """Find a machine by the name of a preset or by the path of a TOML file.

    Raises
    ------
    ConfigError: no preset has the name and no file is there, or the file has mistakes.
    """
    from tnthw.machine.presets import PRESETS

    if text in PRESETS:
        return PRESETS[text]
    if text.endswith(".toml") or "/" in text:
        return load_machine(Path(text))
    raise ConfigError(f"{unknown('machine', text, PRESETS)}, or the path of a TOML file")


def _base(table: MachineFile) -> dict[str, Any]:
    if table.base is None:
        return {}
    machine = find_machine(table.base)
    return {field.name: getattr(machine, field.name) for field in fields(machine)}


def _given(table: MachineFile) -> dict[str, Any]:
    """Parameters that the file sets."""
    values: dict[str, Any] = {}
    for group, keys in KEYS.items():
        for key, field in keys.items():
            value = getattr(getattr(table, group), key)
            if value is not None:
                values[field] = value
    if table.clock_mhz is not None:
        values["clock_mhz"] = table.clock_mhz
    return values


def _mistakes(table: MachineFile) -> Iterator[str]:
    """Find what the types cannot say: names, ranges, missing keys and a clock in hertz."""
    from tnthw.machine.presets import PRESETS

    if table.base is not None and table.base not in PRESETS:
        yield f"base: {unknown('machine', table.base, PRESETS)}"
    values = _given(table)
    for field, low, high in _accelerator._LIMITS:
        if field in values and not low <= values[field] <= high:
            key = _key_of(field)
            yield f"{key}: is {values[field]}, allowed is a whole number from {low} to {high}"
    clock = values.get("clock_mhz", 1.0)
    if clock <= 0:
        yield f"clock_mhz: is {clock!r}, must be above 0 megahertz"
    elif clock > MAX_CLOCK_MHZ:
        yield (
            f"clock_mhz: is {clock!r}, which is {clock / 1e6:.4g} THz; the clock is given in "
            f"megahertz, so if this is hertz write clock_mhz = {clock / 1e6:.6g}"
        )
    if table.base is None:
        for parameter in fields(Accelerator):
            if parameter.default is MISSING and parameter.name not in {"name", *values}:
                yield (
                    f"{_key_of(parameter.name)}: is missing; set it, or start from a preset "
                    f'with base = "{next(iter(PRESETS))}"'
                )


def _key_of(field: str) -> str:
    """Key that sets a parameter, as it is written in messages."""
    for group, keys in KEYS.items():
        for key, name in keys.items():
            if name == field:
                return f"{group}.{key}"
    return field


def _with_keys(text: str) -> str:
    """Put the keys of the file in the place of the parameters in the message of `Accelerator`."""
    for group, keys in KEYS.items():
        for key, field in keys.items():
            if "_" in field:  # one-word parameters are ordinary words in a message
                text = text.replace(field, f"{group}.{key}")
    return text
