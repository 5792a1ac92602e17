"""Tables of a silicon study, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.energy.silicon import Prediction, SiliconStudy

NEAR = 0.25
"""An error that counts as near."""


def predictions_table(study: SiliconStudy, found: Sequence[Prediction]) -> list[str]:
    """Lines of Markdown: the predictions, and how many are near."""
    others = [name for name in study.technologies if any(name in each.each for each in found)]
    lines = [
        f"| chip | figure | published | predicted | low to high | error | {' | '.join(others)} |",
        "|---|---|---:|---:|---:|---:|" + "---:|" * len(others),
    ]
    for each in found:
        point, range_ = each.point, each.found
        cells = [
            point.chip,
            f"{point.what}, {point.node_nm} nm",
            _unit(point.published, point.unit),
            _unit(range_.value, point.unit),
            f"{_unit(range_.low, point.unit)} to {_unit(range_.high, point.unit)}",
            f"{100 * each.error:+.0f} %",
            *(_by(each, name) for name in others),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    near = sum(abs(each.error) <= NEAR for each in found)
    inside = sum(each.inside for each in found)
    lines += [
        "",
        f"{near} of {len(found)} points are within {100 * NEAR:.0f} %; {inside} lie between low "
        f"and high.",
    ]
    return lines


def points_table(study: SiliconStudy) -> list[str]:
    """Lines of Markdown: what each point is made of, and what is not predicted."""
    lines = [
        "| point | published | configuration | assumed | not modelled |",
        "|---|---|---|---|---|",
    ]
    for point in study.point:
        supply = " to ".join(f"{v:g}" for v in sorted({p.voltage_v for p in point.processes}))
        lines.append(
            f"| {point.chip}, {point.what}; {supply} V | {point.made} (`{point.source}`) "
            f"| {point.configuration} | {'; '.join(point.assumed) or '-'} "
            f"| {'; '.join(point.missing) or '-'} |"
        )
    lines += ["", "| not predicted | | why |", "|---|---|---|"]
    lines += [f"| {each.chip} | {each.what} | {each.why} |" for each in study.unmodelled]
    return lines


def _by(found: Prediction, technology: str) -> str:
    if technology not in found.each:
        return "-"
    return _unit(found.each[technology].value, found.point.unit)


def _unit(value: float, unit: str) -> str:
    if unit == "ratio":
        return f"{value:.3g}"
    return f"{value / 1e6:.3g} uJ" if value >= 1e5 else f"{value:.3g} pJ"
