"""What no machine runs yet, layer by layer."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.needs import needs
from tnthw.ir.build import Builder
from tnthw.ir.rescale import Fit


def test_a_network_that_machines_run_needs_nothing_and_another_says_what() -> None:
    build = Builder("g")
    x = build.input((2, 4, 4), low=0, high=15, bits=4)
    build.output(build.max_pool(x, 2))
    assert needs(build.finish()) == ()
    build = Builder("g")
    x = build.input((2, 4, 4), low=0, high=15, bits=4)
    build.output(build.threshold(x, np.arange(20)[None], name="t", origin="gelu"))
    (need,) = needs(build.finish())
    assert (need.layer, need.operation) == ("gelu", "threshold t")
    assert need.what.startswith("needs 20 thresholds a channel, a machine compares with 15; use")


def test_tables_thresholds_many_terms_and_large_powers_need_nothing() -> None:
    build = Builder("g")
    x = build.input((2, 4, 4))
    x = build.table(x, np.arange(256)[None, ::-1])
    x = build.threshold(build.accumulate(x, np.ones((2, 2, 1, 1))), np.arange(15)[None])
    signs, exponents = np.ones((2, 8), np.int8), np.tile(np.int8([0, 2, 5, 8, 11, 14, 17, 20]), 2)
    many = Fit(signs, exponents.reshape(2, 8), np.zeros(2, np.int64), np.full(2, 21, np.int8))
    build.output(build.rescale(x, many))
    assert needs(build.finish()) == ()
