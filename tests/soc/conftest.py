"""Tests of the simulated system need LiteX, and those that run it a compiler and Verilator."""

from __future__ import annotations

import importlib.util

_NEEDS = ("litex", "amaranth", "systemrdl", "cocotb")
collect_ignore_glob = [] if all(map(importlib.util.find_spec, _NEEDS)) else ["test_*.py"]
