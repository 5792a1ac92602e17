"""Commands about networks: `train`, `show`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, WHOLE, Json, ModelName
from tnthw.cli.output import percent, print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.errors import ConfigError
from tnthw.extras import need

if TYPE_CHECKING:
    from tnthw.workflows.showing import Summary


def train(
    recipe: Annotated[Path, Parameter(help="TOML file of the recipe.")],
    /,
    *,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder of the model; models/NAME if left out."),
    ] = None,
    set_: Annotated[
        tuple[str, ...],
        Parameter(
            name="--set",
            negative="",
            help="Change a setting of the recipe, KEY=VALUE with the value as in TOML, such as "
            "training.epochs=5; for each setting once.",
        ),
    ] = (),
    seeds: Annotated[
        int, WHOLE, Parameter(help="Also train with the seeds below this one, for their accuracy.")
    ] = 0,
    twin: Annotated[
        bool, Parameter(negative="", help="Train the full-precision twin of each seed too.")
    ] = False,
    evaluate: Annotated[
        Path | None,
        Parameter(
            help="Train and write nothing; print the accuracy of these weights on the recipe's "
            "test images: a run's checkpoint.pt, or a state dict."
        ),
    ] = None,
    json: Json = False,
) -> int:
    """Train a ternary network by a recipe and write it as a model's folder.

    A run that was cut off continues from its checkpoint under runs/. Several processes share the
    work with `torchrun --nproc-per-node 2 -m tnthw train RECIPE`.

    Example: `tnthw train models/digits/recipe.toml --output models/mine`
    """
    from tnthw.report.trained import train as run
    from tnthw.training.changes import load_changed, parse_changes

    changes = parse_changes(set_)
    if evaluate is not None:
        if output is not None or seeds or twin:
            raise ConfigError("--evaluate trains nothing; leave out --output, --seeds and --twin")
        load_changed(recipe, changes)  # its mistakes are told before torch is loaded
        need("torch", "train", "training")
        from tnthw.workflows.evaluating import evaluate_weights

        found = evaluate_weights(recipe, evaluate, changes=changes)
        if json:
            print_json(found.as_dict())
        else:
            print_lines(found.summary())
        return 0

    made = run(
        recipe,
        output,
        changes=changes,
        seeds=range(seeds),
        full_precision=twin,
        progress=not json,
    )
    if made is None:  # another process writes
        return 0
    if json:
        print_json(made.as_dict())
    else:
        print_lines(made.summary())
    return 0


def show(
    model: ModelName,
    /,
    *,
    arrays: Annotated[
        bool,
        Parameter(negative="", help="Write every array out, so that the text holds the network."),
    ] = False,
    json: Json = False,
) -> int:
    """Print a network as the text form of the IR, and below it its layers and what runs them.

    With `--arrays` the text alone is printed, so that `tnthw import` reads it.

    Example: `tnthw show digits`
    """
    from tnthw.workflows.models import load
    from tnthw.workflows.showing import show as text_of
    from tnthw.workflows.showing import summary

    with progress(f"reading {model}"):
        found = load(model)
        text = text_of(found, arrays=arrays)
        facts = None if arrays else summary(found)
    if json:
        print_json(
            {
                "model": found.name,
                "notes": found.notes,
                "layers": [] if facts is None else facts.layers,
                "needs": [] if facts is None else list(facts.needs),
                "host": found.host,
                "nodes": [
                    {
                        "name": node.name,
                        "op": node.op,
                        "inputs": list(node.inputs),
                        "origin": node.origin,
                        "shape": list(node.type.shape),
                        "bits": node.type.bits,
                        "signed": node.type.signed,
                        "low": node.type.low,
                        "high": node.type.high,
                    }
                    for node in found.graph
                ],
            }
        )
        return 0
    print_lines(text.rstrip("\n"))
    if facts is not None:
        _print_summary(facts)
    return 0


def _print_summary(facts: Summary) -> None:
    print_lines("")
    columns = ("layer", "weights", "shape", "stride", "zeros", "output", "sums")
    print_table(
        columns,
        [
            [
                *(row[key] for key in ("layer", "weights", "shape", "stride")),
                percent(row["zeros"], 1),
                row["output"],
                f"{row['sum_low']:,} to {row['sum_high']:,}",
            ]
            for row in facts.layers
        ],
    )
    machine = "runs every layer" if not facts.needs else "cannot run the network yet:"
    lines = [f"machine: {machine}", *(f"  {need}" for need in facts.needs)]
    lines += [f"host: {facts.host}"] if facts.host else []
    print_lines("", *lines)
