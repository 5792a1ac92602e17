"""What `tnthw verify` claims: exit status 1 where RTL and simulator differ, and real stalls."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("amaranth")

from tnthw.cli import main
from tnthw.ir import modelfile
from tnthw.ir.graph import Graph

pytestmark = pytest.mark.rtl

MACHINE = """
[array]
lanes = 4
columns = 4
pixels = 8
[rescale]
channels = 4
bias_rows = 8
[activations]
bank_words = 64
[weights]
buffer_bytes = 128
"""


@pytest.fixture
def call(
    tmp_path: Path, small_net: Callable[..., Graph], capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, Any]]:
    modelfile.save(small_net(size=4, out=4), tmp_path / "small.safetensors")
    (tmp_path / "tiny.toml").write_text(MACHINE)
    command = ["verify", str(tmp_path / "small.safetensors"), "--images", "1", "--json"]
    options = ["--machine", str(tmp_path / "tiny.toml"), "--simulator", "amaranth"]

    def run(*more: str) -> tuple[int, Any]:
        status = main([*command, *options, *more])
        return status, json.loads(capsys.readouterr().out)

    return run


def test_agreement_is_0(call: Callable[..., tuple[int, Any]]) -> None:
    status, record = call()
    assert status == 0 and record["passed"]
    assert record["machine"] == "tiny" and record["stalled_cycles"] == 0


def test_a_difference_is_1(
    call: Callable[..., tuple[int, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    import tnthw.rtl.vector as vector

    monkeypatch.setattr(vector, "_ENTRY", vector._ENTRY + 1)
    status, record = call()
    assert status == 1 and not record["passed"]
    assert record["instructions_different"] and record["differences"]


def test_the_seed_of_stalls_reaches_the_bench(call: Callable[..., tuple[int, Any]]) -> None:
    _, still = call()
    found = {seed: call("--stall-seed", str(seed)) for seed in (1, 2)}
    for status, record in found.values():
        assert status == 0
        assert record["stalled_cycles"] > 0
        assert record["cycles_rtl"] > still["cycles_rtl"] == record["cycles_simulator"]
    assert found[1][1]["stalled_cycles"] != found[2][1]["stalled_cycles"]
