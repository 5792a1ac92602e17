"""Running the cocotb benches of the units."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tnthw.verify.build import build
from tnthw.verify.cocotb_engine import run_cocotb

UNIT_BENCHES = ("decoder", "column", "finish", "memory_unit")
"""The benches of `tnthw.verify.benches` that test one unit each."""


def run_unit_bench(name: str, *, simulator: str = "verilator", seed: int = 1) -> None:
    """Run one of `UNIT_BENCHES`; all share one build.

    Parameters
    ----------
    seed: of its random stimuli.

    Raises
    ------
    VerificationError: the unit and its model disagree, or stimuli missed a situation that they must
        cover; the message ends with the log of the test.
    MissingToolError: the simulator or cocotb is not installed.
    """
    from tnthw.verify.benches.units import TOP, units_verilog

    simulation = build(
        sources={f"{TOP}.v": units_verilog()}, top=TOP, simulator=simulator, visible=True
    )
    with tempfile.TemporaryDirectory(prefix="tnthw-bench-") as folder:
        run_cocotb(
            simulation,
            test_module=f"tnthw.verify.benches.{name}",
            folder=Path(folder),
            extra_env={},
            seed=seed,
        )
