"""Which cells multiply: the definition behind "the generated hardware has no multiplier"."""

from __future__ import annotations

import re
from collections.abc import Mapping

MULTIPLIER_CELLS = re.compile(r"^\$_*(mul|macc|alu_mul|div|mod|rem|pow)|mult|dsp|macc|mac16", re.I)
"""Names of cells that multiply or divide, in Yosys' own library and in those of FPGA makers."""


def multipliers(counts: Mapping[str, int]) -> dict[str, int]:
    """Those of the counted cells that multiply; empty for every machine of tnthw."""
    return {name: n for name, n in counts.items() if MULTIPLIER_CELLS.search(name)}
