"""Packages that a part of tnthw needs and an installation may lack."""

from __future__ import annotations

import importlib.util
import re
from importlib.metadata import PackageNotFoundError, requires

from tnthw.errors import MissingToolError

TESTS = "dev"
"""The extra of packages that are compared with; of it only the one that is missing is named."""


def need(package: str, extra: str, purpose: str) -> None:
    """Check that an optional package is installed before anything slow begins.

    Raises
    ------
    MissingToolError: it is not; the message holds the install line.
    """
    if not has(package):
        raise MissingToolError(
            f"{purpose} needs the package {package}, which is not installed; install it with: "
            f"{install_line(extra, package if extra == TESTS else '')}"
        )


def has(package: str) -> bool:
    """True where a package is installed; nothing is imported."""
    return importlib.util.find_spec(package) is not None


def install_line(extra: str, only: str = "") -> str:
    """Command that installs what an extra consists of, in a checkout and beside a wheel alike.

    Parameters
    ----------
    extra: its name.
    only: the one package of it that is wanted; all when left out.
    """
    packages = [one for one in _packages(extra) if re.match(rf"'{re.escape(only)}\b", one)]
    return f"pip install {' '.join(packages)}" if packages else f"pip install -e '.[{extra}]'"


def _packages(extra: str) -> list[str]:
    """Requirements of an extra as they stand in the installed metadata; empty without any."""
    try:
        lines = requires("tnthw") or []
    except PackageNotFoundError:
        return []
    found: list[str] = []
    for line in lines:
        requirement, _, condition = line.partition(";")
        if re.search(rf"extra == ['\"]{re.escape(extra)}['\"]", condition):
            inner = re.fullmatch(r"tnthw\[([\w,-]+)\]", requirement.strip())
            parts = [p for name in inner[1].split(",") for p in _packages(name)] if inner else []
            found += parts or [f"'{requirement.strip()}'"]
    return found
