"""A network on a ternary machine beside the machine's full-precision twins."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tnthw.energy import compare as twins
from tnthw.energy.assumptions import assume
from tnthw.energy.files import DEFAULT
from tnthw.energy.model import microjoules
from tnthw.energy.ratios import decides, ratio
from tnthw.energy.technology import Technology
from tnthw.machine.accelerator import Accelerator
from tnthw.wording import counted
from tnthw.workflows import inputs
from tnthw.workflows.arguments import Step, count_of, flag_of, folder_of, step_of
from tnthw.workflows.compiling import compile
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.machines import technology as find_technology
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result, frame, share
from tnthw.workflows.simulation import Simulation, simulate
from tnthw.workflows.tables import write_table
from tnthw.workflows.twin_accuracy import recorded_accuracy

if TYPE_CHECKING:
    import pandas as pd


COUNTED = 4
"""Images on which zero activations are counted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Comparison(Result):
    """What one network costs on a ternary machine and on its twins.

    Attributes
    ----------
    model, machine, technology: what ran, and where the figures come from.
    made: the rows, the ternary machine first; the twins that could not run; what is left out.
    simulation: of the images on the ternary machine; None where none were asked for.
    """

    model: Model
    machine: Accelerator
    technology: Technology
    made: twins.Comparison
    simulation: Simulation | None = None

    @property
    def frame(self) -> pd.DataFrame:
        """One row for each machine: precision, basis, array, cycles, latency_us, energy_uj, ..."""
        return frame(self.rows)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """One plain row for each machine, without lists and parts."""
        left = ("notes", "energy_by_component_uj", "host", "run")
        return [
            {key: value for key, value in row.items() if key not in left}
            for row in self.record()["rows"]
        ]

    def lines(self) -> tuple[str, ...]:
        """Energy of the ternary machine, and that of each twin as a multiple of it."""
        first, *others = self.made.rows
        own = first.energy.total_pj
        parts = [
            f"{row.precision} {_times(row.energy.total_pj, own)}"
            for row in others
            if row.basis == first.basis
        ]
        spent = "-" if own is None else f"{own * 1e-6:,.4g}"
        text = (
            f"{self.model.name} on {self.machine.name}: ternary {spent} uJ an image "
            f"({self.technology.name}); {', '.join(parts)} on the same array"
        )
        if self.simulation is None:
            return (text,)
        found = self.simulation
        right = f"{share(found.top1)} of {counted(len(found.images), 'image')} right, ternary"
        return text, right

    def table(self) -> pd.DataFrame | None:
        """The rows."""
        columns = ["precision", "basis", "array", "cycles", "latency_us", "energy_uj"]
        return self.frame[[*columns, "weight_bytes", "read_bytes", "array_area_um2"]]

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw compare --json` prints.

        `accuracy` of a row is that of a training, or, of the ternary machine, that of the images.
        """
        accuracies: dict[str, float | None] = {**recorded_accuracy(self.model.folder)}
        if self.simulation is not None and self.simulation.top1 is not None:
            accuracies["ternary"] = self.simulation.top1
        return {
            "model": self.model.name,
            "machine": self.machine.name,
            "technology": self.technology.name,
            "rows": [
                {
                    "precision": row.precision,
                    "basis": row.basis,
                    "array": row.array,
                    "stored": row.stored,
                    "cycles": row.cycles,
                    "latency_us": row.latency_us,
                    "energy_uj": microjoules(row.energy.total_pj),
                    "low_uj": microjoules(row.energy.low_pj),
                    "high_uj": microjoules(row.energy.high_pj),
                    "on_chip_uj": microjoules(row.on_chip_pj),
                    "energy_by_component_uj": row.energy.microjoules(),
                    "run": row.run.record(),
                    "padding_uj": microjoules(row.padding_pj),
                    "host": row.host.record(),
                    "operations": row.operations,
                    "weight_bytes": row.weight_bytes,
                    "read_bytes": row.read_bytes,
                    "written_bytes": row.written_bytes,
                    "array_area_um2": row.array_area_um2,
                    "area_mm2": None if row.chip is None else row.chip.total_um2 / 1e6,
                    "accuracy": accuracies.get(row.precision),
                    "notes": list(row.notes),
                }
                for row in self.made.rows
            ],
            "assumed": asdict(self.made.assumed),
            "zero_activations": self.made.zeros,
            "ratios": ratios(self.made.rows),
            **self._others(),
            "missing": list(self.made.missing),
            "left_out": list(self.made.left_out),
            "notes": self.model.notes,
            **self._accuracy(),
        }

    def _others(self) -> dict[str, Any]:
        found = [
            {"changed": other.changed, "ratios": ratios(other.rows)} for other in self.made.others
        ]
        return {"others": found} if found else {}

    def _accuracy(self) -> dict[str, Any]:
        if self.simulation is None:
            return {}
        found = self.simulation.images
        return {
            "images": len(found),
            "image_note": found.note,
            "accuracy": {"top1": self.simulation.top1},
        }

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write `compare.csv`, and `compare.parquet` where pyarrow is installed.

        Raises
        ------
        TnthwError: the folder is a file, or cannot be made.
        """
        from tnthw.files import writing

        path = folder_of(folder)
        with writing(path) as temporary:
            write_table(self.rows, temporary / "compare")
        return path


def ratios(rows: Sequence[twins.Row]) -> list[dict[str, Any]]:
    """Energy of each twin over the ternary one's: low, ratio, high, and what decides it."""
    own, *others = rows
    found = []
    for row in others:
        low, middle, high = ratio(row, own) or (None, None, None)
        found.append(
            {
                "precision": row.precision,
                "basis": row.basis,
                "low": low,
                "ratio": middle,
                "high": high,
                "decides": decides(row, own),
            }
        )
    return found


def _times(energy_pj: float | None, own_pj: float | None) -> str:
    """An energy as a multiple of the ternary one, - where either has a part without a figure."""
    if energy_pj is None or not own_pj:
        return "-"
    return f"{energy_pj / own_pj:.2f} x"


def compare(
    model: Model | str,
    machine: MachineLike | None = None,
    images: object = None,
    *,
    labels: object = None,
    technology: TechnologyLike = DEFAULT,
    batch: int = 1,
    assumed: Iterable[str] = (),
    others: bool = False,
    progress: Step | None = None,
) -> Comparison:
    """Run a network on a machine and on its twins of wider words, and compare.

    The twins have the same array, buffers in bytes and bandwidth; then the same again with arrays
    that take no more area than the ternary one. Cycles, traffic and energy do not depend on the
    images, but for what `int8-gated` leaves out: zero activations are counted on the first
    four of them, or on the model's own first image where none are given.

    Parameters
    ----------
    model: as `load` takes it.
    machine: as `machine` takes it; None for the smallest preset that the network fits.
    images, labels: as `images` takes them, to say how accurate the ternary network is; None to
        leave that out.
    technology: where energies and areas come from, as `technology` takes it.
    batch: images of a pass, on the machine and on every twin; cycles and energies are those of a
        pass, and `run` has those of an image.
    assumed: choices made otherwise than usual, each as `NAME=VALUE`: `buffers=values` (twins keep
        as many weights and activations, not as many bytes), `memory=DDR4` (a kind of memory
        outside), `counted=chip` (nothing outside the chip), `image=later` (not the first of a run),
        `zeros=0.5` (a share of zero activations, not counted), `floats=cited` (none but the float
        formats of the source), `clock=own` (a slower one where a twin's columns need it).
    others: also find the ratios on the same array where choices that are as fair are made
        otherwise; programs are shared, so that it takes little longer.
    progress: called after each batch of images.

    Raises
    ------
    ConfigError, ModelFileError: a name or a file is wrong, or the machine is not ternary.
    InfeasibleError: the network does not fit the ternary machine.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.compare("digits").frame.precision.unique().tolist()
    ['ternary', 'int4', 'int8', 'int8-gated', 'fp8', 'bf16', 'fp16', 'fp32']
    """
    choice, figures, found = assume(assumed), find_technology(technology), load(model)
    step, size, more = step_of(progress), count_of(batch, "batch"), flag_of(others, "others")
    accelerator = compile(found, machine).accelerator
    simulation, count, pictures = None, 1, None
    if images is not None:
        simulation = simulate(
            found,
            accelerator,
            images,
            labels=labels,
            technology=figures,
            batch=size,
            progress=step,
        )
        count = len(simulation.images)
        pictures = simulation.images.pixels[:COUNTED]
    elif choice.nonzero() is None:
        pictures = inputs.images(found, 1).pixels
    return Comparison(
        model=found,
        machine=accelerator,
        technology=figures,
        made=twins.compare(
            found.graph, accelerator, figures, count, size, choice, pictures, others=more
        ),
        simulation=simulation,
    )
