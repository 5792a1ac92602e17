"""Instructions of the VECTOR unit, drawn at random.

They read the first half of a bank and write the second: what an instruction writes it never reads,
but for additions in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.flat import Flat
from tests.rtl.programs_array import window
from tests.rtl.reference_vector import interval, tap_count
from tnthw.machine.isa import Opcode

if TYPE_CHECKING:
    from tests.rtl.programs import Drawn, ProgramMaker

RESULTS = 64
"""Where the second half begins, in words from the start of a bank, and how long it is."""

POSITIONS = 12
_SLACK = 8


def _digits(maker: ProgramMaker) -> int:
    """How many digits a tensor has, as a logarithm: at most eight bits in all."""
    most = (8 // maker.acc.activation_bits).bit_length() - 1
    return maker.rng.choice([most, maker.rng.randint(0, most)])


def _pitch(maker: ProgramMaker, planes: int, extent: int) -> int:
    """A pitch of so many planes that they stay inside their half; they may overlap."""
    most = (RESULTS - extent) // max(1, planes - 1)
    return maker.rng.choice([most, maker.rng.randint(0, most)]) if planes > 1 else 0


def _destination(maker: ProgramMaker, most_chunks: int) -> tuple[dict[str, int], int, str]:
    """Fields of the destination, the planes that its chunks lie in, and what it writes."""
    rng, acc = maker.rng, maker.acc
    bank, base = maker.bank()
    chunk, chunks = rng.randrange(acc.word_chunks), rng.randint(1, most_chunks)
    planes = (chunk + chunks - 1) // acc.word_chunks + 1
    digits = _digits(maker)
    fields = {
        "destination": base + RESULTS + rng.randint(0, _SLACK),
        "destination_plane": _pitch(maker, planes << digits, POSITIONS + _SLACK),
        "chunk": chunk,
        "chunks": chunks,
        "result_digits": digits,
        "write_banks": 1 << bank,
    }
    return fields, planes, f"word {bank}"


def _source(maker: ProgramMaker, planes: int, which: str = "") -> tuple[dict[str, int], str]:
    """Fields of an operand in the activation buffer, and what it reads."""
    bank, base = maker.bank()
    digits = _digits(maker)
    fields = {
        "read_banks": 1 << bank,
        f"source{which}": base + maker.rng.randint(0, _SLACK),
        f"source{which}_plane": _pitch(maker, planes << digits, POSITIONS + _SLACK),
        f"digits{which}": digits,
        f"signed{which}": maker.rng.randrange(2),
    }
    return fields, f"word {bank}"


def _finished(maker: ProgramMaker, opcode: Opcode, fields: dict[str, int]) -> dict[str, int]:
    """Add what the finish unit does, and the cycles that it needs for it."""
    rng, acc, chunks = maker.rng, maker.acc, fields["chunks"]
    threshold = int(rng.random() < 0.3)
    passes = rng.randint(1, 15)
    if threshold and rng.random() < 0.5:
        passes = rng.choice([1, 3, 15])  # to results of one, two and four bits
    rows = (acc.bias_rows, acc.steps_rows)
    needs = (passes if threshold else 1, passes)
    step = rng.randrange(2)
    if any(chunks * need > there for need, there in zip(needs, rows, strict=True)):
        step = 0
    bias, steps = (
        rng.randint(0, there - need * (chunks if step else 1))
        for need, there in zip(needs, rows, strict=True)
    )
    low, high = rng.choice([(-128, 127), (0, 255), (-5, 100), (0, 3), (-2, 1), (-256, 255)])
    taps = tap_count(Flat(opcode, fields))
    ring = 2 * acc.finish_slots + 1
    return fields | {
        "bias": bias,
        "steps": steps,
        "table_step": step,
        "passes": passes,
        "threshold": threshold,
        "widen": rng.randrange(2),
        "low": low,
        "high": high,
        "idle": interval(passes, max(taps, 1 << fields["result_digits"]), ring) - taps,
    }


def drain(maker: ProgramMaker) -> Drawn:
    fields, _, written = _destination(maker, min(4, maker.acc.group_chunks))
    sums = maker.rng.randrange(2)
    positions = maker.rng.randint(1, min(POSITIONS, maker.acc.pixels))
    fields |= {"read_banks": 0, "positions": positions, "bank": sums}
    return _finished(maker, Opcode.DRAIN, fields), {f"sum {sums}", "table"}, {written}


def add(maker: ProgramMaker) -> Drawn:
    rng = maker.rng
    fields, planes, written = _destination(maker, 3)
    (a, read_a), (b, read_b) = (_source(maker, planes, which) for which in ("_a", "_b"))
    positions = rng.randint(1, POSITIONS)
    if rng.random() < 0.3:  # in place: each word is read before it is written
        if planes << fields["result_digits"] > 1:
            positions = rng.randint(1, max(1, min(POSITIONS, fields["destination_plane"])))
        if positions <= fields["destination_plane"] or planes << fields["result_digits"] == 1:
            a = {
                "read_banks": fields["write_banks"],
                "source_a": fields["destination"],
                "source_a_plane": fields["destination_plane"],
                "digits_a": fields["result_digits"],
                "signed_a": a["signed_a"],
            }
            read_a = written
    banks = a["read_banks"] | b["read_banks"]
    fields |= a | b | {"read_banks": banks, "positions": positions}
    return _finished(maker, Opcode.ADD, fields), {read_a, read_b, "table"}, {written}


def pool(maker: ProgramMaker, opcode: Opcode) -> Drawn:
    rng = maker.rng
    fields, planes, written = _destination(maker, 3)
    bank, base = maker.bank()
    kernel = rng.choice([(1, 1), (2, 2), (3, 2)])
    view = window(maker, base, POSITIONS, kernel)
    digits = _digits(maker)
    view["tap_step"] //= view["dilation_y"]
    del view["dilation_y"], view["dilation_x"]
    extent = view["height"] * view["tap_step"]
    fields |= view | {
        "plane": _pitch(maker, planes << digits, extent),
        "read_banks": 1 << bank,
        "positions": rng.randint(1, POSITIONS),
        "digits": digits,
        "signed": rng.randrange(2),
    }
    return _finished(maker, opcode, fields), {f"word {bank}", "table"}, {written}


def look_up(maker: ProgramMaker) -> Drawn:
    rng, acc = maker.rng, maker.acc
    fields, planes, written = _destination(maker, 3)
    source, read = _source(maker, planes)
    pages, channels = acc.function_entries // 256, fields["chunks"] * acc.rescale_channels
    step = int(channels <= pages and rng.random() < 0.7)
    taps = 1 << source["digits"]
    least = max(taps, acc.rescale_channels // acc.function_ports, 1 << fields["result_digits"])
    fields |= source | {
        "positions": rng.randint(1, POSITIONS),
        "page": rng.randint(0, pages - (channels if step else 1)),
        "page_step": step,
        "idle": least - taps,
    }
    return fields, {read, "table"}, {written}
