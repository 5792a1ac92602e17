"""Commands about networks: `train`, `import`, `show`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, WHOLE, Json, ModelName
from tnthw.cli.output import print_json, print_lines
from tnthw.cli.progress import progress
from tnthw.wording import counted


def train(
    recipe: Annotated[Path, Parameter(help="TOML file of the recipe.")],
    /,
    *,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder of the model; models/NAME if left out."),
    ] = None,
    seeds: Annotated[
        int, WHOLE, Parameter(help="Also train with the seeds below this one, for their accuracy.")
    ] = 0,
    twin: Annotated[
        bool, Parameter(negative="", help="Train the full-precision twin of each seed too.")
    ] = False,
    json: Json = False,
) -> int:
    """Train a ternary network by a recipe and write it as a model's folder.

    A run that was cut off continues from its checkpoint under runs/. Several processes share the
    work with `torchrun --nproc-per-node 2 -m tnthw train RECIPE`.

    Example: `tnthw train models/digits/recipe.toml --output models/mine`
    """
    from tnthw.report.trained import train as run

    made = run(recipe, output, seeds=range(seeds), full_precision=twin, progress=not json)
    if made is None:  # another process writes
        return 0
    if json:
        print_json(made.as_dict())
    else:
        print_lines(made.summary())
    return 0


def import_(
    file: Annotated[
        Path,
        Parameter(
            help="A model file (.safetensors), the text form of the IR, or with `--shape` a "
            "full-precision state dict (safetensors or PyTorch's formats)."
        ),
    ],
    /,
    *,
    output: Annotated[Path, OUTPUT_FOLDER, Parameter(help="Folder of the model to write.")],
    shape: Annotated[
        str | None,
        Parameter(help="Network that the state dict belongs to, such as resnet18 or resnet20."),
    ] = None,
    images: Annotated[
        Path | None,
        Parameter(
            help="Calibrate on these: a folder or tar archive of images, or a .npy array. "
            "Without them: on synthetic images."
        ),
    ] = None,
    calibration_images: Annotated[
        int, WHOLE, Parameter(help="How many of the images to use.")
    ] = 64,
    quantiser: Annotated[
        str, Parameter(help="What makes weights ternary; a name of docs/quantisers.md.")
    ] = "twn",
    threshold: Annotated[
        float | None,
        Parameter(help="Its threshold factor, such as that of E|w| for twn (0.7)."),
    ] = None,
    per_channel: Annotated[
        bool, Parameter(help="Threshold and scale for each output channel, or for the layer.")
    ] = True,
    mean: Annotated[
        tuple[float, float, float],
        Parameter(
            negative="", help="Mean that the network was trained with, of pixels from 0 to 1."
        ),
    ] = (0.485, 0.456, 0.406),
    std: Annotated[
        tuple[float, float, float], Parameter(negative="", help="Standard deviation, as the mean.")
    ] = (0.229, 0.224, 0.225),
    renormalise: Annotated[
        bool,
        Parameter(
            negative="",
            help="Estimate the statistics of batch norm again on the images, with ternary weights.",
        ),
    ] = False,
    activation_bits: Annotated[
        Literal[8, 4, 2], Parameter(help="Width of the activations between layers.")
    ] = 8,
    json: Json = False,
) -> int:
    """Check a network and write it as a model's folder; or make a checkpoint ternary.

    With `--shape` the file is a full-precision state dict. It is made ternary after training, its
    activations are calibrated, and the folder's README says what was measured.

    Example: `tnthw import resnet18.pth --shape resnet18 --images photos --output models/mine`
    """
    if shape is not None:
        from tnthw.data.preprocess import Preprocess
        from tnthw.workflows.torch_networks import import_checkpoint

        with progress(f"importing {file}"):
            made = import_checkpoint(
                file,
                shape,
                output,
                quantiser=quantiser,
                threshold=threshold,
                per_channel=per_channel,
                images=images,
                count=calibration_images,
                preprocess=Preprocess(mean=mean, std=std),
                renormalise=renormalise,
                bits=activation_bits,
            )
        if json:
            print_json(made.as_dict())
        else:
            print_lines(made.summary())
        return 0
    from tnthw.workflows.importing import import_file

    with progress(f"importing {file}"):
        model = import_file(file, output, images, count=calibration_images, bits=activation_bits)
    nodes = len(model.graph)
    if json:
        print_json({"name": model.name, "nodes": nodes, "model": str(output)})
    else:
        print_lines(f"{output}: {model.name}, {counted(nodes, 'node')}, checked")
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
    """Print a network as the text form of the IR.

    Example: `tnthw show digits`
    """
    from tnthw.workflows.models import load
    from tnthw.workflows.showing import show as text_of

    with progress(f"reading {model}"):
        found = load(model)
        text = text_of(found, arrays=arrays)
    if json:
        print_json(
            {
                "model": found.name,
                "notes": found.notes,
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
    else:
        print_lines(text.rstrip("\n"))
    return 0
