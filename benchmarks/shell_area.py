"""Area and clock of the bus shells beside the bare machine, on an ECP5, from one flow.

    python benchmarks/shell_area.py --machine t8x8 --seeds 1        (about ten minutes a row)
    python benchmarks/shell_area.py --managers                      (the managers alone: seconds)

The shells hold the machine: what a shell costs is the difference of two rows. Flip-flops, LUT4 and
carry cells by the parts of the shell stand below each. Seeds are of the placer.
"""

from __future__ import annotations

import argparse
from typing import Any

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.files import find_machine
from tnthw.rtl.emit import component_verilog, module_name, verilog
from tnthw.rtl.place_route import map_and_route
from tnthw.shell.emit import shell_name, shell_verilog
from tnthw.shell.shell import BUSES, OUTSTANDING
from tnthw.shell.widths import widths_of

PARTS = ("manager", "subordinate", "registers")
"""Units of a shell beside the machine."""


def row(name: str, found: dict[str, Any]) -> str:
    """One line of the table."""
    total = found["area"]["total"]
    clocks = ", ".join(str(run["mhz"]) for run in found["runs"])
    counts = " | ".join(f"{total[kind]:,}" for kind in ("LUT4", "CCU2C", "FF", "DP16KD", "DPR16X4"))
    return f"| {name} | {counts} | {total['multipliers']} | {clocks} |"


def parts(found: dict[str, Any]) -> str:
    """Cells of the parts of a shell, those inside them included."""
    told = []
    for part in PARTS:
        counts = [c for unit, c in found["area"].items() if unit.split(".")[0] == part]
        sums = " / ".join(f"{sum(c[kind] for c in counts):,}" for kind in ("LUT4", "CCU2C", "FF"))
        told.append(f"{part} {sums}")
    return "; ".join(told)


def managers(accelerator: Accelerator, seeds: int) -> None:
    """The managers alone, where no path goes on in the machine."""
    widths = widths_of(accelerator)
    for bus, kind in BUSES.items():
        text = component_verilog(kind.manager(widths, OUTSTANDING), bus)
        print(row(f"manager of {bus}", map_and_route(text, bus, 250, seeds)), flush=True)


def main() -> None:
    """Map and route the bare machine and its shells."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--machine", default="t8x8")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--only", choices=["bare", *BUSES], action="append")
    parser.add_argument("--no-counters", action="store_true")
    parser.add_argument("--managers", action="store_true")
    arguments = parser.parse_args()
    acc, counters = find_machine(arguments.machine), not arguments.no_counters
    print("| | LUT4 | CCU2C | flip-flops | DP16KD | distributed RAM | multipliers, DSP | MHz |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|", flush=True)
    if arguments.managers:
        managers(acc, arguments.seeds)
        return
    for bus in arguments.only or ["bare", *BUSES]:
        if bus == "bare":
            text, top = verilog(acc, counters=counters), module_name(acc)
        else:
            text, top = shell_verilog(acc, bus, counters=counters), shell_name(acc, bus)
        found = map_and_route(text, top, acc.clock_mhz, arguments.seeds)
        print(row(bus, found), flush=True)
        if bus != "bare":
            print(f"LUT4 / CCU2C / flip-flops: {parts(found)}", flush=True)
        slowest = min(found["runs"], key=lambda run: float(run["mhz"]))
        print(f"critical path: {' -> '.join(slowest['path'][:6])}", flush=True)


if __name__ == "__main__":
    main()
