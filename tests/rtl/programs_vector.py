"""Instructions of the VECTOR unit, drawn at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.rtl.programs_array import window

if TYPE_CHECKING:
    from tests.rtl.programs import Drawn, ProgramMaker


def result(maker: ProgramMaker, most_chunks: int) -> tuple[dict[str, int], str]:
    rng, acc = maker.rng, maker.acc
    bank, base = maker.bank()
    low, high = rng.choice([(-128, 127), (0, 255), (-5, 100)])
    fields = {
        # past everything that a vector instruction reads, so that none overtakes its own writes
        "destination": base + 64 + rng.randint(0, 10),
        "destination_plane": rng.randint(0, 10),
        "chunk": rng.randrange(acc.word_chunks),
        "chunks": rng.randint(1, most_chunks),
        "table": rng.randint(0, 4),
        "table_step": rng.randrange(2),
        "low": low,
        "high": high,
        "write_banks": 1 << bank,
    }
    return fields, f"word {bank}"


def drain(maker: ProgramMaker) -> Drawn:
    fields, written = result(maker, min(4, maker.acc.group_chunks))
    sums = maker.rng.randrange(2)
    positions = maker.rng.randint(1, maker.acc.pixels)
    fields |= {"read_banks": 0, "positions": positions, "bank": sums}
    return fields, {f"sum {sums}", "table"}, {written}


def add(maker: ProgramMaker) -> Drawn:
    rng = maker.rng
    fields, written = result(maker, 3)
    (bank_a, a), (bank_b, b) = maker.bank(), maker.bank()
    fields |= {
        "read_banks": 1 << bank_a | 1 << bank_b,
        "source_a": a + rng.randint(0, 10),
        "source_a_plane": rng.randint(0, 10),
        "source_b": b + rng.randint(0, 10),
        "source_b_plane": rng.randint(0, 10),
        "positions": rng.randint(1, 12),
        "signed_a": rng.randrange(2),
        "signed_b": rng.randrange(2),
    }
    return fields, {f"word {bank_a}", f"word {bank_b}", "table"}, {written}


def pool(maker: ProgramMaker) -> Drawn:
    fields, written = result(maker, 3)
    bank, base = maker.bank()
    kernel = maker.rng.choice([(1, 1), (2, 2), (3, 2)])
    positions = maker.rng.randint(1, 12)
    view = window(maker, base, positions, kernel)
    pitch = view["tap_step"] // view["dilation_y"]
    view["tap_step"] = pitch
    view["plane"] %= 15  # three planes stay below what is written
    del view["dilation_y"], view["dilation_x"]
    fields |= view | {
        "read_banks": 1 << bank,
        "positions": positions,
        "signed": maker.rng.randrange(2),
    }
    return fields, {f"word {bank}", "table"}, {written}
