"""What no machine runs yet, layer by layer."""

from __future__ import annotations

import numpy as np

from tnthw.compiler.needs import needs
from tnthw.ir.build import Builder


def test_a_network_that_machines_run_needs_nothing_and_another_says_what() -> None:
    build = Builder("g")
    x = build.input((2, 4, 4), low=0, high=15, bits=4)
    build.output(build.max_pool(x, 2))
    assert needs(build.finish()) == ()
    build = Builder("g")
    x = build.input((2, 4, 4), low=0, high=15, bits=4)
    build.output(build.table(x, np.arange(16)[None, ::-1], name="t", origin="gelu"))
    (need,) = needs(build.finish())
    assert (need.layer, need.operation) == ("gelu", "table t")
    assert need.what == "needs a table of 16 integers; put a ReLU in its place"
