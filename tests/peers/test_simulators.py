"""The command that times tnthw beside other simulators: its choices, environments and refusals."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks"
RUNNER = FOLDER / "run_stream.py"
sys.path.insert(0, str(FOLDER))
try:
    import environment
    import simulators
finally:
    sys.path.remove(str(FOLDER))

STREAM = simulators.PEERS["stream"].environment


def command(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["simulators.py", *arguments])
    simulators.main()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TNTHW_CACHE", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("peer", simulators.PEERS)
def test_a_title_tells_the_version_that_is_installed(peer: str) -> None:
    found = simulators.PEERS[peer]
    packages = (FOLDER / f"{found.environment}-requirements.txt").read_text()
    versions = dict(re.findall(r"^(\S+?)(?:-dse)?==(\S+)", packages, re.MULTILINE))
    assert versions[peer] == found.version
    assert found.title in simulators.__doc__
    assert (FOLDER / f"run_{peer}.py").exists()
    assert peer in simulators.MEASURE


def test_environments_that_are_missing_are_named(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match=f"{cache / 'peers'}, {cache / STREAM}; make it"):
        command(monkeypatch)
    made = cache / "peers" / "bin" / "python"
    made.parent.mkdir(parents=True)
    made.touch()
    with pytest.raises(SystemExit, match=f"peers in {cache / STREAM}; make it"):
        command(monkeypatch)


def test_unknown_peers_are_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command(monkeypatch, "--peers", "streem")
    assert "invalid choice: 'streem'" in capsys.readouterr().err


def test_an_old_python_is_refused(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(environment.ENVIRONMENTS, STREAM, (sys.version_info.major, 99))
    with pytest.raises(SystemExit, match=r"no Python 3\.99 or later found; give one with"):
        command(monkeypatch, "--install", "--peers", "stream")
    for given in (sys.executable, str(cache / "none")):
        with pytest.raises(SystemExit, match=rf"no Python 3\.99 or later: {re.escape(given)}"):
            command(monkeypatch, "--install", "--peers", "stream", "--stream-python", given)
    assert not list(cache.iterdir())


def test_only_the_peers_that_were_asked_for_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = []

    def run(python: Path | str, script: str, *_: object, **__: object) -> dict[str, object]:
        ran.append(script)
        factor = 1 if script == "run_tnthw.py" else 4
        return {"wall_s": 2.0 * factor, "cpu_s": 1.0 * factor, "peak_bytes": 8, "cycles": 5} | {
            "rows": []
        }

    monkeypatch.setattr(environment, "interpreter", lambda name: Path(name))
    monkeypatch.setattr(environment, "run", run)
    file = tmp_path / "figures.json"
    command(monkeypatch, "--peers", "stream", "--repeats", "2", "--json", str(file))
    assert ran == ["run_tnthw.py"] * 2 + ["run_stream.py"]
    assert "Stream takes 4.0 times as long as tnthw, 4.0 times the processor time and 1.0" in (
        capsys.readouterr().out
    )
    record = json.loads(file.read_text())
    assert record["stream"]["cpu_s_ratio"] == 4
    assert not {"zigzag", "scalesim"} & set(record)
    command(monkeypatch, "--peers", "stream", "--layers", "3", "--json", str(file))
    assert "Stream ran 3 layers of the network: no ratios" in capsys.readouterr().out
    assert "cpu_s_ratio" not in json.loads(file.read_text())["stream"]


@pytest.mark.slow
@pytest.mark.skipif(not environment.interpreter(STREAM), reason="no environment with Stream")
def test_stream_runs_the_first_nodes_and_refuses_open_ends() -> None:
    python = str(environment.interpreter(STREAM))
    record = environment.run(python, "run_stream.py", 2)
    assert record["cycles"] > 0
    assert record["groups"] == 1
    call = [python, str(RUNNER), "17"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "the first 17 nodes end in 2 places" in done.stderr
