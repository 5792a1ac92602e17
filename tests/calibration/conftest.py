"""CACTI for the tests that need it: the build of the cache, or a wheel that is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tnthw.calibration.cacti_source import Cacti, build_cacti
from tnthw.energy.memory_table import read_provenance
from tnthw.errors import TnthwError


@pytest.fixture(scope="session")
def cacti() -> Cacti:
    """Build CACTI of the wheel that TNTHW_CACTI_WHEEL names; without it the test is skipped."""
    named = os.environ.get("TNTHW_CACTI_WHEEL")
    if not named:
        pytest.skip("needs CACTI: TNTHW_CACTI_WHEEL names no wheel of hwcomponents-cacti")
    try:
        found = build_cacti(Path(named))
    except TnthwError as error:
        pytest.skip(str(error))
    if found.sha256 != read_provenance().sha256:
        pytest.skip(f"needs the CACTI of the tables, {read_provenance().package}")
    return found
