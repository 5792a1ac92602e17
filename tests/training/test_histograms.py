from __future__ import annotations

import csv
import io

import pytest

torch = pytest.importorskip("torch")

from tnthw.networks.layers import TernaryLinear  # noqa: E402
from tnthw.training.histograms import COLUMNS, histogram_text  # noqa: E402


def test_every_weight_is_counted_and_the_thresholds_part_the_trits() -> None:
    torch.manual_seed(0)
    layer = TernaryLinear(20, 30)
    rows = list(csv.DictReader(io.StringIO(histogram_text(torch.nn.Sequential(layer)))))
    assert tuple(rows[0]) == COLUMNS
    assert sum(int(row["count"]) for row in rows) == 600
    threshold, mean = float(rows[0]["threshold"]), float(rows[0]["mean"])
    (exported,) = layer.export()
    weights = layer.weight.detach()
    zero = (weights >= mean - threshold - 1e-5) & (weights <= mean + threshold + 1e-5)
    assert torch.equal(zero, torch.as_tensor(exported.trits) == 0)
