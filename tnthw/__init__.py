"""tnthw: trained ternary networks to hardware (simulator, RTL and energy from one model).

`tnthw.__all__` is the public interface; everything else may move. Names are imported when they are
first used, so that `import tnthw` loads neither numpy nor torch nor Amaranth.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tnthw.energy.technology import Technology
    from tnthw.errors import (
        ConfigError,
        GraphError,
        InfeasibleError,
        InputError,
        MachineError,
        MissingToolError,
        ModelFileError,
        OutputError,
        ProgramError,
        TnthwError,
        TrainingError,
        VerificationError,
    )
    from tnthw.explore.result import Exploration
    from tnthw.machine.accelerator import Accelerator
    from tnthw.program.program import Program
    from tnthw.report.explored import explore
    from tnthw.report.imported import import_checkpoint
    from tnthw.report.make import Report, demo, report
    from tnthw.report.trained import train
    from tnthw.workflows.comparison import Comparison, compare
    from tnthw.workflows.compiling import compile
    from tnthw.workflows.exporting import Export, export
    from tnthw.workflows.importing import read
    from tnthw.workflows.inputs import Images, images
    from tnthw.workflows.machines import machine, machines, technologies, technology
    from tnthw.workflows.models import Model, load, networks
    from tnthw.workflows.noise import SignalToNoise, signal_to_noise
    from tnthw.workflows.running import run
    from tnthw.workflows.saving import save
    from tnthw.workflows.showing import show, verilog
    from tnthw.workflows.simulation import Simulation, simulate
    from tnthw.workflows.torch_networks import lower, reestimate_batch_norm, ternarize
    from tnthw.workflows.verification import Verification, verify

__version__ = "0.1.0"

_PLACES: dict[str, tuple[str, ...]] = {
    "workflows.models": ("load", "networks", "Model"),
    "workflows.saving": ("save",),
    "workflows.importing": ("read",),
    "workflows.exporting": ("export", "Export"),
    "workflows.inputs": ("images", "Images"),
    "workflows.torch_networks": ("ternarize", "reestimate_batch_norm", "lower"),
    "workflows.noise": ("signal_to_noise", "SignalToNoise"),
    "report.imported": ("import_checkpoint",),
    "report.trained": ("train",),
    "workflows.machines": ("machine", "machines", "technology", "technologies"),
    "machine.accelerator": ("Accelerator",),
    "energy.technology": ("Technology",),
    "workflows.compiling": ("compile",),
    "program.program": ("Program",),
    "workflows.running": ("run",),
    "workflows.simulation": ("simulate", "Simulation"),
    "workflows.verification": ("verify", "Verification"),
    "workflows.comparison": ("compare", "Comparison"),
    "report.explored": ("explore",),
    "explore.result": ("Exploration",),
    "report.make": ("report", "demo", "Report"),
    "workflows.showing": ("show", "verilog"),
    "errors": (
        "TnthwError",
        "ConfigError",
        "MachineError",
        "GraphError",
        "InfeasibleError",
        "InputError",
        "MissingToolError",
        "ModelFileError",
        "OutputError",
        "ProgramError",
        "TrainingError",
        "VerificationError",
    ),
}
"""Where each public name lives."""

_PLACE = {name: f"tnthw.{place}" for place, names in _PLACES.items() for name in names}

_ROOMS = ("explore", "machine", "networks", "report", "verify")
"""Names that are both a function of the interface and a package below it."""

__all__ = [
    "Accelerator",
    "Comparison",
    "ConfigError",
    "Exploration",
    "Export",
    "GraphError",
    "Images",
    "InfeasibleError",
    "InputError",
    "MachineError",
    "MissingToolError",
    "Model",
    "ModelFileError",
    "OutputError",
    "Program",
    "ProgramError",
    "Report",
    "SignalToNoise",
    "Simulation",
    "Technology",
    "TnthwError",
    "TrainingError",
    "Verification",
    "VerificationError",
    "__version__",
    "compare",
    "compile",
    "demo",
    "explore",
    "export",
    "images",
    "import_checkpoint",
    "load",
    "lower",
    "machine",
    "machines",
    "networks",
    "read",
    "reestimate_batch_norm",
    "report",
    "run",
    "save",
    "show",
    "signal_to_noise",
    "simulate",
    "technologies",
    "technology",
    "ternarize",
    "train",
    "verify",
    "verilog",
]


class _Room(ModuleType):
    """A package whose name is a function's too: calling it calls the function.

    Python binds `tnthw.verify` to the package as soon as anything below it is imported, so the
    package itself has to answer to `tnthw.verify(...)`.
    """

    @property
    def __wrapped__(self) -> Any:
        """The function, from which `inspect` takes the signature."""
        return _find(self.__name__.rpartition(".")[2])

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        return self.__wrapped__(*arguments, **options)


class _Door(ModuleType):
    """The package itself; a package bound to it becomes callable where a function has its name."""

    def __setattr__(self, name: str, value: object) -> None:
        if name in _ROOMS and type(value) is ModuleType:
            value.__class__ = _Room
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Door


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562)."""
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    if name not in _PLACE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = _find(name)
    return found


def _find(name: str) -> Any:
    return getattr(import_module(_PLACE[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
