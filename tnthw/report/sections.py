"""The sections of a page, from the findings of a study."""

from __future__ import annotations

import csv
from typing import Any

from tnthw.energy.compare import SAME_ARRAY
from tnthw.report import charts, html
from tnthw.report.findings import Findings, headline
from tnthw.report.histograms import read_histograms
from tnthw.report.network import factor_table, layer_table
from tnthw.report.verilog import excerpt, statistics
from tnthw.rtl.multipliers import multipliers

ACCURACY_FILE = "accuracy.csv"
"""Accuracies over seeds, which a trained model may carry: one row a seed, shares in percent."""


def sections(found: Findings) -> list[str]:
    """Write all sections of a page in their order."""
    return [
        _headline(found),
        _comparison(found),
        _components(found),
        _layers(found),
        _roofline(found),
        _time(found),
        _network(found),
        _verification(found),
        _verilog(found),
        _sources(found),
    ]


def _headline(found: Findings) -> str:
    measured, same = found.measured, found.comparison["rows"]
    int8 = next((r for r in same if (r["precision"], r["basis"]) == ("int8", SAME_ARRAY)), None)
    total = measured.energy.total_pj * 1e-6
    beside = f"int8 on the same array: {int8['energy_uj']:.3g} uJ" if int8 else ""
    accuracy = "-" if measured.top1 is None else f"{100 * measured.top1:.2f} %"
    cards = html.cards(
        [
            ("Accuracy", accuracy, f"{len(measured.images)} {measured.images.note}"),
            ("Cycles", f"{measured.result.cycles:,}", "an image"),
            ("Latency", f"{measured.latency_us:.1f} us", f"at {measured.machine.clock_mhz:g} MHz"),
            ("Energy", f"{total:.3g} uJ", beside),
            ("Utilisation", f"{100 * measured.utilisation:.1f} %", "ideal cycles over cycles"),
            ("Weights", f"{measured.weight_bytes:,} B", "packed, in memory"),
        ]
    )
    return cards + "\n" + html.verdict(found.passed, headline(found))


def _comparison(found: Findings) -> str:
    rows = found.comparison["rows"]
    columns = {
        "precision": "precision",
        "array": "array",
        "stored": "stored as",
        "cycles": "cycles",
        "latency_us": "latency us",
        "energy_uj": "energy uJ",
        "weight_bytes": "weight bytes",
        "read_bytes": "bytes read",
        "operations": "operations",
        "array_area_um2": "array um2 (estimate)",
    }
    parts = [
        html.paragraph(
            "The same network on the same machine with other word widths: the same array, buffers "
            "of the same bytes, the same bandwidth, multiply-adds in the place of additions. "
            "Below, the same with arrays whose operators take no more area than the ternary ones."
        )
    ]
    for basis in dict.fromkeys(row["basis"] for row in rows):
        # The ternary machine is on both sides of the comparison.
        chosen = [row for row in rows if row["basis"] == basis or row["precision"] == "ternary"]
        parts.append(
            html.figure(
                charts.energy_chart(chosen),
                f"Energy of one image by component, {basis}.",
                html.data(chosen, columns),
            )
        )
        if basis == SAME_ARRAY:
            parts.append(
                html.figure(
                    charts.energy_chart(chosen, memory=False),
                    "The same inside the machine alone, without the memory outside it.",
                )
            )
    notes = [f"{r['precision']}, {r['basis']}: {n}" for r in rows for n in r["notes"]]
    notes += [f"not run: {text}" for text in found.comparison["missing"]]
    return html.section("Beside full precision", *parts, html.bullets(notes) if notes else "")


def _components(found: Findings) -> str:
    energy = found.measured.energy
    rows: list[dict[str, Any]] = [
        {
            "component": c.name,
            "count": c.count,
            "each_pj": c.each_pj,
            "energy_uj": c.energy_pj * 1e-6,
            "basis": c.basis,
            "estimate": c.estimate,
        }
        for c in energy.components
    ]
    columns = {
        "component": "component",
        "count": "events (bits for memories)",
        "each_pj": "pJ each",
        "energy_uj": "uJ",
        "estimate": "estimate",
        "basis": "source and formula",
    }
    outside = sum(row["energy_uj"] for row in rows if row["component"] in charts.GROUPS["memory"])
    chart = charts.component_chart({c.name: c.energy_pj * 1e-6 for c in energy.components})
    return html.section(
        "Where the energy goes",
        html.figure(
            chart,
            "Inside the machine: events counted by the simulator on this program, times the "
            f"figures of {found.measured.technology.title}. Reading and writing the memory "
            f"outside costs another {outside:.3g} uJ.",
            html.data(rows, columns),
        ),
    )


def _layers(found: Findings) -> str:
    rows = found.measured.record()["layers"]
    columns = {
        "name": "layer",
        "op": "operation",
        "macs": "MACs",
        "cycles": "cycles",
        "ideal_cycles": "ideal",
        "energy_uj": "energy uJ",
        "weight_bytes": "weight bytes",
        "bound": "bound by",
        "choice": "mapping",
    }
    return html.section(
        "Layer by layer",
        html.figure(
            charts.cycles_chart(rows),
            "A layer's cycles are those by which it moves the end of the run on; in brackets, "
            "ideal over actual. Layers overlap, so a single layer can pass 100 %.",
        ),
        html.table(rows, columns),
    )


def _roofline(found: Findings) -> str:
    measured = found.measured
    beat = measured.machine.memory_bytes_per_cycle
    rows: list[dict[str, Any]] = [
        {
            "name": layer.name,
            "macs": layer.macs,
            "cycles": layer.cycles,
            "memory_bytes": beat
            * (layer.events["memory_read_beats"] + layer.events["memory_write_beats"]),
        }
        for layer in measured.result.layers
    ]
    columns = {
        "name": "layer",
        "macs": "MACs",
        "cycles": "cycles",
        "memory_bytes": "memory traffic, bytes",
    }
    return html.section(
        "Roofline",
        html.figure(
            charts.roofline_chart(rows, measured.machine),
            "Under the slope a layer waits for memory, under the flat part for the array. Layers "
            "without arithmetic or without memory traffic are left out. Weights may be loaded "
            "while the layer before runs, so a point can lie above the slope.",
            html.data(rows, columns),
        ),
    )


def _time(found: Findings) -> str:
    result = found.measured.result
    stalls = [{"cause": cause, "cycles": count} for cause, count in result.stalls.items()]
    return html.section(
        "Where the time goes",
        html.figure(
            charts.unit_chart(result.trace, result.cycles),
            "When each unit was busy. timeline.json beside this page has every instruction; "
            "it opens in ui.perfetto.dev.",
        ),
        html.figure(
            charts.stall_chart(result.stalls, result.cycles),
            "Cycles in which the array stood idle, by what it waited for.",
            html.data(stalls, {"cause": "cause", "cycles": "cycles"}),
        ),
    )


def _network(found: Findings) -> str:
    model = found.measured.model
    layers, factors = layer_table(model.graph), factor_table(model.graph)
    notes = html.bullets([f"{key}: {text}" for key, text in model.notes.items()])
    histograms = read_histograms(model.folder) if model.folder else ()
    small = "".join(charts.histogram_chart(h) for h in histograms)
    return html.section(
        "The network",
        notes,
        _accuracy(found),
        html.table(
            layers,
            {
                "layer": "layer",
                "shape": "weights (out x in x y x x)",
                "weights": "number",
                "zeros": "share of zeros",
                "output": "output",
                "sum_low": "lowest sum",
                "sum_high": "highest sum",
            },
        ),
        html.figure(
            f"<div class=grid>{small}</div>",
            "Weights before ternarisation: those beyond the thresholds (dashed) become -1 and +1, "
            "those between become 0.",
        )
        if small
        else "",
        html.paragraph(
            "Batch norm, weight scale, ReLU and requantisation are one shift-and-add factor for "
            "each channel. Relative error of the factors against the exact ones:"
        )
        + html.table(
            factors,
            {
                "layer": "layer",
                "channels": "channels",
                "terms_used": "terms used, mean",
                "error_mean": "error, mean",
                "error_max": "error, largest",
            },
        )
        if factors
        else "",
    )


def _accuracy(found: Findings) -> str:
    """Show the accuracies over seeds that a trained model carries."""
    folder = found.measured.model.folder
    if folder is None or not (folder / ACCURACY_FILE).exists():
        return ""
    with (folder / ACCURACY_FILE).open(newline="", encoding="utf-8") as file:
        rows: list[dict[str, Any]] = [
            {k: int(v) if k == "seed" else float(v) for k, v in row.items()}
            for row in csv.DictReader(file)
        ]
    if not rows:
        return ""
    keys = [key for key in rows[0] if key != "seed"]
    mean: dict[str, Any] = {key: sum(row[key] for row in rows) / len(rows) for key in keys}
    columns = {"seed": "seed", **{key: key.replace("_", " ") for key in keys}}
    return html.paragraph("Test accuracy in percent, each seed trained anew:") + html.table(
        [*rows, {"seed": "mean", **mean}], columns
    )


def _verification(found: Findings) -> str:
    verified = found.verification
    if verified is None:
        return html.section(
            "RTL against simulator", html.paragraph("This study leaves the RTL out.")
        )
    rows = [
        {
            "what": "bytes of memory, all intermediate layers in it",
            "compared": verified["bytes_compared"],
            "different": verified["bytes_different"],
        },
        {
            "what": "instructions, start and end cycle",
            "compared": verified["instructions_compared"],
            "different": verified["instructions_different"],
        },
        {
            "what": "event counters",
            "compared": verified["events_compared"],
            "different": verified["events_different"],
        },
        {
            "what": "cycles in total",
            "compared": verified["cycles_rtl"],
            "different": abs(verified["cycles_rtl"] - verified["cycles_simulator"]),
        },
    ]
    text = (
        f"The generated Verilog of {verified['machine']} ran {verified['images']} images in "
        f"{verified['simulator']}, and the simulator ran the same bytes. This program also stores "
        f"every intermediate layer to memory, to be compared there, and so takes more cycles."
    )
    return html.section(
        "RTL against simulator",
        html.paragraph(text),
        html.table(rows, {"what": "what", "compared": "compared", "different": "different"}),
    )


def _verilog(found: Findings) -> str:
    if found.verilog is None:
        missing = "Amaranth is not installed, so no Verilog was generated: pip install -e '.[rtl]'"
        return html.section("Generated Verilog", html.paragraph(missing))
    counts = statistics(found.verilog)
    row = {name: getattr(counts, name) for name in counts.__slots__}
    return html.section(
        "Generated Verilog",
        html.paragraph("Counted in the text of the file, each module once as it is written:"),
        html.table([row], {name: name.replace("_", " ") for name in row}),
        _cells(found.cells or {}),
        html.paragraph(
            "One column of the array. A lane is an XOR with the sign and an AND with the non-zero "
            "bit; the +1 of a negation goes into a carry input of the tree."
        ),
        html.code(excerpt(found.verilog)),
    )


def _cells(cells: dict[str, int]) -> str:
    """Say how many cells multiply, and list all types."""
    multiply = sum(multipliers(cells).values())
    text = (
        f"The flattened machine has {sum(cells.values()):,} word-level cells of {len(cells)} "
        f"types; {multiply} of them multiply or divide."
    )
    rows = [{"cell": name, "count": n} for name, n in cells.items()]
    return html.paragraph(text) + html.data(rows, {"cell": "type of cell", "count": "number"})


def _sources(found: Findings) -> str:
    technology = found.measured.technology
    return html.section(
        "What is left out, and sources",
        html.paragraph("No energy on this page contains:"),
        html.bullets(found.measured.energy.left_out),
        html.paragraph(f"Technology {technology.name}: {technology.title}"),
        html.bullets([f"{key}: {text}" for key, text in technology.sources.items()]),
        html.bullets(technology.notes),
        html.paragraph(
            "Areas are estimates: the array's operators without registers, buffers and wires."
        ),
    )
