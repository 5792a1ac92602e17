from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
import torch

from tnthw.errors import ModelFileError
from tnthw.networks.state_dicts import KEYS, PREFIXES, find_state, groups

STATE = {"conv1.weight": torch.arange(6.0), "layer1.0.bn1.bias": torch.zeros(2)}


def prefixed(prefix: str) -> dict[str, torch.Tensor]:
    return {prefix + name: value for name, value in STATE.items()}


@pytest.mark.parametrize("key", KEYS)
def test_every_key_of_training_scripts(key: str) -> None:
    found = find_state({key: STATE, "epoch": 3, "optimizer": {"state": {0: STATE}}}, "x")
    assert (found.tensors, found.place, found.others) == (STATE, key, ())


PAIRS = ["".join(pair) for pair in permutations(PREFIXES, 2)]


@pytest.mark.parametrize("prefix", [*PREFIXES, *PAIRS, "module.module.", "a._orig_mod."])
def test_every_prefix_and_every_two(prefix: str) -> None:
    if prefix == "a._orig_mod.":  # a part that was compiled alone
        assert list(find_state(prefixed(prefix), "x").tensors) == ["a." + name for name in STATE]
        return
    assert find_state(prefixed(prefix), "x").tensors == STATE
    assert find_state({**prefixed(prefix), "n_averaged": torch.tensor(3)}, "x").tensors == STATE


def test_a_prefix_of_some_names_stays() -> None:
    state = {"model.a": torch.zeros(1), "head.b": torch.zeros(1)}
    assert list(find_state(state, "x").tensors) == ["model.a", "head.b"]


def test_own_weights_come_before_their_average() -> None:
    average = {name: value + 1 for name, value in STATE.items()}
    for found in (
        {"state_dict_ema": average, "state_dict": STATE},
        {"ema": {"state_dict": average}, "model": STATE},
    ):
        assert find_state(found, "x").tensors == STATE
    assert find_state({"ema": average, "step": 1}, "x").tensors == average


def test_deeper_dicts_and_unknown_keys() -> None:
    assert find_state({"trainer": {"best": {"net": STATE}}}, "x").tensors == STATE
    assert find_state({"generator": STATE, "optimiser": {"x": STATE}}, "x").tensors == STATE


@pytest.mark.parametrize(
    ("found", "message"),
    [
        (
            {"a": STATE, "b": STATE},
            "x: holds tensors under a, b, and nothing says which .* part 'a'",
        ),
        ({"epoch": 3}, "x: holds a dict with the keys epoch and no state dict; allowed is"),
        ({}, "x: holds an empty dict and no"),
        ([1], "x: holds a list and no state dict"),
        (torch.zeros(2), "x: holds a Tensor and no state dict"),
    ],
)
def test_contents_without_one(found: Any, message: str) -> None:
    with pytest.raises(ModelFileError, match=message):
        find_state(found, "x")


def test_what_was_taken_and_what_else_there_is() -> None:
    average = {name: value + 1 for name, value in STATE.items()}
    held = {"model": STATE, "ema": {"shadow": average}, "discriminator": {"a": torch.ones(1)}}
    found = find_state(held, "x")
    assert found.tensors == STATE and found.place == "model"
    assert found.others == ("ema.shadow", "discriminator")
    asked = find_state(held, "x", "ema.shadow")
    assert asked.tensors == average and asked.others == ("model", "discriminator")


def test_tensors_whose_names_begin_alike() -> None:
    both = {**prefixed("student."), **{f"teacher.{n}": v + 1 for n, v in STATE.items()}}
    assert find_state(both, "x", "teacher").tensors["conv1.weight"][0] == 1
    assert find_state({"state_dict": both}, "x", "state_dict.student").tensors == STATE
    assert list(groups(both)) == ["student", "teacher"] and groups(both)["student"] == STATE


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("emma", "x: has no tensors under 'emma', did you mean \"ema\"\\?; there are model, ema"),
        ("model.x", "x: has no tensors under 'model.x'"),
    ],
)
def test_a_place_that_is_not_there(place: str, message: str) -> None:
    with pytest.raises(ModelFileError, match=message):
        find_state({"model": STATE, "ema": STATE}, "x", place)


def test_names_that_would_be_the_same_stay_apart() -> None:
    both = {"a._orig_mod.w": torch.ones(1), "a.w": torch.zeros(1)}
    assert set(find_state(both, "f").tensors) == set(both)
