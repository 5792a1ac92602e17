"""Progress of a training run on a terminal."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tnthw.training.log import Row


class TrainingProgress:
    """A bar with loss, accuracy, zeros and threshold over sigma of the last epoch.

    Use it as a context manager and give `on_epoch` to `fit`.

    Parameters
    ----------
    label: what is trained.
    epochs: epochs in all.
    console: where to draw; standard error when left out, so that results on standard output stay
        clean.
    """

    def __init__(self, label: str, epochs: int, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[state]}"),
            TimeRemainingColumn(),
            console=self._console,
        )
        self._task = self._progress.add_task(label, total=epochs, state="")
        self._dead: set[str] = set()

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def on_epoch(self, row: Row) -> None:
        """Show one epoch, and warn once of each layer that has only zeros left."""
        state = (
            f"loss {row['train_loss']:.3f}  train {row['train_accuracy']:.1f} %  "
            f"test {row['test_accuracy']:.1f} %"
        )
        if "zeros" in row:
            state += (
                f"  zeros {100 * row['zeros']:.0f} %  "
                f"threshold/sigma {row['threshold_over_sigma']:.2f}"
            )
        self._progress.update(self._task, completed=row["epoch"] + 1, state=state)
        for key, value in row.items():
            if key.startswith("zeros.") and value == 1.0 and key not in self._dead:
                self._dead.add(key)
                self._console.print(
                    f"warning: all weights of layer {key.removeprefix('zeros.')} are zero; lower "
                    f"quantiser.initial_threshold"
                )
