"""cocotb bench of the trit decoders: all 256 codes in every byte of a beat."""

from __future__ import annotations

import random
from typing import Any

import cocotb
from cocotb.triggers import Timer

from tnthw.machine.accelerator import WeightFormat
from tnthw.machine.packing import trit_code
from tnthw.verify.benches.streams import Coverage

_BEATS = 400


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
    """Each code in each place, beside random neighbours."""
    rng, coverage = random.Random(cocotb.RANDOM_SEED), Coverage()
    data, nz, neg, illegal = (
        getattr(dut, f"{fmt.value}__{port}") for port in ("data", "nz", "neg", "illegal")
    )
    n_bytes = len(data) // 8
    legal = trit_code(fmt).legal
    legal_codes = [code for code in range(256) if legal[code]]
    for place in range(n_bytes):
        for code in range(256):
            codes = rng.choices(legal_codes if rng.random() < 0.9 else range(256), k=n_bytes)
            codes[place] = code
            data.value = int.from_bytes(bytes(codes), "little")
            await Timer(1, "ns")
            got = (int(nz.value), int(neg.value), int(illegal.value))
            assert got == _expected(codes, fmt), f"codes {codes}: {got}"
            coverage["illegal" if got[2] else "legal"] += 1
            for trit in trit_code(fmt).trits[code]:
                coverage[f"trit {trit}"] += 1
    coverage.require("legal", "illegal", "trit -1", "trit 0", "trit 1")
