"""What narrow activations cost in accuracy and save on the machine: one network, several widths.

    tnthw methods models/studies/activations.toml
    python -m benchmarks.activation_widths --work runs

Of every finished run of the study the network is lowered, its integers are compared with the torch
network in every layer on all test images, and two images run on the machine of its width, where
interpreter and simulator are compared.  The float run is lowered to 8, 4 and 2 bits by calibration
too.  A run that is the shipped model's, or its twin's, is taken from its folder if it is not in
`--work`.  What is not trained has no accuracy, and the costs of the shipped network on its machine.
Written are the lowered networks, `rows.csv`,
`results.csv` (accuracies as `tnthw methods --finished` shows them), `machine-4.toml` and
`chart.svg`; --drawn draws the chart of the rows that are there.
"""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from benchmarks.activation_chart import chart, reference
from benchmarks.widths import TECHNOLOGY, row
from tnthw.data.image_set import ImageSet
from tnthw.data.load import load_data
from tnthw.ir import modelfile
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.files import machine_toml
from tnthw.machine.presets import preset
from tnthw.training.fit import fit
from tnthw.training.methods import Run, load_study
from tnthw.training.recipe import Recipe, load_recipe
from tnthw.training.settings import ActivationSettings
from tnthw.workflows.train import lower_trained, measure

ROOT = Path(__file__).parents[1]
STUDY = ROOT / "models" / "studies" / "activations.toml"
SHIPPED = ROOT / "models" / "vgg-fashion-a2"
FOLDER = ROOT / "reports" / "methods" / "activations"
ROWS = "rows.csv"
RESULTS = "results.csv"
CHART = "chart.svg"
MACHINE = "machine-4.toml"

NARROW = replace(
    preset("t16x16"),
    name="t16x16a4",
    activation_bits=4,
    weight_port_bytes=16,
    memory_bytes_per_cycle=8,
)
"""There is no preset of 4 bits: `t16x16` with the port of a word of activations, as `t16x16a2`."""

MACHINES: dict[int, Accelerator] = {8: preset("t16x16"), 4: NARROW, 2: preset("t16x16a2")}
"""The machine of each width."""

CALIBRATED = (8, 4, 2)
"""Widths that the float run is lowered to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A network; accuracies are empty where it is not trained, costs where it runs on no machine.

    Attributes
    ----------
    activations: what is between the layers.
    how: "trained", "calibrated", "float" or "not trained".
    seed: of the run.
    network: accuracy of the torch network on the test images, in percent; of a calibrated network
        with float activations.
    integer: of the lowered network, in percent.
    machine: name.
    cycles, later_cycles: of the first image of a run and of a later one.
    first_uj, later_uj: energy of them.
    memory_bytes, later_bytes: memory traffic of them.
    chip_bytes: activations read from the activation buffer and written to it, both images.
    model: file of the lowered network.
    """

    activations: str
    how: str
    seed: int
    network: float | None = None
    integer: float | None = None
    machine: str = ""
    cycles: int | None = None
    later_cycles: int | None = None
    first_uj: float | None = None
    later_uj: float | None = None
    memory_bytes: int | None = None
    later_bytes: int | None = None
    chip_bytes: int | None = None
    model: str = ""


def costs(graph: Graph, machine: Accelerator) -> dict[str, int | float]:
    """Run two images on a machine; the figures do not depend on what is in them.

    Raises
    ------
    AssertionError: interpreter and simulator differ.
    """
    found = row(graph, machine, TECHNOLOGY)
    return {
        "cycles": found["cycles"],
        "later_cycles": found["later_cycles"],
        "first_uj": float(f"{found['energy_uj']:.4g}"),
        "later_uj": float(f"{found['later_uj']:.4g}"),
        "memory_bytes": found["memory_bytes"],
        "later_bytes": found["later_bytes"],
        "chip_bytes": found["buffer_bytes"],
    }


def rows(work: Path, folder: Path) -> Iterator[Row]:
    """Measure every finished run of the study, and write its lowered networks to a folder."""
    shipped = load_recipe(SHIPPED / "recipe.toml")
    data = load_data(shipped.data)
    for run in load_study(STUDY).runs:
        done, settings = run.result(work), run.recipe.activations
        if done is None:
            yield from _shipped(run, shipped)
            continue
        if run.recipe.quantiser.name == "none" or not settings.train:
            accuracy, seed = done["test_accuracy"], run.recipe.seed
            yield Row(activations=run.method, how="float", seed=seed, network=accuracy)
        if run.recipe.quantiser.name == "none":
            continue
        if settings.train:
            yield _lowered(run, run.recipe, data, work, folder)
        else:
            for bits in CALIBRATED:
                few = run.recipe.model_copy(update={"activations": ActivationSettings(bits=bits)})
                yield _lowered(run, few, data, work, folder)


def _lowered(run: Run, recipe: Recipe, data: ImageSet, work: Path, folder: Path) -> Row:
    """Lower a run by a recipe that differs in calibration alone, and measure it."""
    settings = recipe.activations
    how = "trained" if settings.train else "calibrated"
    result = fit(run.recipe, data, folder=run.folder(work))
    lowered = lower_trained(result, recipe, data)
    found = measure(result, lowered, data, recipe.seed, None)
    file = folder / f"{settings.bits}-{how}-seed{recipe.seed}.safetensors"
    modelfile.save(lowered.graph, file, exact=False)
    return _on_machine(
        Row(
            activations=settings.said,
            how=how,
            seed=recipe.seed,
            network=found.ternary,
            integer=found.integer,
            model=file.resolve().relative_to(ROOT).as_posix(),
        ),
        lowered.graph,
        settings.width,
    )


def _on_machine(found: Row, graph: Graph, width: int) -> Row:
    machine = MACHINES[width]
    return Row(**{**asdict(found), "machine": machine.name, **costs(graph, machine)})


def _shipped(run: Run, shipped: Recipe) -> Iterator[Row]:
    """Give what the shipped model's folder says of a run that is the model's own or its twin's."""
    settings, seed = run.recipe.activations, run.recipe.seed
    model = SHIPPED / "model.safetensors"
    own, file = shipped.with_seed(seed), model.relative_to(ROOT).as_posix()
    with (SHIPPED / "accuracy.csv").open(newline="") as opened:
        told = {int(each["seed"]): each for each in csv.DictReader(opened)}.get(seed, {})
    if told and run.recipe.identity() == own.full_precision().identity():
        network = float(told["full_precision"])
        yield Row(activations=run.method, how="float", seed=seed, network=network)
    elif settings.train:
        found = Row(activations=settings.said, how="not trained", seed=seed, model=file)
        if told and run.recipe.identity() == own.identity():
            accuracies = {name: float(told[key]) for name, key in _TOLD.items()}
            found = replace(found, how="trained", **accuracies)
        yield _on_machine(found, modelfile.load(model), settings.width)


_TOLD = {"network": "ternary", "integer": "integer"}
"""Columns of a model's `accuracy.csv` by the name that a row has for them."""


def ordered(found: list[Row]) -> list[Row]:
    """Put networks on no machine first, then the widest, those of one width trained first."""
    widths = {machine.name: bits for bits, machine in MACHINES.items()}
    return sorted(
        found,
        key=lambda each: (
            -widths.get(each.machine, 99),
            each.activations == "ternary",
            each.how == "calibrated",
        ),
    )


def rows_text(found: list[Row]) -> str:
    """Write rows as CSV."""
    file = io.StringIO()
    names = [field.name for field in fields(Row)]
    writer = csv.DictWriter(file, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(each) for each in found)
    return file.getvalue()


def results_text(found: list[Row]) -> str:
    """Write the accuracies of the study's own runs as its results, in the order of its file."""
    own = {row.activations: row for row in found if row.how in ("trained", "float")}
    lines = [
        f"{run.method},{run.recipe.seed},{own[run.method].network}"
        for run in load_study(STUDY).runs
        if run.method in own
    ]
    return "\n".join(["method,seed,test_accuracy", *lines, ""])


def read_rows(file: Path) -> list[Row]:
    """Read rows that `rows_text` wrote."""
    kinds = {field.name: str(field.type).split(" ")[0] for field in fields(Row)}
    make = {"str": str, "int": int, "float": float}
    with file.open(newline="") as opened:
        return [
            Row(**{k: make[kinds[k]](v) for k, v in each.items() if v or kinds[k] == "str"})
            for each in csv.DictReader(opened)
        ]


HEADS = (
    "activations", "rounded by", "network", "integers", "below", "machine", "cycles", "later",
    "uJ", "later", "memory bytes", "later", "activation bytes on the chip",
)  # fmt: skip


def table(found: list[Row]) -> str:
    """Write rows as a table in Markdown; "below" is below `reference`."""
    against = reference(found)
    lines = ["| " + " | ".join(HEADS) + " |", "|---|---|---:|---:|---:|---|" + "---:|" * 7]
    for each in found:
        below = None if each.integer is None else (against.network or 0.0) - each.integer
        cells = [
            *(_cell(value, ".2f") for value in (each.network, each.integer, below)),
            each.machine,
            *(_cell(value, ",") for value in (each.cycles, each.later_cycles)),
            *(_cell(value, ",.4g") for value in (each.first_uj, each.later_uj)),
            *(_cell(v, ",") for v in (each.memory_bytes, each.later_bytes, each.chip_bytes)),
        ]
        how = "" if each.how == "float" else each.how
        lines.append("| " + " | ".join((each.activations, how, *cells)) + " |")
    return "\n".join(lines)


def _cell(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def main() -> None:
    """Measure, write and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path("runs"), help="folder of the runs")
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder to write to")
    parser.add_argument("--drawn", action="store_true", help="draw the rows that are there anew")
    options = parser.parse_args()
    folder: Path = options.output
    folder.mkdir(parents=True, exist_ok=True)
    if not options.drawn:
        (folder / MACHINE).write_text(machine_toml(NARROW))
        (folder / ROWS).write_text(rows_text(ordered(list(rows(options.work, folder)))))
    found = read_rows(folder / ROWS)
    (folder / RESULTS).write_text(results_text(found))
    (folder / CHART).write_text(chart(found))
    print(table(found))


if __name__ == "__main__":
    main()
