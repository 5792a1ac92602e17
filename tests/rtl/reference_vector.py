"""The VECTOR unit of the tests' own machine: operands, the finish unit in steps, functions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tests.flat import Flat
from tests.rtl.reference_array import taps, window
from tests.rtl.reference_state import State, wrap
from tnthw.machine.isa import Opcode

Channels = NDArray[np.int64]
"""One value for each of `rescale_channels` channels."""


def interval(passes: int, least: int, ring: int) -> int:
    """Cycles from result to result: no two are ever in one stage of the ring."""
    cycles = max(passes, least)
    while any(j * ring % cycles == 0 for j in range(1, passes)):
        cycles += 1
    return cycles


def tap_count(f: Flat) -> int:
    """Steps of one result."""
    if f.opcode is Opcode.DRAIN:
        return 1
    if f.opcode is Opcode.ADD:
        return (1 << f["digits_a"]) + (1 << f["digits_b"])
    if f.opcode is Opcode.LOOKUP:
        return 1 << f["digits"]
    return f["kernel_y"] * f["kernel_x"] << f["digits"]


def vector(state: State, f: Flat) -> None:
    acc, events = state.accelerator, state.events
    n, width, digits = acc.rescale_channels, acc.activation_bits, 1 << f["result_digits"]
    for q in range(f["chunks"]):
        plane, lane_chunk = divmod(f["chunk"] + q, acc.word_chunks)
        lanes = slice(lane_chunk * n, (lane_chunk + 1) * n)
        for p, (a, b) in enumerate(list(_operands(state, f, q, plane, lanes))):
            if f.opcode is Opcode.LOOKUP:
                result = _look_up(state, f, q, a)
            else:
                result = _finish(state, f, q, a, b)
            for e in range(digits):
                address = f["destination"] + (plane * digits + e) * f["destination_plane"] + p
                digit = result >> width * (digits - 1 - e)
                state.words[address, lanes] = digit & ((1 << width) - 1)
            events["vector_steps"] += tap_count(f)
            events["vector_writes"] += digits


def _operands(
    state: State, f: Flat, q: int, plane: int, lanes: slice
) -> Iterator[tuple[Channels, Channels]]:
    """Operands a and b of every position; a of a pool is its maximum or sum."""
    acc, n = state.accelerator, state.accelerator.rescale_channels
    zero = np.zeros(n, np.int64)
    if f.opcode is Opcode.DRAIN:
        for p in range(f["positions"]):
            state.events["drain_reads"] += 1
            yield state.sums[f["bank"], p, q * n : (q + 1) * n], zero
    elif f.opcode is Opcode.ADD:
        for p in range(f["positions"]):
            a, b = (_whole(state, f, f"_{s}", f[f"source_{s}"] + p, plane, lanes) for s in "ab")
            yield a, b
    elif f.opcode is Opcode.LOOKUP:
        for p in range(f["positions"]):
            yield _whole(state, f, "", f["source"] + p, plane, lanes), zero
    else:
        seen: list[list[Channels]] = [[] for _ in range(f["positions"])]
        count = 1 << f["digits"]
        for ky, kx in taps(f):
            walks = [window(f, plane * count + d, ky, kx) for d in range(count)]
            for p, steps in enumerate(zip(*walks, strict=True)):
                if steps[0][1]:
                    addresses = [address for address, _ in steps]
                    seen[p].append(_joined(state, addresses, lanes, f["signed"]))
        for values in seen:
            if f.opcode is Opcode.SUM_POOL:
                yield wrap(sum(values, start=zero), acc.accumulator_bits), zero
            else:
                yield np.max(values, axis=0) if values else zero, zero


def _whole(state: State, f: Flat, which: str, address: int, plane: int, lanes: slice) -> Channels:
    """A value of a source whose digits lie in planes one behind the other."""
    count, pitch = 1 << f[f"digits{which}"], f[f"source{which}_plane"]
    addresses = [address + (plane * count + d) * pitch for d in range(count)]
    return _joined(state, addresses, lanes, f[f"signed{which}"])


def _joined(state: State, addresses: list[int], lanes: slice, signed: int) -> Channels:
    """Digits, most significant first, as one value; only the first has a sign."""
    width, value = state.accelerator.activation_bits, np.zeros(1, np.int64)
    for d, address in enumerate(addresses):
        state.events["vector_reads"] += 1
        digit = state.words[address, lanes].astype(np.int64)
        value = (value << width) + (wrap(digit, width) if signed and d == 0 else digit)
    return value


def _finish(state: State, f: Flat, q: int, a: Channels, b: Channels) -> Channels:
    bits, passes = state.accelerator.accumulator_bits + 8, f["passes"]
    if f["widen"]:
        a, b = a * 256, b * 256
    chunk = q if f["table_step"] else 0
    state.events["finish_passes"] += passes
    if f["threshold"]:
        state.events["bias_reads"] += passes
        first = f["bias"] + chunk * passes
        sums = [wrap(state.bias[first + k] + a, bits) for k in range(passes)]
        return np.minimum(f["low"] + sum((r >= 0).astype(np.int64) for r in sums), f["high"])
    state.events["bias_reads"] += 1
    r = state.bias[f["bias"] + chunk]
    for row in state.steps[f["steps"] + chunk * passes :][:passes]:
        for step in row.T.astype(np.int64):  # of each channel, slot by slot
            operand = np.where(step >> 6 & 1, b, a) * (step >> 4 & 1)
            r = wrap(r + np.where(step >> 5 & 1, -operand, operand), bits) >> (step & 15)
    return np.clip(r, f["low"], f["high"])


def _look_up(state: State, f: Flat, q: int, x: Channels) -> Channels:
    acc, n = state.accelerator, state.accelerator.rescale_channels
    state.events["function_reads"] += n // acc.function_ports
    channel = q * n + np.arange(n)
    entries = 256 * (f["page"] + f["page_step"] * channel) + x % 256
    return state.functions[entries].astype(np.int64)
