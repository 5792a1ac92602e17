"""Every exception that tnthw raises on purpose.

A message says where, what was found, what is allowed and what to change.  The command line prints
it as it is and exits with status 2; anything else that escapes is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass, field


class TnthwError(Exception):
    """A mistake of the user's, or a limit of the tool, with a message that says how to go on."""


class ConfigError(TnthwError):
    """A TOML file, a preset name or a parameter is wrong."""


class MachineError(ConfigError):
    """The parameters of an accelerator contradict each other."""


class GraphError(TnthwError):
    """An IR graph breaks a rule of the IR."""


class ModelFileError(TnthwError):
    """A model file is missing, truncated, altered, or written by a newer version."""


class InputError(TnthwError):
    """An input array has the wrong shape, type or range."""


class OutputError(TnthwError):
    """A file or folder of results cannot be written."""


class ProgramError(TnthwError):
    """A program image cannot be decoded or executed."""


class VerificationError(TnthwError):
    """A verification could not be run (a mismatch is a result, not an exception)."""


class MissingToolError(TnthwError):
    """A tool or an optional package is not installed; the message holds the install line."""


class TrainingError(TnthwError):
    """A recipe, a dataset or a checkpoint cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """One bound that a mapping breaks.

    Attributes
    ----------
    layer: name of the layer.
    statement: what does not fit, in words.
    demand, bound: the amount needed and the amount there is, in `unit`.
    levers: concrete changes that would satisfy the bound.
    """

    layer: str
    statement: str
    demand: int
    bound: int
    unit: str
    levers: tuple[str, ...] = field(default=())

    def __str__(self) -> str:
        needs = f"needs {self.demand} {self.unit}, has {self.bound}"
        text = f"layer {self.layer}: {self.statement}: {needs}"
        return text + ("; " + " or ".join(self.levers) if self.levers else "")


class InfeasibleError(TnthwError):
    """A network cannot be mapped onto a machine; carries the bounds that it breaks.

    `fits` names a preset that the network does fit, where one was looked for and found.
    """

    def __init__(self, machine: str, unmet: tuple[Unmet, ...], *, fits: str = "") -> None:
        self.machine = machine
        self.unmet = unmet
        lines = [str(u) for u in unmet] + ([f"the preset {fits} fits"] if fits else [])
        super().__init__(f"machine {machine}: " + "\n".join(lines))
