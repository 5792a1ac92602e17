"""Tests of the RTL are collected where Amaranth is installed."""

from __future__ import annotations

import importlib.util

collect_ignore_glob = [] if importlib.util.find_spec("amaranth") else ["test_*.py"]
