from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import nn

from tests.training.small_run import recipe, same_weights, squares
from tnthw.networks.activations import learned_steps
from tnthw.training.average import Average
from tnthw.training.checkpoint import load_checkpoint
from tnthw.training.fit import fit
from tnthw.training.log import StepReport


def test_it_is_the_average_of_what_the_network_had() -> None:
    model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
    average, expected = Average(model, 0.5), model[0].weight.detach().clone()
    for step in range(12):
        with torch.no_grad():
            model[0].weight.add_(torch.randn(2, 3))
        average.update()
        keep = min(0.5, (1 + step) / (10 + step))
        expected = keep * expected + (1 - keep) * model[0].weight.detach()
    made = average.network()
    torch.testing.assert_close(made[0].weight, expected)
    assert made[0].weight is not model[0].weight
    assert int(made[1].num_batches_tracked) == int(model[1].num_batches_tracked)


def test_an_average_that_begins_anew_is_of_what_came_after() -> None:
    model = nn.Linear(2, 1)
    average = Average(model, 0.9)
    for _ in range(20):
        average.update()
    with torch.no_grad():
        model.weight.fill_(5.0)
    average.begin(["weight"])
    resumed = Average(model, 0.9)
    resumed.restore(average.state())
    expected, bias = torch.full((1, 2), 5.0), model.bias.detach().clone()
    for step in range(12):
        with torch.no_grad():
            model.weight.add_(1.0)
        average.update(), resumed.update()
        keep = min(0.9, (1 + step) / (10 + step))
        expected = keep * expected + (1 - keep) * model.weight.detach()
    for made in (average.network(), resumed.network()):
        torch.testing.assert_close(made.weight, expected)
        torch.testing.assert_close(made.bias, bias)


def test_averages_of_steps_begin_where_the_steps_are_set(tmp_path: Path) -> None:
    """From the unset ones, zeros, they would stay far below what training made of them."""
    settings = recipe(
        activations={"bits": 2, "train": True, "start": 3},
        training={"average": 0.999, "epochs": 4},
    )
    result = fit(settings, squares(), folder=tmp_path)
    kept = load_checkpoint(tmp_path / "checkpoint.pt")["model"]
    steps = {name: step.scale for name, step in learned_steps(result.model)}
    assert len(steps) == 5
    for name, found in steps.items():
        assert found == pytest.approx(abs(float(kept[f"{name}.step"])), rel=0.2)
    assert result.test_accuracy >= result.history[-1]["test_accuracy"] - 15

    def cut(report: StepReport) -> None:
        if (report.epoch, report.step) == (3, 5):
            raise InterruptedError

    again = tmp_path / "again"
    with pytest.raises(InterruptedError):
        fit(settings, squares(), folder=again, on_step=cut)
    assert same_weights(fit(settings, squares(), folder=again), result)


def test_its_state_is_restored_and_another_networks_is_not() -> None:
    model = nn.Linear(3, 2)
    first, second = Average(model, 0.9), Average(model, 0.9)
    with torch.no_grad():
        model.weight.fill_(7.0)
    first.update()
    second.restore(first.state())
    assert torch.equal(first.network().weight, second.network().weight)
    with pytest.raises(ValueError, match="another network"):
        second.restore(Average(nn.Linear(4, 2), 0.9).state())


def test_a_run_with_averages_gives_them_and_logs_their_accuracy() -> None:
    plain = fit(recipe(), squares())
    averaged = fit(recipe(training={"average": 0.9}), squares())
    assert not same_weights(plain, averaged)
    for ours, theirs in zip(averaged.history, plain.history, strict=True):
        assert ours["test_accuracy"] == theirs["test_accuracy"]  # training itself is the same
        assert 0 <= ours["average_accuracy"] <= 100
    assert averaged.test_accuracy == averaged.history[-1]["average_accuracy"]
