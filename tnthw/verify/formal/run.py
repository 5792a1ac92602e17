"""Run a proof and its covers: SymbiYosys, its parts and the solver come from packages."""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from amaranth.back import rtlil
from amaranth.hdl import Fragment

from tnthw.verify.formal.proof import Proof, Reach
from tnthw.verify.formal.symbiyosys import TOP, Answer, Task, solve

_CHECK = re.compile(
    r'^  cell \$check \S+\n((?:    parameter .*\n)*?)    parameter \\FORMAT "(\w+)"\n', re.M
)
_MODES = {Reach.ALWAYS: "prove", Reach.ANY_STATE: "bmc", Reach.BOUNDED: "bmc"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a proof.

    Attributes
    ----------
    proven: no assertion can fail, as far as the proof goes.
    failed: names of the assertions that do.
    covered: every cover was met; None where they were not asked for.
    traces: waves of the failures.
    seconds: of processor time, of proof and covers.
    """

    proof: Proof
    proven: bool
    failed: tuple[str, ...]
    covered: bool | None
    traces: tuple[Path, ...]
    seconds: float

    @property
    def passed(self) -> bool:
        """Proven, and not of nothing."""
        return self.proven and self.covered is not False


def run(proof: Proof, *, traces: Path, covers: bool = True) -> Result:
    """Prove, and look whether what it is about can happen.

    Parameters
    ----------
    traces: folder for the waves of failures, made when there is one.
    covers: run the covers too.

    Raises
    ------
    MissingToolError: SymbiYosys or the solver is not installed.
    VerificationError: a tool fails, so that nothing is known.
    """
    built = proof.build()
    fragment = Fragment.get(built, None)
    design = _named(rtlil.convert(fragment, name=TOP, ports=built.inputs, emit_src=False))
    started = processor_seconds()
    text = _any_state(design) if proof.reach is Reach.ANY_STATE else design
    task = Task(proof=proof.name, design=text, mode=_MODES[proof.reach], depth=proof.depth)
    answers = [_solved(task, traces)]
    if covers:
        task = Task(proof=proof.name, design=design, mode="cover", depth=proof.cover_depth)
        answers.append(_solved(task, traces))
    return Result(
        proof=proof,
        proven=answers[0].passed,
        failed=answers[0].failed,
        covered=answers[1].passed if covers else None,
        traces=tuple(trace for answer in answers if not answer.passed for trace in answer.traces),
        seconds=processor_seconds() - started,
    )


def processor_seconds() -> float:
    """Of the tools until now, in seconds: what else runs on the computer has no part in it."""
    times = os.times()
    return times.children_user + times.children_system


def _solved(task: Task, traces: Path) -> Answer:
    with tempfile.TemporaryDirectory(prefix="tnthw-formal-") as folder:
        return solve(task, Path(folder), traces)


def _named(design: str) -> str:
    """Checks called after their message, which is what the solver's front end tells them by."""
    return _CHECK.sub(r'  cell $check \\claim_\2\n\1    parameter \\FORMAT ""\n', design)


def _any_state(design: str) -> str:
    """Without the initial values of the unit's registers; those of the property stay."""
    modules = re.split(r"(?=^(?:attribute [^\n]*\n)+module )", design, flags=re.M)
    return "".join(
        module
        if re.search(rf"^module \\{TOP}$", module, re.M)
        else re.sub(r"^ *attribute \\init .*\n", "", module, flags=re.M)
        for module in modules
    )
