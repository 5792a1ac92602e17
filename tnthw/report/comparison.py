"""A comparison of precisions in the keys that `--json` promises."""

from __future__ import annotations

from typing import Any

from tnthw.energy.compare import Comparison
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.workflows.models import Model


def comparison_record(
    model: Model, machine: Accelerator, technology: Technology, made: Comparison
) -> dict[str, Any]:
    """Return the object that `tnthw compare --json` prints."""
    return {
        "model": model.name,
        "machine": machine.name,
        "technology": technology.name,
        "rows": [
            {
                "precision": row.precision,
                "basis": row.basis,
                "array": row.array,
                "stored": row.stored,
                "cycles": row.cycles,
                "latency_us": row.latency_us,
                "energy_uj": row.energy.total_pj * 1e-6,
                "energy_by_component_uj": row.energy.microjoules(),
                "operations": row.operations,
                "weight_bytes": row.weight_bytes,
                "read_bytes": row.read_bytes,
                "written_bytes": row.written_bytes,
                "array_area_um2": row.array_area_um2,
                "notes": list(row.notes),
            }
            for row in made.rows
        ],
        "missing": list(made.missing),
        "left_out": list(made.left_out),
        "notes": model.notes,
    }
