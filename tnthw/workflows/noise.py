"""Layer by layer, how much of a network's signal its integers keep."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from tnthw.frontends.noise import MOST_DB, LayerNoise, layer_noise
from tnthw.wording import counted
from tnthw.workflows.results import Result, frame

if TYPE_CHECKING:
    import pandas as pd

    from tnthw.frontends.lowered import Lowered

POOR_DB = 20.0
"""A layer that by itself loses a tenth of its signal's amplitude is called poor."""

COLUMNS = {
    "layer": "layer", "kind": "op", "bits": "bits", "signal": "signal", "noise": "noise",
    "snr_db": "dB", "own_db": "alone dB", "clipped": "clipped",
}  # fmt: skip
"""Headings of the table's columns."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignalToNoise(Result):
    """Signal and noise of every layer of a network.

    Attributes
    ----------
    name: of the network.
    images: number of images that they are measured on.
    rows: of the layers, in their order.
    """

    name: str
    images: int
    rows: tuple[LayerNoise, ...]

    @property
    def worst(self) -> LayerNoise:
        """The layer that adds most noise by itself."""
        return min(self.rows, key=lambda row: row.own_db)

    @property
    def poor(self) -> tuple[LayerNoise, ...]:
        """Layers below `POOR_DB` by themselves."""
        return tuple(row for row in self.rows if row.own_db < POOR_DB)

    @property
    def layers(self) -> pd.DataFrame:
        """The rows as a pandas frame; see `tnthw.frontends.noise.LayerNoise`."""
        return frame(self.records())

    def lines(self) -> tuple[str, ...]:
        """The result's ratio and the worst layer."""
        worst = self.worst
        poor = f"; {len(self.poor)} below {POOR_DB:g} dB alone" if self.poor else ""
        return (
            f"{self.name}: {decibels(self.rows[-1].snr_db)} at the result, "
            f"{counted(self.images, 'image')}",
            f"worst alone: {worst.layer}, {decibels(worst.own_db)}, "
            f"{100 * worst.clipped:.2g} % clipped{poor}",
        )

    def table(self) -> pd.DataFrame:
        """The layers, for a notebook."""
        return self.layers

    def records(self) -> list[dict[str, Any]]:
        """Rows for JSON."""
        return [asdict(row) for row in self.rows]

    def shown(self) -> list[list[Any]]:
        """Cells of the table under `COLUMNS`."""
        return [
            [
                row.layer, row.kind, row.bits, row.signal, row.noise,
                decibels(row.snr_db, unit=""), decibels(row.own_db, unit=""),
                f"{100 * row.clipped:.2g} %",
            ]
            for row in self.rows
        ]  # fmt: skip


def decibels(value: float, unit: str = " dB") -> str:
    """Write a ratio; without noise it is exact."""
    return "exact" if value >= MOST_DB else f"{value:.1f}{unit}"


def signal_to_noise(
    source: object, images: object, *, test: object = None, **options: Any
) -> SignalToNoise:
    """Lower a network and compare every layer's integers with its real values.

    Two ratios tell a bad layer from those behind it: one against the network in real numbers, with
    the noise of all layers before, one of the layer alone on the integers that it reads.

    Parameters
    ----------
    source: a `torch.nn.Module` in evaluation mode, or what else `lower` takes.
    images: to calibrate on, and to measure on where `test` is left out.
    test: other images to measure on.
    **options: those of `lower`: grid, method, percentile, bits, wide and others.

    Raises
    ------
    ConfigError: an option is out of range, or nothing reads the source.
    InputError: the images cannot be used, or are not on the grid.
    GraphError: the network cannot become integers; names the layer and what to change.

    Examples
    --------
    >>> import numpy, tnthw
    >>> from torch import nn
    >>> net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10))
    >>> images = numpy.random.default_rng(0).integers(0, 256, (8, 1, 8, 8)).astype("uint8")
    >>> found = tnthw.signal_to_noise(tnthw.ternarize(net, "twn").eval(), images)
    >>> [row.layer for row in found.rows]
    ['0', '2', '3']
    """
    from tnthw.frontends.lower import lower

    made = lower(source, images, **options)
    return noise_of(made, images if test is None else test)


def noise_of(made: Lowered, images: object) -> SignalToNoise:
    """Measure a network that was lowered.

    Parameters
    ----------
    made: the network.
    images: as `lower` takes them.

    Raises
    ------
    InputError: the images cannot be used, or are not on the grid.
    """
    from tnthw.frontends.arrays import as_array, on_grid
    from tnthw.ir.grid import Grid

    kind = made.graph.inputs[0].type
    grid = Grid(
        scale=kind.scale[0], signed=kind.signed, low=kind.low, high=kind.high, bits=kind.bits
    )
    given = as_array(images)
    real = on_grid(given, grid).reshape(len(given), *kind.shape)
    integers = np.rint(real / grid.scale).astype(np.int64)
    return SignalToNoise(
        name=made.graph.name, images=len(integers), rows=layer_noise(made, integers)
    )
