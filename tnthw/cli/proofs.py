"""The command `prove`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, Json
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress

if TYPE_CHECKING:
    from tnthw.verify.formal.proof import Proof


def prove(
    *names: Annotated[str, Parameter(help="Proofs to run; all of them if left out.")],
    faults: Annotated[
        bool,
        Parameter(
            negative="", help="Give each unit a fault instead, which its proof has to catch."
        ),
    ] = False,
    show: Annotated[
        bool, Parameter(name="--list", negative="", help="Say what there is, and run nothing.")
    ] = False,
    output: Annotated[
        Path, OUTPUT_FOLDER, Parameter(help="Folder for the waves of what fails.")
    ] = Path("build/formal"),
    json: Json = False,
) -> int:
    """Prove what the RTL's units claim, with SymbiYosys, and that what is claimed can happen.

    Each proof says how far it goes: every cycle of every run, so many cycles from any state of the
    registers, or so many cycles after the reset. The exit status is 1 if a claim fails or a cover
    is not reached; then a wave shows it. With `--faults` it is 1 if a fault goes unseen.

    Example: `tnthw prove queue word-queue`
    """
    from tnthw.verify.formal.catalogue import named

    proofs = named(names)
    records: list[dict[str, Any]] = []
    with progress("formal proofs") as step:
        for done, proof in enumerate(proofs):
            step(done, len(proofs))
            record: dict[str, Any] = {
                "proof": proof.name,
                "claim": proof.claim,
                "reach": proof.reach.value,
                "depth": proof.depth,
                "unit": proof.unit,
            }
            if not show:
                record |= _faulty(proof) if faults else _proven(proof, output)
            records.append(record)
    passed = all(record.get("passed", True) for record in records)
    if json:
        print_json({"passed": passed, "proofs": records})
        return 0 if passed else 1
    if show:
        print_table(("proof", "reach", "claim"), [(p.name, p.far, p.claim) for p in proofs])
        return 0
    if faults:
        rows = [
            (r["proof"], " becomes ".join(r["fault"]), ", ".join(r["caught_by"]) or "nothing",
             r["seconds"])
            for r in records
        ]  # fmt: skip
        print_table(("proof", "fault", "caught by", "seconds"), rows)
        print_lines("", "every fault is caught" if passed else "a fault goes unseen")
        return 0 if passed else 1
    for r in records:
        lines = [f"  {name} fails" for name in r["failed"]]
        lines += [] if r["covered"] else ["  a cover is not reached"]
        lines += [f"  wave: {trace}" for trace in r["traces"]]
        if lines:
            print_lines(r["proof"], *lines)
    results = [
        (p.name, p.far, "proven" if r["proven"] else "FAILS", r["seconds"])
        for p, r in zip(proofs, records, strict=True)
    ]
    print_table(("proof", "reach", "result", "seconds"), results)
    return 0 if passed else 1


def _proven(proof: Proof, traces: Path) -> dict[str, Any]:
    from tnthw.verify.formal.run import run

    result = run(proof, traces=traces)
    return {
        "passed": result.passed,
        "proven": result.proven,
        "covered": result.covered,
        "failed": list(result.failed),
        "traces": [str(trace) for trace in result.traces],
        "seconds": round(result.seconds, 1),
    }


def _faulty(proof: Proof) -> dict[str, Any]:
    from tnthw.verify.formal.fault import caught
    from tnthw.verify.formal.run import processor_seconds

    started = processor_seconds()
    by = caught(proof)
    return {
        "passed": bool(by),
        "fault": list(proof.fault),
        "caught_by": list(by),
        "seconds": round(processor_seconds() - started, 1),
    }
