"""Results of a study that its authors committed, for where none of its runs lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tnthw.errors import InputError
from tnthw.training.methods import RESULTS, Study

if TYPE_CHECKING:
    import pandas as pd

FOLDER = Path("reports", "methods")
"""Where they lie in a copy of the project: a folder for each study, named as its file."""


def committed_results(file: Path, study: Study) -> tuple[Path, pd.DataFrame] | None:
    """Read the committed results of a study.

    They lie below the folder that holds the study's, or one above it, or below the current one.

    Parameters
    ----------
    file: of the study.
    study: what it holds.

    Returns
    -------
    The file and its rows, as `Study.results` has them; None where nothing is committed.

    Raises
    ------
    InputError: the file is damaged, or its runs are not the study's.
    """
    import pandas as pd

    places = (Path(), *(Path(parent) for parent in file.parents))
    found = (place / FOLDER / file.stem / "results.csv" for place in places)
    path = next((each for each in found if each.is_file()), None)
    if path is None:
        return None
    try:
        table = pd.read_csv(path, dtype={"method": str})
        rows = table[["method", "seed", *(name for name in RESULTS if name in table)]]
        rows = rows.reindex(columns=["method", "seed", *RESULTS]).astype(
            {"seed": int, **dict.fromkeys(RESULTS, float)}
        )
    except (OSError, ValueError, KeyError) as error:
        text = str(error).split("\n")[0][:200]
        raise InputError(
            f"{path}: is no table of results ({text}); write it with `tnthw methods --output`"
        ) from None
    runs = {(run.method, run.recipe.seed) for run in study.runs}
    own = list(zip(rows.method, rows.seed, strict=True))
    if strange := [pair for pair in own if pair not in runs] or len(own) > len(set(own)):
        what = "runs twice" if strange is True else f"{strange[0][0]}, seed {strange[0][1]}"
        raise InputError(
            f"{path}: has {what}, which study {file} has not; the study has changed since; delete "
            f"the file, or train again and write it with `tnthw methods --output`"
        )
    return path, rows
