"""cocotb bench of one rescale channel: random factors and windows, a new tap in every cycle."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from tnthw.verify.benches.streams import Coverage, InOrderChecker

_WINDOWS = 1200
_TERM_BITS = 6  # exponent 4, negative 1, enabled 1
_SHIFT_MAX = 47
_RESULT_CYCLE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tap:
    operand: int
    terms: tuple[tuple[int, int], ...]  # sign, exponent
    first: bool
    last: bool
    valid: bool
    maximum: bool
    bias: int
    shift: int


def _window(rng: random.Random, terms: int, bits: int) -> list[_Tap]:
    """The taps of one position: one for a drain or an addition's half, more for a pool."""
    n = rng.choice((1, 1, 1, 2, 4, 9))
    maximum = n > 1 and rng.random() < 0.5
    span = 1 << (8 if n > 1 else bits - 1)
    factor = tuple((rng.choice((-1, 0, 1, 1)), rng.randint(0, 12)) for _ in range(terms))
    shift = rng.choice((0, rng.randint(0, 20), rng.randint(0, _SHIFT_MAX)))
    bias = rng.randint(-(1 << 24), 1 << 24) if rng.random() < 0.8 else rng.choice((-1, 1)) << 46
    taps = []
    for i in range(n):
        valid = n == 1 or rng.random() < 0.7
        operand = (
            rng.choice((-span, span - 1)) if rng.random() < 0.1 else rng.randrange(-span, span)
        )
        taps.append(
            _Tap(
                operand=operand if valid else 0,
                terms=factor,
                first=i == 0,
                last=i == n - 1,
                valid=valid,
                maximum=maximum,
                bias=bias,
                shift=shift,
            )
        )
    return taps


def _model(taps: list[_Tap], low: int, high: int) -> tuple[int, str]:
    """Result byte of a position and which clamp it met."""
    scale = sum(sign * (1 << exponent) for sign, exponent in taps[0].terms)
    products = [tap.operand * scale for tap in taps]
    if taps[0].maximum:
        combined = max((p for p, tap in zip(products, taps, strict=True) if tap.valid), default=0)
    else:
        combined = sum(products)
    value = (combined + taps[0].bias) >> taps[0].shift
    clamp = "clamped low" if value < low else "clamped high" if value > high else "unclamped"
    return max(low, min(high, value)) & 255, clamp


@cocotb.test()
async def shift_and_add(dut: Any) -> None:
    """Operands, terms, flags, bias and shift each in its own cycle of the pipeline."""
    rng, coverage, checker = random.Random(cocotb.RANDOM_SEED), Coverage(), InOrderChecker("result")
    bits, terms = len(dut.rescale__operand), len(dut.rescale__terms) // _TERM_BITS
    low, high = -128, 127
    taps: list[_Tap] = []
    for _ in range(_WINDOWS):
        window = _window(rng, terms, bits)
        result, clamp = _model(window, low, high)
        checker.expect(result)
        coverage[clamp] += 1
        coverage["maximum" if window[0].maximum else "sum"] += len(window) > 1
        coverage["no valid tap"] += window[0].maximum and not any(t.valid for t in window)
        coverage["padding"] += any(not t.valid for t in window)
        taps += window
    dut.rescale__low.value, dut.rescale__high.value = low & 511, high
    dut.rst.value = 0
    Clock(dut.clk, 10, unit="ns").start()

    def at(cycle: int) -> _Tap | None:
        return taps[cycle] if 0 <= cycle < len(taps) else None

    # Tap k has its operand in cycle k + 1; the other inputs follow at their own distance.
    for cycle in range(len(taps) + _RESULT_CYCLE + 1):
        await RisingEdge(dut.clk)
        done = at(cycle - 1 - _RESULT_CYCLE)
        if done is not None and done.last:
            checker.observe(int(dut.rescale__result.value))
        if operand := at(cycle - 1):
            dut.rescale__operand.value = operand.operand & ((1 << bits) - 1)
        if term := at(cycle - 2):
            dut.rescale__terms.value = sum(
                (exponent | (sign < 0) << 4 | (sign != 0) << 5) << _TERM_BITS * i
                for i, (sign, exponent) in enumerate(term.terms)
            )
        if flags := at(cycle - 5):
            dut.rescale__first.value = int(flags.first)
            dut.rescale__valid.value = int(flags.valid)
            dut.rescale__maximum.value = int(flags.maximum)
            dut.rescale__bias.value = flags.bias & ((1 << len(dut.rescale__bias)) - 1)
            dut.rescale__shift.value = flags.shift
    checker.finish()
    coverage.require(
        "clamped low", "clamped high", "unclamped", "maximum", "sum", "padding", "no valid tap"
    )
