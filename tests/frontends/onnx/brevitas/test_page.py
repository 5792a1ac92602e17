"""docs/from-brevitas.md: from Brevitas to Verilog, in ten lines."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[4] / "docs" / "from-brevitas.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.M | re.S)


def test_there_are_ten_lines():
    network, lines = BLOCKS
    assert len([line for line in lines.splitlines() if line]) == 10
    assert "import tnthw" not in network


@pytest.mark.slow
@pytest.mark.rtl
def test_the_page_runs(tmp_path: Path):
    for package in ("brevitas", "onnxoptimizer", "onnx", "sklearn", "amaranth"):
        pytest.importorskip(package, reason="runs the page")
    root = Path(__file__).parents[4]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", "\n".join(BLOCKS)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.returncode == 0, done.stderr
    (share,) = re.findall(r"^top-1 (0\.\d+)$", done.stdout, re.M)
    assert float(share) > 0.9
    assert "RTL and simulator agree" in done.stdout and "differences: 0 of" in done.stdout
    assert "module tnthw_t8x8" in (tmp_path / "rtl-of-mine" / "tnthw_t8x8.v").read_text()
