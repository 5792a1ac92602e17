"""The page of a network's signal to noise: one bar a layer, the bad ones in red."""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from tnthw import __version__
from tnthw.files import replace_file
from tnthw.frontends.noise import LayerNoise
from tnthw.report.bars import Bar, Segment, bar_chart, both, legend
from tnthw.report.html import render, style
from tnthw.workflows.noise import COLUMNS, POOR_DB, SignalToNoise, decibels

LONGEST_DB = 70.0
"""Where the axis ends: what is better is drawn broken."""

NOISE_FILE = "noise.html"
"""Name of the page in a model's folder."""


def noise_chart(found: SignalToNoise) -> Markup:
    """Draw each layer's own ratio, and inside it that of the network up to there."""
    bars = [_bar(row) for row in found.rows]
    keys = [
        ("soft", "the layer alone, on the integers that it reads"),
        ("c4", f"the same below {POOR_DB:g} dB"),
        ("c0", "the network up to here"),
    ]
    label = "Signal to noise of each layer, in decibels"
    return legend(keys) + both(lambda width: bar_chart(bars, label, "dB", width, LONGEST_DB))


def noise_page(found: SignalToNoise, calibration: str = "") -> str:
    """Write the page, which needs nothing else.

    Parameters
    ----------
    found: the rows.
    calibration: images that the activations were calibrated on, in words.
    """
    rows = [
        dict(zip(COLUMNS, cells, strict=True)) for cells in found.shown()
    ]  # what the terminal shows
    return str(
        render(
            "noise.html",
            title=f"{found.name}: signal to noise",
            lead=calibration,
            lines=found.lines(),
            poor=[row.layer for row in found.poor],
            limit=f"{POOR_DB:g}",
            chart=noise_chart(found),
            rows=rows,
            columns=COLUMNS,
            style=style(),
            version=__version__,
        )
    )


def write_noise(found: SignalToNoise, folder: Path, calibration: str = "") -> Path:
    """Write the page into a model's folder; returns the file.

    Raises
    ------
    OutputError: it cannot be written.
    """
    path = folder / NOISE_FILE
    replace_file(path, noise_page(found, calibration))
    return path


def _bar(row: LayerNoise) -> Bar:
    own, total = decibels(row.own_db), decibels(row.snr_db)
    colour = "c4" if row.own_db < POOR_DB else "soft"
    alone = Segment(value=max(row.own_db, 0.0), cls=colour, title=f"{row.layer} alone: {own}")
    mark = Segment(value=max(row.snr_db, 0.0), cls="c0", title=f"up to {row.layer}: {total}")
    clipped = f", {100 * row.clipped:.2g} % clipped" if row.clipped >= 5e-4 else ""
    return Bar(label=row.layer, value=f"{total}{clipped}", segments=(alone,), mark=mark)
