"""A network on a machine as a program; without a machine, on the smallest preset that it fits."""

from __future__ import annotations

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.machine.presets import PRESETS
from tnthw.program.program import Program
from tnthw.workflows.arguments import count_of, flag_of
from tnthw.workflows.machines import MachineLike
from tnthw.workflows.machines import machine as find
from tnthw.workflows.models import Model, load


def compile(
    model: Model | str, machine: MachineLike | None = None, *, keep: bool = False, batch: int = 1
) -> Program:
    """Compile a network for a machine.

    Parameters
    ----------
    model: as `load` takes it.
    machine: as `machine` takes it; None for the smallest preset that the network fits.
    keep: keep every intermediate layer in memory, where it can be read after a run.
    batch: images of a pass, whose weights are fetched once for all of them; the last pass of a
        run may have room for more.

    Returns
    -------
    The program: memory image, entry, input and output regions, layers.

    Raises
    ------
    ConfigError, ModelFileError: there is no such model or machine.
    InputError: `batch` is no whole number of 1 or more.
    ConfigError: `batch` is above 256.
    InfeasibleError: the network does not fit; names every bound, what would
        satisfy them, and the presets that it does fit.

    Examples
    --------
    >>> import tnthw
    >>> tnthw.compile("digits").accelerator.name
    't8x8'
    """
    found, keep = load(model), flag_of(keep, "keep")
    options = CompilerOptions(batch=count_of(batch, "batch"))
    if machine is None:
        return _on_smallest(found.graph, keep, options)
    return compile_graph(found.graph, find(machine), keep=keep, options=options)


def _on_smallest(graph: Graph, keep: bool, options: CompilerOptions) -> Program:
    """Compile for the first preset that takes the network; presets are in ascending size.

    Machines of few bits are not among them, as they take long for what has 8.
    """
    *smaller, largest = (m for m in PRESETS.values() if m.activation_bits == 8)
    for preset in smaller:
        try:
            return compile_graph(graph, preset, keep=keep, options=options)
        except InfeasibleError:
            continue
    return compile_graph(graph, largest, keep=keep, options=options)
