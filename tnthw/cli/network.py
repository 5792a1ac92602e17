"""Commands about networks: `train`, `import`, `show`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FOLDER, Json, ModelName
from tnthw.cli.output import print_json, print_lines
from tnthw.cli.progress import progress
from tnthw.workflows.extras import need


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
        int, Parameter(help="Also train with the seeds below this one, for their accuracy.")
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
    from tnthw.files import replace_file, writable_folder
    from tnthw.report.curve import training_curve
    from tnthw.training.recipe import load_recipe

    name = load_recipe(recipe).name  # its mistakes are told before torch is loaded
    need("torch", "train", "training")
    from tnthw.training.distributed import processes
    from tnthw.workflows.train import train as run_training

    folder = output or writable_folder(Path("models") / name)
    writable_folder(Path("runs"))
    with processes():
        made = run_training(
            recipe, folder, seeds=range(seeds), full_precision=twin, progress=not json
        )
    if made is None:  # another process writes
        return 0
    title = f"{made.name}: ternary weights, seed {made.runs[0].seed}; {made.data}"
    log = (folder / "log.csv").read_text(encoding="utf-8")
    replace_file(folder / "curve.svg", training_curve(log, title))
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
    calibration_images: Annotated[int, Parameter(help="How many of the images to use.")] = 64,
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
        Parameter(help="Mean that the network was trained with, of pixels from 0 to 1."),
    ] = (0.485, 0.456, 0.406),
    std: Annotated[
        tuple[float, float, float], Parameter(help="Standard deviation, as the mean.")
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
    from tnthw.errors import ModelFileError
    from tnthw.files import writing
    from tnthw.ir import modelfile
    from tnthw.ir.verifier import verify
    from tnthw.networks.family import NETWORKS
    from tnthw.workflows.models import MODEL_FILE, read_graph

    if shape is not None:
        need("torch", "train", "importing a checkpoint")
        from tnthw.data.preprocess import Preprocess
        from tnthw.workflows.pretrained import ImportSettings, import_state

        settings = ImportSettings(
            quantiser=quantiser,
            threshold=threshold,
            per_channel=per_channel,
            images=images,
            count=calibration_images,
            preprocess=Preprocess(mean=mean, std=std),
            renormalise=renormalise,
            bits=activation_bits,
        )
        with progress(f"importing {file}"):
            made = import_state(file, shape, output, settings)
        if json:
            print_json(made.as_dict())
        else:
            print_lines(made.summary())
        return 0
    from tnthw.workflows.importing import import_foreign, is_foreign

    if is_foreign(file):
        with progress(f"importing {file}"):
            graph = import_foreign(
                file, output, images, count=calibration_images, bits=activation_bits
            )
        if json:
            print_json({"name": graph.name, "nodes": len(graph), "model": str(output)})
        else:
            print_lines(f"{output}: {graph.name}, {len(graph)} nodes, lowered")
        return 0
    if _is_checkpoint(file):
        raise ModelFileError(
            f"{file}: a PyTorch checkpoint needs --shape, the network that it belongs to; one of "
            f"{', '.join(NETWORKS)}"
        )
    if file.suffix in _FOREIGN:
        raise ModelFileError(
            f"{file}: {_FOREIGN[file.suffix]} cannot be imported yet; import a model file of tnthw "
            f"(.safetensors) or the text form of its IR (tnthw show MODEL --arrays)"
        )
    if not file.is_file():
        raise ModelFileError(f"{file}: there is no such file")
    graph = read_graph(file)
    verify(graph)
    with writing(output) as folder:
        modelfile.save(graph, folder / MODEL_FILE)
    if json:
        print_json({"name": graph.name, "nodes": len(graph), "model": str(output)})
    else:
        print_lines(f"{output}: {graph.name}, {len(graph)} nodes, checked")
    return 0


_FOREIGN = {
    ".onnx": "ONNX, QONNX and Brevitas files",
    ".tflite": "TFLite files",
}


def _is_checkpoint(file: Path) -> bool:
    """True for PyTorch's formats, whatever the file is called."""
    if not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(2) in (b"PK", b"\x80\x02")


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

    Example: `tnthw show models/digits`
    """
    from tnthw.ir.printer import to_text
    from tnthw.workflows.models import load

    with progress(f"reading {model}"):
        found = load(model)
        text = to_text(found.graph, arrays=arrays)
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
