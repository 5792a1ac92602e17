"""Progress of a training run on a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tnthw.training.log import Row, StepReport

EVERY_S = 5.0
"""Seconds between lines of an epoch where there is no terminal."""


class TrainingProgress:
    """A bar with the present epoch's loss, speed and time left, and the last epoch's accuracy.

    Use it as a context manager and give `on_epoch` and `on_step` to `fit`. Where the console is no
    terminal, each epoch is a line, and so is the present step every few seconds. An interrupted run
    says where it stands and how it goes on.

    Parameters
    ----------
    label: what is trained.
    epochs: epochs in all.
    console: where to draw; standard error when left out, so that results on standard output stay
        clean.
    clock: seconds from any start.
    checkpoint: file that an interrupted run goes on from.
    """

    def __init__(
        self,
        label: str,
        epochs: int,
        console: Console | None = None,
        clock: Callable[[], float] = time.monotonic,
        checkpoint: Path | None = None,
    ) -> None:
        self._label, self._epochs = label, epochs
        self._console = console or Console(stderr=True)
        self._clock = clock
        self._checkpoint = checkpoint
        self._told = clock()  # when the last line was printed
        self._at = "before the first step"
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[step]}{task.fields[epoch]}"),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task(label, total=epochs, step="", epoch="")
        self._started: float | None = None
        self._images = 0
        self._speed = ""
        self._dead: set[str] = set()

    def __enter__(self) -> Self:
        self._started = self._clock()
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()
        if kind is not None and issubclass(kind, KeyboardInterrupt):
            self._print(f"{self._label}  interrupted {self._at}; {self._how_it_goes_on()}")

    def on_step(self, report: StepReport) -> None:
        """Show the epoch's loss so far, images per second and the time left."""
        # Speed counts from the start of this process on, whatever a resumed run had done before.
        started = self._clock() if self._started is None else self._started
        self._images += report.images
        per_second = self._images / max(self._clock() - started, 1e-9)
        steps_left = (self._epochs - report.epoch) * report.steps - report.step
        left = _duration(steps_left * report.images / per_second)
        self._speed = f"{per_second:.0f} images/s  {left} left"
        step = f"step {report.step}/{report.steps}  loss {report.train_loss:.3f}  {self._speed}"
        self._at = f"in epoch {report.epoch + 1}/{self._epochs}, step {report.step}/{report.steps}"
        self._progress.update(self._task, step=step)
        if not self._console.is_terminal and self._clock() - self._told >= EVERY_S:
            self._print(f"{self._label}  epoch {report.epoch + 1}/{self._epochs}  {step}")

    def on_epoch(self, row: Row) -> None:
        """Show one epoch, and warn once of each layer that has only zeros left."""
        state = (
            f"loss {row['train_loss']:.3f}  train {row['train_accuracy']:.1f} %  "
            f"test {row['test_accuracy']:.1f} %"
        )
        if "teacher_accuracy" in row:
            state += f"  teacher {row['teacher_accuracy']:.1f} %"
        if "zeros" in row:
            state += (
                f"  zeros {100 * row['zeros']:.0f} %  "
                f"threshold/sigma {row['threshold_over_sigma']:.2f}"
            )
        done = int(row["epoch"]) + 1
        self._progress.update(
            self._task, completed=done, epoch=f"{'  | ' if self._speed else ''}{state}"
        )
        if not self._console.is_terminal:
            speed = f"  {self._speed}" if self._speed else ""
            self._print(f"{self._label}  epoch {done}/{self._epochs}  {state}{speed}")
        for key, value in row.items():
            if key.startswith("zeros.") and value == 1.0 and key not in self._dead:
                self._dead.add(key)
                self._console.print(
                    f"warning: all weights of layer {key.removeprefix('zeros.')} are zero; lower "
                    f"quantiser.initial_threshold"
                )

    def on_end(self, epochs: int) -> None:
        """Say that a run ended before its time, if it did, `epochs` being done."""
        if epochs < self._epochs:
            self._print(f"{self._label}  {stopped_early(epochs, self._epochs)}")

    def _print(self, line: str) -> None:
        self._told = self._clock()
        self._console.print(line, soft_wrap=True, highlight=False, markup=False)

    def _how_it_goes_on(self) -> str:
        if self._checkpoint is None or not self._checkpoint.exists():
            return "nothing is kept yet, so the same command begins anew"
        return f"resume with the same command, it goes on from {self._checkpoint}"


def stopped_early(done: int, epochs: int) -> str:
    """Say after which epoch a run stopped."""
    return (
        f"stopped early after epoch {done} of {epochs}: the loss on the test images fell no more "
        f"(training.patience)"
    )


def _duration(seconds: float) -> str:
    """Write 3725 s as 1:02:05, and 65 s as 1:05."""
    hours, rest = divmod(round(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
