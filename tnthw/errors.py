"""Every exception that tnthw raises on purpose.

A message says where, what was found, what is allowed and what to change.  The command line prints
it as it is and exits with status 2; anything else that escapes is a bug.
"""

from __future__ import annotations

from dataclasses import dataclass


class TnthwError(Exception):
    """A mistake of the user's, or a limit of the tool, with a message that says how to go on."""


class ConfigError(TnthwError):
    """A TOML file, a preset name or a parameter is wrong."""


class MachineError(ConfigError):
    """The parameters of an accelerator contradict each other."""


class GraphError(TnthwError):
    """An IR graph breaks a rule of the IR."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What an operation of a network needs that no machine has.

    Attributes
    ----------
    layer: name of the layer that it belongs to.
    operation: its word and its name.
    what: what it needs, and what to change in the network.
    """

    layer: str
    operation: str
    what: str

    def __str__(self) -> str:
        return f"layer {self.layer} ({self.operation}): {self.what}"


class UnsupportedError(GraphError):
    """A network needs what no machine has.

    Attributes
    ----------
    needs: all of it, in the order of the network.
    """

    def __init__(self, graph: str, needs: tuple[Need, ...]) -> None:
        self.needs = needs
        lines = [
            f"graph {graph}: no machine runs this network yet, the interpreter does (tnthw run); "
            "what its layers need:",
            *map(str, needs),
        ]
        super().__init__("\n  ".join(lines))


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
    hint: what to change in the network; empty where a parameter of the machine helps as well.
    """

    layer: str
    statement: str
    demand: int
    bound: int
    unit: str
    hint: str = ""

    def __str__(self) -> str:
        needs = f"needs {self.demand} {self.unit}, has {self.bound}"
        text = f"layer {self.layer}: {self.statement}: {needs}"
        return text + (f"; {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lever:
    """A parameter of a machine, and the value that satisfies every bound which it can satisfy.

    Attributes
    ----------
    field: name of the parameter in `Accelerator`.
    key: as it is written in a machine file, "[array] accumulator_bits".
    value, present: what to set it to, and what it is.
    """

    field: str
    key: str
    value: int
    present: int

    def __str__(self) -> str:
        return f"set {self.key} = {self.value} (it is {self.present})"


class InfeasibleError(TnthwError):
    """A network cannot be mapped onto a machine.

    Attributes
    ----------
    machine: name of the machine.
    unmet: the bounds that the network breaks.
    levers: one for each parameter that has to change; all together satisfy every bound that a
        machine can satisfy, and where that is every bound each is the least that does.
    presets: names of preset machines that the network fits.
    """

    def __init__(
        self,
        machine: str,
        unmet: tuple[Unmet, ...],
        levers: tuple[Lever, ...] = (),
        presets: tuple[str, ...] = (),
    ) -> None:
        self.machine = machine
        self.unmet = unmet
        self.levers = levers
        self.presets = presets
        lines = [f"machine {machine}: the network does not fit", *map(str, unmet)]
        lines += map(str, levers)
        if presets:
            lines.append(f"or take a preset that it fits: {', '.join(presets)}")
        super().__init__("\n  ".join(lines))
