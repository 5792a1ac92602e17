"""Tests of the shells need Amaranth, systemrdl-compiler and, for the benches, Verilator."""

from __future__ import annotations

import importlib.util

import pytest

from tnthw.errors import MissingToolError
from tnthw.verify.tools import find_verilator

_NEEDS = ("amaranth", "systemrdl")
collect_ignore_glob = [] if all(map(importlib.util.find_spec, _NEEDS)) else ["test_*.py"]


@pytest.fixture(scope="session")
def bench():
    """What a cocotb bench of a shell needs, or a skipped test."""
    pytest.importorskip("cocotbext.axi")
    try:
        return find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
