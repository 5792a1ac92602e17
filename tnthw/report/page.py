"""The page of a study: run everything it names, then write page, tables and timeline at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tnthw import __version__
from tnthw.files import writing
from tnthw.ir.weights import layers_of
from tnthw.report.factors import factor_table
from tnthw.report.findings import Asked, Findings, find, headline
from tnthw.report.html import render, style
from tnthw.report.sections import cards, sections
from tnthw.simulator.timeline import write_timeline
from tnthw.workflows.arguments import Step
from tnthw.workflows.layer_table import layer_table
from tnthw.workflows.tables import write_table


def write_report(
    asked: Asked, folder: Path, step: Step | None = None, *, command: str = ""
) -> dict[str, Any]:
    """Run a study and write its folder, complete or not at all.

    Parameters
    ----------
    asked: the study, with everything that it names found.
    folder: where the page and its tables go.
    step: called with how many of the parts are done and how many there are.
    command: the command line that made the page, to be shown on it.

    Returns
    -------
    Summary: name, headline, passed, the network's notes, and the files written.
    """
    study, found = asked.study, find(asked, step)
    record = found.measured.record()
    del record["wall_s"]  # the same study writes the same files
    with writing(folder) as temporary:
        for name, rows in _tables(found, record).items():
            write_table(rows, temporary / name)
        write_timeline(found.measured.program, found.measured.result, temporary / "timeline.json")
        results = {
            "simulate": record,
            "compare": found.comparison.record(),
            "verify": _verification(found),
            "headline": headline(found),
        }
        text = json.dumps(results, indent=1) + "\n"
        (temporary / "results.json").write_text(text, encoding="utf-8")
        files = sorted(path.name for path in temporary.iterdir())
        html = render(
            "page.html",
            title=study.title
            or f"{study.name}: {found.measured.model.name} on {found.measured.machine.name}",
            lead=_lead(found),
            cards=cards(found),
            passed=found.passed,
            headline=headline(found),
            sections=sections(found),
            style=style(),
            version=__version__,
            command=command or f"tnthw report {study.name}.toml",
            files=files,
        )
        (temporary / "index.html").write_text(html, encoding="utf-8")
    return {
        "name": study.name,
        "folder": str(folder),
        "page": str(folder / "index.html"),
        "headline": headline(found),
        "passed": found.passed,
        "notes": found.measured.model.notes,
        "files": sorted(["index.html", *files]),
    }


def _tables(found: Findings, record: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Rows of each table file."""
    components = [
        {"precision": row.precision, "basis": row.basis, "component": name, "energy_uj": value}
        for row in found.comparison.made.rows
        for name, value in row.energy.microjoules().items()
    ]
    return {
        "layers": record["layers"],
        "compare": found.comparison.rows,
        "energy": components,
        "events": [{"event": k, "count": v} for k, v in record["events"].items()],
        "network": layer_table(layers_of(found.measured.model.graph)),
        "factors": factor_table(found.measured.model.graph),
    }


def _verification(found: Findings) -> dict[str, Any] | None:
    """What `tnthw verify --json` prints, without times: the same study writes the same files."""
    if found.verification is None:
        return None
    record = found.verification.record()
    return {key: value for key, value in record.items() if not key.endswith("_s")}


def _lead(found: Findings) -> str:
    measured = found.measured
    machine = measured.machine
    return (
        f"A ternary network, compiled for a {machine.lanes} x {machine.columns} "
        f"accumulate-only array, run on the simulator and on the generated RTL."
        if found.verification
        else f"A ternary network on a {machine.lanes} x {machine.columns} accumulate-only array."
    )
