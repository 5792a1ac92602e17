"""The project's docstrings as reStructuredText.

They are numpy style with one change, a name and its meaning on one line (`name: meaning`), because
the types stand in the signature.
"""

from __future__ import annotations

import re

LISTS = ("Parameters", "Attributes", "Raises")
HEADS = (*LISTS, "Returns", "Yields", "Notes", "Examples")


def restructured(lines: list[str]) -> list[str]:
    """Turn sections into bold heads, and lists of names into bullets.

    Parameters
    ----------
    lines: of a docstring, without its indentation.
    """
    out: list[str] = []
    head = ""
    skip = False
    for line, after in zip(lines, [*lines, ""][1:], strict=True):
        if skip:
            skip = False
            continue
        if line in HEADS and re.fullmatch(r"-{3,}", after):
            head, skip = line, True
            out += ["", f"**{head}**", ""]
        elif head in LISTS and (item := re.match(r"([\w.*]+(?:, [\w.*]+)*): (.*)", line)):
            names = ", ".join(f"``{name}``" for name in item[1].split(", "))
            out.append(f"* {names}: {_escaped(item[2])}")
        elif head in LISTS and line:
            out.append(f"  {_escaped(line.removeprefix('    '))}")
        elif line.startswith(">>> ") or line.startswith("... "):
            out.append(line)
        else:
            out.append(_escaped(line))
    return out


def _escaped(line: str) -> str:
    """Stars are products and unpacking here, never emphasis, outside of code."""
    parts = re.split(r"(`[^`]*`)", line)
    return "".join(
        p if p.startswith("`") else re.sub(r"(?<!^)\*|\*(?! )", r"\\*", p) for p in parts
    )
