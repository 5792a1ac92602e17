"""cocotb bench of the trit decoders: all 256 codes in every byte of a beat."""

from __future__ import annotations

import random
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from tnthw.machine.packing import trit_code
from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl.trits import DECODE_CYCLES
from tnthw.verify.benches.streams import Coverage


def _expected(codes: list[int], fmt: WeightFormat) -> tuple[int, int, int]:
    """Masks nz and neg of the trits of a beat, and the illegal flag."""
    trits, legal = trit_code(fmt).trits, trit_code(fmt).legal
    nz = neg = 0
    values = [int(t) for code in codes for t in trits[code]]
    for i, trit in enumerate(values):
        nz |= (trit != 0) << i
        neg |= (trit < 0) << i
    return nz, neg, int(not all(legal[code] for code in codes))


@cocotb.test()
@cocotb.parametrize(fmt=[WeightFormat.TRIT5, WeightFormat.TRIT2])
async def every_code(dut: Any, fmt: WeightFormat) -> None:
    """Each code in each place, beside random neighbours, a new row in every cycle."""
    rng, coverage = random.Random(cocotb.RANDOM_SEED), Coverage()
    data, nz, neg, illegal = (
        getattr(dut, f"{fmt.value}__{port}") for port in ("data", "nz", "neg", "illegal")
    )
    n_bytes = len(data) // 8
    legal, per_byte = trit_code(fmt).legal, trit_code(fmt).per_byte
    legal_codes = [code for code in range(256) if legal[code]]
    rows = []
    for place in range(n_bytes):
        for code in range(256):
            codes = rng.choices(legal_codes if rng.random() < 0.9 else range(256), k=n_bytes)
            codes[place] = code
            rows.append(codes)
            for trit in trit_code(fmt).trits[code]:
                coverage[f"trit {trit}"] += 1
    data.value = 0
    Clock(dut.clk, 10, unit="ns").start()
    await RisingEdge(dut.clk)
    for cycle in range(len(rows) + DECODE_CYCLES + 1):
        data.value = int.from_bytes(bytes(rows[min(cycle, len(rows) - 1)]), "little")
        await RisingEdge(dut.clk)
        if 0 <= cycle - DECODE_CYCLES < len(rows):
            codes = rows[cycle - DECODE_CYCLES]
            wanted_nz, wanted_neg, _ = _expected(codes, fmt)
            used = sum(
                (1 << per_byte) - 1 << i * per_byte for i, code in enumerate(codes) if legal[code]
            )  # the trits of an illegal code are not defined
            got = (int(nz.value) & used, int(neg.value) & used)
            assert got == (wanted_nz & used, wanted_neg & used), f"codes {codes}: {got}"
        if cycle > DECODE_CYCLES:
            codes = rows[cycle - DECODE_CYCLES - 1]
            told = int(illegal.value)
            assert told == _expected(codes, fmt)[2], f"codes {codes}: illegal is {told}"
            coverage["illegal" if told else "legal"] += 1
    coverage.require("legal", "illegal", "trit -1", "trit 0", "trit 1")
