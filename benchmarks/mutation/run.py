"""Inject faults into a copy of the tree, one at a time, and run the tests that should see them."""

from __future__ import annotations

import contextlib
import importlib
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.mutation.fault import ROOT, Fault

PRELOADED = (
    "numpy", "pandas", "torch", "safetensors.torch", "pydantic", "rich",
    "PIL.Image", "sklearn.datasets", "amaranth", "amaranth.sim", "cyclopts", "jinja2",
)  # fmt: skip
"""Packages that tests import."""


class BrokenTreeError(Exception):
    """The tests fail without any fault: what they say of a fault would mean nothing."""


def copy_tree(target: Path) -> None:
    """Copy what the repository tracks, as it lies in the working tree."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    for name in listed.stdout.decode().split("\0"):
        source = ROOT / name
        if name and source.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)
    subprocess.run(["git", "init", "-q"], cwd=target, check=True)  # some tests ask git for files


def warm() -> None:
    """Import what tests import and no fault touches, so that each run of tests begins with it."""
    for name in PRELOADED:
        with contextlib.suppress(ImportError):  # of an extra that is not installed
            importlib.import_module(name)
    assert not any(name.partition(".")[0] == "tnthw" for name in sys.modules)


def run_tests(tree: Path, tests: tuple[str, ...], limit_s: float) -> tuple[str, str]:
    """Run tests in a tree until the first fails, in a fork of this process.

    Returns
    -------
    "passed", "failed" or "hung", and the first line that says what failed.

    Raises
    ------
    BrokenTreeError: no test ran.
    """
    with tempfile.TemporaryFile() as output:
        process = multiprocessing.get_context("fork").Process(
            target=_pytest, args=(tree, tests, output.fileno())
        )
        process.start()
        process.join(limit_s)
        if process.is_alive():
            os.killpg(process.pid or 0, signal.SIGKILL)
            process.join()
            return "hung", f"over {limit_s:.0f} s"
        if process.exitcode in (0, pytest.ExitCode.NO_TESTS_COLLECTED):
            return "passed", ""
        output.seek(0)
        lines = output.read().decode("utf-8", "replace").splitlines()
    failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    if not failed:
        raise BrokenTreeError(f"{' '.join(tests)}: {(lines[-1:] or ['no output'])[0][:300]}")
    return "failed", failed[0][:200]


def _pytest(tree: Path, tests: tuple[str, ...], output: int) -> None:
    os.setsid()
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.chdir(tree)
    os.environ |= {
        "PYTHONPATH": str(tree),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TNTHW_HYPOTHESIS": "no-shrink",
    }
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = True
    arguments = ["-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", "--no-header", "-rf"]
    sys.exit(int(pytest.main([*arguments, *tests])))


def baseline(tree: Path, faults: list[Fault], limit_s: float) -> None:
    """Run every set of tests once without a fault.

    Raises
    ------
    BrokenTreeError: one of them fails.
    """
    for test in sorted({test for fault in faults for test in fault.tests}):
        outcome, why = run_tests(tree, (test,), limit_s)
        if outcome != "passed":
            raise BrokenTreeError(f"without a fault {test} {outcome}: {why}")


def inject(faults: list[Fault], tree: Path, limit_s: float) -> Iterator[dict[str, Any]]:
    """Inject each fault in turn; yields what became of it."""
    for fault in faults:
        began = time.monotonic()
        before = fault.apply(tree)
        try:
            # the module's own test first: it is small, and the likeliest to see the fault
            outcome, why = "passed", ""
            if (tree / fault.own_test).is_file():
                outcome, why = run_tests(tree, (fault.own_test,), limit_s)
            if outcome == "passed":
                outcome, why = run_tests(tree, fault.tests, limit_s)
        finally:
            (tree / fault.file).write_text(before, encoding="utf-8")
        yield {
            "fault": fault.name,
            "key": key(fault),
            "caught": outcome != "passed",
            "by": why,
            "seconds": round(time.monotonic() - began, 1),
        }


def key(fault: Fault) -> str:
    """What must be unchanged for an old result to stand: the fault itself."""
    return json.dumps([fault.file, fault.find, fault.replace, fault.tests])
