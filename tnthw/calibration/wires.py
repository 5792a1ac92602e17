"""Wires of a netlist that was never placed: a length for each pin that a net drives.

The length is `PITCHES` times the side of a mean cell at `UTILISATION`, its capacitance
`FF_PER_UM`, which hardly changes from one process to the next.  All three are assumed; low and high
take half and twice the wire.
"""

from __future__ import annotations

import math

from tnthw.calibration.netlist import Netlist

PITCHES = 2.0
UTILISATION = 0.7
FF_PER_UM = 0.2

SPREAD = (0.5, 2.0)
"""Least and most wire, in what is assumed."""


def wire_ff(netlist: Netlist) -> float:
    """Capacitance of the wire to one pin, in femtofarads."""
    mean = math.fsum(i.cell.area_um2 for i in netlist.instances) / len(netlist.instances)
    return FF_PER_UM * PITCHES * math.sqrt(mean / UTILISATION)
