"""Results of a point: from counts, a machine and a technology to what objectives are made of."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from tnthw.energy.model import Energy, energy
from tnthw.energy.technology import Technology
from tnthw.explore.measure import Record
from tnthw.explore.metric_names import METRICS, OF_NETWORKS
from tnthw.explore.sizes import sizes
from tnthw.explore.space import Design
from tnthw.machine.accelerator import Accelerator


def point_metrics(
    design: Design,
    networks: Mapping[str, float],
    records: Mapping[str, Record],
    top1: Mapping[str, float | None],
) -> dict[str, Any]:
    """Results of a design.

    Parameters
    ----------
    design: one with a machine and a technology.
    networks: weight of each network.
    records: of each of its networks, none of which was refused.
    top1: accuracy of each network; None where it is not known.

    Returns
    -------
    `METRICS` by name, None where there is no figure; with several networks also `NETWORK.METRIC`.
    """
    machine, technology, options = design.machine, design.technology, design.options
    assert machine is not None and technology is not None and options is not None
    runs = {
        name: {**_run(record, machine, technology, options.batch), "top1": top1.get(name)}
        for name, record in records.items()
    }
    total = math.fsum(networks.values())
    weights = {name: weight / total for name, weight in networks.items()}
    found: dict[str, Any] = {}
    for metric in OF_NETWORKS:
        parts = {name: run[metric] for name, run in runs.items()}
        if any(value is None for value in parts.values()):
            found[metric] = None
        elif len(parts) == 1:
            found[metric] = next(iter(parts.values()))
        else:
            found[metric] = math.fsum(weights[name] * value for name, value in parts.items())
    if len(runs) > 1:  # a mean of rates is not the rate of the mean
        found["frames_per_s"] = 1e6 / found["later_latency_us"]
        found["power_mw"] = _power(found["later_energy_uj"], found["later_latency_us"])
    found |= sizes(machine, technology)
    found["macs_per_cycle"] = machine.macs_per_cycle
    found["buffer_bytes"] = machine.activation_buffer_bytes + machine.weight_buffer_bytes
    ordered = {metric: found[metric] for metric in METRICS}
    if len(runs) > 1:
        ordered |= {f"{n}.{name}": run[name] for n, run in runs.items() for name in OF_NETWORKS}
    return ordered


def _run(
    record: Record, machine: Accelerator, technology: Technology, batch: int
) -> dict[str, Any]:
    cycles, later = record["cycles"], record["later_cycles"] / batch
    first_energy = energy(record["counts"], machine, technology, cycles=cycles)
    counts = record["later_counts"]
    later_energy = energy(counts, machine, technology, cycles=record["later_cycles"])
    latency = later / machine.clock_mhz
    spent = _microjoules(later_energy, batch)
    beat = machine.memory_bytes_per_cycle
    return {
        "cycles": cycles,
        "latency_us": cycles / machine.clock_mhz,
        "later_cycles": later if batch > 1 else record["later_cycles"],
        "later_latency_us": latency,
        "frames_per_s": 1e6 / latency,
        "utilisation": record["macs"] / machine.macs_per_cycle / record["later_cycles"],
        **{f"energy{end}_uj": value for end, value in _microjoules(first_energy, 1).items()},
        **{f"later_energy{end}_uj": value for end, value in spent.items()},
        "power_mw": _power(spent[""], latency),
        "read_bytes": counts["memory_read_beats"] * beat / batch,
        "written_bytes": counts["memory_write_beats"] * beat / batch,
        "weight_bytes": record["weight_bytes"],
    }


def _microjoules(spent: Energy, batch: int) -> dict[str, float | None]:
    ends = {"": spent.total_pj, "_low": spent.low_pj, "_high": spent.high_pj}
    return {end: None if pj is None else pj * 1e-6 / batch for end, pj in ends.items()}


def _power(energy_uj: float | None, latency_us: float) -> float | None:
    return None if energy_uj is None else 1e3 * energy_uj / latency_us
