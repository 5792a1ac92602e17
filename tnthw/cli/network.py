"""Commands about networks: `train`, `import`, `show`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from tnthw.cli.options import Json, ModelName
from tnthw.cli.output import need, print_json, print_lines, progress


def train(
    recipe: Annotated[Path, Parameter(help="TOML file of the recipe.")],
    /,
    *,
    output: Annotated[
        Path | None, Parameter(help="Folder of the model; models/NAME if left out.")
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

    A run that was cut off continues from its checkpoint under runs/.

    Example: `tnthw train models/digits/recipe.toml --output models/mine`
    """
    from tnthw.training.recipe import load_recipe

    name = load_recipe(recipe).name  # its mistakes are told before torch is loaded
    need("torch", "train", "training")
    from tnthw.frontends.train import train as run_training

    folder = output or Path("models") / name
    made = run_training(recipe, folder, seeds=range(seeds), full_precision=twin, progress=not json)
    if json:
        print_json(made.as_dict())
    else:
        print_lines(made.summary())
    return 0


def import_(
    file: Annotated[
        Path, Parameter(help="A model file (.safetensors) or the text form of the IR.")
    ],
    /,
    *,
    output: Annotated[Path, Parameter(help="Folder of the model to write.")],
    json: Json = False,
) -> int:
    """Check a network and write it as a model's folder.

    Example: `tnthw import network.ir --output models/mine`
    """
    from tnthw.errors import ModelFileError
    from tnthw.ir import modelfile
    from tnthw.ir.verifier import verify
    from tnthw.models import MODEL_FILE, read_graph

    if file.suffix in _FOREIGN:
        raise ModelFileError(
            f"{file}: {_FOREIGN[file.suffix]} cannot be imported yet; import a model file of tnthw "
            f"(.safetensors) or the text form of its IR (tnthw show MODEL --arrays)"
        )
    if not file.is_file():
        raise ModelFileError(f"{file}: there is no such file")
    graph = read_graph(file)
    verify(graph)
    output.mkdir(parents=True, exist_ok=True)
    modelfile.save(graph, output / MODEL_FILE)
    if json:
        print_json({"name": graph.name, "nodes": len(graph), "model": str(output)})
    else:
        print_lines(f"{output}: {graph.name}, {len(graph)} nodes, checked")
    return 0


_FOREIGN = {
    ".onnx": "ONNX, QONNX and Brevitas files",
    ".pth": "PyTorch checkpoints",
    ".pt": "PyTorch checkpoints",
    ".tflite": "TFLite files",
}


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
    from tnthw.ir.text import to_text
    from tnthw.models import find_model

    with progress(f"reading {model}"):
        found = find_model(model)
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
