"""Reshapes that go, and that stay."""

from __future__ import annotations

from dataclasses import replace

from tests.ir.passes.checked import folded, ops
from tnthw.ir.build import Builder
from tnthw.ir.contents import same
from tnthw.ir.ops import Reshape
from tnthw.ir.passes.fold_reshapes import FoldReshapes


def test_reshapes_of_reshapes_and_to_the_same_shape_go():
    build = Builder("reshapes")
    x = build.input((2, 3, 1))
    y = build.reshape(build.reshape(build.reshape(x), (3, 2, 1)), (2, 3, 1))
    z = build.max_pool(y, 1)
    build.output(build.reshape(build.reshape(z), (1, 6, 1)))
    after = folded(FoldReshapes(), build.finish())
    assert ops(after) == ["input", "maxpool", "reshape", "output"]


def test_a_reshape_that_states_another_scale_stays():
    build = Builder("scales")
    x = build.input((2, 3, 1), scale=[0.5, 0.25])
    build.output(build.reshape(x, (2, 3, 1)))
    plain = folded(FoldReshapes(), build.finish())
    assert ops(plain) == ["input", "output"]
    kind = replace(plain.nodes[0].type, scale=(1.0,))
    stated = Reshape(name="r", inputs=("input",), origin="r", type=kind)
    output = replace(plain.nodes[1], inputs=("r",), type=kind)
    graph = replace(plain, nodes=(plain.nodes[0], stated, output))
    assert same(folded(FoldReshapes(), graph), graph)
