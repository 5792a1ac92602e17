"""Settings for all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, settings

from tnthw.errors import MissingToolError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.verify.tools import find_icarus, find_verilator

# No deadline: the time of one example says more about the other processes than about the code.
settings.register_profile(
    "default", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=2000)
settings.register_profile(  # where it is enough to know that a test fails
    "no-shrink", settings.get_profile("default"), phases=[p for p in Phase if p is not Phase.shrink]
)
settings.load_profile(os.environ.get("TNTHW_HYPOTHESIS", "default"))

# Graphs and machines are many objects and few circles: a twelfth of the time went into looking.
gc.set_threshold(100_000, 20, 20)


@pytest.fixture
def small_net() -> Callable[..., Graph]:
    """A convolution, a pool and a linear layer; sizes as asked."""

    def make(channels: int = 3, size: int = 8, out: int = 8, kernel: int = 3) -> Graph:
        rng = np.random.default_rng(7)
        build = Builder("small")
        x = build.input((channels, size, size), signed=True)
        trits = rng.integers(-1, 2, (out, channels, kernel, kernel))
        acc = build.accumulate(x, trits, padding=kernel // 2, origin="conv")
        x = build.rescale(acc, fit(np.full(out, 0.1), np.zeros(out), 3), origin="conv")
        x = build.max_pool(x, 2, origin="pool")
        return _finish(build, x, rng)

    return make


def _finish(build: Builder, x: str, rng: np.random.Generator) -> Graph:
    features = int(np.prod(build[x].type.shape))
    flat = build.reshape(x)
    acc = build.accumulate(flat, rng.integers(-1, 2, (5, features)), origin="fc")
    build.output(
        build.rescale(acc, fit(np.full(5, 0.05), np.zeros(5), 3), signed=True, origin="fc")
    )
    return build.finish()


@pytest.fixture
def tests_folder() -> Path:
    return Path(__file__).parent


@pytest.fixture(scope="session")
def verilator():
    try:
        return find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def icarus():
    try:
        return find_icarus()
    except MissingToolError as error:
        pytest.skip(str(error))
