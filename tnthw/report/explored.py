"""Explore a space of designs, and write what was found into a folder."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tnthw.errors import ConfigError
from tnthw.explore.best import remove_old
from tnthw.explore.jobs import Alone, Crew
from tnthw.explore.local import Processes
from tnthw.explore.result import Exploration
from tnthw.explore.run import Search, Status
from tnthw.explore.store import Store
from tnthw.explore.study import Placed, Study, load_exploration
from tnthw.files import writable, writing
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.files import find_machine
from tnthw.report.exploration import Origin, can_draw, write_page
from tnthw.workflows.arguments import Step, count_of, folder_of, kind_of, path_of, step_of
from tnthw.workflows.models import Model

STORE = "points.sqlite"
"""File of what was measured, in the folder of a study's results."""


def explore(
    study: str | os.PathLike[str] | Mapping[str, Any] | Study,
    output: str | os.PathLike[str] | None = None,
    *,
    models: Mapping[str, Model] | None = None,
    jobs: int = 1,
    scheduler: str | None = None,
    store: str | os.PathLike[str] | None = None,
    progress: Step | None = None,
) -> Exploration:
    """Look through a space of machines, technologies, compiler options and networks.

    Each network runs on each machine without values: cycles and events do not depend on them, and
    no technology changes them. What was measured before is not measured again.

    Parameters
    ----------
    study: the path of a TOML file as under sim/, or a table of the same keys.
    output: folder of the table, the page and the best machines; None to write nothing.
    models: networks of memory, by the name that the study gives them.
    jobs: processes of this computer; with 1 this process does the work.
    scheduler: address of a Dask scheduler, whose workers do it instead.
    store: SQLite file of what was measured, which studies may share; `points.sqlite` in `output`
        if left out, and none without a folder.
    progress: called with how many points are done and how many were asked for.

    Raises
    ------
    ConfigError: the study has mistakes; all are named at once.
    UnsupportedError: no machine runs one of the networks.
    OutputError: the folder or the store cannot be written.
    MissingToolError: the sampler or the scheduler needs a package that is not installed.

    Examples
    --------
    >>> import tnthw
    >>> study = {"networks": {"digits": 1}, "space": {"array.columns": [8, 16]}}
    >>> found = tnthw.explore(study)
    >>> found.frame.columns.tolist()[:2], bool(found.frame.fits.all())
    (['point', 'columns'], True)
    """
    placed = load_exploration(study)
    many, step = count_of(jobs, "jobs"), step_of(progress)
    if models is not None and not isinstance(models, Mapping):
        raise ConfigError(f"models: got {kind_of(models)}; give a table of models by name")
    if scheduler is not None and not isinstance(scheduler, str):
        raise ConfigError(f"scheduler: got {kind_of(scheduler)}; give an address, tcp://HOST:PORT")
    folder = None if output is None else folder_of(output)
    file, text = _source(study, placed)
    search = Search(placed, Store(None), models)  # mistakes are told before there is a file
    search.store = records = _open(folder, store)
    try:
        given = {"output": output, "jobs": many, "scheduler": scheduler, "store": store}
        origin = Origin(
            command=_command(study, given), file=file, text=text, bases=_bases(placed, search)
        )
        with search.files() as files, _crew(files, many, scheduler) as crew:
            found = search.run(crew, step)
    finally:
        records.close()
    if folder is not None:
        with writing(folder) as temporary:
            found.write(temporary, folder)
            if can_draw():
                write_page(found, temporary, origin)
            written = {path.name for path in temporary.iterdir()}
        remove_old(folder, written)
    return found


def explored(placed: Placed, store: Path) -> Status:
    """How far a study is, which without a store has not begun; nothing runs.

    Raises
    ------
    ConfigError: the store is something else.
    """
    begun = store.exists() and (not store.is_file() or store.stat().st_size > 0)
    records = Store(store, read_only=True) if begun else Store(None)
    try:
        return Search(placed, records).status()
    finally:
        records.close()


def existing(store: Path) -> Path:
    """A store that must be there.

    Raises
    ------
    ConfigError: it is not.
    """
    if not store.is_file():
        raise ConfigError(f"{store}: there is nothing to go on from; run it without --resume")
    return store


def _open(folder: Path | None, store: str | os.PathLike[str] | None) -> Store:
    if store is not None:
        return Store(writable(path_of(store, "store")))
    if folder is None:
        return Store(None)
    folder.mkdir(parents=True, exist_ok=True)
    return Store(writable(folder / STORE))


def _source(study: object, placed: Placed) -> tuple[str, str]:
    """Name and text of a study's file; of one that has none, its keys as JSON."""
    if isinstance(study, str | os.PathLike):
        path = Path(study)
        return path.name, path.read_text(encoding="utf-8")
    return "study.json", json.dumps(placed.study.model_dump(exclude_unset=True), indent=2) + "\n"


def _command(study: object, given: Mapping[str, object]) -> str:
    """The command line that does what was asked for; of a study without a file, the call."""
    options = {name: value for name, value in given.items() if value is not None}
    if not isinstance(study, str | os.PathLike):
        named = [f"{name}={v if name == 'jobs' else str(v)!r}" for name, v in options.items()]
        return f"tnthw.explore({', '.join(['study', *named])})"
    words = ["tnthw", "explore", str(study)]
    for name, value in options.items():
        words += [f"--{name}", str(value)]
    return shlex.join(words)


def _bases(placed: Placed, search: Search) -> dict[str, Accelerator]:
    """The machines whose parameters points change, by the names that the study gives them."""
    varying = [axis.values for axis in search.space.axes if axis.name == "machine"]
    names = [str(name) for values in varying for name in values]
    if not isinstance(placed.study.keys().get("machine"), list):  # it is, or stands in elsewhere
        names.append(placed.study.machine)
    return {name: find_machine(placed.path(name)) for name in dict.fromkeys(names)}


@contextmanager
def _crew(files: Mapping[str, Path], jobs: int, scheduler: str | None) -> Iterator[Crew]:
    crew: Crew
    if scheduler is not None:
        from tnthw.explore.cluster import Cluster

        crew = Cluster(files, scheduler)
    else:
        crew = Processes(files, jobs) if jobs > 1 else Alone(files)
    try:
        yield crew
    finally:
        crew.close()
