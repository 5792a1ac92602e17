"""Commands that compare and report: `compare`, `report`, `demo`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter

from tnthw.cli.options import (
    OUTPUT_FOLDER,
    WHOLE,
    Batch,
    ImageSource,
    Json,
    MachineName,
    ModelName,
    OutputFolder,
    TechnologyName,
)
from tnthw.cli.output import percent, print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.wording import counted

if TYPE_CHECKING:
    from tnthw.energy.compare import Row
    from tnthw.energy.technology import Technology
    from tnthw.report.make import Report


def compare(
    model: ModelName,
    /,
    *,
    machine: MachineName = None,
    images: ImageSource = None,
    technology: TechnologyName = "horowitz45",
    batch: Batch = 1,
    assume: Annotated[
        tuple[str, ...],
        Parameter(
            help="Choices made otherwise, NAME=VALUE: buffers=values, memory=DDR4, counted=chip, "
            "image=later, zeros=0.5, floats=cited, clock=own; several times for several."
        ),
    ] = (),
    others: Annotated[
        bool,
        Parameter(help="Also print the ratios on the same array where choices are made otherwise."),
    ] = False,
    json: Json = False,
    output: OutputFolder = None,
) -> int:
    """Run a network on a machine and on its twins of wider words, and compare.

    They are int4 (weights alone), int8, int8 that gates zero activations, fp8, bf16, fp16, fp32.

    The twins have the same array, buffers in bytes and bandwidth; then the same again with arrays
    that take no more area than the ternary one, and, where the technology has areas of memories
    (horowitz45-cacti), with whole chips that take no more.

    Example: `tnthw compare digits --machine t16x16`
    """
    from tnthw.workflows.comparison import compare as run

    with progress(f"comparing precisions of {model}") as step:
        found = run(
            model,
            machine,
            images,
            technology=technology,
            batch=batch,
            assumed=assume,
            others=others,
            progress=step,
        )
    record = found.record()
    if output is not None:
        found.save(output)
    if json:
        print_json(record)
        return 0
    print_lines(
        f"{record['model']} on {record['machine']}, energies of {record['technology']} "
        f"({found.technology.title})",
        *(f"{key}: {text}" for key, text in record["notes"].items()),
        *_accuracy(record),
        "",
    )
    print_table(
        (
            "precision",
            "basis",
            "array",
            "cycles",
            "latency us",
            "energy uJ",
            "padding uJ",
            "weights B",
            "read B",
            "array um2",
            "chip mm2",
            "right",
        ),
        [
            [
                row["precision"],
                row["basis"],
                row["array"],
                row["cycles"],
                row["latency_us"],
                row["energy_uj"],
                row["padding_uj"],
                row["weight_bytes"],
                row["read_bytes"],
                row["array_area_um2"],
                row["area_mm2"],
                "-" if row["accuracy"] is None else percent(row["accuracy"]),
            ]
            for row in record["rows"]
        ],
    )
    notes = [f"{r['precision']}, {r['basis']}: {n}" for r in record["rows"] for n in r["notes"]]
    print_lines(
        "",
        *(_ratio(each) for each in record["ratios"]),
        f"assumed: {found.made.assumed}; --assume NAME=VALUE makes one otherwise",
        *notes,
        *(f"not run: {text}" for text in record["missing"]),
        *_hosts(found.made.rows),
        f"array areas are {_areas(found.technology)}; chip areas have logic and memories too, and "
        f"no gaps",
        f"not in the energy: {'; '.join(record['left_out'])}",
    )
    _others(record.get("others", []))
    return 0


def _areas(technology: Technology) -> str:
    """What an array's area is of."""
    if technology.gates is not None:
        return "those of the cells of its columns"
    return "estimates of the operators alone"


def _others(found: Sequence[dict[str, Any]]) -> None:
    """Print ratios on the same array where choices are made otherwise, with their ranges."""
    if not found:
        return
    precisions = dict.fromkeys(r["precision"] for other in found for r in other["ratios"])
    rows = []
    for other in found:
        ratios = {ratio["precision"]: ratio for ratio in other["ratios"]}
        changed = ", ".join(f"{name}={value}" for name, value in other["changed"].items())
        rows.append([changed, *(_range(ratios.get(each)) for each in precisions)])
    print_lines("", "times the ternary energy on the same array, with:")
    print_table(("", *precisions), rows)


def _range(found: dict[str, Any] | None) -> str:
    """A ratio and what it lies between, - where there is none."""
    if found is None or found["ratio"] is None:
        return "-"
    low, middle, high = (f"{found[key]:.2f}" for key in ("low", "ratio", "high"))
    return middle if low == high else f"{middle} ({low}-{high})"


def _hosts(rows: Sequence[Row]) -> Iterator[str]:
    """What the host moves, each text once, after those that it is of."""
    texts: dict[str, list[str]] = {}
    for row in rows:
        texts.setdefault(row.host.text(), []).append(f"{row.precision} ({row.basis})")
    for text, of in texts.items():
        yield f"host, {'all' if len(texts) == 1 else ', '.join(of)}: {text}"


def _ratio(found: dict[str, Any]) -> str:
    """Energy of a twin over the ternary one's, with its range and what decides it."""
    head = f"{found['precision']}, {found['basis']}: "
    if found["ratio"] is None:
        return f"{head}- of the ternary energy: a part has no figure"
    return (
        f"{head}{found['ratio']:.2f} times the ternary energy ({found['low']:.2f} to "
        f"{found['high']:.2f}); {found['decides']}"
    )


def _accuracy(record: dict[str, Any]) -> list[str]:
    """Say how accurate the ternary network is, where images ran."""
    if "accuracy" not in record:
        return []
    right = percent(record["accuracy"]["top1"])
    return [f"accuracy: {right} of {counted(record['images'], 'image')} ({record['image_note']})"]


def report(
    study: Annotated[
        str, Parameter(help="TOML file of the study, as under sim/, or a model as elsewhere.")
    ],
    /,
    *,
    machine: MachineName = None,
    images: ImageSource = None,
    technology: Annotated[
        str | None, Parameter(help="Technology, of a study instead of its own.")
    ] = None,
    output: Annotated[
        Path | None,
        OUTPUT_FOLDER,
        Parameter(help="Folder of the results; reports/NAME if left out."),
    ] = None,
    verify_images: Annotated[
        int | None,
        WHOLE,
        Parameter(help="How many images run on the RTL too; 0 leaves the RTL out."),
    ] = None,
    json: Json = False,
) -> int:
    """Make the page of a study: simulation, comparison, verification on the RTL, tables, timeline.

    Example: `tnthw report sim/digits.toml`
    """
    from tnthw.report.make import report as run

    with progress(f"report {Path(study).stem}") as step:
        made = run(
            study,
            output,
            machine=machine,
            images=images,
            technology=technology,
            verify_images=verify_images,
            progress=step,
        )
    return _print_report(made, json)


def demo(
    *,
    output: Annotated[Path, OUTPUT_FOLDER, Parameter(help="Folder of the page.")] = Path(
        "tnthw-demo"
    ),
    json: Json = False,
) -> int:
    """Try everything on the trained digits: simulate, run the RTL, compare, write a page.

    It needs no files beside the installed package. Where the tools that run RTL are missing, all
    else runs, and it says how to have them.

    Example: `tnthw demo --output build/demo`
    """
    from tnthw.report.make import demo as run

    with progress("demo") as step:
        made = run(output, progress=step)
    return _print_report(made, json)


def _print_report(made: Report, json: bool) -> int:
    if json:
        print_json(made.record())
    else:
        print_lines(*made.lines(), *(f"{key}: {text}" for key, text in made.notes.items()))
    return 0 if made.passed else 1
