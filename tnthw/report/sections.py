"""The sections of a page: what each template shows, from the findings of a study."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from markupsafe import Markup

from tnthw.energy.compare import SAME_ARRAY, Row
from tnthw.energy.model import microjoules
from tnthw.energy.ratios import decides, ratio
from tnthw.ir.weights import layers_of
from tnthw.machine.accelerator import PARAMETERS
from tnthw.machine.files import meanings
from tnthw.machine.presets import PRESETS
from tnthw.report import charts, numbers
from tnthw.report.factors import factor_table
from tnthw.report.findings import Findings
from tnthw.report.histograms import read_histograms
from tnthw.report.html import render
from tnthw.report.roofline import roofline_chart
from tnthw.report.sources import linked, references
from tnthw.report.verilog import excerpt, statistics
from tnthw.rtl.multipliers import multipliers
from tnthw.wording import counted
from tnthw.workflows.layer_table import layer_table
from tnthw.workflows.twin_accuracy import ACCURACY_FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page: its title, and its body as markup."""

    title: str
    body: Markup

    @property
    def id(self) -> str:
        """Its anchor."""
        return "".join(c if c.isalnum() else "-" for c in self.title.lower())


def sections(found: Findings) -> list[Section]:
    """Make all sections of a page in their order."""
    return [
        Section(title=title, body=render(f"{template}.html", **values(found)))
        for title, template, values in _SECTIONS
    ]


def cards(found: Findings) -> list[dict[str, str]]:
    """The big numbers: label, number and a line below each."""
    measured = found.measured
    int8 = next((r for r in _rows(found, SAME_ARRAY) if r.precision == "int8"), None)
    own = measured.energy.total_pj
    later = measured.run.later_cycles
    beside = f"int8, same array: {numbers.times(int8.energy.total_pj, own)}" if int8 else ""
    accuracy = "-" if measured.top1 is None else numbers.percent(measured.top1, 2)
    entries = (
        (
            "Accuracy",
            accuracy,
            f"of {counted(len(measured.images), 'image')}, {measured.images.note}",
        ),
        ("Cycles", f"{measured.result.cycles:,}", "the first image of a run"),
        ("Cycles, later", f"{later:,}", "each image that follows in a run"),
        (
            "Latency",
            numbers.latency(measured.latency_us),
            f"the first image, at {measured.machine.clock_mhz:g} MHz, a clock that was chosen",
        ),
        ("Energy", numbers.energy(measured.energy_uj), beside),
        (
            "Energy, later",
            numbers.energy(microjoules(measured.run.later.total_pj)),
            f"each image that follows; {measured.run.later_bytes:,} B of memory traffic",
        ),
        (
            "Utilisation",
            numbers.percent(measured.utilisation),
            f"ideal cycles over cycles; later {numbers.percent(measured.ideal_cycles / later)}",
        ),
        ("Weights", f"{measured.weight_bytes:,} B", "packed, in memory"),
    )
    return [{"label": label, "number": number, "note": note} for label, number, note in entries]


def _rows(found: Findings, basis: str) -> list[Row]:
    """The ternary machine, which is on both sides of the comparison, and the twins of a basis."""
    return [r for r in found.comparison.made.rows if r.basis == basis or r.precision == "ternary"]


def _comparison(found: Findings) -> dict[str, Any]:
    made = found.comparison.made
    shown = []
    for basis in dict.fromkeys(row.basis for row in made.rows):
        rows = _rows(found, basis)
        plain = [row for row in found.comparison.rows if row["basis"] == basis]
        broken = "; a bar with gaps is longer than there is room for" * _is_broken(rows)
        shown.append(
            {
                "svg": charts.energy_chart(rows),
                "caption": f"Energy of one image by component, {basis}{broken}.",
                "rows": [
                    found.comparison.rows[0],
                    *(r for r in plain if r["precision"] != "ternary"),
                ],
            }
        )
        if basis == SAME_ARRAY:
            inside = "The same inside the machine alone, without the memory outside it."
            shown.append(
                {"svg": charts.energy_chart(rows, memory=False), "caption": inside, "rows": []}
            )
    notes = [f"{r.precision}, {r.basis}: {n}" for r in made.rows for n in r.notes]
    return {
        "ratios": list(_ratios(found)),
        "charts": shown,
        "notes": [*notes, *(f"not run: {text}" for text in made.missing)],
        "columns": {
            "precision": "precision",
            "array": "array",
            "stored": "stored as",
            "cycles": "cycles",
            "latency_us": "latency us",
            "energy_uj": "energy uJ",
            "weight_bytes": "weight bytes",
            "read_bytes": "bytes read",
            "operations": "operations",
            "padding_uj": "of it padding uJ",
            "array_area_um2": "array um2 (estimate)",
        },
    }


def _is_broken(rows: list[Row]) -> bool:
    first = rows[0].energy.known_pj
    return any(row.energy.known_pj > charts.LONGEST * first for row in rows)


def _ratios(found: Findings) -> Iterator[str]:
    """Say in words what each twin takes beside the ternary machine."""
    first, *others = found.comparison.made.rows
    for row in others:
        energy = numbers.times(row.energy.total_pj, first.energy.total_pj)
        known, why = ratio(row, first), decides(row, first)
        if known is not None:
            between = f"{known[0]:.2f} to {known[2]:.2f}" if known[0] < known[2] else "no bounds"
            energy = f"{energy} ({between}; {why})"
        cycles = numbers.times(row.cycles, first.cycles)
        traffic = numbers.times(row.read_bytes, first.read_bytes)
        yield (
            f"{row.precision}, {row.basis} ({row.array}): energy {energy}, cycles {cycles}, bytes "
            f"read {traffic}"
        )


def _energy(found: Findings) -> dict[str, Any]:
    energy = found.measured.energy
    known = references(found)
    rows: list[dict[str, Any]] = [
        {
            "component": c.name,
            "count": c.count,
            "each_pj": c.each_pj,
            "energy_uj": microjoules(c.energy_pj),
            "low_uj": microjoules(c.low_pj),
            "high_uj": microjoules(c.high_pj),
            "tag": "-" if c.tag is None else str(c.tag),
            "basis": linked(c.basis, known),
            "estimate": c.estimate,
        }
        for c in energy.components
    ]
    return {
        "whole": charts.group_chart(energy),
        "start": numbers.energy(microjoules(found.measured.start_energy.total_pj)),
        "host": found.measured.host.text(),
        "padding": [
            {
                "name": pad.name,
                "component": pad.component,
                "bits": pad.bits,
                "energy_uj": microjoules(pad.energy_pj),
            }
            for pad in found.measured.padding
            if pad.bits
        ],
        "padding_columns": {
            "name": "padding",
            "component": "component",
            "bits": "bits",
            "energy_uj": "uJ",
        },
        "inside": charts.component_chart(energy),
        "technology": found.measured.technology.title,
        "rows": rows,
        "columns": {
            "component": "component",
            "count": "events (bits for memories)",
            "each_pj": "pJ each",
            "energy_uj": "uJ",
            "low_uj": "low",
            "high_uj": "high",
            "estimate": "estimate",
            "tag": "tag",
            "basis": "source and formula",
        },
    }


def _layers(found: Findings) -> dict[str, Any]:
    layers = found.measured.layer_times
    return {
        "chart": charts.cycles_chart(layers),
        "cycles": found.measured.result.cycles,
        "rows": [
            {
                **asdict(layer),
                "busy": None if layer.busy_share is None else numbers.percent(layer.busy_share, 0),
            }
            for layer in layers
        ],
        "columns": {
            "name": "layer",
            "op": "operation",
            "macs": "MACs",
            "cycles": "cycles",
            "array_cycles": "worked",
            "ideal_cycles": "ideal",
            "busy": "share",
            "energy_uj": "uJ",
            "bound": "bound by",
            "choice": "mapping",
        },
    }


def _roofline(found: Findings) -> dict[str, Any]:
    layers = found.measured.layer_times
    return {
        "chart": roofline_chart(layers, found.measured.machine),
        "rows": [asdict(layer) for layer in layers],
        "columns": {
            "name": "layer",
            "macs": "MACs",
            "cycles": "cycles",
            "memory_bytes": "memory traffic, bytes",
        },
    }


def _time(found: Findings) -> dict[str, Any]:
    result = found.measured.result
    return {
        "units": charts.unit_chart(result.trace, result.cycles),
        "stalls": charts.stall_chart(result.stalls, result.cycles),
        "rows": [{"cause": cause, "cycles": count} for cause, count in result.stalls.items()],
        "columns": {"cause": "cause", "cycles": "cycles"},
    }


def _machine(found: Findings) -> dict[str, Any]:
    machine, words = found.measured.machine, meanings()
    name = machine.name if machine.name in PRESETS else f"{machine.name}.toml"
    return {
        "command": f"tnthw machine {name}",
        "rows": [
            {"key": str(key), "value": str(getattr(machine, field)), "meaning": words[field]}
            for field, key in PARAMETERS.items()
        ],
        "columns": {"key": "key of a file", "value": "value", "meaning": "meaning"},
    }


def _network(found: Findings) -> dict[str, Any]:
    model = found.measured.model
    histograms = read_histograms(model.folder) if model.folder else ()
    accuracy = _accuracy(found)
    keys = [key for key in accuracy[0] if key != "seed"] if accuracy else []
    return {
        "notes": [f"{key}: {text}" for key, text in model.notes.items()],
        "accuracy": accuracy,
        "accuracy_columns": {"seed": "seed", **{key: key.replace("_", " ") for key in keys}},
        "layers": layer_table(layers_of(model.graph)),
        "layer_columns": {
            "layer": "layer",
            "shape": "weights (out x in x y x x)",
            "weights": "number",
            "zeros": "share of zeros",
            "output": "output",
            "sum_low": "lowest sum",
            "sum_high": "highest sum",
        },
        "histograms": [charts.histogram_chart(each) for each in histograms],
        "factors": factor_table(model.graph),
        "factor_columns": {
            "layer": "layer",
            "channels": "channels",
            "terms_used": "terms used, mean",
            "error_mean": "error, mean",
            "error_max": "error, largest",
        },
    }


def _accuracy(found: Findings) -> list[dict[str, Any]]:
    """Accuracies over seeds that a trained model carries, and their mean."""
    folder = found.measured.model.folder
    if folder is None or not (folder / ACCURACY_FILE).exists():
        return []
    with (folder / ACCURACY_FILE).open(newline="", encoding="utf-8") as file:
        rows: list[dict[str, Any]] = [
            {k: int(v) if k == "seed" else float(v) for k, v in row.items() if v}
            for row in csv.DictReader(file)
        ]
    if not rows:
        return []
    keys = [key for key in rows[0] if key != "seed"]
    mean = {key: sum(row[key] for row in rows) / len(rows) for key in keys}
    return [*rows, {"seed": "mean", **mean}]


def _verification(found: Findings) -> dict[str, Any]:
    if found.verification is None:
        return {"report": None, "rows": []}
    report = found.verification.report
    counts = (
        (
            "bytes of memory, all intermediate layers in it",
            report.bytes_compared,
            report.bytes_different,
        ),
        (
            "instructions, start and end cycle",
            report.instructions_compared,
            report.instructions_different,
        ),
        ("event counters", report.events_compared, report.events_different),
        (
            "cycles in total",
            report.cycles_rtl,
            abs(report.cycles_rtl - report.cycles_simulator),
        ),
    )
    rows = [{"what": what, "compared": c, "different": d} for what, c, d in counts]
    return {"report": report, "rows": rows}


def _verilog(found: Findings) -> dict[str, Any]:
    if found.verilog is None:
        return {"counts": None}
    counts = asdict(statistics(found.verilog))
    cells = found.cells or {}
    return {
        "counts": counts,
        "count_columns": {name: name.replace("_", " ") for name in counts},
        "cells": [{"cell": name, "count": n} for name, n in cells.items()],
        "total": sum(cells.values()),
        "multiply": sum(multipliers(cells).values()),
        "excerpt": excerpt(found.verilog),
    }


def _sources(found: Findings) -> dict[str, Any]:
    technology = found.measured.technology
    return {
        "left_out": found.measured.energy.left_out,
        "technology": technology,
        "sources": references(found),
    }


_SECTIONS: tuple[tuple[str, str, Callable[[Findings], dict[str, Any]]], ...] = (
    ("Beside full precision", "comparison", _comparison),
    ("Where the energy goes", "energy", _energy),
    ("Layer by layer", "layers", _layers),
    ("Roofline", "roofline", _roofline),
    ("Where the time goes", "time", _time),
    ("The network", "network", _network),
    ("The machine", "machine", _machine),
    ("RTL against simulator", "verification", _verification),
    ("Generated Verilog", "verilog", _verilog),
    ("What is left out, and sources", "sources", _sources),
)
"""Title, template and values of each section."""
