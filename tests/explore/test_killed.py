"""A study that is killed three times finds what an undisturbed one finds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import DIGITS
from tnthw.explore.store import Store

STUDY = f"""
name = "killed"
sampler = "nsga2"
points = 100
[networks]
"{DIGITS}" = 1
[space]
array.columns = [8, 16, 32]
array.pixels = {{ low = 8, high = 64 }}
activations.bank_words = [4, 256, 512]
[derived]
rescale.channels = "columns // 4"
"""


def count(path: Path) -> int:
    return len(Store(path, read_only=True)) if path.exists() and path.stat().st_size else 0


@pytest.mark.slow
def test_killed_three_times(tmp_path: Path) -> None:
    study = tmp_path / "s.toml"
    study.write_text(STUDY)
    command = [sys.executable, "-m", "tnthw", "explore", str(study), "--jobs", "2", "--output"]
    store, reached = tmp_path / "out" / "points.sqlite", 0
    for _ in range(3):
        run = subprocess.Popen([*command, str(tmp_path / "out")], stderr=subprocess.DEVNULL)
        while run.poll() is None and count(store) < reached + 12:
            time.sleep(0.05)
        os.kill(run.pid, signal.SIGKILL)
        assert run.wait() == -signal.SIGKILL, "it was done before it could be killed"
        assert not (tmp_path / "out" / "points.csv").exists()
        reached = count(store)
    assert 36 <= reached < 100
    for folder in ("out", "undisturbed"):
        subprocess.run(
            [*command, str(tmp_path / folder)], check=True, capture_output=True, timeout=600
        )
    for name in ("points.csv", "results.json"):
        assert (tmp_path / "out" / name).read_text() == (
            tmp_path / "undisturbed" / name
        ).read_text()
    assert count(store) == count(tmp_path / "undisturbed" / "points.sqlite")
