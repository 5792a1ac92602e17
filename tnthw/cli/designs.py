"""The command that looks through spaces of designs: `explore`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FILE, OUTPUT_FOLDER, WHOLE, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress


def explore(
    study: Annotated[Path, Parameter(help="TOML file of the study, as under sim/.")],
    /,
    *,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder of the results; reports/NAME if left out."),
    ] = None,
    jobs: Annotated[
        int | None,
        WHOLE,
        Parameter(help="Processes of this computer; as many as it has cores if left out."),
    ] = None,
    scheduler: Annotated[
        str | None,
        Parameter(help="Address of a Dask scheduler, tcp://HOST:PORT, whose workers do the work."),
    ] = None,
    store: Annotated[
        Path | None,
        OUTPUT_FILE,
        Parameter(
            help="SQLite file of what was measured, which studies may share; points.sqlite in the "
            "folder of the results if left out."
        ),
    ] = None,
    resume: Annotated[
        bool,
        Parameter(negative="", help="Go on with a study; an error where nothing was begun."),
    ] = False,
    status: Annotated[
        bool, Parameter(negative="", help="Say how far the study is, and run nothing.")
    ] = False,
    salvage: Annotated[
        bool,
        Parameter(
            negative="",
            help="Put what is whole of a damaged store into a new one first; the old one stays.",
        ),
    ] = False,
    json: Json = False,
) -> int:
    """Look through a space of machines, options and networks for the best designs.

    What was measured stays in the store: a study that was cut off, or whose space has grown, runs
    only what is new.

    Example: `tnthw explore sim/presets.toml --jobs 2`
    """
    from tnthw.explore.salvage import salvage as rescue
    from tnthw.explore.study import load_exploration
    from tnthw.files import writable_folder
    from tnthw.report.exploration import missing
    from tnthw.report.explored import STORE, existing, explored
    from tnthw.report.explored import explore as run

    placed = load_exploration(study)
    folder = output or Path("reports") / placed.study.name
    if resume:
        existing(store or folder / STORE)
    if salvage:
        print(rescue(store or folder / STORE).text(store or folder / STORE), file=sys.stderr)
    if status:
        found = explored(placed, store or folder / STORE)
        if json:
            print_json({"name": placed.study.name, **found.record()})
        else:
            print_lines(f"study {placed.study.name}: {found}")
        return 0
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with progress(f"study {placed.study.name}") as step:
        made = run(
            study,
            writable_folder(folder),
            jobs=jobs or cores or 1,
            scheduler=scheduler,
            store=store,
            progress=step,
        )
    if json:
        print_json({**made.record(), "folder": str(folder)})
        if missing():
            print(missing(), file=sys.stderr)
        return 0
    columns = made.columns()
    print_table(columns, [[row[name] for name in columns] for row in made.shown()])
    print_lines("", *made.lines(), *(f"{key}: {text}" for key, text in made.notes.items()))
    for text, count in made.refusals().items():
        print_lines(f"{count} of the points do not fit: {text}")
    print_lines(f"written to {folder}", *filter(None, [missing()]))
    return 0
