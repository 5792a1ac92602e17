"""Counts in sentences."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """Write a count with its noun, which takes an s unless there is one: 1 image, 2,000 images."""
    return f"{number:,} {noun}{'s' * (number != 1)}"
