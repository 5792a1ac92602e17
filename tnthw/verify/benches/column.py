"""cocotb bench of one column: lane cells, adder tree and carries, a new vector in every cycle."""

from __future__ import annotations

import random
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from tnthw.rtl.column import Column
from tnthw.verify.benches.streams import Coverage, InOrderChecker
from tnthw.verify.benches.units import BENCH_MACHINE

_VECTORS = 2000
_OPERAND_BITS = BENCH_MACHINE.activation_bits + 1
_EXTREMES = (-128, 127, 255, 0, -1)


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) & 1 else value


def _model(operands: int, nz: int, neg: int, lanes: int) -> int:
    """Sum of trit * operand, from the values on the ports."""
    total = 0
    for lane in range(lanes):
        value = operands >> lane * _OPERAND_BITS & ((1 << _OPERAND_BITS) - 1)
        trit = (nz >> lane & 1) * (-1 if neg >> lane & 1 else 1)
        total += trit * _signed(value, _OPERAND_BITS)
    return total


@cocotb.test()
async def sums_of_trits(dut: Any) -> None:
    """Random and extreme operands; the sum must come `cycles` later, every cycle."""
    rng, coverage, checker = random.Random(cocotb.RANDOM_SEED), Coverage(), InOrderChecker("sum")
    lanes = len(dut.column__nz)
    latency = Column(lanes, _OPERAND_BITS).cycles
    bits = len(dut.column__sum)
    largest = lanes * 255
    dut.column__operands.value = dut.column__nz.value = dut.column__neg.value = 0
    dut.rst.value = 0
    Clock(dut.clk, 10, unit="ns").start()
    await RisingEdge(dut.clk)
    for cycle in range(_VECTORS + latency):
        extreme, full = rng.random() < 0.2, rng.random() < 0.1
        values = [
            rng.choice(_EXTREMES) if extreme else rng.randint(-128, 255) for _ in range(lanes)
        ]
        if full:
            values = [255] * lanes
        trits = rng.choices((-1, 0, 1), k=lanes) if not full else [rng.choice((-1, 1))] * lanes
        packed = sum(
            (v & ((1 << _OPERAND_BITS) - 1)) << i * _OPERAND_BITS for i, v in enumerate(values)
        )
        dut.column__operands.value = packed
        dut.column__nz.value = sum((t != 0) << i for i, t in enumerate(trits))
        dut.column__neg.value = sum((t < 0) << i for i, t in enumerate(trits))
        for trit in trits:
            coverage[f"trit {trit}"] += 1
        await RisingEdge(dut.clk)
        # The model is fed by what stood on the ports, not by what was meant to.
        total = _model(
            int(dut.column__operands.value),
            int(dut.column__nz.value),
            int(dut.column__neg.value),
            lanes,
        )
        checker.expect(total)
        coverage["largest sum"] += total == largest
        coverage["smallest sum"] += total == -largest
        if cycle >= latency:
            checker.observe(
                _signed(int(dut.column__sum.value), bits) + int(dut.column__carry.value)
            )
    for _ in range(latency):
        await RisingEdge(dut.clk)
        checker.observe(_signed(int(dut.column__sum.value), bits) + int(dut.column__carry.value))
    checker.finish()
    coverage.require("trit -1", "trit 0", "trit 1", "largest sum", "smallest sum")
