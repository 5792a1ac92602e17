"""The peers' own Python environments, and what machine a measurement ran on."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ENVIRONMENTS = {"peers": (3, 11), "peers-stream": (3, 12)}
"""Each environment, made from NAME-requirements.txt, and the least Python of its packages."""
NEWER = 3
"""Minor versions of Python above the least that are looked for, too."""


def folder(name: str) -> Path:
    """Where an environment lies: under its name in the user's cache of tnthw."""
    named = os.environ.get("TNTHW_CACHE")
    base = os.environ.get("XDG_CACHE_HOME")
    cache = Path(named) if named else (Path(base) if base else Path.home() / ".cache") / "tnthw"
    return cache / name


def interpreter(name: str) -> Path | None:
    """Interpreter of an environment; None where it has not been made."""
    python = folder(name) / "bin" / "python"
    return python if python.exists() else None


def install(name: str, base: str | None = None) -> Path:
    """Make an environment and install its peers into it.

    Parameters
    ----------
    base: the Python to make it with; None for the first that is new enough.

    Raises
    ------
    LookupError: no Python is new enough, or the one given is not.
    """
    found = _base(ENVIRONMENTS[name], [base] if base else None)
    if found is None:
        least = ".".join(map(str, ENVIRONMENTS[name]))
        raise LookupError(f"no Python {least} or later" + (f": {base}" if base else " found"))
    subprocess.run([found, "-m", "venv", str(folder(name))], check=True)
    python = folder(name) / "bin" / "python"
    packages = HERE / f"{name}-requirements.txt"
    subprocess.run([str(python), "-m", "pip", "install", "-q", "-r", str(packages)], check=True)
    return python


def _base(least: tuple[int, int], given: list[str] | None) -> str | None:
    """First Python of those given that is new enough; of this one and the path's by default."""
    major, minor = least
    newer = [f"python{major}.{more}" for more in range(minor, minor + NEWER + 1)]
    names = given or [sys.executable, *newer]
    return next((name for name in names if _version(name) >= least), None)


def _version(python: str) -> tuple[int, ...]:
    """Major and minor version of an interpreter; nothing where it does not run."""
    command = [python, "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(map(int, done.stdout.split()))


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
