"""How single layers are calibrated, against the rest of a network."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any

import numpy as np

from tnthw.errors import ConfigError
from tnthw.frontends.clips import METHODS

WIDTHS = (8, 4, 2)
"""Widths that activations can have."""

Override = Mapping[str, Any]
"""Any of "method", "percentile", "bits" and "scale", as of `lower`."""

_KEYS = ("method", "percentile", "bits", "scale")


def check_options(where: str, options: Override) -> None:
    """Refuse options of calibration that are out of range.

    Raises
    ------
    ConfigError: says which, and what is allowed.
    """
    for key, value in options.items():
        number = isinstance(value, int | float) and not isinstance(value, bool)
        match key:
            case "method":
                if not isinstance(value, str) or value not in METHODS:
                    raise ConfigError(f"{where}method {value!r}: allowed are {', '.join(METHODS)}")
            case "percentile":
                if not number or not 0 < value <= 100:
                    raise ConfigError(
                        f"{where}percentile {value!r}: allowed is a number above 0, up to 100"
                    )
            case "bits":
                if not number or not isinstance(value, int) or value not in WIDTHS:
                    raise ConfigError(
                        f"{where}bits {value!r}: activations have 8, 4 or 2 bits; choose one of "
                        f"them"
                    )
            case "scale":
                if not number or not 0 < value < np.inf:
                    raise ConfigError(
                        f"{where}scale {value!r}: allowed is the real value of one step, above 0"
                    )
            case _:
                raise ConfigError(f"{where}{key!r}: allowed are {', '.join(_KEYS)}")


def overridden(
    overrides: Mapping[str, Override], names: Collection[str], given: Collection[str]
) -> dict[str, dict[str, Any]]:
    """Find the options of each layer; a later name or pattern counts more than an earlier one.

    Parameters
    ----------
    overrides: options by a layer's name, or a pattern with * and ?.
    names: of layers whose grids are calibrated.
    given: of layers with a grid of the source, or that of another layer.

    Raises
    ------
    ConfigError: a name is no layer's, or an option is out of range.
    """
    if not isinstance(overrides, Mapping):
        raise ConfigError(
            f"overrides {overrides!r}: give options by layer, as in "
            f'{{"layer1.*": {{"method": "max"}}}}'
        )
    found: dict[str, dict[str, Any]] = {}
    for pattern, options in overrides.items():
        if not isinstance(options, Mapping):
            raise ConfigError(
                f"overrides of {pattern!r}: are {options!r}; give options, as in "
                f'{{"method": "max", "bits": 8}}'
            )
        check_options(f"overrides of {pattern!r}: ", options)
        matching = [name for name in names if fnmatchcase(name, str(pattern))]
        if not matching and any(fnmatchcase(name, str(pattern)) for name in given):
            raise ConfigError(
                f"overrides of {pattern!r}: has a grid of the network's own, or that of what it "
                f"reads, so that nothing is calibrated; leave it out"
            )
        if not matching:
            near = get_close_matches(str(pattern), list(names), 3, 0.4) or list(names)[:6]
            raise ConfigError(
                f"overrides of {pattern!r}: no layer has that name; there are, for example, "
                f"{', '.join(near)}"
            )
        for name in matching:
            found[name] = found.get(name, {}) | dict(options)
    return found
