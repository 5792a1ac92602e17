"""What each shipped model and built-in network costs on each preset: cycles, events, energies.

The figures stand in `figures.json`, with the date and the reason of each change: the net under a
change that should not change behaviour.  `python -m tests.golden.figures` shows what differs from
the tree; with `--reason TEXT` it also writes the new figures.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tnthw.compiler.compile import compile_graph
from tnthw.energy.files import find_technology
from tnthw.energy.model import energy, microjoules
from tnthw.errors import InfeasibleError
from tnthw.machine.presets import PRESETS
from tnthw.networks.builtin import names
from tnthw.program.inputs import read_output
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(__file__).with_suffix(".json")

MODELS = (
    "models/digits",
    "models/resnet8-cifar10",
    "models/resnet20-cifar10",
    "models/resnet20-fashion",
    "models/vgg-fashion-a2",
)
NETWORKS = (*MODELS, *names())

TECHNOLOGIES = ("aladdin40", "bitfusion45", "horowitz45")
"""Technologies whose energies stand in the file; those of others follow from the same events."""

QUICK = tuple(
    [(model, machine) for model in (*MODELS, "resnet8", "resnet20") for machine in PRESETS]
    + [("resnet18", "t32x32"), ("resnet18", "t16x16")]
)
"""Pairs that the fast tests measure; the slow ones measure all."""


def sha256(data: bytes) -> str:
    """Digest of bytes, short enough to read in a difference."""
    return hashlib.sha256(data).hexdigest()[:32]


def measure(network: str, machine: str) -> dict[str, Any]:
    """Figures of one network on one preset; the reason's first line where it does not fit."""
    model = load(str(ROOT / network) if "/" in network else network)
    accelerator = PRESETS[machine]
    try:
        program = compile_graph(model.graph, accelerator)
    except InfeasibleError:
        return {"fits": False}
    kind = model.graph.inputs[0].type
    generator = np.random.default_rng(0)
    image = generator.integers(kind.low, kind.high + 1, kind.shape, dtype=np.int64)
    simulator = Simulator(program)
    run = simulator.time_images(2)
    result, later = run.first, run.later
    (memory,) = simulator.run_batch(image[None].reshape(1, *program.input_shape))
    output = np.ascontiguousarray(read_output(program, memory), dtype=np.int64)
    return {
        "cycles": result.cycles,
        "instructions": program.instructions,
        "events": dict(result.events),
        "later_cycles": later.cycles,
        "later_events": {
            name: count for name, count in later.events.items() if count != result.events[name]
        },
        "layer_cycles": [layer.cycles for layer in result.layers],
        "energy_uj": {
            name: microjoules(energy(result.counts, accelerator, find_technology(name)).total_pj)
            for name in TECHNOLOGIES
        },
        "program_sha256": sha256(program.image.tobytes()),
        "memory_sha256": sha256(np.asarray(memory).tobytes()),
        "output_sha256": sha256(output.tobytes()),
    }


def recorded() -> dict[str, Any]:
    """The figures of the file."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def differences(key: str, old: Any, new: Any) -> list[str]:
    """Lines that say where two records differ; energies may differ in the last digits."""
    if isinstance(old, dict) and isinstance(new, dict):
        return [
            line
            for name in sorted({*old, *new})
            for line in differences(f"{key} {name}", old.get(name), new.get(name))
        ]
    if isinstance(old, float) and isinstance(new, float):
        return [] if abs(old - new) <= 1e-12 * abs(old) else [f"{key}: {old!r} -> {new!r}"]
    return [] if old == new else [f"{key}: {old} -> {new}"]


def main() -> int:
    """Show what differs, and write it where a reason is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reason", help="write the new figures, with this reason")
    reason = parser.parse_args().reason
    old = recorded() if FILE.exists() else {"figures": {}, "history": []}
    new = {f"{n} on {m}": measure(n, m) for n in NETWORKS for m in PRESETS}
    new = json.loads(json.dumps(new, default=int))
    lines = differences("", old["figures"], new)
    print("\n".join(lines) or "no figure differs")
    if reason and lines:
        entry = {"date": datetime.date.today().isoformat(), "reason": reason}
        record = {"history": [*old["history"], entry], "figures": new}
        FILE.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"written to {FILE.name}")
    return 1 if lines and not reason else 0


if __name__ == "__main__":
    sys.exit(main())
