"""cocotb test that runs a program on the machine, one run after the other, without a rebuild.

The clock, the memory, the log and the dumps are in `hdl/tnthw_bench.sv`; this test only sets up
a run, starts it and waits for its end.  The job comes as a JSON file named by TNTHW_JOB, written by
`tnthw.verify.cocotb_engine`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import cocotb
from cocotb.triggers import FallingEdge, RisingEdge


@cocotb.test()
async def run_program(dut: Any) -> None:
    """Run every entry of the job."""
    job = json.loads(Path(os.environ["TNTHW_JOB"]).read_text())
    dut.go.value = 0
    for run in job["runs"]:
        for port, value in run.items():
            getattr(dut, port).value = value
        dut.go.value = 1
        await RisingEdge(dut.finished)
        dut.go.value = 0
        await FallingEdge(dut.finished)
