from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.peers.gemm import ConvShape, Gemm
from tnthw.peers.scalesim.shapes import scalesim_gemm, topology_row

STEM = ConvShape(
    name="conv1",
    ifmap=(224, 224),
    kernel=(7, 7),
    stride=(2, 2),
    padding=(3, 3),
    dilation=(1, 1),
    channels=3,
    filters=64,
    count=1,
    ofmap=(112, 112),
)


def test_padding_is_added_and_the_output_rounded_up() -> None:
    row = topology_row(STEM)
    assert row is not None
    assert row.ifmap == (230, 230)
    assert row.ofmap == (113, 113)
    assert STEM.gemm == Gemm(m=112 * 112, n=64, k=147)
    assert scalesim_gemm(STEM) == Gemm(m=113 * 113, n=64, k=147)


@pytest.mark.parametrize(("side", "out"), [(224, 110), (229, 112), (230, 113)])
def test_output_sides_that_the_package_makes(side: int, out: int) -> None:
    row = topology_row(replace(STEM, ifmap=(side, side), padding=(0, 0)))
    assert row is not None and row.ofmap == (out, out)


def test_a_dilated_filter_gives_the_same_number_of_positions() -> None:
    shape = replace(
        STEM, ifmap=(20, 20), kernel=(3, 3), stride=(1, 1), padding=(2, 2), dilation=(2, 2)
    )
    row = topology_row(shape)
    assert row is not None and row.ofmap == (20, 20) and row.kernel == (3, 3)


def test_unequal_strides_fall_back_to_the_true_product() -> None:
    shape = replace(STEM, stride=(2, 1), ofmap=(112, 224))
    assert topology_row(shape) is None
    assert scalesim_gemm(shape) == shape.gemm
