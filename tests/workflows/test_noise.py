from __future__ import annotations

import numpy as np
import torch
from torch import nn

import tnthw
from tnthw.frontends.noise import MOST_DB
from tnthw.workflows.noise import COLUMNS, decibels

IMAGES = np.random.default_rng(0).integers(0, 256, (6, 1, 8, 8)).astype(np.uint8)


def network() -> nn.Module:
    torch.manual_seed(0)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 5))
    return tnthw.ternarize(net, "twn").eval()


def test_the_result_names_the_worst_layer() -> None:
    found = tnthw.signal_to_noise(network(), IMAGES, bits=2, name="mine")
    assert [row.layer for row in found.rows] == ["0", "2", "3"] and found.images == 6
    assert found.worst.layer == "0" and [row.layer for row in found.poor] == ["0"]
    text = repr(found)
    assert text.startswith("mine: ") and "worst alone: 0, " in text and "1 below 20 dB" in text
    assert list(found.layers["layer"]) == ["0", "2", "3"] and "<table" in found._repr_html_()
    assert len(found.shown()[0]) == len(COLUMNS) and found.shown()[1][6] == "exact"


def test_other_images_than_those_of_the_calibration() -> None:
    few = tnthw.signal_to_noise(network(), IMAGES[:2], test=IMAGES)
    same = tnthw.signal_to_noise(network(), IMAGES[:2])
    assert (few.images, same.images) == (6, 2) and few.rows[0].noise != same.rows[0].noise
    real = tnthw.signal_to_noise(network(), IMAGES[:2], test=IMAGES / np.float32(255))
    assert real.rows == few.rows


def test_decibels() -> None:
    assert decibels(MOST_DB) == "exact" and decibels(31.25) == "31.2 dB"
