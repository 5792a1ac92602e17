"""One network on one machine without values: cycles and events, which no technology changes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from tnthw import __version__
from tnthw.collector import collector_paused
from tnthw.compiler.compile import compile_stream
from tnthw.compiler.mapping import Mapper
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import GraphError, InfeasibleError
from tnthw.machine.accelerator import Accelerator
from tnthw.simulator.timing import Timing, named

Record = dict[str, Any]
"""What a job found, as it is stored: plain numbers, texts and tables of them."""

UNTIMED = ("name", "clock_mhz", "watchdog_cycles")
"""Parameters of a machine that change neither a cycle nor an event of a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A network on a machine.

    Attributes
    ----------
    network: fingerprint of its graph.
    machine, options: what it is compiled for and how.
    """

    network: str
    machine: Accelerator
    options: CompilerOptions

    @property
    def key(self) -> str:
        """Hash of all that its record depends on, the code that makes it included."""
        machine = {k: v for k, v in asdict(self.machine).items() if k not in UNTIMED}
        text = json.dumps([code_digest(), self.network, machine, asdict(self.options)])
        return hashlib.sha256(text.encode()).hexdigest()

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        machine = asdict(self.machine)
        return {"network": self.network, "machine": machine, "options": asdict(self.options)}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Job:
        """Read what `plain` wrote."""
        return cls(
            network=plain["network"],
            machine=Accelerator(**plain["machine"]),
            options=CompilerOptions(**plain["options"]),
        )


@cache
def code_digest() -> str:
    """Hash of the version and of every module that cycles and events come from."""
    found = hashlib.sha256(__version__.encode())
    root = Path(str(files("tnthw")))
    modules = [root / "formats.py", root / "explore" / "measure.py"]
    for package in ("ir", "machine", "program", "compiler", "simulator"):
        modules += sorted((root / package).rglob("*.[ch]"))
        modules += sorted((root / package).rglob("*.py"))
    for path in modules:
        found.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return found.hexdigest()


@collector_paused()
def measure(network: Mapper, machine: Accelerator, options: CompilerOptions) -> Record:
    """Compile and time a network.

    Returns
    -------
    Cycles and counts of the first pass and of each that follows; or `refused`, with the `levers`
    that would let the network fit and the `presets` that it fits.
    """
    plain = replace(machine, name="machine")  # the record must not tell names that its key has not
    try:
        program, stream = compile_stream(network, plain, options=options)
    except InfeasibleError as error:
        return {
            "refused": "; ".join(map(str, error.unmet)),
            "levers": [str(lever) for lever in error.levers],
            "presets": list(error.presets),
        }
    except GraphError as error:
        return {"refused": str(error), "levers": [], "presets": []}
    timing = Timing(program, stream)
    return {
        "cycles": int(timing.schedule.cycles),
        "later_cycles": int(timing.later.cycles),
        "counts": named(timing.events),
        "later_counts": named(timing.events_of(1)),
        "macs": sum(layer.macs for layer in program.layers),
        "weight_bytes": sum(layer.weight_bytes for layer in program.layers),
        "instructions": program.instructions,
        "memory_bytes": int(program.image.size),
    }
