"""The charts of a page: energy, cycles, time and weights, each in both widths."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from markupsafe import Markup

from tnthw.energy.compare import Row
from tnthw.energy.model import Energy
from tnthw.machine.units import Unit
from tnthw.report import numbers
from tnthw.report.bars import Bar, Segment, bar_chart, both, legend
from tnthw.report.histograms import Histogram
from tnthw.report.svg import Canvas, Scale, short
from tnthw.simulator.result import Trace
from tnthw.workflows.layer_times import LayerTime

GROUPS: dict[str, tuple[str, ...]] = {
    "array": ("array", "columns"),
    "trit decode": ("trit decode", "weights"),
    "finish, pools": ("finish", "max pool", "sum pool", "vector"),
    "accumulators": ("accumulator write", "accumulator read", "accumulators"),
    "activation buffer": ("activation read", "activation write", "activations"),
    "weight buffer": ("weight read", "weight write"),
    "tables, program": (
        "bias read",
        "bias write",
        "steps read",
        "steps write",
        "function read",
        "function write",
        "instruction read",
        "instruction write",
        "control",
        "port",
    ),
    "memory": ("memory read", "memory write", "memory idle"),
    "clock, leakage": ("clock", "leakage", "memory leakage", "logic"),
}
"""Components of the energy that one colour stands for; of a component of the logic, its part."""

MEMORY = "memory"
"""The group that is outside the machine, and often larger than all others."""


LONGEST = 8
"""No bar of the energies is drawn longer than so many times the first, which would vanish."""


def grouped(energy: Energy) -> dict[str, float]:
    """Sum what has a figure in each group of components, in microjoules."""
    found = dict.fromkeys(GROUPS, 0.0)
    for component in energy.components:
        found[_group(component.name)] += (component.energy_pj or 0.0) * 1e-6
    return found


def bounds(energy: Energy, groups: Sequence[str]) -> tuple[float, float] | None:
    """Least and most of some groups, in microjoules; None where figures have no bounds.

    Every figure is at its least, or every one at its most.
    """
    parts = [part for part in energy.components if _group(part.name) in groups]
    low, high = (
        math.fsum(value or 0.0 for value in values) * 1e-6
        for values in ([p.low_pj for p in parts], [p.high_pj for p in parts])
    )
    return (low, high) if low < high else None


def _group(component: str) -> str:
    """Group of a component: `columns: adds` is of the part `columns`."""
    part = component.partition(":")[0]
    return next(group for group, names in GROUPS.items() if part in names)


def energy_chart(rows: Sequence[Row], *, memory: bool = True) -> Markup:
    """Draw the energy of each machine of a comparison, by component.

    Parameters
    ----------
    memory: whether the memory outside the machine is in the bars.
    """
    bars = []
    shown = [group for group in GROUPS if memory or group != MEMORY]
    for row in rows:
        parts = grouped(row.energy)
        segments = tuple(
            Segment(
                value=parts[group], cls=f"c{i}", title=f"{group}: {numbers.energy(parts[group])}"
            )
            for i, group in enumerate(shown)
        )
        bars.append(
            Bar(
                label=f"{row.precision} {row.array}",
                value="",
                segments=segments,
                whisker=bounds(row.energy, shown),
            )
        )
    first = bars[0].length
    unknown = [
        any(part not in GROUPS[MEMORY] or memory for part in row.energy.unknown) for row in rows
    ]
    bars = [
        replace(
            bar,
            value="-"
            if unknown[i]
            else numbers.energy(bar.length)
            + (
                f"  ({numbers.digits(bar.length / first, 2)} x)"
                if i and first and not unknown[0]
                else ""
            ),
        )
        for i, bar in enumerate(bars)
    ]
    keys = [(f"c{i}", group) for i, group in enumerate(shown)]
    label, unit, most = "Energy of one image by component", "uJ an image", LONGEST * first
    return legend(keys) + both(lambda width: bar_chart(bars, label, unit, width, most or math.inf))


def group_chart(energy: Energy) -> Markup:
    """Draw where all energy goes, by groups of components."""
    bars = [
        Bar(
            label=group,
            value=_part(amount, energy),
            segments=(Segment(value=amount, cls=f"c{i}", title=numbers.energy(amount)),),
            whisker=bounds(energy, (group,)),
        )
        for i, (group, amount) in enumerate(grouped(energy).items())
    ]
    label = "Energy of the ternary machine and its memory"
    return both(lambda width: bar_chart(bars, label, "uJ an image", width))


def component_chart(energy: Energy) -> Markup:
    """Draw where the energy inside the machine goes; shares are of the total."""
    bars = [
        Bar(
            label=part.name,
            value=_part(amount * 1e-6, energy),
            segments=(
                Segment(
                    value=amount * 1e-6,
                    cls=_colour(part.name),
                    title=numbers.energy(amount * 1e-6),
                ),
            ),
        )
        for part in energy.components
        if part.name not in GROUPS[MEMORY] and (amount := part.energy_pj) is not None
    ]
    label = "Energy inside the ternary machine by component"
    return both(lambda width: bar_chart(bars, label, "uJ an image", width))


def _part(microjoules: float, energy: Energy) -> str:
    """A part of an energy: its share, or where there is no total to have a share of, itself."""
    if energy.total_pj is None:
        return numbers.energy(microjoules)
    return _share(microjoules / (energy.total_pj * 1e-6 or 1.0))


def _share(share: float) -> str:
    """Write a share with two digits, however small."""
    return f"{numbers.digits(100 * share, 3 if share > 0.1 else 2)} %"


def cycles_chart(layers: Sequence[LayerTime]) -> Markup:
    """Draw the cycles that the array worked on each layer, and inside those that it had to."""
    bars = [
        Bar(
            label=layer.name,
            value=f"{layer.array_cycles:,} ({numbers.percent(layer.busy_share, 0)})",
            segments=(
                Segment(
                    value=layer.array_cycles,
                    cls="soft",
                    title=f"{layer.array_cycles:,} cycles of the array",
                ),
            ),
            mark=Segment(
                value=layer.ideal_cycles,
                cls="c0",
                title=f"{numbers.cell(layer.ideal_cycles)} ideal cycles",
            ),
        )
        for layer in layers
        if layer.busy_share is not None
    ]
    keys = [("soft", "the array worked"), ("c0", "ideal: multiply-accumulates / (lanes x columns)")]
    label = "Cycles of the array on each layer against ideal cycles"
    return legend(keys) + both(lambda width: bar_chart(bars, label, "cycles", width))


def stall_chart(stalls: Mapping[str, int], cycles: int) -> Markup:
    """Draw the idle cycles of the array by cause."""
    bars = [
        Bar(
            label=cause,
            value=f"{count:,} ({numbers.percent(count / cycles)})",
            segments=(Segment(value=count, cls="c4", title=f"{count:,} cycles"),),
        )
        for cause, count in stalls.items()
    ]
    label = "Idle cycles of the array by cause"
    return both(lambda width: bar_chart(bars, label, "cycles", width))


def unit_chart(trace: Trace, cycles: int) -> Markup:
    """Draw when each unit was busy; intervals closer than half a pixel are drawn as one."""
    return both(lambda width: _units(trace, cycles, width))


def _units(trace: Trace, cycles: int, width: int) -> str:
    canvas = Canvas(width=width, height=30 * len(Unit) + 30, label="Busy times of the units")
    x = Scale(low=0, high=cycles, start=64, end=width - 20)
    foot = 30 * len(Unit) + 6
    for tick in x.ticks():
        canvas.line(x(tick), 4, x(tick), foot, "grid")
        canvas.text(x(tick), foot + 12, short(tick), "tick", "middle")
    for unit in Unit:
        top = 8 + 30 * int(unit)
        canvas.text(56, top + 11, unit.name.lower(), "label", "end")
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


def histogram_chart(histogram: Histogram) -> Markup:
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
    return Markup(canvas.render())


def _colour(component: str) -> str:
    return f"c{list(GROUPS).index(_group(component))}"
