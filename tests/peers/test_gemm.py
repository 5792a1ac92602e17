from __future__ import annotations

import numpy as np
from hypothesis import given, settings

from tests.strategies import graphs
from tnthw.energy.macs import multiply_accumulates
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.networks.builtin import builtin
from tnthw.peers.gemm import ConvShape, Gemm, conv_shapes


def test_products_of_a_network_hold_its_multiply_accumulates() -> None:
    shapes = conv_shapes(builtin("resnet8"))
    assert [shape.name for shape in shapes][:2] == ["conv1", "layer1.0.conv1"]
    assert shapes[0].gemm == Gemm(m=1024, n=16, k=27)
    assert shapes[0].gemm.macs == 1024 * 16 * 27
    linear = shapes[-1]
    assert (linear.ifmap, linear.ofmap, linear.kernel) == ((1, 1), (1, 1), (1, 1))
    assert linear.gemm == Gemm(m=1, n=10, k=64)


def test_groups_are_products_one_after_the_other() -> None:
    build = Builder("grouped")
    x = build.input((8, 5, 5), signed=True)
    trits = np.ones((6, 4, 3, 1), np.int8)
    acc = build.accumulate(x, trits, padding=1, stride=(2, 1), groups=2, name="a", origin="c")
    factor = fit(np.full(6, 1 / 64), np.zeros(6), 4)
    build.output(build.rescale(acc, factor, signed=True, name="c", origin="c"))
    (shape,) = conv_shapes(build.finish())
    assert shape == ConvShape(
        name="c",
        ifmap=(5, 5),
        kernel=(3, 1),
        stride=(2, 1),
        padding=(1, 1),
        dilation=(1, 1),
        channels=4,
        filters=3,
        count=2,
        ofmap=(3, 7),
    )
    assert shape.gemm == Gemm(m=21, n=3, k=12, count=2)
    assert shape.gemm.macs == 21 * 3 * 12 * 2


@settings(max_examples=25)
@given(graph=graphs())
def test_products_count_padding_too(graph: Graph) -> None:
    """The products run over the padded image, `multiply_accumulates` over what is inside it."""
    shapes = conv_shapes(graph)
    assert sum(shape.gemm.macs for shape in shapes) >= multiply_accumulates(graph)
    for shape in shapes:
        for side, out, kernel, stride, padding, dilation in zip(
            shape.ifmap, shape.ofmap, shape.kernel, shape.stride, shape.padding, shape.dilation,
            strict=True,
        ):  # fmt: skip
            assert out == (side + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1
