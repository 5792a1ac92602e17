from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
import torch

from tnthw.errors import ModelFileError
from tnthw.networks.state_dicts import KEYS, PREFIXES, find_state

STATE = {"conv1.weight": torch.arange(6.0), "layer1.0.bn1.bias": torch.zeros(2)}


def prefixed(prefix: str) -> dict[str, torch.Tensor]:
    return {prefix + name: value for name, value in STATE.items()}


@pytest.mark.parametrize("key", KEYS)
def test_every_key_of_training_scripts(key: str) -> None:
    found = find_state({key: STATE, "epoch": 3, "optimizer": {"state": {0: STATE}}}, "x")
    assert found == STATE


PAIRS = ["".join(pair) for pair in permutations(PREFIXES, 2)]


@pytest.mark.parametrize("prefix", [*PREFIXES, *PAIRS, "module.module.", "a._orig_mod."])
def test_every_prefix_and_every_two(prefix: str) -> None:
    if prefix == "a._orig_mod.":  # a part that was compiled alone
        assert list(find_state(prefixed(prefix), "x")) == ["a." + name for name in STATE]
        return
    assert find_state(prefixed(prefix), "x") == STATE
    assert find_state({**prefixed(prefix), "n_averaged": torch.tensor(3)}, "x") == STATE


def test_a_prefix_of_some_names_stays() -> None:
    state = {"model.a": torch.zeros(1), "head.b": torch.zeros(1)}
    assert list(find_state(state, "x")) == ["model.a", "head.b"]


def test_own_weights_come_before_their_average() -> None:
    average = {name: value + 1 for name, value in STATE.items()}
    for found in (
        {"state_dict_ema": average, "state_dict": STATE},
        {"ema": {"state_dict": average}, "model": STATE},
    ):
        assert find_state(found, "x") == STATE
    assert find_state({"ema": average, "step": 1}, "x") == average


def test_deeper_dicts_and_unknown_keys() -> None:
    assert find_state({"trainer": {"best": {"net": STATE}}}, "x") == STATE
    assert find_state({"generator": STATE, "optimiser": {"x": STATE}}, "x") == STATE


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ({"a": STATE, "b": STATE}, "x: holds tensors under a, b, and nothing says which"),
        ({"epoch": 3}, "x: holds a dict with the keys epoch and no state dict; allowed is"),
        ({}, "x: holds an empty dict and no"),
        ([1], "x: holds a list and no state dict"),
        (torch.zeros(2), "x: holds a Tensor and no state dict"),
    ],
)
def test_contents_without_one(found: Any, message: str) -> None:
    with pytest.raises(ModelFileError, match=message):
        find_state(found, "x")
