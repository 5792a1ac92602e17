"""The latest arrival in a netlist over all paths, whether a run takes them or not."""

from __future__ import annotations

import numpy as np

from tnthw.calibration.electrical import Electrical
from tnthw.calibration.netlist import Netlist
from tnthw.errors import OutputError


def latest_ps(netlist: Netlist, found: Electrical) -> float:
    """Latest arrival at any net after an edge, with the one mean delay that a cell has here.

    Ports change with the edge.  A timing tool takes the worst arc of each cell and slews that
    travel, and comes out a fifth to two fifths later.

    Raises
    ------
    OutputError: gates form a loop.
    """
    gates = [each for each in netlist.instances if each.cell.kind == "gate"]
    arrival = np.zeros(netlist.nets)
    for each in netlist.instances:
        if each.cell.kind == "flip-flop":
            outs = [each.pins[pin] for pin in each.cell.outputs if pin in each.pins]
            arrival[outs] = found.delay_ps[outs]
    reads = [[g.pins[pin] for pin in g.cell.inputs if pin in g.pins] for g in gates]
    outs_of = [[g.pins[pin] for pin in g.cell.outputs if pin in g.pins] for g in gates]
    driver = {net: number for number, nets in enumerate(outs_of) for net in nets}
    behind: list[list[int]] = [[] for _ in gates]
    waits = np.zeros(len(gates), np.int64)
    for number, nets in enumerate(reads):
        for before in {driver[net] for net in nets if net in driver}:
            behind[before].append(number)
            waits[number] += 1
    ready = [number for number in range(len(gates)) if not waits[number]]
    for number in ready:  # grows as it is walked
        start = max((arrival[net] for net in reads[number]), default=0.0)
        for net in outs_of[number]:
            arrival[net] = start + found.delay_ps[net]
        for after in behind[number]:
            waits[after] -= 1
            if not waits[after]:
                ready.append(after)
    if len(ready) < len(gates):
        raise OutputError(f"{len(gates) - len(ready)} gates form a loop, which has no arrival")
    return float(arrival.max(initial=0.0))
