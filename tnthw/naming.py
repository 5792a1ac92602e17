"""Names that nothing has yet."""

from __future__ import annotations


def fresh_name(base: str, taken: set[str]) -> str:
    """Take a name, with a number behind it where it is in use: a, a_2, a_3.

    Parameters
    ----------
    base: the name that is wanted.
    taken: names in use; the new one is added.
    """
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}_{count}"
    taken.add(name)
    return name
