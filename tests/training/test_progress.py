from __future__ import annotations

from io import StringIO

from rich.console import Console

from tnthw.training.progress import TrainingProgress

ROW = {"epoch": 0, "train_loss": 0.5, "train_accuracy": 80.0, "test_accuracy": 75.5}


def test_loss_accuracy_zeros_and_threshold_are_shown() -> None:
    out = StringIO()
    with TrainingProgress("digits", 2, Console(file=out, width=140, force_terminal=True)) as shown:
        shown.on_epoch({**ROW, "zeros": 0.25, "threshold_over_sigma": 0.31})
    text = out.getvalue()
    for part in ("digits", "1/2", "loss 0.500", "test 75.5 %", "zeros 25 %", "0.31"):
        assert part in text


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
