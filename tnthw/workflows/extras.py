"""Packages that a part of tnthw needs and an installation may lack."""

from __future__ import annotations

import importlib.util

from tnthw.errors import MissingToolError


def need(package: str, extra: str, purpose: str) -> None:
    """Check that an optional package is installed before anything slow begins.

    Raises
    ------
    MissingToolError: it is not; the message holds the install line.
    """
    if not has(package):
        raise MissingToolError(
            f"{purpose} needs the package {package}, which is not installed; install it with: "
            f"pip install -e '.[{extra}]'"
        )


def has(package: str) -> bool:
    """True where a package is installed; nothing is imported."""
    return importlib.util.find_spec(package) is not None
