"""A bench of one file for any machine: it copies words through the activation buffer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from importlib.resources import files

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.isa import Load, Store
from tnthw.program.assemble import assemble

_ROWS, _WORDS = 2, 3


def smoke_bench(accelerator: Accelerator, top: str) -> str:
    """Return a SystemVerilog bench that needs no other file than the machine's Verilog.

    It starts a program that loads rows of activation words and stores them elsewhere, compares all
    of memory, and starts it once more with memory said to end before the program, which must end
    with the error for it. It says PASS, or FAIL with what is wrong and a status that is not 0.

    Parameters
    ----------
    top: the module, whose name the bench has with `_smoke` behind it.
    """
    acc = accelerator
    data = list(_words(acc))
    row = len(data) // _ROWS
    entry = 2 * len(data)
    common = {
        "rows": _ROWS, "words": _WORDS, "memory_stride": row, "buffer": 0, "buffer_stride": _WORDS,
    }  # fmt: skip
    program, _ = assemble(
        acc,
        [
            Load(**common, memory=0, read_banks=0, write_banks=1, waits=(0, 0)),
            Store(**common, memory=len(data), read_banks=1, write_banks=0, waits=(0, 0)),
        ],
        [0, 0],
        entry,
    )
    beats = data + [0] * len(data)
    beats += [int.from_bytes(beat, "little") for beat in program.reshape(-1, _width(acc))]
    facts = {
        "top": top,
        "machine": acc.name,
        "beat_bytes": _width(acc),
        "latency": acc.memory_latency,
        "beats": len(beats),
        "copied": len(data),
        "entry": entry,
        "limit": 100 * len(beats) + acc.watchdog_cycles,
        "error": int(ErrorCode.MEMORY_ADDRESS),
        "contents": "\n".join(
            f"        contents[{place}] = {8 * _width(acc)}'h{beat:x};"
            for place, beat in enumerate(beats)
            if beat
        ),
    }
    text = files("tnthw.rtl").joinpath("smoke.sv").read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def _width(accelerator: Accelerator) -> int:
    return accelerator.memory_bytes_per_cycle


def _words(accelerator: Accelerator) -> Iterator[int]:
    """Beats of activation words, whose bits past the lanes are zero."""
    acc, rng = accelerator, random.Random(1)
    bits = 8 * _width(acc)
    for _ in range(_ROWS * _WORDS):
        word = rng.getrandbits(acc.lanes * acc.activation_bits)
        yield from (word >> beat * bits & (1 << bits) - 1 for beat in range(acc.word_beats))
