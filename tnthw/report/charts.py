"""The charts of a page, each from the table that is shown below it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.units import Unit
from tnthw.report.bars import Bar, Segment, bar_chart, legend
from tnthw.report.histograms import Histogram
from tnthw.report.svg import Canvas, Scale, short
from tnthw.simulator.result import Trace

GROUPS: dict[str, tuple[str, ...]] = {
    "array": ("array",),
    "trit decode": ("trit decode",),
    "rescale": ("rescale",),
    "accumulators": ("accumulator write", "accumulator read"),
    "activation buffer": ("activation read", "activation write"),
    "weight buffer": ("weight read", "weight write"),
    "tables, program": ("table read", "table write", "instruction read", "instruction write"),
    "memory": ("memory read", "memory write"),
}
"""Components of the energy that one colour stands for."""

MEMORY = "memory"
"""The group that is outside the machine, and often larger than all others."""


def grouped(components: Mapping[str, float]) -> dict[str, float]:
    """Sum the energy of each group of components, whose keys have no blanks."""
    return {
        group: sum(components[name.replace(" ", "_")] for name in names)
        for group, names in GROUPS.items()
    }


def energy_chart(rows: Sequence[Mapping[str, Any]], *, memory: bool = True) -> str:
    """Draw the energy of each machine of a comparison, by component.

    Parameters
    ----------
    memory: whether the memory outside the machine is in the bars.
    """
    bars = []
    shown = [group for group in GROUPS if memory or group != MEMORY]
    for row in rows:
        all_parts = grouped(row["energy_by_component_uj"])
        parts = {group: all_parts[group] for group in shown}
        segments = tuple(
            Segment(value=value, cls=f"c{i}", title=f"{group}: {value:.4g} uJ")
            for i, (group, value) in enumerate(parts.items())
        )
        name = f"{row['precision']} {row['array']}"
        total = math.fsum(parts.values())
        bars.append(Bar(label=name, value=f"{total:.3g} uJ", segments=segments))
    keys = [(f"c{i}", group) for i, group in enumerate(shown)]
    return legend(keys) + bar_chart(bars, "Energy of one image by component", "uJ an image")


def component_chart(components: Mapping[str, float]) -> str:
    """Draw where the energy of the ternary machine goes, without the memory outside it."""
    components = {name: uj for name, uj in components.items() if name not in GROUPS[MEMORY]}
    total = math.fsum(components.values()) or 1.0
    bars = [
        Bar(
            label=name,
            value=f"{100 * value / total:.1f} %",
            segments=(Segment(value=value, cls=_colour(name), title=f"{value:.4g} uJ"),),
        )
        for name, value in components.items()
    ]
    return bar_chart(bars, "Energy inside the ternary machine by component", "uJ an image")


def cycles_chart(layers: Sequence[Mapping[str, Any]]) -> str:
    """Draw each layer's cycles, and inside the bar the cycles that its arithmetic alone needs."""
    bars = []
    for layer in layers:
        cycles, ideal = layer["cycles"], layer["ideal_cycles"]
        share = f" ({100 * ideal / cycles:.0f} %)" if cycles and ideal else ""
        bars.append(
            Bar(
                label=layer["name"],
                value=f"{cycles:,}{share}",
                segments=(Segment(value=cycles, cls="soft", title=f"{cycles:,} cycles"),),
                mark=Segment(value=ideal, cls="c0", title=f"{ideal:,.0f} ideal cycles"),
            )
        )
    keys = [("soft", "cycles"), ("c0", "ideal: multiply-accumulates / (lanes x columns)")]
    return legend(keys) + bar_chart(bars, "Cycles of each layer against ideal cycles", "cycles")


def stall_chart(stalls: Mapping[str, int], cycles: int) -> str:
    """Draw the idle cycles of the array by cause."""
    bars = [
        Bar(
            label=cause,
            value=f"{count:,} ({100 * count / cycles:.1f} %)",
            segments=(Segment(value=count, cls="c4", title=f"{count:,} cycles"),),
        )
        for cause, count in stalls.items()
    ]
    return bar_chart(bars, "Idle cycles of the array by cause", "cycles")


def roofline_chart(layers: Sequence[Mapping[str, Any]], machine: Accelerator) -> str:
    """Draw each layer's multiply-accumulates per cycle against those per byte of memory traffic.

    Layers without arithmetic or without traffic have no place in it.
    """
    points = [
        (row["macs"] / row["memory_bytes"], row["macs"] / row["cycles"], row["name"])
        for row in layers
        if row["macs"] and row["memory_bytes"] and row["cycles"]
    ]
    peak, bandwidth = machine.macs_per_cycle, machine.memory_bytes_per_cycle
    ridge = peak / bandwidth
    xs, ys = [ridge, *(p[0] for p in points)], [peak, *(p[1] for p in points)]
    canvas = Canvas(width=860, height=350, label="Roofline of the layers")
    x = Scale(low=_decade(min(xs), -1), high=_decade(max(xs), 1), start=64, end=840, log=True)
    y = Scale(low=_decade(min(ys), -1), high=_decade(max(ys), 1), start=300, end=24, log=True)
    for tick in x.ticks():
        canvas.line(x(tick), 24, x(tick), 300, "grid")
        canvas.text(x(tick), 314, short(tick), "tick", "middle")
    for tick in y.ticks():
        canvas.line(64, y(tick), 840, y(tick), "grid")
        canvas.text(58, y(tick), short(tick), "tick", "end")
    canvas.text(452, 336, "multiply-accumulates per byte of memory traffic", "tick", "middle")
    canvas.text(64, 10, "multiply-accumulates per cycle", "tick")
    left = max(x.low, y.low / bandwidth)
    corner = [(left, left * bandwidth), (ridge, peak), (x.high, peak)]
    canvas.polyline([(x(a), y(b)) for a, b in corner], "roof")
    roof = f"roof: {peak} per cycle in the array, {bandwidth} bytes per cycle from memory"
    canvas.text(836, 288, roof, "tick", "end")
    taken: list[tuple[float, float, float]] = [(836 - 6.2 * len(roof), 836, 288)]
    for intensity, rate, name in sorted(points):
        title = f"{name}: {rate:.3g} per cycle, {intensity:.3g} per byte"
        canvas.circle(x(intensity), y(rate), 5, "c0", title)
        left, right, level = _free_place(x(intensity), y(rate), 5.8 * len(name), taken)
        taken.append((left, right, level))
        canvas.text(left, level, name, "point")
    return canvas.render()


def _free_place(
    x: float, y: float, width: float, taken: Sequence[tuple[float, float, float]]
) -> tuple[float, float, float]:
    """Find left end, right end and height of a label near a point that hides no other label."""
    for distance in (9, 22, 35, 48):
        for level in (y - distance, y + distance):
            for left in (x + 7, x - 7 - width):
                clear = all(
                    abs(level - other) > 12 or left > end or left + width < begin
                    for begin, end, other in taken
                )
                if clear and 64 <= left and left + width <= 850 and 20 <= level <= 294:
                    return left, left + width, level
    return x + 7, x + 7 + width, y - 9


def unit_chart(trace: Trace, cycles: int) -> str:
    """Draw when each unit was busy; intervals closer than half a pixel are drawn as one."""
    canvas = Canvas(width=860, height=120, label="Busy times of the units")
    x = Scale(low=0, high=cycles, start=80, end=840)
    for tick in x.ticks():
        canvas.line(x(tick), 4, x(tick), 96, "grid")
        canvas.text(x(tick), 108, short(tick), "tick", "middle")
    for unit in Unit:
        top = 8 + 30 * int(unit)
        canvas.text(72, top + 11, unit.name.lower(), "label", "end")
        own = trace.unit == int(unit)
        starts, ends = trace.started[own], trace.done[own]
        order = np.argsort(starts, kind="stable")
        begin = end = None
        for start, stop in zip(starts[order].tolist(), ends[order].tolist(), strict=True):
            if begin is None or end is None:
                begin, end = start, stop
            elif x(start) - x(end) < 0.5:
                end = max(end, stop)
            else:
                canvas.rect(x(begin), top, x(end) - x(begin), 22, f"c{2 * int(unit)}")
                begin, end = start, stop
        if begin is not None and end is not None:
            canvas.rect(x(begin), top, x(end) - x(begin), 22, f"c{2 * int(unit)}")
    return canvas.render()


def histogram_chart(histogram: Histogram) -> str:
    """Draw the latent weights of a layer and the thresholds between which they become 0."""
    canvas = Canvas(width=280, height=150, label=f"Weights of {histogram.layer}")
    low, high = histogram.bins[0].low, histogram.bins[-1].high
    x = Scale(low=low, high=high, start=8, end=272)
    y = Scale(low=0, high=max(b.count for b in histogram.bins) or 1, start=122, end=22)
    for b in histogram.bins:
        middle = (b.low + b.high) / 2
        cls = "c2" if middle > histogram.upper else "c4" if middle < histogram.lower else "soft"
        title = f"{b.low:.3g} to {b.high:.3g}: {b.count}"
        canvas.rect(x(b.low), y(b.count), x(b.high) - x(b.low) - 0.5, 122 - y(b.count), cls, title)
    for threshold in (histogram.lower, histogram.upper):
        if low < threshold < high:
            canvas.line(x(threshold), 18, x(threshold), 122, "threshold")
    canvas.line(8, 122, 272, 122, "axis")
    canvas.text(8, 8, histogram.layer, "label")
    for value, anchor in ((low, "start"), (0.0, "middle"), (high, "end")):
        canvas.text(x(value), 134, f"{value:.2g}", "tick", anchor)
    return canvas.render()


def _colour(component: str) -> str:
    return next(f"c{i}" for i, names in enumerate(GROUPS.values()) if component in names)


def _decade(value: float, side: int) -> float:
    """Nearest power of ten below (-1) or above (1) a value, with room for labels."""
    power = math.log10(value)
    room = math.floor(power - 0.15) if side < 0 else math.ceil(power + 0.15)
    return float(10.0**room)
