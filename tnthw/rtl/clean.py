"""Verilog that people read: plain names, initial values apart, a port a line, comments."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ESCAPED = re.compile(r"\\(\S+) ")
_INITIAL = re.compile(r"^  reg ((?:\[\d+:0\] )?)(\w+) = (\S+);$", re.M)
_HEAD = re.compile(r"^(module \w+)\((.*?)\);$", re.M | re.S)
_ONE_HOT = re.compile(r"^    casez \(s\)\n(?:      .*\n)*", re.M)
_LABEL = re.compile(r"^      \d+'b\?*1(\?*):$", re.M)
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
    # Patterns of one bit each overlap; the first that is set counts both ways.
    text = _ONE_HOT.sub(_by_bit, text)
    # `!` of a vector is meant as "no bit is set".
    return re.sub(r" = ! (?=[\w{])", " = ~| ", text)


def _by_bit(match: re.Match[str]) -> str:
    """A choice by the first bit of `s` that is set."""
    text = match[0].replace("casez (s)", "case (1'b1)")
    return _LABEL.sub(lambda m: f"      s[{len(m[1])}]:", text)


def list_ports(text: str) -> str:
    """Put each port of a module on a line of its own."""
    return _HEAD.sub(lambda m: f"{m[1]}(\n  " + re.sub(r",\s+", ",\n  ", m[2]) + "\n);", text)


def comment_modules(text: str, comments: Mapping[str, str]) -> str:
    """Put a comment before each module that has one."""
    return re.sub(
        r"^module (\w+)",
        lambda m: f"// {comments[m[1]]}\n{m[0]}" if m[1] in comments else m[0],
        text,
        flags=re.M,
    )


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
