"""The tables of parameters and of derived numbers in docs/machine.md."""

from __future__ import annotations

import math
import re
from dataclasses import MISSING, fields
from functools import cached_property
from pathlib import Path

import pytest

from tnthw.machine.accelerator import PARAMETERS, Accelerator
from tnthw.machine.presets import PRESETS

PAGE = (Path(__file__).parents[2] / "docs" / "machine.md").read_text(encoding="utf-8")
DERIVED = re.findall(r"^\| `(\w+)` \| `([^`]+)` \|$", PAGE, re.M)


def row(name: str) -> str:
    """A parameter: key in a machine file, what it may be, default, meaning."""
    parameter = PARAMETERS[name]
    allowed = ", ".join(map(str, (c for c in parameter.choices if c <= 8)))
    if parameter.low is not None:
        allowed = f"{parameter.low} to {parameter.high:,}"
    if name == "weight_format":
        allowed = "trit5, trit2"
    if parameter.power_of_two:
        allowed += ", a power of two"
    (default,) = (each.default for each in fields(Accelerator) if each.name == name)
    given = "" if default is MISSING else f"{default:,}" if isinstance(default, int) else default
    (meaning,) = re.findall(rf"^ *{name}: (.*?)\.$", Accelerator.__doc__ or "", re.M)
    return f"| `{name}` | `{parameter}` | {allowed} | {given} | {meaning} |"


def test_parameters_are_those_of_the_accelerator() -> None:
    rows = "\n".join(row(name) for name in PARAMETERS if name not in ("name", "clock_mhz"))
    assert rows in PAGE, f"docs/machine.md must have\n{rows}"


@pytest.mark.parametrize("machine", PRESETS.values(), ids=list(PRESETS))
def test_derived_numbers_follow_from_their_formulas(machine: Accelerator) -> None:
    names = {name: getattr(machine, name) for name in PARAMETERS}
    for name, formula in DERIVED:
        names[name] = eval(formula, {"ceil": math.ceil, "log2": math.log2, "max": max}, names)
        assert names[name] == getattr(machine, name), f"{name} = {formula}"


def test_what_the_page_uses_is_derived_on_it() -> None:
    kinds = property, cached_property
    properties = {name for name, value in vars(Accelerator).items() if isinstance(value, kinds)}
    used = {name for name in properties if re.search(rf"\b{name}\b", PAGE)}
    assert used == {name for name, _ in DERIVED}
    assert len(used) > 15
