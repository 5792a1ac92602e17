"""Fixtures of the tests of verification."""

from __future__ import annotations

import pytest

from tests.verify.programs import SMALL, programs


@pytest.fixture(scope="session")
def small_program():
    """A program of a few thousand cycles on the small machine, with two images."""
    return next(programs(SMALL, least_cycles=1500, most_cycles=4000))
