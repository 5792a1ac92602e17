"""Technologies as TOML files, both ways.

The files under `tnthw/energy/technologies` travel with the package; a user's own has the same form.
It may start from one of them and say only what differs::

    name = "mine"
    base = "horowitz45"

    [sources]
    us = "measured on our board, 2026"

    [dram]
    source = "us"
    read = 640.0
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from tnthw.config import parse, read_toml, shown, unknown
from tnthw.energy.dram import dram_refusal
from tnthw.energy.memories import Memories
from tnthw.energy.memory_table import read_provenance
from tnthw.energy.technology import AreaPoints, Dram, EnergyPoints, Sram, Technology
from tnthw.errors import ConfigError

DEFAULT = "horowitz45"


def technologies() -> dict[str, Path]:
    """Name of each technology that travels with the package, and its file."""
    folder = Path(str(files("tnthw.energy") / "technologies"))
    return {path.stem: path for path in sorted(folder.glob("*.toml"))}


def find_technology(text: str = DEFAULT) -> Technology:
    """Find a technology by its name or by the path of a TOML file.

    Raises
    ------
    ConfigError: nothing has the name, or the file has mistakes (all are named at once).
    """
    known = technologies()
    if text in known:
        data = read_toml(known[text])
        if base := data.pop("base", None):
            data = _merged(find_technology(base).model_dump(exclude_none=True), data)
        return parse(Technology, data, str(known[text]), _mistakes)
    if text.endswith(".toml") or "/" in text:
        return load_technology(Path(text))
    raise ConfigError(f"{unknown('technology', text, known)}, or the path of a TOML file")


def load_technology(path: Path) -> Technology:
    """Read a technology from a TOML file; its name is the file's name unless the file gives one.

    With `base` the file changes a technology that travels with the package: its tables replace key
    by key, and lists as a whole.

    Raises
    ------
    ConfigError: every mistake of the file, or it has the name of a technology that travels with the
        package and other figures.
    """
    data = {"name": path.stem, **read_toml(path)}
    base = data.pop("base", None)
    known = technologies()
    wrong: list[str] = []
    if isinstance(base, str) and base in known:
        start = find_technology(base).model_dump(exclude_none=True)
        data = _merged(start, data)
    elif base is not None:
        wrong.append(f"{path}: base: {unknown('technology', str(base), known)}")
    try:
        found = parse(Technology, data, str(path), _mistakes)
    except ConfigError as error:
        # Without the base that was meant, what is missing is no mistake of its own.
        lines = [line for line in str(error).splitlines() if not (wrong and "is missing" in line)]
        raise ConfigError("\n".join([*wrong, *lines])) from None
    if wrong:
        raise ConfigError("\n".join(wrong))
    if found.name in known and found != find_technology(found.name):
        raise ConfigError(
            f'{path}: name: "{found.name}" travels with tnthw, and these are other figures; give '
            f'them a name of their own: name = "my-{found.name}"'
        )
    return found


def technology_toml(technology: Technology, name: str | None = None) -> str:
    """Write a technology as TOML text that `load_technology` reads back to an equal one.

    One that travels with the package is written under the name `my-NAME`, since the text is there
    to be changed.

    Parameters
    ----------
    technology: the technology.
    name: the name to write instead.
    """
    if name is None:
        name = technology.name
        name = f"my-{name}" if name in technologies() else name
    return toml_text({**technology.model_dump(exclude_none=True), "name": name})


def toml_text(table: Mapping[str, Any]) -> str:
    """Write a table of numbers, truths, texts, lists and tables as TOML."""
    return "\n".join(_lines(table, "")) + "\n"


def change_technology(technology: Technology, changes: Mapping[str, Any]) -> Technology:
    """Change keys of a technology; of a table only the keys that are given.

    Raises
    ------
    ConfigError: a key or a value is wrong (all are named at once).
    """
    values = _merged(technology.model_dump(exclude_none=True), changes)
    return parse(Technology, values, f"technology {technology.name}, changed", _mistakes)


def _merged(values: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(values)
    for key, value in changes.items():
        before = result.get(key)
        inside = isinstance(before, dict) and isinstance(value, Mapping)
        result[key] = _merged(before, value) if inside and before is not None else value
    return result


def _lines(table: Mapping[str, Any], path: str) -> Iterator[str]:
    """Lines of a table of TOML, its plain keys first."""
    inner = {key: value for key, value in table.items() if isinstance(value, dict) and value}
    plain = {key: value for key, value in table.items() if not isinstance(value, dict)}
    if path and plain:
        yield ""
        yield f"[{path}]"
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in inner.items():
        yield from _lines(value, f"{path}.{_key(key)}" if path else _key(key))


def _key(key: str) -> str:
    plain = key.replace("_", "").replace("-", "")
    return key if plain.isascii() and plain.isalnum() else json.dumps(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        long = any(isinstance(each, str) for each in value)
        inner = (",\n  " if long else ", ").join(map(_value, value))
        return f"[\n  {inner},\n]" if long and value else f"[{inner}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value)


def _mistakes(technology: Technology, wrong: frozenset[str]) -> Iterator[str]:
    """Find what the types cannot say: lengths, order, signs and sources."""
    for key, table in _tables(technology):
        if "sources" not in wrong and table.source not in technology.sources:
            yield f'{key}.source: "{table.source}" is not in [sources]; add the reference there'
        match table:
            case EnergyPoints() | AreaPoints():
                yield from _list_mistakes(key, "bits", table.bits, {"value": table.value})
            case Sram():
                ways = {"read": table.read, "write": table.write}
                yield from _list_mistakes(key, "capacity_bytes", table.capacity_bytes, ways)
            case Dram():
                if min(table.read, table.write) <= 0:
                    yield f"{key}: read and write must be above 0 pJ"
        if isinstance(table, Sram | Dram) and table.access_bits <= 0:
            yield f"{key}.access_bits: is {shown(table.access_bits)}, must be above 0 bits"
    if technology.dram_kind is not None and (text := dram_refusal(technology.dram_kind)):
        yield f"dram_kind: {text}"
    memories = technology.memories
    if memories is not None and memories.node_nm not in (nodes := read_provenance().nodes_nm):
        known = ", ".join(map(str, nodes))
        yield f"memories.node_nm: is {shown(memories.node_nm)}, there are tables of {known}"
    elif memories is not None and (text := memories.scaling_refusal()):
        yield f"memories.scaled: {text}"
    sram = technology.sram
    if sram is not None and len(sram.capacity_bytes) < 2:
        yield "sram.capacity_bytes: has one capacity, give at least two to draw a line through"


def _list_mistakes(
    key: str, axis: str, xs: list[int], columns: dict[str, list[float]]
) -> Iterator[str]:
    if not xs or min(xs) <= 0 or any(b <= a for a, b in pairwise(xs)):
        yield f"{key}.{axis}: is {shown(xs)}, must be numbers above 0 in ascending order"
    for name, values in columns.items():
        if len(values) != len(xs):
            yield f"{key}.{name}: has {len(values)} numbers for {len(xs)} {axis}; give one for each"
        if any(value <= 0 for value in values):
            yield f"{key}.{name}: is {shown(values)}, every number must be above 0"


Sourced = EnergyPoints | AreaPoints | Sram | Dram | Memories
"""Tables of a technology that name the source of their figures."""


def _tables(technology: Technology) -> Iterator[tuple[str, Sourced]]:
    for prefix, owner in (("", technology), ("area.", technology.area)):
        for key in type(owner).model_fields:
            table = getattr(owner, key)
            if isinstance(table, Sourced):
                yield prefix + key, table
