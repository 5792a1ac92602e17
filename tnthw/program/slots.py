"""Which slot of the instruction buffer each page of a program lies in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page lies.

    Attributes
    ----------
    slot: its slot.
    stays: no other page lies there, so that it is fetched once for all images of a run.
    """

    slot: int
    stays: bool


def places(pages: int, slots: int) -> list[Place]:
    """Places for the pages of a program, as many of which stay as can.

    A page is fetched while the page before it runs, so two that follow each other never share a
    slot.  Where one slot can take all that are too many, every second page at the end of the
    program shares it; else two slots take turns.
    """
    over = pages - slots
    if over <= 0:
        shared: list[int | None] = [None] * pages
    elif 2 * over < pages:  # over + 1 pages, no two of them neighbours
        first = pages - 1 - 2 * over
        shared = [0 if k >= first and (k - first) % 2 == 0 else None for k in range(pages)]
    else:
        alone = slots - 2
        shared = [None if k < alone else (k - alone) % 2 for k in range(pages)]
    number: dict[object, int] = {}  # slots by first use: page 0 is in slot 0
    found: list[Place] = []
    for page, group in enumerate(shared):
        key = ("page", page) if group is None else ("shared", group)
        found.append(Place(number.setdefault(key, len(number)), group is None))
    return found
