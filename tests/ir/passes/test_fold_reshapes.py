"""Reshapes that go, and that stay."""

from __future__ import annotations

from tests.ir.passes.checked import folded, ops
from tnthw.ir.build import Builder
from tnthw.ir.passes.fold_reshapes import FoldReshapes


def test_reshapes_of_reshapes_and_to_the_same_shape_go():
    build = Builder("reshapes")
    x = build.input((2, 3, 1))
    y = build.reshape(build.reshape(build.reshape(x), (3, 2, 1)), (2, 3, 1))
    z = build.max_pool(y, 1)
    build.output(build.reshape(build.reshape(z), (1, 6, 1)))
    after = folded(FoldReshapes(), build.finish())
    assert ops(after) == ["input", "maxpool", "reshape", "output"]
