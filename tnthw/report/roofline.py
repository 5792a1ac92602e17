"""The roofline of a run: what bounds each layer, the array or the memory port."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

from tnthw.machine.accelerator import Accelerator
from tnthw.report.bars import both
from tnthw.report.svg import Canvas, Scale, short
from tnthw.workflows.layer_times import LayerTime


def roofline_chart(layers: Sequence[LayerTime], machine: Accelerator) -> Markup:
    """Draw each layer's multiply-accumulates per cycle against those per byte of memory traffic.

    Layers without arithmetic or without traffic have no place in it.
    """
    return both(lambda width: _draw(layers, machine, width))


def _draw(layers: Sequence[LayerTime], machine: Accelerator, width: int) -> str:
    points = [
        (layer.macs / layer.memory_bytes, layer.macs / layer.cycles, layer.name)
        for layer in layers
        if layer.macs and layer.memory_bytes and layer.cycles
    ]
    peak, bandwidth = machine.macs_per_cycle, machine.memory_bytes_per_cycle
    ridge = peak / bandwidth
    xs, ys = [ridge, *(p[0] for p in points)], [peak, *(p[1] for p in points)]
    end = width - 16
    canvas = Canvas(width=width, height=350, label="Roofline of the layers")
    x = Scale(low=_decade(min(xs), -1), high=_decade(max(xs), 1), start=44, end=end, log=True)
    y = Scale(low=_decade(min(ys), -1), high=_decade(max(ys), 1), start=300, end=24, log=True)
    for tick in x.ticks():
        canvas.line(x(tick), 24, x(tick), 300, "grid")
        canvas.text(x(tick), 314, short(tick), "tick", "middle")
    for tick in y.ticks():
        canvas.line(44, y(tick), end, y(tick), "grid")
        canvas.text(38, y(tick), short(tick), "tick", "end")
    canvas.text(
        (44 + end) / 2, 336, "multiply-accumulates per byte of memory traffic", "tick", "middle"
    )
    canvas.text(44, 10, "multiply-accumulates per cycle", "tick")
    left = max(x.low, y.low / bandwidth)
    corner = [(left, left * bandwidth), (ridge, peak), (x.high, peak)]
    canvas.polyline([(x(a), y(b)) for a, b in corner], "roof")
    roof = f"{peak} per cycle, {bandwidth} bytes per cycle"
    canvas.text(end - 4, 288, roof, "tick", "end")
    taken: list[Label] = [(end - 4 - 6.2 * len(roof), end - 4, 288)]
    # A label keeps clear of the roof too: of points on it, close enough that none fits between.
    for step in range(41):
        place = x.start + (x.end - x.start) * step / 40
        value = x.low * (x.high / x.low) ** (step / 40)
        taken.append((place - 11, place + 11, y(max(y.low, min(peak, bandwidth * value)))))
    for intensity, rate, name in sorted(points):
        title = f"{name}: {rate:.3g} per cycle, {intensity:.3g} per byte"
        canvas.circle(x(intensity), y(rate), 5, "c0", title)
        taken.append((x(intensity) - 6, x(intensity) + 6, y(rate)))
        left, right, level = _free_place((x(intensity), y(rate)), 5.8 * len(name), taken, (44, end))
        taken.append((left, right, level))
        canvas.text(left, level, name, "point")
    return canvas.render()


Label = tuple[float, float, float]
"""Left end, right end and height of a text."""


def _free_place(
    point: tuple[float, float], width: float, taken: Sequence[Label], edges: tuple[float, float]
) -> Label:
    """Find a place for a label of a width near a point, which hides no other and not the roof."""
    x, y = point
    for distance in (0, 12, 24, 36, 48, 60, 72):
        for level in (y + distance, y - distance):
            for left in (x + 9, x - 9 - width, x - width / 2):
                clear = all(
                    abs(level - other) > 11 or left > end or left + width < begin
                    for begin, end, other in taken
                )
                if clear and edges[0] <= left and left + width <= edges[1] and 20 <= level <= 294:
                    return left, left + width, level
    return x + 9, x + 9 + width, y + 12


def _decade(value: float, side: int) -> float:
    """Nearest power of ten below (-1) or above (1) a value, with room for labels."""
    power = math.log10(value)
    room = math.floor(power - 0.15) if side < 0 else math.ceil(power + 0.15)
    return float(10.0**room)
