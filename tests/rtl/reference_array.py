"""The ARRAY unit of the tests' own machine: the walk of a window, tiles and sums."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

import numpy as np

from tests.flat import Flat
from tests.rtl.reference_state import State, wrap
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat


@cache
def decode_byte(fmt: WeightFormat, byte: int) -> list[int] | None:
    """Trits of a packed byte, or None for an illegal code."""
    if fmt is WeightFormat.TRIT2:
        codes = [byte >> 2 * i & 3 for i in range(4)]
        return None if 2 in codes else [{0: 0, 1: 1, 3: -1}[code] for code in codes]
    for value in range(243):  # the definition of the code, searched
        if -(-value * 256 // 243) == byte:
            return [value // 3 ** (4 - i) % 3 - 1 for i in range(5)]
    return None


def window(f: Flat, plane: int, ky: int, kx: int) -> Iterator[tuple[int, bool]]:
    """(address, valid) of every position for one tap."""
    dilation_y, dilation_x = f.fields.get("dilation_y", 1), f.fields.get("dilation_x", 1)
    row, x = 0, f["start_x"]
    for _ in range(f["positions"]):
        in_y = f["row_y"] + row * f["stride_y"] + ky * dilation_y
        in_x = f["column_x"] + x * f["stride_x"] + kx * dilation_x
        address = f["origin"] + plane * f["plane"] + row * f["row_step"] + ky * f["tap_step"]
        address = (address + x * f["stride_x"] + kx * dilation_x) % (1 << 20)
        yield address, 0 <= in_y < f["height"] and 0 <= in_x < f["width"]
        x += 1
        if x == f["out_width"]:
            row, x = row + 1, 0


def taps(f: Flat) -> Iterator[tuple[int, int]]:
    return product(range(f["kernel_y"]), range(f["kernel_x"]))


def weight_rows(acc: Accelerator) -> int:
    """Rows of the weight buffer."""
    return acc.weight_buffer_bytes // (acc.weight_port_bytes or acc.memory_bytes_per_cycle)


def tile_rows(acc: Accelerator) -> int:
    """Rows of the weight buffer that hold one tile."""
    per_byte = 5 if acc.weight_format is WeightFormat.TRIT5 else 4
    per_row = per_byte * (acc.weight_port_bytes or acc.memory_bytes_per_cycle)
    return -(-acc.lanes * acc.columns // per_row)


def accumulate(state: State, f: Flat) -> None:
    acc, events = state.accelerator, state.events
    sums = state.sums[f["bank"]]
    sums[: f["positions"]] *= (0, 1, 2, 1 << acc.activation_bits)[f["start"]]
    row, rows = f["weights"], tile_rows(acc)
    for (ky, kx), plane in product(taps(f), range(f["planes"])):
        trits: list[int] = []
        for byte in state.weights[row : row + rows].reshape(-1):
            trits += decode_byte(acc.weight_format, int(byte)) or []
        tile = np.array(trits[: acc.lanes * acc.columns]).reshape(acc.columns, acc.lanes)
        row += rows
        events["weight_rows"] += rows
        for p, (address, valid) in enumerate(window(f, plane, ky, kx)):
            events["vectors"] += 1
            events["accumulator_writes"] += 1
            if not valid:
                events["padded_vectors"] += 1
                continue
            word = state.words[address]
            lanes = word.astype(np.int64)
            if f["signed"]:
                lanes = wrap(lanes, acc.activation_bits)
            sums[p] += tile @ lanes
            events["array_reads"] += 1
            events["adds"] += int(np.count_nonzero(tile))
    half = 1 << (acc.accumulator_bits - 1)  # two's complement: a random program may overflow
    sums[:] = (sums + half) % (2 * half) - half
