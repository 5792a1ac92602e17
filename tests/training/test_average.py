from __future__ import annotations

import pytest
import torch
from torch import nn

from tests.training.small_run import recipe, same_weights, squares
from tnthw.training.average import Average
from tnthw.training.fit import fit


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
