"""Operands of one channel against the integers that their digits stand for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.rtl.gather import GATHER_CYCLES, Gather, does_signature

pytestmark = pytest.mark.rtl

WITH_WORD = ("inside", "place", "signed", "more", "here", "above")


@st.composite
def results(draw: st.DrawFn) -> dict[str, Any]:
    """Taps of a pool, or the operands of an addition: digits, and whether they are inside."""
    bits = draw(st.sampled_from([2, 4, 8]))

    def operand() -> list[int]:
        count = draw(st.sampled_from([n for n in (1, 2, 4) if n * bits <= 8]))
        return [draw(st.integers(0, (1 << bits) - 1)) for _ in range(count)]

    first = operand()
    kind = draw(st.sampled_from(["sum", "maximum", "addition"]))
    taps = [first]
    if kind == "addition":
        taps.append(operand())
    else:
        more = draw(st.integers(0, 4))
        digit = st.integers(0, (1 << bits) - 1)
        taps += [[draw(digit) for _ in first] for _ in range(more)]
    inside = [kind == "addition" or draw(st.booleans()) for _ in taps]
    signed = [draw(st.booleans()) for _ in taps]
    if kind != "addition":
        signed = signed[:1] * len(taps)
    return {"bits": bits, "kind": kind, "taps": taps, "inside": inside, "signed": signed}


def value(digits: list[int], bits: int, signed: bool) -> int:
    whole = 0
    for digit in digits:
        whole = whole << bits | digit
    top = 1 << bits * len(digits) - 1
    return whole - 2 * top if signed and whole & top else whole


def steps(f: dict[str, Any]) -> list[dict[str, int]]:
    """What the unit tells of every step, and its word."""
    told, seen = [], False
    for number, (digits, inside, signed) in enumerate(
        zip(f["taps"], f["inside"], f["signed"], strict=True)
    ):
        for i, digit in enumerate(digits):
            last, maximum = i == len(digits) - 1, f["kind"] == "maximum"
            places = 8 // f["bits"]
            place, has_sign = len(digits) - 1 - i, signed and i == 0 and inside
            second = f["kind"] == "addition" and number == 1
            told.append({
                "word": digit, "inside": inside, "place": place, "signed": signed and i == 0,
                "here": inside << place, "more": maximum and i > 0,
                "above": has_sign * sum(1 << p for p in range(place + 1, places)),
                "first": number == 0 and i == 0, "sum": not maximum and not second,
                "second": second, "tap": maximum and last and inside,
                "forced": maximum and last and (number == 0 or (inside and not seen)),
            })  # fmt: skip
        seen |= inside
    return [{name: int(flag) for name, flag in each.items()} for each in told]


@settings(max_examples=40, deadline=None)
@given(st.lists(results(), min_size=1, max_size=3))
def test_digits_and_taps_become_operands(found: list[dict[str, Any]]) -> None:
    bits = found[0]["bits"]
    found = [each for each in found if each["bits"] == bits]
    acc = machine(4, 4, activation_bits=bits, accumulator_bits=12)
    gather, members = Gather(acc), does_signature(acc).members
    told, ends = [], []
    for each in found:
        told += steps(each)
        ends.append(len(told) - 1)
    idle = dict.fromkeys((*members, "word"), 0)

    async def testbench(ctx: Any) -> None:
        results = []
        for cycle in range(len(told) + GATHER_CYCLES):
            now = told[cycle] if cycle < len(told) else idle
            later = told[cycle - 1] if 0 < cycle <= len(told) else idle
            ctx.set(gather.word, now["word"])
            for name in members:
                ctx.set(getattr(gather.does, name), (now if name in WITH_WORD else later)[name])
            if cycle - GATHER_CYCLES in ends:
                results.append((ctx.get(gather.a), ctx.get(gather.b)))
            await ctx.tick()
        expected = []
        for f in found:
            values = [
                value(digits, bits, signed) if inside else 0
                for digits, inside, signed in zip(f["taps"], f["inside"], f["signed"], strict=True)
            ]
            valid = [v for v, inside in zip(values, f["inside"], strict=True) if inside]
            if f["kind"] == "addition":
                expected.append((values[0], values[1]))
            elif f["kind"] == "sum":
                expected.append(((sum(values) + 2048) % 4096 - 2048, 0))
            else:
                expected.append((max(valid, default=0), 0))
        assert results == expected

    simulate(gather, testbench)


def test_an_accumulator_is_an_operand() -> None:
    gather = Gather(machine(4, 4, accumulator_bits=12))

    async def testbench(ctx: Any) -> None:
        for number in (-2048, 2047, 5):
            ctx.set(gather.sums, number)
            ctx.set(gather.drain, 1)
            await ctx.tick()
            ctx.set(gather.does.first, 1)
            ctx.set(gather.does.sum, 1)
            await ctx.tick()
            assert (ctx.get(gather.a), ctx.get(gather.b)) == (number, 0)

    simulate(gather, testbench)
