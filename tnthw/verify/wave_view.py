"""What a wave shows in words: the instruction of each unit, field by field, and the states.

The words are text in ASCII, which every viewer of waves shows. The module is generated from the
table of instructions, and looks into the machine at the heads of its queues.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import LAYOUTS
from tnthw.machine.fields import OPCODE_BITS, AddressBase
from tnthw.machine.isa import Opcode, Start, TableKind
from tnthw.machine.units import Unit
from tnthw.program.program import Program
from tnthw.rtl.decode import instruction_bits, opcodes_of
from tnthw.rtl.sequencer import STATES
from tnthw.simulator.result import RunResult

BENCH = "tnthw_testbench"
"""Module that holds machine and view."""

LAYER_BYTES = 24
"""Characters of a layer's name that are shown."""

WORDS: Mapping[str, type[IntEnum]] = {"base": AddressBase, "table": TableKind, "start": Start}
"""Fields whose values have names."""

_OPERATION_BYTES = max(len(opcode.name) for opcode in Opcode)


SEQUENCER_STATES = {1 << bit: name for bit, name in enumerate(STATES)}
"""Names of the sequencer's states, by what `sequencer.state` holds."""


def view_verilog(accelerator: Accelerator) -> str:
    """Return the module `tnthw_view` and those in it."""
    most = max(map(len, SEQUENCER_STATES.values()))
    parts = [_unit(unit) for unit in Unit]
    ports, inside = [], []
    for unit in Unit:
        name, bits = unit.label, instruction_bits(unit)
        ports.append(f"    input wire {name}_valid,\n    input wire [{bits - 1}:0] {name}_head,")
        inside.append(
            f"    tnthw_view_{name} {name} (.clk(clk), .rst(rst), .starts(started[{unit:d}]),\n"
            f"        .ends(completed[{unit:d}]), .valid({name}_valid), .head({name}_head));"
        )
    cases = "".join(
        f'            {code}: state = "{text}";\n' for code, text in SEQUENCER_STATES.items()
    )
    top = (
        "module tnthw_view (\n    input wire clk,\n    input wire rst,\n"
        f"    input wire [{len(Unit) - 1}:0] started,\n"
        f"    input wire [{len(Unit) - 1}:0] completed,\n" + "\n".join(ports) + "\n"
        "    input wire [7:0] sequencer\n);\n" + "\n".join(inside) + "\n"
        f"    reg [{8 * most - 1}:0] state;  // of the sequencer\n"
        "    always @(sequencer)\n        case (sequencer)\n" + cases +
        '            default: state = "?";\n        endcase\nendmodule\n'
    )  # fmt: skip
    return "\n".join(
        ["// Instructions and states in words, for waves; generated, do not edit.", *parts, top]
    )


def _fields(unit: Unit) -> dict[str, tuple[int, bool]]:
    """Every field of a unit's instructions: bits of the widest, and whether it is signed."""
    found: dict[str, tuple[int, bool]] = {}
    for opcode in opcodes_of(unit):
        for field in LAYOUTS[opcode]:
            bits, signed = found.get(field.name, (0, False))
            found[field.name] = max(bits, field.bits), signed or field.signed
    return found


def _places(unit: Unit, name: str) -> Iterator[tuple[Opcode, int, int]]:
    """Where the instructions that have a field have it: opcode, lowest and highest bit."""
    for opcode in opcodes_of(unit):
        at = OPCODE_BITS
        for field in LAYOUTS[opcode]:
            if field.name == name:
                yield opcode, at, at + field.bits - 1
            at += field.bits


def _unit(unit: Unit) -> str:
    bits, name = instruction_bits(unit), unit.label
    lines = [
        f"module tnthw_view_{name} (",
        "    input wire clk,", "    input wire rst,", "    input wire starts,",
        "    input wire ends,", "    input wire valid,", f"    input wire [{bits - 1}:0] head",
        ");",
        f"    reg [{8 * LAYER_BYTES - 1}:0] layers [0:`TNTHW_{unit.name}_COUNT-1];",
        f'    initial $readmemh("layers_{name}.hex", layers);',
        f"    reg [{bits - 1}:0] held;  // started last",
        "    reg [31:0] count;",
        "    reg [1:0] ongoing;  // started and not ended",
        f"    initial begin held = {bits}'d0; count = 0; ongoing = 0; end",
        "    always @(posedge clk)",
        "        if (rst) begin count <= 0; ongoing <= 0; end",
        "        else begin",
        "            if (starts) begin held <= head; count <= count + 1; end",
        "            ongoing <= ongoing + {1'b0, starts} - {1'b0, ends};",
        "        end",
        f"    wire [{bits - 1}:0] instruction = starts ? head : held;",
        "    wire works = starts || ongoing != 0;",
        "    wire [31:0] number = starts ? count : count - 1;  // of the instruction in the run",
        f"    wire [{8 * LAYER_BYTES - 1}:0] layer = works ? layers[number] : 0;",
        f"    function [{8 * _OPERATION_BYTES - 1}:0] name_of(input [{OPCODE_BITS - 1}:0] code);",
        "        case (code)",
        *(f'            {op:d}: name_of = "{op.name}";' for op in opcodes_of(unit)),
        '            default: name_of = "?";',
        "        endcase",
        "    endfunction",
        f"    wire [{OPCODE_BITS - 1}:0] opcode = instruction[{OPCODE_BITS - 1}:0];",
        f"    wire [{8 * _OPERATION_BYTES - 1}:0] operation = works ? name_of(opcode) : 0;",
        f"    wire [{8 * _OPERATION_BYTES - 1}:0] waits = valid",
        f"        ? name_of(head[{OPCODE_BITS - 1}:0]) : 0;  // at the head of the queue",
    ]  # fmt: skip
    for field, (width, signed) in _fields(unit).items():
        value = "".join(
            f"opcode == {op:d} ? instruction[{high}:{low}] : "
            for op, low, high in _places(unit, field)
        )
        kind = "wire signed" if signed else "wire"
        lines.append(f"    {kind} [{width - 1}:0] field_{field} = {value}0;")
        if field in WORDS:
            lines += _in_words(field, WORDS[field], width)
    return "\n".join([*lines, "endmodule", ""])


def _in_words(field: str, kind: type[IntEnum], width: int) -> list[str]:
    bits = 8 * max(len(member.name) for member in kind)
    return [
        f"    reg [{bits - 1}:0] {field}_word;",
        f"    always @(field_{field}) case (field_{field})",
        *(f'        {member:d}: {field}_word = "{member.name}";' for member in kind),
        f'        default: {field}_word = "?";',
        "    endcase",
    ]


def layer_names(program: Program, result: RunResult, unit: Unit) -> list[str]:
    """For each instruction of a unit in a run the layer that it works on."""
    traced = result.trace(unit)
    trace = result.first.trace
    owners: NDArray[np.int32] = trace.layer[traced.index]
    return [program.layers[at].name if at >= 0 else "program" for at in owners.tolist()]


def layers_hex(names: list[str]) -> str:
    """Names for `$readmemh`, a line each."""
    texts = (name.encode("ascii", "replace")[:LAYER_BYTES] for name in names)
    return "".join(text.rjust(LAYER_BYTES, b"\0").hex() + "\n" for text in texts)


def saved_view(accelerator: Accelerator) -> str:
    """A view for GTKWave: the run, the memory port, and each unit's instruction in its fields."""
    from vcd.gtkw import GTKWSave

    text = io.StringIO()
    save = GTKWSave(text)
    beat = 8 * accelerator.memory_bytes_per_cycle

    def show(path: str, bits: int = 1, datafmt: str = "dec", alias: str | None = None) -> None:
        span = f"[{bits - 1}:0]" if bits > 1 else ""
        save.trace(f"{BENCH}.{path}{span}", datafmt=datafmt, alias=alias)

    with save.group("run"):
        show("cycle", 32)
        for name in ("start", "busy", "done"):
            show(name)
        show("error_text", 8 * 18, "ascii")
        show("view.state", 8 * max(map(len, SEQUENCER_STATES.values())), "ascii")
    with save.group("memory port"):
        for name, bits in (
            ("address", 32),
            ("beats", 20),
            ("write", 1),
            ("valid", 1),
            ("ready", 1),
        ):
            show(f"request_{name}", bits)
        for stream in ("read", "write"):
            show(f"{stream}_payload", beat, "hex")
            for name in ("valid", "ready", "error"):
                show(f"{stream}_{name}")
    for unit in Unit:
        with save.group(unit.name):
            at = f"view.{unit.label}"
            for name in ("operation", "waits"):
                show(f"{at}.{name}", 8 * _OPERATION_BYTES, "ascii")
            show(f"{at}.layer", 8 * LAYER_BYTES, "ascii")
            show(f"{at}.number", 32)
            with save.group(f"{unit.name} fields", closed=True):
                for name, (bits, signed) in _fields(unit).items():
                    if name in WORDS:
                        most = max(len(member.name) for member in WORDS[name])
                        show(f"{at}.{name}_word", 8 * most, "ascii", name)
                    else:
                        datafmt = "signed" if signed else "dec"
                        show(f"{at}.field_{name}", bits, datafmt, name)
    return text.getvalue()
