"""A proof against a faulty unit: a copy of the package with a change in the unit's text."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import tnthw
from tnthw.errors import VerificationError
from tnthw.verify.formal.proof import Proof

_RUN = """\
import json, sys
from pathlib import Path
from tnthw.verify.formal.catalogue import named
from tnthw.verify.formal.run import run
print(json.dumps(run(named([sys.argv[1]])[0], traces=Path("traces"), covers=False).failed))
"""


def faulty_text(proof: Proof) -> tuple[Path, str]:
    """File of the proof's unit, and its text with the fault.

    Raises
    ------
    VerificationError: the text that the fault changes is not there once.
    """
    unit = importlib.util.find_spec(proof.unit)
    assert unit is not None and unit.origin is not None
    text = Path(unit.origin).read_text(encoding="utf-8")
    before, after = proof.fault
    if text.count(before) != 1:
        raise VerificationError(
            f'formal proof {proof.name}: {proof.unit} has the text "{before}" of its fault '
            f"{text.count(before)} times, and it must be there once; change the proof's fault"
        )
    return Path(unit.origin), text.replace(before, after)


def caught(proof: Proof) -> tuple[str, ...]:
    """Names of the assertions that fail with the proof's fault; none where it goes unseen.

    Raises
    ------
    VerificationError: the fault fits the unit no more, or the run fails.
    """
    unit, text = faulty_text(proof)
    package = Path(tnthw.__file__).parent
    with tempfile.TemporaryDirectory(prefix="tnthw-fault-") as name:
        copy = Path(name) / "tnthw"
        shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / unit.relative_to(package)).write_text(text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", _RUN, proof.name],
            cwd=name, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode:
        lines = done.stderr.strip().splitlines()[-1:]
        raise VerificationError(f"formal proof {proof.name} with its fault: {' '.join(lines)}")
    return tuple(json.loads(done.stdout))
