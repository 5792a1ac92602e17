"""The peers' own Python environment, and what machine a measurement ran on."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REQUIREMENTS = HERE / "peers-requirements.txt"


def peers_folder() -> Path:
    """Where the environment lies: `peers` in the user's cache of tnthw."""
    named = os.environ.get("TNTHW_CACHE")
    base = os.environ.get("XDG_CACHE_HOME")
    cache = Path(named) if named else (Path(base) if base else Path.home() / ".cache") / "tnthw"
    return cache / "peers"


def peers_python() -> Path | None:
    """Interpreter of the environment; None where it has not been made."""
    python = peers_folder() / "bin" / "python"
    return python if python.exists() else None


def install() -> Path:
    """Make the environment and install the peers into it."""
    folder = peers_folder()
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / "bin" / "python"
    subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", str(REQUIREMENTS)], check=True)
    return python


def run(
    python: Path | str, script: str, *arguments: object, limit_s: float | None = None
) -> dict[str, Any]:
    """Run a script of this folder and read the JSON object that it prints last.

    Parameters
    ----------
    limit_s: seconds after which it is ended; None for as long as it takes.

    Raises
    ------
    SystemExit: the script failed; shows the end of what it said.
    TimeoutError: it was ended.
    """
    command = [str(python), str(HERE / script), *map(str, arguments)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=limit_s)
    except subprocess.TimeoutExpired:
        raise TimeoutError(f"{script} took longer than {limit_s:g} s and was ended") from None
    if done.returncode:
        raise SystemExit(f"{script} failed with status {done.returncode}:\n{done.stderr[-2000:]}")
    record: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return record


def machine() -> dict[str, Any]:
    """Processor, cores, load and versions, to stand beside the figures."""
    model = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "processor": model,
        "cores": cores,
        "load_before": round(os.getloadavg()[0], 1),
        "threads": os.environ.get("OMP_NUM_THREADS", "not limited"),
        "python": platform.python_version(),
        "system": platform.platform(),
    }
