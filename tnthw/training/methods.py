"""Methods on equal terms: recipes that differ in what is compared and share everything else."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from dataclasses import asdict, dataclass, fields
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from tnthw.config import Table, parse, read_toml, unknown
from tnthw.errors import ConfigError
from tnthw.training.intervals import Interval, interval
from tnthw.training.outcome import LOG_FILE, damaged, kept_outcome, log_rows
from tnthw.training.recipe import Recipe, parse_recipe

if TYPE_CHECKING:
    import pandas as pd

_OF_THE_LOG = ("train_loss", "zeros", "threshold_over_sigma")

RESULTS = ("test_accuracy", "best_accuracy", "best_epoch", "epochs", *_OF_THE_LOG)
"""Columns of a run: accuracy (percent) of what it made; the best epoch's and which, from 1, where
batch norm stayed as training had it; epochs that were trained; and the log's last row, which is of
the last step's weights, averaged or not."""


_Names = Annotated[tuple[str, ...], Field(strict=False, min_length=1)]


class _Study(Table):
    """A study's file."""

    title: str
    base: str
    seeds: Annotated[tuple[Annotated[int, Field(ge=0)], ...], Field(strict=False, min_length=1)]
    reference: str | None = None
    compare: dict[str, _Names] = Field(default_factory=dict)
    common: dict[str, Any] = Field(default_factory=dict)
    methods: Annotated[dict[str, dict[str, Any]], Field(min_length=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One method under one seed."""

    method: str
    recipe: Recipe

    def folder(self, work: Path) -> Path:
        """Where its checkpoint and log are kept."""
        return self.recipe.folder(work)

    def rows(self, work: Path) -> list[dict[str, str]]:
        """Rows of the log, one for each epoch that is done.

        Raises
        ------
        TrainingError: the log is no CSV.
        """
        return log_rows(self.folder(work))

    def result(self, work: Path) -> dict[str, float] | None:
        """Columns of `RESULTS` that are known; None while the run is not finished.

        Raises
        ------
        TrainingError: a file of the run is damaged.
        """
        folder, rows = self.folder(work), self.rows(work)
        made = kept_outcome(folder, self.recipe)
        as_trained = self.recipe.calibration.norms == "training"
        whole = as_trained and len(rows) >= self.recipe.training.epochs
        if not rows or (made is None and not whole):
            return None
        path = folder / LOG_FILE
        of_epochs = _numbers(path, rows, _accuracy_column(rows))
        if as_trained:
            first = self.recipe.first_whole_epoch
            best = max(of_epochs[first:])
            found = {"test_accuracy": of_epochs[-1], "best_accuracy": best}
            found["best_epoch"] = of_epochs.index(best, first) + 1
        else:
            assert made is not None, "a run that is estimated again is finished with it"
            found = {"test_accuracy": made}
        found["epochs"] = len(rows)
        for name in _OF_THE_LOG:
            if name in rows[-1]:
                (found[name],) = _numbers(path, rows[-1:], name)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Methods to compare.

    Attributes
    ----------
    title: what is compared, as tables are headed.
    methods: names, in the order of the file.
    reference: the method that differences are taken from; None for no differences.
    families: comparisons that answer one question each: the method that differences are taken
        from, and those that are compared with it.
    runs: every method under every seed, all methods of one seed together.
    """

    title: str
    methods: tuple[str, ...]
    reference: str | None
    families: tuple[tuple[str, tuple[str, ...]], ...] = ()
    runs: tuple[Run, ...]

    def train(
        self,
        work: Path,
        *,
        jobs: int = 1,
        on_run: Callable[[Run, int], None] | None = None,
        on_wait: Callable[[Sequence[Run], int], None] | None = None,
        every_s: float = 5.0,
    ) -> None:
        """Train what is not finished yet; runs that were cut off continue.

        Parameters
        ----------
        work: folder of checkpoints, as for `tnthw train`, whose finished runs count too.
        jobs: runs at a time, each in a process of its own.
        on_run: called with every run that ends and the number of those still to come.
        on_wait: called every few seconds with the runs that are under way and the number to come.
        every_s: seconds between two such calls.

        Raises
        ------
        TrainingError: data or a run failed; what is finished is kept.
        """
        left: dict[Path, list[Run]] = {}  # those of one folder share a training
        for run in self.runs:
            if run.result(work) is None:
                left.setdefault(run.folder(work), []).append(run)
        if not left:
            return
        with ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=_under_a_parent
        ) as pool:
            futures = {
                pool.submit(_train, [run.recipe for run in runs], folder): runs
                for folder, runs in left.items()
            }
            to_come = sum(len(runs) for runs in left.values())
            pending = set(futures)
            try:
                while pending:
                    ended, pending = wait(pending, every_s, return_when=FIRST_COMPLETED)
                    for future in ended:
                        future.result()
                        for run in futures[future]:
                            to_come -= 1
                            if on_run is not None:
                                on_run(run, to_come)
                    if on_wait is not None and not ended:
                        # the pool takes one more than it runs from those in order
                        begun = [r[0] for f, r in futures.items() if f in pending and f.running()]
                        on_wait(begun[:jobs], to_come)
            except BaseException:
                # Their checkpoints are whole at any time; waiting for a run may take hours.
                for process in list(pool._processes.values()):
                    process.terminate()
                pool.shutdown(cancel_futures=True)
                raise

    def results(self, work: Path) -> pd.DataFrame:
        """One row for each finished run: method, seed and the columns of `RESULTS`."""
        import pandas as pd

        rows = [
            {"method": run.method, "seed": run.recipe.seed, **found}
            for run in self.runs
            if (found := run.result(work)) is not None
        ]
        return pd.DataFrame(rows, columns=["method", "seed", *RESULTS])

    def summary(self, found: pd.DataFrame) -> pd.DataFrame:
        """One row for each method of `results`: seeds, mean and standard deviation of accuracy.

        `difference` is the mean over the seeds that the reference has too, in points;
        `difference_deviation` its standard deviation over those seeds.
        """
        import pandas as pd

        by_seed = found.pivot(index="seed", columns="method", values="test_accuracy")
        rows = []
        for method in self.methods:
            own = found[found.method == method]
            row: dict[str, Any] = {"method": method, "seeds": len(own)}
            row["accuracy"] = own.test_accuracy.mean()
            row["deviation"] = own.test_accuracy.std()
            row["best_accuracy"] = own.best_accuracy.mean()
            row["epochs"] = own.epochs.mean()
            if self.reference in by_seed and method in by_seed and method != self.reference:
                difference = (by_seed[method] - by_seed[self.reference]).dropna()
                row["difference"] = difference.mean()
                row["difference_deviation"] = difference.std()
            row["zeros"] = own.zeros.mean()
            row["threshold_over_sigma"] = own.threshold_over_sigma.mean()
            row["train_loss"] = own.train_loss.mean()
            rows.append(row)
        return pd.DataFrame(rows)

    def differences(self, found: pd.DataFrame) -> pd.DataFrame:
        """One row for each comparison of `results`: what it says, and how sure that is.

        `seeds` counts those that both methods have; the other columns are those of `Interval`, of
        the method's accuracy less the reference's, in points. `comparisons` are those of the
        family, finished or not, which intervals of all are corrected for.
        """
        import pandas as pd

        by_seed = found.pivot(index="seed", columns="method", values="test_accuracy")
        by_seed = by_seed.reindex(columns=self.methods)
        rows = []
        for reference, methods in self.families:
            for method in methods:
                values = (by_seed[method] - by_seed[reference]).dropna().tolist()
                row = {"method": method, "reference": reference, "seeds": len(values)}
                row["comparisons"] = len(methods)
                rows.append(row | (asdict(interval(values, len(methods))) if values else {}))
        names = ["method", "reference", "seeds", "comparisons"]
        return pd.DataFrame(rows, columns=[*names, *(each.name for each in fields(Interval))])


def load_study(path: Path) -> Study:
    """Read a study of methods.

    `base` is a recipe's file, relative to the study's. `common` changes keys of it for all methods,
    every table under `methods` for one of them; `quantiser` is replaced as a whole, because its
    keys depend on its name. `reference` is compared with all other methods; `compare` has further
    questions, each a method and the list of those that are compared with it. Files of weights that
    the study names (`start.weights`, `distillation.teacher`) are relative to it, as `base` is;
    those of the recipe stay as they are.

    Raises
    ------
    ConfigError: a file is missing or no TOML, or a key or value is not allowed.
    """
    table = parse(_Study, read_toml(path), str(path))
    if table.reference is not None and table.reference not in table.methods:
        raise ConfigError(
            f"{path}: reference: there is no method {table.reference!r}; it must be one of "
            f"{', '.join(table.methods)}"
        )
    for name in (name for pair in table.compare.items() for name in (pair[0], *pair[1])):
        if name not in table.methods:
            raise ConfigError(f"{path}: compare: {unknown('method', name, table.methods)}")
    for name, others in table.compare.items():
        if name in others or len(set(others)) < len(others):
            raise ConfigError(f"{path}: compare: {name!r} must have other methods, each once")
    base = _changed(read_toml(path.parent / table.base), _beside(path, table.common))
    recipes = {
        name: parse_recipe(_changed(base, _beside(path, changes)), f"{path}: methods.{name}")
        for name, changes in table.methods.items()
    }
    return Study(
        title=table.title,
        methods=tuple(recipes),
        reference=table.reference,
        families=tuple(_families(table)),
        runs=tuple(
            Run(method=name, recipe=recipe.with_seed(seed))
            for seed in table.seeds
            for name, recipe in recipes.items()
        ),
    )


def _families(table: _Study) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the comparisons of a study, those with its reference first."""
    others = tuple(name for name in table.methods if name != table.reference)
    if table.reference is not None and table.reference not in table.compare and others:
        yield table.reference, others
    yield from table.compare.items()


def _beside(study: Path, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The same changes with the files of weights that they name found from the study's folder."""
    result = dict(changes)
    for table, key in (("start", "weights"), ("distillation", "teacher")):
        named = result.get(table)
        if isinstance(named, dict) and isinstance(named.get(key), str):
            file = Path(named[key])
            if file.parts and not file.parts[0].startswith("~"):
                result[table] = {**named, key: str(study.parent / file)}
    return result


def _changed(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(base)
    for key, value in changes.items():
        old = result.get(key)
        if isinstance(value, dict) and isinstance(old, dict) and key != "quantiser":
            result[key] = {**old, **value}
        else:
            result[key] = value
    return result


def _accuracy_column(rows: list[dict[str, str]]) -> str:
    """Name the column of a log with the accuracy of what is kept."""
    return "average_accuracy" if "average_accuracy" in rows[-1] else "test_accuracy"


def _numbers(log: Path, rows: list[dict[str, str]], name: str) -> list[float]:
    """Give a column of a log."""
    if name not in rows[-1]:
        raise damaged(log, f"it has no {name}")
    texts = [row[name] for row in rows]
    try:
        return [float(text) for text in texts]
    except (TypeError, ValueError):
        raise damaged(log, f"its {name} are {texts}") from None


def _under_a_parent() -> None:
    """Leave interrupts to the process that the user started, and end when it is gone.

    A terminal interrupts every process, and only that one tells of it.  One that is killed cannot
    end those below it, which would train on unseen.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    assert parent is not None, "runs only below another process"

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _train(recipes: Sequence[Recipe], folder: Path) -> None:
    """Train what recipes of one folder share, and make of it what each asks for.

    It imports torch here, so that reading a study does not.
    """
    from tnthw.data.load import load_data
    from tnthw.training.whole_run import whole_run

    data = load_data(recipes[0].data)
    for recipe in recipes:
        whole_run(recipe, data, folder)
