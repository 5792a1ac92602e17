"""Commands that bring networks in and out: `import`, `export`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from tnthw.cli.options import OUTPUT_FILE, OUTPUT_FOLDER, WHOLE, Json, ModelName
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.errors import ConfigError
from tnthw.wording import counted

if TYPE_CHECKING:
    from tnthw.workflows.noise import SignalToNoise
    from tnthw.workflows.sources import Found

CALIBRATION_IMAGES = 64
"""Images to calibrate on where nothing else is asked for."""

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Of ImageNet's pixels, red, green and blue, from 0 to 1."""


def import_(
    file: Annotated[
        Path,
        Parameter(
            help="An ONNX or QONNX file, a model file (.safetensors), the text form of the IR, or "
            "with `--shape` a state dict (safetensors or PyTorch's formats, perhaps packed)."
        ),
    ],
    /,
    *,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder of the model to write; may be left out with `--check`."),
    ] = None,
    check: Annotated[
        Path | None,
        Parameter(
            help="Also compare every layer with what the file's own program (onnxruntime, QONNX's "
            "executor) computes of these inputs, .npy or .npz (64 of them, or as many as "
            "`--calibration-images`); exit 1 if a layer is beyond its bound."
        ),
    ] = None,
    shape: Annotated[
        str | None,
        Parameter(help="Network that the state dict belongs to, such as resnet18 or resnet20."),
    ] = None,
    images: Annotated[
        Path | None,
        Parameter(
            help="Calibrate on these: a .npy or .npz array; with `--shape` a folder or tar archive "
            "of images too, and synthetic images if left out. A file that states its own integers "
            "needs none."
        ),
    ] = None,
    calibration_images: Annotated[
        int | None, WHOLE, Parameter(help="How many of the images to use; 64 if left out.")
    ] = None,
    bits: Annotated[
        Literal[8, 4, 2], Parameter(help="Width of the activations between layers.")
    ] = 8,
    method: Annotated[
        Literal["mse", "max", "percentile"],
        Parameter(help="What decides where activations are clipped."),
    ] = "mse",
    percentile: Annotated[
        float, Parameter(help="Share of activations below the clip, in percent, with `percentile`.")
    ] = 99.99,
    wide: Annotated[
        Literal[8, 6, 4] | None,
        Parameter(
            help="Bits of layers whose weights are in full precision; 8 if left out, where another "
            "layer is ternary."
        ),
    ] = None,
    result: Annotated[
        Literal["auto", "exact", "8 bits"],
        Parameter(
            help="exact: the last layer's own sums, whose affine steps stay on the host. auto: "
            "that, where the file itself is quantised."
        ),
    ] = "auto",
    grid: Annotated[
        float | None,
        Parameter(
            help="Step of the input's integers, real = step * integer; from the images if left out."
        ),
    ] = None,
    part: Annotated[
        str,
        Parameter(help="Which of several state dicts: a file of an archive, a key, or FILE:KEY."),
    ] = "",
    scaling: Annotated[
        Literal["multiplies", "divides"] | None,
        Parameter(help="What the network does with the scale of weights packed in two bits."),
    ] = None,
    quantiser: Annotated[
        str | None,
        Parameter(
            help="What makes weights of a state dict ternary, a name of docs/quantisers.md; twn, "
            "or none where layers are ternary already."
        ),
    ] = None,
    threshold: Annotated[
        float | None,
        Parameter(help="Its threshold factor, such as that of E|w| for twn (0.8 per layer)."),
    ] = None,
    per_channel: Annotated[
        bool | None,
        Parameter(
            help="Threshold and scale for each output channel, or for the layer; what was measured "
            "to be better if left out."
        ),
    ] = None,
    wide_layers: Annotated[
        Literal["ends", "all"],
        Parameter(help="Which layers of a state dict stay wide where `--wide` is given."),
    ] = "ends",
    mean: Annotated[
        tuple[float, float, float],
        Parameter(
            negative="", help="Mean that the network was trained with, of pixels from 0 to 1."
        ),
    ] = MEAN,
    std: Annotated[
        tuple[float, float, float], Parameter(negative="", help="Standard deviation, as the mean.")
    ] = STD,
    renormalise: Annotated[
        bool | None,
        Parameter(
            help="Estimate the statistics of batch norm again on the images; done where weights "
            "are made ternary and there are images.",
        ),
    ] = None,
    json: Json = False,
) -> int:
    """Bring a network in as a model's folder: from ONNX, QONNX, tnthw's files, or a checkpoint.

    With `--shape` the file is a state dict. Layers that are not ternary are made so after training,
    or stay wide; activations are calibrated; the folder's README says what was measured. Its
    noise.html shows what every layer loses, also for other files that images are given for.

    Example: `tnthw import resnet18.pth --shape resnet18 --images photos --output models/mine`
    """
    if output is None and (check is None or shape is not None):
        raise ConfigError(
            f"import {file}: give --output FOLDER, the model's folder to write"
            + ("" if shape is not None else "; or --check INPUTS.npz, to compare alone")
        )
    if shape is None:
        _refuse_unused(
            file,
            "for state dicts; give --shape NETWORK",
            ("part", part != ""),
            ("scaling", scaling is not None),
            ("quantiser", quantiser is not None),
            ("threshold", threshold is not None),
            ("per-channel", per_channel is not None),
            ("wide-layers", wide_layers != "ends"),
            ("mean", mean != MEAN),
            ("std", std != STD),
            ("renormalise", renormalise is not None),
        )
    else:
        _refuse_unused(
            file,
            "not for state dicts; leave out --shape",
            ("grid", grid is not None),
            ("result", result != "auto"),
        )
        if check is not None:
            raise ConfigError(f"import {file}: --check is not for state dicts; leave out --shape")
        assert output is not None
        from tnthw.data.preprocess import Preprocess
        from tnthw.report.imported import import_checkpoint
        from tnthw.workflows.noise import COLUMNS as NOISE_COLUMNS

        with progress(f"importing {file}"):
            made = import_checkpoint(
                file,
                shape,
                output,
                part=part,
                scaling=scaling,
                quantiser=quantiser,
                threshold=threshold,
                per_channel=per_channel,
                wide=wide,
                wide_layers=wide_layers,
                images=images,
                count=CALIBRATION_IMAGES if calibration_images is None else calibration_images,
                preprocess=Preprocess(mean=mean, std=std),
                renormalise=renormalise,
                method=method,
                bits=bits,
            )
        if json:
            print_json(made.as_dict())
        else:
            print_lines(made.summary())
            print_table(list(NOISE_COLUMNS.values()), made.noise.shown())
        return 0
    from tnthw.report.imported import write_noise_of
    from tnthw.workflows.importing import import_file
    from tnthw.workflows.sources import Settings, calibration_array

    settings = Settings(
        images=None if images is None else calibration_array(images, calibration_images),
        grid=grid,
        method=method,
        percentile=percentile,
        bits=bits,
        wide=wide,
        result=result,
    )
    if check is None:
        assert output is not None
        with progress(f"importing {file}"):
            found = import_file(file, output, settings)
            noise = write_noise_of(found, output)
        _print_import(found, noise, output, json)
        return 0
    from tnthw.workflows.saving import save
    from tnthw.workflows.source_check import COLUMNS, check_source

    if output is not None:
        settings = replace(settings, default_name=output.resolve().name)
    with progress(f"comparing {file}"):
        found, compared = check_source(file, check, settings)
    if compared.passed and output is not None:
        save(found.model, output)
        write_noise_of(found, output)
    if json:
        print_json(
            {
                "name": compared.name,
                "passed": compared.passed,
                "images": compared.images,
                "layers": compared.records(),
                "model": str(output) if compared.passed and output is not None else None,
            }
        )
    else:
        print_table(COLUMNS, compared.shown())
        print_lines("", *compared.lines())
    return 0 if compared.passed else 1


def _refuse_unused(file: Path, why: str, *given: tuple[str, bool]) -> None:
    """Refuse options that a file of this kind has no use for."""
    if names := [f"--{name}" for name, is_given in given if is_given]:
        verb, what = ("is", "it") if len(names) == 1 else ("are", "them")
        raise ConfigError(f"import {file}: {', '.join(names)} {verb} {why}, or leave {what} out")


def _print_import(found: Found, noise: SignalToNoise | None, output: Path, json: bool) -> None:
    """What was brought in, and how its integers are related to the file's numbers."""
    from tnthw.workflows.exactness import COLUMNS, exact_share, records, rows
    from tnthw.workflows.noise import COLUMNS as NOISE_COLUMNS

    model, exactness = found.model, found.model.exactness
    if json:
        print_json(
            {
                "name": model.name,
                "nodes": len(model.graph),
                "model": str(output),
                "exactness": records(exactness),
                "signal_to_noise": [] if noise is None else noise.records(),
                "host": model.host,
                "notes": model.notes,
            }
        )
        return
    print_lines(f"{output}: {model.name}, {counted(len(model.graph), 'node')}, checked")
    if exactness:
        print_lines("", f"exactness: {exact_share(exactness)}", "")
        print_table(COLUMNS, rows(exactness))
        print_lines(
            "",
            "bound: output steps between an integer and the file's own number, from "
            "the same inputs",
        )
    if noise is not None:
        print_lines("", f"signal to noise, on the {counted(noise.images, 'image')}:", "")
        print_table(list(NOISE_COLUMNS.values()), noise.shown())
    if model.host:
        print_lines("", f"on the host: {model.host}")


def export(
    model: ModelName,
    /,
    *,
    output: Annotated[Path, OUTPUT_FILE, Parameter(help="File to write, NAME.onnx.")],
    format: Annotated[
        Literal["onnx", "qonnx"],
        Parameter(
            help="onnx: QuantizeLinear and weights of 2 bits, opset 25, for onnxruntime. qonnx: "
            "Quant and MultiThreshold, for QONNX, FINN and hls4ml."
        ),
    ] = "onnx",
    batch: Annotated[
        int | None,
        WHOLE,
        Parameter(
            help="How many images the file takes at a time; if left out any number (onnx) or 1 "
            "(qonnx)."
        ),
    ] = None,
    json: Json = False,
) -> int:
    """Write a network as ONNX or QONNX; the file computes the same integers.

    Example: `tnthw export digits --output digits.onnx`
    """
    from tnthw.workflows.exporting import export as run

    with progress(f"exporting {model}"):
        made = run(model, output, format, batch=batch)
    if json:
        print_json(made.record())
    else:
        print_lines(*made.lines())
    return 0
