from __future__ import annotations

import pytest
import torch
from torch import nn

from tnthw.networks.layers import TernaryLinear
from tnthw.networks.ternarize import ternarize
from tnthw.training.log import log_text, quantiser_row


def test_totals_are_weighted_by_the_sizes_of_layers() -> None:
    torch.manual_seed(0)
    model = nn.Sequential(TernaryLinear(40, 30), ternarize(nn.Linear(5, 4), "twn"))
    row = quantiser_row(model)
    for key in ("zeros", "threshold_over_sigma"):
        parts = 1200 * row[f"{key}.0"] + 20 * row[f"{key}.1"]
        assert row[key] == pytest.approx(parts / 1220) != pytest.approx(row[f"{key}.1"])
    assert quantiser_row(nn.Linear(2, 2)) == {}


def test_the_log_is_csv_with_six_digits() -> None:
    text = log_text([{"epoch": 0, "loss": 1 / 3}, {"epoch": 1, "loss": 0.25}])
    assert text == "epoch,loss\n0,0.333333\n1,0.25\n"
