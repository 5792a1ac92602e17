"""Progress of long work, on standard error.

On a terminal a bar with the stage that the work is at; elsewhere a line every few seconds.  Stages
come from the loggers of tnthw: what a library function logs as information is what it is doing.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tnthw.cli.output import console

PATIENCE_S = 2.0
"""Work that is done within this time shows no progress on a terminal."""

INTERVAL_S = 5.0
"""Time between two lines where there is no terminal."""

Step = Callable[[int, int], None]
"""Called with how much is done and how much there is."""


@contextmanager
def progress(label: str) -> Iterator[Step]:
    """Show progress while the work in the context lasts.

    Yields
    ------
    A function to call with how much is done and how much there is; it need not be called.
    """
    state = _State(label)
    logger = logging.getLogger("tnthw")
    before = logger.level
    logger.addHandler(state)
    logger.setLevel(logging.INFO)
    try:
        with _bar(state) if console(stderr=True).is_terminal else _lines(state):
            yield state.step
    finally:
        logger.removeHandler(state)
        logger.setLevel(before)


class _State(logging.Handler):
    """What is known of the work: its label, the last stage logged, and how much is done."""

    def __init__(self, label: str) -> None:
        super().__init__(logging.INFO)
        self.label, self.stage = label, ""
        self.done, self.total = 0, 0
        self.began = time.monotonic()
        self.changed: Callable[[], None] = lambda: None

    def emit(self, record: logging.LogRecord) -> None:
        self.stage = record.getMessage()
        self.changed()

    def step(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.changed()

    def __str__(self) -> str:
        return f"{self.label}: {self.stage}" if self.stage else self.label


@contextmanager
def _bar(state: _State) -> Iterator[None]:
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
        console=console(stderr=True),
        transient=True,
    )
    task = bar.add_task(str(state), total=None)
    state.changed = lambda: bar.update(
        task, description=str(state), completed=state.done, total=state.total or None
    )
    timer = threading.Timer(PATIENCE_S, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        bar.stop()


@contextmanager
def _lines(state: _State) -> Iterator[None]:
    stop = threading.Event()

    def tell() -> None:
        while not stop.wait(INTERVAL_S):
            part = f", {state.done:,} of {state.total:,}" if state.total else ""
            line = f"tnthw: {state}{part}, {time.monotonic() - state.began:.0f} s"
            print(line, file=sys.stderr, flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        stop.set()
        teller.join()
