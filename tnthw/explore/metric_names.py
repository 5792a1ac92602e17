"""Names of the results of a point, and what each is."""

from __future__ import annotations

from tnthw.explore.sizes import ESTIMATES

_OF_RUNS: dict[str, str] = {
    "cycles": "cycles of the first pass",
    "latency_us": "time of the first pass",
    "later_cycles": "cycles of each later image of a run",
    "later_latency_us": "time of each later image of a run",
    "frames_per_s": "later images in a second",
    "utilisation": "ideal cycles over those of a later image",
    "energy_uj": "energy of the first pass",
    "energy_low_uj": "the least that it may be",
    "energy_high_uj": "the most that it may be",
    "later_energy_uj": "energy of each later image of a run",
    "later_energy_low_uj": "the least that it may be",
    "later_energy_high_uj": "the most that it may be",
    "power_mw": "energy over time of later images",
    "read_bytes": "read from memory for a later image",
    "written_bytes": "written to memory for a later image",
    "weight_bytes": "packed weights, padding included",
}
"""Results of a run of a network, and what each is; of several networks the weighted mean."""

_OF_MACHINES: dict[str, str] = {
    **ESTIMATES,
    "macs_per_cycle": "lanes times columns",
    "buffer_bytes": "activations and weights that the chip holds",
}

OF_NETWORKS: dict[str, str] = {
    **_OF_RUNS,
    "top1": "share of test images classified rightly, which no machine changes",
}
"""Results that each network has of its own: `NETWORK.RESULT` where a point runs several."""

METRICS: dict[str, str] = {**_OF_RUNS, **_OF_MACHINES, "top1": OF_NETWORKS["top1"]}
"""Every result that an objective or a constraint may name."""

LARGER = frozenset({"frames_per_s", "utilisation", "top1", "macs_per_cycle", "buffer_bytes"})
"""Results of which more is better."""
