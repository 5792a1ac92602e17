"""Calibration of single layers against the rest."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from tests.frontends.lowering import assert_equal_in_every_layer, lowered, unsettle
from tnthw.errors import ConfigError
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA

SHAPE = (1, 8, 8)


def model() -> torch.nn.Module:
    torch.manual_seed(0)
    return unsettle(make_network("digits", TGA), 0)


def test_a_layer_and_a_pattern_have_options_of_their_own() -> None:
    plain = lowered(model(), SHAPE).graph
    made = lowered(model(), SHAPE, overrides={
        "stages.*": {"bits": 4}, "stages.0.0.conv1": {"scale": 0.25}, "conv1": {"method": "max"},
    })  # fmt: skip
    assert_equal_in_every_layer(made, SHAPE)
    assert made.graph["stages.0.0.conv1"].type.scale == (0.25,)
    assert made.graph["stages.0.0.conv1"].type.bits == made.graph["stages.1.0.add"].type.bits == 4
    assert made.graph["conv1"].type.scale != plain["conv1"].type.scale
    assert made.graph["conv1"].type.bits == 8
    most = lowered(model(), SHAPE, method="max").graph["conv1"].type.scale
    assert made.graph["conv1"].type.scale == most
    assert np.isfinite(most).all()


@pytest.mark.parametrize(("overrides", "message"), [
    ({"conv": {"bits": 4}}, "overrides of 'conv': no layer has that name; there are, for example"),
    ({"conv1": {"bits": 5}}, "overrides of 'conv1': bits 5: activations have 8, 4 or 2 bits"),
    ({"conv1": {"method": "mean"}}, "overrides of 'conv1': method 'mean': allowed are max"),
    ({"conv1": {"percentile": 0}}, "overrides of 'conv1': percentile 0: allowed is a number"),
    ({"conv1": {"scale": -1.0}}, "overrides of 'conv1': scale -1.0: allowed is the real value"),
    ({"conv1": {"width": 4}}, "overrides of 'conv1': 'width': allowed are method, percentile"),
    ({"conv1": 4}, "overrides of 'conv1': are 4; give options"),
    (["conv1"], r"overrides \['conv1'\]: give options by layer"),
])  # fmt: skip
def test_mistakes_are_refused(overrides: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        lowered(model(), SHAPE, overrides=overrides)


def test_what_is_not_calibrated_takes_no_options() -> None:
    with pytest.raises(
        ConfigError, match="overrides of 'flatten': has a grid of the network's own"
    ):
        lowered(model(), SHAPE, overrides={"flatten": {"bits": 4}})
