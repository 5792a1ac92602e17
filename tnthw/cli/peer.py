"""Commands that put tnthw beside other simulators: `peer`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import App, Parameter

from tnthw.cli.options import Json, MachineName, ModelName, OutputFolder
from tnthw.cli.output import print_json, print_lines, print_table
from tnthw.cli.progress import progress
from tnthw.errors import ConfigError

if TYPE_CHECKING:
    from tnthw.ir.graph import Graph
    from tnthw.peers.scalesim.shapes import TopologyRow

peer = App(name="peer", help="Put tnthw beside other simulators of the same array.")


@peer.command
def scalesim(
    model: ModelName,
    /,
    *,
    machine: MachineName = "t32x32",
    layer: Annotated[
        str | None, Parameter(help="Explain the difference of this layer, not of the network.")
    ] = None,
    output: OutputFolder = None,
    report: Annotated[
        Path | None,
        Parameter(help="COMPUTE_REPORT.csv of a run of SCALE-Sim to check; needs --dataflow."),
    ] = None,
    dataflow: Annotated[
        str | None, Parameter(help="Only this dataflow: os, ws or is (all if left out).")
    ] = None,
    json: Json = False,
) -> int:
    """Compare cycles with SCALE-Sim's equations, and explain every difference.

    The same layers on an array of the same size, in each of SCALE-Sim's dataflows.  With `--output`
    it writes the files with which SCALE-Sim 3.0.0 runs them; with `--report` it checks what that
    run reported, and exits with 1 if a layer differs from the equations.

    Example: `tnthw peer scalesim resnet18 --machine t32x32`
    """
    from tnthw.peers.scalesim.compare import compare_scalesim
    from tnthw.peers.scalesim.files import read_compute_report, write_run
    from tnthw.peers.scalesim.model import Dataflow
    from tnthw.peers.scalesim.record import check_report, comparison_record
    from tnthw.simulator.run import simulate
    from tnthw.workflows.compiling import compile
    from tnthw.workflows.models import load

    if dataflow is not None and dataflow not in tuple(Dataflow):
        raise ConfigError(f"--dataflow is {dataflow!r}, allowed are {', '.join(Dataflow)}")
    if report is not None and dataflow is None:
        raise ConfigError("--report needs --dataflow: a report does not say which one it is of")
    dataflows = tuple(Dataflow) if dataflow is None else (Dataflow(dataflow),)
    read = None if report is None else read_compute_report(report)
    found = load(model)
    with progress(f"running {found.name} beside SCALE-Sim"):
        compiled = compile(found, machine)
        accelerator = compiled.accelerator
        rows = compare_scalesim(found.graph, compiled, simulate(compiled, None), dataflows)
    record = comparison_record(found.name, accelerator, found.notes, rows)
    if layer is not None and layer not in [entry["name"] for entry in record["layers"]]:
        names = ", ".join(entry["name"] for entry in record["layers"])
        raise ConfigError(f"--layer is {layer!r}, the layers of {found.name} are {names}")
    array = (accelerator.lanes, accelerator.columns)
    written: list[Path] = []
    differences: list[str] = []
    if output is not None or read is not None:
        topology = _topology(found.graph)
        if output is not None:
            written = write_run(output, found.name, topology, dataflows, array)
        if read is not None:
            differences = check_report(read, topology, dataflows[0], array)
            record["report_differences"] = differences
    if json:
        print_json(record)
    else:
        _print(record, layer)
        print_lines(*(["", *(f"written: {path}" for path in written)] if written else []))
        if read is not None:
            same = f"report {report}: all {len(read)} layers equal the equations"
            print_lines(*(differences or [same]))
    return 1 if differences else 0


def _topology(graph: Graph) -> list[TopologyRow]:
    from tnthw.peers.gemm import conv_shapes
    from tnthw.peers.scalesim.shapes import topology_row

    rows = []
    for shape in conv_shapes(graph):
        row = topology_row(shape)
        if row is None:
            raise ConfigError(
                f"layer {shape.name}: its strides are {shape.stride}; a topology of SCALE-Sim has "
                f"one stride for both directions"
            )
        rows.append(row)
    return rows


def _print(record: dict[str, Any], layer: str | None) -> None:
    dataflows = list(record["scalesim"])
    size = "{rows} x {columns}".format(**record["array"])
    print_lines(
        f"{record['model']} on {record['machine']} beside SCALE-Sim on an array of {size}, cycles",
        *(f"{key}: {text}" for key, text in record["notes"].items()),
        "",
    )
    rows = []
    for entry in record["layers"]:
        gemm = entry["gemm"] or dict.fromkeys("mnk")
        theirs = [entry["scalesim"][d]["cycles"] if entry["gemm"] else None for d in dataflows]
        rows.append([entry["name"], gemm["m"], gemm["n"], gemm["k"], entry["cycles"], *theirs])
    totals = [record["scalesim"][d]["cycles"] for d in dataflows]
    rows.append(["all", None, None, None, record["cycles"], *totals])
    print_table(("layer", "M", "N", "K", "tnthw", *(f"SCALE-Sim {d}" for d in dataflows)), rows)
    chosen = next((e for e in record["layers"] if e["name"] == layer), record)
    parts = [
        [part, *(chosen["scalesim"][d]["parts"][part] for d in dataflows), meaning]
        for part, meaning in record["meaning"].items()
        if any(chosen["scalesim"][d]["parts"][part] for d in dataflows)
    ]
    theirs = [chosen["scalesim"][d]["cycles"] for d in dataflows]
    print_lines("", f"from SCALE-Sim's cycles to tnthw's, {layer or 'all layers'}", "")
    print_table(
        ("part", *dataflows, "meaning"),
        [
            ["SCALE-Sim", *theirs, "as it reports them"],
            *parts,
            ["tnthw", *[chosen["cycles"]] * len(dataflows), ""],
        ],
    )
