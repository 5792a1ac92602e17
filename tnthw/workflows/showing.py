"""Networks and machines as text: the IR, and Verilog."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from tnthw.errors import GraphError
from tnthw.extras import need
from tnthw.ir.weights import layers_of
from tnthw.workflows.arguments import flag_of, folder_of
from tnthw.workflows.exactness import host_steps
from tnthw.workflows.layer_table import layer_table
from tnthw.workflows.machines import MachineLike
from tnthw.workflows.machines import machine as find
from tnthw.workflows.models import Model, load


def show(model: Model | str, *, arrays: bool = False) -> str:
    """Write a network in the text form of the IR.

    Parameters
    ----------
    model: as `load` takes it.
    arrays: write every array out, so that `read` makes the same network of the text.

    Raises
    ------
    ConfigError, ModelFileError: there is no such model.

    Examples
    --------
    >>> import tnthw
    >>> "accumulate" in tnthw.show("digits")
    True
    """
    from tnthw.ir.printer import to_text

    return to_text(load(model).graph, arrays=flag_of(arrays, "arrays"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a person wants to know of a network beside its text.

    Attributes
    ----------
    layers: rows of the layers with weights; see `tnthw.workflows.layer_table`.
    needs: what no machine has yet and some layer needs, in words; empty where a machine may run it.
    host: what the host computes of the result; empty for nothing.
    """

    layers: list[dict[str, Any]]
    needs: tuple[str, ...]
    host: str


def summary(model: Model | str) -> Summary:
    """Say which layers a network has, which of them the machine cannot run, what the host does.

    Raises
    ------
    ConfigError, ModelFileError: there is no such model.
    """
    from tnthw.compiler.needs import needs

    graph = load(model).graph
    try:
        missing = tuple(str(need) for need in needs(graph))
    except GraphError as error:
        missing = (str(error),)
    return Summary(layers=layer_table(layers_of(graph)), needs=missing, host=host_steps(graph))


def verilog(machine: MachineLike = "t8x8", output: str | os.PathLike[str] | None = None) -> str:
    """Generate the Verilog of a machine: one file without paths and times, for any synthesis.

    Parameters
    ----------
    machine: as `machine` takes it; it must be ternary.
    output: folder to write `tnthw_NAME.v` to as well; None to write nothing. A file that holds
        another machine of one's own is not replaced.

    Returns
    -------
    The text.

    Raises
    ------
    MissingToolError: Amaranth or its packaged Yosys is not installed.
    MachineError: the machine is not ternary.
    OutputError: the file cannot be written, or holds another machine.
    TnthwError: there is no such machine.

    Examples
    --------
    >>> import tnthw
    >>> "module tnthw_t8x8" in tnthw.verilog("t8x8")
    True
    """
    found = find(machine)
    folder = None if output is None else folder_of(output)
    need("amaranth", "rtl", "writing Verilog")
    from tnthw.rtl.emit import verilog as emit
    from tnthw.rtl.emit import write

    return emit(found) if folder is None else write(found, folder).read_text(encoding="utf-8")
