"""Random machines, windows and states, and the window walk as loops from docs/machine.md."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from tests.flat import flat
from tests.simulator.helpers import build, machine
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import UnitInstruction
from tnthw.machine.weight_format import WeightFormat
from tnthw.simulator.state import State


def signed_byte(value: int, signed: bool) -> int:
    return value - 256 if signed and value > 127 else value


def taps(instruction: UnitInstruction, plane: int):
    """(position, tap, address or None), one by one."""
    f = flat(instruction)
    for p in range(f["positions"]):
        r, x = divmod(f["start_x"] + p, f["out_width"])
        for ky in range(f["kernel_y"]):
            for kx in range(f["kernel_x"]):
                dy, dx = f.fields.get("dilation_y", 1), f.fields.get("dilation_x", 1)
                y = f["row_y"] + r * f["stride_y"] + ky * dy
                column = f["column_x"] + x * f["stride_x"] + kx * dx
                address = f["origin"] + plane * f["plane"] + r * f["row_step"]
                address += ky * f["tap_step"] + x * f["stride_x"] + kx * dx
                inside = 0 <= y < f["height"] and 0 <= column < f["width"]
                yield p, ky * f["kernel_x"] + kx, address % 2**20 if inside else None


@st.composite
def accelerators(draw: st.DrawFn) -> Accelerator:
    beat = draw(st.integers(1, 9))
    lanes, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    divided = lanes if columns >= lanes else columns
    divisors = [d for d in range(1, divided + 1) if not divided % d]
    return machine(
        lanes=lanes, columns=columns, pixels=12,
        rescale_channels=draw(st.sampled_from(divisors)),
        finish_slots=draw(st.sampled_from([1, 2, 4])),
        accumulator_bits=draw(st.sampled_from([10, 12, 20])),
        weight_format=draw(st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2])),
        weight_buffer_bytes=16384, memory_bytes_per_cycle=beat,
        weight_port_bytes=beat * draw(st.integers(0, 3)),
        activation_banks=4, activation_bank_words=64,
    )  # fmt: skip


@st.composite
def windows(draw: st.DrawFn, positions: int, planes: int, words: int) -> dict[str, int]:
    """Window fields whose valid addresses lie inside `words` words."""
    height, width = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    pitch = width + draw(st.integers(0, 1))
    size = height * pitch
    stride = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    kernel = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    out_width = draw(st.integers(1, 5))
    row_y, column_x = draw(st.integers(-3, 3)), draw(st.integers(-3, 3))
    start_x = draw(st.integers(0, out_width - 1))
    base = draw(st.integers(0, words - planes * size))
    return {
        "origin": (base + row_y * pitch + column_x) % 2**20, "row_y": row_y, "column_x": column_x,
        "start_x": start_x, "start_offset": start_x * stride[1], "height": height, "width": width,
        "out_width": out_width, "row_step": stride[0] * pitch, "tap_step": pitch, "plane": size,
        "stride_y": stride[0], "stride_x": stride[1], "kernel_y": kernel[0], "kernel_x": kernel[1],
        "positions": draw(st.integers(1, positions)),
    }  # fmt: skip


def fresh(accelerator: Accelerator, seed: int) -> tuple[State, np.random.Generator]:
    rng = np.random.default_rng(seed)
    state = State(build(accelerator, []), images=1 + seed % 2)
    state.words[:, :-1] = rng.integers(0, 256, state.words[:, :-1].shape)
    state.accumulators[:] = rng.integers(-500, 500, state.accumulators.shape)
    return state, rng
