from __future__ import annotations

import numpy as np
import pytest

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.report.network import factor_table, layer_table
from tnthw.workflows.memory import activation_peak_bytes


def network() -> Builder:
    build = Builder("n")
    x = build.input((2, 4, 4), signed=False)
    trits = np.array([[[[1]], [[0]]], [[[-1]], [[0]]], [[[1]], [[1]]]], np.int8)
    acc = build.accumulate(x, trits, name="conv.sum", origin="conv")
    factor = fit(np.array([0.5, 0.3, 0.0]), np.zeros(3), 2)
    out = build.rescale(acc, factor, signed=False, exact=np.array([0.5, 0.3, 0.0]), name="conv")
    build.output(out)
    return build


def test_tables_of_a_network() -> None:
    graph = network().finish()
    (layer,) = layer_table(graph)
    assert (layer["layer"], layer["weights"], layer["shape"]) == ("conv", 6, "3x2x1x1")
    assert (layer["zeros"], layer["plus"], layer["minus"]) == pytest.approx((2 / 6, 3 / 6, 1 / 6))
    (factors,) = factor_table(graph)
    assert factors["channels"] == 3
    assert 0 < factors["error_max"] < 0.05


def test_peak_of_the_activations_is_input_and_output_together() -> None:
    assert activation_peak_bytes(network().finish()) == 2 * 16 + 3 * 16
