"""Machines and technologies by name, by file, and with parameters changed."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from tnthw.config import unknown
from tnthw.energy.files import DEFAULT as DEFAULT_TECHNOLOGY
from tnthw.energy.files import change_technology, find_technology
from tnthw.energy.files import technologies as technology_files
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.files import find_machine
from tnthw.machine.presets import PRESETS
from tnthw.machine.weight_format import WeightFormat
from tnthw.workflows.arguments import kind_of, path_of
from tnthw.workflows.results import frame

if TYPE_CHECKING:
    import pandas as pd

MachineLike = str | os.PathLike[str] | Accelerator
"""A preset's name, the path of a TOML file, or a machine."""

TechnologyLike = str | os.PathLike[str] | Technology
"""A technology's name, the path of a TOML file, or a technology."""

_LONGEST_NAME = 40  # of a changed machine; a longer one ends in a digest instead


def machine(base: MachineLike = "t8x8", /, **changes: Any) -> Accelerator:
    """Find a machine, and change parameters of it.

    Parameters
    ----------
    base: a preset's name (`machines` lists them), the path of a TOML file, or a machine.
    **changes: parameters of `Accelerator` and their values. A changed machine says so in its name,
        such as `t16x16_columns32`, unless `name` is among the changes.

    Raises
    ------
    ConfigError: nothing has the name, the file has mistakes, or there is no such parameter.
    MachineError: a value is out of range, or two contradict each other.

    Examples
    --------
    >>> import tnthw
    >>> wide = tnthw.machine("t16x16", columns=32)
    >>> wide.name, wide.macs_per_cycle
    ('t16x16_columns32', 512)
    """
    found = _find(base)
    known = {field.name: getattr(found, field.name) for field in fields(found)}
    for key in changes:
        if key not in known:
            raise ConfigError(f"machine {found.name}: {unknown('parameter', key, known)}")
    changes = {k: v.item() if isinstance(v, np.generic) else v for k, v in changes.items()}
    differing = {key: value for key, value in changes.items() if not _same(value, known[key])}
    if "name" not in changes and differing:
        changes["name"] = changed_name(found.name, differing)
    try:
        return replace(found, **changes)
    except (TypeError, ValueError) as error:
        formats = ", ".join(WeightFormat)
        raise ConfigError(
            f"machine {found.name}: a parameter is of the wrong kind: {error}; weight_format is "
            f"one of {formats}, clock_mhz a number, all others are whole numbers"
        ) from None


def _same(value: object, known: object) -> bool:
    """Compare a parameter of any kind; an array has no truth of its own."""
    return not hasattr(value, "__array__") and value == known


def machines() -> pd.DataFrame:
    """List every preset with its parameters, one a row.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.machines().name.tolist()
    ['t8x8', 't16x16', 't32x32', 't16x16a2', 't96x96a2']
    """
    return frame([asdict(preset) for preset in PRESETS.values()])


def technology(base: TechnologyLike = DEFAULT_TECHNOLOGY, /, **changes: Any) -> Technology:
    """Find a technology, and change figures of it.

    Parameters
    ----------
    base: a name (`technologies` lists them), the path of a TOML file, or a technology.
    **changes: keys of a technology file and their values; a table is given as a dict of the keys
        that change. A changed technology says so in its name, unless `name` is among the changes.

    Raises
    ------
    ConfigError: nothing has the name, or a key or a value is wrong (all are named at once).

    Examples
    --------
    >>> import tnthw
    >>> cheap = tnthw.technology("horowitz45", dram={"read": 650.0, "write": 650.0})
    >>> cheap.name, cheap.dram.read
    ('horowitz45_dram_2c1360b1', 650.0)
    """
    if isinstance(base, Technology):
        found = base
    elif isinstance(base, str | os.PathLike):
        found = find_technology(_name_or_path(base, "technology"))
    else:
        raise ConfigError(
            f"technology: got {kind_of(base)}; give a name ({', '.join(technology_files())}), the "
            f"path of a TOML file or a technology"
        )
    if not changes:
        return found
    name = changes.get("name", changed_name(found.name, changes))
    return change_technology(found, {**changes, "name": name})


def technologies() -> pd.DataFrame:
    """Every technology that travels with the package: name, node, supply and title.

    Examples
    --------
    >>> import tnthw
    >>> "horowitz45" in set(tnthw.technologies().name)
    True
    """
    found = [find_technology(name) for name in technology_files()]
    keys = ("name", "node_nm", "voltage_v", "title")
    return frame([{key: getattr(one, key) for key in keys} for one in found])


def changed_name(name: str, changes: Mapping[str, Any]) -> str:
    """Name of something with changed parameters: the base's and what differs from it.

    Only letters, digits and underlines are added, so that it can name files and Verilog modules.
    """
    plain = all(isinstance(value, int | float | str) for value in changes.values())
    parts = [re.sub(r"\W", "_", f"{key}{value}") for key, value in sorted(changes.items())]
    made = "_".join((name, *parts))
    if plain and len(made) <= _LONGEST_NAME:
        return made
    text = json.dumps({key: str(value) for key, value in changes.items()}, sort_keys=True)
    return "_".join((name, *sorted(changes)[:1], hashlib.sha256(text.encode()).hexdigest()[:8]))


def _find(base: object) -> Accelerator:
    if isinstance(base, Accelerator):
        return base
    if not isinstance(base, str | os.PathLike):
        raise ConfigError(
            f"machine: got {kind_of(base)}; give a preset ({', '.join(PRESETS)}), the path of a "
            f"TOML file or a machine"
        )
    return find_machine(_name_or_path(base, "machine"))


def _name_or_path(base: str | os.PathLike[str], what: str) -> str:
    """A name as it is; a path with its home folder put in, which must be one."""
    if isinstance(base, str) and "/" not in base and not base.endswith(".toml"):
        return base
    path = path_of(base, what)
    text = str(path)
    return text if "/" in text or text.endswith(".toml") else f"./{text}"
