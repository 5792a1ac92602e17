"""What is written beside the gates: memories of the nearest process, DRAM, sources."""

from __future__ import annotations

import math
from typing import Any

from tnthw.calibration.calibrate import Calibration
from tnthw.calibration.fit import CLOCK_TREE
from tnthw.calibration.mapping import GATED_FLIP_FLOPS
from tnthw.calibration.wires import FF_PER_UM, PITCHES, SPREAD, UTILISATION
from tnthw.energy.memory_table import read_provenance
from tnthw.energy.scaling import LIMITS, NOMINAL_V

DRAM = "LPDDR4"


def technology_data(name: str, title: str, node_nm: int, made: Calibration) -> dict[str, Any]:
    """Tables of a technology file.

    Parameters
    ----------
    node_nm: of the process; memories come from the nearest one that CACTI was run for.
    """
    memories, note = _memories(node_nm, made.volts)
    return {
        "name": name,
        "title": title,
        "node_nm": node_nm,
        "voltage_v": made.volts,
        "dram_kind": DRAM,
        "notes": [
            "Energies are of gates that were mapped module by module and simulated with the delays "
            "of their cells, so that glitches count; low leaves those out that are gone at the end "
            "of the cycle.",
            f"Wires are assumed: {PITCHES:g} pitches of a mean cell at {100 * UTILISATION:g} % "
            f"utilisation for each pin, {FF_PER_UM:g} fF a um; low and high take {SPREAD[0]:g} and "
            f"{SPREAD[1]:g} times as much.",
            f"Sets of {GATED_FLIP_FLOPS} or more flip-flops with one enable have a gated clock. "
            f"The clock's pins and wires are counted {CLOCK_TREE[0]:g}, {CLOCK_TREE[1]:g} and "
            f"{CLOCK_TREE[2]:g} times for a tree that was not built.",
            note,
        ],
        "sources": {
            "gates": "RTL of tnthw mapped to the liberty files named below and simulated, by tnthw "
            "calibrate",
            "cacti": "CACTI 7 (R. Balasubramonian et al., ACM TACO 2017), run by tnthw calibrate "
            "memories; the tables say with what",
        },
        "memories": memories,
        "gates": made.gates,
    }


def _memories(node_nm: int, volts: float) -> tuple[dict[str, Any], str]:
    nodes = read_provenance().nodes_nm
    nearest = min(nodes, key=lambda each: abs(math.log(each / node_nm)))
    found: dict[str, Any] = {
        "source": "cacti",
        "node_nm": nearest,
        "flavour": "lstp",
        "others": ["lop"],
    }
    if nearest == node_nm:
        return found, f"Memories are CACTI's at {node_nm} nm, at its own supply."
    known = min(NOMINAL_V, key=lambda each: abs(math.log(each / node_nm)))
    low, high = (limit * NOMINAL_V[known] for limit in LIMITS)
    at = round(min(max(volts, low), high), 3)
    found["scaled"] = {"node_nm": float(node_nm), "voltage_v": at}
    limited = "" if at == volts else ", the nearest to the supply that the equations take"
    return found, (
        f"Memories are CACTI's at {nearest} nm, scaled to {node_nm} nm and {at:g} V{limited}; "
        f"their leakage is that at {nearest} nm, which is assumed."
    )
