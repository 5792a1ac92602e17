from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.energy.column_size import ColumnSize, column_size
from tnthw.energy.flat_features import flat_features, kept_columns
from tnthw.machine.presets import PRESETS

SMALL = PRESETS["t8x8"]


@pytest.mark.parametrize(
    ("lanes", "bits", "size"),
    [
        # registers, carry cells, lanes and bits in LUTs of the mapped netlists of these columns
        (8, 9, ColumnSize(81, 38, 0, 36)),
        (16, 9, ColumnSize(150, 83, 0, 72)),
        (4, 9, ColumnSize(34, 16, 0, 18)),
        (16, 3, ColumnSize(72, 22, 16, 0)),
        (12, 3, ColumnSize(56, 16, 12, 0)),
        (1, 9, ColumnSize(20, 0, 0, 0)),
    ],
)
def test_a_column_is_counted_as_it_is_built(lanes: int, bits: int, size: ColumnSize) -> None:
    assert column_size(lanes, bits) == size


def test_columns_that_idle_go_but_those_in_a_block_that_stays() -> None:
    # of the mapped netlists: 12 of 16 columns, 9 of 12, 8 of 8 with 6 lanes, 13 of 16
    def kept(**fields: int) -> int:
        return kept_columns(replace(SMALL, name="m", **fields))

    assert kept_columns(SMALL) == 8
    assert kept(lanes=12, columns=16, accumulator_bits=24, rescale_channels=4) == 12
    assert kept(lanes=8, columns=12, accumulator_bits=16, rescale_channels=4) == 9
    assert kept(lanes=6, columns=8, accumulator_bits=14, rescale_channels=6) == 8
    assert kept(lanes=12, columns=16, accumulator_bits=14, rescale_channels=6) == 13


def test_narrow_activations_bring_the_gathering_of_digits() -> None:
    narrow = replace(SMALL, name="m", activation_bits=2)
    assert flat_features(narrow)["vector"]["digit_channels"] == narrow.rescale_channels
    assert not flat_features(SMALL)["vector"]["digit_channels"]
    assert flat_features(narrow)["columns"]["narrow_lanes"] == narrow.lanes * narrow.columns
