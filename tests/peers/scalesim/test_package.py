"""The closed forms against SCALE-Sim itself, where its environment has been made.

`python benchmarks/simulators.py --install` makes it.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.files import config_text, gemm_text, layout_text, read_compute_report
from tnthw.peers.scalesim.model import Dataflow, estimate

RUNNER = Path(__file__).parents[3] / "benchmarks" / "run_scalesim.py"
PRODUCTS = 60


def peers_python() -> Path:
    named, base = os.environ.get("TNTHW_CACHE"), os.environ.get("XDG_CACHE_HOME")
    cache = Path(named) if named else (Path(base) if base else Path.home() / ".cache") / "tnthw"
    return cache / "peers" / "bin" / "python"


@pytest.mark.slow
@pytest.mark.skipif(not peers_python().exists(), reason="no environment with SCALE-Sim")
@pytest.mark.parametrize("dataflow", Dataflow)
def test_random_products_on_the_package(dataflow: Dataflow, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    rows, columns = (int(side) for side in rng.integers(2, 9, 2))
    products = [
        Gemm(m=int(m), n=int(n), k=int(k)) for m, n, k in rng.integers(1, 30, (PRODUCTS, 3))
    ]
    names = [f"g{i}" for i in range(PRODUCTS)]
    (tmp_path / "topology.csv").write_text(gemm_text(zip(names, products, strict=True)))
    (tmp_path / "layout.csv").write_text(layout_text(names))
    (tmp_path / "run.cfg").write_text(config_text("run", dataflow, rows, columns))
    command = [str(peers_python()), str(RUNNER), str(tmp_path), "run.cfg", "gemm"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = read_compute_report(Path(json.loads(done.stdout.splitlines()[-1])["report"]))
    assert len(report) == PRODUCTS
    for line, gemm in zip(report, products, strict=True):
        found = estimate(gemm, dataflow, rows, columns)
        assert line.cycles == found.cycles, gemm
        assert line.stall_cycles == 0
        assert line.overall_utilisation == pytest.approx(found.overall_utilisation), gemm
        assert line.mapping_efficiency == pytest.approx(found.mapping_efficiency), gemm
        assert line.compute_utilisation == pytest.approx(found.compute_utilisation), gemm
    with (tmp_path / "out" / "run" / "DETAILED_ACCESS_REPORT.csv").open() as file:
        accesses = list(csv.DictReader(file, skipinitialspace=True))
    for row, gemm in zip(accesses, products, strict=True):
        found = estimate(gemm, dataflow, rows, columns)
        assert int(row["SRAM IFMAP Reads"]) == found.ifmap_reads, gemm
        assert int(row["SRAM Filter Reads"]) == found.filter_reads, gemm
        assert int(row["SRAM OFMAP Writes"]) == found.ofmap_writes, gemm
