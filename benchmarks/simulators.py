"""Time tnthw beside Stream 2.1.1, ZigZag 3.9.1 and SCALE-Sim 3.0.0, on ResNet-18, in one run.

    python benchmarks/simulators.py --install
    python benchmarks/simulators.py --json simulators.json

tnthw compiles the network for a 32 x 32 array and runs one image with all values; SCALE-Sim counts
the cycles of the same layers without traces; ZigZag estimates the ResNet-18 that it ships on its
`tpu_like` machine of one such array; Stream fuses and allocates that ResNet-18 on its
`tpu_like_quad_core` of four.  Each runs in a process of its own, one after the other.  A full run
takes many minutes, most of it SCALE-Sim's; `--peers` runs only some of them.  A peer that takes
longer than `--limit` seconds is ended, and its ratios are then least ones.  `--layers N` takes the
first N layers only (nodes of ZigZag's and Stream's network), to try the set-up, without ratios.

`--install` makes two environments.  Stream needs Python 3.12: it is made with this Python or the
first on the path that is new enough, or with `--stream-python`.
"""

from __future__ import annotations

import argparse
import datetime
import json
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environment

from tnthw.peers.gemm import Gemm
from tnthw.peers.scalesim.files import read_compute_report, write_run
from tnthw.peers.scalesim.model import Dataflow, estimate
from tnthw.peers.scalesim.shapes import TopologyRow

NETWORK, MACHINE, ARRAY = "resnet18", "t32x32", (32, 32)


@dataclass(frozen=True)
class Peer:
    """A simulator beside tnthw: its name, version, and the environment that it runs in."""

    name: str
    version: str
    environment: str

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}"


PEERS = {
    "stream": Peer("Stream", "2.1.1", "peers-stream"),
    "zigzag": Peer("ZigZag", "3.9.1", "peers"),
    "scalesim": Peer("SCALE-Sim", "3.0.0", "peers"),
}
"""In the order in which they run: the one that takes longest last."""


def main() -> None:
    """Measure and print."""
    options = _options()
    if options.install:
        _install(options)
        return
    missing = {PEERS[peer].environment for peer in options.peers}
    missing = {name for name in missing if environment.interpreter(name) is None}
    if missing:
        where = ", ".join(str(environment.folder(name)) for name in sorted(missing))
        raise SystemExit(
            f"no environment of the peers in {where}; make it with: python {sys.argv[0]} --install"
            ", or take others with --peers"
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
    for peer in (name for name in PEERS if name in options.peers):
        record[peer] = MEASURE[peer](options, runs[0]["rows"])
        _say(PEERS[peer].title, record[peer])
        for what in ("wall_s", "cpu_s", "peak_bytes"):
            if what in record[peer] and not options.layers:  # tnthw always runs all layers
                record[peer][f"{what}_ratio"] = record[peer][what] / record["tnthw"][what]
    _summary(record)
    if options.json:
        Path(options.json).write_text(json.dumps(record, indent=2) + "\n")


def _install(options: argparse.Namespace) -> None:
    """Make the environments of the peers that are asked for."""
    for name in sorted({PEERS[peer].environment for peer in options.peers}):
        base = options.stream_python if name == PEERS["stream"].environment else None
        try:
            print(f"installed: {environment.install(name, base)}", flush=True)
        except LookupError as error:
            raise SystemExit(
                f"{name}: {error}; give one with --stream-python, or take others with --peers"
            ) from None


def _stream(options: argparse.Namespace, _: list[dict[str, Any]]) -> dict[str, Any]:
    return _peer(options, "stream", *([options.layers] if options.layers else []))


def _zigzag(options: argparse.Namespace, _: list[dict[str, Any]]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        cut = [options.layers] if options.layers else []
        return _peer(options, "zigzag", folder, *cut)


def _scalesim(options: argparse.Namespace, layers: list[dict[str, Any]]) -> dict[str, Any]:
    """As the others, and the layers in which its cycles are not those of its closed form."""
    rows = [_row(entry) for entry in layers][: options.layers or None]
    dataflow = Dataflow(options.dataflow)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_run(folder, "run", rows, [dataflow], ARRAY)
        found = _peer(options, "scalesim", folder, f"{dataflow}.cfg")
        if "ended_after_s" not in found:
            report = read_compute_report(Path(found.pop("report")))
            found["cycles"] = sum(row.cycles for row in report)
            found["closed_form_differences"] = sum(
                line.cycles != _estimate(row.gemm, dataflow)
                for line, row in zip(report, rows, strict=True)
            )
    return found | {"dataflow": dataflow.value}


MEASURE = {"stream": _stream, "zigzag": _zigzag, "scalesim": _scalesim}


def _estimate(gemm: Gemm, dataflow: Dataflow) -> int:
    return estimate(gemm, dataflow, *ARRAY).cycles


def _row(entry: dict[str, Any]) -> TopologyRow:
    return TopologyRow(**(entry | {key: tuple(entry[key]) for key in ("ifmap", "kernel")}))


def _peer(options: argparse.Namespace, peer: str, *arguments: object) -> dict[str, Any]:
    """Medians of a peer's runs, and the `report` of the last, where there is one.

    Of one that took too long only that it was ended, and when.
    """
    python = environment.interpreter(PEERS[peer].environment)
    assert python is not None, "looked for at the start"
    try:
        runs = [
            environment.run(python, f"run_{peer}.py", *arguments, limit_s=options.limit)
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
    for name, peer in PEERS.items():
        if name not in record:
            continue
        title, found = peer.name, record[name]
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
    differences = record.get("scalesim", {}).get("closed_form_differences")
    if differences is not None:
        print(f"layers in which SCALE-Sim and its closed form differ: {differences:.0f}")
    print(f"{record['date']}, {', '.join(f'{k} {v}' for k, v in record['machine'].items())}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--install", action="store_true", help="make the peers' environments, end")
    parser.add_argument("--peers", nargs="+", choices=PEERS, default=list(PEERS), metavar="PEER")
    parser.add_argument("--stream-python", help="a Python 3.12 or later for Stream's environment")
    parser.add_argument("--layers", type=int, default=0, help="only the first N layers")
    parser.add_argument("--dataflow", choices=[d.value for d in Dataflow], default="os")
    parser.add_argument("--repeats", type=int, default=3, help="runs of tnthw")
    parser.add_argument("--peer-repeats", type=int, default=1, help="runs of each peer")
    parser.add_argument("--limit", type=float, default=1200, help="seconds of one run of a peer")
    parser.add_argument("--json", help="file to write the figures to")
    return parser.parse_args()


if __name__ == "__main__":
    main()
