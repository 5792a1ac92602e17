"""The command `doctor`."""

from __future__ import annotations

from tnthw.cli.options import Json
from tnthw.cli.output import print_json, print_lines, print_table


def doctor(*, json: Json = False) -> int:
    """Show which tools are installed, and what each missing one would give.

    Example: `tnthw doctor`
    """
    from tnthw.workflows.doctor import survey

    rows = survey()
    if json:
        print_json(
            {
                "tools": [
                    {"name": r.name, "found": r.found, "gives": r.gives, "install": r.install}
                    for r in rows
                ]
            }
        )
        return 0
    print_table(("tool", "found", "gives"), [[r.name, r.found or "missing", r.gives] for r in rows])
    missing = {r.install: r.name for r in rows if r.found is None}
    if missing:
        print_lines("", "to install what is missing:", *(f"  {line}" for line in missing))
    else:
        print_lines("", "nothing is missing")
    return 0
