from __future__ import annotations

import copy

import pytest
import torch

from tests.training.small_run import recipe, squares
from tnthw.errors import ConfigError
from tnthw.networks.layers import TernaryLinear, ternary_layers
from tnthw.training.fit import fit
from tnthw.training.progressive import blended, largest, ternary_share


def test_the_share_grows_to_one_and_stays() -> None:
    found = [ternary_share(epoch, 4) for epoch in (0, 2, 4, 5)]
    assert found == pytest.approx([0, 0.875, 1, 1])


def test_the_largest_weights_are_the_first() -> None:
    weight = torch.tensor([[0.1, -0.9], [0.5, 0.3]])
    assert largest(weight, 0.5).tolist() == [[False, True], [True, False]]
    assert largest(weight, 0.0).sum() == 0 and largest(weight, 1.0).all()
    assert largest(torch.zeros(10), 0.3).sum() == 3  # of equal ones the first


def test_only_training_sees_weights_that_are_not_ternary_yet() -> None:
    layer = TernaryLinear(8, 4)
    with torch.no_grad(), blended(layer, True) as blend:
        blend.share = 0.25
        used, whole = layer.quantiser(layer.weight), layer.eval().quantiser(layer.weight)
        chosen = largest(layer.weight, 0.25)
        assert int(chosen.sum()) == 8
        assert torch.equal(used[chosen], whole[chosen])
        assert torch.equal(used[~chosen], layer.weight[~chosen])
        assert not torch.equal(used, whole)
        copy.deepcopy(layer)  # as averages need it
    assert not layer.quantiser._forward_hooks


def test_gradients_reach_both_kinds_of_weights() -> None:
    layer = TernaryLinear(8, 4)
    with blended(layer, True) as blend:
        blend.share = 0.5
        layer(torch.ones(2, 8)).sum().backward()
    assert layer.weight.grad is not None and bool((layer.weight.grad != 0).all())


def test_a_run_ends_ternary_and_differs_from_a_plain_one() -> None:
    result = fit(recipe(training={"progressive": 2, "average": 0.9}), squares())
    plain = fit(recipe(training={"average": 0.9}), squares())
    assert result.history[0]["train_loss"] != plain.history[0]["train_loss"]
    for _, layer in ternary_layers(result.model):
        assert not layer.quantiser._forward_hooks
        assert len(torch.unique(layer.quantiser(layer.weight))) <= 3


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ConfigError, match="progressive 3 must be below epochs 3"):
        recipe(training={"progressive": 3})
    with pytest.raises(ConfigError, match="set compile = false"):
        recipe(training={"progressive": 1, "compile": True})
    assert recipe(training={"progressive": 1}).full_precision().training.progressive == 0
