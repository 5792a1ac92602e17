"""Verilog that people read: plain names, declarations and initial values apart, ports in order."""

from __future__ import annotations

import re
from collections.abc import Sequence

_ESCAPED = re.compile(r"\\(\S+) ")
_INITIAL = re.compile(r"^  reg ((?:\[\d+:0\] )?)(\w+) = (\S+);$", re.M)
_KEYWORDS = frozenset(
    (
        "always and assign begin buf case casex casez cell config deassign default defparam "
        "design disable edge else end endcase endconfig endfunction endgenerate endmodule "
        "endprimitive endspecify endtable endtask event for force forever fork function "
        "generate genvar highz0 highz1 if ifnone incdir include initial inout input instance "
        "integer join large liblist library localparam macromodule medium module nand negedge "
        "nmos nor not notif0 notif1 or output parameter pmos posedge primitive program pull0 "
        "pull1 pulldown pullup real realtime reg release repeat scalared signed small specify "
        "specparam strong0 strong1 supply0 supply1 table task time tran tri tri0 tri1 triand "
        "trior trireg unsigned use vectored wait wand weak0 weak1 while wire wor xnor xor abort "
        "byte do final priority restart strong bit break const continue enum export extends "
        "import int interface logic new null packed property protected pure rand ref return "
        "sequence shortint static string struct super this typedef union unique var virtual "
        "void with within "
    ).split()
)


def clean(text: str) -> str:
    """Give escaped names plain ones, and every initial value a statement of its own."""
    text = _plain_names(text)
    # Linters take an initial value in a declaration for a mistake where the register is assigned.
    text = _INITIAL.sub(r"  reg \1\2;\n  initial \2 = \3;", text)
    # `!` of a vector is meant as "no bit is set".
    return re.sub(r" = ! (?=[\w{])", " = ~| ", text)


def order_ports(text: str, top: str, ports: Sequence[str]) -> str:
    """List the ports of the module `top` one a line and in the order of `ports`."""
    found = re.search(rf"^module {top}\((.*?)\);", text, re.M | re.S)
    if found is None:
        raise ValueError(f"there is no module {top}")
    there = [name.strip() for name in found[1].split(",")]
    ordered = [name for name in ports if name in there]
    if len(ordered) != len(there):
        raise ValueError(f"module {top}: the order of {sorted({*there} - {*ordered})} is not known")
    listed = ",\n  ".join(ordered)
    return text.replace(found[0], f"module {top}(\n  {listed}\n);", 1)


def _plain_names(text: str) -> str:
    r"""Rename `\name$3 ` to `name_3` wherever it stands, so that ports and connections agree."""
    escaped = list(dict.fromkeys(_ESCAPED.findall(text)))
    taken = set(re.findall(r"\b[A-Za-z_]\w*", text))
    names: dict[str, str] = {}
    for name in escaped:
        plain = re.sub(r"\W+", "_", name).strip("_") or "signal"
        if plain[0].isdigit():
            plain = "_" + plain
        while plain in taken or plain in _KEYWORDS:
            plain += "_"
        taken.add(plain)
        names[name] = plain
    return _ESCAPED.sub(lambda match: names[match[1]], text)
