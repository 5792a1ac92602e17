"""Commands that run a network: `run`, `simulate`, `program`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from tnthw.cli.options import (
    DEFAULT_MACHINE,
    ImageCount,
    Json,
    MachineName,
    ModelName,
    OutputFolder,
    TechnologyName,
)
from tnthw.cli.output import percent, print_json, print_lines, print_table, progress

if TYPE_CHECKING:
    from tnthw.workflows.measure import Measurement


def run(
    model: ModelName,
    /,
    *,
    input: Annotated[Path, Parameter(help="Integers as .npy: one image or several.")],
    output: Annotated[Path, Parameter(help="File to write the results to, as .npy.")],
    machine: Annotated[
        str | None,
        Parameter(help="Run on the simulator of this machine instead of the interpreter."),
    ] = None,
    json: Json = False,
) -> int:
    """Run a network on an array of images and write its outputs.

    The integer interpreter defines the result; with `--machine` the simulator computes it, from the
    same bytes as the hardware.

    Example: `tnthw run models/digits --input images.npy --output logits.npy`
    """
    import numpy as np

    from tnthw.cli.arrays import read_images, write_array
    from tnthw.machine.files import find_machine
    from tnthw.workflows.models import load

    found = load(model)
    accelerator = find_machine(machine) if machine else None
    images, single = read_images(input, found.graph)
    with progress(f"running {found.name}") as step:
        if accelerator is None:
            from tnthw.ir.interpreter import predict

            results = predict(found.graph, images)
        else:
            from tnthw.compiler.compile import compile_graph
            from tnthw.program.inputs import read_output
            from tnthw.simulator.run import Simulator

            program = compile_graph(found.graph, accelerator)
            simulator = Simulator(program)
            shape = found.graph.outputs[0].type.shape
            outputs: list[Any] = []
            size = simulator.batch()
            for first in range(0, len(images), size):
                for memory in simulator.run_batch(images[first : first + size]):
                    outputs.append(read_output(program, memory).reshape(shape))
                step(len(outputs), len(images))
            results = np.stack(outputs)
    write_array(output, results[0] if single else results)
    record = {
        "model": found.name,
        "machine": accelerator.name if accelerator else None,
        "images": len(images),
        "shape": list(results.shape[1:]),
        "output": str(output),
        "notes": found.notes,
    }
    if json:
        print_json(record)
    else:
        shape_text = "x".join(map(str, results.shape[1:]))
        print_lines(
            f"{output}: {len(images)} results of {shape_text} integers of {found.name}",
            *(f"{key}: {text}" for key, text in found.notes.items()),
        )
    return 0


def simulate(
    model: ModelName,
    /,
    *,
    machine: MachineName = DEFAULT_MACHINE,
    technology: TechnologyName = "horowitz45",
    images: ImageCount = 10,
    check: Annotated[
        bool,
        Parameter(
            negative="",
            help="Also compare every layer of every image with the interpreter; exit 1 if any "
            "value differs.",
        ),
    ] = False,
    json: Json = False,
    output: OutputFolder = None,
) -> int:
    """Run a network on the cycle-level simulator: cycles, energy, memory traffic, accuracy.

    With `--output` it also writes the layers as CSV and a timeline that opens in ui.perfetto.dev.

    Example: `tnthw simulate models/digits --machine t8x8 --images 100`
    """
    from tnthw.energy.technology import find_technology
    from tnthw.machine.files import find_machine
    from tnthw.workflows import inputs
    from tnthw.workflows.measure import measure
    from tnthw.workflows.models import load

    accelerator, figures = find_machine(machine), find_technology(technology)
    found = load(model)
    pictures = inputs.images(found, images)
    with progress(f"simulating {found.name} on {accelerator.name}") as step:
        measured = measure(found, accelerator, figures, pictures, step)
    checked = None
    if check:
        from tnthw.workflows.check import check_against_interpreter

        with progress("comparing with the interpreter"):
            checked = check_against_interpreter(found.graph, accelerator, pictures.pixels)
    if output is not None:
        _write_simulation(measured, output)
    status = 1 if checked is not None and checked.values_different else 0
    if json:
        extra = {} if checked is None else {"interpreter": asdict(checked)}
        print_json({**measured.record(), **extra})
        return status
    _print_simulation(measured)
    if checked is not None:
        where = f": {', '.join(checked.different)}" if checked.different else ""
        print_lines(
            f"interpreter and simulator differ in {checked.values_different:,} of "
            f"{checked.values:,} values in {checked.layers} layers{where}"
        )
    if output is not None:
        print_lines(f"written to {output}")
    return status


def program(
    model: ModelName,
    /,
    *,
    machine: MachineName = DEFAULT_MACHINE,
    output: Annotated[
        Path | None, Parameter(help="File to write the text to instead of printing it.")
    ] = None,
    image: Annotated[
        Path | None,
        Parameter(help="Write the memory image to IMAGE.bin and its description to IMAGE.json."),
    ] = None,
) -> int:
    """Print the program that a network compiles to, instruction by instruction.

    With `--image` write it as files: the memory image that simulator and RTL start from, byte for
    byte, and a JSON file that says where the program, the input and the output lie.

    Example: `tnthw program models/digits --machine t8x8`
    """
    from tnthw.cli.arrays import write_text
    from tnthw.compiler.compile import compile_graph
    from tnthw.machine.files import find_machine
    from tnthw.program.disassemble import disassemble
    from tnthw.workflows.models import load

    accelerator = find_machine(machine)
    with progress("compiling"):
        compiled = compile_graph(load(model).graph, accelerator)
        text = disassemble(compiled)
    if image is not None:
        from tnthw.program.file import save

        for path in save(compiled, image):
            print_lines(f"{path}: {path.stat().st_size} bytes")
    elif output is None:
        print_lines(text.rstrip("\n"))
    else:
        write_text(output, text)
        print_lines(f"{output}: {text.count(chr(10))} lines")
    return 0


def _write_simulation(measured: Measurement, output: Path) -> None:
    import json

    import pandas as pd

    from tnthw.report.folder import writing
    from tnthw.simulator.timeline import write_timeline

    record = measured.record()
    with writing(output) as folder:
        (folder / "simulate.json").write_text(json.dumps(record, indent=2) + "\n")
        pd.DataFrame(record["layers"]).to_csv(folder / "layers.csv", index=False)
        write_timeline(measured.program, measured.result, folder / "timeline.pftrace")


def _print_simulation(measured: Measurement) -> None:
    record = measured.record()
    memory = record["memory"]
    print_lines(
        f"{record['model']} on {record['machine']}, energies of {record['technology']}",
        *(f"{key}: {text}" for key, text in record["notes"].items()),
        "",
        f"cycles       {record['cycles']:,} ({record['latency_us']:,.1f} us at "
        f"{measured.machine.clock_mhz:g} MHz), utilisation {percent(record['utilisation'])}",
        f"accuracy     {percent(record['accuracy']['top1'])} of {record['images']} images "
        f"({record['image_note']})",
        f"energy       {record['energy_uj']['total']:.4g} uJ an image",
        f"memory       weights {memory['weight_bytes']:,} bytes, activations at most "
        f"{memory['activation_peak_bytes']:,}, read {memory['read_bytes']:,}, written "
        f"{memory['written_bytes']:,}",
        "",
    )
    columns = ("layer", "op", "MACs", "cycles", "ideal", "energy uJ", "bound", "mapping")
    print_table(
        columns,
        [
            [
                layer["name"],
                layer["op"],
                layer["macs"],
                layer["cycles"],
                float(layer["ideal_cycles"]),
                layer["energy_uj"],
                layer["bound"],
                layer["choice"],
            ]
            for layer in record["layers"]
        ],
    )
    print_lines("", f"not in the energy: {'; '.join(record['left_out'])}")
