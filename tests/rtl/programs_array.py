"""Windows and instructions of the ARRAY unit, drawn at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.rtl.reference_array import weight_rows

if TYPE_CHECKING:
    from tests.rtl.programs import Drawn, ProgramMaker


def window(
    maker: ProgramMaker, base: int, positions: int, kernel: tuple[int, int]
) -> dict[str, int]:
    rng = maker.rng
    out_width = rng.randint(1, 6)
    start_x = rng.randrange(out_width)
    stride_y, stride_x = rng.randint(1, 2), rng.randint(1, 2)
    dilation_y, dilation_x = rng.randint(1, 2), rng.randint(1, 2)
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    row_y, column_x = rng.randint(-2, 2), rng.randint(-2, 2)
    pitch = width + rng.randint(0, 1)
    return {
        "origin": (base + row_y * pitch + column_x) % (1 << 20),
        "row_y": row_y,
        "column_x": column_x,
        "start_x": start_x,
        "start_offset": start_x * stride_x,
        "height": height,
        "width": width,
        "out_width": out_width,
        "row_step": stride_y * pitch,
        "tap_step": dilation_y * pitch,
        "plane": height * pitch,
        "stride_y": stride_y,
        "stride_x": stride_x,
        "dilation_y": dilation_y,
        "dilation_x": dilation_x,
        "kernel_y": kernel[0],
        "kernel_x": kernel[1],
    }


def accumulate(maker: ProgramMaker) -> Drawn:
    rng, acc = maker.rng, maker.acc
    bank, base = maker.bank()
    kernel = rng.choice([(1, 1), (1, 1), (3, 2), (2, 3)])
    tiles = (weight_rows(acc) - maker.first_tile) // maker.tile_rows
    if kernel[0] * kernel[1] > tiles:
        kernel = (1, 1)
    planes = rng.randint(1, min(2, tiles // (kernel[0] * kernel[1])))
    first = rng.randint(0, tiles - kernel[0] * kernel[1] * planes)
    # one to three positions follow each other as closely as the accumulators allow
    positions = rng.choice([1, min(3, acc.pixels), acc.pixels, rng.randint(1, acc.pixels)])
    sums = rng.randrange(2)
    fields = window(maker, base, positions, kernel) | {
        "read_banks": 1 << bank,
        "planes": planes,
        "positions": positions,
        "weights": maker.first_tile + first * maker.tile_rows,
        "bank": sums,
        "start": rng.choice([0, 0, 1, 2, 3]),
        "signed": rng.randrange(2),
    }
    return fields, {f"word {bank}", "weights"}, {f"sum {sums}"}
