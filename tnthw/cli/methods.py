"""The command `methods`: quantisers and settings compared on equal terms."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, WHOLE, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.extras import need

if TYPE_CHECKING:
    import pandas as pd


def methods(
    study: Annotated[Path, Parameter(help="TOML file of the study.")],
    /,
    *,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder for results, summary and differences as CSV; none if left out."),
    ] = None,
    jobs: Annotated[
        int, WHOLE, Parameter(help="Runs at a time, each in a process of its own.")
    ] = 1,
    finished: Annotated[
        bool,
        Parameter(
            negative="",
            help="Train nothing; show what is finished, or what is committed where no run is.",
        ),
    ] = False,
    json: Json = False,
) -> int:
    """Train recipes that differ in what is compared, under the same seeds, and tabulate them.

    Differences from the study's reference come with 95 % intervals, paired by seed.

    Runs that were cut off continue from their checkpoints under runs/.

    Example: `tnthw methods models/studies/digits.toml --jobs 2`
    """
    from tnthw.files import writable_folder, writing
    from tnthw.training.committed import committed_results
    from tnthw.training.methods import Run, load_study
    from tnthw.workflows.tables import write_csv

    found = load_study(study)
    work = Path("runs")
    if not finished:
        writable_folder(work)
        need("torch", "train", "training")

        def tell(run: Run, left: int) -> None:
            result = run.result(work) or {}
            accuracy = result.get("test_accuracy", float("nan"))
            print(
                f"{run.method}, seed {run.recipe.seed}: {accuracy:.2f} %; {left} left",
                file=sys.stderr,
                flush=True,
            )

        def tell_where(runs: Sequence[Run], left: int) -> None:
            for run in runs:
                done, epochs = len(run.rows(work)), run.recipe.training.epochs
                print(
                    f"{run.method}, seed {run.recipe.seed}: {done} of {epochs} epochs; {left} left",
                    file=sys.stderr,
                    flush=True,
                )

        try:
            found.train(work, jobs=jobs, on_run=tell, on_wait=tell_where)
        except KeyboardInterrupt:
            print(
                f"interrupted; resume with the same command, runs go on from their checkpoints "
                f"under {work}",
                file=sys.stderr,
            )
            raise
    results, source = found.results(work), str(work)
    if finished and results.empty and (other := committed_results(study, found)) is not None:
        source, results = str(other[0]), other[1]
    summary, differences = found.summary(results), found.differences(results)
    if output is not None:
        with writing(output) as folder:
            write_csv(results, folder / "results.csv")
            write_csv(summary, folder / "summary.csv")
            write_csv(differences, folder / "differences.csv")
    if json:
        print_json(
            {
                "title": found.title,
                "from": source,
                "methods": summary.to_dict("records"),
                "differences": differences.to_dict("records"),
            }
        )
        return 0
    print_lines(found.title, *([] if source == str(work) else [f"from {source}"]), "")
    if results.empty:
        print_lines(
            f"no run of this study is finished under {work}, and no results of it are committed "
            f"under reports/methods; train it without --finished"
        )
        return 0
    _print_frame(summary, _HEADS)
    for reference, rows in differences[differences.seeds > 1].groupby("reference", sort=False):
        count = rows.comparisons.iloc[0]
        line = f"less {reference}: points, paired by seed, with 95 % intervals of Student's t"
        if count > 1:
            line += f"; those of all hold {count} at once (Bonferroni)"
        print_lines("", line, "")
        _print_frame(rows if count > 1 else rows.drop(columns=_OF_ALL), _INTERVAL_HEADS)
    return 0


def _print_frame(table: pd.DataFrame, heads: dict[str, str]) -> None:
    """Print the columns that have heads and are not empty."""
    known = table[[name for name in heads if name in table]].dropna(axis="columns", how="all")
    rows = known.astype(object).where(known.notna(), None)
    print_table([heads[name] for name in rows], [tuple(row) for row in rows.to_numpy()])


_HEADS = {
    "method": "method",
    "seeds": "seeds",
    "accuracy": "test %",
    "deviation": "sd",
    "best_accuracy": "best %",
    "epochs": "epochs",
    "difference": "difference",
    "difference_deviation": "its sd",
    "zeros": "zeros",
    "threshold_over_sigma": "threshold/sigma",
    "train_loss": "train loss",
}

_OF_ALL = ["low_of_all", "high_of_all"]

_INTERVAL_HEADS = {
    "method": "method",
    "seeds": "seeds",
    "difference": "difference",
    "deviation": "sd",
    "low": "from",
    "high": "to",
    "low_of_all": "of all, from",
    "high_of_all": "to",
}
