"""Commands that run a network: `run`, `simulate`, `program`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from tnthw.cli.options import (
    OUTPUT_FILE,
    OUTPUT_PREFIX,
    Batch,
    ImageSource,
    Json,
    MachineName,
    ModelName,
    OutputFolder,
    TechnologyName,
)
from tnthw.cli.output import cell, percent, print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.wording import counted

if TYPE_CHECKING:
    from tnthw.workflows.simulation import Simulation


def run(
    model: ModelName,
    /,
    *,
    input: Annotated[
        str,
        Parameter(
            name=("--input", "--images"),
            help="A .npy or .npz file with one image or several, real values or integers of the "
            "input grid; a folder of pictures; or how many of the model's test images.",
        ),
    ],
    output: Annotated[Path, OUTPUT_FILE, Parameter(help="File to write the results to, as .npy.")],
    machine: Annotated[
        str | None,
        Parameter(help="Run on the simulator of this machine instead of the interpreter."),
    ] = None,
    integers: Annotated[
        bool,
        Parameter(
            negative="",
            help="Write the integers of the result, instead of the real numbers that they stand "
            "for: those of the network's source, after its last scale, offset, softmax or argmax.",
        ),
    ] = False,
    clamp: Annotated[
        bool,
        Parameter(
            negative="",
            help="Take real values beyond the input grid as its ends, instead of refusing them.",
        ),
    ] = False,
    json: Json = False,
) -> int:
    """Run a network on an array of images and write its outputs.

    The integer interpreter defines the result; with `--machine` the simulator computes it, from the
    same bytes as the hardware. Real images are rounded to the input grid, ties to even.

    Example: `tnthw run digits --input images.npy --output logits.npy`
    """
    from tnthw.cli.arrays import write_array
    from tnthw.workflows.inputs import images
    from tnthw.workflows.models import load
    from tnthw.workflows.running import run as compute

    found = load(model)
    given = images(found, input, clamp=clamp)
    with progress(f"running {found.name}") as step:
        results = compute(found, given, machine=machine, integers=integers, progress=step)
    write_array(output, results)
    shape = results.shape if given.single else results.shape[1:]
    record = {
        "model": found.name,
        "machine": machine,
        "images": len(given),
        "shape": list(shape),
        "type": results.dtype.name,
        "output": str(output),
        "input": given.note,
        "notes": found.notes,
    }
    if json:
        print_json(record)
    else:
        kind = "integers" if integers else "real numbers"
        if results.dtype.kind == "i" and not integers:
            kind = "class numbers"
        size = "x".join(map(str, shape)) or "1"
        print_lines(
            f"{output}: {counted(len(given), 'result')} of {size} {kind} of {found.name}",
            f"input: {given.note}",
            *(f"{key}: {text}" for key, text in found.notes.items()),
        )
    return 0


def simulate(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    technology: TechnologyName = "horowitz45",
    images: ImageSource = None,
    check: Annotated[
        bool,
        Parameter(
            negative="",
            help="Also compare every layer of every image with the interpreter; exit 1 if any "
            "value differs.",
        ),
    ] = False,
    batch: Batch = 1,
    json: Json = False,
    output: OutputFolder = None,
) -> int:
    """Run a network on the cycle-level simulator: cycles, energy, memory traffic, accuracy.

    With `--output` it also writes the layers as CSV and a timeline that opens in ui.perfetto.dev.

    Example: `tnthw simulate digits --machine t8x8 --images 100`
    """
    from tnthw.workflows.simulation import simulate as run

    with progress(f"simulating {model}") as step:
        found = run(
            model,
            machine,
            images,
            technology=technology,
            check=check,
            batch=batch,
            progress=step,
        )
    if output is not None:
        found.save(output)
    status = 0 if found.passed else 1
    if json:
        print_json(found.record())
        return status
    _print_simulation(found)
    if found.check is not None:
        where = f": {', '.join(found.check.different)}" if found.check.different else ""
        print_lines(
            f"interpreter and simulator differ in {found.check.values_different:,} of "
            f"{found.check.values:,} values in {counted(found.check.layers, 'layer')}{where}"
        )
    if output is not None:
        print_lines(f"written to {output}")
    return status


def program(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    batch: Batch = 1,
    output: Annotated[
        Path | None,
        OUTPUT_FILE,
        Parameter(help="File to write the text to instead of printing it."),
    ] = None,
    image: Annotated[
        Path | None,
        OUTPUT_PREFIX,
        Parameter(help="Write the memory image to IMAGE.bin and its description to IMAGE.json."),
    ] = None,
    driver: Annotated[
        Path | None,
        OUTPUT_FILE,
        Parameter(help="Write the program as one file for the driver of a bus shell."),
    ] = None,
) -> int:
    """Print the program that a network compiles to, instruction by instruction.

    With `--image` write it as files: the memory image that simulator and RTL start from, byte for
    byte, and a JSON file that says where the program, the input and the output lie.

    Example: `tnthw program digits --machine t8x8`
    """
    from tnthw.cli.arrays import write_text
    from tnthw.program.disassemble import disassemble
    from tnthw.workflows.compiling import compile

    with progress("compiling"):
        compiled = compile(model, machine, batch=batch)
        text = disassemble(compiled)
    if driver is not None:
        from tnthw.files import replace_file
        from tnthw.program.driver_file import driver_file

        replace_file(driver, driver_file(compiled))
        print_lines(f"{driver}: {driver.stat().st_size} bytes")
    if image is not None:
        from tnthw.program.file import save

        for path in save(compiled, image):
            print_lines(f"{path}: {path.stat().st_size} bytes")
    elif output is None and driver is None:
        print_lines(text.rstrip("\n"))
    elif output is not None:
        write_text(output, text)
        print_lines(f"{output}: {text.count(chr(10))} lines")
    return 0


def _accuracy(record: dict[str, Any]) -> str:
    """Say how many images were right, or that nothing says what they show."""
    images = counted(record["images"], "image")
    right = record["accuracy"]["top1"]
    return f"not known of {images}" if right is None else f"{percent(right)} of {images}"


def _range(record: dict[str, Any]) -> str:
    """Say what the energy lies between, where the technology has more than one value."""
    low, total, high = (record["energy_uj"][key] for key in ("low", "total", "high"))
    return "" if low == total == high else f" ({cell(low)} to {cell(high)})"


def _padding(found: Simulation) -> str:
    """Sum padding over components, by name, in microjoules."""
    names = dict.fromkeys(each.name for each in found.padding)
    parts: list[str] = []
    for name in names:
        energies = [each.energy_pj for each in found.padding if each.name == name]
        known = [each * 1e-6 for each in energies if each is not None]
        total = sum(known) if len(known) == len(energies) else None
        if total != 0:
            parts.append(f"{name} {cell(total)} uJ")
    return "; ".join(parts) or "none"


def _print_simulation(found: Simulation) -> None:
    record = found.record()
    memory, batch = record["memory"], record["batch"]
    unit = "an image" if batch == 1 else f"a pass of {batch} images"
    print_lines(
        f"{record['model']} on {record['machine']}, energies of {record['technology']}",
        *(f"{key}: {text}" for key, text in record["notes"].items()),
        "",
        f"cycles       {record['cycles']:,} ({record['latency_us']:,.1f} us at "
        f"{found.machine.clock_mhz:g} MHz, chosen), utilisation {percent(record['utilisation'])}",
        f"accuracy     {_accuracy(record)} ({record['image_note']})",
        f"energy       {cell(record['energy_uj']['total'])} uJ {unit}{_range(record)}",
        f"run          {found.run.text()}",
        f"host         {found.host.text()}",
        f"memory       weights {memory['weight_bytes']:,} bytes, activations at most "
        f"{memory['activation_peak_bytes']:,}, read {memory['read_bytes']:,}, written "
        f"{memory['written_bytes']:,}",
        "",
    )
    columns = (
        *("layer", "op", "MACs", "cycles", "worked", "ideal", "busy"),
        *("energy uJ", "bound", "mapping"),
    )
    print_table(
        columns,
        [
            [
                layer["name"],
                layer["op"],
                layer["macs"],
                layer["cycles"],
                layer["array_cycles"],
                float(layer["ideal_cycles"]),
                percent(layer["busy_share"], 0),
                layer["energy_uj"],
                layer["bound"],
                layer["choice"],
            ]
            for layer in record["layers"]
        ],
    )
    print_lines(
        "",
        f"start (the program's first page): {cell(record['start']['energy_uj'])} uJ, in no layer",
        f"padding, in the energies: {_padding(found)}",
        "",
        "cycles: by which a layer moves the end of the run, so that they add up to it; layers "
        "overlap, and one may move it by less than the array",
        "worked on it. busy: the cycles that its arithmetic alone needs (ideal) over those in "
        "which the array worked on it.",
        "",
    )
    print_lines(f"not in the energy: {'; '.join(record['left_out'])}")
