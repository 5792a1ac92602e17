"""A comparison as one JSON object, and the check of a report that SCALE-Sim itself wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tnthw.errors import InputError
from tnthw.machine.accelerator import Accelerator
from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.compare import PARTS, PeerRow
from tnthw.peers.scalesim.files import ReportRow
from tnthw.peers.scalesim.model import Dataflow, Estimate, estimate
from tnthw.peers.scalesim.shapes import TopologyRow


def comparison_record(
    model: str, machine: Accelerator, notes: dict[str, str], rows: Sequence[PeerRow]
) -> dict[str, Any]:
    """Gather rows by layer, with the sums over the network."""
    dataflows = list(dict.fromkeys(row.dataflow for row in rows))
    layers: dict[int, dict[str, Any]] = {}
    for dataflow in dataflows:
        for index, row in enumerate(r for r in rows if r.dataflow is dataflow):
            entry = layers.setdefault(
                index,
                {
                    "name": row.name,
                    "op": row.op,
                    "gemm": _gemm(row.gemm),
                    "cycles": row.cycles,
                    "scalesim": {},
                },
            )
            entry["scalesim"][dataflow.value] = {
                "cycles": row.scalesim_cycles,
                "difference": row.difference,
                "parts": row.parts,
                **_details(row.scalesim),
            }
    cycles = sum(layer["cycles"] for layer in layers.values())
    return {
        "model": model,
        "machine": machine.name,
        "array": {"rows": machine.lanes, "columns": machine.columns},
        "cycles": cycles,
        "scalesim": {d.value: _total([r for r in rows if r.dataflow is d]) for d in dataflows},
        "layers": list(layers.values()),
        "meaning": PARTS,
        "notes": notes,
    }


def _total(rows: Iterable[PeerRow]) -> dict[str, Any]:
    found = list(rows)
    known = [row.scalesim for row in found if row.scalesim is not None]
    cycles = sum(row.scalesim_cycles for row in found)
    return {
        "cycles": cycles,
        "true_cycles": sum(each.true_cycles for each in known),
        "paper_cycles": sum(each.paper_cycles for each in known),
        "difference": sum(row.difference for row in found),
        "parts": {part: sum(row.parts[part] for row in found) for part in PARTS},
    }


def _gemm(gemm: Gemm | None) -> dict[str, int] | None:
    if gemm is None:
        return None
    return {"m": gemm.m, "n": gemm.n, "k": gemm.k, "count": gemm.count}


def _details(found: Estimate | None) -> dict[str, Any]:
    if found is None:
        return {}
    return {
        "gemm": _gemm(found.gemm),
        "folds": found.folds,
        "fold_cycles": found.fold_cycles,
        "true_cycles": found.true_cycles,
        "paper_cycles": found.paper_cycles,
        "ifmap_reads": found.ifmap_reads,
        "filter_reads": found.filter_reads,
        "ofmap_writes": found.ofmap_writes,
        "overall_utilisation": found.overall_utilisation,
        "mapping_efficiency": found.mapping_efficiency,
        "compute_utilisation": found.compute_utilisation,
    }


def check_report(
    report: Sequence[ReportRow],
    topology: Sequence[TopologyRow],
    dataflow: Dataflow,
    array: tuple[int, int],
) -> list[str]:
    """Compare what SCALE-Sim reported for a topology with its closed forms.

    Returns
    -------
    One line for each layer whose cycles differ.

    Raises
    ------
    InputError: the report has another number of layers.
    """
    if len(report) != len(topology):
        raise InputError(
            f"the report has {len(report)} layers and the network {len(topology)}; run SCALE-Sim "
            f"on the topology that --output writes"
        )
    lines = []
    for line, row in zip(report, topology, strict=True):
        expected = estimate(row.gemm, dataflow, *array).cycles
        if line.cycles != expected:
            lines.append(f"{row.name}: report {line.cycles}, closed form {expected}")
    return lines
