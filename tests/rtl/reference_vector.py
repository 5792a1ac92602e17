"""The VECTOR unit of the tests' own machine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.flat import Flat
from tests.rtl.reference_array import taps, window
from tests.rtl.reference_state import State
from tnthw.machine.isa import Opcode


def vector(state: State, f: Flat) -> None:
    acc = state.accelerator
    n = acc.rescale_channels
    for q in range(f["chunks"]):
        plane, lane_chunk = divmod(f["chunk"] + q, acc.word_chunks)
        lanes = slice(lane_chunk * n, (lane_chunk + 1) * n)
        entries = state.table[(f["table"] + q * f["table_step"])]
        state.events["table_reads"] += 1
        state.events["vector_writes"] += f["positions"]
        operands = _operands(state, f, q, plane, lanes)
        for p in range(f["positions"]):
            address = f["destination"] + plane * f["destination_plane"] + p
            for i in range(n):
                result = _rescale(state, f, entries[i].tobytes(), [o[i] for o in operands[p]])
                state.words[address, lanes.start + i] = result & 255


def _operands(
    state: State, f: Flat, q: int, plane: int, lanes: slice
) -> list[list[NDArray[np.int64] | list[None]]]:
    """Operands (per tap, per channel) of every position; None for a tap outside the image."""
    n, events = state.accelerator.rescale_channels, state.events

    def read(address: int, is_signed: int) -> NDArray[np.int64]:
        word = state.words[address, lanes]
        events["vector_reads"] += 1
        return (word.view(np.int8) if is_signed else word).astype(np.int64)

    if f.opcode is Opcode.DRAIN:
        events["vector_steps"] += f["positions"]
        events["drain_reads"] += f["positions"]
        sums = state.sums[f["bank"], :, q * n : (q + 1) * n]
        return [[sums[p]] for p in range(f["positions"])]
    if f.opcode is Opcode.ADD:
        events["vector_steps"] += 2 * f["positions"]
        return [
            [
                read(f[f"source_{s}"] + plane * f[f"source_{s}_plane"] + p, f[f"signed_{s}"])
                for s in "ab"
            ]
            for p in range(f["positions"])
        ]
    operands: list[list[NDArray[np.int64] | list[None]]] = [[] for _ in range(f["positions"])]
    for ky, kx in taps(f):
        for p, (address, valid) in enumerate(window(f, plane, ky, kx)):
            events["vector_steps"] += 1
            operands[p].append(read(address, f["signed"]) if valid else [None] * n)
    return operands


def _rescale(state: State, f: Flat, entry: bytes, operands: Sequence[int | None]) -> int:
    def factor(first: int) -> int:
        total = 0
        for byte in entry[first : first + state.accelerator.rescale_terms]:
            if byte >> 7:
                total += (-1 if byte >> 6 & 1 else 1) << (byte & 15)
        return total

    a, b = factor(8), factor(12)
    bias = int.from_bytes(entry[:6], "little", signed=True)
    if f.opcode is Opcode.ADD:
        total = int(operands[0]) * a + int(operands[1]) * b
    else:
        scaled = [int(x) * a for x in operands if x is not None]
        total = max(scaled, default=0) if f.opcode is Opcode.MAX_POOL else sum(scaled)
    return min(max((total + bias) >> entry[6], f["low"]), f["high"])
