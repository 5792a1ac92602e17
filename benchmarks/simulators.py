"""Time tnthw, SCALE-Sim 3.0.0 and ZigZag 3.9.1 on ResNet-18 on a 32 x 32 array, in one run.

    python benchmarks/simulators.py --install
    python benchmarks/simulators.py --json simulators.json

tnthw compiles the network and runs one image with all values; SCALE-Sim counts the cycles of the
same layers without traces; ZigZag estimates the ResNet-18 that it ships on its `tpu_like` machine.
Each runs in a process of its own, one after the other.  A full run takes many minutes, nearly all
of it SCALE-Sim's; a peer that takes longer than `--limit` seconds is ended, and its ratios are then
least ones.  `--layers N` takes the first N layers only (of SCALE-Sim and ZigZag), to try the
set-up, and gives no ratios.
"""

from __future__ import annotations

import argparse
import datetime
import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

import environment

from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.files import read_compute_report, write_run
from tnthw.peers.scalesim.model import Dataflow, estimate
from tnthw.peers.scalesim.shapes import TopologyRow

NETWORK, MACHINE, ARRAY = "resnet18", "t32x32", (32, 32)


def main() -> None:
    """Measure and print."""
    options = _options()
    if options.install:
        print(f"installed: {environment.install()}")
        return
    python = environment.peers_python()
    if python is None:
        raise SystemExit(
            f"no environment of the peers in {environment.peers_folder()}; make it with: "
            f"python {sys.argv[0]} --install"
        )
    record: dict[str, Any] = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="minutes"),
        "machine": environment.machine(),
        "layers": options.layers or "all",
    }
    runs = [
        environment.run(sys.executable, "run_tnthw.py", NETWORK, MACHINE)
        for _ in range(options.repeats)
    ]
    record["tnthw"] = _median(runs)
    _say("tnthw", record["tnthw"])
    cut = options.layers
    rows = [_row(entry) for entry in runs[0]["rows"]][: cut or None]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        arguments = (folder / "zigzag", *([cut] if cut else []))
        record["zigzag"] = _peer(options, python, "run_zigzag.py", *arguments)
        _say("ZigZag 3.9.1", record["zigzag"])
        dataflow = Dataflow(options.dataflow)
        write_run(folder, "run", rows, [dataflow], ARRAY)
        found = _peer(options, python, "run_scalesim.py", folder, f"{dataflow}.cfg")
        if "ended_after_s" not in found:
            report = read_compute_report(Path(found.pop("report")))
            found["cycles"] = sum(row.cycles for row in report)
            found["closed_form_differences"] = sum(
                line.cycles != _estimate(row.gemm, dataflow)
                for line, row in zip(report, rows, strict=True)
            )
        record["scalesim"] = found | {"dataflow": dataflow.value}
        _say("SCALE-Sim 3.0.0", record["scalesim"])
    for peer in () if cut else ("zigzag", "scalesim"):  # tnthw always runs the whole network
        for what in ("wall_s", "cpu_s", "peak_bytes"):
            if what in record[peer]:
                record[peer][f"{what}_ratio"] = record[peer][what] / record["tnthw"][what]
    _summary(record)
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


def _estimate(gemm: Gemm, dataflow: Dataflow) -> int:
    return estimate(gemm, dataflow, *ARRAY).cycles


def _row(entry: dict[str, Any]) -> TopologyRow:
    return TopologyRow(**(entry | {key: tuple(entry[key]) for key in ("ifmap", "kernel")}))


def _peer(
    options: argparse.Namespace, python: Path, script: str, *arguments: object
) -> dict[str, Any]:
    """Medians of a peer's runs, and the `report` of the last, where there is one.

    Of one that took too long only that it was ended, and when.
    """
    try:
        runs = [
            environment.run(python, script, *arguments, limit_s=options.limit)
            for _ in range(options.peer_repeats)
        ]
    except TimeoutError:
        return {"wall_s": options.limit, "ended_after_s": options.limit}
    return _median(runs) | {key: each for key, each in runs[-1].items() if key == "report"}


def _median(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Median of each number of several runs, and how many they were."""
    numbers = [key for key, value in runs[0].items() if isinstance(value, int | float)]
    return {key: statistics.median(run[key] for run in runs) for key in numbers} | {
        "runs": len(runs)
    }


def _say(name: str, found: dict[str, Any]) -> None:
    if "ended_after_s" in found:
        print(f"{name:16} took longer than {found['ended_after_s']:g} s and was ended", flush=True)
        return
    print(
        f"{name:16} {found['wall_s']:9.2f} s ({found['cpu_s']:.2f} s of processor time) "
        f"{found['peak_bytes'] / 1e9:7.2f} GB "
        f"{found['cycles']:>12,.0f} cycles, median of {found['runs']}",
        flush=True,
    )


def _summary(record: dict[str, Any]) -> None:
    for peer, title in (("zigzag", "ZigZag"), ("scalesim", "SCALE-Sim")):
        found = record[peer]
        if "wall_s_ratio" not in found:
            print(f"{title} ran {record['layers']} layers of the network: no ratios")
            continue
        if "ended_after_s" in found:
            print(f"{title} takes more than {found['wall_s_ratio']:.1f} times as long as tnthw")
            continue
        print(
            f"{title} takes {found['wall_s_ratio']:.1f} times as long as tnthw, "
            f"{found['cpu_s_ratio']:.1f} times the processor time and "
            f"{found['peak_bytes_ratio']:.1f} times the memory"
        )
    if "closed_form_differences" in record["scalesim"]:
        differences = record["scalesim"]["closed_form_differences"]
        print(f"layers in which SCALE-Sim and its closed form differ: {differences:.0f}")
    print(f"{record['date']}, {', '.join(f'{k} {v}' for k, v in record['machine'].items())}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--install", action="store_true", help="make the peers' environment, end")
    parser.add_argument("--layers", type=int, default=0, help="only the first N layers")
    parser.add_argument("--dataflow", choices=[d.value for d in Dataflow], default="os")
    parser.add_argument("--repeats", type=int, default=3, help="runs of tnthw")
    parser.add_argument("--peer-repeats", type=int, default=1, help="runs of each peer")
    parser.add_argument("--limit", type=float, default=1200, help="seconds of one run of a peer")
    parser.add_argument("--json", help="file to write the figures to")
    return parser.parse_args()


if __name__ == "__main__":
    main()
