"""The page of a study: run everything it names, then write page, tables and timeline at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tnthw.files import writing
from tnthw.report.findings import Asked, Findings, find, headline
from tnthw.report.html import page
from tnthw.report.network import factor_table, layer_table
from tnthw.report.sections import sections
from tnthw.simulator.timeline import write_timeline
from tnthw.workflows.simulation import Step
from tnthw.workflows.tables import write_table


def write_report(asked: Asked, folder: Path, step: Step | None = None) -> dict[str, Any]:
    """Run a study and write its folder, complete or not at all.

    Parameters
    ----------
    step: called with how many of the parts are done and how many there are.

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
            "compare": found.comparison,
            "verify": found.verification,
            "headline": headline(found),
        }
        text = json.dumps(results, indent=1) + "\n"
        (temporary / "results.json").write_text(text, encoding="utf-8")
        title = (
            study.title
            or f"{study.name}: {found.measured.model.name} on {found.measured.machine.name}"
        )
        html = page(title, _lead(found), sections(found))
        (temporary / "index.html").write_text(html, encoding="utf-8")
        files = sorted(path.name for path in temporary.iterdir())
    return {
        "name": study.name,
        "folder": str(folder),
        "page": str(folder / "index.html"),
        "headline": headline(found),
        "passed": found.passed,
        "notes": found.measured.model.notes,
        "files": files,
    }


def _tables(found: Findings, record: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Rows of each table file."""
    plain = [
        {k: v for k, v in row.items() if k not in ("notes", "energy_by_component_uj")}
        for row in found.comparison["rows"]
    ]
    components = [
        {
            "precision": row["precision"],
            "basis": row["basis"],
            "component": name,
            "energy_uj": value,
        }
        for row in found.comparison["rows"]
        for name, value in row["energy_by_component_uj"].items()
    ]
    return {
        "layers": record["layers"],
        "compare": plain,
        "energy": components,
        "events": [{"event": k, "count": v} for k, v in record["events"].items()],
        "network": layer_table(found.measured.model.graph),
        "factors": factor_table(found.measured.model.graph),
    }


def _lead(found: Findings) -> str:
    measured = found.measured
    machine = measured.machine
    return (
        f"A ternary network, compiled for a {machine.lanes} x {machine.columns} "
        f"accumulate-only array, run on the simulator and on the generated RTL."
        if found.verification
        else f"A ternary network on a {machine.lanes} x {machine.columns} accumulate-only array."
    )
