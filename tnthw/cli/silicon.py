"""The command that predicts published chips: `silicon`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from tnthw.cli.options import Json
from tnthw.cli.output import print_json, print_lines


def silicon(
    study: Annotated[Path, Parameter(help="TOML file of the study, as under sim/.")],
    /,
    *,
    json: Json = False,
) -> int:
    """Predict the energy of published chips and compare it with what was published.

    It prints Markdown. Nothing is fitted to the published figures, and no chip has to be near.

    Example: `tnthw silicon sim/silicon.toml`
    """
    from tnthw.energy.silicon import load_silicon, predict
    from tnthw.energy.silicon_table import points_table, predictions_table

    made = load_silicon(study)
    found = predict(made)
    if json:
        print_json({"name": made.name, "points": [each.record() for each in found]})
        return 0
    print_lines(*predictions_table(made, found), "", *points_table(made))
    return 0
