from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from tnthw.training.log import StepReport
from tnthw.training.progress import TrainingProgress

ROW = {"epoch": 0, "train_loss": 0.5, "train_accuracy": 80.0, "test_accuracy": 75.5}


def step(**changes: int) -> StepReport:
    values = {"epoch": 0, "step": 1, "steps": 10, "images": 64, **changes}
    return StepReport(**values, rate=1.0, loss=0.7, train_loss=0.625, train_accuracy=50.0)


def test_loss_accuracy_zeros_and_threshold_are_shown() -> None:
    out = StringIO()
    with TrainingProgress("digits", 2, Console(file=out, width=200, force_terminal=True)) as shown:
        shown.on_epoch({**ROW, "zeros": 0.25, "threshold_over_sigma": 0.31})
    text = out.getvalue()
    for part in ("digits", "1/2", "loss 0.500", "test 75.5 %", "zeros 25 %", "0.31"):
        assert part in text


def test_each_step_shows_loss_speed_and_time_left() -> None:
    out, now = StringIO(), [100.0]
    console = Console(file=out, width=200, force_terminal=True)
    with TrainingProgress("digits", 3, console, clock=lambda: now[0]) as shown:
        now[0] += 2.0
        shown.on_step(step(epoch=1, step=4))  # resumed: 16 steps of 2 s are left
    text = out.getvalue()
    for part in ("step 4/10", "loss 0.625", "32 images/s", "0:32 left"):
        assert part in text


def test_hours_are_written_out() -> None:
    out, now = StringIO(), [0.0]
    with TrainingProgress("twin", 100, Console(file=out, width=200), lambda: now[0]) as shown:
        now[0] = 4.0
        shown.on_step(step())
        shown.on_epoch(ROW)
    assert "1:06:36 left" in out.getvalue()  # 999 steps of 4 s


def test_without_a_terminal_each_epoch_is_a_line() -> None:
    out = StringIO()
    with TrainingProgress("digits", 2, Console(file=out, width=40)) as shown:
        for epoch in range(2):
            shown.on_step(step(epoch=epoch))
            shown.on_epoch({**ROW, "epoch": epoch, "teacher_accuracy": 91.0})
    lines = out.getvalue().splitlines()
    assert len(lines) == 2
    assert "epoch 2/2" in lines[1] and "teacher 91.0 %" in lines[1] and "images/s" in lines[1]


def test_a_layer_of_zeros_is_warned_of_once() -> None:
    out = StringIO()
    with TrainingProgress("digits", 2, Console(file=out, width=140)) as shown:
        for epoch in range(2):
            shown.on_epoch(
                {
                    **ROW,
                    "epoch": epoch,
                    "zeros": 0.9,
                    "threshold_over_sigma": 3.0,
                    "zeros.conv1": 1.0,
                    "zeros.conv2": 0.5,
                }
            )
    text = out.getvalue()
    assert text.count("all weights of layer conv1 are zero") == 1 and "conv2" not in text


def test_a_full_precision_run_has_no_zeros_to_show() -> None:
    out = StringIO()
    with TrainingProgress("twin", 1, Console(file=out, width=140)) as shown:
        shown.on_epoch(ROW)
    assert "zeros" not in out.getvalue()


def test_without_a_terminal_a_long_epoch_speaks_every_few_seconds() -> None:
    out, now = StringIO(), [0.0]
    with TrainingProgress("digits", 2, Console(file=out, width=40), lambda: now[0]) as shown:
        for number in range(1, 10):
            now[0] += 2.0
            shown.on_step(step(step=number))
    lines = out.getvalue().splitlines()
    assert len(lines) == 3  # at 6, 12 and 18 s
    assert "epoch 1/2  step 3/10  loss 0.625" in lines[0] and "left" in lines[0]


def test_a_run_that_stops_early_says_so() -> None:
    for terminal in (False, True):
        for done in (2, 5):
            out = StringIO()
            console = Console(file=out, width=200, force_terminal=terminal)
            with TrainingProgress("digits", 5, console) as shown:
                shown.on_epoch({**ROW, "epoch": done - 1})
                shown.on_end(done)
            told = "digits  stopped early after epoch 2 of 5: the loss on the test images fell no"
            assert (told in out.getvalue()) == (done == 2)


def test_an_interrupted_run_says_how_it_goes_on(tmp_path: Path) -> None:
    for terminal in (False, True):
        for there in (False, True):
            out, file = StringIO(), tmp_path / "checkpoint.pt"
            if there:
                file.touch()
            console = Console(file=out, width=300, force_terminal=terminal)
            with (
                pytest.raises(KeyboardInterrupt),
                TrainingProgress("digits", 2, console, checkpoint=file) as shown,
            ):
                shown.on_step(step(step=4))
                raise KeyboardInterrupt
            text = out.getvalue()
            assert "digits  interrupted in epoch 1/2, step 4/10; " in text
            resume = f"resume with the same command, it goes on from {file}"
            assert (resume if there else "nothing is kept yet, so the same command begins") in text
            file.unlink(missing_ok=True)
