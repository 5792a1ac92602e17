"""Networks and machines as text: the IR, and Verilog."""

from __future__ import annotations

import os

from tnthw.extras import need
from tnthw.workflows.arguments import flag_of, folder_of
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
