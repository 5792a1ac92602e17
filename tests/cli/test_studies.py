from __future__ import annotations

import json
import re
from pathlib import Path

from tests.cli.conftest import DIGITS, Run


def test_compare_has_the_stable_keys(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("compare", DIGITS, "--output", tmp_path / "c", "--json")
    made = json.loads(out)
    assert status == 0
    assert {"model", "machine", "technology", "rows"} <= set(made)
    keys = "precision array cycles latency_us energy_uj weight_bytes read_bytes"
    assert all(set(keys.split()) <= set(row) for row in made["rows"])
    same = [row["precision"] for row in made["rows"] if row["basis"] == "same array"]
    assert same == ["ternary", "int4", "int8", "int8-gated", "fp8", "bf16", "fp16", "fp32"]
    gated = [row for row in made["rows"] if row["precision"] == "int8-gated"]
    assert 0 < made["zero_activations"] < 1 and len(gated) == 2
    assert (tmp_path / "c" / "compare.csv").exists()


def test_compare_prints_what_is_left_out(run: Run) -> None:
    status, out, _ = run("compare", DIGITS, "--others")
    assert status == 0
    assert "equal area" in out and "leakage" in out and "estimates" in out
    assert out.count("host, ternary (same array), int4 (same array)") == 1  # said once
    assert out.count("host, ") < 8
    assert re.search(r"memory=LPDDR4 +1\.26", out) and re.search(r"counted=chip +1\.23", out)
