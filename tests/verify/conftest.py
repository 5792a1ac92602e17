"""Fixtures of the tests of verification."""

from __future__ import annotations

import pytest

from tests.verify.programs import SMALL, programs
from tnthw.errors import MissingToolError
from tnthw.verify.tools import find_icarus, find_verilator


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


@pytest.fixture(scope="session")
def small_program():
    """A program of a few thousand cycles on the small machine, with two images."""
    return next(programs(SMALL, least_cycles=1500, most_cycles=4000))
