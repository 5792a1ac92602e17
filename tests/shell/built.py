"""A shell in a simulator, built once for all that ask for it."""

from __future__ import annotations

from tnthw.machine.accelerator import Accelerator
from tnthw.shell.emit import shell_name, shell_verilog
from tnthw.verify.build import Simulation, build


def built(accelerator: Accelerator, bus: str, bus_bytes: int | None = None) -> Simulation:
    """Build a shell; Python sees its ports and nothing else, which halves build and run."""
    top = shell_name(accelerator, bus)
    return build(
        sources={
            "shell.v": shell_verilog(accelerator, bus, bus_bytes=bus_bytes),
            "ports.vlt": f'`verilator_config\npublic_flat_rw -module "{top}" -var "*"\n',
        },
        top=top,
    )
