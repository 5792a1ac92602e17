"""Figures of a fit as files hold them."""

from __future__ import annotations


def significant(value: float, digits: int = 5) -> float:
    """So many digits of a number: more would claim what nobody knows."""
    return float(f"{value:.{digits}g}")
